"""Whose claim it is that a verb in -ArAk, -Ip or -ken denies, before the main verb of its sentence."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "claimed_by"),
    [
        ("Zarif, Pompeo'nun iddiasını yalanlayarak konuştu.", ("USA",)),
        ("Zarif, Pompeo'nun iddiasını yalanlayarak ABD'yi eleştirdi.", ("USA",)),
        ("Zaharova, ABD'nin suçlamalarını reddederek Washington'ı sorumlu davranmaya çağırdı.", ("USA",)),
        ("Zaharova, ABD'nin suçlamalarını reddedip delil istedi.", ("USA",)),
        ("Çin, İngiltere'nin eleştirilerini reddederek Londra'ya tepki gösterdi.", ("GBR",)),
        ("Peskov, Trump'ın iddialarını yalanlarken Putin'in konuyu ele almadığını söyledi.", ("USA",)),
        ("Zarif, ABD ve İsrail'in iddialarını yalanlayarak konuştu.", ("USA", "ISR")),
        # nobody whose claim it is
        ("Zarif, iddiaları reddederek ABD'yi eleştirdi.", ()),
        ("İran, suçlamaları reddederek İsrail'in saldırısını kınadı.", ()),
        ("Rusya, Ukrayna'nın sivilleri vurduğu iddiasını reddederek Kiev'i suçladı.", ()),
    ],
)
def test_a_denial_is_to_whose_claim_it_is(text: str, claimed_by: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "denial"] == [claimed_by]
