"""Judgements told in other words than of blame: "kararına katılmadıklarını belirtti", "zarar vereceğini söyledi"."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    "text",
    [
        "Sudan, Mısır'ın kararına katılmadıklarını belirtti.",
        "Sudan, Mısır'ın kararının iki ülke ilişkilerine zarar vereceğini söyledi.",
        "Sudan, Mısır'ın teklifinin iyi niyetli olmadığını söyledi.",
        "Sudan, Mısır'ın kararını şaşırtıcı bulduğunu açıkladı.",
        'Sudan, Mısır\'ın kararını "çok kötü" olarak nitelendirdi.',
        'Sudan, Mısır\'ın açıklamasını "propaganda" olarak tanımladı.',
    ],
)
def test_who_finds_an_act_bad_criticises(text: str) -> None:
    assert ("criticism", ("SDN",), ("EGY",), "occurred") in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sudan, Mısır'ın zirveye katılmadığını bildirdi.",
        "Sudan, Mısır'ın kararına katıldığını bildirdi.",
        "Sudan, bu adımın Mısır ile ilişkilere zarar vereceğini söyledi.",
        "Sudan, Mısır'da kuraklığın istikrara zarar vereceğini söyledi.",
    ],
)
def test_other_things_told_criticise_nobody(text: str) -> None:
    assert [t for t, *_ in events(text) if t == "criticism"] == []
