"""Read the names of people: after an office, or where nothing but their look gives them away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress, pairwise
from operator import itemgetter, not_
from typing import NamedTuple

from extract.actors.found import Found, Line, ending
from extract.inflect import noun_paradigms
from extract.lexicon import Lexicon, Name
from extract.remembered import Remembered
from extract.tokens import Token

MAX_NAME_TOKENS = 5
MAX_PARTS = 4  # of a name that nobody listed
LONG_STEM = 6
SHORT_NAME = 4  # letters: such a surname may begin a name, "Ban Ki-mun", and "Jr" ends one
KEPT_WORDS = 1 << 14
_IS_CAPITAL = itemgetter(5)  # of a token; half the time of its name


@dataclass(frozen=True, slots=True)
class NameWords:
    """The [names] section of titles.toml, compiled."""

    particles: frozenset[str]
    openers: frozenset[str]
    never: frozenset[str]
    is_thing: Remembered[str, bool]
    not_surnames: tuple[str, ...]
    persons: frozenset[str]
    honorifics: frozenset[str]
    before: frozenset[str]
    given_only: frozenset[str]
    ordinary_surnames: frozenset[str]


@lru_cache(maxsize=1)
def name_words(lexicon: Lexicon) -> NameWords:
    """The words that help to tell names, compiled once per lexicon."""
    spec = lexicon.title_words["names"]
    nouns = {text for stem in spec["persons"] for part in noun_paradigms(stem) for text in part.in_case("nom")}
    return NameWords(
        frozenset(spec["particles"]),
        frozenset(spec["openers"]),
        frozenset((*spec["openers"], *spec["never"])) | lexicon.function_words,
        _things(spec["not_names"], lexicon),
        spec["not_surnames"],
        frozenset(nouns),
        frozenset(spec["honorifics"]),
        frozenset(spec["honorifics"]) | frozenset(nouns),
        frozenset(spec["given_only"]),
        frozenset(spec["ordinary_surnames"]),
    )


def _things(stems: Sequence[str], lexicon: Lexicon) -> Remembered[str, bool]:
    """Words that end the name of a thing: a short stem with nothing but an ending, since "Gar" begins "Garcia" too."""
    short = "|".join(stem for stem in stems if len(stem) < LONG_STEM)
    long = "|".join(stem for stem in stems if len(stem) >= LONG_STEM)
    pattern = re.compile(rf"(?:{short}){lexicon.endings.noun_ending.pattern.pattern}|(?:{long})")
    return Remembered(lambda word: pattern.match(word) is not None, KEPT_WORDS)


class NameRun(NamedTuple):
    """A run of name words, cut at the apostrophe; ``text`` is without brackets."""

    start: int
    end: int
    text: str
    first: int
    stop: int


def read_name(line: Line, index: int, lexicon: Lexicon) -> NameRun | None:
    """The run of name words that starts at token ``index``."""
    tokens = line.tokens
    words = name_words(lexicon)
    taken: list[Token] = []
    stop = index
    while stop < len(tokens) and len(taken) < MAX_NAME_TOKENS:
        token = tokens[stop]
        if taken and not _adjacent(line, tokens[stop - 1], token):
            break
        if not token.is_word:
            if taken and (_is_initial_dot(line, stop) or _is_bracket_inside(line, stop)):
                stop += 1
                continue
            break
        if not _is_name_word(token, tokens, stop, is_first=not taken, words=words):
            break
        if _starts_other(line, token, lexicon, before=taken) or (taken and _is_apart(line, taken, token, lexicon)):
            break
        taken.append(token)
        stop += 1
        if token.end < len(line.text) and line.folded[token.end] == "'":
            break
    while taken and (len(taken[-1].text) == 1 or not (taken[-1].is_capital or "-" in taken[-1].text)):
        taken.pop()  # "Emmanuel Macron X hesabından": the network is no part of the name
    if not taken:
        return None
    stop = line.token_at(taken[-1].end)
    text = line.text[taken[0].start : taken[-1].end]
    if "(" in text or ")" in text:
        text = " ".join(t.text for t in taken if line.text[t.start - 1] != "(" or line.text[t.end] != ")")
    return NameRun(taken[0].start, taken[-1].end, text, index, stop)


def _is_initial_dot(line: Line, index: int) -> bool:
    """The full stop of "J. Biden"."""
    tokens = line.tokens
    if tokens[index].text != "." or len(tokens[index - 1].text) != 1 or index + 1 >= len(tokens):
        return False
    return tokens[index + 1].is_capital and line.text[tokens[index].end : tokens[index + 1].start] in (" ", "")


def _is_bracket_inside(line: Line, index: int) -> bool:
    """A bracket that cuts a name in two: "(Devlet Başkanı Nicolas) Maduro"."""
    tokens = line.tokens
    if index + 1 >= len(tokens) or not tokens[index + 1].is_capital or tokens[index].text not in "()":
        return False
    if tokens[index + 1].text.isupper():  # "Nükleer Kuvvetler (INF) Anlaşması"
        return False
    if tokens[index].text == "(":  # "Vladimir (Volodimir) Zelenskiy"
        return index + 3 < len(tokens) and tokens[index + 2].text == ")" and tokens[index + 3].is_capital
    return line.text.rfind("(", line.sentence.start, tokens[index].start) >= 0


def _adjacent(line: Line, left: Token, right: Token) -> bool:
    between = line.text[left.end : right.start]
    return between in (" ", "\u00a0", "  ") or (between == "" and not (left.is_word and right.is_word))


def _is_name_word(token: Token, tokens: list[Token], index: int, *, is_first: bool, words: NameWords) -> bool:
    if token.is_capital:
        return token.folded not in words.never and (is_first or not words.is_thing[token.folded])
    if "-" in token.text and any(part[:1].isupper() for part in token.text.split("-")):
        return True
    if is_first or token.folded not in words.particles:
        return False
    following = index + 1
    while following < len(tokens) - 1 and tokens[following].folded in words.particles:  # "von der Leyen"
        following += 1
    return following < len(tokens) and tokens[following].is_capital


def _starts_other(line: Line, token: Token, lexicon: Lexicon, *, before: list[Token]) -> bool:
    """Does something else begin here: a country, a listed organisation, an office, a seat, somebody else listed?"""
    hits = line.by_start.get(token.start)
    if not hits:
        return False
    if before and _is_whole(line, before, token, lexicon):
        return True
    for hit in hits:
        for reading in hit.readings:
            if reading.kind == "seat" and before:
                return True
            if reading.kind == "name":
                name = lexicon.names[reading.key]
                if name.kind == "country":
                    return True
                if name.kind != "person" and (hit.end > token.end or (before and not name.is_guarded)):
                    return True  # a guarded place may be a surname: "Leyla Aydın"
            elif hit.end != token.end:
                continue
            elif reading.kind == "demonym":
                if len(before) != 1 or before[0].folded not in lexicon.first_names:  # but "Ahmet Türk"
                    return True
            elif reading.kind in ("title", "institution"):
                return True
    return False


def _is_whole(line: Line, before: list[Token], token: Token, lexicon: Lexicon) -> bool:
    """Whether a listed person's name is complete and another's begins: "Başbakan Modi Putin'le".

    A first name that is a surname, too, is complete before somebody of another country: "Erdoğan Putin'le".
    """
    others = _persons_at(line, token.start, lexicon)
    if not others:
        return False
    named = [person for word in before for person in _persons_at(line, word.start, lexicon)]
    if any(end >= token.end for end, _ in named):
        return False
    if len(before) == 1 and _is_rulers(line, before[0], [name for _, name in others], lexicon):
        return True
    countries = {name.country_code for _, name in others}
    is_first_name = len(before) == 1 and before[0].folded in lexicon.first_names
    return any(end == before[-1].end and not (is_first_name and name.country_code in countries) for end, name in named)


def _is_apart(line: Line, before: list[Token], token: Token, lexicon: Lexicon) -> bool:
    """A listed person's name is complete, and what follows is no part of it: "Erdoğan Bağcılar'da", "Pompeo Kaşıkçı
    cinayeti için"; but "Erdoğan Bayraktar", "Temim bin Hamed Al Sani", "Donald Trump Jr".
    """
    words = name_words(lexicon)
    if token.folded in words.particles or len(token.text) < SHORT_NAME:
        return False
    named = [end for word in before for end, _ in _persons_at(line, word.start, lexicon)]
    if before[-1].end not in named or any(end > before[-1].end for end in named):
        return False
    if ending(line, token.end, lexicon)[1].startswith("loc"):
        return True
    is_long = len(before) > 1 or len(before[0].text) > SHORT_NAME
    return is_long and before[-1].folded not in lexicon.first_names


def _is_rulers(line: Line, given: Token, others: Sequence[Name], lexicon: Lexicon) -> bool:
    """ "Kral Selman Erdoğan'a": who bears such a title goes by a given name, and the surname is another's."""
    index = line.token_at(given.start)
    if not index or line.words[index - 1] not in name_words(lexicon).given_only:
        return False
    return all(given.folded not in lexicon.fold(name.name).split() for name in others)


