"""What befalls people, and what no state does, is no matter between states: grief, weather, crime, trade."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Macron, Merkel'in istifasından üzüntü duyduğunu söyledi.", []),
        ("Lavrov, ABD'den ayrılmaktan üzüntü duyduğunu söyledi.", []),
        ("Erdoğan, Yunanistan'daki yangınlardan üzüntü duyduğunu belirtti.", []),
        ("Erdoğan, Irak'taki trafik kazasını üzücü olarak nitelendirdi.", []),
        ("Merkel, Türkiye'deki depremin üzücü olduğunu söyledi.", []),
        ("Merkel, Suriye'de yaşananlardan üzüntü duyduğunu belirtti.", []),
        ("Almanya, Japonya'daki sel felaketini üzücü buldu.", []),
        ("Guterres, eski lider Annan'ın ölümünü üzüntüyle karşıladı.", []),
        (
            "Macron, Kazakistan'ın kararından üzüntü duyduğunu söyledi.",
            [("criticism", ("FRA",), ("KAZ",), "occurred")],
        ),
        (
            "Guterres, Rusya'nın saldırılarının üzücü olduğunu söyledi.",
            [("criticism", ("Antonio Guterres",), ("RUS",), "occurred")],
        ),
        (
            "Erdoğan, İsrail'in saldırılarında ölenleri katliam olarak nitelendirdi.",
            [("criticism", ("TUR",), ("ISR",), "occurred")],
        ),
    ],
)
def test_grief_criticises_nobody(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Antalya'da Rus yönetici uyuşturucudan gözaltına alındı.", None),
        ("Belçika'da İtalyan denizci uyuşturucuyla gözaltına alındı.", None),
        ("Yunanistan'da Türk denizci kaçakçılıktan tutuklandı.", None),
        ("Rus vatandaşı, Antalya'da cinayetten tutuklandı.", None),
        ("Rusya'da ABD'li gazeteci casusluk suçlamasıyla tutuklandı.", ("coercion", ("RUS",), ("USA",), "occurred")),
        ("Çin'de Kanadalı yönetici casusluktan tutuklandı.", ("coercion", ("CHN",), ("CAN",), "occurred")),
        (
            "İran, petrol kaçakçılığı yaptığı gerekçesiyle Güney Kore gemisinin mürettebatını gözaltına aldı.",
            ("coercion", ("IRN",), ("KOR",), "occurred"),
        ),
        ("Yunanistan, kötü hava nedeniyle Türkiye'ye feribot seferlerini durdurdu.", None),
        ("Fransa, sis nedeniyle İngiltere'ye hava ulaşımını durdurdu.", None),
        ("İzlanda, yanardağ nedeniyle Norveç'e uçuşları durdurdu.", None),
        ("Rusya, karara tepki olarak Türkiye'ye uçuşları durdurdu.", ("sanction", ("RUS",), ("TUR",), "occurred")),
        ("Türkiye, Selanik'e uçuşları durdurdu.", ("sanction", ("TUR",), ("GRC",), "occurred")),
        ("Türkiye, saldırı nedeniyle Irak'a uçuşları durdurdu.", ("sanction", ("TUR",), ("IRQ",), "occurred")),
        ("Galatasaray, İtalyan futbolcuyla anlaşmasını sona erdirdi.", None),
        ("Bayern Münih, Katar ile anlaşmasının süresini uzatmadı.", None),
        ("Petrol şirketi Shell, Rusya ile anlaşmalarını askıya aldı.", None),
        ("Fenerbahçe, Arjantinli oyuncuyu kara listeye ekledi.", None),
        ("Ermenistan, Rusya ile anlaşmasının süresini uzatmadı.", ("sanction", ("ARM",), ("RUS",), "occurred")),
        ("ABD, Çinli şirketi kara listeye ekledi.", ("sanction", ("USA",), ("CHN",), "occurred")),
    ],
)
def test_crime_weather_and_trade(text: str, expected: Told | None) -> None:
    assert events(text) == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya, NATO'ya saldırma niyetinde olmadığını açıkladı.", None),
        ("Putin, Ukrayna'yı işgal etme niyetinde olmadığını söyledi.", None),
        ("Ruhani, ABD ile savaşa girme niyetinde olmadığını söyledi.", None),
        ("Çin, Tayvan'a askeri müdahalede bulunma niyetinde olduğunu açıkladı.", None),
        ("İran, ABD ile müzakere etme niyetinde olmadığını açıkladı.", ("rejection", ("IRN",), ("USA",), "occurred")),
        ("Türkiye, Irak'a yardım etme niyetinde olduğunu açıkladı.", ("pledge", ("TUR",), ("IRQ",), "occurred")),
        ("Tahıl yüklü gemi, Rusya savaşı sürerken İstanbul Boğazı'ndan geçti.", None),
        ("Rus savaş gemileri İstanbul Boğazı'ndan geçti.", ("mobilization", ("RUS",), (), "occurred")),
        ("Hollanda, İstanbul Başkonsolosluğunu geçici olarak kapattı.", None),
        ("Almanya, güvenlik gerekçesiyle Kabil'deki büyükelçiliğini kapattı.", None),
        ("Kanada, Tahran'daki büyükelçiliğini kapattı.", ("recall", ("CAN",), ("IRN",), "occurred")),
    ],
)
def test_what_is_meant_passes_by_or_pauses(text: str, expected: Told | None) -> None:
    assert events(text) == ([expected] if expected is not None else [])
