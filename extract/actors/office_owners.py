"""Find where an office begins, and the country or organisation it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from extract.actors.found import Found, Line
from extract.actors.names import name_words
from extract.inflect import Form
from extract.lexicon import Lexicon, Title

MAX_OFFICE_STEPS = 9
MAX_BRIDGE = 4
BRACKETS = 4  # tokens, both brackets included


@dataclass(slots=True)
class Left:
    """Where an office begins: its first token, and the phrase with country and organisation before it.

    ``post``: the country where an envoy is posted, "Fransa'nın Tahran Büyükelçisi".
    """

    index: int
    start: int
    office_start: int
    country_code: str | None = None
    owner: Found | None = None
    is_former: bool = False
    post: str | None = None

    @property
    def has_owner(self) -> bool:
        return self.country_code is not None or self.owner is not None


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The [modifiers] section of titles.toml, compiled."""

    inside: frozenset[str]
    former: frozenset[str]
    drop: frozenset[str]
    dependent: frozenset[str]
    matters: frozenset[str]
    accredited: frozenset[str]
    bridge_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]


@lru_cache(maxsize=1)
def office_words(lexicon: Lexicon) -> OfficeWords:
    """The words that stand in offices, compiled once per lexicon."""
    spec = lexicon.title_words["modifiers"]
    return OfficeWords(
        frozenset(spec["inside"]),
        frozenset(spec["former"]),
        frozenset(spec["drop"]),
        frozenset(spec["dependent"]),
        frozenset(spec["matters"]),
        frozenset(spec["accredited"]),
        spec["bridge_endings"],
        spec["adverb_endings"],
    )


def office_start(line: Line, head: int, by_end: dict[int, Found], title: Title, form: Form, lexicon: Lexicon) -> Left:
    """Walk left from the head over the words of the office to the country or organisation it belongs to."""
    tokens, former = line.tokens, office_words(lexicon).former
    is_posted = title.office_code in lexicon.title_words["posted"]["codes"]
    index, is_former = head, False
    place: Found | None = None
    for _ in range(MAX_OFFICE_STEPS):
        if index == 0:
            break
        previous = tokens[index - 1]
        naming = by_end.get(previous.end)
        if naming is not None and not line.text[previous.end : tokens[index].start].strip():
            if naming.kind == "person" or naming.case == "gen" and _is_object(form):
                break
            owned = _at_owner(naming, line, head, by_end, lexicon, is_posted=is_posted)
            if owned is not None and is_posted:
                owned.post = owned.post or _post(owned, place, line, by_end)
            elif owned is None and is_posted:
                owned = _over_post(naming, index, line, by_end, lexicon)
            if owned is not None:
                owned.is_former = is_former
                return owned
            if naming.kind == "place" and naming.case == "nom":  # "İstanbul Valisi", "Londra Büyükelçisi"
                place = naming
        is_accredited = previous.folded in office_words(lexicon).accredited
        if is_accredited and (owned := _over_body(index, line, by_end, lexicon)) is not None:
            owned.is_former = is_former
            return owned
        further = _over_brackets(line, index) or _further(line, index, head, by_end, title, form, lexicon)
        if further is None:
            break
        is_former = is_former or previous.folded in former
        index = further
    conjunction = lexicon.title_words["small"]["and"]
    while index < head and (tokens[index].folded == conjunction or not tokens[index].is_word):
        index += 1
    land = place.country_code if place is not None and place.start >= tokens[index].start else None
    country, post = (None, land) if is_posted else (land, None)
    return Left(index, tokens[index].start, tokens[index].start, country, None, is_former, post)


def _is_object(form: Form) -> bool:
    """ "Türkiye'nin büyükelçiyi sınır dışı etmesi": nobody's, so that the genitive is of the verb."""
    return form.case in ("acc", "dat") and form.possessive is None and form.number != "p"


def _at_owner(
    naming: Found, line: Line, head: int, by_end: dict[int, Found], lexicon: Lexicon, *, is_posted: bool
) -> Left | None:
    """Where the office begins if the listed name before it owns it."""
    owned = _step_over(naming, line, lexicon)
    if owned is None:
        return None
    if line.words[owned.index] == lexicon.title_words["small"]["a"]:
        owned.index, owned.office_start = head, line.tokens[head].start
    _before_owner(owned, naming, line, by_end, is_posted=is_posted)
    return owned


