"""What one tells of oneself, and where it was told: of the day of the news, also late in an article."""

from __future__ import annotations

import pytest

from tests.test_events import read

TRUDEAU = "Kanada Başbakanı Justin Trudeau"
BEFORE = "Peru konuştu. ABD konuştu. "
TODAY = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TRUDEAU}, Perulu mevkidaşı Javier Gonzalez ile telefonda görüştüğünü söyledi.", [("phone_call", TODAY)]),
        ("Kanada, Peru'ya silah satışını durdurduğunu duyurdu.", [("sanction", TODAY)]),
        ("Kanada ve Brezilya da Filistin'i tanıdıklarını açıkladı.", [("recognition", TODAY)]),
        ("Kanada, Çin Büyükelçisinin bakanlığa çağrıldığını bildirdi.", [("summons", TODAY)]),
        ("Kanada, iki Perulu diplomatın sınır dışı edildiğini açıkladı.", [("expulsion", TODAY)]),
        (
            f"{TRUDEAU}, Peru Cumhurbaşkanı Alan Garcia ile yaptığı görüşmede Çin'i eleştirdi.",
            [("meeting", TODAY), ("criticism", TODAY)],
        ),
        (
            f"{TRUDEAU}, Peru Cumhurbaşkanı Alan Garcia ile yaptığı telefon görüşmesinde Çin'i eleştirdi.",
            [("phone_call", TODAY), ("criticism", TODAY)],
        ),
        (
            f"{TRUDEAU}, Peru Cumhurbaşkanı Alan Garcia ile düzenlediği basın toplantısında Çin'i eleştirdi.",
            [("meeting", TODAY), ("criticism", TODAY)],
        ),
    ],
)
def test_what_one_tells_of_oneself_is_of_the_day_of_the_news(text: str, expected: list[tuple[str, str]]) -> None:
    told = read(BEFORE + text)
    assert [(e.event_type, e.value) for e in told.events] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"{TRUDEAU}, 2019'da Şili'yi ziyaret ettiğini söyledi.", "2019"),
        (f"{TRUDEAU}, daha önce Şili'yi ziyaret ettiğini söyledi.", None),
        (f"{TRUDEAU}, Şili'yi ziyaret ettiğini hatırlattı.", None),
        (f"{TRUDEAU}, Peru Cumhurbaşkanı Alan Garcia ile sık sık görüştüğünü söyledi.", None),
        (f"{TRUDEAU}, Şili'yi üç kez ziyaret ettiğini söyledi.", None),
        (f"{TRUDEAU}, görevdeyken Şili'ye yaptırım uyguladığını söyledi.", None),
        (f"{TRUDEAU}, Şili'yi ziyaret ettiğini söylemişti.", None),
        (f"{TRUDEAU}, Perulu mevkidaşının Ottawa'yı ziyaret ettiğini söyledi.", None),
        (f"{TRUDEAU}, Şili'nin Peru'yu vurduğunu söyledi.", None),
        ("Kanada, Peru ile işbirliği yaptığını belirtti.", None),
    ],
)
def test_other_things_told_keep_their_day_or_have_none(text: str, value: str | None) -> None:
    assert [e.value for e in read(BEFORE + text).events] == [value]
