"""What only stands beside a burden laid on others: a cut of the duty, an exemption, "vergi indirimi çıkardı"."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    "text",
    [
        "AB, Ukrayna'ya tarife kotasını artırdı.",
        "ABD, Çin'e vergi indirimi çıkardı.",
        "Türkiye, KKTC'ye vergi desteğini artırdı.",
        "Türkiye, Irak'a gümrük vergisi gelirlerini artırdı.",
        "Türkiye, Suriyelilere vergi numarası çıkardı.",
    ],
)
def test_what_is_raised_is_not_the_duty_itself(text: str) -> None:
    assert "sanction" not in [event_type for event_type, *_ in events(text)]
