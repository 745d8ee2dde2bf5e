"""Support that is said to go on is given by who owns it, and not to them: "ABD'nin Kiev'e desteğinin süreceğini"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lavrov, ABD'nin Kiev'e desteğinin süreceğini söyledi.", ("support", ("USA",), ("UKR",), "occurred")),
        ("Putin, Kuzey Kore'nin Rusya'ya desteğinin süreceğini söyledi.", ("support", ("PRK",), ("RUS",), "occurred")),
        ("Zelenskiy, Macron'un Ukrayna'ya desteğinin süreceğini söyledi.", ("support", ("FRA",), ("UKR",), "occurred")),
        ("Fidan, Türkiye'nin Somali'ye desteğinin süreceğini söyledi.", ("support", ("TUR",), ("SOM",), "occurred")),
        ("Fidan, ülkesinin Somali'ye desteğinin süreceğini söyledi.", ("support", ("TUR",), ("SOM",), "occurred")),
        (
            "Fidan, Türkiye'nin Somali'ye verdiği desteğin süreceğini söyledi.",
            ("support", ("TUR",), ("SOM",), "occurred"),
        ),
        (
            "Blinken, ABD'nin Ukrayna'nın toprak bütünlüğüne desteğinin devam edeceğini söyledi.",
            ("support", ("USA",), ("UKR",), "occurred"),
        ),
        (
            "Erdoğan, Filistin'in haklı davasına desteklerinin süreceğini söyledi.",
            ("support", ("TUR",), ("PSE",), "occurred"),
        ),
        ("Zelenskiy, ABD'nin desteğinin süreceğini söyledi.", None),
        ("Zelenskiy, Almanya'nın askeri desteğinin süreceğini belirtti.", None),
        ("Peskov, Batı'nın Zelenskiy'e desteğinin süreceğini söyledi.", None),
    ],
)
def test_who_supports_whom(text: str, expected: Told | None) -> None:
    assert [e for e in events(text) if e[0] == "support"] == ([expected] if expected is not None else [])
