"""The day of a talk further down: that of what is said there."""

from __future__ import annotations

import pytest

from tests.test_events import read

BEFORE = "İran Peru'yu suçladı. Peru İran'ı kınadı. "
TODAY = "2024-01-20"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Merkel, Stoltenberg ile düzenlediği basın toplantısında ilişkilerin güçlü olduğunu ifade etti.", TODAY),
        ("Merkel, Stoltenberg ile yaptığı görüşmede Türkiye'nin önemli olduğunu söyledi.", TODAY),
        ("Esad, Putin ile düzenlediği basın toplantısında Şili'yi teröristlere yardım etmekle itham etti.", TODAY),
        ("Putin ile düzenlediği basın toplantısında konuşan Merkel, Suriye'yi eleştirdi.", TODAY),
        ("Lavrov, Trump ile yaptığı görüşmede Suriye'yi eleştirerek konuştu.", TODAY),
        ("Merkel, Stoltenberg ile yaptığı görüşmede Rusya'yı eleştirdi.", TODAY),
        # told of the talk itself
        ("Lavrov, Trump ile yaptığı görüşmede Kırım'ın ele alındığını söyledi.", None),
        ("Lavrov, Trump ile yaptığı görüşmede Kırım'ın onlara ait olduğunu söylediğini hatırlattı.", None),
        ("Lavrov, Trump ile geçen ay yaptığı görüşmede ilişkilerin güçlü olduğunu söyledi.", "2023-12"),
    ],
)
def test_a_talk_is_of_the_day_of_what_is_said_there(text: str, day: str | None) -> None:
    assert [e.value for e in read(BEFORE + text).events if e.event_type == "meeting"] == [day]
