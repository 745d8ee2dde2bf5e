"""Who denies what nobody is named for is held to have done it: "silah kullanıldığı iddialarını reddetti"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

DISPUTE = "ABD, Suriye'yi uyardı. "


def attacks(text: str) -> list[Told]:
    return [told for told in events(text) if told[0] == "attack"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            DISPUTE + "Suriye Dışişleri Bakanlığı, Duma'da kimyasal silah kullanıldığı iddialarını reddetti.",
            ("attack", ("SYR",), (), "denied"),
        ),
        (
            DISPUTE + "Suriye, Duma'da kimyasal silah kullanıldığını yalanladı.",
            ("attack", ("SYR",), (), "denied"),
        ),
        (
            "Ukrayna, Kremlin'e İHA saldırısı düzenlendiği iddialarını yalanladı.",
            ("attack", ("UKR",), ("RUS",), "denied"),
        ),
        ("Peskov, Buça'da sivillerin öldürüldüğü iddialarını reddetti.", ("attack", ("RUS",), ("UKR",), "denied")),
        ("İran, İsrail'in Natanz'ı vurduğu iddialarını reddetti.", ("attack", ("ISR",), ("IRN",), "denied")),
        # denied before the news, and so in dispute
        (
            DISPUTE + "Suriye, Duma'da kimyasal silah kullandığı iddialarını yalanlamıştı.",
            ("attack", ("SYR",), (), "alleged"),
        ),
        (
            "Ukrayna, Kremlin'e İHA saldırısı düzenlendiği iddialarını yalanlamıştı.",
            ("attack", ("UKR",), ("RUS",), "alleged"),
        ),
    ],
)
def test_whose_state_denies_it_is_held_to_have_done_it(text: str, expected: Told) -> None:
    assert attacks(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, Kremlin'e İHA saldırısı düzenlendiği iddialarını yalanladı.",
        DISPUTE + "Suriye, santralin vurulduğu iddialarını yalanladı.",
    ],
)
def test_who_may_have_been_struck_is_not_held_to_have_done_it(text: str) -> None:
    assert all(not actors for _, actors, _, _ in attacks(text))


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, Suriye'de uçağının düşürüldüğü iddialarını yalanladı.",
        "İran, Suriye'de generalinin öldürüldüğü iddialarını yalanladı.",
        "BM, Suriye'de kimyasal silah kullanıldığı iddialarını yalanladı.",
    ],
)
def test_whose_own_was_struck_and_a_body_have_not_done_it(text: str) -> None:
    assert [told for told in events(text) if told[0] == "attack" and told[1]] == []
