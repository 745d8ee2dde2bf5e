"""A state that opens a sentence without a comma: who speaks, and whose the noun behind it is."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

BLAMED = "ABD Başkanı Donald Trump, İran'ı uyardı. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tahran saldırıyla ilgisi olmadığını bildirdi.", ("denial", ("IRN",), (), "occurred")),
        ("İran olayla ilgisi olmadığını açıkladı.", ("denial", ("IRN",), (), "occurred")),
        ("Tahran iddiayla bağlantısı olmadığını söyledi.", ("denial", ("IRN",), (), "occurred")),
        ("Tahran saldırıda rolü olmadığını bildirdi.", ("denial", ("IRN",), (), "occurred")),
        ("Kremlin saldırıda herhangi bir rolü olmadığını söyledi.", ("denial", ("RUS",), (), "occurred")),
        ("Tahran anlaşmaya bağlı kalacağını açıkladı.", ("pledge", ("IRN",), (), "occurred")),
        ("Tahran nükleer anlaşmaya bağlı kalacağını açıkladı.", ("pledge", ("IRN",), (), "occurred")),
        ("Tahran teklife sıcak bakmadığını açıkladı.", ("rejection", ("IRN",), (), "occurred")),
        ("Tahran anlaşmadan çekildiğini açıkladı.", ("sanction", ("IRN",), (), "occurred")),
    ],
)
def test_a_noun_that_nobody_owns_leaves_the_state_before_it_to_the_verb(text: str, expected: Told) -> None:
    assert expected in events(BLAMED + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Çin anlaşmasından çekileceğini söyledi.", ("sanction", ("USA",), ("CHN",), "planned")),
        ("Minsk anlaşmasına bağlı kalacağını söyledi.", ("pledge", ("USA",), (), "occurred")),
        ("Suriye konulu toplantıda Rusya'yı eleştirdi.", ("criticism", ("USA",), ("RUS",), "occurred")),
        ("NATO toplantısına katılmayacağını söyledi.", ("rejection", ("USA",), ("NATO",), "occurred")),
    ],
)
def test_a_noun_of_its_own_keeps_it(text: str, expected: Told) -> None:
    told = events(BLAMED + text)
    assert [row[:2] for row in told if row[0] == expected[0]] == [expected[:2]], told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Recep Tayyip Erdoğan, Hasan Ruhani ile telefonda görüştü ve İran halkına başsağlığı diledi.",
            ("support", ("TUR",), ("IRN",), "occurred"),
        ),
        (
            "Recep Tayyip Erdoğan, Mahmud Abbas ile telefonda görüşmüş, Filistin halkına başsağlığı dilemişti.",
            ("support", ("TUR",), ("PSE",), "occurred"),
        ),
        (
            "Donald Trump, Putin'i suçladı ve Rusya saldırısını kınadı.",
            ("criticism", ("USA",), ("RUS",), "occurred"),
        ),
        ("ABD, İran'ı suçladı ve Fransa kararı kınadı.", ("criticism", ("FRA",), (), "occurred")),
        ("ABD İran'ı suçladı, Tahran suçlamaları reddetti.", ("denial", ("IRN",), ("USA",), "occurred")),
    ],
)
def test_behind_another_verb_a_name_that_owns_the_noun_does_not_act(text: str, expected: Told) -> None:
    assert [row for row in events(text) if row[0] == expected[0]] == [expected]
