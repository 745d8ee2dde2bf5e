"""What is remembered is asked for once, and no more is kept than was agreed."""

from __future__ import annotations

from extract.remembered import Remembered


def test_an_answer_is_found_once_and_all_are_forgotten_when_there_are_too_many() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(length, 2)
    assert [lengths[word] for word in ("ve", "ile", "ve", "veya")] == [2, 3, 2, 4]
    assert asked == ["ve", "ile", "veya"]
    assert lengths == {"veya": 4}
