"""Say whom an office without a name means: "Rus mevkidaşı", "Kuzey Kore lideri", "Bakan"."""

from __future__ import annotations

from bisect import bisect_right

from extract.actors.found import COUNTERPART, Found, Line
from extract.actors.groups import is_aside
from extract.actors.linker import Linker, stands_for
from extract.actors.model import COUNTRY, PERSON, Mention
from extract.lexicon import Lexicon

DIPLOMAT = "diplomat"
NEAR = 2  # sentences back to who is called a diplomat


def resolve_titles(linker: Linker, namings: list[list[Found]], lines: list[Line]) -> None:
    """Mentions for offices alone: their holder in this article, otherwise the organisation or country they act for."""
    ordered = sorted((f for line in namings for f in line if f.is_title_only), key=lambda f: f.start)
    for found in ordered:
        if found.number == "p" and not found.country_code and found.organization is None:
            _several(linker, found, lines)
            continue
        speaker = _speaker(linker, found, lines) if found.is_ours and not found.country_code else None
        if speaker is not None:
            found.country_code = speaker.country_code or linker.entities[speaker.entity].country_code
        is_plain = found.office_code == COUNTERPART and not found.country_code
        holder = _counterpart(linker, found) if is_plain else _holder(linker, found, lines)
        chain = _chain(linker, found) if found.number == "p" else []
        is_speaker = speaker is not None and holder == speaker.entity
        if holder is not None and (is_speaker or _is_one_of_many(found, lines[0].folded, linker.lexicon)):
            holder = None
        if found.number == "p" and not chain:
            holder = None  # "AB temsilcilerinin listesi": one of them is not all
        if holder is not None:
            mention = linker.mention(found, holder, "title")
            if found.office_code == COUNTERPART:
                mention.office = mention.office_code = None
            if chain:
                _share(linker, found, mention, chain, lines)
        elif found.is_former:
            continue
        elif found.organization is not None and found.office_code != COUNTERPART:
            owner = _organization(linker, found.organization)
            if owner is not None:
                linker.mention(found, owner, "title")
        elif found.country_code:
            linker.mention(found, linker.country(found.country_code), "title")
        elif found.office_code == "ambassador":
            _add_seat(linker, found)


def _speaker(linker: Linker, found: Found, lines: list[Line]) -> Mention | None:
    """ "Fidan, “Cumhurbaşkanımız da gelecek” dedi": who says so, named before in the sentence or else behind."""
    sentence = lines[bisect_right(lines, found.start, key=_begin) - 1].sentence
    here = [m for m in linker.mentions if sentence.start <= m.start < sentence.end and m.derivation is None]
    of_states = [m for m in here if m.country_code or linker.entities[m.entity].country_code]
    of_states.sort(key=lambda m: m.start)
    before = [m for m in of_states if m.full_end <= found.phrase_start]
    behind = [m for m in of_states if m.start >= found.full_end and linker.entities[m.entity].kind == PERSON]
    for near in (before[::-1], behind):
        for case in ("nom", "abl"):
            named = next((m for m in near if m.case == case), None)
            if named is not None:
                return named
    return None


def _is_one_of_many(found: Found, folded: str, lexicon: Lexicon) -> bool:
    """ "İsrailli bir bakan": nobody named."""
    return f" {lexicon.title_words['small']['a']} " in folded[found.phrase_start : found.end]


def _add_seat(linker: Linker, found: Found) -> None:
    """ "Tahran Büyükelçisini geri çağırdı": whose envoy it is stands elsewhere, and to whom, here."""
    words = (found.office or "").split()
    seats = (" ".join(words[:size]) for size in (2, 1))
    seat = next((s for s in seats if linker.lexicon.fold(s) in linker.lexicon.capitals), None)
    if seat is not None:
        code = linker.lexicon.capitals[linker.lexicon.fold(seat)]
        start, end = found.phrase_start, found.phrase_start + len(seat)
        place = Found(start, end, end, COUNTRY, seat, start, derivation="from", country_code=code)
        linker.mention(place, linker.country(code), "metonym")


