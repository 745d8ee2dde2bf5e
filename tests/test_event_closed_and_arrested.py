"""Consulates closed, people arrested, handed over and expelled, and shelling that is claimed."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rusya, ABD'nin St. Petersburg Başkonsolosluğunu kapatma kararı aldı.",
            [("recall", ("RUS",), ("USA",), "occurred")],
        ),
        ("Rusya, ABD'nin Vladivostok Başkonsolosluğunu kapatacak.", [("recall", ("RUS",), ("USA",), "planned")]),
        (
            "Çin, ABD'nin Çengdu'daki başkonsolosluğunun faaliyet iznini iptal etti.",
            [("recall", ("CHN",), ("USA",), "occurred")],
        ),
        ("Trump yönetimi, Rusya'ya ait iki diplomatik mülkü kapattı.", [("recall", ("USA",), ("RUS",), "occurred")]),
        ("Hollanda, Türkiye'deki büyükelçisini resmen geri çekti.", [("recall", ("NLD",), ("TUR",), "occurred")]),
        # ordered, and so asked
        (
            "ABD, Çin'in Houston Konsolosluğunun kapatılmasını emretti.",
            [("request", ("USA",), ("CHN",), "occurred")],
        ),
        ("ABD, Rusya'ya binayı boşaltmasını emretti.", [("request", ("USA",), ("RUS",), "occurred")]),
        ("Vali, Rusya'ya giden yolun kapatılmasını emretti. Çin sessiz.", []),
    ],
)
def test_consulates_are_closed_or_ordered_to(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD'li rahip Andrew Brunson, Türkiye'de tutuklandı.", ("coercion", ("TUR",), ("USA",), "occurred")),
        ("Türk pilot Rusya'da gözaltına alındı.", ("coercion", ("RUS",), ("TUR",), "occurred")),
        ("FETÖ yapılanmasının 6 ismi Kosova'dan Türkiye'ye getirildi.", ("release", ("XKX",), ("TUR",), "occurred")),
        ("Bakan Kaya Hollanda'dan sınır dışı edildi.", ("expulsion", ("NLD",), ("TUR",), "occurred")),
    ],
)
def test_people_are_arrested_and_handed_over(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ermenistan ordusu, Azerbaycan mevzilerine top atışı yaptı.", ("ARM", "AZE", "occurred")),
        ("Ermenistan ordusu, Azerbaycan köylerine havan atışı gerçekleştirdi.", ("ARM", "AZE", "occurred")),
        ("Bakü, Ermenistan ordusunun Azerbaycan mevzilerine top atışı yaptığını bildirdi.", ("ARM", "AZE", "alleged")),
        # forces claim what they have struck
        ("Ermenistan Savunma Bakanlığı, Azerbaycan'a ait İHA'nın düşürüldüğünü iddia etti.", ("ARM", "AZE", "alleged")),
        ("Rusya ordusu, Ukrayna'ya ait 5 İHA'nın düşürüldüğünü ileri sürdü.", ("RUS", "UKR", "alleged")),
    ],
)
def test_shelling_and_what_forces_claim(text: str, expected: tuple[str, str, str]) -> None:
    actor, recipient, factuality = expected
    told = [told for told in events(text) if told[0] == "attack"]
    assert told == [("attack", (actor,), (recipient,), factuality)]


def test_a_hospital_is_struck_by_others() -> None:
    assert events("Rusya ordusu, Lugansk'ta hastanenin vurulduğunu iddia etti. Ukrayna sessiz.") == []
