"""Whom words mean that name nobody: "ülkesinin", "iki ülke", a bare ministry."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Almanya Başbakanı Friedrich Merz, ülkesinin Rusya'ya yaptırım uyguladığını söyledi.",
            [("sanction", ("DEU",), ("RUS",), "occurred")],
        ),
        (
            "Kolombiya Devlet Başkanı Gustavo Petro, ülkesinin İsrail ile diplomatik ilişkilerini kestiğini söyledi.",
            [("recall", ("COL",), ("ISR",), "occurred")],
        ),
        (
            "Netanyahu, ülkesinin Rusya ile anlaşma imzaladığını duyurdu.",
            [("agreement", ("ISR", "RUS"), (), "occurred")],
        ),
        (
            "Almanya Başbakanı Friedrich Merz, ülkesinin Ukrayna'ya tank göndereceğini söyledi.",
            [("arms_transfer", ("DEU",), ("UKR",), "planned")],
        ),
        (
            "Japonya Dışişleri Bakanı, ülkesinin Filistin'i tanıdığını açıkladı.",
            [("recognition", ("JPN",), ("PSE",), "occurred")],
        ),
        (
            "Merz, ülkesinin Rusya tarafından hedef alındığını söyledi.",
            [("attack", ("RUS",), ("DEU",), "alleged")],
        ),
        (
            "Ülkesinin İsrail ile ilişkilerini kestiğini söyleyen Gustavo Petro, ABD'yi eleştirdi.",
            [("recall", ("COL",), ("ISR",), "occurred"), ("criticism", ("COL",), ("USA",), "occurred")],
        ),
        (
            "Merz, Macron ile yaptığı görüşmede, ülkesinin Rusya'ya yaptırım uygulayacağını söyledi.",
            [
                ("meeting", ("DEU", "FRA"), (), "occurred"),
                ("sanction", ("DEU",), ("RUS",), "planned"),
            ],
        ),
        # of some country, not of the speaker's
        ("Merz, üç Avrupa ülkesinin Rusya'ya yaptırım uyguladığını söyledi.", []),
        ("Merz, birçok AB ülkesinin Rusya'ya yaptırım uyguladığını söyledi.", []),
        # what is the country's has its own doer
        (
            "Zelenskiy, ülkesinin güvenliği için Almanya'ya teşekkür etti.",
            [("support", ("UKR",), ("DEU",), "occurred")],
        ),
    ],
)
def test_a_speakers_country_does_what_his_country_does(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


SIGNED = "Ermenistan ve Azerbaycan Washington'da anlaşma imzaladı."
MET = "Trump ile Putin Alaska'da görüştü."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SIGNED} Guterres, iki ülkeyi tebrik etti.", ("support", ("Antonio Guterres",), ("ARM", "AZE"), "occurred")),
        (f"{SIGNED} Trump, iki ülkeyi tebrik etti.", ("support", ("USA",), ("ARM", "AZE"), "occurred")),
        (f"{SIGNED} ABD, iki ülkeye yaptırım uyguladı.", ("sanction", ("USA",), ("ARM", "AZE"), "occurred")),
        (f"{SIGNED} Türkiye, taraflara itidal çağrısında bulundu.", ("request", ("TUR",), ("ARM", "AZE"), "occurred")),
        (f"{SIGNED} Fidan iki ülkeden destek istedi.", ("request", ("TUR",), ("ARM", "AZE"), "occurred")),
        (
            f"{SIGNED} Putin iki ülkenin liderleriyle telefonda görüştü.",
            ("phone_call", ("RUS", "ARM", "AZE"), (), "occurred"),
        ),
        (
            f"{SIGNED} Putin iki ülkenin dışişleri bakanlarıyla görüştü.",
            ("meeting", ("RUS", "ARM", "AZE"), (), "occurred"),
        ),
        (f"{SIGNED} Trump iki ülkenin sınırını tanıdı.", ("recognition", ("USA",), ("ARM", "AZE"), "occurred")),
        (f"{MET} Erdoğan, iki lideri tebrik etti.", ("support", ("TUR",), ("USA", "RUS"), "occurred")),
        (f"{MET} Zelenskiy iki lidere teşekkür etti.", ("support", ("UKR",), ("USA", "RUS"), "occurred")),
        (f"{MET} Peskov, iki liderin anlaşmaya vardığını söyledi.", ("agreement", ("USA", "RUS"), (), "occurred")),
        (f"{MET} Trump, iki liderin yine görüşeceğini söyledi.", ("meeting", ("USA", "RUS"), (), "planned")),
        # of three told of together the two whom the third speaks of
        (
            "ABD, Ermenistan ve Azerbaycan ile görüştü. ABD, iki ülkeye yaptırım uyguladı.",
            ("sanction", ("USA",), ("ARM", "AZE"), "occurred"),
        ),
        (
            "Macron, Aliyev ve Paşinyan'la görüştü. Macron, iki lidere teşekkür etti.",
            ("support", ("FRA",), ("AZE", "ARM"), "occurred"),
        ),
        (
            f"{SIGNED} ABD, Azerbaycan'ı kutladı. ABD, iki ülkeye yaptırım uyguladı.",
            ("sanction", ("USA",), ("ARM", "AZE"), "occurred"),
        ),
        (
            "Kenya ve Uganda liderleri, Macron'un ev sahipliğinde bir araya geldi. BM Genel Sekreteri Guterres, iki "
            "liderin imzaladığı anlaşmayı memnuniyetle karşıladı.",
            ("agreement", ("KEN", "UGA"), (), "occurred"),
        ),
    ],
)
def test_two_are_meant_beside_a_third(text: str, expected: Told) -> None:
    reading = read(text)
    entities = reading.actors.entities
    told = [
        (
            e.event_type,
            *(tuple(entities[p].country_code or entities[p].name for p in ps) for ps in (e.actors, e.recipients)),
            e.factuality,
        )
        for e in reading.events
    ]
    assert expected in told


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        # Turkey has had none since 2018
        (
            "Pakistan Başbakanı Şahbaz Şerif kurulu topladı. Başbakanlık Ofisinden yapılan açıklamada, Hindistan'ın "
            "kararının reddedildiği ifade edildi.",
            ["PAK"],
        ),
        (
            "Başbakanlıktan yapılan açıklamada, Hindistan'ın kararı kınandı. Pakistan Başbakanı Şahbaz Şerif konuştu.",
            ["PAK"],
        ),
        ("Irak Başbakanlığı, İran'ı kınadı.", ["IRQ"]),
        ("Dışişleri Bakanlığı, İran'ı kınadı.", ["TUR"]),
        # of which name it has none, or in an article about others
        ("Donald Trump, Peru'yu uyardı. Hazine Bakanlığı, Çin'e yaptırım uyguladı.", ["USA", "USA"]),
        ("Putin, Peru'yu uyardı, Savunma Bakanlığı da Mali'ye asker gönderdi.", ["RUS", "RUS"]),
        ("Putin, Türkiye'yi uyardı. Savunma Bakanlığı, Mali'ye asker gönderdi.", ["RUS", "RUS"]),
        ("Donald Trump, Peru'yu uyardı. Adalet Bakanlığı, İran gemisine el koydu.", ["USA", "USA"]),
        ("Donald Trump, Türkiye'yi uyardı. Adalet Bakanlığı, ABD'yi kınadı.", ["USA", "TUR"]),
        ("Donald Trump, Peru'yu uyardı. Dışişleri Bakanlığı, ABD'yi kınadı.", ["USA", "TUR"]),
        ("Erdoğan, Peru'yu uyardı. Savunma Bakanlığı, Mali'ye asker gönderdi.", ["TUR", "TUR"]),
        ("Güney Kore Birleşme Bakanlığı, Peru'yu kınadı.", ["KOR"]),
        ("ABD Savaş Bakanlığı, Peru'ya asker gönderdi.", ["USA"]),
    ],
)
def test_a_bare_institution_is_of_who_has_one(text: str, actors: list[str]) -> None:
    reading = read(text)
    assert [reading.actors.entities[a].country_code for e in reading.events for a in e.actors] == actors


TENSION = "Kanada ile Peru arasında gerilim sürüyor. "


@pytest.mark.parametrize(
    "text",
    [
        "Rusya, tarafları itidale çağırdı.",
        "Putin de tarafları itidale davet etti.",
        "Rusya Devlet Başkanı Vladimir Putin, tarafları Moskova'ya davet etti.",
        "Rusya, tarafları gerilimi azaltmaya çağırdı.",
        "Rusya, her iki tarafı gerilimi azaltmaya çağırdı.",
        "Putin çatışmalardan endişe duyduğunu belirterek, tarafları ateşkese çağırdı.",
    ],
)
def test_the_parties_as_an_object_are_the_two_named_before(text: str) -> None:
    told = events(TENSION + text)[-1]
    assert told[1:] == (("RUS",), ("CAN", "PER"), "occurred")


@pytest.mark.parametrize("text", ["Rusya, anlaşmanın tarafları ile görüştü.", "Rusya, AB liderleri ile görüştü."])
def test_the_parties_to_something_are_not(text: str) -> None:
    assert all("PER" not in told[1] + told[2] for told in events(TENSION + text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İran Dışişleri Bakanı Cevad Zarif, Çad'ı suçladı. Dışişleri Bakanlığı Sözcüsü Ali Rezai, Çad'ı kınadı.",
            ("criticism", ("IRN",), ("TCD",), "occurred"),
        ),
        (
            "Çad Mali'yi vurdu. Savunma Bakanı Omar Kane, Çad'ı saldırganlıkla suçladı.",
            ("accusation", ("MLI",), ("TCD",), "occurred"),
        ),
        (
            "Çad Mali'yi vurdu. Savunma Bakanı Omar Kane, Mali'yi suçladı.",
            ("accusation", ("TCD",), ("MLI",), "occurred"),
        ),
        (
            "Çad Mali'yi vurdu. Savunma Bakanı Omar Kane, saldırıyı kınadı.",
            ("criticism", ("MLI",), ("TCD",), "occurred"),
        ),
    ],
)
def test_nobody_blames_the_country_of_their_own(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected
