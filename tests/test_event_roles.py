"""Whom the grammar makes doer and receiver, beyond the clause that names them; three forms of each rule."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a converb belongs to the verbal noun it shares a genitive with
        (
            "Peskov, Macron'un Çin'e mektup göndererek yardım istediğini söyledi.",
            ("message", ("FRA",), ("CHN",), "alleged"),
        ),
        (
            "Lavrov, Blinken'ın İran'a mesaj göndererek tehdit ettiğini anlattı.",
            ("message", ("USA",), ("IRN",), "alleged"),
        ),
        (
            "Zaharova, Zelenskiy'nin Moskova'ya mektup yollayarak görüşme talep ettiğini duyurdu.",
            ("message", ("UKR",), ("RUS",), "alleged"),
        ),
        # whoever is called somewhere is called by whoever is there
        (
            "ABD Büyükelçisi Jeff Flake'in dün Dışişleri Bakanlığına çağrılmasının ardından Washington sessiz kaldı.",
            ("summons", ("TUR",), ("USA",), "occurred"),
        ),
        (
            "ABD Büyükelçisi Rahm Emanuel'in Tokyo'da Dışişleri Bakanlığına çağrılmasının ardından Washington sustu.",
            ("summons", ("JPN",), ("USA",), "occurred"),
        ),
        ("Peskov, Putin'in Hindistan'a davet edildiğini açıkladı.", ("invitation", ("IND",), ("RUS",), "occurred")),
        ("Zelenskiy Japonya'ya davet edildi.", ("invitation", ("JPN",), ("UKR",), "occurred")),
        # of two subjects with a time each the nearer one
        (
            "Martta Erdoğan, mayısta Macron Pekin'e gitmişti.",
            ("visit", ("FRA",), ("CHN",), "occurred"),
        ),
        (
            "Salı günü Lavrov, çarşamba günü Blinken Ankara'yı ziyaret etti.",
            ("visit", ("USA",), ("TUR",), "occurred"),
        ),
        # who is to do what is planned is the subject of the sentence
        (
            "Trump, Putin ile Budapeşte'de yapması planlanan görüşmeyi iptal etti.",
            ("meeting", ("USA", "RUS"), (), "cancelled"),
        ),
        # the nearer of two genitives is the subject, whoever that may be; the other belongs to the verb above
        (
            "Peskov, Trump'ın, Ukrayna'da yönetimin barışçıl bir şekilde değişmesi gerektiğini vurguladığını anlattı.",
            ("request", ("USA",), (), "occurred"),
        ),
        (
            "Zelenskiy, Macron'un, Rusya'da rejimin bir an önce değişmesi gerektiğini belirttiğini söyledi.",
            ("request", ("FRA",), (), "occurred"),
        ),
        (
            "Peskov, Erdoğan'ın barışa desteği olan bütün ülkelerin masaya oturmasını istediğini ve Mısır'ı davet "
            "ettiğini söyledi.",
            ("invitation", ("TUR",), ("EGY",), "occurred"),
        ),
        # of one genitive before a participle and the verb that is reported, both are told
        (
            "Lavrov'un telefonda görüştüğü Fidan'a, Suriye'den çekilme çağrısında bulunduğu bildirildi.",
            ("request", ("RUS",), ("TUR",), "occurred"),
        ),
        (
            "Blinken'ın Ankara'da bir araya geldiği Fidan'ı Washington'a davet ettiği belirtildi.",
            ("invitation", ("USA",), ("TUR",), "occurred"),
        ),
        # what is called off by a letter is not the letter
        (
            "Trump, Kim Jong-un'a gönderdiği mektupla zirveyi iptal etmişti.",
            ("message", ("USA",), ("PRK",), "occurred"),
        ),
        (
            "Macron, Biden'a gönderdiği mektupla görüşmeyi erteledi.",
            ("message", ("FRA",), ("USA",), "occurred"),
        ),
        ("Erdoğan'ın Beyaz Saray ziyareti ileri bir tarihe kaldı.", ("visit", ("TUR",), ("USA",), "postponed")),
        # what ended without an agreement has been held
        (
            "Putin ile Zelenskiy arasındaki görüşme uzlaşma sağlanamadan sona erdi.",
            ("meeting", ("RUS", "UKR"), (), "occurred"),
        ),
        (
            "Trump-Putin zirvesi anlaşma imzalanmadan bitti.",
            ("meeting", ("USA", "RUS"), (), "occurred"),
        ),
        # somebody's words that criticise are his doing
        (
            "Erdoğan'ın İsrail yönetimini eleştiren açıklamaları geniş yer buldu.",
            ("criticism", ("TUR",), ("ISR",), "occurred"),
        ),
        (
            "Putin'in NATO'yu tehdit eden sözleri kınandı.",
            ("threat", ("RUS",), ("Kuzey Atlantik Antlaşması Örgütü",), "occurred"),
        ),
        (
            "Macron'un Rusya'yı kınayan konuşması alkışlandı.",
            ("criticism", ("FRA",), ("RUS",), "occurred"),
        ),
        # of two datives of an inner clause the first is left to the verb above
        (
            "Hamas, İsrail'e, Gazze'ye gönderdiği askerleri çekmesi için 24 saat süre verdi.",
            ("threat", ("PSE",), ("ISR",), "occurred"),
        ),
        # lists summed up by what they belong to
        (
            "Almanya ve Fransa'nın öncülük ettiği ülkeler, Sırbistan'a yardım gönderdi.",
            ("aid", ("DEU", "FRA"), ("SRB",), "occurred"),
        ),
        (
            "ABD ve İngiltere'nin de dahil olduğu 12 ülke İran'ı kınadı.",
            ("criticism", ("USA", "GBR"), ("IRN",), "occurred"),
        ),
        (
            "Aralarında Rusya ve Çin'in de bulunduğu 10 ülke İsrail'i kınadı.",
            ("criticism", ("RUS", "CHN"), ("ISR",), "occurred"),
        ),
        # "bu ülke" is the country named last
        (
            "Rusya, Venezuela'daki gelişmelerden sonra bu ülkeye silah gönderdi.",
            ("arms_transfer", ("RUS",), ("VEN",), "occurred"),
        ),
        ("Lavrov Mısır'dan ayrıldı. Çin ise bu ülkeye yardım gönderdi.", ("aid", ("CHN",), ("EGY",), "occurred")),
        (
            "ABD, Küba'daki darbe girişiminin ardından söz konusu ülkeyi kınadı.",
            ("criticism", ("USA",), ("CUB",), "occurred"),
        ),
        # an office in "olarak" is what somebody is taken for
        (
            "Almanya, Guaido'yu geçici devlet başkanı olarak tanıdı.",
            ("recognition", ("DEU",), ("VEN",), "occurred"),
        ),
        # an adjective in -tik is no verb
        (
            "Maduro, ABD ile diplomatik ve politik ilişkileri kestiğini duyurdu.",
            ("recall", ("VEN",), ("USA",), "occurred"),
        ),
        ("Mısır, Katar'la diplomatik ve ekonomik ilişkilerini kesti.", ("recall", ("EGY",), ("QAT",), "occurred")),
        # a state tells of what it did to others
        (
            "ABD Dışişleri Bakanlığından yapılan açıklamada, Rus diplomatların sınır dışı edildiği bildirildi.",
            ("expulsion", ("USA",), ("RUS",), "occurred"),
        ),
        # a place further off is not whose envoy it is
        (
            "Danimarka, Grönland'daki faaliyetler nedeniyle ABD büyükelçisini Bakanlığa çağırdı.",
            ("summons", ("DNK",), ("USA",), "occurred"),
        ),
        # two states of an agreement made between them
        (
            "Çin ve Kazakistan liderleri buluştu. Ziyarette iki ülke arasında üç anlaşma imzalandı.",
            ("agreement", ("CHN", "KAZ"), (), "occurred"),
        ),
    ],
)
def test_roles_come_from_case_and_clause(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("AP, tüm ülkelere Guaido'yu tanıma çağrısında bulundu.", "VEN"),
        ("Çin, Rusya'ya Ukrayna'yı işgal etmeme çağrısında bulundu.", "UKR"),
        ("Türkiye, Yunanistan'a Kıbrıs'ı silahlandırmama çağrısında bulundu.", "CYP"),
    ],
)
def test_a_call_is_not_made_on_whom_it_is_about(text: str, unwanted: str) -> None:
    for event_type, _, recipients, _ in events(text):
        assert event_type != "request" or unwanted not in recipients


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Putin'in Türkiye ziyaretinde gündemi enerji konuları belirleyecek.", "planned"),
        ("Macron'un Çin ziyareti sırasında anlaşmalar imzalanacak.", "planned"),
        ("Scholz'un Ankara ziyaretinde savunma konuları ele alınacak.", "planned"),
        ("Putin'in Türkiye ziyaretinde gündemi enerji konuları belirledi.", "occurred"),
    ],
)
def test_a_visit_during_which_something_is_to_happen_is_ahead(text: str, factuality: str) -> None:
    assert [told[3] for told in events(text) if told[0] == "visit"] == [factuality]


@pytest.mark.parametrize(
    "text",
    [
        'Peskov, "Ukrayna\'nın şartları kabul etmemesi halinde savaş sürer." dedi.',
        "Lavrov, ABD'nin teklifi reddetmesi durumunda karşılık vereceklerini söyledi.",
        "Zarif, Avrupa'nın anlaşmayı tanımaması halinde çekileceklerini belirtti.",
    ],
)
def test_a_rejection_on_condition_is_none_yet(text: str) -> None:
    assert not [told for told in events(text) if told[0] == "rejection" and told[3] == "occurred"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Şi Cinping, Kazakistan'ı her zaman destekleyeceğini söyledi.", ("support", ("CHN",), ("KAZ",), "occurred")),
        ("Orban, Sırbistan'ın üyeliğini destekleyeceklerini belirtti.", ("support", ("HUN",), ("SRB",), "occurred")),
        (
            "Petro, İsrail'in anlaşmayı bozmasından şikayet etti.",
            None,
        ),
    ],
)
def test_a_promise_is_made_by_saying_so(text: str, expected: Told | None) -> None:
    if expected is not None:
        assert expected in events(text)
    else:
        assert all(told[3] != "planned" for told in events(text))


@pytest.mark.parametrize(
    "text",
    [
        "Atina'da binlerce kişi İsrail Büyükelçiliği önünde toplanarak savaşı protesto etti.",
        "Göstericiler İran Büyükelçiliği önünde ABD'yi protesto etti.",
        "Yüzlerce kişi Rusya Konsolosluğu çevresinde savaşı protesto etti.",
    ],
)
def test_an_embassy_does_not_do_what_is_done_before_it(text: str) -> None:
    assert not [told for told in events(text) if told[0] == "criticism"]


@pytest.mark.parametrize(
    "text",
    [
        "Washington Antlaşması üye ülkelerden birinin tehdit edilmesini öngörüyor.",
        "Minsk Anlaşması'nın çiğnendiği, sivillerin tehdit edildiği belirtildi.",
        "Cenevre Sözleşmesi esirlerin tehdit edilmesini yasaklıyor.",
    ],
)
def test_the_place_in_the_name_of_a_treaty_takes_no_part(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is denied by whoever is said to have done it
        ("Pakistan, Kabil'i vurduğu iddialarını reddetti.", ("attack", ("PAK",), ("AFG",), "denied")),
        ("İran, Rusya'ya füze sattığı suçlamasını reddetti.", ("arms_transfer", ("IRN",), ("RUS",), "denied")),
        ("Putin'in Trump'la görüşeceği yönündeki haberler yalanlandı.", ("meeting", ("RUS", "USA"), (), "denied")),
        ("Putin ile Zelenskiy'nin görüşmesi gündemde değil.", ("meeting", ("RUS", "UKR"), (), "denied")),
        ("Putin ile Zelenskiy görüşmeyecek.", ("meeting", ("RUS", "UKR"), (), "denied")),
        ("Rusya'nın Polonya'ya saldırabileceği belirtildi.", ("attack", ("RUS",), ("POL",), "hypothetical")),
        ("İran, Rusya'ya füze sattığını reddetti.", ("arms_transfer", ("IRN",), ("RUS",), "denied")),
        ("İran, Rusya'ya füze sattığını reddetti.", ("denial", ("IRN",), (), "occurred")),
        ("İsrail, Lübnan'a saldırdığını reddetti.", ("attack", ("ISR",), ("LBN",), "denied")),
        # people behind a number are the object
        ("Moldova iki Rus diplomatı sınır dışı etti.", ("expulsion", ("MDA",), ("RUS",), "occurred")),
        ("Kanada altı Hintli diplomatı ülkeden kovdu.", ("expulsion", ("CAN",), ("IND",), "occurred")),
        # who stands before a colon only says it
        ("Fidan: İsrail Lübnan'a saldırdı", ("attack", ("ISR",), ("LBN",), "occurred")),
        ("Dışişleri Bakanı Fidan: Macron Suriye'yi ziyaret etti", ("visit", ("FRA",), ("SYR",), "occurred")),
        # what became of a plan
        (
            "Erdoğan ile Putin arasındaki görüşmenin ertelendiği açıklandı.",
            ("meeting", ("TUR", "RUS"), (), "postponed"),
        ),
        ("Putin'in Ankara ziyareti ekim ayına alındı.", ("visit", ("RUS",), ("TUR",), "postponed")),
        ("Putin'in Ankara'ya yapması planlanan ziyaret ertelendi.", ("visit", ("RUS",), ("TUR",), "postponed")),
        (
            "Erdoğan ile Aliyev arasında yapılması planlanan görüşme iptal edildi.",
            ("meeting", ("TUR", "AZE"), (), "cancelled"),
        ),
        (
            "Viktor Orban'ın cuma günü Tiflis'e gitmesi bekleniyordu. Ziyaret, güvenlik gerekçesiyle ertelendi.",
            ("visit", ("HUN",), ("GEO",), "postponed"),
        ),
        (
            "Putin ile Erdoğan'ın dün Soçi'de bir araya gelmesi planlanıyordu. Toplantı yapılmadı.",
            ("meeting", ("RUS", "TUR"), (), "cancelled"),
        ),
    ],
)
def test_how_real_an_act_is_said_to_be(text: str, expected: Told) -> None:
    assert expected in events(text)


def test_a_plan_carried_out_on_its_day_is_one_event() -> None:
    told = events("Lavrov'un 12 Ocak'ta Ankara'yı ziyaret edeceği açıklanmıştı. Lavrov 12 Ocak'ta Ankara'ya geldi.")
    assert told == [("visit", ("RUS",), ("TUR",), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Peskov, heyetin Pyongyang'ı ziyaret ettiğini söyledi.",
        "Peskov, istihbarat şefinin dün Pyongyang'a gittiğini duyurdu.",
        "Zaharova, uzmanların İran ile görüştüğünü belirtti.",
    ],
)
def test_what_somebody_nobody_knows_did_is_not_laid_to_whoever_tells_it(text: str) -> None:
    assert not [told for told in events(text) if told[0] in ("visit", "meeting")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how long a talk lasted leaves it to those who held it
        (
            "Çinli Bakan Vang Yi, ABD'li Jake Sullivan ile Viyana'da sekiz saat süren görüşme gerçekleştirdi.",
            ("meeting", ("CHN", "USA"), (), "occurred"),
        ),
        (
            "Macron, Putin'le Kremlin'de beş saat süren bir görüşme yaptı.",
            ("meeting", ("FRA", "RUS"), (), "occurred"),
        ),
        # those who attend hold it
        (
            "Türkiye, İran ve Rusya dışişleri bakanlarının katıldığı toplantı Doha'da yapıldı.",
            ("meeting", ("TUR", "IRN", "RUS"), (), "occurred"),
        ),
        (
            "Putin ve Lukaşenko'nun katılımıyla Minsk'te zirve düzenlendi.",
            ("meeting", ("RUS", "BLR"), (), "occurred"),
        ),
        # a treaty that is ratified is one with somebody
        ("Kuzey Kore, Rusya ile imzalanan anlaşmayı onayladı.", ("agreement", ("PRK", "RUS"), (), "occurred")),
        (
            "Putin, Kuzey Kore ile imzalanan anlaşmayı onaylayan yasayı imzaladı.",
            ("agreement", ("RUS", "PRK"), (), "occurred"),
        ),
        # an apostrophe inside a listed phrase
        ("Japonya, Rusya Büyükelçisi'ni çağırdı.", ("summons", ("JPN",), ("RUS",), "occurred")),
        ("Rusya ve İran, Dostluk Anlaşması'nı imzaladı.", ("agreement", ("RUS", "IRN"), (), "occurred")),
    ],
)
def test_who_takes_part_is_said_beside_the_noun(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Blinken, Çin'den Rusya'yı desteklememesini istedi.",
        "Blinken, Çin'in Rusya'yı desteklememesi gerektiğini söyledi.",
        "Blinken, Çin'e Rusya'yı desteklememesi çağrısında bulundu.",
    ],
)
def test_what_others_are_to_leave_undone_is_no_refusal(text: str) -> None:
    assert [event[0] for event in events(text)] == ["request"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fransa, Washington Büyükelçisi'ni geri çağırdı.", ("recall", ("FRA",), ("USA",), "occurred")),
        ("Polonya, Minsk Büyükelçisini geri çekti.", ("recall", ("POL",), ("BLR",), "occurred")),
        ("İran, İsrail'e füze ateşledi.", ("attack", ("IRN",), ("ISR",), "occurred")),
        ("Kuzey Kore, Japonya'ya doğru füze ateşledi.", ("mobilization", ("PRK",), ("JPN",), "occurred")),
    ],
)
def test_the_seat_says_whose_envoy_and_the_dative_who_is_hit(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Merz, Fransa ile savunma anlaşmasının gelecek ay imzalanacağını açıkladı.",
            [("agreement", ("FRA", "DEU"), (), "planned")],
        ),
        (
            "Paşinyan, Azerbaycan ile anlaşmaya varıldığını duyurdu.",
            [("agreement", ("AZE", "ARM"), (), "occurred")],
        ),
        ("Ukrayna, Almanya ile anlaşma imzalandığını bildirdi.", [("agreement", ("DEU", "UKR"), (), "occurred")]),
        ('Erdoğan, "Rusya ile anlaşma imzalandı" dedi.', [("agreement", ("RUS", "TUR"), (), "occurred")]),
        # between others
        (
            "Macron, ABD ile İran arasında anlaşma imzalanacağını söyledi.",
            [("agreement", ("USA", "IRN"), (), "planned")],
        ),
    ],
)
def test_who_reports_what_was_made_with_others_is_the_other_side(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
