"""What docs/reading.md shows is what its examples print."""

from __future__ import annotations

from orchestration.home import Home
from tests.reading import read_examples, run_example


def test_the_examples_of_the_reading_page_print_what_it_says(sample_home: Home) -> None:
    examples = read_examples()
    assert {language for language, _, _ in examples} == {"sh", "python"} and len(examples) >= 4
    for language, code, printed in examples:
        assert run_example(sample_home, language, code) == printed, "run `make readme`"
