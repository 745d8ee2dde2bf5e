"""Say whom "bu ülke" means: the country named last that is not the one that acts there."""

from __future__ import annotations

from bisect import bisect_right

from extract.actors.found import Line
from extract.actors.groups import NEAR, inflected
from extract.actors.linker import Linker
from extract.actors.model import COUNTRY, PLACE, Mention


def add_same_country(linker: Linker, lines: list[Line]) -> None:
    """A mention for each "bu ülke": the country, or that of the place, named last; but whom the sentence begins with
    only where no other is named: "Rusya, Venezuela'da ... bu ülkeyle ilişkilerini".
    """
    folded = lines[0].folded if lines else ""
    words = linker.lexicon.words["counterparts"]["same_country"]
    if not any(word in folded for word in words):
        return
    for match in inflected(words).finditer(folded):
        suffix = linker.lexicon.suffixes.get(match.group(2)) if match.group(2) else None
        if match.group(2) and (suffix is None or suffix.number == "p"):
            continue
        number = bisect_right(lines, match.start(), key=lambda line: line.sentence.start) - 1
        code = _country_before(linker, lines[max(0, number - NEAR + 1) : number + 1], match.start())
        if code is not None:
            case, derivation = (suffix.case or "nom", suffix.derivation) if suffix else ("nom", None)
            span = (match.start(), match.end(1), match.end())
            linker.mentions.append(
                Mention(*span, linker.country(code), match.start(), form="pronoun", case=case, derivation=derivation)
            )


def _country_before(linker: Linker, lines: list[Line], stop: int) -> str | None:
    begins = lines[-1].sentence.start
    named = sorted(
        (m for m in linker.mentions if lines[0].sentence.start <= m.start < stop), key=lambda m: m.start, reverse=True
    )
    first = next((linker.entities[m.entity].country_code for m in reversed(named) if m.start >= begins), None)
    entities = [linker.entities[m.entity] for m in named]
    codes = [e.country_code for e in entities if e.kind in (COUNTRY, PLACE) and e.country_code is not None]
    acting = {linker.entities[m.entity].country_code for m in _acting(linker, named, lines[-1], stop)} - {None}
    if acting:
        return next((code for code in codes if code not in acting), None)
    return next((code for code in codes if code != first), next(iter(codes), None))


def _acting(linker: Linker, named: list[Mention], line: Line, stop: int) -> list[Mention]:
    """ "Karadağ üye oldu, Rusya bu ülkenin kararına tepki gösterdi": who acts there, one or several, the last first."""
    inside = [m for m in named if m.start > line.sentence.start]
    at = next((i for i, m in enumerate(inside) if _acts_next(linker, m, line, stop)), None)
    if at is None:
        return []
    acting, lists = inside[at : at + 1], (", ", *(f" {word} " for word in linker.lexicon.words["conjunctions"]["and"]))
    for mention in inside[at + 1 :]:
        if mention.case != "nom" or line.folded[mention.full_end : acting[-1].phrase_start] not in lists:
            break
        acting.append(mention)
    return acting


def _acts_next(linker: Linker, mention: Mention, line: Line, stop: int) -> bool:
    """ "..., Rusya bu ülkeye", "..., Rusya ise bu ülkeye", "..., Rusya geçen ay bu ülkeye"; not "..., Rusya ve"."""
    if mention.case != "nom" or mention.derivation is not None:
        return False
    words = line.folded[mention.full_end : stop].split(maxsplit=1)
    if not line.folded.endswith(", ", 0, mention.phrase_start):
        return set(words) <= set(linker.lexicon.words["conjunctions"]["particles"])
    joining = linker.lexicon.words["conjunctions"]["joining"]
    return line.folded[mention.full_end] == " " and not (words and words[0] in joining)
