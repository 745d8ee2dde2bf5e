"""Find what was said, by whom, and through whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.clauses import CONVERB, FINITE, NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse, Phrase
from extract.document import HEADING, HEADLINE, Document, Quotation
from extract.lexicon import Cue, Lexicon
from extract.times import TimeExpression

MIN_CONTENT = 12
# Verbs of these acts are everyday verbs too ("üç türkü söyledi"): a plain object is not yet something said.
PLAIN_ACTS = frozenset({"state", "announce"})
LEADING = " \t\n,;:–-—\"“”'’‘…."


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed utterance; people are indices into ``Actors.entities``, spans into the document's text."""

    start: int
    end: int
    speaker: int
    joint: tuple[int, ...]
    manner: str
    act: str
    cue_start: int
    cue_end: int
    sentence_index: int
    rule: str
    via: int | None = None
    addressee: int | None = None
    stated_on: date | None = None


@dataclass(slots=True)
class Discourse:
    """Who is speaking as the article goes on."""

    speaker: tuple[int, ...] = ()
    source: tuple[int, ...] = ()
    medium: int | None = None


@dataclass(frozen=True, slots=True)
class _Source:
    """Whose announcement or report a sentence rests on, and where the words that say so stand."""

    speakers: tuple[int, ...]
    via: int | None
    start: int
    end: int
    is_whole_sentence: bool
    is_medium: bool


def find_statements(
    document: Document, parses: Sequence[Parse], actors: Actors, times: Sequence[TimeExpression], lexicon: Lexicon
) -> list[Statement]:
    """Statements in reading order, each utterance once."""
    discourse = Discourse()
    found: list[Statement] = []
    for position, parse in enumerate(parses):
        if parse.line.sentence.kind in (HEADLINE, HEADING) or parse.enclosing is not None:
            continue
        found.extend(_in_sentence(document, parses, position, actors, discourse, lexicon))
    dated = [replace(s, stated_on=_stated_on(s, parses, times, document)) for s in found]
    return _without_repetition(dated, document, lexicon)


# --------------------------------------------------------------------------- one sentence


def _in_sentence(
    document: Document,
    parses: Sequence[Parse],
    position: int,
    actors: Actors,
    discourse: Discourse,
    lexicon: Lexicon,
) -> list[Statement]:
    parse = parses[position]
    sentence = parse.line.sentence
    source = _find_source(parse, actors, discourse, lexicon)
    if source is not None:
        if source.is_medium:
            discourse.medium = source.speakers[0] if source.speakers else discourse.medium
        elif source.speakers and not source.is_whole_sentence:
            discourse.source = source.speakers
    found: list[Statement] = []
    cues = [
        (clause, clause.predicate.entry.cue)
        for clause in parse.clauses
        if clause.predicate.entry is not None and clause.predicate.entry.cue is not None and not clause.is_quoted
        if source is None or not source.start <= clause.predicate.start < source.end
    ]
    region = sentence.start
    announcer: tuple[int, ...] = ()
    for clause, cue in cues:
        if clause.predicate.shape == NOMINAL:
            continue
        if cue.is_announcement:
            speakers, _ = _speakers(parse, clause, region, None, actors, discourse)
            if speakers:
                discourse.source = discourse.speaker = announcer = speakers
            continue
        made = _from_cue(parses, position, clause, cue, region, source, actors, discourse)
        if made is not None:
            found.append(made)
            discourse.speaker = (made.speaker, *made.joint)
            if "açıklama" in cue.stem:
                discourse.source = discourse.speaker
            if actors.entities[made.speaker].subtype == "media":
                discourse.medium = made.speaker
        if made is not None or clause.predicate.shape in (FINITE, CONVERB):
            region = clause.predicate.end
    for clause, cue in cues:
        # "... istediğini hatırlattı": what one speaker tells of another's words is the first one's statement.
        is_free = not any(s.start <= clause.predicate.start < s.cue_end for s in found)
        if clause.predicate.shape == NOMINAL and is_free and not cue.is_announcement:
            made = _from_cue(parses, position, clause, cue, sentence.start, source, actors, discourse)
            if made is not None:
                found.append(made)
    found.sort(key=lambda s: s.cue_start)
    if not found and not announcer and source is not None and source.is_whole_sentence:
        made = _from_source(parse, source)
        if made is not None:
            found.append(made)
    if found:
        discourse.speaker = (found[-1].speaker, *found[-1].joint)
    elif not announcer:
        subject = _last_subject(parse, actors)
        if subject:
            discourse.speaker = subject
    if source is not None and source.via is not None or (source is not None and source.is_medium):
        via = source.via if source.via is not None else (source.speakers[0] if source.speakers else None)
        found = [replace(s, via=via) if via is not None and s.speaker != via else s for s in found]
    return found


