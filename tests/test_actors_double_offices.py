"""Two offices before one name: one person holds both, or each is another's."""

from __future__ import annotations

import pytest

from tests.test_statements import read

BOTH = [
    ("İtalya Başbakan Yardımcısı ve Dışişleri Bakanı Antonio Tajani", "ITA", "Başbakan Yardımcısı ve Dışişleri Bakanı"),
    ("Cumhurbaşkanı ve AK Parti Genel Başkanı Recep Tayyip Erdoğan", "TUR", "Cumhurbaşkanı ve AK Parti Genel Başkanı"),
    ("Suudi Arabistan Veliaht Prensi ve Başbakanı Muhammed bin Selman", "SAU", "Veliaht Prens ve Başbakan"),
    ("Katar Başbakanı ve Dışişleri Bakanı Muhammed bin Abdurrahman El Sani", "QAT", "Başbakan ve Dışişleri Bakanı"),
    ("Fransa Avrupa ve Dışişleri Bakanı Jean-Noel Barrot", "FRA", "Avrupa ve Dışişleri Bakanı"),
    ("Almanya Başbakan Yardımcısı ve Ekonomi Bakanı Robert Habeck", "DEU", "Başbakan Yardımcısı ve Ekonomi Bakanı"),
    (
        "Rusya Güvenlik Konseyi Başkan Yardımcısı ve eski Devlet Başkanı Dmitriy Medvedev",
        "RUS",
        "Güvenlik Konseyi Başkan Yardımcısı",
    ),
]

APART = [
    ("Fidan, Katar Emiri ve Dışişleri Bakanı Muhammed Al Sani ile görüştü.", "Dışişleri Bakanı"),
    ("ABD Başkanı ve Fransa Cumhurbaşkanı Emmanuel Macron bir araya geldi.", "Cumhurbaşkanı"),
    ("Irak Başbakanı ve Dışişleri Bakanı Hakan Fidan bir araya geldi.", "Dışişleri Bakanı"),
    ("NATO Genel Sekreteri ve Dışişleri Bakanı Hakan Fidan bir araya geldi.", "Dışişleri Bakanı"),
    ("İsrail Güvenlik Danışmanı ve İsrail Başbakanı Binyamin Netanyahu toplandı.", "Başbakan"),
    ("Rusya Devlet Başkanı Vladimir Putin ve Dışişleri Bakanı Sergey Lavrov geldi.", "Dışişleri Bakanı"),
]


@pytest.mark.parametrize(("named", "country", "office"), BOTH)
def test_who_holds_both_offices_is_one_speaker(named: str, country: str, office: str) -> None:
    reading = read(f"{named}, desteğin süreceğini söyledi.")
    (statement,) = reading.statements
    speaker = reading.actors.entities[statement.speaker]
    assert statement.joint == ()
    assert (speaker.kind, speaker.country_code, speaker.office) == ("person", country, office)


def test_either_office_alone_means_who_holds_both() -> None:
    text = "İtalya Başbakan Yardımcısı ve Dışişleri Bakanı Antonio Tajani geldi. {} desteğin süreceğini söyledi."
    for office in ("Başbakan Yardımcısı", "Dışişleri Bakanı", "İtalyan bakan"):
        reading = read(text.format(office))
        (statement,) = reading.statements
        assert reading.actors.entities[statement.speaker].name == "Antonio Tajani", office


@pytest.mark.parametrize(("text", "office"), APART)
def test_offices_of_two_people_stay_apart(text: str, office: str) -> None:
    actors = read(text).actors
    named = [m for m in actors.mentions if m.office and m.form == "name"]
    assert named[-1].office == office


ENVOYS = [
    (
        "BM Genel Sekreteri'nin Libya Özel Temsilcisi Abdoulaye Bathily",
        None,
        "BM Genel Sekreteri Libya Özel Temsilcisi",
    ),
    (
        "BM Genel Sekreteri Antonio Guterres'in Kıbrıs Kişisel Temsilcisi Maria Holguin",
        None,
        "BM Kıbrıs Kişisel Temsilcisi",
    ),
    ("ABD Başkanı'nın Ukrayna Özel Temsilcisi Keith Kellogg", "USA", "Ukrayna Özel Temsilcisi"),
    ("ABD Başkanı Trump'ın Suriye Özel Temsilcisi Tom Barrack", "USA", "Suriye Özel Temsilcisi"),
    ("Rusya Devlet Başkanı'nın Suriye Özel Temsilcisi Aleksandr Lavrentyev", "RUS", "Suriye Özel Temsilcisi"),
    ("BM Suriye Özel Temsilcisi Geir Pedersen", None, "BM Suriye Özel Temsilcisi"),
    ("ABD'nin Suriye Özel Temsilcisi Joel Rayburn", "USA", "Suriye Özel Temsilcisi"),
    ("Libya'nın BM Daimi Temsilcisi Tahir es-Sunni", "LBY", "BM Daimi Temsilcisi"),
]


@pytest.mark.parametrize(("named", "country", "office"), ENVOYS)
def test_an_envoy_is_of_who_sends_him(named: str, country: str | None, office: str) -> None:
    reading = read(f"{named}, desteğin süreceğini söyledi.")
    (statement,) = reading.statements
    speaker = reading.actors.entities[statement.speaker]
    assert statement.joint == ()
    assert (speaker.kind, speaker.country_code, speaker.office) == ("person", country, office)
