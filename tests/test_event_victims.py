"""To whom that is done which somebody condemns is not condemned for it, and who condemns it has not done it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, Şili'yi hedef alan saldırıları kınadı.",
        "Kanada, Şili'ye yönelik saldırıları kınadı.",
        "Kanada, Şili'ye yapılan terör saldırısını kınadı.",
        "Kanada, Şili'ye uygulanan ablukayı eleştirdi.",
        "Kanada, Şili'ye karşı alınan yaptırım kararını kınadı.",
        "Kanada, Şili'nin petrol tesislerine düzenlenen saldırıları kınadı.",
        "Kanada, Şili'nin petrol tesislerine yönelik saldırıları kınadı.",
        "Kanada, Şili'ye yönelik saldırılardan endişe duyduğunu açıkladı. Peru konuştu.",
        "Kanada, Şili'ye yaptırım uygulanmasına tepki gösterdi.",
    ],
)
def test_whoever_is_attacked_is_not_condemned_for_it(text: str) -> None:
    assert [e for e in events(text) if e[0] == "criticism"] == [("criticism", ("CAN",), (), "occurred")]


@pytest.mark.parametrize(
    ("text", "condemned"),
    [
        ("Kanada, Peru'nun Şili'ye yönelik saldırısını kınadı.", "PER"),
        ("Kanada, Peru'nun Şili'ye uyguladığı yaptırımları kınadı.", "PER"),
        ("Kanada, Şili'ye uygulanan Peru yaptırımlarını eleştirdi.", "PER"),
        ("Kanada, Şili'ye yönelik Peru yaptırımlarını eleştirdi.", "PER"),
        ("Kanada, Şili'ye Peru tarafından uygulanan yaptırımları eleştirdi.", "PER"),
        ("Kanada, Peru'nun sivillere yönelik saldırılarını kınadı. Şili konuştu.", "PER"),
        ("Kanada, Peru'nun Şili'ye düzenlenen saldırıdaki rolünü kınadı.", "PER"),
        ("Kanada, Şili'ye yönelik tehditleri nedeniyle Peru'yu kınadı.", "PER"),
        ("Kanada, Şili'ye düzenlenen saldırının ardından Peru'yu kınadı.", "PER"),
        ("Kanada, Şili'yi işgal eden Peru'nun saldırılarını kınadı.", "PER"),
    ],
)
def test_whoever_does_it_is_condemned(text: str, condemned: str) -> None:
    assert [e for e in events(text) if e[0] == "criticism"] == [("criticism", ("CAN",), (condemned,), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada, Şili'ye uygulanan yaptırımları uzattığını duyurdu.", ("sanction", ("CAN",), ("CHL",), "occurred")),
        (
            "Kanada, Kabil'deki Şili Büyükelçiliğine düzenlenen saldırıyı kınadı.",
            ("attack", (), ("CHL",), "occurred"),
        ),
        ("Kanada, Peru'nun Şili'ye yönelik saldırısını kınadı.", ("attack", ("PER",), ("CHL",), "alleged")),
    ],
)
def test_what_is_condemned_is_not_done_by_who_condemns_it(text: str, expected: Told) -> None:
    assert [e for e in events(text) if e[0] == expected[0]] == [expected]


def test_sanctions_that_nobody_is_said_to_have_imposed_are_not_the_critics() -> None:
    told = events("Kanada, Şili'ye uygulanan yaptırımları eleştirdi. Peru konuştu.")
    assert told == [("criticism", ("CAN",), (), "occurred")]
