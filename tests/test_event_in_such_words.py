"""What is done with the words quoted beside it: "... diyerek tepki gösterdi", "şöyle eleştirdi: ..."."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Lula, Peru\'nun kararına "Hepimizi üzdü" diyerek tepki gösterdi.',
            ("criticism", ("BRA",), ("PER",), "occurred"),
        ),
        ('Lula, Peru\'ya "Bu olmadı" sözleriyle tepki gösterdi.', ("criticism", ("BRA",), ("PER",), "occurred")),
        ('Lula, Peru\'yu şöyle eleştirdi: "Böyle olmaz."', ("criticism", ("BRA",), ("PER",), "occurred")),
        ('Lula, Peru\'ya şu sözlerle tepki gösterdi: "Böyle olmaz."', ("criticism", ("BRA",), ("PER",), "occurred")),
        ('Lula, Peru\'yu "ikiyüzlülük" sözleriyle eleştirdi.', ("criticism", ("BRA",), ("PER",), "occurred")),
    ],
)
def test_what_is_done_is_the_same_whatever_says_in_which_words(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        'Lula, Peru\'nun kararını şöyle değerlendirdi: "Bu yanlıştır."',
        'Lula, muhalefete "Ayıptır" diyerek tepki gösterdi.',
        'Lula, Peru\'nun kararını şöyle yazdı: "Bu yanlıştır."',
    ],
)
def test_words_that_only_tell_do_nothing(text: str) -> None:
    assert events(text) == []
