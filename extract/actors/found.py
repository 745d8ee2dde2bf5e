"""What the finders share: a sentence with its words and hits, and a naming found in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, count
from operator import itemgetter

from extract.document import Sentence
from extract.lexicon import Lexicon, Name
from extract.scan import Hit
from extract.tokens import Token

MANY = 10_000
COUNTERPART = "counterpart"  # whoever holds the same office elsewhere: "Rus mevkidaşı"
LONGEST_WORD = 40  # characters, with the blank before it
CLOSING = "\"'”’» "
NAMING = frozenset({"name", "demonym", "seat", "title", "institution"})
_START = itemgetter(0)  # of a token; half the time of its name


@dataclass(slots=True)
class Found:
    """A naming found in one sentence, not yet linked to an entity; ``post``: the country where an envoy is posted."""

    start: int
    end: int
    full_end: int
    kind: str
    text: str
    phrase_start: int = -1
    case: str = "nom"
    number: str = "s"
    derivation: str | None = None
    reference: Name | None = None
    country_code: str | None = None
    subtype: str = ""
    is_demonym: bool = False
    acronym: str | None = None
    office: str | None = None
    office_code: str | None = None
    organization: Found | None = None
    also: Found | None = None  # another office of the same person
    is_ours: bool = False  # of whoever speaks: "Cumhurbaşkanımız"
    is_former: bool = False
    is_title_only: bool = False
    post: str | None = None


@dataclass(slots=True)
class Line:
    """A sentence with its tokens and hits: what the finders read.

    ``starts`` is where the tokens start, ``words`` the tokens without regard to case, ``capitals`` the indices of those
    with a capital. ``names``, ``titles`` and ``institutions`` are the hits with a reading of that sort. In an article
    that lost its apostrophes an ending may follow a name directly (``has_lost_apostrophes``).
    """

    sentence: Sentence
    text: str
    folded: str
    tokens: list[Token]
    hits: list[Hit]
    has_lost_apostrophes: bool = False
    is_capitals: bool = field(init=False, default=False)
    starts: Sequence[int] = field(init=False, default=())
    words: Sequence[str] = field(init=False, default=())
    capitals: list[int] = field(init=False)
    names: list[Hit] = field(init=False)
    titles: list[Hit] = field(init=False)
    institutions: list[Hit] = field(init=False)
    by_start: dict[int, list[Hit]] = field(init=False)

    def __post_init__(self) -> None:
        self.capitals = []
        if self.tokens:
            starts, _, _, words, _, is_capital = zip(*self.tokens, strict=True)
            self.starts, self.words = starts, words
            self.capitals = [*compress(count(), is_capital)]
            self.is_capitals = len(self.capitals) * 2 >= len(self.tokens) - 4 and _are_capitals(self.tokens)
        self.names, self.titles, self.institutions, self.by_start = [], [], [], defaultdict(list)
        for hit in self.hits:
            if not hit.kinds.isdisjoint(NAMING):
                self.sort(hit)

    def word_behind(self, end: int) -> str:
        """The first word from there on, past the mark that closes a quotation, without a comma or stop behind it; "" at
        the end of the text.
        """
        words = self.folded[end : end + LONGEST_WORD].lstrip(CLOSING).split(maxsplit=1)
        return words[0].rstrip(",.") if words else ""

    def sort(self, hit: Hit) -> None:
        """Put a hit with the others of its sort."""
        kinds = hit.kinds
        if "title" in kinds:
            self.titles.append(hit)
        if "institution" in kinds:
            self.institutions.append(hit)
        if "name" in kinds or "demonym" in kinds or "seat" in kinds:
            self.names.append(hit)
        self.by_start[hit.start].append(hit)

    def token_at(self, char: int) -> int:
        """Index of the first token that starts at or after ``char``."""
        return bisect_left(self.starts, char)

    def tokens_in(self, start: int, stop: int, most: int = MANY) -> list[Token]:
        """The first tokens, at most so many, that start in ``[start, stop)``."""
        first = bisect_left(self.starts, start)
        return self.tokens[first : min(bisect_left(self.starts, stop, first), first + most)]

    def words_in(self, start: int, stop: int) -> Sequence[str]:
        """The words of the tokens that start in ``[start, stop)``."""
        first = bisect_left(self.starts, start)
        return self.words[first : bisect_left(self.starts, stop, first)]

    def title_at(self, token: Token) -> str | None:
        """The stem of the title that is exactly this token."""
        for hit in self.by_start.get(token.start, ()):
            if hit.end == token.end:
                for reading in hit.readings:
                    if reading.kind == "title":
                        return reading.key
        return None


def _are_capitals(tokens: list[Token]) -> bool:
    words = [t.text for t in tokens if t.is_word and len(t.text) > 2]
    return bool(words) and sum([w.isupper() for w in words]) > 0.7 * len(words)


def ending(line: Line, end: int, lexicon: Lexicon) -> tuple[int, str, str, str | None]:
    """What an apostrophe after a name adds: (end after it, case, number, derivation)."""
    folded = line.folded
    mark = folded[end : end + 1]
    if mark == "'" or line.has_lost_apostrophes and mark.isalpha():
        first = end + (mark == "'")
        stop = first
        while stop < len(folded) and folded[stop].isalpha():
            stop += 1
        suffix = lexicon.suffixes.get(folded[first:stop])
        if suffix is not None:
            return stop, suffix.case or "nom", suffix.number or "s", suffix.derivation
    return end, "nom", "s", None


def parenthesis(line: Line, end: int) -> tuple[int, str | None]:
    """The end after an acronym in brackets that follows a name: "Dış İstihbarat Servisi (SVR)"."""
    text = line.text
    if text.startswith((" (", "("), end):
        close = text.find(")", end, end + 14)
        inside = text[text.find("(", end) + 1 : close]
        if close > 0 and inside.isupper() and inside.replace("-", "").isalnum():
            return close + 1, inside
    return end, None


def occurrences(text: str, phrase: str) -> Iterator[int]:
    """Where it stands in the text."""
    at = text.find(phrase)
    while at >= 0:
        yield at
        at = text.find(phrase, at + 1)
