"""Where somebody speaks or meets is not who takes part; bodies are known with their acronym in brackets."""

from __future__ import annotations

from datetime import date

import pytest

from tests.test_events import events, read

ASSEMBLY = "Birleşmiş Milletler Genel Kurulu"


@pytest.mark.parametrize(
    "name",
    ["BM Genel Kurulu", "Birleşmiş Milletler Genel Kurulu", "Birleşmiş Milletler (BM) Genel Kurulu"],
)
def test_a_part_of_a_body_is_known_behind_its_acronym(name: str) -> None:
    assert events(f"{name}, İran'ı kınadı.") == [("criticism", (ASSEMBLY,), ("IRN",), "occurred")]


@pytest.mark.parametrize("when", ["BM Genel Kurulu öncesinde", "BM Genel Kurulu sırasında", "NATO zirvesi öncesinde"])
def test_what_was_at_that_time_does_not_act(when: str) -> None:
    told = [e for e in events(f"{when} Rus diplomatların vizeleri iptal edildi.") if e[0] == "expulsion"]
    assert told == [("expulsion", (), ("RUS",), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hamas anlaşma kapsamında üç İsrailli esiri serbest bıraktı.", ("release", ("PSE",), ("ISR",), "occurred")),
        ("İsrail ateşkes öncesinde Gazze'yi vurdu.", ("attack", ("ISR",), ("PSE",), "occurred")),
        ("Kremlin zirve öncesinde Ukrayna'yı uyardı.", ("threat", ("RUS",), ("UKR",), "occurred")),
        (
            "NATO zirvesinde konuşan Zelenskiy, hava savunma sistemi istedi.",
            ("request", ("UKR",), ("Kuzey Atlantik Antlaşması Örgütü",), "occurred"),
        ),
    ],
)
def test_who_acts_at_that_time_does(text: str, expected: object) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Avrupa Parlamentosu oturumunda konuşan Borrell, kararı olumlu bulduklarını söyledi.", ()),
        ("BM Güvenlik Konseyi toplantısında konuşan Nebenzya, kararı olumlu bulduklarını söyledi.", ()),
        ("AB Konseyi toplantısında konuşan Scholz, Ukrayna'nın kararını olumlu bulduklarını söyledi.", ("UKR",)),
    ],
)
def test_an_audience_is_not_whom_it_is_about(text: str, recipients: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "support"] == [recipients] * bool(recipients)


@pytest.mark.parametrize(
    "sitting",
    [
        "toplantıya",
        "çalışma grubu toplantılarına",
        "Türkiye - Rusya çalışma grubu toplantılarına",
        "Birleşmiş Milletler (BM) Genel Kuruluna",
    ],
)
def test_what_is_held_says_when(sitting: str) -> None:
    (told,) = read(f"Fidan'ın yarın Cenevre'de düzenlenecek {sitting} katılacağı duyuruldu.").events
    assert told.date_start == date(2024, 1, 21)


@pytest.mark.parametrize(
    ("meant", "value"),
    [
        ("girişimine", "hypothetical"),
        ("planına", "hypothetical"),
        ("niyetine", "hypothetical"),
        ("çabasına", "hypothetical"),
    ],
)
def test_what_is_meant_is_no_fact(meant: str, value: str) -> None:
    told = events(f"Fransa'nın Filistin'i tanıma {meant} İsrail tepki gösterdi.")
    assert ("recognition", ("FRA",), ("PSE",), value) in told


@pytest.mark.parametrize(
    "when",
    ["kısa süre önce", "kısa bir süre önce", "bir süre önce", "yakın zamanda", "geçtiğimiz aylarda", "daha önce"],
)
def test_a_day_nobody_says_is_not_that_of_the_sentence_before(when: str) -> None:
    text = f"Ruhani, 8 Ocak'ta Macron ile görüşmüştü. Macron, {when} Irak'a asker göndermişti."
    assert [e.date_start for e in read(text).events] == [date(2024, 1, 8), None]


@pytest.mark.parametrize(
    ("what", "event_type"),
    [
        ("açıklamasını", "denial"),
        ("sözlerini", "denial"),
        ("teklifini", "rejection"),
        ("çağrısını", "rejection"),
        ("kararını", "rejection"),
        ("ateşkes açıklamasını", "rejection"),
    ],
)
def test_words_about_oneself_are_denied_and_demands_are_rejected(what: str, event_type: str) -> None:
    assert (event_type, ("TUR",), ("FRA",), "occurred") in events(f"Türkiye, Fransa'nın {what} reddetti.")
