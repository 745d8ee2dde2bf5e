"""Who does something together with somebody, "ABD, İngiltere ile birlikte vurdu"; and whose criticism is denied."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize("together", ["İngiltere ile birlikte", "İngiltere'yle birlikte", "İngiltere ile beraber"])
@pytest.mark.parametrize(
    ("done", "event_type", "recipient"),
    [
        ("Rusya'ya yaptırım uyguladı", "sanction", "RUS"),
        ("Rusya'yı kınadı", "criticism", "RUS"),
        ("Ukrayna'ya yardım gönderdi", "aid", "UKR"),
        ("Yemen'i vurdu", "attack", "YEM"),
        ("Rus diplomatları sınır dışı etti", "expulsion", "RUS"),
    ],
)
def test_both_do_it(done: str, event_type: str, recipient: str, together: str) -> None:
    assert events(f"ABD, {together} {done}.") == [(event_type, ("USA", "GBR"), (recipient,), "occurred")]


def test_several_travel() -> None:
    assert events("Macron, Scholz ve Draghi ile birlikte Kiev'e gitti.") == [
        ("visit", ("FRA", "DEU", "ITA"), ("UKR",), "occurred")
    ]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("ABD, Suriye ile birlikte Irak'ı da vurdu.", ("USA",)),
        ("Macron, Zelenskiy ile birlikte Odessa'ya gitti.", ("FRA",)),
        ("Bakan Fidan, Suriye ile birlikte çalışmaya hazır olduklarını söyledi.", ("TUR",)),
        ("Fidan, Rusya'yı Ukrayna ile birlikte masaya oturmaya çağırdı.", ("TUR",)),
    ],
)
def test_others_do_not(text: str, doers: tuple[str, ...]) -> None:
    assert [actors for _, actors, *_ in events(text)] == [doers]


@pytest.mark.parametrize("words", ["eleştirileri", "bu eleştirileri", "kınamayı"])
def test_who_denies_what_it_is_criticised_for_answers_the_critic(words: str) -> None:
    told = events(f"ABD, İran'ı eleştirdi. İran, {words} reddetti.")
    assert [(actors, to) for _, actors, to, _ in told] == [(("USA",), ("IRN",)), (("IRN",), ("USA",))]