def _persons_at(line: Line, start: int, lexicon: Lexicon) -> list[tuple[int, Name]]:
    """The listed people whose name starts there, and where it ends."""
    return [
        (hit.end, lexicon.names[reading.key])
        for hit in line.by_start.get(start, ())
        for reading in hit.readings
        if reading.kind == "name" and lexicon.names[reading.key].kind == "person"
    ]


def listed_at(line: Line, start: int, end: int, lexicon: Lexicon) -> Name | None:
    """The official whose listed name is exactly this stretch."""
    return next((name for stop, name in _persons_at(line, start, lexicon) if stop == end), None)


def longest_listed(line: Line, index: int, run: NameRun | None, lexicon: Lexicon) -> NameRun | None:
    """The name, or the listed official that begins there if that is longer: "Naim Kasım"."""
    start = line.tokens[index].start
    for end, _ in _persons_at(line, start, lexicon):
        if end > (run.end if run else start):
            return NameRun(start, end, line.text[start:end], index, line.token_at(end))
    return run


def is_only_a_place(line: Line, run: NameRun, lexicon: Lexicon) -> bool:
    """A single word that is a listed place or organisation: "Bakanlar Kiev'de" names nobody."""
    if " " in run.text:
        return False
    kinds = {
        lexicon.names[r.key].kind if r.kind == "name" else r.kind
        for h in line.by_start.get(run.start, ())
        if h.end == run.end
        for r in h.readings
    }
    return not kinds.isdisjoint(("place", "organization", "country", "seat", "demonym")) and "person" not in kinds


