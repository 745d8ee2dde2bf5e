"""Say whom "iki ülke", "taraflar", "üç lider", "bu ülke" and "ülkesinin" mean: those the text is about there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import lru_cache, partial

from extract.actors.fighting import are_fighting, are_many, told_to_fight
from extract.actors.found import Line, occurrences
from extract.actors.linker import Linker
from extract.actors.model import BODIES, COUNTRY, ORGANIZATION, PERSON, Mention
from extract.actors.onlookers import without_onlookers
from extract.actors.pairs import (
    is_next_to,
    is_one_of,
    meant_before,
    stands_beside,
    told_of_several,
    told_together,
    without_hosts,
)
from extract.actors.several import find_several
from extract.lexicon import Lexicon

COUNTRIES, SIDES = "countries", "sides"
NEAREST, NEAR = 2, 3  # sentences, with the one in which the words stand
LEAD = 3  # sentences, with the headline
BACK = 4  # sentences before it in which two may have been told of together
WORD_REACH = 40
OFFICE_REACH = 12
NOT_SUBJECT = frozenset({"with", "by", "between", "regarding", "leads"})
ASKED = ("dat", "acc")
PEOPLE = ("leaders", "ministers", "people")


def add_groups(linker: Linker, lines: list[Line]) -> None:
    """A mention for each such phrase; its other members are in ``group``."""
    folded = lines[0].folded if lines else ""
    matches = sorted(_find(folded, linker.lexicon), key=lambda found: found[0].start())
    if not matches:
        return
    spec, small = linker.lexicon.words["counterparts"], linker.lexicon.title_words["small"]
    genitive, general, called = small["group_genitive"], small["general"], spec["called"]
    mentions = sorted((m for m in linker.mentions if m.form != "pronoun"), key=lambda m: m.start)
    taken = {m.start for m in linker.mentions if m.form == "pronoun"}
    names = {m.full_end for m in mentions if m.case == "nom" and m.derivation is None}
    line_starts = [line.sentence.start for line in lines]
    for match, kind in matches:
        number = bisect_right(line_starts, match.start()) - 1
        if match.start(1) in taken or number < 0 or match.end() > lines[number].sentence.end:
            continue
        opens = match.start(1) == line_starts[number] or folded.endswith(": ", 0, match.start(1))
        if match.group(1) in spec["opening"] and not opens or folded.endswith(general, 0, match.start(1)):
            continue
        grammar = _grammar(match, genitive, names, linker.lexicon)
        if grammar is None:
            continue
        case, derivation = grammar
        start, end = match.start(1), match.end()
        others = _third_parties(linker, mentions, lines[number], start, case)
        if count := spec["several"].get(match.group(1).partition(" ")[0]):
            members = find_several(linker, mentions, start, lines[: number + 1], count, (kind, COUNTRIES), _most_named)
        else:
            members = _members(linker, mentions, start, lines, kind, others)
        if len(members) > 1 or members and are_fighting(lines[number], start, linker.lexicon):
            if others and case in ASKED and any(word.startswith(called) for word in lines[number].words):
                members = [m for m in members if m not in others]
            if case == "gen" and kind in (COUNTRIES, SIDES):
                end, case = their_leaders(lines[number], end, case)
            if case == "nom" and any(match.end() < m.phrase_start < end <= m.start for m in mentions):
                continue  # "iki ülkenin liderleri Putin ve Biden": those named
            mention = Mention(start, match.end(1), end, members[0], start, "pronoun", case, "p", derivation)
            mention.group = tuple(members[1:])
            within = range(start + 1, match.end(1) if count else 0)  # "dört Arap ülkesi"
            linker.mentions[:] = [*(m for m in linker.mentions if m.start not in within), mention]


def _grammar(
    match: re.Match[str], genitive: tuple[str, ...], names: set[int], lexicon: Lexicon
) -> tuple[str, str | None] | None:
    """Case and derivation of such a phrase; None for another word, "iki ülkeli", and for "AB liderleri"."""
    if not match.group(2):
        return ("gen" if match.group(1).endswith(genitive) else "nom"), None
    suffix = lexicon.suffixes.get(match.group(2))
    if suffix is None or suffix.number == "p" or suffix.case in (None, "nom"):
        return None
    is_owned = suffix.case == "acc" and " " not in match.group(1) and not _is_set_off(match, names, lexicon)
    return None if is_owned or suffix.case is None else (suffix.case, suffix.derivation)


def _is_set_off(match: re.Match[str], names: set[int], lexicon: Lexicon) -> bool:
    """ "Rusya (or: Rusya, or: Rusya da) tarafları itidale çağırdı": nobody's, as "anlaşmanın tarafları" are."""
    if match.start(1) - 1 in names:
        return True
    before = match.string[: match.start(1)].rstrip()
    words = (*lexicon.words["conjunctions"]["particles"], *lexicon.words["counterparts"]["fighting"])
    return before.endswith(tuple(f" {word}" for word in words)) or not before[-1:].isalnum()


