"""Lists of words that name others have their words, too."""

from __future__ import annotations

from extract.lexicon import load_lexicon


def test_a_list_has_the_words_of_those_it_names() -> None:
    words = load_lexicon().words
    assert {"talebiyle", "emriyle", "desteğiyle"} < set(words["bidding"]["phrases"])
    assert set(words["state_forces"]["stems"]) < set(words["state_nouns"]["stems"])
    lists = [found for table in words.values() for found in table.values() if isinstance(found, list)]
    assert not [word for found in lists for word in found if "{" in word]
