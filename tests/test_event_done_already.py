"""What has been done is done, whatever is to be done about it."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Türkiye, İsrail'in Lübnan'a düzenlediği saldırıları görüşmek için İİT'yi toplantıya çağırdı.",
            ("attack", ("ISR",), ("LBN",), "occurred"),
        ),
        (
            "Arap Birliği, İsrail'in Lübnan'a düzenlediği saldırıları ele almak üzere Kahire'de toplandı.",
            ("attack", ("ISR",), ("LBN",), "occurred"),
        ),
        (
            "Iraklılar, ABD'nin Bağdat'a düzenlediği hava saldırılarını protesto etmek için toplandı.",
            ("attack", ("USA",), ("IRQ",), "occurred"),
        ),
        (
            "BM Güvenlik Konseyi, İsrail'in Lübnan'a düzenlediği saldırıları görüşecek.",
            ("attack", ("ISR",), ("LBN",), "occurred"),
        ),
        ("Kanada, Rusya'nın Kiev'e düzenlediği saldırıyı kınamadı.", ("attack", ("RUS",), ("UKR",), "occurred")),
        (
            "Emmanuel Macron, Vladimir Putin ile yaptığı görüşmeyi değerlendirmek için Berlin'e gitti.",
            ("meeting", ("FRA", "RUS"), (), "occurred"),
        ),
        (
            "Blinken, Biden ile Macron'un kasımda vardıkları mutabakat çerçevesinde Pekin'e gidecekti.",
            ("agreement", ("USA", "FRA"), (), "occurred"),
        ),
        ("Fidan ile Lavrov'un kasımda vardığı anlaşma duyurulacak.", ("agreement", ("TUR", "RUS"), (), "occurred")),
        ("Rusya ile Türkiye'nin imzaladığı anlaşma uygulanmayacak.", ("agreement", ("RUS", "TUR"), (), "occurred")),
        ("Putin'in Macron ile yaptığı görüşme yayımlanmayacak.", ("meeting", ("RUS", "FRA"), (), "occurred")),
        # what is ahead, or may be, stays so
        (
            "Rusya ile Ukrayna'nın imzalayacakları anlaşma çerçevesinde esirler serbest bırakılacak.",
            ("agreement", ("RUS", "UKR"), (), "planned"),
        ),
        ("Rusya ile Türkiye'nin vardığı anlaşma iptal edildi.", ("agreement", ("RUS", "TUR"), (), "cancelled")),
        (
            "Türkiye, Rusya'nın Kiev'e düzenleyeceği saldırıyı eleştirdi.",
            ("attack", ("RUS",), ("UKR",), "planned"),
        ),
        (
            "Türkiye, Rusya'nın Kiev'e düzenleyeceği saldırıyı önlemek için çağrıda bulundu.",
            ("attack", ("RUS",), ("UKR",), "hypothetical"),
        ),
        (
            "İran, İsrail'in Suriye'ye düzenleyebileceği saldırıları önlemek için asker gönderdi.",
            ("attack", ("ISR",), ("SYR",), "hypothetical"),
        ),
        # and what was denied
        (
            "Rusya, Suriye'ye düzenlediği saldırıyı yalanladı.",
            ("attack", ("RUS",), ("SYR",), "denied"),
        ),
    ],
)
def test_what_is_done_is_not_as_open_as_the_verb_over_it(text: str, expected: Told) -> None:
    assert expected in events(text)
