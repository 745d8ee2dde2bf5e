"""What one had done and another did then: "Ocak 2016'da idam etmiş, bunun üzerine İran ilişkileri kesmişti"."""

from __future__ import annotations

import pytest

from tests.test_events import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, Ocak 2016'da din adamını idam etmiş, bunun üzerine İran, Peru ile ilişkileri kesmişti.", "2016-01"),
        ("Kosova, 2008'de bağımsızlığını ilan etmiş, ABD ise Kosova'yı tanımıştı.", "2008"),
        ("Guaido, 23 Ocak 2019'da kendisini devlet başkanı ilan etmiş, ABD Guaido'yu tanımıştı.", "2019-01-23"),
        # a time of its own, and what may have come days after
        ("Guaido, 2018'de aday olmuş, ABD Şubat 2019'da Guaido'yu tanımıştı.", "2019-02"),
        ("Peru, 3 Ocak 2016'da din adamını asmış, bunun üzerine İran, Peru ile ilişkileri kesmişti.", None),
        ("Guaido 2018'de aday oldu ve ABD Guaido'yu tanıdı.", "2024-01-20"),
    ],
)
def test_what_another_did_then_is_of_the_same_month(text: str, expected: str | None) -> None:
    assert [event.value for event in read(text).events] == [expected]