def _third_parties(linker: Linker, mentions: list[Mention], line: Line, start: int, case: str) -> frozenset[int]:
    """ "Guterres, iki ülkeyi tebrik etti", "Peskov, iki liderin ...": the subject of the sentence is neither of two who
    have another part in it.
    """
    if case == "nom":
        return frozenset()
    before = [m for m in mentions if line.sentence.start <= m.start < start and m.case == "nom" and not m.derivation]
    subject = next((m for m in before if line.text[m.full_end : m.full_end + 1] == ","), None)
    subject = subject or next((m for m in before[:1] if m.phrase_start - line.sentence.start <= 1), None)
    if subject is None:
        return frozenset()
    code = linker.entities[subject.entity].country_code if case != "gen" else None
    own = {linker.country(code)} if code is not None else set()
    return frozenset({subject.entity, *own})


def their_leaders(line: Line, end: int, case: str) -> tuple[int, str]:
    """ "iki ülkenin liderleriyle": the office after it carries its ending."""
    hit = next((h for h in line.titles if 0 < h.start - end <= OFFICE_REACH), None)
    forms = [r.form for r in hit.readings if r.kind == "title" and r.form is not None] if hit is not None else []
    form = next((f for f in forms if f.number == "p" or f.possessive == "3p"), None)
    if hit is None or form is None or len(line.text[end : hit.start].split()) > 1:
        return end, case
    return hit.end, form.case or "nom"


def _find(folded: str, lexicon: Lexicon) -> list[tuple[re.Match[str], str]]:
    """The phrases with their kinds, looked for only where their first words stand: most articles have few of these."""
    openings, patterns = _phrases(lexicon)
    places = sorted(at for opening in openings for at in occurrences(folded, opening))
    matches = []
    for kind, pattern in patterns:
        reach = 0
        for at in places:
            match = pattern.match(folded, at) if at >= reach else None
            if match is not None:
                matches.append((match, kind))
                reach = match.end()
    return matches


