"""A day between whose act it is and the act is that of the act, not of who condemns it."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events

Told = list[tuple[str, str, str | None]]
TODAY = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kanada, Rusya'nın 2014'te Kırım'ı ilhakını kınadı.", TODAY),
        ("Kanada, Rusya'nın 24 Şubat 2022'de Ukrayna'yı işgalini kınadı.", TODAY),
        ("Kanada, İsrail'in 12 Ocak'ta Beyrut'a saldırısını kınadı.", TODAY),
        ("Kanada, İsrail'in dün Beyrut'a saldırısına tepki gösterdi.", TODAY),
        ("Kanada, dün İsrail'in Beyrut'a saldırısını kınadı.", "2024-01-19"),
        ("Kanada, 12 Ocak'ta İsrail'in saldırısını kınadı.", "2024-01-12"),
    ],
)
def test_who_condemns_an_act_does_so_on_another_day(text: str, day: str) -> None:
    assert [(kind, value) for kind, _, value in dated_events(text) if kind == "criticism"] == [("criticism", day)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Trudeau, Macron'un salı günü yaptığı açıklamayı eleştirdi.", TODAY),
        ("Trudeau, Macron'un dün yaptığı açıklamaya tepki gösterdi.", TODAY),
        ("Trudeau, Kremlin'in salı günü yayımladığı raporu kınadı.", TODAY),
        ("Trudeau, salı günü yaptığı açıklamada Macron'u eleştirdi.", "2024-01-16"),
        ("Beyaz Saray'ın dün yaptığı yazılı açıklamada Rusya kınandı.", "2024-01-19"),
    ],
)
def test_whose_report_is_criticised_made_it_on_that_day(text: str, day: str) -> None:
    assert [(kind, value) for kind, _, value in dated_events(text)] == [("criticism", day)]
