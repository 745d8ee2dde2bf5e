""" "Anlaşma, yaptırımların kaldırılmasını öngörüyordu": an agreement foresees it, and nobody who spoke before."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    "text",
    [
        "John Bolton, Rusya'yı eleştirdi. İran'la 2015 yılında varılan nükleer anlaşma, yaptırımların kaldırılmasını"
        " öngörüyordu.",
        "Recep Tayyip Erdoğan, Rusya'yı eleştirdi. 17 Ekim'de varılan mutabakat, YPG'nin çekilmesini öngörüyor.",
        "Hulusi Akar, Rusya'yı eleştirdi. Soçi mutabakatı, ağır silahların İdlib'den çekilmesini öngörüyordu.",
        "Cevad Zarif, Rusya'yı eleştirdi. Tasarı, İran'a yaptırım uygulanmasını öngörüyor.",
    ],
)
def test_who_spoke_before_does_not_foresee_it(text: str) -> None:
    reading = read(text)
    assert [s.act for s in reading.statements if s.act == "claim"] == []
    assert [e.event_type for e in reading.events] == ["criticism"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Biden, Rusya'nın Ukrayna'ya saldıracağını öngördü.", ("attack", ("RUS",), ("UKR",), "planned")),
        (
            "Zelenskiy, ABD'yi eleştirdi. Plan, Rus askerlerinin Ukrayna'dan çekilmesini öngörüyor.",
            ("withdrawal", ("RUS",), ("UKR",), "planned"),
        ),
    ],
)
def test_what_is_foreseen_is_ahead(text: str, expected: Told) -> None:
    assert expected in events(text)


def test_who_is_named_foresees_it() -> None:
    reading = read("IMF, Türkiye ekonomisinin büyüyeceğini öngördü.")
    assert [s.act for s in reading.statements] == ["claim"]
