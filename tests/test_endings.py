"""Every class of word endings proves itself: it matches its examples and leaves its counterexamples alone."""

from __future__ import annotations

from dataclasses import fields

import pytest

from extract.lexicon import load_lexicon
from extract.lexicon.endings import Endings
from extract.lexicon.files import LANGUAGES, read_toml


@pytest.mark.parametrize("name", [field.name for field in fields(Endings)])
def test_an_ending_matches_its_examples_alone(name: str) -> None:
    entry, pattern = read_toml(LANGUAGES / "tr", "endings")[name], getattr(load_lexicon().endings, name)
    assert entry["matches"] and [word for word in entry["matches"] if not pattern.match(word)] == []
    assert entry["rejects"] and [word for word in entry["rejects"] if pattern.match(word)] == []
