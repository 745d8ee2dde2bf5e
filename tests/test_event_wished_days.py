"""When what is wished for is to be: a day between who is asked and the wish is ahead, and not that of the asking."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events, events, read

NEWS = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        ("Justin Trudeau, Putin'in nisanda Ottawa'ya gelmesini umduğunu söyledi.", ("hypothetical", "2024-04")),
        ("Justin Trudeau, Putin'in salı günü Ottawa'ya gelmesini umuyor.", ("hypothetical", "2024-01-23")),
        ("Kanada, Peru heyetinin mart ayında Ottawa'ya gelmesini bekliyor.", ("planned", "2024-03")),
        ("Kanada, Vladimir Putin'in mayısta Ottawa'yı ziyaret etmesini bekliyor.", ("planned", "2024-05")),
    ],
)
def test_a_month_in_a_wish_is_ahead(text: str, visit: tuple[str, str]) -> None:
    assert dated_events(text) == [("visit", *visit)]


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        ("Justin Trudeau, Putin'in mayıs ayında Ottawa'ya gelmesini beklediğini söyledi.", ("planned", "2024-05")),
        ("Justin Trudeau, Putin'in 15 Nisan'da Ottawa'ya gelmesini beklediğini söyledi.", ("planned", "2024-04-15")),
        ("Kanada, Peru heyetinin gelecek ay Ottawa'ya gelmesini beklediklerini söyledi.", ("planned", "2024-02")),
        ("Justin Trudeau, Putin'in mayısta Ottawa'yı ziyaret etmesini istedi.", ("hypothetical", "2024-05")),
    ],
)
def test_the_wish_is_of_the_day_of_the_news(text: str, visit: tuple[str, str]) -> None:
    assert dated_events(text) == [("visit", *visit), ("request", "occurred", NEWS)]


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, mayısta tutuklanan gazetecinin serbest bırakılmasını Rusya'dan istedi.",
        "Kanada, Rusya'nın mayısta tutuklanan gazeteciyi serbest bırakmasını istedi.",
        "Kanada, Rusya'nın mayısta başlattığı saldırıyı durdurmasını istedi.",
    ],
)
def test_the_day_of_a_participle_in_a_wish_is_past(text: str) -> None:
    (time,) = read(text).times
    assert time.value == "2023-05"


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Kanada, Putin'in Ottawa'ya geleceğini duyurdu.", "planned"),
        ("Kanada, Putin'in salı günü Ottawa'ya geldiğini duyurdu.", "occurred"),
        ("Kanada Dışişleri Bakanlığı, Putin'in Ottawa'yı ziyaret edeceğini bildirdi.", "planned"),
    ],
)
def test_who_tells_of_a_visit_is_visited(text: str, factuality: str) -> None:
    assert events(text) == [("visit", ("RUS",), ("CAN",), factuality)]


@pytest.mark.parametrize("text", ["Rusya, Putin'in Moskova'ya döndüğünü duyurdu."])
def test_nobody_visits_who_comes_home(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Justin Trudeau, Putin ile görüştü. Trudeau, Peru, Rusya ve Kanada'nın katılacağı üçlü zirvenin martta"
            " yapılması konusunda mutabık kaldıklarını söyledi.",
            [("meeting", "occurred", NEWS), ("meeting", "hypothetical", "2024-03")],
        ),
        ("Rusya ve Kanada, zirvenin martta Lima'da yapılması konusunda anlaştı.", [("agreement", "occurred", NEWS)]),
        (
            "Rusya ve Kanada, liderler zirvesinin martta Lima'da yapılmasını kararlaştırdı.",
            [("meeting", "hypothetical", "2024-03"), ("agreement", "occurred", NEWS)],
        ),
    ],
)
def test_a_summit_agreed_on_is_ahead_and_not_the_talk_of_the_day(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert dated_events(text) == expected