# --------------------------------------------------------------------------- names nobody listed


@dataclass(frozen=True)
class Seen:
    """Words of the article, gathered when first asked for; lines in capitals show nothing."""

    lines: list[Line]

    @cached_property
    def small(self) -> set[str]:
        """Words written small."""
        lines = [line for line in self.lines if not line.is_capitals]
        return set().union(*(compress(line.words, map(not_, map(_IS_CAPITAL, line.tokens))) for line in lines))

    @cached_property
    def capitals(self) -> set[str]:
        """Words with a capital."""
        return {line.tokens[i].folded for line in self.lines if not line.is_capitals for i in line.capitals}

    @cached_property
    def alone(self) -> set[str]:
        """Words with a capital that do not begin the sentence and have no other capital beside them."""
        alone: set[str] = set()
        for line in self.lines:
            if line.is_capitals:
                continue
            tokens, is_joined = line.tokens, False
            for index, after in pairwise((*line.capitals, -1)):
                was_joined, is_joined = is_joined, after == index + 1 and tokens[after].start - tokens[index].end == 1
                if index and not was_joined and not is_joined:
                    alone.add(tokens[index].folded)
        return alone


def is_kin(between: str, lexicon: Lexicon) -> bool:
    """Whether the words between two names make the second a relative: "Kim Jong-un'un üvey kardeşi Kim Jong-nam"."""
    words = between.split()
    return 0 < len(words) < 3 and words[-1] in lexicon.words["kin"]["words"]


