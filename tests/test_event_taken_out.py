"""What a leader takes the country out of, and what is said to be done by others: "ülkesini anlaşmadan çekti"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trump, ABD'yi İran nükleer anlaşmasından çekti.",
            [("sanction", ("USA",), ("IRN",), "occurred")],
        ),
        (
            "Lukaşenko, ülkesini Litvanya anlaşmasından çekecek.",
            [("sanction", ("BLR",), ("LTU",), "planned")],
        ),
        ("Milei, ülkesini anlaşmadan çektikten sonra Brezilya'ya gitti.", [("visit", ("ARG",), ("BRA",), "occurred")]),
        ("Meloni, fonlarını İran anlaşmasından çekti.", []),
    ],
)
def test_taking_ones_country_out_is_leaving(text: str, expected: list[Told]) -> None:
    assert [e for e in events(text) if e[0] != "sanction" or len(e[2])] == expected


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("Lavrov, sürecin Avrupa Birliği tarafından sabote edildiğini savundu.", ("Avrupa Birliği",)),
        ("Fidan, görüşmelerin Yunanistan tarafından sürekli baltalandığını savundu.", ("GRC",)),
        ("Maduro, seçimlerin ABD tarafından engellendiğini savunmuştu.", ("USA",)),
        ("Zelenskiy, ülkesinin Almanya tarafından davet edildiğini savundu.", None),
        ("Lavrov, karar taslağının Çin tarafından desteklendiğini savundu.", None),
    ],
)
def test_by_whom_it_is_said_to_be_done_is_accused(text: str, accused: tuple[str, ...] | None) -> None:
    found = [to for kind, _, to, _ in events(text) if kind == "accusation"]
    assert found == ([accused] if accused is not None else [])
