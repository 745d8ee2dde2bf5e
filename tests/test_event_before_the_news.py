"""What was done before the news, of the same kind and between the same two: a happening of its own."""

from __future__ import annotations

import pytest

from tests.test_events import events, read


def dated(text: str, event_type: str) -> list[str | None]:
    """The days of the events of a type, in reading order."""
    return [event.value for event in read(text).events if event.event_type == event_type]


NEWS = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        (
            "Rusya, 10 Alman diplomatı sınır dışı etti. Rusya daha önce de 4 Alman diplomatı sınır dışı etmişti.",
            "expulsion",
        ),
        ("ABD, Türkiye'ye yaptırım kararı aldı. ABD daha önce Türkiye'yi F-35 programından çıkarmıştı.", "sanction"),
        (
            "ABD, Türkiye'ye yaptırım kararı aldı. ABD bunun üzerine Türkiye'yi F-35 programından çıkarmıştı.",
            "sanction",
        ),
        ("İsrail, Suriye'yi vurdu. İsrail daha önce de Suriye'yi vurmuştu.", "attack"),
        ("Mevlüt Çavuşoğlu Irak'ı ziyaret etti. Çavuşoğlu daha önce de Irak'ı ziyaret etmişti.", "visit"),
        ("Erdoğan, Putin ile görüştü. Erdoğan, daha önce de Putin ile bir araya gelmişti.", "meeting"),
        ("Erdoğan ile Putin Soçi'de görüştü. İki lider daha önce de bir araya gelmişti.", "meeting"),
        ("Türkiye, İsrail'i kınadı. Türkiye, daha önce yaptığı açıklamada da İsrail'i kınamıştı.", "criticism"),
        # by its tense alone: what is said is not told again as what had been before, nor a deed by another verb
        ("Çin, ABD'ye satışı iptal etme çağrısında bulundu. Çin, ABD'den vize vermemesini istemişti.", "request"),
        ("Mahmud Abbas, Trump'ın planını reddetti. Abbas, Trump'ın talebini geri çevirmişti.", "rejection"),
        ("İsrail, Suriye'yi vurdu. İsrail, Suriye'ye saldırmıştı.", "attack"),
    ],
)
def test_what_was_before_the_news_is_another(text: str, event_type: str) -> None:
    assert dated(text, event_type) == [NEWS, None]


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("Joe Biden, daha önce Vladimir Putin'i uyarmıştı. Biden bugün Putin'i uyardı.", "threat"),
        ("Daha önce Irak'ı ziyaret eden Mevlüt Çavuşoğlu, bugün de Irak'ı ziyaret etti.", "visit"),
    ],
)
def test_the_news_is_not_what_was_before_it(text: str, event_type: str) -> None:
    assert dated(text, event_type) == [None, NEWS]


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        # a deed told again by its verb, and what is reported in several ways
        ("Rusya, Almanya'nın elçisini sınır dışı etti. Rusya, Alman elçiyi sınır dışı etmişti.", "expulsion"),
        ("Türkiye, İsrail'i kınadı. Mevlüt Çavuşoğlu, İsrail'i kınadı.", "criticism"),
        ("Erdoğan ile Putin görüştü. Erdoğan ile Putin Soçi'de bir araya gelmişti.", "meeting"),
    ],
)
def test_one_happening_is_told_twice(text: str, event_type: str) -> None:
    assert len([event for event in events(text) if event[0] == event_type]) == 1


def test_background_does_not_date_the_news() -> None:
    """The day of other things told in the past perfect is not that of what is told today."""
    text = (
        "Abbas, Trump'ın planını reddetti. Arap Birliği, 1 Ocak'ta Kahire'de planı reddetmişti. "
        "Abbas, Trump'ın planını reddettiğini açıklamıştı."
    )
    assert NEWS in dated(text, "rejection")
