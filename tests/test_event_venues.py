"""Where those were who talked: where the talks or the conference was held, and not what was agreed on there."""

from __future__ import annotations

import pytest

from tests.test_events import read

TALKED = "ile görüştü."


def _place(text: str, event_type: str) -> str | None:
    return next(e.country_code for e in read(text).events if e.event_type == event_type)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Rusya ve Kanada, Lima'daki görüşmede Suriye'de ateşkes konusunda anlaştı.", "PER"),
        ("Rusya ile Kanada, Lima'da yapılan görüşmede Suriye'de ateşkes konusunda anlaştı.", "PER"),
        ("Rusya ile Kanada, Lima'da on saat süren görüşmede ateşkes konusunda anlaştı.", "PER"),
        ("Rusya ile Kanada, Suriye'de ateşkes konusunda anlaştı.", "SYR"),
    ],
)
def test_an_agreement_is_made_where_the_talks_are(text: str, country: str) -> None:
    assert _place(text, "agreement") == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (f"Justin Trudeau, Münih'te yapılan Güvenlik Konferansı'nda Vladimir Putin {TALKED}", "DEU"),
        (f"Justin Trudeau, Antalya'da düzenlenen Diplomasi Forumu'nda Sergey Lavrov {TALKED}", "TUR"),
        (f"Justin Trudeau, Brüksel'de yapılan Türkiye-AB Ortaklık Konseyi'nde Sergey Lavrov {TALKED}", "BEL"),
        (f"Justin Trudeau, Antalya'da düzenlenen foruma katılan Sergey Lavrov ile Lima'da {TALKED[4:]}", "PER"),
        (f"Justin Trudeau, Türkiye-AB Zirvesi'nde Sergey Lavrov {TALKED}", None),
        (f"Justin Trudeau, Antalya'da düzenlenen forumun ardından Sergey Lavrov {TALKED}", None),
        (f"Justin Trudeau, Peru'da yapılan seçimleri kazanan Sergey Lavrov {TALKED}", None),
    ],
)
def test_who_talks_at_a_conference_does_so_where_it_is(text: str, country: str | None) -> None:
    assert _place(text, "meeting") == country


@pytest.mark.parametrize(
    "text",
    [
        f"Justin Trudeau, Brüksel'deki NATO Zirvesi marjında Sergey Lavrov {TALKED}",
        f"Justin Trudeau, Brüksel'deki NATO Zirvesi'nin marjında Sergey Lavrov {TALKED}",
    ],
)
def test_on_the_margins_of_a_summit_is_where_it_is(text: str) -> None:
    assert {e.country_code for e in read(text).events} == {"BEL"}


@pytest.mark.parametrize(
    "text",
    [
        f"Justin Trudeau, Novi Pazar'da Sırbistan Cumhurbaşkanı Aleksandar Vucic {TALKED}",
        "Justin Trudeau, Sırbistan'ın Novi Pazar kentine gitti.",
    ],
)
def test_a_town_with_a_market_in_its_name_is_no_sunday(text: str) -> None:
    assert [(e.country_code, e.value) for e in read(text).events] == [("SRB", "2024-01-20")]
