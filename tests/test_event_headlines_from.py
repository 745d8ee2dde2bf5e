"""From whom a headline says that something comes: "Erdoğan ile Putin'den görüşme", "Rusya'dan misilleme: ..."."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rusya'dan misilleme: 60 ABD'li diplomat sınır dışı ediliyor",
            [("expulsion", ("RUS",), ("USA",), "occurred")],
        ),
        ("Rusya'dan İngiltere'ye misilleme: 23 diplomat kovulacak", [("expulsion", ("RUS",), ("GBR",), "planned")]),
        ("Almanya'dan flaş karar: Rus büyükelçi sınır dışı edildi", [("expulsion", ("DEU",), ("RUS",), "occurred")]),
        ("Çin'den ABD'ye yanıt: ABD ürünlerine ek vergi getirildi", [("sanction", ("CHN",), ("USA",), "occurred")]),
        ("Türkiye'den adım: İsrail ile ticaret durduruldu", [("sanction", ("TUR",), ("ISR",), "occurred")]),
        ("İsrail'den karşılık: Tahran vuruldu", [("attack", ("ISR",), ("IRN",), "occurred")]),
        # who only tells of it
        ("Türkiye'den açıklama: Suriye'de 3 asker öldürüldü", []),
        ("Rusya'dan iddia: Ukrayna'da üs vuruldu", []),
    ],
)
def test_who_answers_does_what_stands_behind_the_colon(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Erdoğan ile Putin'den görüşme", [("meeting", ("TUR", "RUS"), (), "occurred")]),
        ("Erdoğan ile Putin'den kritik görüşme", [("meeting", ("TUR", "RUS"), (), "occurred")]),
        ("Erdoğan ve Putin'den telefon görüşmesi", [("phone_call", ("TUR", "RUS"), (), "occurred")]),
        ("Erdoğan, Putin ve Macron'dan görüşme", [("meeting", ("TUR", "RUS", "FRA"), (), "occurred")]),
        ("Fidan'dan Lavrov'la görüşme", [("meeting", ("RUS", "TUR"), (), "occurred")]),
        ("ABD ile Çin'den zirve", [("meeting", ("USA", "CHN"), (), "occurred")]),
        ("Türkiye ile Irak'tan anlaşma", [("agreement", ("TUR", "IRQ"), (), "occurred")]),
        ("Erdoğan'dan Putin'e telefon", [("phone_call", ("RUS", "TUR"), (), "occurred")]),
        ("Minsk'ten Moskova'ya sitem; Sofya'dan Vilnius'a nota", [("summons", ("BGR",), ("LTU",), "occurred")]),
        ("Macron'dan Sisi'ye mektup: Zirve ertelensin", [("message", ("FRA",), ("EGY",), "occurred")]),
        ("Fidan'dan Lavrov ve Macron ile görüşme", [("meeting", ("RUS", "FRA", "TUR"), (), "occurred")]),
        # only one side, or no talk
        ("Rusya'dan telefon görüşmesi", []),
        ("Fidan'dan Lavrov ile görüşme talebi", []),
        ("Erdoğan'dan Putin'e telefon hattı önerisi", []),
    ],
)
def test_a_talk_comes_from_its_sides(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fransa'dan Filistin'i tanıma kararı", [("recognition", ("FRA",), ("PSE",), "occurred")]),
        ("İspanya ve Norveç'ten Filistin'i tanıma kararı", [("recognition", ("ESP", "NOR"), ("PSE",), "occurred")]),
        ("Almanya'dan Rus diplomatları sınır dışı etme kararı", [("expulsion", ("DEU",), ("RUS",), "occurred")]),
        ("ABD'den Suriye'den çekilme kararı", [("withdrawal", ("USA",), ("SYR",), "planned")]),
        ("İngiltere'den Ukrayna'ya tank gönderme kararı", [("arms_transfer", ("GBR",), ("UKR",), "planned")]),
        ("Fransa'dan Filistin'i tanıma kararına tepki", []),
    ],
)
def test_a_decision_comes_from_who_carries_it_out(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
