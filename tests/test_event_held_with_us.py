"""Talks with somebody of which it is not said who held them: the country of who tells of them."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize("held", ["yapılan", "gerçekleştirilen", "yürütülen"])
@pytest.mark.parametrize(
    "told", ["görüşmeleri değerlendirdi", "görüşmelerin sonuçlarını anlattı", "görüşmelere değindi"]
)
def test_the_other_side_is_that_of_who_tells(held: str, told: str) -> None:
    assert events(f"Safadi, Peru heyetiyle {held} {told}.") == [("negotiation", ("PER", "JOR"), (), "occurred")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Safadi, Şili tarafından Peru ile yapılan görüşmeleri değerlendirdi.", ("CHL", "PER")),
        ("Safadi, Peru ile Şili arasında yapılan görüşmeleri değerlendirdi.", ("PER", "CHL")),
    ],
)
def test_unless_others_held_them(text: str, sides: tuple[str, str]) -> None:
    assert [doers for _, doers, _, _ in events(text)] == [sides]


def test_a_paper_has_no_side() -> None:
    assert events("BBC, Peru ile yapılan görüşmeleri yazdı.") == []


def test_nor_has_who_passes_it_on() -> None:
    told = events("Safadi, Peru ile yapılan görüşmelerin sonuçlarını Tajani'ye aktardı.")
    assert "negotiation" not in [kind for kind, *_ in told]