def _over_brackets(line: Line, index: int) -> int | None:
    """Over brackets before a token, if they hold a word or two: "Hareketi (M5S) Sözcüsü"."""
    if line.tokens[index - 1].text != ")":
        return None
    opening = index - 2
    while opening > 0 and line.tokens[opening].text != "(":
        opening -= 1
    return opening if opening > 0 and index - opening <= BRACKETS else None


def _further(
    line: Line, index: int, head: int, by_end: dict[int, Found], title: Title, form: Form, lexicon: Lexicon
) -> int | None:
    """The token to go on from if the one before ``index`` is a word of the office; None where the office begins."""
    tokens, words = line.tokens, office_words(lexicon)
    previous = tokens[index - 1]
    if not previous.is_word or line.text[previous.end : tokens[index].start].strip():
        return None
    if line.folded[previous.end : previous.end + 1] == "'":
        return None
    if form.possessive is None and any(hit.end == previous.end for hit in line.institutions):
        return None  # "Dışişleri Bakanlığı büyükelçiyi çağırdı"
    is_of_state = index == head and title.office_code in lexicon.title_words["home"]["state_codes"]
    if is_of_state and _is_one_of(line, index - 1, by_end, form, lexicon):
        return index - 1
    owned = _over_genitive(line, index, lexicon)
    if owned is not None:
        return owned
    if previous.folded in words.former:
        return index - 1
    if previous.is_capital and previous.folded in name_words(lexicon).openers:
        return None
    if index == 1 and len(previous.folded) > 4 and previous.folded.endswith(words.adverb_endings):
        return None  # "Temmuzda Savunma Bakanı ...": a capital only because the sentence begins
    return index - 1 if _is_of_office(line, index, head, by_end, lexicon) else None


def _is_of_office(line: Line, index: int, head: int, by_end: dict[int, Found], lexicon: Lexicon) -> bool:
    """Whether the word before a token may stand in an office: a capital, a listed word, "ve" between two matters."""
    tokens, words = line.tokens, office_words(lexicon)
    previous = tokens[index - 1]
    is_joining = previous.folded == lexicon.title_words["small"]["and"] and index < head
    is_joining = is_joining and index >= 2 and tokens[index - 2].is_capital
    if line.is_capitals and head - index > 2:
        return False
    is_known = previous.is_capital or is_joining or previous.folded in words.inside or previous.folded in words.drop
    if not is_known and not _is_bridge(line, index - 1, by_end, words.bridge_endings):
        return False
    if is_joining:
        return by_end.get(tokens[index - 2].end) is None or tokens[index - 2].folded in words.matters
    return line.title_at(previous) is None or _is_dependent(line, head, index, lexicon)


def _is_one_of(line: Line, index: int, by_end: dict[int, Found], form: Form, lexicon: Lexicon) -> bool:
    """ "İsrailli bir diplomat": the article stands between the nationality and the office."""
    if line.words[index] != lexicon.title_words["small"]["a"] or index == 0 or form.possessive is not None:
        return False
    naming = by_end.get(line.tokens[index - 1].end)
    return naming is not None and (naming.is_demonym or naming.derivation == "from")


def _is_bridge(line: Line, index: int, by_end: dict[int, Found], endings: tuple[str, ...]) -> bool:
    """Small words that lead to the owner: "Kore İşçi Partisi'nin uluslararası departmanının direktörü"."""
    tokens = line.tokens
    for position in range(index, max(index - MAX_BRIDGE, 0), -1):
        token = tokens[position]
        if not token.is_word or not token.folded.endswith(endings):
            return False
        owner = by_end.get(tokens[position - 1].end)
        if owner is not None:
            return owner.kind != "person" and owner.case == "gen" and owner.kind != "place"
    return False


def _is_dependent(line: Line, head: int, index: int, lexicon: Lexicon) -> bool:
    """May the office go on over another title: "Cumhurbaşkanı Basın Danışmanı", "Genel Sekreter Yardımcısı"?"""
    words = office_words(lexicon)
    return line.title_at(line.tokens[head]) in words.dependent or line.tokens[index].folded in words.inside


def _over_genitive(line: Line, index: int, lexicon: Lexicon) -> int | None:
    """Over an organisation nobody listed and its ending: "Hareketi'nin (M5S) Sözcüsü"."""
    tokens = line.tokens
    if index < 3 or tokens[index - 2].text not in "'’" or tokens[index - 1].is_capital:
        return None
    owner = tokens[index - 3]
    suffix = lexicon.suffixes.get(tokens[index - 1].folded)
    is_owned = owner.is_capital and owner.folded[-1] in lexicon.title_words["small"]["possessed"]
    return index - 3 if suffix is not None and suffix.case == "gen" and is_owned else None


