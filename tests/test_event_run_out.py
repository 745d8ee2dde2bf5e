"""An agreement or ceasefire that ends was made before, on a day that is not told: "ateşkes dün sona erdi"."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru ile Şili arasındaki anlaşma salı günü sona erecek.", ("agreement", "occurred", None)),
        ("Peru ile Şili arasındaki anlaşma dün sona erdi.", ("agreement", "occurred", None)),
        ("Peru ile Şili arasındaki anlaşma 2026'da sona eriyor.", ("agreement", "occurred", None)),
        ("İsrail ile Hamas arasındaki ateşkes dün sona erdi.", ("ceasefire", "occurred", None)),
        ("İsrail ile Hamas arasındaki ateşkes pazar günü sona erecek.", ("ceasefire", "occurred", None)),
        # what begins, or was made on a day that is told
        ("İsrail ile Hamas arasındaki ateşkes dün başladı.", ("ceasefire", "occurred", "2024-01-19")),
        ("2010'da imzalanan Peru-Şili anlaşması 2026'da sona erecek.", ("agreement", "occurred", "2010")),
        ("Peru ile Şili arasındaki görüşmeler dün sona erdi.", ("negotiation", "occurred", "2024-01-19")),
    ],
)
def test_what_runs_out_was_there_before(text: str, told: tuple[str, str, str | None]) -> None:
    assert [(e.event_type, e.factuality, e.value) for e in read(text).events] == [told]
