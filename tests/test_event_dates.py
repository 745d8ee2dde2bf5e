"""When an event happened: the time that governs its clause, the happening around it, or the day of publication."""

from __future__ import annotations

from datetime import date

import pytest

from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import Lexicon, load_lexicon
from extract.pipeline import read_document
from tests.test_events import read

TUESDAY = date(2024, 1, 16)
LEAD = "Dünyadan haberler\n\nİlk cümle konuyu anlatıyor. İkinci cümle de öyle. Üçüncü cümle de böyle sürüyor.\n\n"


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def dates(text: str, lexicon: Lexicon, published_on: date | None = TUESDAY) -> dict[str, tuple[str | None, str | None]]:
    article = Article(path="a.txt", text=LEAD + text, published_on=published_on, published_on_basis="manifest")
    reading = read_document(clean_article(article), lexicon)
    return {event.event_type: (event.value, event.basis) for event in reading.events}


LAVROV, WANG = "Rusya Dışişleri Bakanı Sergey Lavrov", "Çin Dışişleri Bakanı Wang Yi"


@pytest.mark.parametrize(
    ("text", "event_type", "value", "basis"),
    [
        (f"{LAVROV}, {WANG} ile Pekin'de görüştü.", "meeting", "2024-01-16", "publication"),
        (f"{LAVROV}, dün {WANG} ile Pekin'de görüştü.", "meeting", "2024-01-15", "relative"),
        ("Rusya, ABD ile 2010'da imzaladığı anlaşmadan çekildi.", "sanction", "2024-01-16", "publication"),
        ("Lavrov'un bugüne kadar Wang Yi'yle yaptığı ilk görüşme Pekin'deydi.", "meeting", None, None),
        (f"{LAVROV}'un Pekin ziyareti gelecek haftaya ertelendi.", "visit", "2024-01-22/2024-01-28", "relative"),
        (f"{LAVROV}, Perşembe günü Pekin'i ziyaret edecek.", "visit", "2024-01-18", "relative"),
        (f"{LAVROV}, 2 Şubat'ta Pekin'e yapması planlanan ziyareti erteledi.", "visit", "2024-02-02", "relative"),
        ("Bakanlar ilk kez Mart 2021'de, Lavrov'un Pekin ziyareti sırasında görüştü.", "visit", "2021-03", "explicit"),
        (f"{LAVROV}, Perşembe günü Pekin'i ziyaret etti.", "visit", "2024-01-11", "relative"),
        ("Lavrov ile Wang Yi'nin 20 Ocak'ta görüşmesi bekleniyor.", "meeting", "2024-01-20", "relative"),
        # An act done by saying it happened when it was said; anything else did not.
        (f"{LAVROV}, geçen hafta yaptığı açıklamada ABD'yi kınadı.", "criticism", "2024-01-08/2024-01-14", "relative"),
        (
            "Kremlin'in Şubat ayında yaptığı açıklamaya göre Vladimir Putin, Kim Jong-un'a bir araba hediye etti.",
            *("gift", None, None),
        ),
        # What comes to its end without an agreement was then.
        (
            "Putin ile Zelenskiy arasındaki görüşme 8 Ocak'ta uzlaşma sağlanamadan sona ermişti.",
            *("meeting", "2024-01-08", "relative"),
        ),
        # A time inside another clause stays there.
        (f"{LAVROV}, 3 Mayıs'ta göreve gelen {WANG} ile Pekin'de görüştü.", "meeting", "2024-01-16", "publication"),
        ("Rusya, ABD'nin 12 Ocak'ta yaptığı saldırıyı kınadı.", "criticism", "2024-01-16", "publication"),
        ("İran, geçen yıl imzalanan anlaşmayı anarak ABD'yi eleştirdi.", "criticism", "2024-01-16", "publication"),
        ("Rusya, 2014'te girdiği Kırım'a yönelik saldırı nedeniyle Ukrayna'yı suçladı.", "attack", None, None),
        (f"{LAVROV}, 2020'deki savaştan sonra ABD'yi kınadı.", "criticism", "2024-01-16", "publication"),
        (f"{LAVROV}, 2013'ten bu yana ilk kez Çin'i ziyaret etti.", "visit", "2024-01-16", "publication"),
        (f"{LAVROV}, geçen hafta ABD'nin çağrısını reddetmişti.", "rejection", "2024-01-08/2024-01-14", "relative"),
        ("Çin, ABD'nin 12 Ocak'ta Tayvan'a silah satmasını kınadı.", "criticism", "2024-01-16", "publication"),
        (f'{LAVROV}, "Bugünkü ABD yönetimi güvenilmez." ifadeleriyle ABD\'yi kınamıştı.', "criticism", None, None),
        # What happens during something, happened then.
        (
            f"{LAVROV} 8-10 Ocak tarihlerinde Çin'i ziyaret etti. Bunu ajanslar duyurdu. Lavrov, {WANG} ile görüştü.",
            *("meeting", "2024-01-08/2024-01-10", "discourse"),
        ),
        (
            f"Lavrov, {WANG} ile 12 Ocak'ta görüşmüştü. Görüşme sırasında Lavrov, Wang'ı Moskova'ya davet etmişti.",
            *("invitation", "2024-01-12", "discourse"),
        ),
        # Background has the day it is told with, never that of publication.
        (f"{LAVROV}, {WANG} ile Şubat 2022'de Pekin'de bir araya gelmişti.", "meeting", "2022-02", "explicit"),
        (f"{LAVROV}, {WANG} ile Pekin'de bir araya gelmişti.", "meeting", None, None),
    ],
)
def test_an_event_has_the_time_that_governs_it(
    text: str, event_type: str, value: str | None, basis: str | None, lexicon: Lexicon
) -> None:
    assert dates(text, lexicon).get(event_type, (None, None)) == (value, basis)