def _from_cue(
    parses: Sequence[Parse],
    position: int,
    clause: Clause,
    cue: Cue,
    region: int,
    source: _Source | None,
    actors: Actors,
    discourse: Discourse,
) -> Statement | None:
    parse = parses[position]
    speakers, after = _speakers(parse, clause, region, source, actors, discourse)
    if not speakers:
        return None
    content = _content(parses, position, clause, cue, max(region, after))
    if content is None:
        return None
    start, end = _trimmed(parse.line.text, content[0], content[1])
    manner = content[2]
    if start >= end:
        return None
    predicate = clause.predicate
    return Statement(
        start, end, speakers[0], tuple(speakers[1:]), manner, cue.act, predicate.cue_start, predicate.end,
        parse.line.sentence.index, f"cue:{cue.stem}", None, _addressee(clause, speakers, actors),
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without white space at either end."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _speakers(
    parse: Parse, clause: Clause, region: int, source: _Source | None, actors: Actors, discourse: Discourse
) -> tuple[tuple[int, ...], int]:
    """Who speaks, and where the phrase that names them ends if it stands before the content."""
    predicate = clause.predicate
    is_passive = predicate.form is not None and predicate.form.passive
    if is_passive:
        by = next((p for p in clause.phrases if p.slot in ("by", "abl") and p.kind != PLACE), None)
        if by is not None and (source is None or by.slot == "by"):
            return _entities(by, actors), by.end
        if source is not None and source.speakers and not source.is_whole_sentence:
            return source.speakers, source.end if source.end <= predicate.start else region
        if source is not None and source.speakers:
            return source.speakers, source.end if source.end <= predicate.start else region
        teller = next((p for p in parse.phrases if p.slot in ("subject", "attributive") and p.end <= predicate.start), None)
        if teller is not None and _is_media(_entities(teller, actors), actors):
            return _entities(teller, actors), teller.end
        return (), region
    if predicate.shape == PARTICIPLE:
        if predicate.form is not None and predicate.form.possessive is not None:
            return (), region
        if clause.head is not None and clause.head.slot != "modifier":
            return _entities(clause.head, actors), region
        return (), region
    subject = clause.subject
    if subject is not None and _can_speak(subject, actors):
        return _entities(subject, actors), subject.end if subject.start >= region else region
    if source is not None and source.speakers and not source.is_medium and subject is None:
        return source.speakers, source.end if source.end <= predicate.start else region
    if subject is None and predicate.shape in (FINITE, CONVERB) and not _has_unnamed_subject(parse, region):
        return discourse.speaker, region
    return (), region


def _has_unnamed_subject(parse: Parse, region: int) -> bool:
    """"Uzmanlar, ...", "arama kurtarma ekipleri, ...": somebody speaks whom we have no name for."""
    words = []
    for token in parse.line.tokens:
        if token.start < region:
            continue
        if not token.is_word or len(words) > 4:
            return token.text == "," and bool(words) and words[-1].endswith(("lar", "ler", "ları", "leri"))
        words.append(token.folded)
    return False


def _can_speak(phrase: Phrase, actors: Actors) -> bool:
    return any(actors.entities[actors.mentions[m].entity].kind != PLACE for m in phrase.mentions) or phrase.is_marked


