"""Envoys: whose they are, where they are posted, who summons and who recalls them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fransa'nın Tahran Büyükelçisi Nicolas Roche Dışişleri Bakanlığına çağrıldı.", ("IRN", "FRA")),
        ("Hollanda'nın Pekin Büyükelçisi Dışişleri Bakanlığına çağrıldı.", ("CHN", "NLD")),
        ("Tahran'daki Fransa Büyükelçisi Dışişleri Bakanlığına çağrıldı.", ("IRN", "FRA")),
        ("ABD'nin Kiev'deki maslahatgüzarı Dışişleri Bakanlığına çağrıldı.", ("UKR", "USA")),
        ("Almanya'nın Rusya Büyükelçisi Alexander Lambsdorff Dışişleri Bakanlığına çağrıldı.", ("RUS", "DEU")),
        ("Fransa'nın Tahran Büyükelçisi, Dışişleri Bakanlığına çağrılarak protesto edildi.", ("IRN", "FRA")),
        ("Rusya'nın Varşova Büyükelçisi Sergey Andreyev bakanlığa çağrıldı.", ("POL", "RUS")),
        ("İsveç'in Ankara Büyükelçisi Staffan Herrström Dışişleri Bakanlığına çağrıldı.", ("TUR", "SWE")),
        ("Dışişleri Bakanlığı, Hollanda'nın Ankara'daki maslahatgüzarını üçüncü kez çağırdı.", ("TUR", "NLD")),
        # who was spoken of is not who was summoned
        (
            "Biden'ın Putin hakkındaki sözleri nedeniyle ABD'nin Moskova Büyükelçisi John Sullivan Rusya Dışişleri "
            "Bakanlığına çağrıldı.",
            ("RUS", "USA"),
        ),
        (
            "Macron'un İran lideri Hamaney hakkındaki sözleri üzerine Fransa'nın Tahran Büyükelçisi Nicolas Roche "
            "Dışişleri Bakanlığına çağrıldı.",
            ("IRN", "FRA"),
        ),
        (
            "Kristersson'un Netanyahu hakkında kullandığı ifadeler üzerine İsveç'in Tel Aviv Büyükelçisi Dışişleri "
            "Bakanlığına çağrıldı.",
            ("ISR", "SWE"),
        ),
    ],
)
def test_an_envoy_is_summoned_where_he_is_posted(text: str, expected: tuple[str, str]) -> None:
    reading = read(text)
    told = [
        (e.event_type, *([reading.actors.entities[p].country_code for p in ps] for ps in (e.actors, e.recipients)))
        for e in reading.events
    ]
    assert told == [("summons", [expected[0]], [expected[1]])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fransa'nın Tahran Büyükelçisi geri çağrıldı.", ("recall", ("FRA",), ("IRN",), "occurred")),
        (
            "Cezayir'in Paris'teki büyükelçisini geri çektiği duyuruldu.",
            ("recall", ("DZA",), ("FRA",), "occurred"),
        ),
        ("Fransa, Tahran Büyükelçisini geri çağırdı.", ("recall", ("FRA",), ("IRN",), "occurred")),
        (
            "Türkiye, Tel Aviv Büyükelçisi Şakir Özkan Torunlar'ı istişareler için geri çağırdı.",
            ("recall", ("TUR",), ("ISR",), "occurred"),
        ),
        (
            "Fransa, Ankara Büyükelçisi Herve Magro'yu istişarelerde bulunmak üzere Paris'e çağırdı.",
            ("recall", ("FRA",), ("TUR",), "occurred"),
        ),
        (
            "Türkiye, Washington Büyükelçisi Serdar Kılıç'ı istişare için Ankara'ya çağırdı.",
            ("recall", ("TUR",), ("USA",), "occurred"),
        ),
        (
            "Fransa, Ankara Büyükelçisi Herve Magro'nun istişareler için Paris'e çağrıldığını duyurdu.",
            ("recall", ("FRA",), ("TUR",), "occurred"),
        ),
    ],
)
def test_an_envoy_is_recalled_by_his_own_state(text: str, expected: Told) -> None:
    reading = read(text)
    codes = [
        (e.event_type, *(tuple(reading.actors.entities[p].country_code for p in ps) for ps in (e.actors, e.recipients)))
        for e in reading.events
    ]
    assert codes == [expected[:3]]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("ABD'nin Ukrayna'daki büyükelçisi Bridget Brink, Rusya'yı kınadı.", ("USA", "RUS")),
        ("Rusya'nın Polonya'daki maslahatgüzarı Andrey Ordaş, Polonya'yı eleştirdi.", ("RUS", "POL")),
        ("İran'ın Irak'taki büyükelçisi Muhammed Kazım, ABD'yi eleştirdi.", ("IRN", "USA")),
    ],
)
def test_an_envoy_represents_who_has_sent_him(text: str, codes: tuple[str, str]) -> None:
    reading = read(text)
    told = [[reading.actors.entities[p].country_code for p in (*e.actors, *e.recipients)] for e in reading.events]
    assert told == [list(codes)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İran, ABD'yi diyaloğa çağırdı.", ("request", ("IRN",), ("USA",), "occurred")),
        (
            "Rusya, ABD Büyükelçisini Ukrayna'ya destek vermemeye çağırdı.",
            ("request", ("RUS",), ("USA",), "occurred"),
        ),
    ],
)
def test_who_is_called_upon_is_not_summoned(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "summoned"),
    [
        ("İrlanda, İsrail'in Dublin Büyükelçisini Dışişleri Bakanlığına çağırdı.", "İsrail"),
        ("Türkiye, İsrail'in Ankara Büyükelçisini Dışişleri Bakanlığına çağırdı.", "Eitan Naeh"),
        ("Türkiye, İsrail Büyükelçisini Dışişleri Bakanlığına çağırdı.", "Eitan Naeh"),
    ],
)
def test_an_envoy_at_one_capital_is_not_the_one_at_another(text: str, summoned: str) -> None:
    reading = read(f"İsrail'in Ankara Büyükelçisi Eitan Naeh konuştu. {text}")
    assert [[reading.actors.entities[p].name for p in e.recipients] for e in reading.events] == [[summoned]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fransa, Ankara Büyükelçisi Herve Magro'yu geri çekti.", ("recall", ("FRA",), ("TUR",), "occurred")),
        ("Türkiye, Vatikan Büyükelçisi Mehmet Paçacı'yı merkeze çağırdı.", ("recall", ("TUR",), ("VAT",), "occurred")),
        (
            "Türkiye, Washington ve Tel Aviv büyükelçilerini istişarelerde bulunmak üzere merkeze çağırdı.",
            ("recall", ("TUR",), ("USA", "ISR"), "occurred"),
        ),
        (
            "Peru ile Bolivya, büyükelçilerini karşılıklı olarak geri çekti.",
            ("recall", ("PER", "BOL"), (), "occurred"),
        ),
        ("Rus askerleri Herson'dan geri çekildi.", ("withdrawal", ("RUS",), ("UKR",), "occurred")),
        ("ABD, Bağdat'taki personelini geri çekti.", ("withdrawal", ("USA",), ("IRQ",), "occurred")),
    ],
)
def test_named_envoys_and_those_in_several_capitals_are_recalled(text: str, expected: Told) -> None:
    assert events(text) == [expected]


SPOKE = "Peru'nun Ankara Büyükelçisi Cesar Vega konuştu. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Türkiye, büyükelçiyi sınır dışı etti.", ("expulsion", ("TUR",), ("Cesar Vega",), "occurred")),
        ("Türkiye, büyükelçiyi bakanlığa çağırdı.", ("summons", ("TUR",), ("Cesar Vega",), "occurred")),
        (
            "Türkiye, Tom Baker soruşturmasına ilişkin sözleri nedeniyle büyükelçiyi sınır dışı etti.",
            ("expulsion", ("TUR",), ("Cesar Vega",), "occurred"),
        ),
        (
            "Türkiye, Tom Baker'ın öldürülmesi nedeniyle büyükelçiyi salı günü istenmeyen kişi ilan etti.",
            ("expulsion", ("TUR",), ("Cesar Vega",), "occurred"),
        ),
        (
            "Türkiye, Tom Baker'ın zehirlenmesi nedeniyle diplomatları sınır dışı etti.",
            ("expulsion", ("TUR",), (), "occurred"),
        ),
        (
            "Türkiye, Tom Baker'ın zehirlenmesi nedeniyle iki Çad diplomatını sınır dışı etti.",
            ("expulsion", ("TUR",), ("TCD",), "occurred"),
        ),
        # one's own
        ("Peru, büyükelçiyi bakanlığa çağırdı.", ("summons", ("PER",), (), "occurred")),
    ],
)
def test_an_envoy_alone_is_the_one_named_before(text: str, expected: Told) -> None:
    reading = read(SPOKE + text)
    told = next(e for e in reading.events if e.event_type == expected[0])
    names = [reading.actors.entities[r] for r in told.recipients]
    assert [e.country_code if e.kind == "country" else e.name for e in names] == list(expected[2])
    assert [reading.actors.entities[a].country_code for a in told.actors] == list(expected[1])


@pytest.mark.parametrize("name", ["istenmeyen adam", "'istenmeyen adam'", "‘istenmeyen adam’", '"istenmeyen adam"'])
def test_an_envoy_is_declared_unwanted_in_any_quotation_marks(name: str) -> None:
    text = f"Peru, Küba'nın Lima Büyükelçisi'ni {name} ilan etti."
    assert events(text) == [("expulsion", ("PER",), ("CUB",), "occurred")]
