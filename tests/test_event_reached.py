""" "Rusya ile Ukrayna arasında varılan anlaşma kapsamında": an agreement that something else is done under."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Rusya ile Ukrayna arasında varılan anlaşma kapsamında gemiler yola çıktı.", ("RUS", "UKR")),
        ("Rusya ile Ukrayna arasında 2022'de varılan anlaşmaya göre gemiler yola çıktı.", ("RUS", "UKR")),
        ("Rusya'nın Ukrayna ile vardığı anlaşma kapsamında gemiler yola çıktı.", ("RUS", "UKR")),
        ("Rusya ile Ukrayna arasında varılan mutabakat uyarınca gemiler yola çıktı.", ("RUS", "UKR")),
        # what it is about has a doer of its own
        ("Putin ile Zelenskiy'nin gaz fiyatının düşürülmesi konusunda uzlaştığı bildirildi.", ("RUS", "UKR")),
    ],
)
def test_an_agreement_reached_is_told_where_both_sides_are(text: str, actors: tuple[str, ...]) -> None:
    assert ("agreement", actors, (), "occurred") in events(text)


def test_of_an_agreement_with_one_side_nothing_is_told() -> None:
    text = "Emmanuel Macron konuştu. Yunanistan'la 2018'de varılan anlaşma uyarınca ülkenin adı değişti."
    assert all(told[0] != "agreement" for told in events(text))
