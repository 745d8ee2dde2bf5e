"""Letters and credentials that are handed over, and messages in which something is said: no gifts."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hasan Ruhani, Vladimir Putin'e bir mektup takdim etti.", [("message", ("IRN",), ("RUS",), "occurred")]),
        (
            "Sergey Şoygu, Vladimir Putin'in mektubunu Kim Jong-un'a takdim etti.",
            [("message", ("RUS",), ("PRK",), "occurred")],
        ),
        (
            "ABD'nin Ankara Büyükelçisi David Satterfield, güven mektubunu Recep Tayyip Erdoğan'a takdim etti.",
            [("ceremony", ("USA",), ("TUR",), "occurred")],
        ),
        (
            "Vladimir Putin, Recep Tayyip Erdoğan'a bir tablo takdim etti.",
            [("gift", ("RUS",), ("TUR",), "occurred")],
        ),
        (
            "Xi Jinping, Vladimir Putin'e gönderdiği mesajda ilişkilerin geliştiğini belirtti.",
            [("message", ("CHN",), ("RUS",), "occurred")],
        ),
        ("Hakan Fidan, Vladimir Putin'e bir rapor sundu.", []),
    ],
)
def test_letters_are_no_gifts(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
