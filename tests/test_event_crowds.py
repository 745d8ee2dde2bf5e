"""Who demonstrates: people in number, for whom the country stands where they do, and never who spoke before."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tahran'da yüzlerce kişi ABD'yi protesto etti.", [("protest", ("IRN",), ("USA",), "occurred")]),
        ("Tahran'da toplanan öğrenciler ABD'yi protesto etti.", [("protest", ("IRN",), ("USA",), "occurred")]),
        (
            "Berlin'de bir araya gelen yaklaşık 1500 kişi, ABD'yi protesto etti.",
            [("protest", ("DEU",), ("USA",), "occurred")],
        ),
        ("Londra'da bir grup gösterici İsrail'i protesto etti.", [("protest", ("GBR",), ("ISR",), "occurred")]),
        ("Binlerce kişi ABD'yi protesto etti.", []),
        ("Kentte bir grup, ABD'yi protesto etti.", []),
        ("Tahran'da toplanan yüzlerce kişi İsrail'in saldırılarını kınadı.", []),
        # nobody else is there who could have done it
        ("ABD'yi protesto etti.", [("criticism", ("RUS",), ("USA",), "occurred")]),
        ("ABD'nin kararını protesto ederek salonu terk etti.", [("criticism", ("RUS",), ("USA",), "occurred")]),
    ],
)
def test_people_in_number_are_not_who_spoke_before(text: str, expected: list[Told]) -> None:
    assert events(f"Sergey Lavrov, Moskova'da konuştu. {text}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Göstericiler, Recep Tayyip Erdoğan'ın Almanya ziyaretini protesto etti.",
        "Uzmanlar, Recep Tayyip Erdoğan'ın Almanya ziyaretini eleştirdi.",
    ],
)
def test_where_a_visit_goes_is_not_who_objects_to_it(text: str) -> None:
    assert events(text) == [("visit", ("TUR",), ("DEU",), "occurred")]


def test_what_people_in_number_say_is_not_said_by_who_spoke_before() -> None:
    text = "Sergey Lavrov, Moskova'da konuştu. Tahran'da yüzlerce kişi savaşın bitmesini istedi."
    assert read(text).statements == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tahran'da öğrenciler Şili bayrağı yakarak Peru'nun kararını protesto etti.", ("IRN", "PER")),
        ("Şili bayrağı yakan göstericiler Tahran'da Peru'yu protesto etti.", ("IRN", "PER")),
        ("Bağdat'ta göstericiler, Şili bayraklarını yakarak Peru'nun kararını protesto etti.", ("IRQ", "PER")),
    ],
)
def test_a_state_whose_flag_burns_does_not_demonstrate(text: str, expected: tuple[str, str]) -> None:
    actor, recipient = expected
    assert events(text) == [("protest", (actor,), (recipient,), "occurred")]