def find_unlisted(line: Line, taken: list[Found], lexicon: Lexicon, seen: Seen) -> list[Found]:
    """Runs of two or more capitalised words that look like a person's name."""
    if line.is_capitals:
        return []
    covered = [(f.phrase_start, f.full_end) for f in taken if not f.is_demonym]
    tokens = line.tokens
    found: list[Found] = []
    reach = 0
    for index, capital in pairwise(line.capitals):
        if index < reach or capital > index + 1 and not _may_join(tokens, index, capital):
            continue  # most capitals stand alone
        token = tokens[index]
        for start, end in covered:
            if start <= token.start < end:
                reach = line.token_at(end)
                break
        if index < reach:
            continue
        if line.title_at(token):
            continue
        run = read_name(line, index, lexicon)
        if run is None or any(s < run.end and run.start < e for s, e in covered):
            continue
        words = [t for t in tokens[index : run.stop] if t.is_word]
        if words and words[0].folded in name_words(lexicon).before:
            words = words[1:]
        reach = run.stop
        if not 2 <= len(words) <= MAX_PARTS:
            continue
        origin = _origin(line, words[0], taken, name_words(lexicon).persons)
        if _looks_like_person(words, line, lexicon, seen, has_origin=origin is not None):
            full_end, case, number, derivation = ending(line, run.end, lexicon)
            start = words[0].start
            text = line.text[start : run.end]
            naming = Found(start, run.end, full_end, "person", text, start, case, number, derivation)
            naming.country_code = origin
            found.append(naming)
    return found


def _may_join(tokens: list[Token], index: int, capital: int) -> bool:
    """The next capital follows soon after a small word or a mark: "Ursula von der Leyen", "J. Biden"."""
    return capital <= index + 3 and tokens[index + 1].start - tokens[index].end <= 1


def _origin(line: Line, first: Token, taken: list[Found], persons: frozenset[str]) -> str | None:
    """The country of a demonym before the name: "Alman Per Fischer", "Rus vatandaşı Maria Butina"."""
    index = line.token_at(first.start)
    if index and line.tokens[index - 1].folded in persons:
        first = line.tokens[index - 1]
    for found in taken:
        is_origin = found.is_demonym or found.derivation == "from" or found.case == "gen"
        is_before = found.full_end < first.start and line.text[found.full_end : first.start] == " "
        if found.kind == "country" and is_origin and is_before:
            return found.country_code
    return None


def _looks_like_person(words: list[Token], line: Line, lexicon: Lexicon, seen: Seen, *, has_origin: bool) -> bool:
    spec = name_words(lexicon)
    first, last = words[0], words[-1]
    is_short = len(last.text) < 3 and first.folded not in lexicon.first_names  # but "Mehmet Öz"
    if is_short or any(len(w.text) > 3 and w.text.isupper() for w in words):
        return False
    folded = [w.folded for w in words]
    if not spec.never.isdisjoint(folded):
        return False
    is_inside = line.sentence.start < first.start and line.text[first.start - 1] == " "
    is_surname = not last.folded.endswith(spec.not_surnames)
    if first.folded in lexicon.first_names:
        return is_inside and is_surname or seen.small.isdisjoint(folded)
    if not is_surname or not seen.small.isdisjoint(folded):
        return False
    rest = line.folded[last.end : last.end + 6]
    before = line.tokens[line.token_at(first.start) - 1] if line.token_at(first.start) else None
    in_list = before is not None and before.text == ","
    following = rest.split(" ")[1:2]
    small = lexicon.title_words["small"]
    is_subject = (rest[:1] == "," and not in_list) or (bool(following) and following[0] in small["after_subject"])
    if is_subject or (before is not None and before.folded in spec.persons):
        return True
    if has_origin and (rest[:1] in "'," or rest.startswith(small["after_name"])):
        return True
    if last.folded in seen.alone and (is_inside or rest[:1] == "'"):
        return True
    return is_inside and first.folded in lexicon.ordinary_first_names and rest[:1] == "'"