def _organization(linker: Linker, owner: Found) -> int | None:
    return linker.reference(owner.reference) if owner.reference is not None else linker.institution(owner)


def _holder(linker: Linker, found: Found, lines: list[Line]) -> int | None:
    """Who of this article holds the office: of the country named, otherwise the one named last before; of two in a
    sentence, who is its subject.
    """
    best: tuple[tuple[bool, bool, int, bool, int], int] | None = None
    starts = [line.sentence.start for line in lines]
    own = bisect_right(starts, found.start)
    host = _host(linker, found, lines[own - 1])
    if found.office_code == DIPLOMAT and (found.case != "nom" or found.phrase_start != starts[own - 1]):
        return None  # "Rus diplomatı sınır dışı etti"
    for mention in linker.mentions:
        entity = linker.entities[mention.entity]
        if entity.kind != PERSON or mention.form != "name":
            continue
        if found.country_code and (mention.country_code or entity.country_code) != found.country_code:
            continue
        if not found.country_code and mention.start > found.start:
            continue
        if not _may_hold(linker, found, mention) or host is not None and entity.country_code == host:
            continue
        if found.office_code == DIPLOMAT and not 0 <= own - bisect_right(starts, mention.start) <= NEAR:
            continue
        exact = mention.office_code == found.office_code or entity.office_code == found.office_code
        apart = abs(own - bisect_right(starts, mention.start))
        rank = (not exact, mention.start > found.start, apart, _is_with(mention, lines, linker.lexicon), -mention.start)
        if best is None or rank < best[0]:
            best = rank, mention.entity
    return best[1] if best else None


def _host(linker: Linker, found: Found, line: Line) -> str | None:
    """ "Konuk bakan": of another country than the one where he is, which is that of the readers if none is named."""
    guests = linker.lexicon.title_words["modifiers"]["guests"]
    if found.country_code or not any(word in guests for word in line.words_in(found.phrase_start, found.end)):
        return None
    places = [m for m in linker.mentions if m.case == "loc" and m.start < found.start]
    codes = (linker.entities[m.entity].country_code for m in sorted(places, key=lambda m: -m.start))
    return next((code for code in codes if code is not None), str(linker.lexicon.title_words["home"]["country"]))


def _is_with(mention: Mention, lines: list[Line], lexicon: Lexicon) -> bool:
    """ "Fidan, Wadephul ile görüştü": with whom, or to whom, and not who."""
    with_whom = tuple(f"{word} " for word in lexicon.words["postpositions"]["with"])
    return mention.case != "nom" or lines[0].folded.startswith(with_whom, mention.full_end + 1)


def _counterpart(linker: Linker, found: Found) -> int | None:
    """ "Mevkidaşı" alone: who before this holds the same office as the one named last, for another country."""
    before = sorted(
        (m for m in linker.mentions if m.start < found.start and linker.entities[m.entity].kind == PERSON),
        key=lambda m: -m.start,
    )
    if not before:
        return None
    own = before[0].entity
    codes, country = linker.codes_of(own), linker.entities[own].country_code
    for mention in before[1:]:
        other = linker.entities[mention.entity].country_code
        if other and other != country and not codes.isdisjoint(linker.codes_of(mention.entity)):
            return mention.entity
    return None


def _several(linker: Linker, found: Found, lines: list[Line]) -> None:
    """ "Bakanlar": the two who may be called so and were named last, if they are of two countries; all of them where
    one sentence names more.
    """
    before = sorted((m for m in linker.mentions if m.start < found.start), key=lambda m: -m.start)
    told = [m for m in before if not is_aside(_line_of(m, lines), linker.lexicon)]
    chosen = _named_last(linker, found, told, lines) if len(told) < len(before) else []
    if len({_line_of(m, lines).sentence.start for m in chosen}) != 1:
        chosen = _named_last(linker, found, before, lines)
    if len(chosen) > 1:
        entities = [m.entity for m in reversed(chosen)]
        mention = linker.mention(found, entities[0], "pronoun")
        mention.group, mention.office, mention.office_code = tuple(entities[1:]), None, None


