"""Of an act that goes on, who spoke in the sentence before is not the doer."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Türkiye konuştu. İsrail saldırıları sürüyor.", []),
        ("Türkiye konuştu. Rus saldırıları sürüyor.", []),
        ("Türkiye konuştu. İsrail işgali sürüyor.", []),
        ("Türkiye konuştu. İsrail ablukası sürüyor.", []),
        ("Lavrov, Ankara'da konuştu. ABD yaptırımları sürüyor.", []),
        (
            "Türkiye konuştu. Gazze'ye yönelik İsrail saldırıları sürüyor.",
            [("attack", ("ISR",), ("PSE",), "occurred")],
        ),
        ("Türkiye konuştu. İsrail saldırıları Gazze'de sürüyor.", [("attack", ("ISR",), ("PSE",), "occurred")]),
        ("Türkiye konuştu. İsrail'in Gazze'ye saldırıları sürüyor.", [("attack", ("ISR",), ("PSE",), "occurred")]),
        (
            "Putin Pekin'e geldi. Kuzey Kore ziyareti yarın başlayacak.",
            [("visit", ("RUS",), ("CHN",), "occurred"), ("visit", ("RUS",), ("PRK",), "planned")],
        ),
    ],
)
def test_who_spoke_before_does_not_do_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Macron konuştu. İsrail Gazze'ye saldırılarını sürdürüyor.", [("attack", ("ISR",), ("PSE",), "occurred")]),
        ("Macron konuştu. Rusya Ukrayna'ya saldırılarını yoğunlaştırdı.", [("attack", ("RUS",), ("UKR",), "occurred")]),
        ("Macron konuştu. Rusya saldırılarını yoğunlaştırdı.", []),
        ("Netanyahu konuştu. Gazze saldırılarını sürdürüyor.", [("attack", ("ISR",), ("PSE",), "occurred")]),
        ("Rusya, Ukrayna saldırılarını sürdürüyor.", [("attack", ("RUS",), ("UKR",), "occurred")]),
    ],
)
def test_a_state_goes_on_with_its_own_attacks(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
