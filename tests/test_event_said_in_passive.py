"""What is said in the passive in a statement without an owner: by whom the sentence before was about."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

SAID = "Rusya Dışişleri Bakanlığı açıklama yaptı. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Açıklamada, Ukrayna'ya itidal çağrısı yapıldı.", ("request", ("RUS",), ("UKR",), "occurred")),
        ("Açıklamada Ukrayna'ya ateşkes çağrısında bulunuldu.", ("request", ("RUS",), ("UKR",), "occurred")),
        ("Açıklamada, Ukrayna'ya teşekkür edildi.", ("support", ("RUS",), ("UKR",), "occurred")),
        ("BM'nin açıklamasında, Ukrayna'ya itidal çağrısı yapıldı.",
         ("request", ("Birleşmiş Milletler",), ("UKR",), "occurred")),
    ],
)  # fmt: skip
def test_who_made_the_statement_says_it(text: str, expected: Told) -> None:
    assert events(SAID + text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["Açıklamada, Ukrayna'ya saldırı düzenlendi.", "Bildiride Ukrayna'ya destek verildi.", "Kiev'e çağrı yapıldı."],
)
def test_what_is_done_or_said_elsewhere_is_not_theirs(text: str) -> None:
    assert events(SAID + text) == []
