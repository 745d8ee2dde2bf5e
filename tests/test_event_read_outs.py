"""Read-outs told in the passive: "açıklamada, Lavrov'un ABD'nin ... eleştirdiği kaydedildi": it is the person's."""

from __future__ import annotations

import pytest

from tests.test_events import events, read

OFFICE = "Rusya Dışişleri Bakanlığından yapılan açıklamada,"


def criticised(text: str) -> list[tuple[list[str], list[str]]]:
    """Who criticises whom, by their names."""
    reading = read(text)
    entities = reading.actors.entities
    told = [e for e in reading.events if e.event_type == "criticism"]
    return [([entities[a].name for a in e.actors], [entities[a].name for a in e.recipients]) for e in told]


@pytest.mark.parametrize(
    ("said", "of"),
    [
        ("ABD'nin yeni adımlarının kabul edilemez olduğunu belirttiği kaydedildi", "Amerika Birleşik Devletleri"),
        ("ABD'nin tutumunun kabul edilemez olduğunu ifade ettiği bildirildi", "Amerika Birleşik Devletleri"),
        ("ABD'nin Venezuela'nın içişlerine müdahalesini eleştirdiği kaydedildi", "Amerika Birleşik Devletleri"),
        ("ABD'nin saldırısını kınadığı bildirildi", "Amerika Birleşik Devletleri"),
        ("ABD'nin tutumunu eleştirdiği kaydedildi", "Amerika Birleşik Devletleri"),
        ("Türkiye'nin operasyonundan duyduğu endişeyi Emmanuel Macron'a ilettiği belirtildi", "Emmanuel Macron"),
    ],
)
def test_it_is_said_by_the_person_it_is_told_of(said: str, of: str) -> None:
    assert criticised(f"{OFFICE} Sergey Lavrov'un {said}.") == [(["Sergey Lavrov"], [of])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sergey Lavrov, ABD'nin Venezuela'nın içişlerine müdahalesini eleştirdi.",
            [("criticism", ("RUS",), ("USA",), "occurred")],
        ),
        # a ministry that reports what its minister said is not whom he warned
        (
            f"{OFFICE} Lavrov'un ABD'nin adımlarının en ağır sonuçları doğuracağı uyarısında bulunduğu kaydedildi.",
            [("threat", ("RUS",), ("USA",), "occurred")],
        ),
        # the owner of an office has said nothing
        (
            f"{OFFICE} ABD'nin Venezuela'nın içişlerine müdahalesinin kabul edilemez olduğu belirtildi.",
            [("criticism", ("RUS",), ("USA",), "occurred")],
        ),
    ],
)
def test_whose_act_it_is(text: str, expected: list[object]) -> None:
    assert events(text) == expected