def _members(
    linker: Linker, mentions: list[Mention], start: int, lines: list[Line], kind: str, others: frozenset[int]
) -> list[int]:
    """The two meant at ``start``: those named near it; who opens a paragraph goes back to those the article is about;
    who is named only later is meant where the article begins with the phrase.
    """
    starts, line_starts = [mention.start for mention in mentions], [line.sentence.start for line in lines]
    number = bisect_right(line_starts, start) - 1
    if others:
        mentions = without_onlookers(linker, mentions, lines[max(0, number - BACK) : number + 1], others)
        starts = [mention.start for mention in mentions]
    before = mentions[: bisect_left(starts, start)]
    if are_fighting(lines[number], start, linker.lexicon):
        told = told_to_fight(before, lines[max(0, number - BACK) : number + 1], start, linker.lexicon)
        fighting = _two(linker, told, kind)
        return fighting if len(fighting) == 2 or len(told) == 1 else []
    members = _two(linker, before, kind) if _opens_paragraph(lines[0].text, start) else []
    recent = lines[max(0, number - NEAR + 1) : number + 1]
    if several := _several(linker, before, start, lines[max(0, number - BACK) : number + 1], kind, others):
        return several
    if len(members) < 2:
        meant = meant_before(linker, recent, start, are_people=kind not in (COUNTRIES, SIDES))
        members = meant if others.isdisjoint(meant) else members
    if not others and len(members) < 2:
        here = before[bisect_left(starts, line_starts[number]) :]
        members = _of_clause_before(linker, here, lines[number], start, kind)
    if len(members) < 2:
        members = _pair(linker, before, lines[max(0, number - BACK) : number + 1], kind, others)
    if len(members) < 2 and others and kind == SIDES:
        members = _of_story(linker, before, recent, others)
    if others and len(members) < 2 and kind == SIDES and number and are_many(before, lines[number - 1]):
        return []
    for apart in (others, frozenset[int]()) if others else (others,):
        for reach in (NEAREST, NEAR):
            near = without_hosts(
                linker, before[bisect_left(starts, line_starts[max(0, number - reach + 1)]) :], lines[0]
            )
            if len(members) != 2:
                sides_of = partial(_most_named, linker, kind=kind, apart=apart)
                members = told_together(linker, near, before, lines[0], sides_of) or sides_of(near)[:2]
    known = [] if len(members) == 2 else _two(linker, mentions if number < LEAD else before, kind)
    return list(dict.fromkeys([*members, *known]))[:2]


def _several(
    linker: Linker, mentions: list[Mention], start: int, lines: list[Line], kind: str, others: frozenset[int]
) -> list[int]:
    """ "Putin, Erdoğan ve Ruhani görüştü. Zirvede liderler ...": all of them."""
    if not lines[0].folded.startswith(linker.lexicon.words["counterparts"]["many"], start):
        return []
    return told_of_several(linker, mentions, start, lines, partial(_most_named, linker, kind=kind, apart=others))


def _of_clause_before(linker: Linker, here: list[Mention], line: Line, start: int, kind: str) -> list[int]:
    """ "Trudeau, Macron ile görüştü, iki ülke arasında ...", "Peru'yu ziyaret etti, iki ülke ...": the two."""
    words, joining = line.folded[line.sentence.start : start].split(), linker.lexicon.title_words["small"]["and"]
    is_visit = bool(here) and set(linker.lexicon.words["counterparts"]["visited"]).intersection(words[-3:])
    if not is_visit and not any(stands_beside(linker, mention, line) for mention in here):
        return []
    verb = words[-2:-1] if words[-1] == joining else words[-1:] if words[-1].endswith(",") else []
    finite = linker.lexicon.words["generic_verbs"]["finite"]
    if not verb or re.search(rf"\w{finite}$", verb[0].rstrip(",")) is None:
        return []
    members = _most_named(linker, here, kind)
    return members if len(members) == 2 else []


def _of_story(linker: Linker, before: list[Mention], lines: list[Line], others: frozenset[int]) -> list[int]:
    """ "Almanya, Rusya'yı uyardı. Çin, tarafları diyaloğa çağırdı": the two whom the article has been about, where none
    have just been told of together.
    """
    starts = [mention.start for mention in before]
    for line in lines:
        here = before[bisect_left(starts, line.sentence.start) : bisect_left(starts, line.sentence.end)]
        if any(stands_beside(linker, mention, line) for mention in here):
            return []
    return _two(linker, before, SIDES, others)