def test_without_a_publication_day_news_has_no_date(lexicon: Lexicon) -> None:
    assert dates(f"{LAVROV}, {WANG} ile Pekin'de görüştü.", lexicon, None)["meeting"] == (None, None)


def test_a_day_told_with_a_noun_that_refers_back_is_the_day_of_what_it_means(lexicon: Lexicon) -> None:
    told = f"{LAVROV}, {WANG} ile görüştü. "
    assert dates(told + "Pazar günkü görüşmede ticaret ele alındı.", lexicon)["meeting"] == ("2024-01-14", "relative")
    later = dates(told + "Geçen yılki görüşmede ticaret ele alınmıştı.", lexicon)["meeting"]
    assert later == ("2024-01-16", "publication")


def test_what_is_signed_at_a_dated_summit_is_of_its_day(lexicon: Lexicon) -> None:
    text = f"{LAVROV} ile {WANG}, dün Pekin'de yaptıkları zirvede ortak hedefi teyit eden bir bildiri imzaladı."
    assert dates(text, lexicon)["agreement"] == ("2024-01-15", "discourse")


def test_what_was_held_is_not_dated_by_a_visit_to_come(lexicon: Lexicon) -> None:
    text = f"{LAVROV}, {WANG} ile görüştü. Wang, 2 Şubat'ta Moskova'ya giderek yeni bir büro açacağını bildirdi."
    assert dates(text, lexicon) == {"meeting": ("2024-01-16", "publication"), "visit": ("2024-02-02", "relative")}


