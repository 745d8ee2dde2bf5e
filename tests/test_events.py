"""What a sentence tells of events: who, to whom, how real."""

from __future__ import annotations

from datetime import date

import pytest

from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import Reading, read_document

Told = tuple[str, tuple[str, ...], tuple[str, ...], str]


def read(text: str) -> Reading:
    """An article of 20 January 2024."""
    article = Article(path="x.txt", text=f"Günün haberi\n\n{text}", published_on=date(2024, 1, 20))
    return read_document(clean_article(article), load_lexicon())


def events(text: str) -> list[Told]:
    """Type, actors, recipients and factuality of each event of an article of 20 January 2024."""
    reading = read(text)

    def names(parties: list[int]) -> tuple[str, ...]:
        return tuple(reading.actors.entities[p].country_code or reading.actors.entities[p].name for p in parties)

    return [(e.event_type, names(e.actors), names(e.recipients), e.factuality) for e in reading.events]


def told_by_type(text: str) -> dict[str, tuple[str, str | None]]:
    """Type -> factuality and date, where an article tells one event of each type."""
    return {e.event_type: (e.factuality, e.value) for e in read(text).events}


def dated_events(text: str) -> list[tuple[str, str, str | None]]:
    """Type, factuality and date of each event of an article of 20 January 2024."""
    return [(e.event_type, e.factuality, e.value) for e in read(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD, Almanya ve Fransa gibi ülkeler tarafından tanınan Guaido konuştu.",
            [("recognition", ("USA", "DEU", "FRA"), ("VEN",), "occurred")],
        ),
        ("Guaido, ABD tarafından lider olarak tanındı.", [("recognition", ("USA",), ("VEN",), "occurred")]),
        ("Putin, Çin ve İran gibi ülkelerle görüştü.", [("meeting", ("RUS", "CHN", "IRN"), (), "occurred")]),
    ],
)
def test_a_list_summed_up_by_a_noun_has_the_part_of_the_noun(text: str, expected: list[Told]) -> None:
    assert expected[0] in events(text)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Türkiye-Afrika Ortaklık Zirvesi İstanbul'da başladı.", ("TUR", "Afrika")),
        ("Türkiye-Azerbaycan-Gürcistan üçlü toplantısı Tiflis'te yapıldı.", ("TUR", "AZE", "GEO")),
        ("ABD-Çin görüşmesi Cenevre'de yapıldı.", ("USA", "CHN")),
    ],
)
def test_hyphens_join_all_sides_of_a_meeting(text: str, actors: tuple[str, ...]) -> None:
    assert events(text) == [("meeting", actors, (), "occurred")]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("ABD Dışişleri Bakanı Antony Blinken, Rusya'nın başkenti Moskova'daki terör saldırısını kınadı.", ()),
        ("ABD Dışişleri Bakanı Antony Blinken, İran'ın Kirman kentindeki patlamaları kınadı.", ()),
        ("ABD Dışişleri Bakanı Antony Blinken, İran'ın Erbil'e saldırısını kınadı.", ("IRN",)),
        ("ABD Dışişleri Bakanı Antony Blinken, Sudan'daki hak ihlallerini kınadı.", ("SDN",)),
    ],
)
def test_where_an_attack_was_is_not_the_side_condemned(text: str, recipients: tuple[str, ...]) -> None:
    assert [e[2] for e in events(text) if e[0] == "criticism"] == [recipients]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Rusya ile Ukrayna arasında ateşkes ilan edildi.", ["occurred"]),
        ("Rusya ile Ukrayna arasında ateşkes ihtimali konuşuldu.", ["hypothetical"]),
        ("Mısır, İsrail ile Hamas arasında ateşkes teklifini açıkladı.", ["hypothetical"]),
        ("Türkiye ile Mısır ateşkes çağrısı yaptı.", []),
    ],
)
def test_an_event_in_a_compound_is_as_real_as_the_noun_says(text: str, factuality: list[str]) -> None:
    assert [e[3] for e in events(text) if e[0] == "ceasefire"] == factuality


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Putin ile Trump arasında bir görüşme planlanıyor.", ["planned"]),
        ("Putin ile Trump arasında bir görüşme planlanmıyor.", ["denied"]),
        ("Putin ile Trump'ın görüştüğü söylentileri yayıldı.", ["alleged"]),
        ("Peskov, Putin ile Trump arasında görüşme öngörülmediğini söyledi.", ["denied"]),
        ("Gazeteciler sordu: Putin, Trump ile görüşecek mi?", []),
        ("Putin ile Trump arasındaki görüşme yarın Anchorage'da yapılacak.", ["planned"]),
        ("Putin-Trump görüşmesi: Ateşkes çıkmadı.", ["occurred"]),
        ("Putin, Trump ile görüşecek.", ["planned"]),
    ],
)
def test_what_is_not_planned_and_what_is_asked_is_no_plan(text: str, factuality: list[str]) -> None:
    assert [e[3] for e in events(text) if e[0] == "meeting"] == factuality


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Uzmanlar, İran'ın Rusya'ya füze gönderdiğini söyledi.", "alleged"),
        ("Uzmanlar, İran'ın Rusya'ya füze gönderdiğine ilişkin haberleri incelediklerini söyledi.", "alleged"),
        ("Kiev, İran'ın Rusya'ya füze gönderdiğini söyledi.", "alleged"),
        ("The Washington Post'un iddiasına göre İran Rusya'ya füze gönderdi.", "alleged"),
        ("Reuters'ın haberine göre İran Rusya'ya füze gönderdi.", "occurred"),
        ("İran, Rusya'ya füze gönderdiğini söyledi.", "occurred"),
        ("İran'ın Rusya'ya füze gönderdiği bildirildi.", "occurred"),
    ],
)
def test_an_act_told_by_others_is_alleged_named_or_not(text: str, factuality: str) -> None:
    assert ("arms_transfer", ("IRN",), ("RUS",), factuality) in events(text)


