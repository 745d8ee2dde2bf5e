"""Who accepts an offer gives their word, who accepts an invitation is invited, and a talk agreed to is ahead."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Zelenskiy, Putin ile görüşmeyi kabul etti.", "planned"),
        ("Zelenskiy, Putin ile zirveye karar verdi.", "planned"),
        ("Zelenskiy'nin Putin ile görüşmeyi kabul ettiği bildirildi.", "planned"),
        ("Zelenskiy'nin Putin ile görüşmesi kabul edildi.", "planned"),
        ("Zelenskiy, Putin ile görüşmeyi planlıyor.", "planned"),
        ("Zelenskiy, Putin ile görüşmeyi erteledi.", "postponed"),
        ("Zelenskiy'nin Putin'le zirveyi iptal ettiği bildirildi.", "cancelled"),
        ("Ukrayna ve Rusya, İstanbul'da görüşmeyi kabul etti.", "planned"),
        ("Peskov, Putin'in Zelenskiy ile görüşmesini onayladı.", "occurred"),
    ],
)
def test_a_talk_agreed_to_or_put_off_is_that_of_who_does_so(text: str, factuality: str) -> None:
    assert [(kind, set(actors), value) for kind, actors, _, value in events(text)] == [
        ("meeting", {"UKR", "RUS"}, factuality)
    ]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Blinken'ın Çin ziyaretini ertelediği bildirildi.", "postponed"),
        ("Blinken'ın Çin ziyaretini iptal ettiği öne sürüldü.", "cancelled"),
        ("Çin ziyaretini erteleyen Blinken konuştu.", "postponed"),
        ("Çin ziyaretini planlayan Blinken konuştu.", "planned"),
        ("Çin ziyaretini tamamlayan Blinken konuştu.", "occurred"),
    ],
)
def test_a_visit_put_off_is_so_in_a_participle_too(text: str, factuality: str) -> None:
    assert events(text) == [("visit", ("USA",), ("CHN",), factuality)]


@pytest.mark.parametrize(
    "text",
    [
        "Putin, Erdoğan'ın davetini kabul etti.",
        "Putin, Erdoğan'ın Türkiye davetini memnuniyetle kabul etti.",
        "Putin'in Erdoğan'ın davetini kabul ettiği bildirildi.",
        "Peskov, Putin'in Erdoğan'ın davetini kabul ettiğini söyledi.",
        "Erdoğan'ın davetini kabul eden Putin konuştu.",
    ],
)
def test_who_accepts_an_invitation_is_invited(text: str) -> None:
    assert events(text) == [("invitation", ("TUR",), ("RUS",), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Jong-un, Trump'ın görüşme teklifini kabul etti.", ("pledge", ("PRK",), ("USA",), "occurred")),
        ("Macron, Zelenskiy'nin görüşme talebini kabul etti.", ("pledge", ("FRA",), ("UKR",), "occurred")),
        ("İran, ABD'nin şartlarını kabul etti.", ("pledge", ("IRN",), ("USA",), "occurred")),
        ("Macron'un teklifi Rusya tarafından kabul edildi.", ("pledge", ("RUS",), ("FRA",), "occurred")),
        ("İsrail, Mısır'ın teklifini kabul ederse çatışmalar duracak.", ("pledge", ("ISR",), ("EGY",), "hypothetical")),
        ("Putin, Erdoğan'ın davetini kabul etmedi.", ("rejection", ("RUS",), ("TUR",), "occurred")),
        ("ABD, Türkiye'nin iade talebini kabul etmedi.", ("rejection", ("USA",), ("TUR",), "occurred")),
    ],
)
def test_who_accepts_an_offer_gives_their_word(text: str, expected: Told) -> None:
    assert events(text) == [expected]


def test_an_offer_of_peace_is_accepted_without_a_name_of_who_made_it() -> None:
    text = "Hamas, ateşkes önerisini kabul ettiğini duyurdu. İsrail sessiz kaldı."
    assert events(text) == [("pledge", ("PSE",), (), "occurred")]


@pytest.mark.parametrize(
    "text", ["Meclis, CHP'nin önerisini kabul etti. ABD sessiz kaldı.", "Okul, Almanya'nın teklifini kabul etti."]
)
def test_what_others_accept_is_no_event(text: str) -> None:
    assert events(text) == []
