"""Which side a name is on where it could be either: asking or asked, rejecting or rejected."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the one from whom it is wanted is asked, whatever it is about
        (
            "Angela Merkel, Suriye konusunda Türkiye'den destek istediklerini söyledi.",
            [("request", ("DEU",), ("TUR",), "occurred")],
        ),
        (
            "Angela Merkel, Almanya'daki FETÖ mensuplarına ilişkin Türkiye'den yeni delil istediklerini kaydetti.",
            [("request", ("DEU",), ("TUR",), "occurred")],
        ),
        (
            "Macron'un danışmanı Emmanuel Bonne, Rusya'dan geri adım beklediklerini söyledi.",
            [("request", ("FRA",), ("RUS",), "occurred")],
        ),
        ("Kuzey Kore, Güney Kore'den özür beklediğini duyurdu.", [("request", ("PRK",), ("KOR",), "occurred")]),
        # another has asked, and the speaker only tells of it
        ("Peru, Şili'nin Kanada'dan destek istediğini açıkladı.", [("request", ("CHL",), ("CAN",), "occurred")]),
        ("Rusya, İran'ın da ABD'den güvence beklediğini bildirdi.", [("request", ("IRN",), ("USA",), "occurred")]),
        ("Peru, Şili'nin ateşkes istediğini açıkladı.", []),
        # whose act or support is wanted is asked
        (
            "Donald Trump, Kanada'nın vergileri kaldırmasını istediğini söyledi.",
            [("request", ("USA",), ("CAN",), "occurred")],
        ),
        ("Peru, Şili'nin desteğini istediğini açıkladı.", [("request", ("PER",), ("CHL",), "occurred")]),
    ],
)
def test_who_wants_something_of_whom(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İspanya ve Portekiz anlaşmayı reddederek müzakere çağrısı yaptı.",
            [("rejection", ("ESP", "PRT"), (), "occurred"), ("request", ("ESP", "PRT"), (), "occurred")],
        ),
        (
            "Kuveyt, Bahreyn ve Katar saldırıyı kınayarak itidal çağrısı yaptı.",
            [("criticism", ("KWT", "BHR", "QAT"), (), "occurred"), ("request", ("KWT", "BHR", "QAT"), (), "occurred")],
        ),
        (
            "NATO saldırıyı kınayıp Rusya'yı uyardı.",
            [
                ("criticism", ("Kuzey Atlantik Antlaşması Örgütü",), (), "occurred"),
                ("threat", ("Kuzey Atlantik Antlaşması Örgütü",), ("RUS",), "occurred"),
            ],
        ),
        ("İspanya saldırıyı kınarken Portekiz sessiz kaldı.", [("criticism", ("ESP",), (), "occurred")]),
        # whose attacks they are that are condemned, and whose oil is bought
        ("Suriye saldırıları kınanarak ateşkes çağrısı yapıldı.", []),
        ("İran petrolü satın alarak yaptırımları deldi.", []),
    ],
)
def test_a_state_without_a_comma_does_the_first_of_two_things_too(text: str, expected: list[Told]) -> None:
    assert events(f"ABD Başkanı Donald Trump konuştu. {text}") == expected