def test_who_condemns_in_an_impersonal_report_is_who_makes_it() -> None:
    text = "Rusya Dışişleri Bakanlığından yapılan açıklamada, ABD'nin kararının kınandığı belirtildi."
    assert events(text) == [("criticism", ("RUS",), ("USA",), "occurred")]


def test_a_company_abroad_is_a_side_of_a_sanction() -> None:
    assert events("ABD, Huawei'ye yaptırım uyguladı.") == [("sanction", ("USA",), ("CHN",), "occurred")]


def test_staying_abroad_for_a_purpose_is_a_visit() -> None:
    text = "Forum için Çin'de bulunan Rusya Devlet Başkanı Vladimir Putin gazetecilere konuştu."
    assert ("visit", ("RUS",), ("CHN",), "occurred") in events(text)


def test_joined_clauses_of_one_form_have_one_subject() -> None:
    text = "Matthew Miller, Putin'in barış istediğini ve Kim Jong-un'u davet ettiğini söyledi."
    assert [e for e in events(text) if e[0] == "invitation"] == [("invitation", ("RUS",), ("PRK",), "occurred")]


def test_neither_nor_and_whether_or_not_tell_no_event() -> None:
    assert events("Fidan, ne Maduro'yu ne de Guaido'yu destekledi.") == []
    assert events("NATO, Rusya'nın Polonya'yı tehdit edip etmediğini inceliyor.") == []


def test_an_owned_object_is_done_to_its_owner() -> None:
    text = "ABD, BM Genel Kuruluna katılacak Filistinli yetkililerin vizelerini iptal etti."
    assert ("expulsion", ("USA",), ("PSE",), "occurred") in events(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Antony Blinken Çin ziyaretini erteledi.", ("visit", ("USA",), ("CHN",), "postponed")),
        ("Erdoğan, Almanya ziyaretini iptal etti.", ("visit", ("TUR",), ("DEU",), "cancelled")),
        ("Trump, Pompeo'nun Kuzey Kore ziyaretini iptal etti.", ("visit", ("USA",), ("PRK",), "cancelled")),
        ("Trump, Kim Jong-un'la görüşmesini iptal etti.", ("meeting", ("USA", "PRK"), (), "cancelled")),
        ("Hakan Fidan ile Sergey Lavrov görüşmesi ertelendi.", ("meeting", ("TUR", "RUS"), (), "postponed")),
    ],
)
def test_who_puts_off_or_calls_off_what_nobody_else_owns_was_to_do_it(text: str, told: tuple[object, ...]) -> None:
    assert events(text) == [told]


def test_talks_that_one_verb_tells_with_a_day_each_are_several() -> None:
    text = "Hakan Fidan, 5 Ocak'ta Fuad Hüseyin ile, 6 Ocak'ta Abbas Arakçi ile görüştü."
    assert [e[1] for e in events(text)] == [("TUR", "IRQ"), ("TUR", "IRN")]
    together = "Hakan Fidan 5 Ocak'ta Fuad Hüseyin ve Abbas Arakçi ile görüştü."
    assert [e[1] for e in events(together)] == [("TUR", "IRQ", "IRN")]


def test_what_is_feared_is_not_done() -> None:
    text = "Kuzey Kore'nin Rusya'ya silah verdiği endişesi sürüyor."
    assert events(text) == [("arms_transfer", ("PRK",), ("RUS",), "hypothetical")]


def test_what_is_put_off_to_a_day_is_a_new_plan_and_a_reason_is_not_put_off() -> None:
    text = "Hakan Fidan'ın 2 Şubat'ta Moskova'da Sergey Lavrov ile yapacağı görüşme 9 Şubat'a ertelendi."
    assert [e[3] for e in events(text)] == ["postponed", "planned"]
    assert [e[3] for e in events(text.replace("9 Şubat'a", "bu hafta"))] == ["postponed"]
    reason = "Görüşme, Lavrov'un Ankara ziyareti nedeniyle 9 Şubat'a ertelendi."
    assert [e[3] for e in events(reason) if e[0] == "visit"] == ["occurred"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Recep Tayyip Erdoğan ve Vladimir Putin, telefon görüşmesinde Suriye'deki gelişmeleri değerlendirdi.",
            [("phone_call", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Hakan Fidan, Sergey Lavrov ile telefon görüşmesinde Gazze'yi ele aldı.",
            [("phone_call", ("RUS", "TUR"), (), "occurred")],
        ),
        ("Zirvede Recep Tayyip Erdoğan ve Vladimir Putin alkışlandı.", []),
    ],
)
def test_those_who_discuss_something_in_a_talk_hold_it(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
