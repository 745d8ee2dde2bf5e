"""Whose sitting somebody attends."""

from __future__ import annotations

import pytest

from tests.test_events import events, told_by_type


@pytest.mark.parametrize(
    "sitting",
    [
        "İslam İşbirliği Teşkilatı'nın toplantısına", "İslam İşbirliği Teşkilatı'nın olağanüstü toplantısına",
        "İslam İşbirliği Teşkilatı'nın 12'nci Bakanlar toplantısına", "İslam İşbirliği Teşkilatı'nın 8. Zirvesi'ne",
        "İslam İşbirliği Teşkilatı Dışişleri Bakanları toplantısına",
    ],
)  # fmt: skip
def test_it_is_that_of_the_body_it_is_named_after(sitting: str) -> None:
    assert events(f"Fidan, {sitting} katıldı.") == [("meeting", ("TUR", "İslam İşbirliği Teşkilatı"), (), "occurred")]


def test_not_of_the_town_it_is_held_in() -> None:
    told = events("Fidan, İslam İşbirliği Teşkilatı'nın Cidde'deki zirvesine katıldı.")
    assert told == [("meeting", ("TUR", "İslam İşbirliği Teşkilatı"), (), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Fidan, NATO'nun geleceği konulu toplantısına katıldı.",
        "Fidan, NATO'nun talebi üzerine toplantısına katıldı.",
    ],
)
def test_nor_of_the_body_it_is_about(text: str) -> None:
    assert "meeting" not in told_by_type(text)


def test_who_holds_their_own_sitting_mediates_nothing() -> None:
    assert "mediation" not in told_by_type("Fidan, Finlandiya Dışişleri Bakanı ile toplantıya ev sahipliği yaptı.")


@pytest.mark.parametrize(
    "text",
    [
        "Lavrov, yaptırımların Rusya ile ABD arasındaki çatışma hâlini artırdığını söyledi.",
        "Lavrov, Rusya ile ABD arasındaki çatışma riskinden söz etti.",
        "Lavrov, Rusya ile ABD arasında çıkar çatışması olduğunu söyledi.",
    ],
)
def test_a_state_or_risk_of_conflict_is_no_clash(text: str) -> None:
    assert "attack" not in told_by_type(text)
