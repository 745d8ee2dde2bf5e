"""Who takes no part: the one to be spared, the accused one's friend, who only appeals, and the topic of a reaction."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("ABD'nin iddialarını reddediyoruz.", ("denial", ("RUS",), ("USA",), "occurred")),
        ("ABD'nin asılsız iddialarını kesin bir dille reddediyoruz.", ("denial", ("RUS",), ("USA",), "occurred")),
        ("Hakkımızdaki suçlamaları tamamen reddediyoruz.", ("denial", ("RUS",), (), "occurred")),
        ("ABD'nin açıklamasını reddediyoruz.", ("rejection", ("RUS",), ("USA",), "occurred")),
    ],
)
def test_claims_refused_in_the_first_person_are_denied_and_not_rejected_too(said: str, expected: Told) -> None:
    text = f'ABD Başkanı Donald Trump konuştu. Rusya Dışişleri Bakanlığından yapılan açıklamada, "{said}" denildi.'
    assert events(text) == [expected]
