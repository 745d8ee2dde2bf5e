"""Plans there are none of, talks that are shelved, claims turned down in many words, and orders to leave."""

from __future__ import annotations

from datetime import date

import pytest

from tests.test_events import events, read


@pytest.mark.parametrize(
    "text",
    [
        "Beyaz Saray, Trump ile Putin'in yakın gelecekte görüşmesine yönelik bir plan bulunmadığını bildirdi.",
        "Kremlin, Trump ile Putin'in görüşmesine dair bir plan olmadığını açıkladı.",
        "Kremlin, Trump ile Putin'in görüşmesi için herhangi bir hazırlık olmadığını söyledi.",
        'Peskov, "Trump ile Putin\'in görüşmesi için henüz somut bir plan yok" dedi.',
    ],
)
def test_what_there_is_no_plan_for_is_denied(text: str) -> None:
    assert [(told[0], told[3]) for told in events(text)] == [("meeting", "denied")]


@pytest.mark.parametrize("undecided", ["tarih belirlenmedi", "henüz tarih kararlaştırılmadı", "takvim netleşmedi"])
def test_what_is_not_decided_may_be(undecided: str) -> None:
    told = events(f"Trump'ın Putin ile görüşmesi için {undecided}.")
    assert [(e[0], e[3]) for e in told] == [("meeting", "hypothetical")]


def test_an_offer_to_take_back_charges_is_no_charge() -> None:
    told = events("İran, ABD'nin suçlamaları geri çekme teklifini reddetti.")
    assert told == [("rejection", ("IRN",), ("USA",), "occurred")]


def test_a_dinner_ahead_is_no_other_meeting() -> None:
    told = events("Macron, Putin'le akşam yemeğinde görüşeceğini açıkladı.")
    assert [(e[0], e[3]) for e in told] == [("meeting", "planned")]


def test_an_agreement_that_is_not_there_is_denied() -> None:
    text = 'Dışişleri Bakanı Hakan Fidan, "Rusya ile imzalanmış bir anlaşma yok" dedi.'
    assert [(told[0], told[3]) for told in events(text)] == [("agreement", "denied")]


@pytest.mark.parametrize("what", ["anlaşmanın geçerli olmadığını", "anlaşmanın kesin olmadığını"])
def test_what_an_agreement_is_not_leaves_it(what: str) -> None:
    told = events(f"Kanada, Rusya ile Peru'nun 6 Ocak'ta imzaladığı {what} söyledi.")
    assert ("agreement", ("RUS", "PER"), (), "occurred") in told


@pytest.mark.parametrize("verb", ["rafa kaldırıldı", "rafa kalktı"])
def test_what_is_shelved_was_called_off(verb: str) -> None:
    told = events(f"Blinken ile Wang Yi'nin Pekin'de yapmayı planladığı görüşme {verb}.")
    assert [(e[0], e[3]) for e in told] == [("meeting", "cancelled")]


@pytest.mark.parametrize(
    "text",
    [
        'Brezilya, ABD\'nin iddialarını "mesnetsiz" diyerek geri çevirdi.',
        "Brezilya, ABD'nin yolsuzluk eleştirilerini geri çevirdi.",
        'Brezilya, ABD\'nin suçlamalarını "gülünç ve haksız" ifadeleriyle reddetti.',
    ],
)
def test_claims_turned_down_in_many_words_are_denied(text: str) -> None:
    assert events(text) == [("denial", ("BRA",), ("USA",), "occurred")]


@pytest.mark.parametrize("offer", ["teklifini", "davetini", "planını"])
def test_offers_turned_down_are_rejected(offer: str) -> None:
    assert ("rejection", ("BRA",), ("USA",), "occurred") in events(f"Brezilya, ABD'nin {offer} geri çevirdi.")


@pytest.mark.parametrize("verdict", ["uydurmadır", "tamamen asılsızdır", "temelsiz"])
def test_a_claim_is_denied_by_a_verdict(verdict: str) -> None:
    told = events(f'ABD, Çin\'i suçladı. Mao Ning, "Bu suçlamalar {verdict}" dedi.')
    assert ("denial", ("CHN",), ("USA",), "occurred") in told


@pytest.mark.parametrize("incident", ["kablo hasarından", "mayın olayından"])
def test_a_charge_is_of_the_day_of_the_speech(incident: str) -> None:
    text = f"Estonya, pazartesi günkü açıklamasında 9 Aralık'taki {incident} Rusya'yı sorumlu tuttu."
    assert [e.date_start for e in read(text).events] == [date(2024, 1, 15)]


@pytest.mark.parametrize("list_name", ["devletler listesinden çıkarıldığını", "ülkeler listesine alındığını"])
def test_the_name_of_a_list_accuses_nobody(list_name: str) -> None:
    told = events(f"Rubio, Küba'nın terörü destekleyen {list_name} açıkladı.")
    assert [e for e in told if e[0] == "accusation"] == []


@pytest.mark.parametrize("venue", ["G7 Zirvesi", "NATO Zirvesi"])
def test_a_talk_beside_a_summit_is_the_subjects(venue: str) -> None:
    told = events(f"Scholz, {venue} sırasında Şi Cinping ile görüşmesinde Ukrayna'yı gündeme getirdi.")
    assert {"DEU", "CHN"} in [set(e[1]) for e in told if e[0] == "meeting"]


def test_an_envoy_in_the_country_has_not_come() -> None:
    told = events("Nijer, ülkede bulunan Fransa Büyükelçisi Sylvain Itte'nin ayrılmasını istedi.")
    assert [e for e in told if e[0] == "visit"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Rusya'nın Gazze'ye gönderdiği yardım yoksul ailelere dağıtıldı.",
        "İsrail'in İran'a saldırısı, nükleer müzakereleri rafa kaldırdı.",
    ],
)
def test_other_words_leave_it(text: str) -> None:
    assert {told[3] for told in events(text)} == {"occurred"}
