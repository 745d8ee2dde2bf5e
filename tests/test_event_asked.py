"""What somebody is asked about is told by who asks, and denied where the answer says so."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

DENIAL: Told = ("denial", ("RUS",), (), "occurred")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peskov, Rusya'nın İran'a silah sattığı yönündeki bir soruya yanıt vermedi.",
            [("arms_transfer", ("RUS",), ("IRN",), "alleged")],
        ),
        (
            "John Kirby, ABD'nin İran'a saldırdığı haberlerine ilişkin soruları yanıtladı.",
            [("attack", ("USA",), ("IRN",), "alleged")],
        ),
        (
            "Peskov, Rusya'nın Ukrayna'yı vurduğu yönündeki soruya, \"Bu bir yalan.\" karşılığını verdi.",
            [("attack", ("RUS",), ("UKR",), "denied"), DENIAL],
        ),
        (
            "Peskov, ABD'nin Rusya'ya saldırdığı iddiasına ilişkin bir soruya, \"Doğru değil.\" dedi.",
            [("attack", ("USA",), ("RUS",), "denied"), DENIAL],
        ),
        (
            "Peskov, ABD'nin Ukrayna'ya silah gönderdiği yönündeki soruya, \"Evet, bu doğru.\" dedi.",
            [("arms_transfer", ("USA",), ("UKR",), "alleged")],
        ),
        # what is told of something else that is asked about, and what is no answer
        (
            "Fidan, Rusya'nın Ukrayna'yı vurduğu saldırıya ilişkin soruları yanıtladı.",
            [("attack", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Peskov, ABD'nin Ukrayna'ya silah gönderdiğini belirterek, \"Bu doğru değil.\" dedi.",
            [("arms_transfer", ("USA",), ("UKR",), "alleged")],
        ),
    ],
)
def test_a_question_tells_no_fact(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
