"""What somebody does after something else has happened, which is nobody's there: "saldırının ardından"."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "Biden, geçen eylülde Bağdat'ta bir askerin öldüğü saldırının ardından Katar'da İran heyetiyle yapacağı "
            "görüşmeyi erteledi.",
            ["meeting"],
        ),
        ("Guterres, Sudan'daki saldırıların ardından yaptığı konuşmada Rusya'yı eleştirdi.", ["criticism"]),
        ("Guterres, Sudan'daki saldırıların hemen ardından yaptığı konuşmada Rusya'yı eleştirdi.", ["criticism"]),
        ("Rusya, tatbikatın akabinde Kiev'de yaptığı açıklamada ABD'yi kınadı.", ["criticism"]),
        # its own
        ("Fidan, ziyaretini Azerbaycan'a, ardından KKTC'ye yapacak.", ["visit", "visit"]),
        ("Rusya'nın Ukrayna'ya düzenlediği saldırının ardından Macron, Kiev'e gitti.", ["attack", "visit"]),
    ],
)
def test_what_was_done_before_is_not_theirs_who_do_something_after_it(text: str, types: list[str]) -> None:
    assert [kind for kind, *_ in events(text)] == types