def _named_last(linker: Linker, found: Found, before: list[Mention], lines: list[Line]) -> list[Mention]:
    """Of the ``before``, last first, one mention of each who may be called so."""
    chosen: list[Mention] = []
    first = -1
    for mention in before:
        entity = linker.entities[mention.entity]
        if mention.start < first or first >= 0 and mention.case == "gen":
            continue
        if entity.kind != PERSON or mention.form != "name" or any(c.entity == mention.entity for c in chosen):
            continue
        is_other = all(linker.entities[c.entity].country_code != entity.country_code for c in chosen)
        if is_other and linker.holds(mention.entity, found.office_code or ""):
            chosen.append(mention)
        if len(chosen) == 2 and first < 0:
            first = _line_of(mention, lines).sentence.start
    return chosen


def _line_of(mention: Mention, lines: list[Line]) -> Line:
    return lines[bisect_right(lines, mention.start, key=_begin) - 1]


def _begin(line: Line) -> int:
    return line.sentence.start


def _is_posted_elsewhere(linker: Linker, found: Found, mention: Mention) -> bool:
    """ "İsrail'in Dublin Büyükelçisi" is not who was introduced as the envoy at Ankara."""
    posts = {f.post for f in linker.introductions[mention.entity]} - {None} if found.post is not None else set()
    return bool(posts) and found.post not in posts


def _may_hold(linker: Linker, found: Found, mention: Mention) -> bool:
    if mention.office and found.is_former != mention.is_former or _is_posted_elsewhere(linker, found, mention):
        return False
    if found.is_former:
        return mention.office_code == found.office_code
    code = found.office_code or ""
    if code == COUNTERPART:
        return bool(found.country_code) and bool(linker.codes_of(mention.entity))
    if found.organization is not None and not _same_organization(linker, found, mention):
        return False
    if found.country_code or mention.office_code is None:
        return linker.holds(mention.entity, code)
    if mention.office_code in stands_for(code, linker.lexicon):
        return True
    fold = linker.lexicon.fold
    return fold(found.office or "") in fold(mention.office or "")


def _same_organization(linker: Linker, found: Found, mention: Mention) -> bool:
    """ "NATO sözcüsü" is nobody who speaks for somebody else."""
    owner = found.organization
    return owner is not None and any(
        f.organization is not None
        and (f.organization.reference or f.organization.text) == (owner.reference or owner.text)
        for f in linker.introductions[mention.entity]
    )


def _chain(linker: Linker, found: Found) -> list[Mention]:
    """The countries straight before the last one, the nearest first."""
    line_start = found.phrase_start
    chain: list[Mention] = []
    for mention in sorted((m for m in linker.mentions if m.full_end <= line_start), key=lambda m: -m.start):
        entity = linker.entities[mention.entity]
        if entity.kind != COUNTRY or mention.case != "nom" or line_start - mention.full_end > 5:
            break
        chain.append(mention)
        line_start = mention.start
    return chain


def _share(linker: Linker, found: Found, last: Mention, chain: list[Mention], lines: list[Line]) -> None:
    """ "Rusya, Türkiye ve İran dışişleri bakanları": the office of the last country is that of those before it."""
    holders = []
    for mention in chain:
        country = linker.entities[mention.entity].country_code
        holders.append(_holder(linker, _of_country(found, country), lines))
    if all(holder is not None for holder in holders):
        for mention, holder in zip(chain, holders, strict=True):
            mention.entity, mention.form = holder or 0, "title"
    else:
        last.entity = linker.country(found.country_code or "")


def _of_country(found: Found, country: str | None) -> Found:
    return Found(
        found.start, found.end, found.full_end, found.kind, found.text, office=found.office,
        office_code=found.office_code, country_code=country, is_title_only=True,
    )  # fmt: skip
