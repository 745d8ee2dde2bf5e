"""What else is done to fetch one's people: who sends aircraft means to withdraw them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Türkiye, vatandaşlarını tahliye etmek için Libya'ya uçak gönderdi.",
            [("withdrawal", ("TUR",), ("LBY",), "planned")],
        ),
        (
            "Fransa, Sudan'daki vatandaşlarını tahliye etmek için uçak gönderdi.",
            [("withdrawal", ("FRA",), ("SDN",), "planned")],
        ),
        (
            "Türkiye, Vuhan'daki vatandaşlarını tahliye etmek üzere uçak gönderdi.",
            [("withdrawal", ("TUR",), ("CHN",), "planned")],
        ),
        (
            "Türkiye, vatandaşlarını Sudan'dan tahliye etmek amacıyla gemi gönderecek.",
            [("withdrawal", ("TUR",), ("SDN",), "planned")],
        ),
        (
            "ABD, Afganistan'daki diplomatlarını tahliye etmek için asker gönderdi.",
            [("withdrawal", ("USA",), ("AFG",), "planned"), ("mobilization", ("USA",), (), "occurred")],
        ),
        (
            "Almanya, vatandaşlarını Çin'den tahliye etmeye başladı.",
            [("withdrawal", ("DEU",), ("CHN",), "occurred")],
        ),
        ("İtfaiye, oteldeki turistleri tahliye etmek için merdiven gönderdi.", []),
        ("ABD, Irak'a yardım etmek için uçak gönderdi.", []),
        (
            "ABD, Rusya'ya askerlerini Ukrayna'dan çekmek için süre verdi.",
            [("threat", ("USA",), ("RUS",), "occurred")],
        ),
    ],
)
def test_people_are_to_be_fetched(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Hakan Fidan, Sergey Lavrov ile görüşmek üzere Moskova'ya gitti.", ("TUR", "RUS")),
        ("Hakan Fidan, Sergey Lavrov ile görüşmek için yarın Moskova'ya gidecek.", ("TUR", "RUS")),
        ("Erdoğan, Putin'le bir araya gelmek üzere Soçi'ye gitti.", ("TUR", "RUS")),
        ("Lavrov ile görüşmek üzere Moskova'ya giden Fidan, açıklama yaptı.", ("TUR", "RUS")),
        ("Rusya ile Ukrayna anlaştı. Hakan Fidan, taraflarla görüşmek için Kiev'e gitti.", ("TUR", "RUS", "UKR")),
    ],
)
def test_who_travels_to_talk_with_somebody_is_to_talk(text: str, actors: tuple[str, ...]) -> None:
    assert ("meeting", actors, (), "planned") in events(text)


def test_who_travels_to_talk_of_something_meets_nobody_yet() -> None:
    assert [told[0] for told in events("Lavrov, ateşkesi görüşmek üzere Ankara'ya geldi.")] == ["visit"]