def _entities(phrase: Phrase, actors: Actors) -> tuple[int, ...]:
    """The entities of a phrase in order, each once; seats of government stand for their country."""
    result: list[int] = []
    for index in phrase.mentions:
        mention = actors.mentions[index]
        for entity in (government_of(mention.entity, actors), *mention.group):
            if entity not in result:
                result.append(entity)
    return tuple(result)


def government_of(entity: int, actors: Actors) -> int:
    """The country for which a capital stands when it acts; any other entity itself."""
    country = actors.seats.get(entity)
    return entity if country is None else country


def _addressee(clause: Clause, speakers: Sequence[int], actors: Actors) -> int | None:
    for phrase in clause.phrases:
        if phrase.slot in ("dat", "towards"):
            entity = _entities(phrase, actors)[0]
            if actors.entities[entity].kind in (PERSON, ORGANIZATION, COUNTRY) and entity not in speakers:
                return entity
    return None


# --------------------------------------------------------------------------- content


def _content(
    parses: Sequence[Parse], position: int, clause: Clause, cue: Cue, start: int
) -> tuple[int, int, str] | None:
    parse = parses[position]
    text, cue_start = parse.line.text, clause.predicate.cue_start
    quotation = _last_quotation(parse, start, cue_start)
    if quotation is not None and len(text[quotation.end + 1 : cue_start].split()) <= 2:
        first = _first_of_run(parse, quotation, start)
        lead = text[start : first.start].strip(LEADING)
        if first.sentences == 0 and quotation is first and quotation not in parse.opaque and len(lead.split()) > 3:
            return _indirect(parse, clause, start, cue)
        return first.start, quotation.end, "direct"
    if cue.introduces or text[clause.predicate.end : clause.predicate.end + 2].lstrip().startswith(":"):
        return _following(parses, position, clause.predicate.end)
    return _indirect(parse, clause, start, cue)


def _last_quotation(parse: Parse, start: int, stop: int) -> Quotation | None:
    inside = [q for q in parse.quotations if start <= q.start and q.end <= stop and q.depth == 0]
    return inside[-1] if inside else None


def _first_of_run(parse: Parse, last: Quotation, start: int) -> Quotation:
    """The first of several quotations with nothing but marks between them."""
    first = last
    for quotation in reversed(parse.quotations):
        if quotation.end <= first.start and quotation.start >= start:
            if parse.line.text[quotation.end : first.start].strip(LEADING) == "":
                first = quotation
            else:
                break
    return first


def _following(parses: Sequence[Parse], position: int, after: int) -> tuple[int, int, str] | None:
    """The quotation after "şunları söyledi:", in this sentence or as the next ones."""
    parse = parses[position]
    inside = [q for q in parse.quotations if q.start >= after and q.depth == 0]
    if inside:
        end = inside[-1].end
        return inside[0].start, end, "direct"
    rest = parse.line.text[after : parse.line.sentence.end].strip(LEADING)
    if len(rest) > MIN_CONTENT:
        start = parse.line.text.index(rest, after)
        return start, start + len(rest), "direct"
    start, end = None, None
    for following in parses[position + 1 : position + 12]:
        sentence = following.line.sentence
        quotes = [q for q in following.quotations if q.depth == 0]
        covered = sum(q.end - q.start for q in quotes)
        if following.enclosing is not None:
            first, last = following.enclosing.start, following.enclosing.end
        elif quotes and covered > 0.8 * (sentence.end - sentence.start - 4):
            first, last = quotes[0].start, quotes[-1].end
        else:
            break
        start, end = (first if start is None else start), last
    if start is None or end is None:
        return None
    return start, end, "direct"


