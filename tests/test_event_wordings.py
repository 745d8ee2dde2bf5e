"""The ways papers put it: who does what to whom where the order of the words or a few small ones decide."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hakan Fidan, Alman mevkidaşı ile görüştü.", ("meeting", ("TUR", "DEU"), (), "occurred")),
        ("Marco Rubio, Rus meslektaşı ile Riyad'da bir araya geldi.", ("meeting", ("USA", "RUS"), (), "occurred")),
        ("Sergey Lavrov, Çinli mevkidaşı ile telefonda görüştü.", ("phone_call", ("RUS", "CHN"), (), "occurred")),
        ("Hakan Fidan, Alman mevkidaşını kabul etti.", ("meeting", ("TUR", "DEU"), (), "occurred")),
    ],
)
def test_a_counterpart_without_a_name_stands_for_the_country(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the first of a list that opens the sentence
        ("ABD, İran ve Rusya'ya yaptırım uyguladı.", [("sanction", ("USA",), ("IRN", "RUS"), "occurred")]),
        ("Çin, Hindistan ve Pakistan'ı itidale çağırdı.", [("request", ("CHN",), ("IND", "PAK"), "occurred")]),
        ("Rusya, Çin ve İran'a yaptırım uygulandı.", [("sanction", (), ("RUS", "CHN", "IRN"), "occurred")]),
        ("Çin, ABD ve Japonya'nın kararını kınadı.", [("criticism", ("CHN",), ("USA", "JPN"), "occurred")]),
        # whose it is that is punished, and who punishes
        ("ABD, İran'ın petrol ağına yaptırım uyguladığını duyurdu.", [("sanction", ("USA",), ("IRN",), "occurred")]),
        (
            "Rusya, ABD'nin iki diplomatını sınır dışı ettiğini duyurdu.",
            [("expulsion", ("RUS",), ("USA",), "occurred")],
        ),
        (
            "Çin, ABD'nin Çinli şirketlere yaptırım uyguladığını belirtti.",
            [("sanction", ("USA",), ("CHN",), "occurred")],
        ),
        (
            "Rusya, ABD'nin Rus bankalarına yaptırım uyguladığını açıkladı.",
            [("sanction", ("USA",), ("RUS",), "occurred")],
        ),
        # countries, regions and bodies in one list
        (
            "ABD, AB ve İngiltere, Rusya'ya yaptırım uyguladı.",
            [("sanction", ("USA", "Avrupa Birliği", "GBR"), ("RUS",), "occurred")],
        ),
        (
            "İsrail, Hamas ve Katar heyetleri Doha'da bir araya geldi.",
            [("meeting", ("ISR", "PSE", "QAT"), (), "occurred")],
        ),
        (
            "Kremlin toplandı. Rusya, NATO ve AB'yi saldırganlıkla suçladı.",
            [("accusation", ("RUS",), ("Kuzey Atlantik Antlaşması Örgütü", "Avrupa Birliği"), "occurred")],
        ),
        # who tells what was done to them
        ("Ukrayna, Rusya'nın Kiev'e saldırdığını duyurdu.", [("attack", ("RUS",), ("UKR",), "alleged")]),
        ("Irak, İran'ın Erbil'i füzelerle vurduğunu açıkladı.", [("attack", ("IRN",), ("IRQ",), "alleged")]),
        ("Rusya, Ukrayna'ya saldırmadığını söyledi.", [("attack", ("RUS",), ("UKR",), "denied")]),
        # where, and not who
        (
            "Türkiye, Irak'ın kuzeyinde PKK hedeflerine hava harekatı düzenlediğini duyurdu.",
            [("attack", ("TUR",), ("Kürdistan İşçi Partisi",), "occurred")],
        ),
        (
            "ABD, Suriye'nin Deyrizor kentinde DEAŞ hedeflerini vurduğunu açıkladı.",
            [("attack", ("USA",), ("IŞİD",), "occurred")],
        ),
        (
            "İsrail, İran'ın başkenti Tahran'da Hamas liderini öldürdüğünü doğruladı.",
            [("attack", ("ISR",), ("PSE",), "occurred")],
        ),
        # on what grounds, and of what they are accused
        (
            "ABD, Rusya'ya silah sattığı gerekçesiyle İran'a yaptırım uyguladı.",
            [("arms_transfer", ("IRN",), ("RUS",), "alleged"), ("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "Çin, Tayvan'a silah sattıkları gerekçesiyle ABD'li beş şirkete yaptırım uyguladı.",
            [("arms_transfer", ("USA",), ("TWN",), "alleged"), ("sanction", ("CHN",), ("USA",), "occurred")],
        ),
        (
            "Rusya, Ukrayna'yı Belgorod'a saldırmakla suçladı.",
            [("attack", ("UKR",), ("RUS",), "alleged"), ("accusation", ("RUS",), ("UKR",), "occurred")],
        ),
        # what is denied
        (
            "Rusya, Kuzey Kore'den mühimmat aldığı iddiasını reddetti.",
            [("arms_transfer", ("PRK",), ("RUS",), "denied"), ("denial", ("RUS",), (), "occurred")],
        ),
        (
            "İran, Husilere silah gönderdiği iddialarını reddetti.",
            [("arms_transfer", ("IRN",), ("YEM",), "denied"), ("denial", ("IRN",), (), "occurred")],
        ),
        # two verbs with a subject each
        (
            "Putin Pekin'i ziyaret ederken, Blinken Tokyo'ya gitti.",
            [("visit", ("RUS",), ("CHN",), "occurred"), ("visit", ("USA",), ("JPN",), "occurred")],
        ),
        (
            "ABD Ukrayna'ya silah gönderirken, Almanya Polonya'ya tank verdi.",
            [("arms_transfer", ("USA",), ("UKR",), "occurred"), ("arms_transfer", ("DEU",), ("POL",), "occurred")],
        ),
        # whose forces are struck in another's land
        ("Irak'ta ABD askerlerine saldırı düzenlendi.", [("attack", (), ("USA",), "occurred")]),
        # a drone is no news agency
        ("Ukrayna, 25 Rus İHA'sını düşürdü.", [("attack", ("UKR",), ("RUS",), "occurred")]),
        (
            "Norveç, Rus büyükelçiyi Dışişleri Bakanlığına çağırarak durumu protesto etti.",
            [("summons", ("NOR",), ("RUS",), "occurred"), ("criticism", ("NOR",), ("RUS",), "occurred")],
        ),
    ],
)
def test_each_has_the_part_the_words_give(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Çin, ABD'yi suçladı. ABD suçlamaları reddetti.", ("denial", ("USA",), ("CHN",), "occurred")),
        (
            "ABD, Kuzey Kore'nin Rusya'ya mühimmat gönderdiğini öne sürdü. Kremlin iddiayı yalanladı.",
            ("denial", ("RUS",), ("USA",), "occurred"),
        ),
        ("İsrail, Lübnan'a saldırdı. Fransa saldırıyı kınadı.", ("criticism", ("FRA",), ("ISR",), "occurred")),
        (
            "Danimarka, Rus diplomatı sınır dışı etti. Moskova karara tepki gösterdi.",
            ("criticism", ("RUS",), ("DNK",), "occurred"),
        ),
        ("Türkiye, Ukrayna'ya SİHA sattı. Rusya satışa tepki gösterdi.", ("criticism", ("RUS",), ("TUR",), "occurred")),
        (
            "İsrail, Lübnan'a saldırdı. ABD, İran'ın saldırısını kınadı.",
            ("criticism", ("USA",), ("IRN",), "occurred"),
        ),
    ],
)
def test_an_answer_is_to_whoever_did_what_it_answers(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İsrail ile Hamas arasındaki ateşkes müzakereleri Kahire'de sürüyor.", ["negotiation"]),
        ("Rusya ile Ukrayna arasındaki barış anlaşması görüşmeleri tıkandı.", ["negotiation"]),
        ("Nikol Paşinyan, Azerbaycan lideri İlham Aliyev ile görüşmeye hazır olduğunu söyledi.", ["pledge"]),
        ("Mahmud Abbas, ABD Başkanı Joe Biden ile görüşmeyi reddetti.", ["rejection"]),
        ("Ukrayna, İran'ı Rusya'ya silah göndermemesi konusunda uyardı.", ["threat"]),
        ("ABD, İsrail'den Lübnan'a saldırmamasını istedi.", ["request"]),
    ],
)
def test_what_is_only_talked_of_has_not_come_about(text: str, expected: list[str]) -> None:
    assert [event[0] for event in events(text)] == expected


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Kremlin, Putin'in Türkiye ziyareti için hazırlıkların sürdüğünü bildirdi.", "planned"),
        ("Putin'in Türkiye ziyaretinin tarihi henüz belli değil.", "planned"),
        ("Putin'in olası Türkiye ziyareti masada.", "hypothetical"),
        ("Lavrov'un Sırbistan ziyareti iptal oldu.", "cancelled"),
        ("Lavrov'un Sırbistan ziyareti başladı.", "occurred"),
        ("ABD güçlerinin Irak'tan çekilmesine ilişkin görüşmeler başladı.", "hypothetical"),
        ("ABD güçlerinin Irak'tan çekilmesinin ardından görüşmeler başladı.", "occurred"),
    ],
)
def test_how_real_it_is_is_said_beside_the_noun(text: str, factuality: str) -> None:
    assert events(text)[0][3] == factuality


def test_where_a_noun_says_it_was() -> None:
    assert read("Fidan ile Blinken'ın Washington'daki görüşmesi sona erdi.").events[0].country_code == "USA"


def test_a_day_of_what_is_to_come_is_ahead() -> None:
    event = read("Putin'in 12 Şubat'ta Türkiye'ye geleceği iddia edildi.").events[0]
    assert (event.value, event.factuality) == ("2024-02-12", "alleged")


@pytest.mark.parametrize(
    "text",
    [
        "İsrail, Gazze'ye saldırdı. Modi, Keşmir'deki terör saldırısını kınadı.",
        "İsrail, Lübnan'a saldırdı. Fransa, Paris'teki bıçaklı saldırıyı kınadı.",
        "Çin, ABD'yi suçladı. Japonya iddiaları reddetti.",
        "ABD, Hindistan'a yaptırım uyguladı. Hindistan kararlılıkla tepki gösterdi.",
        "İran, İsrail'e saldırmadı. Fransa saldırıyı kınadı.",
    ],
)
def test_what_somebody_else_did_is_not_answered(text: str) -> None:
    assert events(text)[-1][2] == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD kararını açıkladı. Rusya, İran ve Kuzey Kore'ye yaptırım uyguladı.",
            ("sanction", ("USA",), ("RUS", "IRN", "PRK"), "occurred"),
        ),
        (
            "İsrail ordusu açıklama yaptı. Lübnan, Suriye ve Yemen'e saldırdı.",
            ("attack", ("ISR",), ("LBN", "SYR", "YEM"), "occurred"),
        ),
        (
            "Avrupa Birliği, Husileri ve İran'ı listeye ekledi.",
            ("sanction", ("Avrupa Birliği",), ("YEM", "IRN"), "occurred"),
        ),
    ],
)
def test_within_a_paragraph_a_list_is_done_to_by_who_was_named(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Erdoğan'ın Bağdat ziyareti tarihi bir adım oldu.",
        "İran'ın İsrail'e saldırısı tarihi bir hataydı.",
        "Lavrov'un Ankara ziyareti hazırlıksız başladı.",
        "Putin'in Pyongyang ziyareti tarihinde bir ilk oldu.",
    ],
)
def test_what_is_historic_has_happened(text: str) -> None:
    assert events(text)[0][3] == "occurred"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the first is to whom it is done, for somebody has to be
        ("Rusya, Fransa ve Almanya tarafından kınandı.", ("criticism", ("FRA", "DEU"), ("RUS",), "occurred")),
        ("Zelenskiy, Macron ve Merz tarafından karşılandı.", ("ceremony", ("FRA", "DEU"), ("UKR",), "occurred")),
        (
            "Ukrayna Devlet Başkanı Zelenskiy, Fransa Cumhurbaşkanı Macron ve Almanya Başbakanı Merz tarafından "
            "karşılandı.",
            ("ceremony", ("FRA", "DEU"), ("UKR",), "occurred"),
        ),
        (
            "Kosova, ABD, İngiltere ve Almanya tarafından tanındı.",
            ("recognition", ("USA", "GBR", "DEU"), ("XKX",), "occurred"),
        ),
        # others without a name beside who does it
        (
            "Kenya Devlet Başkanı William Ruto, Macron ve eşi tarafından karşılandı.",
            ("ceremony", ("FRA",), ("KEN",), "occurred"),
        ),
        (
            "Zelenskiy, Berlin'de Merz ve kabine üyeleri tarafından karşılandı.",
            ("ceremony", ("DEU",), ("UKR",), "occurred"),
        ),
        # all of them do it, to somebody else
        (
            "ABD, İngiltere ve Fransa tarafından Suriye'ye saldırı düzenlendi.",
            ("attack", ("USA", "GBR", "FRA"), ("SYR",), "occurred"),
        ),
        ("Anlaşma Rusya, Türkiye ve İran tarafından imzalandı.", ("agreement", ("RUS", "TUR", "IRN"), (), "occurred")),
        (
            "Saldırı, ABD, İngiltere ve Fransa tarafından kınandı.",
            ("criticism", ("USA", "GBR", "FRA"), (), "occurred"),
        ),
    ],
)
def test_who_does_it_is_who_stands_before_by(text: str, expected: Told) -> None:
    reading = read(text)
    told = [
        (
            e.event_type,
            *(tuple(reading.actors.entities[p].country_code for p in ps) for ps in (e.actors, e.recipients)),
            e.factuality,
        )
        for e in reading.events
    ]
    assert told == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Başta Almanya olmak üzere birçok ülke Kosova'nın bağımsızlığını tanıdı.",
            [("recognition", ("DEU",), ("XKX",), "occurred")],
        ),
        (
            "Başta ABD olmak üzere Batılı ülkeler Rusya'ya yaptırım uyguladı.",
            [("sanction", ("USA",), ("RUS",), "occurred")],
        ),
        (
            "Rusya, başta Almanya ve Fransa olmak üzere bazı ülkelerin diplomatlarını sınır dışı etti.",
            [("expulsion", ("RUS",), ("DEU", "FRA"), "occurred")],
        ),
        ("Rusya, başta Mısır olmak üzere birçok ülkeyle görüştü.", [("meeting", ("RUS", "EGY"), (), "occurred")]),
        (
            "Kosova, başta ABD olmak üzere bölgeden birçok ülke tarafından tanındı.",
            [("recognition", ("USA",), ("XKX",), "occurred")],
        ),
        # what comes first is a matter, not a side
        ("Kremlin, başta Ukrayna olmak üzere birçok konunun ele alındığını söyledi.", []),
    ],
)
def test_the_first_of_many_stands_for_them(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fransa Cumhurbaşkanı Emmanuel Macron X hesabından Rusya'yı kınadı.", "Emmanuel Macron"),
        ("İsrail Dışişleri Bakanı Gideon Saar X platformundan İran'ı kınadı.", "Gideon Saar"),
        ("Gustavo Petro X'te İsrail'i kınadı.", "Gustavo Petro"),
        ("Eski ABD Başkanı George W. Bush, Irak'ı kınadı.", "George W. Bush"),
    ],
)
def test_a_network_is_no_part_of_a_name(text: str, name: str) -> None:
    reading = read(text)
    assert [[reading.actors.entities[a].name for a in e.actors] for e in reading.events] == [[name]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD, İran'a drone satan Çin şirketlerine yaptırım uyguladı.",
            [("sanction", ("USA",), ("CHN",), "occurred")],
        ),
        ("ABD, Husilere silah taşıyan İran gemisine el koydu.", [("coercion", ("USA",), ("IRN",), "occurred")]),
        (
            "Filistin yanlısı göstericiler İsrail Büyükelçiliği önünde toplandı.",
            [("protest", (), ("ISR",), "occurred")],
        ),
        ("Rusya, İran yapımı dronlarla saldırdı.", []),
        # the participle's object is the verb's where the noun behind it names nobody
        ("Putin, Çin'e 2 gün süren bir ziyaret gerçekleştirdi.", [("visit", ("RUS",), ("CHN",), "occurred")]),
    ],
)
def test_what_only_describes_has_no_part(text: str, expected: list[Told]) -> None:
    reading = read(text)
    told = [
        (
            e.event_type,
            *(tuple(reading.actors.entities[p].country_code for p in ps) for ps in (e.actors, e.recipients)),
            e.factuality,
        )
        for e in reading.events
    ]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukrayna'da saldırılar sürerken Rubio, Lavrov ile görüştü.", []),
        ("Gazze'ye saldırılar düzenlenirken Macron, Sisi ile görüştü.", []),
        (
            "İsrail'in Gazze'ye saldırıları sürerken Macron, Sisi ile görüştü.",
            [("attack", ("ISR",), ("PSE",), "occurred")],
        ),
        (
            "Rusya, Ukrayna'ya saldırılar düzenlerken Macron, Putin ile görüştü.",
            [("attack", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Rusya ile Ukrayna arasındaki müzakereler sürerken Macron, Putin ile görüştü.",
            [("negotiation", ("RUS", "UKR"), (), "occurred")],
        ),
    ],
)
def test_what_goes_on_meanwhile_is_done_by_others(text: str, expected: list[Told]) -> None:
    assert [e for e in events(text) if e[0] != "meeting"] == expected


@pytest.mark.parametrize(
    "ministry",
    ["Petrol Bakanlığı", "Göç Bakanlığı", "Göç ve İltica Bakanlığı", "Altyapı Bakanlığı", "Sanayi Bakanlığı"],
)
def test_any_ministry_is_of_the_state_before_it(ministry: str) -> None:
    assert events(f"Irak {ministry}, Türkiye'ye teşekkür etti.") == [("support", ("IRQ",), ("TUR",), "occurred")]


def test_who_is_invited_to_a_ceasefire_is_asked_for_it() -> None:
    assert events("Türkiye, Rusya'yı ateşkese davet etti.") == [("request", ("TUR",), ("RUS",), "occurred")]
