"""Which words of an article tell one event, and what an agreement is called."""

from __future__ import annotations

from datetime import date

import pytest

from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import Lexicon, load_lexicon
from extract.pipeline import read_document
from tests.test_events import read

PUTIN, KIM = "Rusya Devlet Başkanı Vladimir Putin", "Kuzey Kore lideri Kim Jong-un"
WANG, LAVROV = "Çin Dışişleri Bakanı Wang Yi", "Rusya Dışişleri Bakanı Sergey Lavrov"


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def tellings(text: str, event_type: str, lexicon: Lexicon) -> list[list[str]]:
    article = Article(path="a.txt", text=text, published_on=date(2024, 6, 20), published_on_basis="manifest")
    reading = read_document(clean_article(article), lexicon)
    body = reading.document.text
    return [
        [body[m.start : m.end] for m in event.mentions] for event in reading.events if event.event_type == event_type
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what was spoken of at a meeting is not the meeting that the next sentence refers to
        (
            f"{LAVROV} dün Pekin'de {WANG} ile görüştü. Görüşmede Lavrov, Kim Jong-un ile geçen ay yaptığı buluşma "
            "hakkında bilgi verdi. Ticaretin de ele alındığı görüşmede yeni adımlar konuşuldu.",
            [["görüştü", "Görüşmede", "görüşmede"], ["buluşma"]],
        ),
        # a plan is meant where the sentence looks ahead, and the past where it does not
        (
            f"{LAVROV} 9 Haziran'da Moskova'da {WANG} ile görüştü. İki bakan temmuzda Pekin'de yeniden görüşecek. "
            "Görüşmede enerji konusunun ele alınması bekleniyor.",
            [["görüştü"], ["görüşecek", "Görüşmede"]],
        ),
        # another one is another one
        (
            f"{PUTIN} ile {KIM} bugün Pyongyang'da bir araya geldi. İki lider akşam baş başa bir görüşme daha yaptı.",
            [["bir araya geldi"], ["görüşme"]],
        ),
        # of two countries
        (
            f"{LAVROV} ile {WANG} Antalya'da bir araya geldi. Lavrov ile Wang daha önce Umman'da görüşmüştü.",
            [["bir araya geldi"], ["görüşmüştü"]],
        ),
        # a noun with a place means what was there
        (
            f"{PUTIN} ile {KIM} arasındaki yeni zirve ertelendi. Putin ile Kim eylülde Vladivostok'ta görüşmüştü. "
            "Vladivostok görüşmesinde silah satışı konuşulmuştu.",
            [["zirve"], ["görüşmüştü", "görüşmesinde"]],
        ),
    ],
)
def test_meetings_are_told_apart(text: str, expected: list[list[str]], lexicon: Lexicon) -> None:
    assert sorted(tellings(text, "meeting", lexicon)) == sorted(expected)


def test_places_visited_on_a_trip_are_visits_of_their_own(lexicon: Lexicon) -> None:
    text = (
        f"{KIM} Rusya'ya geldi. Kim salı günü Vladivostok'u ziyaret etti. Kim çarşamba günü Habarovsk'u ziyaret etti."
    )
    assert tellings(text, "visit", lexicon) == [["geldi", "ziyaret etti"], ["ziyaret etti"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{LAVROV} bu hafta Vietnam, Laos ve Endonezya'yı ziyaret etti.",
            [("Vietnam", "VNM", 17, 23), ("Laos", "LAO", 17, 23), ("ziyaret etti", "IDN", 17, 23)],
        ),
        (
            f"{LAVROV} 22 Haziran'da Hanoi ve Vientiane'yi, 25 Haziran'da Cakarta'yı ziyaret edecek.",
            [("Hanoi", "VNM", 22, 22), ("Vientiane", "LAO", 22, 22), ("ziyaret edecek", "IDN", 25, 25)],
        ),
        (f"{LAVROV} bu hafta Hanoi'yi ve Vietnam'ı ziyaret etti.", [("ziyaret etti", "VNM", 17, 23)]),
    ],
)
def test_a_tour_told_by_one_verb_is_a_visit_to_each_country(
    text: str, expected: list[tuple[str, str, int, int]], lexicon: Lexicon
) -> None:
    article = Article(path="a.txt", text=text, published_on=date(2024, 6, 20), published_on_basis="manifest")
    reading = read_document(clean_article(article), lexicon)
    found = []
    for event in reading.events:
        (told,) = event.mentions
        assert event.date_start is not None and event.date_end is not None
        hosts = {reading.actors.entities[host].country_code for host in event.recipients}
        assert hosts == {event.country_code}
        words = reading.document.text[told.start : told.end]
        found.append((words, event.country_code, event.date_start.day, event.date_end.day))
    assert found == expected


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Türkiye ile Katar bu hafta enerji alanında anlaşma imzaladı. Fransa Dışişleri Bakanı Jean-Noel Barrot, "
            "Erdoğan'ın ziyaretini memnuniyetle karşıladı. Erdoğan Katar'dan sonra gittiği Kuveyt'te Emir Meşal ile "
            "görüşmüştü.",
            ["Katar", "Kuveyt"],
        ),
        ("Erdoğan'ın ziyareti yankı uyandırdı. Erdoğan Kuveyt'te Emir Meşal ile görüşmüştü.", ["Kuveyt"]),
    ],
)
def test_a_visit_told_without_its_host_is_where_the_visitor_was_last_told_of(
    text: str, hosts: list[str], lexicon: Lexicon
) -> None:
    reading = read_document(clean_article(Article(path="a.txt", text=text, published_on=date(2024, 6, 20))), lexicon)
    visits = [event for event in reading.events if event.event_type == "visit"]
    assert [[reading.actors.entities[e].name for e in visit.recipients] for visit in visits] == [[h] for h in hosts]


def test_subjects_of_one_verb_with_a_time_each_have_an_event_each(lexicon: Lexicon) -> None:
    text = "Martta Erdoğan, mayısta Macron, haziranda Lavrov Pekin'e gitmişti."
    assert tellings(text, "visit", lexicon) == [["Martta Erdoğan"], ["mayısta Macron"], ["gitmişti"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{PUTIN} ile {KIM} Stratejik Ortaklık Anlaşması'nı imzaladı.", ["Stratejik Ortaklık Anlaşması"]),
        ("Türkiye ile Irak, su paylaşımı anlaşması imzaladı.", ["su paylaşımı anlaşması"]),
        ("Türkiye ile Irak dün Bağdat'ta bir anlaşma imzaladı.", [None]),
        ("Rusya ile Çin arasında imzalanan dostluk antlaşması yenilendi.", ["dostluk antlaşması"]),
        (
            "Türkiye ile Katar serbest ticaret anlaşması imzaladı. İki ülke askeri eğitim protokolü de imzaladı.",
            ["serbest ticaret anlaşması", "askeri eğitim protokolü"],
        ),
    ],
)  # fmt: skip
def test_agreements_have_the_names_they_are_called_by(text: str, names: list[str | None], lexicon: Lexicon) -> None:
    article = Article(path="a.txt", text=text, published_on=date(2024, 6, 20), published_on_basis="manifest")
    events = read_document(clean_article(article), lexicon).events
    assert [event.name and event.name.text for event in events if event.event_type == "agreement"] == names


def test_words_that_any_agreement_may_have_tell_none_from_another(lexicon: Lexicon) -> None:
    text = "Rusya ile Çin, Yeni Dostluk ve İşbirliği Anlaşması'nı imzaladı."
    article = Article(path="a.txt", text=text, published_on=date(2024, 6, 20), published_on_basis="manifest")
    (event,) = read_document(clean_article(article), lexicon).events
    assert event.name is not None and event.name.qualifiers == {"dostluk", "işbirliği"}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Macron ile Scholz Paris'te ikili görüşme yaptı. Liderler daha sonra Erdoğan ile üçlü görüşme yaptı.", [2, 3]),
        (
            "Rusya, Türkiye ve İran arasında üçlü zirve yapıldı. Putin ile Erdoğan zirve öncesi ikili görüşme yaptı.",
            [3, 2],
        ),
        ("Macron ile Scholz Paris'te ikili görüşme yaptı. Macron ve Scholz'un ikili görüşmesi iki saat sürdü.", [2]),
        ("Macron ile Scholz Paris'te görüştü. Macron ile Scholz'un ikili görüşmesi iki saat sürdü.", [2]),
    ],
)
def test_a_talk_of_two_is_not_the_talk_of_three(text: str, sides: list[int]) -> None:
    assert [len(e.actors) for e in read(text).events] == sides
