"""Where others are to meet asks nothing of the state: "tarafların Cenevre'deki toplantıya katılmasını istedi"."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Guterres, herkesin Viyana'daki toplantıya katılmasını istedi.", ()),
        ("Rubio, muhaliflerin Mısır'daki konferansa gelmesini talep etti.", ()),
        ("Rubio, tarafların Katar'daki müzakerelere dönmesini istedi.", ()),
        ("Rubio, Zelenskiy'nin Cidde'deki zirveye katılmasını istedi.", ("UKR",)),
        # what is done there by others may be the state's own affair
        ("Rubio, Sudan'daki çatışmaların durdurulmasını istedi.", ("SDN",)),
        ("Rubio, Katar'daki zirvenin ertelenmesini istedi.", ("QAT",)),
    ],
)
def test_the_host_of_a_talk_is_not_asked(text: str, asked: tuple[str, ...]) -> None:
    assert [recipients for kind, _, recipients, _ in events(text) if kind == "request"] == [asked]
