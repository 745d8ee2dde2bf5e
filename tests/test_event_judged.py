"""Whose act a verdict is of that only names it: "Kararın hukuka aykırı olduğunu söyledi"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kanada, Mısır'a yaptırım uyguladı. Mısır hükümeti, kararın BM Şartı'na aykırı olduğunu söyledi.",
            ("accusation", ("EGY",), ("CAN",), "occurred"),
        ),
        (
            "Kanada, Mısır'a yaptırım uyguladı. Bu yaptırımların haksız olduğunu kaydeden Sisi, tepki gösterdi.",
            ("criticism", ("EGY",), ("CAN",), "occurred"),
        ),
        (
            "İsrail, Beyrut'u vurdu. Guterres, bu saldırının Lübnan'ın egemenliğini ihlal ettiğini söyledi.",
            ("accusation", ("Antonio Guterres",), ("ISR",), "occurred"),
        ),
        (
            "Merz, Guatemala'yı ziyaret etti. Wang Yi, ziyaretin provokasyon olduğunu belirtti.",
            ("criticism", ("CHN",), ("DEU",), "occurred"),
        ),
        ("Pelosi, Tayvan'ı ziyaret etti. Wang Yi, ziyareti kınadı.", ("criticism", ("CHN",), ("USA",), "occurred")),
    ],
)
def test_who_did_it_last_is_judged(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of another, or of something else
        (
            "İsrail, Beyrut'u vurdu. Lavrov, İran'ın kararının haksız olduğunu söyledi.",
            ("criticism", ("RUS",), ("IRN",), "occurred"),
        ),
        (
            "İsrail, Beyrut'u vurdu. Lavrov, saldırının ardından alınan kararın haksız olduğunu söyledi.",
            ("criticism", ("RUS",), (), "occurred"),
        ),
        (
            "İsrail, Beyrut'u vurdu. Lavrov, depremin üzücü olduğunu, saldırısının kabul edilemez olduğunu söyledi.",
            ("criticism", ("RUS",), (), "occurred"),
        ),
    ],
)
def test_what_is_anothers_is_not_judged_of_who_acted_last(text: str, expected: Told) -> None:
    assert expected in events(text)
