"""Talks with several, one by one: "Aliyev ve Paşinyan ile ayrı ayrı görüştü" are two."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fransa Cumhurbaşkanı Emmanuel Macron, Aliyev ve Paşinyan ile ayrı ayrı telefonda görüştü.",
            [("phone_call", ("FRA", "AZE"), (), "occurred"), ("phone_call", ("FRA", "ARM"), (), "occurred")],
        ),
        (
            "Macron, Putin'le ve Zelenskiy'le ayrı ayrı görüşecek.",
            [("meeting", ("FRA", "RUS"), (), "planned"), ("meeting", ("FRA", "UKR"), (), "planned")],
        ),
        (
            "Macron, Paris'te Putin ve Zelenskiy ile ikili görüşmeler yaptı.",
            [("meeting", ("FRA", "RUS"), (), "occurred"), ("meeting", ("FRA", "UKR"), (), "occurred")],
        ),
        # apart from the talk of all
        (
            "Macron, Aliyev ve Paşinyan ile ayrı ayrı görüştü. Macron, Aliyev ve Paşinyan daha sonra bir araya geldi.",
            [
                ("meeting", ("FRA", "AZE"), (), "occurred"),
                ("meeting", ("FRA", "ARM"), (), "occurred"),
                ("meeting", ("FRA", "AZE", "ARM"), (), "occurred"),
            ],
        ),
        # one after the other
        (
            "Fidan, Lavrov ile görüşmesinin ardından Arakçi ile de bir araya geldi.",
            [("meeting", ("RUS", "TUR"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        (
            "Kanada Dışişleri Bakanı Melanie Joly, Peru Cumhurbaşkanı Alan Garcia ile görüşmesinin öncesinde Perulu "
            "mevkidaşı Javier Gonzalez ile bir araya geldi.",
            [("meeting", ("PER", "CAN"), (), "occurred"), ("meeting", ("CAN", "PER"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile görüşmesinden sonra Arakçi ile bir araya geldi.",
            [("meeting", ("RUS", "TUR"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        (
            "Fidan, Lavrov ile görüşmesinden bir gün önce Arakçi ile görüştü.",
            [("meeting", ("RUS", "TUR"), (), "occurred"), ("meeting", ("TUR", "IRN"), (), "occurred")],
        ),
        # together
        ("Fidan, Lavrov ve Arakçi ile görüştü.", [("meeting", ("TUR", "RUS", "IRN"), (), "occurred")]),
        ("Fidan ve Güler, Lavrov ile ayrı ayrı görüştü.", [("meeting", ("TUR", "RUS"), (), "occurred")]),
    ],
)
def test_talks_one_by_one_are_several(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
