"""Take "İki Kore" and "Kuzey ve Güney Kore" for the two states that they name."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors.found import Line
from extract.actors.groups import their_leaders
from extract.actors.linker import Linker
from extract.actors.model import Mention


def add_twins(linker: Linker, lines: list[Line]) -> None:
    """Let the mention of a name that two states share stand for both where the words before it say so."""
    folded = lines[0].folded if lines else ""
    for phrase, codes in linker.lexicon.words["twin_states"].items():
        start = folded.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            for mention in linker.mentions if not folded[end : end + 1].isalpha() else ():
                if start <= mention.start < end <= mention.end:
                    _stand_for_both(mention, start, codes, linker)
                    _take_leaders(mention, lines)
            start = folded.find(phrase, end)


def _stand_for_both(mention: Mention, start: int, codes: Sequence[str], linker: Linker) -> None:
    mention.entity, *others = (linker.country(code) for code in codes)
    mention.group, mention.number, mention.form = tuple(others), "p", "name"
    mention.office = mention.office_code = mention.country_code = None
    mention.start = mention.phrase_start = start


def _take_leaders(mention: Mention, lines: list[Line]) -> None:
    """ "İki Kore'nin liderleri görüştü" """
    line = next((line for line in reversed(lines) if line.sentence.start <= mention.start), None)
    if line is not None and mention.case == "gen":
        mention.full_end, mention.case = their_leaders(line, mention.full_end, mention.case)
