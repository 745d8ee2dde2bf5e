"""Which side a name is on where it could be either: asking or asked, rejecting or rejected."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the one from whom it is wanted is asked, whatever it is about
        (
            "Angela Merkel, Suriye konusunda Türkiye'den destek istediklerini söyledi.",
            [("request", ("DEU",), ("TUR",), "occurred")],
        ),
        (
            "Angela Merkel, Almanya'daki FETÖ mensuplarına ilişkin Türkiye'den yeni delil istediklerini kaydetti.",
            [("request", ("DEU",), ("TUR",), "occurred")],
        ),
        (
            "Macron'un danışmanı Emmanuel Bonne, Rusya'dan geri adım beklediklerini söyledi.",
            [("request", ("FRA",), ("RUS",), "occurred")],
        ),
        ("Kuzey Kore, Güney Kore'den özür beklediğini duyurdu.", [("request", ("PRK",), ("KOR",), "occurred")]),
        # another has asked, and the speaker only tells of it
        ("Peru, Şili'nin Kanada'dan destek istediğini açıkladı.", [("request", ("CHL",), ("CAN",), "occurred")]),
        ("Rusya, İran'ın da ABD'den güvence beklediğini bildirdi.", [("request", ("IRN",), ("USA",), "occurred")]),
        ("Peru, Şili'nin ateşkes istediğini açıkladı.", []),
        # whose act or support is wanted is asked
        (
            "Donald Trump, Kanada'nın vergileri kaldırmasını istediğini söyledi.",
            [("request", ("USA",), ("CAN",), "occurred")],
        ),
        ("Peru, Şili'nin desteğini istediğini açıkladı.", [("request", ("PER",), ("CHL",), "occurred")]),
    ],
)
def test_who_wants_something_of_whom(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İspanya ve Portekiz anlaşmayı reddederek müzakere çağrısı yaptı.",
            [("rejection", ("ESP", "PRT"), (), "occurred"), ("request", ("ESP", "PRT"), (), "occurred")],
        ),
        (
            "Kuveyt, Bahreyn ve Katar saldırıyı kınayarak itidal çağrısı yaptı.",
            [("criticism", ("KWT", "BHR", "QAT"), (), "occurred"), ("request", ("KWT", "BHR", "QAT"), (), "occurred")],
        ),
        (
            "NATO saldırıyı kınayıp Rusya'yı uyardı.",
            [
                ("criticism", ("Kuzey Atlantik Antlaşması Örgütü",), (), "occurred"),
                ("threat", ("Kuzey Atlantik Antlaşması Örgütü",), ("RUS",), "occurred"),
            ],
        ),
        ("İspanya saldırıyı kınarken Portekiz sessiz kaldı.", [("criticism", ("ESP",), (), "occurred")]),
        # whose attacks they are that are condemned, and whose oil is bought
        ("Suriye saldırıları kınanarak ateşkes çağrısı yapıldı.", []),
        ("İran petrolü satın alarak yaptırımları deldi.", []),
    ],
)
def test_a_state_without_a_comma_does_the_first_of_two_things_too(text: str, expected: list[Told]) -> None:
    assert events(f"ABD Başkanı Donald Trump konuştu. {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whoever holds the prisoner can let him go
        (
            "Mike Pompeo, Türkiye'de tutuklu rahip Andrew Brunson'un serbest bırakılmasını istedi.",
            [("request", ("USA",), ("TUR",), "occurred")],
        ),
        (
            "Justin Trudeau, Çin'de gözaltına alınan Michael Kovrig'in serbest bırakılmasını istedi.",
            [("request", ("CAN",), ("CHN",), "occurred")],
        ),
        (
            "Avrupa Birliği, Rusya'da alıkonulan Aleksey Navalnıy'ın derhal serbest bırakılması çağrısında bulundu.",
            [("request", ("Avrupa Birliği",), ("RUS",), "occurred")],
        ),
        (
            "Mike Pompeo, rahip Andrew Brunson'un serbest bırakılmasını Türkiye'den istedi.",
            [("request", ("USA",), ("TUR",), "occurred")],
        ),
        # nobody is asked against whom the sanctions are, or on whom the attacks
        ("Rusya, İran'a yönelik yaptırımların kaldırılmasını istedi.", [("request", ("RUS",), (), "occurred")]),
        ("Peru, Şili'ye yönelik saldırılara son verilmesini istedi.", [("request", ("PER",), (), "occurred")]),
        (
            "Erdoğan, Katar'a uygulanan ablukanın kaldırılması çağrısında bulundu.",
            [("request", ("TUR",), (), "occurred")],
        ),
        ("Türkiye, Filistin'in tanınmasını istedi.", [("request", ("TUR",), (), "occurred")]),
        # but whose the attacks are, and who is named besides
        ("Mısır, İsrail'in saldırılarının durdurulmasını istedi.", [("request", ("EGY",), ("ISR",), "occurred")]),
        (
            "Peru, ABD'den İran'a uygulanan yaptırımların kaldırılmasını istedi.",
            [("request", ("PER",), ("USA",), "occurred")],
        ),
        ("Rusya, İran'a yönelik çağrıda bulundu.", [("request", ("RUS",), ("IRN",), "occurred")]),
        # own people are told what to do, and others what to do with them
        ("Fransa, vatandaşlarının İran'ı terk etmesini istedi.", []),
    ],
)
def test_nobody_is_asked_for_what_is_done_to_them(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


def test_others_are_asked_to_let_the_own_people_go() -> None:
    told = events("Heiko Maas, Türkiye'de tutuklu Alman vatandaşlarının serbest bırakılmasını istedi.")
    assert ("request", ("DEU",), ("TUR",), "occurred") in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Türkiye, Fransa ve Yunanistan'ın açıklamalarını reddettiğini bildirdi.",
            [("denial", ("TUR",), ("FRA", "GRC"), "occurred")],
        ),
        (
            "İran, ABD ve İsrail'in suçlamalarını reddettiğini açıkladı.",
            [("denial", ("IRN",), ("USA", "ISR"), "occurred")],
        ),
        (
            "Çavuşoğlu, Fransa ve Yunanistan'ın iddialarını reddettiklerini söyledi.",
            [("denial", ("TUR",), ("FRA", "GRC"), "occurred")],
        ),
        ("Türkiye, Fransa'nın iddialarını reddettiğini duyurdu.", [("denial", ("TUR",), ("FRA",), "occurred")]),
        # the accused denies what is nobody's, and a third state tells of it
        ("Peru, Şili'nin iddiaları reddettiğini bildirdi.", [("denial", ("CHL",), (), "occurred")]),
        (
            "Lavrov, İran'ın ABD'nin teklifini reddettiğini söyledi.",
            [("rejection", ("IRN",), ("USA",), "occurred")],
        ),
        # of a list, who tells it is no part
        ("Rusya, Türkiye ve İran'ın anlaştığını bildirdi.", [("agreement", ("TUR", "IRN"), (), "occurred")]),
        (
            "Rusya, ABD ve İngiltere'nin Yemen'e saldırdığını duyurdu.",
            [("attack", ("USA", "GBR"), ("YEM",), "alleged")],
        ),
        # nobody tells it of the others
        (
            "Rusya, Türkiye ve İran'ın katıldığı zirvenin sonuçları açıklandı.",
            [("meeting", ("RUS", "TUR", "IRN"), (), "occurred")],
        ),
    ],
)
def test_who_rejects_and_whose_words(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rusya, ABD üssüne saldırı düzenlendiğini açıkladı.", [("attack", (), ("USA",), "alleged")]),
        (
            "Yunanistan, Libya Büyükelçisi'ne ülkeyi terk etmesi için 72 saat süre tanındığını açıkladı.",
            [("expulsion", ("GRC",), ("LBY",), "occurred")],
        ),
        (
            "Sergey Lavrov, Alman diplomatlara ülkeyi terk etmeleri için bir hafta süre verildiğini açıkladı.",
            [("expulsion", ("RUS",), ("DEU",), "occurred")],
        ),
        ("İran, İngiliz Büyükelçi'ye nota verildiğini duyurdu.", [("summons", ("IRN",), ("GBR",), "occurred")]),
    ],
)
def test_who_tells_that_others_were_given_something_is_given_nothing(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, Şili'nin ardından Kanada'nın da Filistin'i tanıdığını açıkladı.", ("recognition", ("CAN",), ("PSE",))),
        (
            "ABD'nin ardından Kanada'nın Rus diplomatları sınır dışı etmesi tepki çekti.",
            ("expulsion", ("CAN",), ("RUS",)),
        ),
        ("ABD'nin ardından İngiltere de Rusya'ya yaptırım uyguladı.", ("sanction", ("GBR",), ("RUS",))),
        ("Lavrov, Mısır'ın ardından Irak'ı ziyaret etti.", ("visit", ("RUS",), ("IRQ",))),
    ],
)
def test_who_went_before_does_not_do_it_again(
    text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]
) -> None:
    assert [told[:3] for told in events(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Dışişleri Bakanlığı, ABD Dışişleri Bakanlığının raporuna tepki gösterdi. "
            'Bakanlıktan yapılan yazılı açıklamada, "İddiaları reddediyoruz." denildi.',
            "Dışişleri Bakanlığı",
        ),
        (
            "Rusya Savunma Bakanlığı, ABD Savunma Bakanlığına nota verdi. Bakanlık, ABD'yi suçladı.",
            "Rusya Savunma Bakanlığı",
        ),
        (
            "Almanya Dışişleri Bakanlığından yapılan açıklamada, İran Dışişleri Bakanlığının tutumu eleştirildi. "
            "Bakanlık, İran'ı ateşkese çağırdı.",
            "Almanya Dışişleri Bakanlığı",
        ),
        # nobody else of its sort acts there
        (
            "Yunanistan, ABD Dışişleri Bakanlığının raporunu eleştirdi. Bakanlık, Türkiye'yi de eleştirmişti.",
            "ABD Dışişleri Bakanlığı",
        ),
        (
            "Rusya Dışişleri Bakanlığı konuştu. ABD Dışişleri Bakanlığı, Rusya'yı eleştirdi. Bakanlık, Çin'i kınadı.",
            "ABD Dışişleri Bakanlığı",
        ),
    ],
)
def test_a_bare_ministry_is_the_one_that_acts_in_the_sentence_before(text: str, actor: str) -> None:
    reading = read(text)
    assert [reading.actors.entities[e].name for e in reading.events[-1].actors] == [actor]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Arap Birliği dışişleri bakanları Kahire'de toplandı. Mısır Dışişleri Bakanı Samih Şukri, Türkiye'yi "
            "eleştirdi. Toplantının sonuç bildirisinde, Türkiye'nin harekatı kınandı.",
            ("criticism", ("Arap Birliği",), ("TUR",), "occurred"),
        ),
        (
            "İslam İşbirliği Teşkilatı Zirvesi İstanbul'da başladı. Zirveye Filistin Devlet Başkanı Mahmud Abbas "
            "katıldı. Sonuç bildirgesinde tüm ülkelere Filistin'i tanıma çağrısı yapıldı.",
            ("request", ("İslam İşbirliği Teşkilatı",), (), "occurred"),
        ),
        # whose it is is told
        (
            "Arap Birliği toplandı. İslam İşbirliği Teşkilatı'nın sonuç bildirgesinde İsrail kınandı.",
            ("criticism", ("İslam İşbirliği Teşkilatı",), ("ISR",), "occurred"),
        ),
    ],
)
def test_a_communique_is_of_those_who_met(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected
