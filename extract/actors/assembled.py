"""Say whom "liderler" and "bakanlar" mean behind "AB liderleri toplandı": the body, or the states of which they are."""

from __future__ import annotations

from extract.actors.found import Line, occurrences
from extract.actors.linker import Linker
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, Mention
from extract.actors.pairs import stands_beside

BACK = 3  # sentences before it in which they may have met
OWNER_REACH = 64  # characters from the name, "AB üyesi ülkelerin dışişleri bakanları"
OWNER_WORDS = 7
MANY = 3  # states; of two it is said elsewhere whom they mean


def add_assembled(linker: Linker, lines: list[Line]) -> None:
    """A mention for each such word, where since then no two people have been told of together."""
    folded = lines[0].folded if lines else ""
    for called, kinds in linker.lexicon.words["assembled"]["of"].items():
        for at in occurrences(folded, called):
            _add(linker, lines, at, at + len(called), kinds)


def _add(linker: Linker, lines: list[Line], start: int, end: int, kinds: tuple[str, ...]) -> None:
    number = next((n for n in range(len(lines) - 1, -1, -1) if lines[n].sentence.start <= start), 0)
    line = lines[number]
    stop = end
    while line.folded[stop : stop + 1].isalpha():
        stop += 1
    suffix = linker.lexicon.suffixes.get(line.folded[end:stop])
    if end < stop and (suffix is None or suffix.number == "p" or suffix.case is None):
        return
    behind = line.folded[stop : stop + OWNER_REACH].lstrip()
    if not _stands_alone(line, start, linker) or behind.startswith(linker.lexicon.words["assembled"]["names"]):
        return
    members = _assembled(linker, lines[max(0, number - BACK) : number], start, kinds)
    if members:
        case, derivation = (suffix.case or "nom", suffix.derivation) if end < stop and suffix else ("nom", None)
        group = tuple(members[1:])
        mention = Mention(start, end, stop, members[0], start, "pronoun", case, "p", derivation, group=group)
        linker.mentions[:] = [m for m in linker.mentions if m.start != start]
        linker.mentions.append(mention)


def _stands_alone(line: Line, start: int, linker: Linker) -> bool:
    """ "Liderler, ...", "Toplantıda liderler", "Zelenskiy, liderlerden", but not "dini liderler"."""
    before = line.text[line.sentence.start : start].split()[-1:]
    if not before or not before[0][-1].isalnum():
        return True
    return before[0].endswith(linker.lexicon.words["venues"]["endings"])


def _assembled(linker: Linker, lines: list[Line], start: int, kinds: tuple[str, ...]) -> list[int]:
    if not lines:
        return []
    begin = lines[0].sentence.start
    mentions = sorted((m for m in linker.mentions if begin <= m.start < start), key=lambda m: m.start)
    for at in range(len(mentions) - 1, -1, -1):
        if _are_of(linker, mentions[at], lines, kinds):
            are_others = any(
                # "Macron'la", "Macron ve Scholz": two of whom the text has told since
                linker.entities[m.entity].kind == PERSON and stands_beside(linker, m, lines[0])
                for m in mentions[at + 1 :]
            )
            return _owners(linker, mentions[: at + 1], lines[0].folded) if not are_others else []
    return []


def _are_of(linker: Linker, mention: Mention, lines: list[Line], kinds: tuple[str, ...]) -> bool:
    """ "AB liderleri", "NATO üyesi ülkelerin dışişleri bakanları"."""
    entity = linker.entities[mention.entity]
    if mention.derivation is not None or entity.kind not in (COUNTRY, ORGANIZATION):
        return False
    if entity.kind == ORGANIZATION and entity.subtype != "international":
        return False
    text = lines[0].folded[mention.start : max(mention.end, mention.start + OWNER_REACH)]
    words = text.split(maxsplit=OWNER_WORDS)[:OWNER_WORDS]
    at = next((n for n, word in enumerate(words) if word.startswith(kinds)), 0)
    return at > 0 and all(word.isalnum() for word in words[:at])


def _owners(linker: Linker, mentions: list[Mention], folded: str) -> list[int]:
    """The body, or each of "Almanya, Fransa ve İngiltere"."""
    last = mentions[-1]
    if linker.entities[last.entity].kind == ORGANIZATION:
        return [last.entity]
    joined, reach = [last.entity], last.start
    joining = (",", *linker.lexicon.words["conjunctions"]["joining"])
    for mention in reversed(mentions[:-1]):
        if folded[mention.full_end : reach].strip() not in joining or mention.entity in joined:
            break
        joined.insert(0, mention.entity)
        reach = mention.start
    return joined if len(joined) >= MANY else []