def _step_over(naming: Found, line: Line, lexicon: Lexicon) -> Left | None:
    """Where the office begins when a listed name stands before it: after a country, at an organisation or seat."""
    after = line.token_at(naming.full_end)
    begins = line.tokens[after].start
    if naming.subtype == "seat" and naming.case in ("nom", "gen"):
        return Left(line.token_at(naming.start), naming.start, naming.start, naming.country_code)
    if naming.kind == "country" and (naming.case in ("nom", "gen") or naming.is_demonym or naming.derivation == "from"):
        return Left(after, naming.start, begins, naming.country_code)
    if naming.kind == "organization" and naming.case in ("nom", "gen"):
        first = _after_country(line, naming, lexicon)
        return Left(first, naming.start, line.tokens[first].start, naming.country_code, naming)
    if naming.kind == "place" and naming.case == "gen":
        return Left(after, naming.start, begins, naming.country_code)
    return None


def _over_post(naming: Found, index: int, line: Line, by_end: dict[int, Found], lexicon: Lexicon) -> Left | None:
    """ "ABD'nin Ukrayna'daki büyükelçisi": whose envoy it is stands before the post."""
    owner = _before(naming.start, line, by_end) if naming.derivation == "ki" else None
    left = _step_over(owner, line, lexicon) if owner is not None and owner.case == "gen" else None
    if left is not None:
        left.index, left.office_start, left.post = index, line.tokens[index].start, naming.country_code
    return left


def _over_body(index: int, line: Line, by_end: dict[int, Found], lexicon: Lexicon) -> Left | None:
    """ "Kanada'nın BM nezdindeki temsilcisi": whose it is stands before the body, which is no part of it."""
    body = _before(line.tokens[index - 1].start, line, by_end)
    owner = _before(body.start, line, by_end) if body is not None and body.kind == "organization" else None
    left = _step_over(owner, line, lexicon) if owner is not None and owner.case == "gen" else None
    if left is not None:
        left.index, left.office_start = index, line.tokens[index].start
    return left


def _post(left: Left, place: Found | None, line: Line, by_end: dict[int, Found]) -> str | None:
    """ "Fransa'nın Tahran Büyükelçisi", "Tahran'daki Fransa Büyükelçisi"."""
    if place is not None:
        return place.country_code
    before = _before(left.start, line, by_end)
    return before.country_code if before is not None and before.derivation == "ki" else None


def _before(start: int, line: Line, by_end: dict[int, Found]) -> Found | None:
    """The naming that ends straight before a place in the text."""
    index = line.token_at(start)
    before = by_end.get(line.tokens[index - 1].end) if index > 0 else None
    if before is None or before.full_end > start or line.text[before.full_end : start].strip():
        return None
    return before


def _after_country(line: Line, naming: Found, lexicon: Lexicon) -> int:
    """The token where an organisation's name begins, its country left out: "ABD Ulusal Güvenlik Konseyi"."""
    for hit in line.by_start.get(naming.start, ()):
        is_country = any(r.kind == "name" and lexicon.names[r.key].kind == "country" for r in hit.readings)
        if is_country and hit.end < naming.end and line.text[hit.end] == " ":
            return line.token_at(hit.end)
    return line.token_at(naming.start)


def _before_owner(stop: Left, naming: Found, line: Line, by_end: dict[int, Found], *, is_posted: bool) -> None:
    """What stands before the owner: "Rusya Dış İstihbarat Servisi Başkanı", "Japonya'nın İngiltere Büyükelçisi".

    A country after another country or an organisation is the post or the matter, not what is represented.
    """
    index, before = line.token_at(naming.start), _before(naming.start, line, by_end)
    if before is None:
        return
    if naming.kind == "organization":
        if before.kind == "country" and (before.case in ("nom", "gen") or before.is_demonym):
            stop.country_code, stop.start = before.country_code, before.start
        return
    if naming.case != "nom" or naming.is_demonym or naming.derivation:
        return
    if before.kind == "organization" and before.case in ("nom", "gen"):
        stop.country_code, stop.owner = before.country_code, before
        stop.start = stop.office_start = before.start
        stop.index = line.token_at(before.start)
    elif before.kind in ("country", "place") and (before.case == "gen" or (is_posted and before.kind == "country")):
        stop.country_code, stop.start = before.country_code, before.start
        stop.index, stop.office_start = index, naming.start
        stop.post = naming.country_code if is_posted else None
