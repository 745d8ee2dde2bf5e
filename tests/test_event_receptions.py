"""Who receives whom and who stands before the press with whom: what common leads tell of a meeting."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Erdoğan, ABD Başkan Yardımcısı Mike Pence ve beraberindeki heyeti Ankara'da kabul etti.",
            [("meeting", ("TUR", "USA"), (), "occurred")],
        ),
        (
            "Kanada Başbakanı Justin Trudeau, Peru Başbakanı Alan Garcia ile beraberindeki üst düzey heyeti kabul etti.",
            [("meeting", ("CAN", "PER"), (), "occurred")],
        ),
        ("Putin, Arakçi ve beraberindekileri kabul etti.", [("meeting", ("RUS", "IRN"), (), "occurred")]),
        (
            "Arakçi ve beraberindeki heyeti kabul eden Putin, İran'a destek verdi.",
            [("meeting", ("RUS", "IRN"), (), "occurred"), ("support", ("RUS",), ("IRN",), "occurred")],
        ),
        (
            "Arakçi ve beraberindeki heyet, Putin tarafından kabul edildi.",
            [("meeting", ("RUS", "IRN"), (), "occurred")],
        ),
        ("Arakçi ve beraberindeki heyet Moskova'ya geldi.", [("visit", ("IRN",), ("RUS",), "occurred")]),
        ("Sisi, Lavrov ve beraberindekilerle görüştü.", [("meeting", ("EGY", "RUS"), (), "occurred")]),
        ("Putin, Arakçi'nin teklifini kabul etti.", []),
    ],
)
def test_who_comes_along_takes_no_part_and_leaves_the_name_its_case(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
