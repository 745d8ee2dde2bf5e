"""What headlines tell: who acts behind a colon, and who says it where the headline is no statement."""

from __future__ import annotations

from datetime import date

import pytest

from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import read_document
from tests.test_events import Told


def headline(title: str) -> list[Told]:
    """Type, actors, recipients and factuality of each event that a headline tells."""
    article = Article(path="x.txt", text=f"{title}\n\nHava güzeldi ve herkes evdeydi.", published_on=date(2024, 1, 20))
    reading = read_document(clean_article(article), load_lexicon())

    def names(parties: list[int]) -> tuple[str, ...]:
        return tuple(reading.actors.entities[p].country_code or reading.actors.entities[p].name for p in parties)

    return [(e.event_type, names(e.actors), names(e.recipients), e.factuality) for e in reading.events]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Macron'dan Mısır çıkışı: İki hafta süre verdi", [("threat", ("FRA",), ("EGY",), "occurred")]),
        ("Kanada'dan Hindistan hamlesi: Diplomatları sınır dışı etti", [("expulsion", ("CAN",), ("IND",), "occurred")]),
        ("Trudeau'dan Peru kararı: Büyükelçiyi geri çağırdı", [("recall", ("CAN",), ("PER",), "occurred")]),
        ("ABD'den İran adımı: Yeni yaptırım kararı aldı", [("sanction", ("USA",), ("IRN",), "occurred")]),
        ("Trudeau'dan Peru tepkisi: Kınıyoruz", [("criticism", ("CAN",), ("PER",), "occurred")]),
        ("Kremlin'den Zelenskiy yorumu: Görüşmeyi reddetti", [("rejection", ("RUS",), ("UKR",), "occurred")]),
        # behind the colon another acts, or something is done to another
        ("Ankara'dan Washington çıkışı: Türkiye, ABD'yi kınadı", [("criticism", ("TUR",), ("USA",), "occurred")]),
        ("Kremlin'den açıklama: Putin ve Trump görüştü", [("meeting", ("RUS", "USA"), (), "occurred")]),
        ("İsrail'den Lübnan'a saldırı: Beyrut vuruldu", [("attack", ("ISR",), ("LBN",), "occurred")]),
        # what is claimed of another is not one's own act
        ("Rusya'dan Ukrayna iddiası: Köprüye saldırdı", []),
    ],
)
def test_whence_a_headline_comes_is_who_acts_behind_its_colon(title: str, expected: list[Told]) -> None:
    assert headline(title) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Mısır Cumhurbaşkanı Sisi, Macron'un çabalarını desteklediğini belirtti",
            [("support", ("EGY",), ("FRA",), "occurred")],
        ),
        (
            "Almanya Başbakanı Scholz, Netanyahu'nun sözlerini kınadığını söyledi",
            [("criticism", ("DEU",), ("ISR",), "occurred")],
        ),
        ("Almanya, İran'ın bankalarına yaptırım uyguladığını duyurdu", [("sanction", ("DEU",), ("IRN",), "occurred")]),
        ("Rusya, İran'ı desteklediğini açıkladı", [("support", ("RUS",), ("IRN",), "occurred")]),
        ("Kremlin, ABD'nin İran'a yaptırım uyguladığını duyurdu", [("sanction", ("USA",), ("IRN",), "occurred")]),
    ],
)
def test_who_reports_in_a_headline_does_what_they_say_of_themselves(title: str, expected: list[Told]) -> None:
    assert headline(title) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Washington'dan Moskova'ya \"Maduro\" çağrısı", [("request", ("USA",), ("RUS",), "occurred")]),
        ("Rusya'dan ABD'ye \"Suriye\" suçlaması", [("accusation", ("RUS",), ("USA",), "occurred")]),
        ("Türkiye'den Rusya'ya “İdlib” uyarısı", [("threat", ("TUR",), ("RUS",), "occurred")]),
    ],
)
def test_a_name_in_quotation_marks_is_what_it_is_about(title: str, expected: list[Told]) -> None:
    assert headline(title) == expected