def _pair(linker: Linker, mentions: list[Mention], lines: list[Line], kind: str, others: frozenset[int]) -> list[int]:
    """The two last told of together, where since then others were only thanked or condemned, or did so: "Macron, Putin
    ile görüştü. Putin, Merkel'e teşekkür etti. İki lider ...".
    """
    starts = [mention.start for mention in mentions]
    since, aside, is_apart = set[int](), set[int](), False
    for line in reversed(lines):
        here = mentions[bisect_left(starts, line.sentence.start) : bisect_left(starts, line.sentence.end)]
        named = _most_named(linker, here, kind, others)
        sides_of = partial(_most_named, linker, kind=kind, apart=others)
        two = told_together(linker, here, [], line, sides_of) if len(named) > 2 else named
        if len(two) < 2 and kind == SIDES and not others:
            two = _two(linker, here, PEOPLE[-1])
        if len(two) == 2 and any(stands_beside(linker, m, line) for m in here if is_one_of(linker, m, two)):
            are_others = len(aside) == 2 and aside.isdisjoint(two) and not aside.isdisjoint(named)
            return two if is_apart and since <= set(two) and not are_others else []
        if is_aside(line, linker.lexicon):
            is_apart, aside = True, aside or set(named)
        elif len(two) == 2:
            return []
        else:
            since.update(named)
    return []


def is_aside(line: Line, lexicon: Lexicon) -> bool:
    """ "Putin, Merkel'e teşekkür etti", "Trump tebrik etti": the two are not those told of together."""
    stems = lexicon.words["counterparts"]["aside"]
    return any(word.startswith(stems) for word in line.words)


def add_own_country(linker: Linker, lines: list[Line]) -> None:
    """A mention for each "ülkesinin", the country of the subject before it: "Merz, ülkesinin ... söyledi"."""
    folded = lines[0].folded if lines else ""
    words = linker.lexicon.words["counterparts"]["own_country"]
    for word in words:
        at = folded.find(word)
        while at >= 0:
            end = at + len(word)
            number = bisect_right(lines, at, key=lambda line: line.sentence.start) - 1
            code = _own_code(linker, lines[number], at) if number >= 0 and not folded[end : end + 1].isalpha() else None
            if code is not None:
                linker.mentions.append(Mention(at, end, end, linker.country(code), at, form="pronoun", case="gen"))
            at = folded.find(word, end)


def _own_code(linker: Linker, line: Line, at: int) -> str | None:
    """The country of the subject named last before ``at``, or after it where it opens the sentence; nobody's in
    "Avrupa ülkesinin".
    """
    start, end, lexicon = line.sentence.start, line.sentence.end, linker.lexicon
    people = sorted(
        (m for m in linker.mentions if start <= m.start < end and _is_who(linker, m, line.folded)),
        key=lambda m: m.start,
    )
    before = [m for m in people if m.full_end <= at]
    words = line.folded[start:at].split()
    if not words:
        return next((linker.entities[m.entity].country_code for m in people), None)
    if not before:
        return None
    is_theirs = before[-1].full_end + 1 == at
    is_free = not words[-1][-1].isalpha() or words[-1] in lexicon.words["conjunctions"]["particles"]
    if not is_theirs and not is_free:
        return None
    subjects = before[-1:] if is_theirs else [m for m in before if m.case == "nom"]
    return next((linker.entities[m.entity].country_code for m in reversed(subjects)), None)


def _is_who(linker: Linker, mention: Mention, folded: str) -> bool:
    is_office = mention.office_code is not None and mention.form == "title"
    is_person = linker.entities[mention.entity].kind == PERSON or is_office
    if not is_person or mention.case not in ("nom", "gen") or mention.derivation is not None:
        return False
    following = folded[mention.full_end : mention.full_end + WORD_REACH].split()[:1]
    return not following or NOT_SUBJECT.isdisjoint(linker.lexicon.parts.get(following[0], ()))


def _opens_paragraph(text: str, start: int) -> bool:
    return text[:start].rstrip(" ").endswith("\n")


def _two(linker: Linker, mentions: list[Mention], kind: str, apart: frozenset[int] = frozenset()) -> list[int]:
    """The two most named here, fewer where there are not two."""
    return _most_named(linker, mentions, kind, apart)[:2]


