"""People who are of a state, or work for its missions, and what another state does to them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD vatandaşı Tom Baker Moskova'da gözaltına alındı.", ("coercion", ("RUS",), ("USA",), "occurred")),
        ("Rusya, ABD'li Tom Baker'a 16 yıl hapis cezası verdi.", ("coercion", ("RUS",), ("USA",), "occurred")),
        ("Rus vatandaşı Inga Petrova'ya ABD'de 18 ay hapis verildi.", None),
        (
            "Rus vatandaşı Inga Petrova'ya ABD'de 18 ay hapis cezası verildi.",
            ("coercion", ("USA",), ("RUS",), "occurred"),
        ),
        (
            "Rusya'da ABD'li Tom Baker 16 yıl hapis cezasına çarptırıldı.",
            ("coercion", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "İran mahkemesi, ABD vatandaşı Tom Baker'a 10 yıl hapis cezası verdi.",
            ("coercion", ("IRN",), ("USA",), "occurred"),
        ),
        ("Fransız uyruklu Lola Mercier Türkiye'de tutuklandı.", ("coercion", ("TUR",), ("FRA",), "occurred")),
        ("Alman vatandaşı Jonas Kramer Türkiye'de yargılanıyor.", ("coercion", ("TUR",), ("DEU",), "occurred")),
        ("Çin, Kanada vatandaşı Adam Foster'ı idama mahkum etti.", ("coercion", ("CHN",), ("CAN",), "occurred")),
        ("Rus vatandaşı Inga Petrova ABD'den sınır dışı edildi.", ("expulsion", ("USA",), ("RUS",), "occurred")),
        (
            "ABD vatandaşı Tom Baker Kuzey Kore tarafından serbest bırakıldı.",
            ("release", ("PRK",), ("USA",), "occurred"),
        ),
        # of the mission at which they work
        (
            "Türkiye, ABD konsolosluğu çalışanı Ali Topçu'yu tutukladı.",
            ("coercion", ("TUR",), ("USA",), "occurred"),
        ),
        (
            "ABD'nin İstanbul Başkonsolosluğu çalışanı Ali Topçu Türkiye'de tutuklandı.",
            ("coercion", ("TUR",), ("USA",), "occurred"),
        ),
        # the bearer of the name, and not the nationality, is told of by the participle before
        (
            "Türkiye'de yargılanan ABD'li rahip Tom Baker'a ev hapsi verildi.",
            ("coercion", ("TUR",), ("USA",), "occurred"),
        ),
        (
            "ABD, Rusya'dan ABD vatandaşı Tom Baker'ın serbest bırakılmasını istedi.",
            ("request", ("USA",), ("RUS",), "occurred"),
        ),
        # no matter of two states, or nothing done to them
        ("Türk vatandaşı Ahmet Yıldırımer Ankara'da tutuklandı. ABD açıklama yaptı.", None),
        ("Rusya, vatandaşlarını ABD'ye gitmemeleri konusunda uyardı.", None),
    ],
)
def test_what_is_done_to_citizens_abroad(text: str, expected: Told | None) -> None:
    assert events(text) == ([expected] if expected is not None else [])
