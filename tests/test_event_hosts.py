"""Whom a visitor meets: an official without a country, known to nobody, is of the land the visitor has come to."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Fidan, Gana'ya geldi. Fidan, Savunma Bakanı Kojo Mensah ile görüştü.", "GHA"),
        ("Gana'ya gelen Dışişleri Bakanı Hakan Fidan, Cumhurbaşkanı Kojo Mensah tarafından kabul edildi.", "GHA"),
        ("Fidan, Gana'nın başkenti Accra'ya geldi. Fidan, burada Cumhurbaşkanı Kojo Mensah ile görüştü.", "GHA"),
        (
            "Almanya Dışişleri Bakanı Heiko Maas, Gana'yı ziyaret etti. Maas, Savunma Bakanı Kojo Mensah'la görüştü.",
            "GHA",
        ),
        ("Fidan, Accra'da Cumhurbaşkanı Kojo Mensah ile bir araya geldi.", "GHA"),
        ("Fidan, Gana'yı ziyaret etti. Fidan, Savunma Bakanı Kojo Mensah ile görüştü.", "GHA"),
        ("Fidan, Gana'ya resmi ziyarette bulundu. Fidan, Savunma Bakanı Kojo Mensah ile görüştü.", "GHA"),
        # at home, or of one's own country
        ("Fidan, İsrail'e tepki gösterdi. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        ("Erdoğan, Gana'ya geldi. Dışişleri Bakanı Ahmet Yılmaz da heyette yer aldı.", "TUR"),
        ("Erdoğan, Ticaret Bakanı Ahmet Yılmaz ile Gana'ya geldi.", "TUR"),
        ("Fidan, İstanbul'da Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        # come from there, not gone there, or gone there by another
        ("Fidan, Irak'tan geldi. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        ("Fidan, Almanya'dan döndü. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        ("Fidan, Almanya'ya gidecek. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        ("Fidan, Almanya'ya gitmedi. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        ("Fidan, Irak'ı ziyaret eden Şoygu'dan söz etti. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        ("Fidan, Yunanistan'ın ziyaret talebini geri çevirdi. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
        ("Fidan, Suriye ile temasları anlattı. Fidan, Ticaret Bakanı Ahmet Yılmaz ile görüştü.", "TUR"),
    ],
)
def test_whom_a_visitor_meets_is_of_the_land_visited(text: str, country: str) -> None:
    met = [e for e in read(text).actors.entities if e.name in ("Kojo Mensah", "Ahmet Yılmaz")]
    assert [e.country_code for e in met] == [country]
