""" "Seibert, Merkel'in Putin'den ... istediğini bildirdi": who asks, where a spokesman tells of it."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        (
            "Steffen Seibert, Angela Merkel'in Vladimir Putin'den çatışmalara son vermesini istediğini bildirdi.",
            "Angela Merkel",
            "Vladimir Putin",
        ),
        (
            "Dmitriy Peskov, Putin'in Trump'tan yaptırımları kaldırmasını istediğini söyledi.",
            "Vladimir Putin",
            "Donald Trump",
        ),
        (
            "Dmitriy Peskov, Putin'in Erdoğan'dan Suriye'yi terk etmesini talep ettiğini bildirdi.",
            "Vladimir Putin",
            "Recep Tayyip Erdoğan",
        ),
        (
            "Sarah Sanders, Donald Trump'ın Putin'e İran'a baskı yapması çağrısında bulunduğunu söyledi.",
            "Donald Trump",
            "Vladimir Putin",
        ),
        # of whom it is asked is only whose it is
        ("Donald Trump, Almanya'nın harcamalarını artırmasını istediğini söyledi.", "Donald Trump", "Almanya"),
        ("Peskov, Fransa'nın Mali'den askerlerini çekmesini istediğini söyledi.", "Dmitriy Peskov", "Fransa"),
    ],
)
def test_who_asks_is_not_who_tells_of_it(text: str, who: str, whom: str) -> None:
    reading = read(text)
    name = [e.name for e in reading.actors.entities]
    asked = [e for e in reading.events if e.event_type == "request"]
    assert [([name[a] for a in e.actors], [name[r] for r in e.recipients]) for e in asked] == [([who], [whom])]
