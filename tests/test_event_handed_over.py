"""Who is handed over, or given back: by the state where they were found, or from which they come."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kosova'da yakalanan terörist Türkiye'ye teslim edildi.", ("release", ("XKX",), ("TUR",), "occurred")),
        ("Kosova, yakaladığı FETÖ üyesini Türkiye'ye teslim etti.", ("release", ("XKX",), ("TUR",), "occurred")),
        ("FETÖ üyesi Yunanistan'dan Türkiye'ye iade edildi.", ("release", ("GRC",), ("TUR",), "occurred")),
        ("Romanya'da gözaltına alınan şüpheli ABD'ye iade edilecek.", ("release", ("ROU",), ("USA",), "planned")),
        ("Tarihi eserler ABD'den Türkiye'ye iade edildi.", ("release", ("USA",), ("TUR",), "occurred")),
        (
            "Türkiye'den kaçırılan eserler ABD'den Türkiye'ye iade edildi.",
            ("release", ("USA",), ("TUR",), "occurred"),
        ),
        ("Rusya, Türkiye'ye S-400'leri teslim etti.", ("arms_transfer", ("RUS",), ("TUR",), "occurred")),
        ("Hollanda, mektubu Türkiye'ye teslim etti.", ("message", ("NLD",), ("TUR",), "occurred")),
        ("Türkiye'den çalınan heykel Türkiye'ye iade edildi.", None),
        ("Kupa, İspanya'da İtalya'ya teslim edildi.", None),
        ("Almanya'da üretilen ilk uçak Türkiye'ye teslim edildi.", None),
    ],
)
def test_handed_over(text: str, expected: Told | None) -> None:
    assert events(text) == ([expected] if expected is not None else [])
