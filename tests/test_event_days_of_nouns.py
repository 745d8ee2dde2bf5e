"""A bare day or year before a noun belongs to that noun, and says nothing of the verb."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events, read

NEWS = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("Rusya, 17 Eylül mutabakatı konusunda Peru'yu eleştirdi.", "criticism"),
        ("Peru, 1915 olayları konusunda Fransa'ya tepki gösterdi.", "criticism"),
        ("Peru Büyükelçisi, 1915 olaylarına ilişkin karar nedeniyle Dışişleri Bakanlığına çağrıldı.", "summons"),
        ("Justin Trudeau, 24 Haziran seçimleri nedeniyle Putin'i tebrik etti.", "support"),
        ("Justin Trudeau, 14 Mayıs 2023 seçimlerinin ardından Putin'i aradı.", "phone_call"),
        ("Kanada, 15 Ocak darbe girişiminin ardından Peru'ya kaçan askerlerin iadesini istedi.", "request"),
        ("Rusya ve Peru, 17 Eylül mutabakatı çerçevesinde ortak devriye gerçekleştirdi.", "cooperation"),
        ("Kanada, 7 Ocak saldırısı nedeniyle Rusya'yı kınadı.", "criticism"),
        ("Sergey Lavrov, 5-6 Ocak zirvesinin ardından Trudeau ile görüştü.", "meeting"),
        ("Kanada, 7 Ocak saldırısıyla ilgili Rusya'yı uyardı.", "threat"),
        ("Kanada, 15 Ocak darbe girişimiyle Rusya'yı suçladı.", "accusation"),
        ("Kanada, 7 Ocak saldırısıyla bağlantılı üç Rus vatandaşını gözaltına aldı.", "coercion"),
        ("Rusya, 7 Ocak saldırısıyla başlayan savaşta Peru'yu vurdu.", "attack"),
    ],
)
def test_the_day_of_a_noun_is_not_that_of_the_verb(text: str, event_type: str) -> None:
    assert dated_events(text) == [(event_type, "occurred", NEWS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya ile Peru 17 Ocak mutabakatını imzaladı.", [("agreement", "2024-01-17")]),
        ("Justin Trudeau, 17 Ocak zirvesinde Putin ile görüştü.", [("meeting", "2024-01-17")]),
        (
            "Trudeau ile Putin 5 Ocak görüşmesinde anlaştı.",
            [("meeting", "2024-01-05"), ("agreement", "2024-01-05")],
        ),
        ("Justin Trudeau, 10 Ocak sabahı Lima'ya gitti.", [("visit", "2024-01-10")]),
        ("Justin Trudeau, 10 Ocak çarşamba akşamı Lima'ya gitti.", [("visit", "2024-01-10")]),
        (
            "Justin Trudeau, 10 Ocak Lima ziyareti sırasında Perulu mevkidaşı ile görüştü.",
            [("visit", "2024-01-10"), ("meeting", "2024-01-10")],
        ),
        ("Sergey Lavrov, 10 Ocak 2024 Lima toplantısında Peru'yu eleştirdi.", [("criticism", "2024-01-10")]),
        ("ABD, 3 Ocak 2020 operasyonuyla Kasım Süleymani'yi öldürdü.", [("attack", "2020-01-03")]),
        ("Rusya, 16 Ocak füzesiyle Peru'yu vurdu.", [("attack", "2024-01-16")]),
        ("AB, 18 Ocak kararıyla Rusya'ya yaptırım uyguladı.", [("sanction", "2024-01-18")]),
        ("Kanada ve Peru, 27 Kasım muhtırasını imzaladı.", [("agreement", "2023-11-27")]),
    ],
)
def test_the_day_of_what_is_told_is_its_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(e.event_type, e.value) for e in read(text).events] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, Rusya ile Peru'nun 6 Ocak'ta imzaladığı ticaret anlaşmasının yok hükmünde olduğunu vurguladı.",
        "Kanada, Rusya ile Peru'nun 6 Ocak'ta imzaladığı anlaşmanın yok hükmünde olduğunu bildirdi.",
    ],
)
def test_who_rejects_an_agreement_does_so_later(text: str) -> None:
    assert dated_events(text) == [("agreement", "occurred", "2024-01-06"), ("rejection", "occurred", NEWS)]
