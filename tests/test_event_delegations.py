"""Those who act for others: delegations and officials known by whence they come or who leads them."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Umerov başkanlığındaki bir heyet İstanbul'a gitti.", ("visit", ("UKR",), ("TUR",), "occurred")),
        (
            "Umerov başkanlığındaki heyet ile Witkoff başkanlığındaki heyet Cenevre'de bir araya geldi.",
            ("meeting", ("UKR", "USA"), (), "occurred"),
        ),
        ("Netanyahu, Umerov liderliğindeki heyetle görüştü.", ("meeting", ("ISR", "UKR"), (), "occurred")),
        ("Putin, Arakçi başkanlığındaki heyeti kabul etti.", ("meeting", ("RUS", "IRN"), (), "occurred")),
        ("İsrail'den bir heyet Kahire'ye gitti.", ("visit", ("ISR",), ("EGY",), "occurred")),
        ("ABD'den üst düzey bir heyet Kiev'i ziyaret etti.", ("visit", ("USA",), ("UKR",), "occurred")),
        ("Kiev'e ABD'den bir heyet gelecek.", ("visit", ("USA",), ("UKR",), "planned")),
        ("ABD heyeti, Mısır'dan yetkililerle bir araya geldi.", ("meeting", ("USA", "EGY"), (), "occurred")),
        ("İran heyeti, Katar ve Umman'dan yetkililerle görüştü.", ("meeting", ("IRN", "QAT", "OMN"), (), "occurred")),
        (
            "Hamas heyeti bugün Katar ile Mısır'dan yetkililerle görüştü.",
            ("meeting", ("PSE", "QAT", "EGY"), (), "occurred"),
        ),
        # of a kind, named by nationality
        ("Türk ve Amerikan askeri heyetleri Ankara'da görüştü.", ("meeting", ("TUR", "USA"), (), "occurred")),
        ("Türk ve Rus teknik heyetlerinin görüşmesi tamamlandı.", ("meeting", ("TUR", "RUS"), (), "occurred")),
        ("Türk askeri heyeti ile Rus askeri heyeti görüştü.", ("meeting", ("RUS", "TUR"), (), "occurred")),
        ("ABD'li askeri heyet Ankara'ya geldi.", ("visit", ("USA",), ("TUR",), "occurred")),
        ("Hulusi Akar, ABD'li askeri heyeti kabul etti.", ("meeting", ("TUR", "USA"), (), "occurred")),
        ("Mısırlı güvenlik heyeti Gazze'ye geldi.", ("visit", ("EGY",), ("PSE",), "occurred")),
        ("Macron, Rus ve Ukrayna heyetlerini kabul etti.", ("meeting", ("FRA", "RUS", "UKR"), (), "occurred")),
        # of a parliament, or by whom it is made up
        ("Mustafa Şentop, ABD Kongre heyetini kabul etti.", ("meeting", ("TUR", "USA"), (), "occurred")),
        ("Fidan, ABD Senatosu üyelerinden oluşan heyeti kabul etti.", ("meeting", ("TUR", "USA"), (), "occurred")),
        ("Fidan, Kanada milletvekillerinden oluşan heyetle görüştü.", ("meeting", ("TUR", "CAN"), (), "occurred")),
        ("Mısır'dan gelen heyet, Hamas yetkilileriyle görüştü.", ("meeting", ("EGY", "PSE"), (), "occurred")),
        # sent, and not yet there
        ("Rusya, Kıbrıs'a heyet gönderdi.", ("visit", ("RUS",), ("CYP",), "occurred")),
        # led by one, sent by another
        (
            "Kim Song Nam başkanlığında bir Kuzey Kore heyeti Moskova'yı ziyaret etti.",
            ("visit", ("PRK",), ("RUS",), "occurred"),
        ),
        # received, counted, and on their way to do something
        ("Rus heyeti, Recep Tayyip Erdoğan tarafından kabul edildi.", ("meeting", ("TUR", "RUS"), (), "occurred")),
        ("Hakan Fidan'ın kabul ettiği Rus heyeti ayrıldı.", ("meeting", ("TUR", "RUS"), (), "occurred")),
        ("Rus heyeti, Erdoğan tarafından karşılandı.", ("ceremony", ("TUR",), ("RUS",), "occurred")),
        ("Rus heyeti, İdlib'i görüşmek üzere Ankara'ya geldi.", ("visit", ("RUS",), ("TUR",), "occurred")),
        ("Umerov başkanlığındaki 10 kişilik heyet Ankara'ya geldi.", ("visit", ("UKR",), ("TUR",), "occurred")),
        ("Arakçi başkanlığındaki altı kişilik heyet Ankara'ya geldi.", ("visit", ("IRN",), ("TUR",), "occurred")),
        # who leads a state, and whence people are taken
        ("Trump, Putin liderliğindeki Rusya'ya yaptırım uyguladı.", ("sanction", ("USA",), ("RUS",), "occurred")),
        ("ABD, Irak'tan diplomatlarını çekti.", ("withdrawal", ("USA",), ("IRQ",), "occurred")),
    ],
)
def test_delegations_act_for_who_leads_or_sends_them(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD Dışişleri Bakanı Marco Rubio ve Trump'ın damadı Jared Kushner, İsrail'e gitti.",
            [("visit", ("USA", "USA"), ("ISR",))],
        ),
        ("Marco Rubio ile Macron'un danışmanı Emmanuel Bonne bir araya geldi.", [("meeting", ("USA", "FRA"), ())]),
        ("Witkoff ve Putin'in özel temsilcisi Kirill Dmitriyev görüştü.", [("meeting", ("USA", "RUS"), ())]),
        ("Witkoff ile Putin'in temsilcisi Dmitriyev'in görüştüğü bildirildi.", [("meeting", ("USA", "RUS"), ())]),
        ("Erdoğan ve Putin'in dışişleri bakanları Fidan ve Lavrov görüştü.", [("meeting", ("TUR", "RUS"), ())]),
        # a genitive that is the subject of a participle, or of the talk
        (
            "Trump ve Putin'in eleştirdiği Zelenskiy Berlin'e gitti.",
            [("criticism", ("USA", "RUS"), ()), ("visit", ("UKR",), ("DEU",))],
        ),
        ("Erdoğan ve Putin'in görüşmesi sona erdi.", [("meeting", ("TUR", "RUS"), ())]),
    ],
)
def test_of_two_only_the_second_owns_whose_name_follows(
    text: str, expected: list[tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    reading = read(text)
    told = [
        (e.event_type, *(tuple(reading.actors.entities[p].country_code for p in ps) for ps in (e.actors, e.recipients)))
        for e in reading.events
    ]
    assert told == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rus heyetinin teklifi Türkiye tarafından kabul edildi.",
        "Türk heyeti, ABD'nin teklifini kabul etti.",
    ],
)
def test_what_a_delegation_offers_or_accepts_is_no_reception(text: str) -> None:
    assert not [told for told in events(text) if told[0] == "meeting"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Heiko Maas, Libya'daki taraflarla görüştü.", ("DEU", "LBY")),
        ("Rusya, Suriye'deki taraflarla Cenevre'de bir araya geldi.", ("RUS", "SYR")),
        ("Heiko Maas, Libya'daki yetkililerle görüştü.", ("DEU", "LBY")),
        ("Heiko Maas, Libya'daki Türk yetkililerle görüştü.", ("DEU", "TUR")),
    ],
)
def test_the_parties_in_a_state_are_talked_with(text: str, actors: tuple[str, ...]) -> None:
    assert [told[:2] for told in events(text)] == [("meeting", actors)]
