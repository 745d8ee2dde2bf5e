"""What international bodies are asked to do and do themselves."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events

COUNCIL = "Birleşmiş Milletler Güvenlik Konseyi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Suriye, ABD'nin kararının ardından BM Güvenlik Konseyi'ni acil toplantıya çağırdı.",
            [("request", ("SYR",), (COUNCIL,), "occurred")],
        ),
        (
            "BM Güvenlik Konseyi, ABD'nin talebi üzerine kapalı bir oturum gerçekleştirdi.",
            [("meeting", (COUNCIL,), (), "occurred")],
        ),
        ("BM Güvenlik Konseyi, bugün olağanüstü oturum yapacak.", [("meeting", (COUNCIL,), (), "planned")]),
        ("Belediye meclisi, su zammı için kapalı bir oturum düzenledi.", []),
    ],
)
def test_a_council_is_called_and_sits(text: str, expected: list[Told]) -> None:
    assert events(text) == expected
