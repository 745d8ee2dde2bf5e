"""Whose an act is that others tell, decide on or are named beside: three forms of each rule."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Almanya, Ukrayna'ya Leopard tankları göndermeye karar verdi.",
            ("arms_transfer", ("DEU",), ("UKR",), "planned"),
        ),
        ("Erdoğan, Moskova'yı ziyaret etmeyi kabul etti.", ("visit", ("TUR",), ("RUS",), "planned")),
        ("Fransa, Nijer'deki büyükelçisini geri çekmeyi planlıyor.", ("recall", ("FRA",), ("NER",), "planned")),
        ("Fransa, Nijer'deki büyükelçisini geri çekmeyi planlamıyor.", ("recall", ("FRA",), ("NER",), "denied")),
        ("ABD, Çin'e ek gümrük vergisi uygulamaya başladı.", ("sanction", ("USA",), ("CHN",), "occurred")),
        ("ABD, Çin'e ek gümrük vergisi uygulamaya başlayacak.", ("sanction", ("USA",), ("CHN",), "planned")),
        ("ABD, Çin'e ek gümrük vergisi uygulamaktan son anda vazgeçti.", ("sanction", ("USA",), ("CHN",), "cancelled")),
        ("Macron, Kiev'i ziyaret etmek istiyor.", ("visit", ("FRA",), ("UKR",), "hypothetical")),
        ("Macron, Kiev'i ziyaret etmek istediğini söyledi.", ("visit", ("FRA",), ("UKR",), "hypothetical")),
    ],
)
def test_who_decides_on_an_act_is_to_do_it(text: str, expected: Told) -> None:
    assert expected in events(text)
    assert not [told for told in events(text) if told[0] == "request"]


@pytest.mark.parametrize(
    "text",
    [
        "Macron, Putin'den Kiev'i ziyaret etmesini istedi.",  # another is to do it
        "Macron'un Kiev'i ziyaret etmesine Putin karar verdi.",
    ],
)
def test_what_another_is_to_do_is_not_of_who_decides(text: str) -> None:
    assert ("visit", ("RUS",), ("UKR",), "planned") not in events(text)
    assert not [told for told in events(text) if told[0] == "visit" and told[3] == "planned"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is to do what is promised has promised it, whoever tells it
        (
            "Zelenskiy, Macron'un asker göndermeyeceğine söz verdiğini anlattı.",
            ("pledge", ("FRA",), (), "occurred"),
        ),
        (
            "Blinken, Çinli yetkililerin silah satmayacakları konusunda güvence verdiğini söyledi.",
            ("pledge", ("CHN",), (), "occurred"),
        ),
        (
            "Kremlin Sözcüsü Peskov, Kuzey Kore'nin müzakerelere dönmeye hazır olduğunu bildirdi.",
            ("pledge", ("PRK",), (), "occurred"),
        ),
        ("Peskov, Rusya'nın ABD'ye yardıma hazır olduğunu açıkladı.", ("pledge", ("RUS",), ("USA",), "occurred")),
        # what is done to "kendisine" is done to who tells it
        ("Zelenskiy, Macron'un kendisine destek sözü verdiğini söyledi.", ("pledge", ("FRA",), ("UKR",), "occurred")),
        ("Erdoğan, Putin'in kendisine teşekkür ettiğini belirtti.", ("support", ("RUS",), ("TUR",), "occurred")),
        (
            "Erdoğan, Putin'in, mektubu yayımlamasını kendisinden istediğini aktardı.",
            ("request", ("RUS",), ("TUR",), "occurred"),
        ),
        # they who are concerned are they who speak
        (
            "Stoltenberg, Rusya'nın İran'a verebileceği destekten endişe ettiklerini söyledi.",
            ("criticism", ("Jens Stoltenberg",), ("RUS",), "occurred"),
        ),
        # a participle belongs to the noun it stands before
        (
            "Japonya, Putin ile Kim Jong-un'un dün yaptığı zirveye tepkisini sertleştirdi.",
            ("criticism", ("JPN",), ("RUS", "PRK"), "occurred"),
        ),
        # where that was which has led to it, and whence one comes
        ("Türkiye, Gazze'deki ölümler yüzünden büyükelçisini geri çekti.", ("recall", ("TUR",), (), "occurred")),
        (
            "Almanya bekliyor. Başbakan Olaf Scholz, ülkesine gelen Hindistan Başbakanı Modi'yi kabul etti.",
            ("visit", ("IND",), ("DEU",), "occurred"),
        ),
        # contacts that are broken off are not held
        ("Theresa May, Rusya ile temasların askıya alındığını bildirdi.", ("recall", ("GBR",), ("RUS",), "occurred")),
        ("Polonya, Belarus ile üst düzey temaslarını askıya aldı.", ("recall", ("POL",), ("BLR",), "occurred")),
        # a talk has the sides that its own sentence names
        (
            "Wang Yi ile Blinken dün görüştü. Ziyaret, Joe Biden ile Şi Cinping'in Bali'de yaptığı görüşmede "
            "kararlaştırılmıştı.",
            ("agreement", ("USA", "CHN"), (), "occurred"),
        ),
        # who is killed is the brother, the son, the daughter
        (
            "Kriz, Kim Jong-un'un üvey kardeşi Kim Jong-nam'ın Rusya tarafından öldürülmesiyle başladı.",
            ("attack", ("RUS",), ("PRK",), "occurred"),
        ),
        (
            "İran, Filistinli lider Mahmud Abbas'ın oğlu Yaser Abbas'ın İsrail tarafından öldürülmesini kınadı.",
            ("attack", ("ISR",), ("PSE",), "occurred"),
        ),
        # a spokesman's state does it, and not he
        (
            "Peskov, Rusya'nın komşusu olan Kuzey Kore ile işbirliği yaptığını belirtti.",
            ("cooperation", ("RUS", "PRK"), (), "occurred"),
        ),
        (
            "Zaharova, Rusya'nın dostu olan Çin ile işbirliği yaptığını açıkladı.",
            ("cooperation", ("RUS", "CHN"), (), "occurred"),
        ),
        # what was signed foresees something, and is not foreseen
        (
            "Bugün Moskova'da Rusya ile İran arasında imzalanan anlaşma, karşılıklı yardımı öngörüyor.",
            ("agreement", ("RUS", "IRN"), (), "occurred"),
        ),
        (
            "Rusya ile Çin arasında dün imzalanan anlaşma, yeni bir hattı öngörüyor.",
            ("agreement", ("RUS", "CHN"), (), "occurred"),
        ),
        # ministries that are called so at home
        (
            "Rotterdam'a gelen Aile ve Sosyal Politikalar Bakanı Fatma Betül Sayan Kaya'nın Türkiye'nin "
            "başkonsolosluğuna girmesine Hollanda polisi izin vermedi.",
            ("rejection", ("NLD",), ("TUR",), "occurred"),
        ),
        # of two genitives the one set off belongs to a later verb
        (
            "Prihodko, Moskova'nın, Amerikan askerlerinin Güney Kore'den çekilmesi talebini anladığını söyledi.",
            ("withdrawal", ("USA",), ("KOR",), "hypothetical"),
        ),
        (
            "Lavrov, Erdoğan'ın, Putin'in gelmesini istediğini söyledi.",
            ("request", ("TUR",), ("RUS",), "occurred"),
        ),
    ],
)
def test_what_is_retold_stays_with_who_did_it(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Macron konuştu. On büyükelçi dün ortak açıklamada Osman Kavala'nın bırakılmasını istedi.", "request"),
        ("Scholz konuştu. Yedi ülke yayımladığı bildiriyle İran'ı kınadı.", "criticism"),
        ("Lavrov konuştu. Bazı diplomatlar saldırıyı kınadı.", "criticism"),
        ("Fransa ile İtalya arasındaki temaslar koptu.", "meeting"),
        ("Rusya, ABD ile silahsızlanma görüşmelerini dondurdu.", "negotiation"),
        ("İran, Avrupa ile nükleer müzakereleri askıya aldı.", "negotiation"),
        ("Trump, Güney Kore ile ortak tatbikatları durduracaklarını açıkladı.", "cooperation"),
        # another's wish, between whom and the verb a nearer genitive stands
        ("Erdoğan, Putin'in anlaşmanın devamını istediğini kaydetti.", "request"),
        ("Erdoğan, Putin'in savaşın bitmesini istediğine inandığını söyledi.", "request"),
        ("Kirby, Pyongyang'ın karşılığında savaş uçağı istediğini tahmin ettiklerini belirtti.", "request"),
        ('Putin, "Türkiye\'deki bu ziyaret, hepimizin görüşmek istediğini gösteriyor" dedi.', "request"),
        # what nobody is to do
        ("Scholz, Çin'in ne yapacağını görmek gerektiğini belirtti.", "request"),
        ("Guterres, İsrail'in sözünü tutup tutmadığına bakmak gerektiğini kaydetti.", "request"),
        # towards, not against
        ("Podolyak, Rusya ile anlaşma imzalamadıklarını, yükümlülüklerin BM'ye karşı olduğunu vurguladı.", "rejection"),
        ("Fidan, kararın Türkiye ve Katar'a karşı olduğunu belirtti.", "rejection"),
        # where somebody else does it
        ("Ukrayna'daki çatışmayı Batı'nın tırmandırdığını savunan Putin, NATO'yu uyardı.", "criticism"),
        ("Peskov, Suriye'deki gerilimi muhaliflerin tırmandırdığını söyledi.", "criticism"),
        # a talk not refused is not held, nor denied
        ("Peskov, Putin'in Trump ile görüşmeyi reddetmediğini söyledi.", "meeting"),
        ("Szijjarto, Putin ile görüşmeyi reddetmediklerini belirtti.", "meeting"),
        # to whom support is told is not whom it is given
        ("Orban, Stoltenberg ile telefonda görüşerek üyeliği desteklediğini bildirdi.", "support"),
    ],
)
def test_nobody_else_does_it_and_what_is_broken_off_is_not_held(text: str, unwanted: str) -> None:
    assert not [told for told in events(text) if told[0] == unwanted]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the leader goes by the name alone, beside a namesake who is named in full again
        (
            "Kuzey Kore lideri Kim Jong-un'un sağ kolu Kim Yong-chol ABD'ye geldi. Kim Yong-chol Pompeo ile görüştü. "
            "Trump, Kim'e mektup gönderdi.",
            ["Kim Jong-un"],
        ),
        (
            "Kim Jong-un, kız kardeşi Kim Yo-jong ile geldi. Kim Yo-jong salonda kaldı. Trump, Kim'e mektup gönderdi.",
            ["Kim Jong-un"],
        ),
        ("Kim Jong-un, Kim Il-sung'un kabrine gitti. Trump, Kim'e mektup gönderdi.", ["Kim Jong-un"]),
        # but who has been called so goes on being called so
        (
            "Güney Kore Dışişleri Bakan Yardımcısı Kim Hong-kyun, Kuzey Kore lideri Kim Jong-un'u kınadı. "
            "Kim Hong-kyun Tokyo'da. Trump, Kim'e mektup gönderdi.",
            ["Kim Hong-kyun"],
        ),
        # several who hold an office are not the one who is known to hold it
        (
            "AB Yüksek Temsilcisi Josep Borrell konuştu. Rusya Dışişleri Bakanlığı, ülkeye girişi yasaklanan AB "
            "temsilcilerinin listesini genişlettiğini duyurdu.",
            ["Avrupa Birliği"],
        ),
    ],
)
def test_a_name_or_an_office_alone_is_whose_it_is(text: str, expected: list[str]) -> None:
    reading = read(text)
    last = reading.events[-1]
    assert [reading.actors.entities[e].name for e in last.recipients] == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yunanistan Başbakanı Kiryakos Miçotakis geldi. Miçotakis hükümeti Belarus'u kınadı.", "Yunanistan"),
        ("Hollanda Başbakanı Mark Rutte geldi. Rutte hükümeti Belarus'u kınadı.", "Hollanda"),
        ("Macaristan Başbakanı Viktor Orban geldi. Orban yönetimi dün Belarus'u kınadı.", "Macaristan"),
        ("Hollanda Başbakanı Mark Rutte geldi. Rutte, Belarus hükümetini kınadı.", "Mark Rutte"),
        ("Hollanda Başbakanı Mark Rutte geldi. Saldırı, Rutte tarafından kınandı. Belarus sustu.", "Mark Rutte"),
    ],
)
def test_who_governs_is_not_the_government(text: str, name: str) -> None:
    reading = read(text)
    acting = [e.actors for e in reading.events if e.event_type == "criticism"]
    assert [[reading.actors.entities[a].name for a in actors] for actors in acting] == [[name]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "SVR Başkanı Narışkin bu hafta Kuzey Kore'yi ziyaret etti. Ziyaretin 15-17 Ocak tarihlerinde gerçekleştiği "
            "belirtildi.",
            "2024-01-15/2024-01-17",
        ),
        ("Putin bu hafta Çin'e gitti. Ziyaretin 17 Ocak'ta gerçekleştirildiği açıklandı.", "2024-01-17"),
        ("Lavrov bu hafta Erdoğan ile görüştü. Görüşmenin 18 Ocak'ta yapıldığı bildirildi.", "2024-01-18"),
        ("Lavrov bu hafta Erdoğan ile görüştü. Görüşmenin 18 Şubat'ta yapılacağı bildirildi.", "2024-01-15/2024-01-21"),
        ("ABD ile Küba dün diplomatik ilişki kurdu. Bruno Rodriguez, John Kerry ile görüştü.", "2024-01-19"),
    ],
)
def test_when_it_was_is_told_of_it_later_or_by_the_news(text: str, value: str) -> None:
    assert value in [e.value for e in read(text).events if e.event_type in ("visit", "meeting")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Almanya, Rusya'nın Ukrayna'yı işgalini kınadı.",
            [("attack", ("RUS",), ("UKR",), "alleged"), ("criticism", ("DEU",), ("RUS",), "occurred")],
        ),
        (
            "Çin, ABD'nin Tayvan'ı ziyaretini kınadı.",
            [("visit", ("USA",), ("TWN",), "occurred"), ("criticism", ("CHN",), ("USA",), "occurred")],
        ),
        ("Almanya, Rusya'yı kınadı.", [("criticism", ("DEU",), ("RUS",), "occurred")]),
    ],
)
def test_whose_act_it_is_is_condemned_and_not_to_whom_it_is_done(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
