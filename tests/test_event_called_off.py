"""What is called off for a reason that is told: neither the reason, nor what came before it."""

from __future__ import annotations

import pytest

from tests.test_events import events, told_by_type


@pytest.mark.parametrize(
    "reason",
    [
        "Ürdün Dışişleri Bakanı Eymen Safadi'nin görevden alınmasının ardından", "krizin büyümesi nedeniyle",
        "hükümetin istifa etmesi üzerine", "depremde yüzlerce kişinin ölmesi nedeniyle",
        "seçimlerin ikinci tura kalması sonrasında",
    ],
)  # fmt: skip
@pytest.mark.parametrize(("verb", "how"), [("iptal edildi", "cancelled"), ("ertelendi", "postponed")])
def test_for_a_reason_of_many_words(reason: str, verb: str, how: str) -> None:
    assert events(f"Fidan'ın Washington ziyareti {reason} {verb}.") == [("visit", ("TUR",), ("USA",), how)]


def test_what_came_before_is_not_called_off() -> None:
    told = told_by_type("Putin'in Ankara ziyareti, Peru'nun Şili'ye düzenlediği saldırının ardından iptal edildi.")
    assert (told["visit"][0], told["attack"][0]) == ("cancelled", "occurred")


def test_nor_is_the_reason() -> None:
    told = told_by_type("NATO zirvesi, Erdoğan'ın Moskova ziyareti nedeniyle ertelendi.")
    assert (told["meeting"][0], told["visit"][0]) == ("postponed", "occurred")


@pytest.mark.parametrize(
    "refusal",
    ["kabul etmedi", "dikkate almadı", "ciddiye almadı", "kabul etmeyerek saldırılarını sürdürdü", "duymazdan gelmedi"],
)
def test_a_call_that_is_not_heeded_was_made(refusal: str) -> None:
    assert ("request", ("RUS",), (), "occurred") in events(f"İsrail, Rusya'nın ateşkes çağrısını {refusal}.")


@pytest.mark.parametrize(
    "text",
    [
        "Bakanlık, İsrail'in ateşkes çağrılarını kabul etmeyerek sivillere saldırmasını kınadı.",
        "Ürdün, İsrail'in ateşkes çağrılarını reddederek saldırıları sürdürmesini kınadı.",
    ],
)
def test_who_does_not_heed_calls_makes_none(text: str) -> None:
    assert "request" not in told_by_type(text)


@pytest.mark.parametrize(
    "deed", ["yaptığı açıklamanın", "paylaştığı mesajın", "attığı adımın", "sosyal medyada yaptığı paylaşımın"]
)
def test_who_reacts_after_what_another_did(deed: str) -> None:
    told = events(f"Putin'in {deed} ardından Türkiye'nin tepkisi gecikmedi.")
    assert told == [("criticism", ("TUR",), ("RUS",), "occurred")]


@pytest.mark.parametrize("verb", ["tanımadığını yineledi", "tanımadığını söyledi", "tanımadığını belirtti"])
def test_what_somebody_says_not_to_recognise_was_done(verb: str) -> None:
    assert ("attack", ("RUS",), ("UKR",), "occurred") in events(f"Türkiye, Rusya'nın Kırım'ı ilhakını {verb}.")
