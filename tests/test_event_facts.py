"""How real what a sentence tells is: what came about, what is ahead, what is threatened, what is only thought of."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


def told(text: str) -> list[tuple[str, str]]:
    """Type and factuality of each event."""
    return [(e.event_type, e.factuality) for e in read(text).events]


@pytest.mark.parametrize(
    ("text", "event_type", "factuality"),
    [
        # done in return, or in spite of it
        ("ABD, Rusya'nın iki diplomatı sınır dışı etmesine karşılık Moskova'yı kınadı.", "expulsion", "occurred"),
        (
            "Çin, ABD'nin Çin şirketlerine yaptırım uygulamasına misilleme olarak vize verilmesini durdurdu.",
            "sanction",
            "occurred",
        ),
        ("İran, İsrail'in Suriye'yi vurmasına sert yanıt verdi.", "attack", "occurred"),
        ("İsrail'in Lübnan'ı vurmasına rağmen Hizbullah sözünü tuttu.", "attack", "occurred"),
        (
            "Rusya'nın askerlerini Suriye'den çekmesine karşılık ABD yaptırımları kaldıracak.",
            "withdrawal",
            "hypothetical",
        ),
        ("Fransa, Rusya'nın Ukrayna'yı vurmasına karşı çıktı.", "attack", "hypothetical"),
        # what came of it
        ("Gerilim, Rusya'nın Ukrayna'yı vurmasıyla tırmandı.", "attack", "occurred"),
        ("Barış, Rusya'nın askerlerini Ukrayna'dan çekmesiyle sağlanabilir.", "withdrawal", "hypothetical"),
        ("Macron'un Pekin'i ziyaret etmesiyle yeni bir dönem başlayacak.", "visit", "hypothetical"),
        ("İsrail'in Lübnan'dan askerlerini çekmesiyle ilgili görüşmeler sürüyor.", "withdrawal", "hypothetical"),
        ("İsrail'in Beyrut'u vurması bölgede tansiyonu yükseltti.", "attack", "occurred"),
        ("İsrail'in İran'ı vurması gerilimi artırabilir.", "attack", "hypothetical"),
        ("Guterres, Rusya'nın Ukrayna'ya saldırmasının savaşı uzatacağını söyledi.", "attack", "hypothetical"),
        # what is thought of it
        ('Hindistan, Kanada\'nın Hint diplomatı sınır dışı etmesini "absürt" diye niteledi.', "expulsion", "occurred"),
        ("Macron, İsrail'in Beyrut'u vurmasını felaket olarak nitelendirdi.", "attack", "occurred"),
        ("Macron, İsrail'in Beyrut'u vurmasını BM'deki konuşmasında sert sözlerle eleştirdi.", "attack", "occurred"),
        ("Mısır, Türkiye'nin Libya'ya asker göndermesini istemiyor.", "mobilization", "hypothetical"),
        # before and after it
        ("İsrail'in Beyrut'u vurmasının hemen ardından Hizbullah açıklama yaptı.", "attack", "occurred"),
        ("Rusya'nın Ukrayna'ya saldırmasının ikinci yıl dönümünde Kiev'de tören düzenlendi.", "attack", "occurred"),
        ("İsrail'in Beyrut'u vurmasından yaklaşık iki saat sonra Hizbullah karşılık verdi.", "attack", "occurred"),
        ("Görüşme, Blinken'ın Çin'e gitmesinden kısa süre önce yapılmıştı.", "visit", "occurred"),
        ("Macron, Putin'in Pekin'i ziyaret etmesinden önce Xi ile görüşecek.", "visit", "hypothetical"),
    ],
)
def test_a_verbal_noun_is_a_fact_where_something_came_of_it(text: str, event_type: str, factuality: str) -> None:
    assert dict(told(text))[event_type] == factuality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Görüşmede, Trump'ın Putin ile yapacağı görüşme ele alındı.", [("meeting", "planned")]),
        ("İki bakan, Merz'in Çin'e yapacağı ziyareti ele aldı.", [("visit", "planned")]),
        ("İki bakan, Merz'in Çin'e yaptığı ziyareti ele aldı.", [("visit", "occurred")]),
        ("Lavrov, Putin'in Trump ile yapacağı görüşmeyi önemsediklerini söyledi.", [("meeting", "planned")]),
        ("Görüşmede, Fransa ile Almanya arasında imzalanacak anlaşma ele alındı.", [("agreement", "planned")]),
        ("İki lider, Rusya ile Ukrayna arasında yapılacak müzakereleri ele aldı.", [("negotiation", "planned")]),
        ("İki bakan, yapılması planlanan Putin-Trump zirvesini ele aldı.", [("meeting", "planned")]),
        ("Mısır'ın ev sahipliğinde yapılması planlanan görüşmelere Macron da katılacak.", [("mediation", "planned")]),
        ("Rusya ile Ukrayna arasında savaşı bitirecek ateşkes ilan edildi.", [("ceasefire", "occurred")]),
        ("Trump'ın Çin'e yapacağı ziyaret ertelendi.", [("visit", "postponed")]),
        ("Putin ile Trump arasında yarım saat sürmesi planlanan görüşme iki saati buldu.", [("meeting", "occurred")]),
    ],
)
def test_what_is_spoken_of_as_ahead_is_planned(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "event_type", "factuality"),
    [
        ("Erdoğan, Bağdat'a giderek Irak Başbakanı Sudani ile görüşecek.", "visit", "planned"),
        ("Erdoğan, Bağdat'a gidip Irak Başbakanı Sudani ile görüşecek.", "visit", "planned"),
        ("Erdoğan, Bağdat'a giderek Irak Başbakanı Sudani ile görüştü.", "visit", "occurred"),
        ("Macron, Kiev'e giderek Zelenskiy ile görüşeceğini söyledi.", "visit", "planned"),
        ("Erdoğan'ın Bağdat'a giderek Irak Başbakanı Sudani ile görüşeceği bildirildi.", "visit", "planned"),
        ("Erdoğan'ın Bağdat'a giderek Irak Başbakanı Sudani ile görüştüğü bildirildi.", "visit", "occurred"),
        ("İsrail, Lübnan'ı vurarak ateşkesi bozabilir.", "attack", "hypothetical"),
        ("İsrail, Lübnan'ı vurarak sonuç alamadı.", "attack", "occurred"),
        ("ABD, Rusya'ya yaptırım uygulayarak savaşı bitirmeyi planlıyor.", "sanction", "planned"),
        ("ABD, İran'a yaptırım uygulayarak baskıyı artırmayı sürdürüyor.", "sanction", "occurred"),
        ("Rusya, askerlerini Ukrayna'dan çekerek barış yapmalı.", "withdrawal", "hypothetical"),
        # what is said goes with the verb of saying
        ("Macron, İran'ı kınayarak yaptırım uygulayacaklarını söyledi.", "criticism", "occurred"),
        ("Erdoğan, Macron'u arayarak kendisini tebrik etti, Merz ile de görüşecek.", "phone_call", "occurred"),
    ],
)
def test_what_is_done_on_the_way_is_as_real_as_what_follows(text: str, event_type: str, factuality: str) -> None:
    assert dict(told(text))[event_type] == factuality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İran, saldırı düzenlenmesi halinde ABD üslerini vuracağını açıkladı.",
            [("attack", "hypothetical"), ("threat", "occurred")],
        ),
        (
            "Trump, ateşkesi kabul etmemesi durumunda Rusya'ya yaptırım uygulayacaklarını söyledi.",
            [("sanction", "hypothetical"), ("threat", "occurred")],
        ),
        (
            'İsrail Savunma Bakanı Yisrael Katz, "Hizbullah silahsızlanmazsa Beyrut\'u vururuz." dedi.',
            [("attack", "hypothetical"), ("threat", "occurred")],
        ),
        (
            'İsrail Savunma Bakanı Yisrael Katz, "Rehineler bırakılmalı, aksi takdirde Gazze\'yi vururuz." dedi.',
            [("attack", "hypothetical"), ("threat", "occurred")],
        ),
        ("Trump, İran'ı vuracaklarını açıkladı.", [("attack", "planned")]),
        # another's act is no threat of the speaker's
        (
            "Guterres, Rusya ateşkesi kabul etmezse ABD'nin Rusya'ya yaptırım uygulayacağını söyledi.",
            [("sanction", "hypothetical")],
        ),
        # what is no harm is no threat
        ("Macron, Putin ateşkesi kabul ederse Moskova'yı ziyaret edeceğini söyledi.", [("visit", "hypothetical")]),
        # the condition is of another act
        (
            "Macron, ateşkes olmazsa savaşın uzayacağını söyledi ve Kiev'i ziyaret edeceklerini açıkladı.",
            [("visit", "planned")],
        ),
    ],
)
def test_what_depends_on_something_is_open_and_may_be_a_threat(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Merz, Fransa ile anlaşma imzalanacağından şüphe duymadığını söyledi.", "planned"),
        ("Merz, Fransa ile anlaşma imzalanacağından şüphe duyduğunu söyledi.", "alleged"),
    ],
)
def test_what_nobody_doubts_is_as_it_is_told(text: str, factuality: str) -> None:
    assert dict(told(text))["agreement"] == factuality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İran, İsrail'in kendisine saldırması halinde karşılık vereceğini bildirdi.",
            [("attack", ("ISR",), ("IRN",), "hypothetical"), ("threat", ("IRN",), ("ISR",), "occurred")],
        ),
        ("İran, İsrail'e yanıt vereceğini açıkladı.", [("threat", ("IRN",), ("ISR",), "occurred")]),
        # whom a state advises, and a habit
        ("ABD Dışişleri, ABD vatandaşlarını Venezuela'ya gitmemeleri konusunda uyardı.", []),
        ("Sergey Lavrov yılda birkaç kez Pekin'e gidiyor.", [("visit", ("RUS",), ("CHN",), "occurred")]),
        # whose drones they were does not say where
        ("Polonya, Rus dronlarını vurdu.", [("attack", ("POL",), ("RUS",), "occurred")]),
    ],
)
def test_what_is_feared_is_no_fact_and_what_is_answered_is_a_threat(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "text", ["ABD, Tayvan'a silah sevkiyatını durdurdu.", "ABD, Suudi Arabistan'a silah satışını askıya aldı."]
)
def test_what_is_no_longer_delivered_is_not_delivered(text: str) -> None:
    assert told(text) == [("sanction", "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Türkiye, İsrail'in Gazze'ye saldırılarının kabul edilemez olduğunu açıkladı.", ("attack", "alleged")),
        ("Türkiye, İsrail'in Gazze'ye saldırılarını kabul edilemez bulduğunu bildirdi.", ("attack", "alleged")),
        ("Çin, Macron'un Tayvan'a ziyaretinin kabul edilemez olduğunu açıkladı.", ("visit", "occurred")),
        ("Türkiye, İsrail'in Gazze'ye saldırmadığını açıkladı.", ("attack", "denied")),
        ("Bu şartlarda Kanada ile Peru arasında görüşme yapılamaz.", ("meeting", "denied")),
    ],
)
def test_what_is_called_unacceptable_is_not_denied(text: str, expected: tuple[str, str]) -> None:
    assert told(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Almanya, Erdoğan'ın Macron'a sözlü saldırısını kınadı.", [("criticism", "occurred")]),
        ("Almanya, Erdoğan'ın Macron'a yönelik kişisel saldırılarını kınadı.", [("criticism", "occurred")]),
        ("Trump, Almanya Başbakanı Angela Merkel'e sözlü saldırıda bulundu.", [("criticism", "occurred")]),
    ],
)
def test_an_attack_in_words_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Erdoğan, ABD'nin kararının hata olduğunu ve bundan dönülmesi gerektiğini söyledi.",
        "Erdoğan, ABD'nin kararının hata olduğunu, bundan dönülmesi gerektiğini söyledi.",
        "Erdoğan, ABD'nin kararının yanlış olduğunu ve geri alınması gerektiğini belirtti.",
        "Erdoğan, ABD'nin kararının hata olduğunu ve bundan dönülebileceğini söyledi.",
        "Erdoğan, ABD'nin kararının hata olduğunu söyledi.",
    ],
)
def test_what_is_called_a_mistake_is_whatever_is_to_be_done_about_it(text: str) -> None:
    assert told(text)[0] == ("criticism", "occurred")
