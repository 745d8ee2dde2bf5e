"""Find those of whom a sentence tells together, and those whom "iki ülke" or "taraflar" meant a moment ago."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from extract.actors.found import Line
from extract.actors.linker import Linker
from extract.actors.model import PERSON, Mention

OPENING = ("", "\n", ".", "!", "?")
JOINED = 5  # characters: " ve ", " ile "
LED_REACH = 24  # characters behind "ABD'nin", in which "arabuluculuğunda" begins

SidesOf = Callable[[list[Mention]], list[int]]


def meant_before(linker: Linker, lines: Sequence[Line], start: int, *, are_people: bool) -> list[int]:
    """ "Rusya ve Fransa iki ülke arasında arabuluculuk yapmış, taraflar ...": the same two, where no two others have
    been named since.
    """
    begin = lines[0].sentence.start
    groups = [m for m in linker.mentions if begin <= m.start < start and m.form == "pronoun" and len(m.group) == 1]
    last = max(groups, key=lambda m: m.start, default=None)
    if last is None:
        return []
    members = [last.entity, *last.group]
    if are_people and any(linker.entities[e].kind != PERSON for e in members):
        return []
    sides = members if are_people else [_side(linker, e) for e in members]
    return [] if len(set(sides)) < 2 or _since(linker, last, start, sides) else sides


def _since(linker: Linker, last: Mention, start: int, members: list[int]) -> bool:
    """Whether two others have been named since then."""
    since = {m.entity for m in linker.mentions if last.full_end <= m.start < start and m.form != "pronoun"}
    own = {_side(linker, e) for e in members}
    others = {_side(linker, e) for e in since} - own
    return len({e for e in others if linker.entities[e].country_code or linker.entities[e].kind == PERSON}) > 1


def _side(linker: Linker, entity: int) -> int:
    code = linker.entities[entity].country_code
    return linker.country(code) if code else entity


def without_hosts(linker: Linker, mentions: list[Mention], line: Line) -> list[Mention]:
    """ "Katar ve Mısır'ın arabuluculuğunda": who only brings others together is none of two told of."""
    kept: list[Mention] = []
    stems = linker.lexicon.words["counterparts"]["led"]
    joining = linker.lexicon.words["conjunctions"]["and"]
    for mention in mentions:
        behind = line.folded[mention.full_end : mention.full_end + LED_REACH].lstrip()
        if mention.case == "gen" and behind.startswith(stems):
            while kept and _are_joined(kept[-1], mention, line, joining):
                mention = kept.pop()
            continue
        kept.append(mention)
    return kept


def _are_joined(left: Mention, right: Mention, line: Line, joining: Sequence[str]) -> bool:
    return is_next_to(left, right) and line.folded[left.full_end : right.phrase_start].strip() in joining


def is_next_to(left: Mention, right: Mention) -> bool:
    """With nothing but a small word between."""
    return 0 < right.phrase_start - left.full_end <= JOINED


def told_together(
    linker: Linker, near: list[Mention], before: list[Mention], line: Line, sides_of: SidesOf
) -> list[int]:
    """ "Fidan, Ermenistan ve Azerbaycan'ı tebrik etti", "Katar'da Kongo ile Ruanda görüştü": of several named, the two
    that are joined; of three in a list, those who were joined before it.
    """
    named = sides_of(near)
    if len(named) < 3:
        return []
    pairs = _pairs(linker, near, line, sides_of)
    if len(pairs) != 1:
        earlier = [p for p in _pairs(linker, before, line, sides_of) if set(p) <= set(named)] if not pairs else []
        return earlier[-1] if earlier else []
    return pairs[0]


def _pairs(linker: Linker, mentions: list[Mention], line: Line, sides_of: SidesOf) -> list[list[int]]:
    """The joined ones that are no part of a longer list."""
    joining = linker.lexicon.words["conjunctions"]["and"]
    kind = [linker.entities[m.entity].kind == PERSON for m in mentions]
    pairs: list[list[int]] = []
    for at in range(len(mentions) - 1):
        left, right = mentions[at : at + 2]
        is_ins = left.case == "ins" and right.phrase_start - left.full_end == 1
        if kind[at] != kind[at + 1] or not is_ins and not _are_joined(left, right, line, joining):
            continue
        two = sides_of([left, right])
        is_list = at > 0 and kind[at - 1] == kind[at] and _ends_list(linker, mentions[at - 1 : at + 2], line)
        if not is_list and len(two) == 2 and sorted(two) not in [sorted(p) for p in pairs]:
            pairs.append(two)
    return pairs


def stands_beside(linker: Linker, mention: Mention, line: Line) -> bool:
    """ "Putin'le", "Putin ile", "Sırbistan ve Kosova"."""
    joining = linker.lexicon.words["conjunctions"]["and"]
    return mention.case == "ins" or line.word_behind(mention.full_end) in joining


def is_one_of(linker: Linker, mention: Mention, members: list[int]) -> bool:
    """Whether somebody is one of the two, or of the state that is; anybody may be, of whom no state is known."""
    entity = linker.entities[mention.entity]
    if mention.entity in members:
        return True
    return linker.country(entity.country_code) in members if entity.country_code else entity.kind == PERSON


def _ends_list(linker: Linker, three: Sequence[Mention], line: Line) -> bool:
    """ "Türkiye, İsveç ve Finlandiya imzaladı", but not "Lavrov, Ruhani ve Aliyev ile görüştü"."""
    first, left, right = three
    after = tuple(f" {word} " for word in linker.lexicon.words["postpositions"]["with"])
    is_first = line.folded[: first.phrase_start].rstrip(" ")[-1:] in OPENING
    if is_first and (right.case not in ("nom", "gen") or line.folded.startswith(after, right.full_end)):
        return False
    return line.folded[first.full_end : left.phrase_start].strip() == ","


def told_of_several(
    linker: Linker, mentions: list[Mention], start: int, lines: Sequence[Line], sides_of: SidesOf
) -> list[int]:
    """ "Zirveye Putin, Erdoğan ve Ruhani katıldı. Zirvede liderler ...", "Erdoğan, Putin ve Ruhani ile görüştü": all in
    the list of the last sentence that names two or more.
    """
    for line in reversed(lines):
        stop = min(start, line.sentence.end)
        here = [m for m in mentions if line.sentence.start <= m.start < stop]
        members = sides_of(here)
        if len(members) > 1:
            return members if len(members) > 2 and _are_listed(linker, here, line) else []
    return []


def _are_listed(linker: Linker, here: list[Mention], line: Line) -> bool:
    """Three on end, or two with whom the first of the sentence talks."""
    people = [m for m in here if linker.entities[m.entity].kind == PERSON]
    joining = linker.lexicon.words["conjunctions"]["and"]
    run = 1
    for left, right in pairwise(people):
        gap = line.folded[left.full_end : right.phrase_start]
        run = run + 1 if gap.strip() == "," and len(gap) <= JOINED or _are_joined(left, right, line, joining) else 1
        is_partner = (
            run == 2 and people[0] is not left and people[0].case == "nom" and stands_beside(linker, right, line)
        )
        if run > 2 or is_partner:
            return True
    return False
