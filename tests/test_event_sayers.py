"""Whom an answer is to that only says "bu sözlere", "bu iddiayı" or "bunu": whoever spoke before."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

PAPERS = "The New York Times, Rusya'nın Taliban'a para verdiğini yazdı."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Emmanuel Macron, Türkiye'yi suçladı. Türkiye bu sözlere tepki gösterdi.",
            ("criticism", ("TUR",), ("FRA",), "occurred"),
        ),
        (
            "Emmanuel Macron, İslam'ın krizde olduğunu söyledi. Türkiye Dışişleri Bakanlığı sözlere tepki gösterdi.",
            ("criticism", ("TUR",), ("FRA",), "occurred"),
        ),
        (
            "Emmanuel Macron, İslam'ın krizde olduğunu söyledi. Bu sözlere Türkiye'den tepki geldi.",
            ("criticism", ("TUR",), ("FRA",), "occurred"),
        ),
        (
            "Emmanuel Macron, İslam'ın krizde olduğunu söyledi. Bu açıklamaya tepki gösteren Pakistan, nota verdi.",
            ("criticism", ("PAK",), ("FRA",), "occurred"),
        ),
        (
            "Mike Pompeo, Maduro'nun ülkeden kaçacağını söyledi. Rusya bu iddiayı yalanladı.",
            ("denial", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "Mike Pompeo, Rusya'nın Suriye'de sivilleri vurduğunu söyledi. Rusya bunu yalanladı.",
            ("denial", ("RUS",), ("USA",), "occurred"),
        ),
        (
            "Mike Pompeo, Çin'in virüsü sakladığını iddia etti. Pekin bunu reddetti.",
            ("rejection", ("CHN",), ("USA",), "occurred"),
        ),
        ("İsrail, Suriye'yi vurdu. Türkiye bunu kınadı.", ("criticism", ("TUR",), ("ISR",), "occurred")),
        (
            "Mike Pompeo, Güney Kıbrıs'a silah ambargosunu kaldıracaklarını duyurdu. Türkiye kararı kınadı.",
            ("criticism", ("TUR",), ("USA",), "occurred"),
        ),
        (
            "Donald Trump, Kudüs'ün İsrail'in başkenti olduğunu söyledi. Netanyahu açıklamayı memnuniyetle karşıladı.",
            ("support", ("ISR",), ("USA",), "occurred"),
        ),
        # not whoever else has answered, and first whoever spoke of those who answer
        (
            "Donald Trump, Golan Tepeleri'nin İsrail toprağı olduğunu söyledi. Suriye, bu açıklamayı kınadı. "
            "İran da açıklamaya tepki gösterdi.",
            ("criticism", ("IRN",), ("USA",), "occurred"),
        ),
        (
            "Hasan Ruhani, ABD'yi suçladı. Macron diyalog gerektiğini söyledi. Trump bu sözlere tepki gösterdi.",
            ("criticism", ("USA",), ("IRN",), "occurred"),
        ),
    ],
)
def test_what_was_said_is_answered_to_whoever_said_it(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a paper is no side, and one who was not accused denies no claims that others made
        (
            f"{PAPERS} Donald Trump, konudan haberi olmadığını söyledi. Rusya iddiaları yalanladı.",
            ("denial", ("RUS",), (), "occurred"),
        ),
        # where it is said is not what is answered
        (
            "Donald Trump, Kudüs'ün başkent olduğunu söyledi. Antonio Guterres, yaptığı açıklamada ziyareti "
            "memnuniyetle karşıladığını belirtti.",
            ("support", ("Antonio Guterres",), (), "occurred"),
        ),
        # a decision of several may be anybody's
        (
            "Vladimir Putin asker çekeceklerini duyurdu. Binyamin Netanyahu operasyonları artıracaklarını duyurdu. "
            "Fransa kararı eleştirdi.",
            ("criticism", ("FRA",), (), "occurred"),
        ),
    ],
)
def test_what_may_be_of_somebody_else_names_nobody(text: str, expected: Told) -> None:
    assert expected in events(text)
