"""What is agreed on or decided is done by whoever does so, on the day told with it."""

from __future__ import annotations

import pytest

from tests.test_events import read

Dated = tuple[str, tuple[str, ...], str, str | None]


def dated(text: str) -> list[Dated]:
    """Type, actors, factuality and date of each event of an article of Saturday, 20 January 2024."""
    reading = read(text)
    entities = reading.actors.entities
    return [
        (e.event_type, tuple(entities[a].country_code or "" for a in e.actors), e.factuality, e.value)
        for e in reading.events
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lavrov ile Fidan, 30 Ocak'ta yeniden görüşme konusunda anlaştı.", "2024-01-30"),
        ("Lavrov ile Fidan, 28 Ocak'ta yeniden görüşmeyi kararlaştırdı.", "2024-01-28"),
        ("Lavrov ile Fidan, 5 Şubat'ta Ankara'da bir araya gelme konusunda mutabık kaldı.", "2024-02-05"),
        ("Lavrov ile Fidan, salı günü Moskova'da yeniden görüşme konusunda uzlaştı.", "2024-01-23"),
        ("Lavrov ile Fidan, yarın yeniden bir araya gelme hususunda anlaşmaya vardı.", "2024-01-21"),
    ],
)
def test_to_meet_is_what_those_do_who_agree_on_it(text: str, day: str) -> None:
    assert dated(text) == [
        ("meeting", ("RUS", "TUR"), "planned", day),
        ("agreement", ("RUS", "TUR"), "occurred", "2024-01-20"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lavrov ile Fidan, 28 Ocak'ta yeniden görüşme kararı aldı.",
            [("meeting", ("RUS", "TUR"), "planned", "2024-01-28")],
        ),
        (
            "İran ile ABD'nin şubat ayında Cenevre'de yeniden bir araya gelmesi kararlaştırıldı.",
            [
                ("meeting", ("IRN", "USA"), "planned", "2024-02"),
                ("agreement", ("IRN", "USA"), "occurred", "2024-01-20"),
            ],
        ),
        # the day of what is agreed on, or of the agreement
        (
            "Rusya ile Ukrayna, 1 Şubat'ta ateşkes ilan edilmesi konusunda anlaştı.",
            [("agreement", ("RUS", "UKR"), "occurred", "2024-01-20")],
        ),
        (
            "Azerbaycan ile Ermenistan, 10 Aralık'ta sınırın belirlenmesi konusunda anlaşmaya vardı.",
            [("agreement", ("AZE", "ARM"), "occurred", "2023-12-10")],
        ),
        (
            "Rusya ile Ukrayna, 15 Ocak'ta İstanbul'da esir takası konusunda anlaştı.",
            [("agreement", ("RUS", "UKR"), "occurred", "2024-01-15")],
        ),
        # what is decided at a talk is no talk ahead
        (
            "Karar, Biden ile Şi Cinping'in kasım ayında Bali'de yaptığı görüşmede alınmıştı.",
            [("meeting", ("USA", "CHN"), "occurred", "2023-11")],
        ),
    ],
)
def test_what_is_agreed_on_has_its_own_day(text: str, expected: list[Dated]) -> None:
    assert dated(text) == expected