def test_an_inferred_day_dates_the_news(lexicon: Lexicon) -> None:
    text = f"{LAVROV}, dün (15 Ocak 2024) {WANG} ile Pekin'de görüştü. Lavrov, Perşembe günü Ankara'yı ziyaret edecek."
    assert dates(text, lexicon, None) == {"meeting": ("2024-01-15", "explicit"), "visit": ("2024-01-18", "relative")}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rubio ile Lavrov pazartesi günü Riyad'da bir araya gelecek.", "2024-01-22"),
        ("Rubio'nun pazartesi günü Lavrov'la bir araya geleceği açıklandı.", "2024-01-22"),
        ("Rubio ile Lavrov aralık ayında bir araya gelecek.", "2024-12"),
        ("Rubio ile Lavrov pazartesi günü Riyad'da bir araya geldi.", "2024-01-15"),
        # "gelecek" that is no verb says nothing of the day
        ("Rubio pazartesi günü Sudan'ın geleceğini Lavrov ile görüştü.", "2024-01-15"),
        ("Lavrov, pazartesi günü bölgenin geleceğine ilişkin Rubio ile görüştü.", "2024-01-15"),
        ("Rubio ile Lavrov pazartesi günü ülkenin geleceği hakkında görüştü.", "2024-01-15"),
    ],
)
def test_a_day_lies_where_the_verb_looks(lexicon: Lexicon, text: str, value: str) -> None:
    assert dates(text, lexicon)["meeting"][0] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rutte, 10 Ocak'taki zirvenin ardından Varşova'yı ziyaret edecek.", [("planned", None)]),
        ("Rutte, dünkü zirvenin ardından Varşova'yı ziyaret edecek.", [("planned", None)]),
        ("Rutte, 10 Ocak'taki zirvenin ardından Varşova'yı ziyaret etti.", [("occurred", "2024-01-10")]),
        ("Rutte, 30 Ocak'taki zirvenin ardından Varşova'yı ziyaret edecek.", [("planned", "2024-01-30")]),
        (
            "Lavrov'un 10 Ocak'taki Pekin ziyaretinin ardından Hanoi'ye gideceği bildirildi.",
            [("occurred", "2024-01-10"), ("planned", None)],
        ),
        (
            "Lavrov'un 10 Ocak'taki Pekin ziyaretinin ardından Hanoi'ye gittiği bildirildi.",
            [("occurred", "2024-01-10"), ("occurred", "2024-01-10")],
        ),
    ],
)
def test_what_is_ahead_is_not_of_a_day_gone_by(lexicon: Lexicon, text: str, expected: list[tuple[str, str]]) -> None:
    article = Article(path="a.txt", text=LEAD + text, published_on=TUESDAY, published_on_basis="manifest")
    reading = read_document(clean_article(article), lexicon)
    assert [(event.factuality, event.value) for event in reading.events] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Macron, cuma günü Pekin'e gidiyor.", ("planned", "2024-01-19")),
        ("AB liderleri perşembe günü Brüksel'de toplanıyor.", ("planned", "2024-01-18")),
        ("Putin, mart ayında Pekin'e gidiyor.", ("planned", "2024-03")),
        ("Macron, cuma günü Pekin'e gitti.", ("occurred", "2024-01-12")),
        ("Rusya ile Ukrayna mart ayından beri görüşüyor.", ("occurred", None)),
    ],
)
def test_the_present_tense_with_a_day_looks_ahead(lexicon: Lexicon, text: str, expected: tuple[str, str]) -> None:
    article = Article(path="a.txt", text=LEAD + text, published_on=TUESDAY, published_on_basis="manifest")
    [event] = read_document(clean_article(article), lexicon).events
    assert (event.factuality, event.value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İran ile ABD arasındaki müzakerelerin üçüncü turu perşembe günü Maskat'ta yapıldı.",
            [("occurred", "2024-01-11", "OMN")],
        ),
        (
            "İran ile ABD arasındaki müzakerelerin dördüncü turu yarın Roma'da yapılacak.",
            [("planned", "2024-01-17", "ITA")],
        ),
        (
            "İran ile ABD arasındaki görüşmelerin ilki 12 Ocak'ta Maskat'ta yapıldı. Taraflar arasında ikinci tur "
            "görüşmeler 15 Ocak'ta Roma'da gerçekleşti.",
            [("occurred", "2024-01-12", "OMN"), ("occurred", "2024-01-15", "ITA")],
        ),
        (
            "İran ile ABD müzakerelerin yedincisini 14 Ocak'ta Roma'da yaptı.",
            [("occurred", "2024-01-14", "ITA")],
        ),
        ("ABD ile Çin arasındaki görüşmelerin ikinci turunun ertelendiği bildirildi.", [("postponed", None, None)]),
    ],
)
def test_a_round_of_talks_has_the_verb_the_day_and_the_place_behind_it(
    lexicon: Lexicon, text: str, expected: list[tuple[str, str, str]]
) -> None:
    article = Article(path="a.txt", text=LEAD + text, published_on=TUESDAY, published_on_basis="manifest")
    reading = read_document(clean_article(article), lexicon)
    assert [(event.factuality, event.value, event.country_code) for event in reading.events] == expected


def test_two_talks_that_share_a_verb_have_a_day_each(lexicon: Lexicon) -> None:
    text = "Putin ile Trump arasındaki ilk görüşme 2 Ocak'ta, ikinci görüşme ise 9 Ocak'ta gerçekleşti."
    article = Article(path="a.txt", text=LEAD + text, published_on=TUESDAY, published_on_basis="manifest")
    reading = read_document(clean_article(article), lexicon)
    assert [event.value for event in reading.events] == ["2024-01-02", "2024-01-09"]


def test_when_what_may_be_would_be_is_not_told_beside_it() -> None:
    text = (
        "Rusya Devlet Başkanı Vladimir Putin 5 Ocak'ta Pekin'de Çin Devlet Başkanı Şi Cinping ile görüştü. "
        "Putin, tehdit doğması halinde Şi Cinping ile yeniden bir araya geleceklerini söyledi."
    )
    dated = {event.factuality: event.value for event in read(text).events if event.event_type == "meeting"}
    assert dated == {"occurred": "2024-01-05", "hypothetical": None}
