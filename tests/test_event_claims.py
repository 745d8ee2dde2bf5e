"""What is claimed is an accusation of whoever is said to have done something, and of nobody else it names."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, beş ülkenin daha Peru ile anlaşma imzalayacağını öne sürdü. Şili sustu.",
        "Kanada, Peru ile savaşın çıkmayacağını ileri sürdü.",
        "Kanada, Peru ile ticaretin arttığını iddia etti.",
        "Kanada, Peru'ya yaptırımların işe yaradığını öne sürdü.",
        "Kanada, Peru'ya saldırdığını iddia etti.",
        "Kanada, Peru'yu vurabileceğini öne sürdüğü füzeyi test etti.",
    ],
)
def test_a_claim_that_lays_nothing_to_anybody_is_no_accusation(text: str) -> None:
    assert "accusation" not in [e[0] for e in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, Peru'nun ihlallerini artırdığını öne sürdü.",
        "Kanada, Peru'nun Şili'ye silah gönderdiğini iddia etti.",
        "Kanada, Peru tarafından Şili'ye silah gönderildiğini ileri sürdü.",
        "Kanada, saldırının arkasında Peru'nun olduğunu öne sürdü.",
        "Kanada, saldırının Peru'dan geldiğini öne sürdü.",
        "Kanada, Peru ordusunun Şili'ye saldırdığını iddia etti.",
    ],
)
def test_whoever_is_said_to_have_done_it_is_accused(text: str) -> None:
    accused = [e for e in events(text) if e[0] == "accusation"]
    assert accused in [[("accusation", ("CAN",), (side,), "occurred")] for side in ("PER", "Peru ordusu")]