def _indirect(parse: Parse, clause: Clause, start: int, cue: Cue) -> tuple[int, int, str] | None:
    text, end = parse.line.text, clause.predicate.cue_start
    while start < end and text[start] in LEADING and text[start] not in "\"“'‘":
        start += 1
    start = _skip_addressee(clause, _skip_particle(parse, start))
    while end > start and text[end - 1] in " ,;":
        end -= 1
    for particle in (" da", " de"):
        if text.endswith(particle, start, end):
            end -= len(particle)
    if end - start < MIN_CONTENT:
        return None
    has_clause = any(
        _is_content_clause(c) and start <= c.predicate.verb_start < end for c in parse.clauses
    )
    quotes = [q for q in parse.quotations if start <= q.start and q.end <= end]
    if cue.needs_clause and not has_clause and not quotes:
        return None
    if not has_clause and not quotes and (" " not in cue.stem and cue.act in PLAIN_ACTS or len(text[start:end].split()) < 2):
        return None
    if cue.stem == "de" and not quotes:
        return None
    return start, end, "mixed" if any(q.end - q.start > 8 for q in quotes) else "indirect"


def _is_content_clause(clause: Clause) -> bool:
    """-DIğI, -AcAğI, -mAsI: what a reporting verb reports."""
    form = clause.predicate.form
    is_possessed = form is not None and form.possessive is not None
    return clause.predicate.shape in (NOMINAL, FINITE) or (clause.predicate.shape == PARTICIPLE and is_possessed)


def _skip_addressee(clause: Clause, start: int) -> int:
    """"Scholz, Kiev'e desteğin süreceği mesajını verdi": to whom it is said is no part of what is said."""
    for phrase in clause.phrases:
        if phrase.start == start and phrase.slot == "dat":
            return phrase.end + 1
    return start


def _skip_particle(parse: Parse, start: int) -> int:
    folded = parse.line.folded
    for particle in ("de ", "da ", "ise ", "de, ", "da, ", "ise, "):
        if folded.startswith(particle, start):
            return start + len(particle)
    return start


# --------------------------------------------------------------------------- sources


def _find_source(parse: Parse, actors: Actors, discourse: Discourse, lexicon: Lexicon) -> _Source | None:
    """"X'ten yapılan açıklamada", "X'in haberine göre", "X'in aktardığına göre", "X'e göre"."""
    folded, sentence = parse.line.folded, parse.line.sentence
    according = lexicon.words["postpositions"]["source"]
    for clause in parse.clauses:
        if clause.is_quoted or clause.predicate.shape not in (NOMINAL, PARTICIPLE):
            continue
        word = _word_after(folded, clause.predicate.end)
        if word in according and clause.predicate.entry is not None and clause.predicate.entry.cue is not None:
            origin = next((p for p in clause.phrases if p.slot == "abl"), None)
            teller = clause.subject
            end = folded.index(word, clause.predicate.end) + len(word)
            if origin is not None:
                via = _entities(teller, actors)[0] if teller is not None else None
                return _Source(_entities(origin, actors), via, clause.start, end, True, False)
            if teller is not None:
                entities = _entities(teller, actors)
                return _Source(entities, None, clause.start, end, True, _is_media(entities, actors))
    for noun in parse.nouns:
        if not noun.entry.is_source or noun.is_quoted:
            continue
        source = _noun_source(parse, noun, actors, discourse, according)
        if source is not None:
            return source
    for phrase in parse.phrases:
        if phrase.slot == "source":
            entities = _entities(phrase, actors)
            end = folded.index(_word_after(folded, phrase.end), phrase.end)
            whole = phrase.start - sentence.start < 60
            return _Source(entities, None, phrase.start, end + 4, whole, _is_media(entities, actors))
    return None


