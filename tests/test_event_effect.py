"""When what takes effect begins: a ceasefire and sanctions then, an agreement when it was made."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD'nin İran'a yönelik yaptırımları 5 Kasım'da yürürlüğe girdi.", ("sanction", "occurred", "2023-11-05")),
        ("AB'nin Rusya'ya yönelik yaptırım paketi dün yürürlüğe girdi.", ("sanction", "occurred", "2024-01-19")),
        ("Peru'ya yönelik Kanada yaptırımları 1 Mart'ta yürürlüğe girecek.", ("sanction", "planned", "2024-03-01")),
        ("Kanada ile Peru arasındaki ateşkes 15 Ocak'ta yürürlüğe girdi.", ("ceasefire", "occurred", "2024-01-15")),
        ("Kanada ile Peru arasındaki ateşkes 10 Ekim'de yürürlüğe girmişti.", ("ceasefire", "occurred", "2023-10-10")),
        ("İsrail ile Hamas arasında varılan ateşkes dün yürürlüğe girdi.", ("ceasefire", "occurred", "2024-01-19")),
        ("Kanada ile Peru arasındaki ateşkes yarın yürürlüğe girecek.", ("ceasefire", "planned", "2024-01-21")),
        ("Kanada ile Peru arasındaki anlaşma 1 Ocak'ta yürürlüğe girdi.", ("agreement", "occurred", None)),
    ],
)
def test_what_takes_effect_on_a_day(text: str, expected: tuple[str, str, str | None]) -> None:
    assert [(e.event_type, e.factuality, e.value) for e in read(text).events] == [expected]
