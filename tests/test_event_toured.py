"""Countries that a tour takes one to, bodies set up together, and whose membership is suspended."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(("verb", "value"), [("çıktı", "planned"), ("çıkacak", "planned"), ("çıkmayacak", "denied")])
@pytest.mark.parametrize("covering", ["kapsayan", "içeren"])
def test_a_tour_leads_to_the_countries_it_covers(covering: str, verb: str, value: str) -> None:
    told = events(f"Blinken, Mısır ile Ürdün'ü {covering} Orta Doğu turuna {verb}.")
    assert told == [("visit", ("USA",), (host,), value) for host in ("EGY", "JOR")]


def test_what_a_talk_covers_is_not_visited() -> None:
    told = events("Blinken, Mısır ile Ürdün'ü kapsayan planı açıkladı ve Katar'a gitti.")
    assert [e[2] for e in told if e[0] == "visit"] == [("QAT",)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Türkiye ile Irak, ortak güvenlik mekanizması kurdu.", ("TUR", "IRQ")),
        ("Azerbaycan, Ermenistan ile sınır komisyonu kurdu.", ("AZE", "ARM")),
        ("Türkiye ve Yunanistan arasında ayrıştırma mekanizması oluşturuldu.", ("TUR", "GRC")),
        ("Mısır ile Türkiye ortak çalışma grubu oluşturdu.", ("EGY", "TUR")),
    ],
)
def test_what_two_set_up_is_cooperation(text: str, parties: tuple[str, ...]) -> None:
    assert events(text) == [("cooperation", parties, (), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Türkiye, deprem sonrası hızlı müdahale mekanizması kurdu.",
        "ABD Kongresi, Suriye ile ilgili bir komisyon kurdu.",
        "Almanya, iklim için yeni bir fon kurdu.",
        "ABD, Suriye'ye ilişkin bir komisyon kurdu.",
    ],
)
def test_what_one_sets_up_is_not(text: str) -> None:
    assert [told for told in events(text) if told[0] == "cooperation"] == []


@pytest.mark.parametrize("body", ["ECOWAS", "Afrika Birliği"])
def test_a_body_suspends_the_membership_of_another(body: str) -> None:
    for text in (f"{body}, Gine'nin üyeliğini askıya aldı.", f"{body}, Gine'nin üyeliğini askıya aldığını açıkladı."):
        assert [(told[0], told[2]) for told in events(text)] == [("sanction", ("GIN",))]


@pytest.mark.parametrize("topic", ["Suriye ile ilgili", "Suriye'yle ilgili", "Suriye ile bağlantılı"])
def test_what_it_is_about_is_no_party(topic: str) -> None:
    assert [told for told in events(f"ABD, {topic} bir anlaşma imzaladı.") if "SYR" in told[1]] == []


@pytest.mark.parametrize(
    ("verb", "value"),
    [
        ("hatırlattı", "occurred"),
        ("anımsattı", "occurred"),
        ("doğruladı", "occurred"),
        ("öne sürdü", "alleged"),
        ("söyledi", "alleged"),
    ],
)
def test_what_one_is_reminded_of_is_known(verb: str, value: str) -> None:
    told = events(f"Stoltenberg, Almanya'nın Ukrayna'ya tank gönderdiğini {verb}.")
    assert ("arms_transfer", ("DEU",), ("UKR",), value) in told