def _noun_source(
    parse: Parse, noun: NounTrigger, actors: Actors, discourse: Discourse, according: Sequence[str]
) -> _Source | None:
    folded = parse.line.folded
    word = _word_after(folded, noun.end)
    is_according = noun.form.case == "dat" and word in according
    if noun.form.case not in ("loc", "loc-ki") and not is_according:
        return None
    end = folded.index(word, noun.end) + len(word) if is_according else noun.end
    owner = next((p for p in reversed(noun.phrases) if p.slot in ("genitive", "attributive")), None)
    start = noun.start
    if owner is None and noun.modifier is not None:
        candidates = [p for p in noun.modifier.phrases if p.slot in ("abl", "by")]
        owner = candidates[-1] if candidates else noun.modifier.subject
        is_cue = noun.modifier.predicate.entry is not None and noun.modifier.predicate.entry.cue is not None
        if is_cue and not candidates:
            owner = None
    if owner is None:
        before = [p for p in parse.phrases if p.end <= noun.start and p.slot == "abl"]
        owner = before[-1] if before and noun.start - before[-1].end < 40 else None
    if owner is not None:
        entities = _entities(owner, actors)
        return _Source(
            entities, None, owner.start, end, is_according, noun.entry.is_medium and _is_media(entities, actors)
        )
    if noun.entry.is_medium:
        if discourse.medium is None:
            return None
        return _Source((discourse.medium,), None, start, end, is_according, True)
    known = discourse.source or discourse.speaker
    return _Source(known, None, start, end, is_according, False) if known else None


def _is_media(entities: Sequence[int], actors: Actors) -> bool:
    return bool(entities) and actors.entities[entities[0]].subtype in ("media", "agency")


def _word_after(folded: str, end: int) -> str:
    rest = folded[end : end + 24].lstrip(" ,\"”'’")
    return rest.split(" ", 1)[0].rstrip(",.;:") if rest else ""


def _from_source(parse: Parse, source: _Source) -> Statement | None:
    """The whole sentence is what the source says: "KCNA'ya göre ..."."""
    if not source.speakers:
        return None
    text, sentence = parse.line.text, parse.line.sentence
    start, end = source.end, sentence.end
    while start < end and text[start] in LEADING and text[start] not in "\"“":
        start += 1
    while end > start and text[end - 1] in " .":
        end -= 1
    if end - start < MIN_CONTENT:
        return None
    quotes = [q for q in parse.quotations if start <= q.start and q.end <= end and q.end - q.start > 8]
    return Statement(
        start, end, source.speakers[0], source.speakers[1:], "mixed" if quotes else "indirect", "state",
        source.start, source.end, sentence.index, "source:göre", source.via,
    )


def _last_subject(parse: Parse, actors: Actors) -> tuple[int, ...]:
    """The subject of the sentence's main clause, for a following sentence without one."""
    for clause in reversed(parse.clauses):
        if clause.predicate.shape == FINITE and clause.subject is not None and not clause.is_quoted:
            entities = _entities(clause.subject, actors)
            if actors.entities[entities[0]].kind in (PERSON, ORGANIZATION, COUNTRY):
                return entities
    return ()


# --------------------------------------------------------------------------- afterwards


def _stated_on(
    statement: Statement, parses: Sequence[Parse], times: Sequence[TimeExpression], document: Document
) -> date | None:
    """The day the sentence gives for the saying: a time outside the content."""
    sentence = next(p.line.sentence for p in parses if p.line.sentence.index == statement.sentence_index)
    for time in times:
        if sentence.start <= time.start < sentence.end and not statement.start <= time.start < statement.end:
            if time.precision == "day" and time.date_start is not None:
                return time.date_start
    return None


def _without_repetition(statements: list[Statement], document: Document, lexicon: Lexicon) -> list[Statement]:
    """Of several tellings of one utterance (lead, body) the fullest."""
    kept: list[tuple[Statement, frozenset[str]]] = []
    for statement in statements:
        words = frozenset(lexicon.fold(document.text[statement.start : statement.end]).split())
        for index, (other, other_words) in enumerate(kept):
            if other.speaker != statement.speaker or not words or not other_words:
                continue
            shared = len(words & other_words) / min(len(words), len(other_words))
            if shared > 0.75 and min(len(words), len(other_words)) > 3:
                if len(words) >= len(other_words):
                    kept[index] = (statement, words)
                break
        else:
            kept.append((statement, words))
    return [statement for statement, _ in kept]