def _most_named(linker: Linker, mentions: list[Mention], kind: str, apart: frozenset[int] = frozenset()) -> list[int]:
    """Those named here, the most named first: people of different countries who hold one of the offices of ``kind``;
    countries; or sides, which may be organisations where there are not two countries.
    """
    if kind not in (COUNTRIES, SIDES):
        codes = linker.lexicon.words["counterparts"][kind]["codes"]
        return _people(linker, [m for m in mentions if m.entity not in apart], codes)
    counts: Counter[int] = Counter()
    bodies: Counter[int] = Counter()
    for mention in mentions:
        entity = linker.entities[mention.entity]
        if mention.derivation is None and entity.kind in (COUNTRY, PERSON) and entity.country_code:
            counts[linker.country(entity.country_code)] += 1
        elif mention.derivation is None and entity.kind == ORGANIZATION and entity.subtype in BODIES:
            bodies[mention.entity] += 1
    if kind == SIDES and len(counts) < 2:
        counts += bodies
    return [index for index, _ in counts.most_common() if index not in apart]


def _people(linker: Linker, mentions: list[Mention], codes: tuple[str, ...]) -> list[int]:
    counts: Counter[int] = Counter()
    for at, mention in enumerate(mentions):
        following = mentions[at + 1 : at + 2] if not codes and mention.case == "gen" else []
        # "Kim'in sağ kolu ... İki isim": not Kim; but "Blinken'ın Cenevre'de Lavrov ile görüşeceğini. İkili ..."
        is_owner = bool(following) and not _is_doer(mention, following[0])
        is_office = bool(codes) and mention.form == "title"  # "Kenya ve Uganda liderleri", whose names are not told
        is_person = linker.entities[mention.entity].kind == PERSON or is_office
        if is_person and not is_owner and _holds_one_of(codes, linker, mention):
            joined = mentions[at - 1 : at] if at and is_office else []
            counts.update(m.entity for m in joined if is_next_to(m, mention))
            counts[mention.entity] += 1
    chosen: list[int] = []
    for index, _ in counts.most_common():
        country = linker.entities[index].country_code
        if country is None or all(linker.entities[c].country_code != country for c in chosen):
            chosen.append(index)
    return chosen


def _is_doer(owner: Mention, following: Mention) -> bool:
    gap, is_bare = following.phrase_start - owner.full_end, following.phrase_start == following.start
    if following.case == "loc":
        return gap < WORD_REACH
    return gap == len(", ") or gap == 1 and following.case == "ins" and is_bare


def _holds_one_of(codes: tuple[str, ...], linker: Linker, mention: Mention) -> bool:
    """Whether a person holds such an office, by the one printed or one the reference data knows of."""
    if not codes:
        return True
    entity = linker.entities[mention.entity]
    terms = linker.lexicon.terms.get(entity.reference_id or "", ())
    return mention.office_code in codes or entity.office_code in codes or any(t["office_code"] in codes for t in terms)


@lru_cache(maxsize=8)
def inflected(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(words)})([^\W\d_]*)\b")


@lru_cache(maxsize=1)
def _phrases(lexicon: Lexicon) -> tuple[set[str], list[tuple[str, re.Pattern[str]]]]:
    """The words with which the phrases open, and for each kind a pattern of its phrases."""
    spec, small = lexicon.words["counterparts"], lexicon.title_words["small"]
    kinds = {kind: spec[kind] for kind in (COUNTRIES, SIDES)} | {kind: spec[kind]["words"] for kind in PEOPLE}
    not_before = "|".join(small["not_a_group"])
    patterns = []
    for kind, words in kinds.items():
        longest_first = "|".join(sorted(words, key=len, reverse=True))
        pattern = re.compile(rf"\b({longest_first})([^\W\d_]*)\b(?!\s+(?:{not_before}))")
        patterns.append((kind, pattern))
    return {"".join(phrase.partition(" ")[:2]) for words in kinds.values() for phrase in words}, patterns
