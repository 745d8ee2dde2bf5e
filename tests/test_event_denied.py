"""What is said to be untrue has not happened, in each way papers put it; and those in it are not who claims it."""

from __future__ import annotations

import pytest

from tests.test_events import events

TOLD = [
    ("Rusya'nın Suriye'den çekildiği", ("withdrawal", ("RUS",), ("SYR",), "denied")),
    ("Putin'in Trump ile telefonda görüştüğü", ("phone_call", ("RUS", "USA"), (), "denied")),
    ("Rusya'nın İran'a füze sattığı", ("arms_transfer", ("RUS",), ("IRN",), "denied")),
]
CLAIMS = ["haberlerinin", "yönündeki haberlerin", "iddialarının", "yönündeki iddiaların"]
UNTRUE = ["doğru olmadığını", "asılsız olduğunu", "gerçeği yansıtmadığını", "gerçek dışı olduğunu"]


@pytest.mark.parametrize("verb", ["bildirdi", "duyurdu", "söyledi", "kaydetti"])
@pytest.mark.parametrize("untrue", UNTRUE)
@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize(("told", "event"), TOLD)
def test_what_is_untrue_is_denied(
    told: str, event: tuple[str, tuple[str, ...], tuple[str, ...], str], claim: str, untrue: str, verb: str
) -> None:
    found = events(f"Peskov, {told} {claim} {untrue} {verb}.")
    assert event in found
    assert ("denial", ("RUS",), (), "occurred") in found


@pytest.mark.parametrize(
    "text",
    [
        "Beyaz Saray, Trump'ın Putin ile görüşme planı olmadığını bildirdi.",
        "Beyaz Saray, Trump'ın Putin ile görüşmeyi planlamadığını bildirdi.",
        "Kremlin: Trump'ın Putin ile görüşme planı yok.",
        "Kremlin, Putin'in Trump ile görüşme planının bulunmadığını duyurdu.",
    ],
)
def test_a_talk_that_nobody_plans_is_denied(text: str) -> None:
    (told,) = (event for event in events(text) if event[0] == "meeting")
    assert (set(told[1]), told[3]) == ({"USA", "RUS"}, "denied")


def test_a_plan_that_there_is() -> None:
    told = events("Kremlin, Putin'in Trump ile görüşme planı olduğunu bildirdi.")
    assert [(set(actors), factuality) for _, actors, _, factuality in told] == [({"USA", "RUS"}, "planned")]


def test_whose_claim_is_denied_is_answered() -> None:
    told = events("Peskov, ABD'nin iddialarının asılsız olduğunu bildirdi.")
    assert told == [("denial", ("RUS",), ("USA",), "occurred")]
