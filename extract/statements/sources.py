"""Find the announcement or report that a sentence rests on: "X'ten yapılan açıklamada", "X'in haberine göre"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.clauses import NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse, Phrase
from extract.lexicon import Lexicon
from extract.statements.edges import MARKS, trim
from extract.statements.model import (
    Discourse,
    Source,
    Statement,
    can_speak,
    entities_of,
    is_media,
    is_possessed,
    names_actor,
)
from extract.statements.speakers import has_unnamed_subject, met_in

MIN_CONTENT = 12
STEM = 5
# From "X'in", "X" or "X'ten" to the noun of speech: "Kremlin'in internet sitesinden yapılan açıklama".
OWNER_REACH = 60
WORD_REACH = 24
Introduction = tuple[tuple[int, ...], int, int]


def find_source(parse: Parse, actors: Actors, discourse: Discourse, lexicon: Lexicon) -> Source | None:
    """The source of the sentence, if it names or recalls one."""
    according = lexicon.words["postpositions"]["source"]
    for clause in parse.clauses:
        if clause.predicate.shape in (NOMINAL, PARTICIPLE) and not clause.is_quoted:
            source = _telling(parse, clause, according, actors)
            if source is not None:
                return source
    for noun in parse.nouns:
        is_theirs = noun.form.case == "loc" and bool(_of_met(parse, noun, actors, discourse, lexicon))
        if (noun.entry.is_source or is_theirs) and not noun.is_quoted:
            source = _noun_source(parse, noun, actors, discourse, according, lexicon)
            if source is not None:
                return source
    for phrase in parse.phrases:
        if (
            phrase.slot == "source"
            or phrase.slot == "attributive"
            and _is_by_sources(parse, phrase, according, lexicon)
        ):
            entities = entities_of(phrase, actors)
            ends = (i + len(w) for w in according if (i := parse.line.folded.find(w, phrase.end)) >= 0)
            whole = phrase.start - parse.line.sentence.start < 60
            return Source(entities, None, phrase.start, min(ends), whole, is_media(entities, actors))
    return None


def _is_by_sources(parse: Parse, phrase: Phrase, according: Sequence[str], lexicon: Lexicon) -> bool:
    """ "Dışişleri Bakanlığı kaynaklarına göre"."""
    words = parse.line.folded[phrase.end : phrase.end + OWNER_REACH].split(maxsplit=2)[:2]
    if len(words) < 2 or words[1].rstrip(",") not in according:
        return False
    return any(words[0].startswith(spoke) for spoke in lexicon.speech.spokes)


def _telling(parse: Parse, clause: Clause, according: Sequence[str], actors: Actors) -> Source | None:
    """ "TASS'ın SVR'den aktardığına göre"."""
    folded, predicate = parse.line.folded, clause.predicate
    if predicate.entry is None or predicate.entry.cue is None:
        return None
    word = _word_after(folded, predicate.end)
    if word not in according:
        return None
    end = folded.index(word, predicate.end) + len(word)
    origin = next((p for p in clause.phrases if p.slot == "abl"), None)
    teller = clause.subject
    if origin is not None:
        via = entities_of(teller, actors)[0] if teller is not None else None
        return Source(entities_of(origin, actors), via, clause.start, end, True, False)
    if teller is None:
        return None
    entities = entities_of(teller, actors)
    return Source(entities, None, clause.start, end, True, is_media(entities, actors))


def _noun_source(
    parse: Parse, noun: NounTrigger, actors: Actors, discourse: Discourse, according: Sequence[str], lexicon: Lexicon
) -> Source | None:
    folded = parse.line.folded
    word = _word_after(folded, noun.end)
    is_according = noun.form.case == "dat" and word in according
    if noun.form.case not in ("loc", "loc-ki") and not is_according and not _is_described(noun):
        return None
    end = folded.index(word, noun.end) + len(word) if is_according else noun.end
    owner = owner_of(parse, noun, actors, lexicon)
    if owner is not None:
        entities = entities_of(owner, actors)
        medium = noun.entry.is_medium and is_media(entities, actors)
        return Source(entities, None, owner.start, end, is_according, medium)
    met = _of_met(parse, noun, actors, discourse, lexicon)
    if not met and _comes_from_unnamed(
        parse, noun, [actors.entities[e].name for e in (*discourse.source, *discourse.speaker)], lexicon
    ):
        return None
    if _belongs_to_unnamed(parse, noun, lexicon) or noun.form.number == "p" and noun.form.possessive is None:
        return None
    if noun.entry.is_medium:
        tellers = (p for p in parse.phrases if p.slot == "subject" and p.end <= noun.start)
        if discourse.medium is None or any(is_media(entities_of(p, actors), actors) for p in tellers):
            return None  # "Axios, kaynaklara dayandırdığı haberinde ..."
        return Source((discourse.medium,), None, noun.start, end, is_according, True)
    known = met or discourse.source or discourse.speaker
    if not known or not lexicon.speech.hiding.isdisjoint(parse.line.words_in(parse.line.sentence.start, noun.start)):
        return None  # "Adını vermeyen bir yetkili Reuters'a yaptığı açıklamada"
    return Source(known, None, noun.start, end, is_according, False)


def _of_met(parse: Parse, noun: NounTrigger, actors: Actors, discourse: Discourse, lexicon: Lexicon) -> tuple[int, ...]:
    """Of a communiqué: the body or the several sides that met last."""
    if not is_communique(parse, noun, lexicon):
        return ()
    return next(filter(None, (met_in(told, actors) for told in reversed(discourse.told))), ())


def is_communique(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Zirvenin sonuç bildirgesinde", "ortak bildiride", "toplantının ardından çıkan bildiride": of those who met."""
    words, own = lexicon.words["communique"], parse.line.folded[noun.start : noun.end].split()
    if not own[-1].startswith(words["stems"]):
        return False
    if not {*own[:-1], *_words_before(parse, noun)}.isdisjoint(words["kinds"]):
        return True
    before = (n for n in parse.nouns if n.end < noun.start and n.is_quoted == noun.is_quoted)
    return noun.modifier is not None and any("meeting" in n.entry.event_types for n in before)


def _words_before(parse: Parse, noun: NounTrigger) -> set[str]:
    return set(parse.line.folded[parse.line.sentence.start : noun.start].split()[-2:])


def _is_described(noun: NounTrigger) -> bool:
    """ "“...” ifadesinin yer aldığı açıklama": a verb of saying describes the announcement."""
    entry = noun.modifier.predicate.entry if noun.modifier is not None else None
    return entry is not None and entry.cue is not None and noun.modifier is not None and is_possessed(noun.modifier)


def owner_of(parse: Parse, noun: NounTrigger, actors: Actors, lexicon: Lexicon) -> Phrase | None:
    """Whose announcement it is: genitive, origin or agent, even some words before the noun."""
    owner = next((p for p in reversed(noun.phrases) if p.slot in ("genitive", "attributive")), None)
    modifier = noun.modifier
    if owner is None and modifier is not None:
        candidates = [p for p in modifier.phrases if p.slot in ("abl", "by") and names_actor(p, actors)]
        owner = candidates[-1] if candidates else modifier.subject
        entry = modifier.predicate.entry
        if entry is not None and entry.cue is not None and not candidates:
            owner = None
    if owner is None:
        before = [p for p in parse.phrases if p.end <= noun.start and p.slot == "abl"]
        owner = before[-1] if before and noun.start - before[-1].end < 40 else None
    return owner if owner is not None else _owner_of_channel(parse, noun, actors, lexicon)


def _owner_of_channel(parse: Parse, noun: NounTrigger, actors: Actors, lexicon: Lexicon) -> Phrase | None:
    """ "Kremlin'in internet sitesinden yapılan açıklama", "Fidan imzasıyla yayımlanan mesaj"."""
    for phrase in reversed(parse.phrases):
        if phrase.end > noun.start or noun.start - phrase.end > OWNER_REACH:
            continue
        if phrase.slot not in ("genitive", "attributive", "subject") or not can_speak(phrase, actors):
            continue
        between = parse.line.folded[phrase.end : noun.start].split()
        channel = next((i for i, word in enumerate(between[:4]) if _is_channel(word, lexicon)), None)
        is_near = phrase.slot != "subject" or channel == 0
        if channel is not None and is_near and len(between) > channel + 1:
            return phrase
    return None


def _is_channel(word: str, lexicon: Lexicon) -> bool:
    return lexicon.endings.ablative.match(word) is not None or word in lexicon.speech.signed


def _belongs_to_unnamed(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "uzmanların değerlendirmesinde": somebody owns it whom we have no name for."""
    if noun.form.possessive is None:
        return False
    before = parse.line.folded[parse.line.sentence.start : noun.start].split()
    suffix = lexicon.suffixes.get(before[-1].partition("'")[2]) if before else None
    if suffix is not None and suffix.case == "gen" and not noun.entry.is_medium:
        return True  # "Human Rights Watch'ın raporuna göre"
    if before and lexicon.endings.owner.match(before[-1]):
        return True
    return has_unnamed_subject(parse, parse.line.sentence.start, noun.start, lexicon)


def _comes_from_unnamed(parse: Parse, noun: NounTrigger, known: Sequence[str], lexicon: Lexicon) -> bool:
    """ "Emniyetten yapılan açıklamada", "ortak açıklamada": it has an author, whom we have no name for.

    "Konseyden" is the council that spoke before, one of the ``known``.
    """
    line, modifier = parse.line, noun.modifier
    before = line.folded[line.sentence.start : noun.start].split()
    if before and before[-1] in lexicon.speech.shared:
        return True
    if modifier is None:
        return False
    origin = line.folded[line.sentence.start : modifier.predicate.start].split()
    if not origin or lexicon.endings.ablative.match(origin[-1]) is None:
        return False
    return not any(lexicon.fold(word)[:STEM] == origin[-1][:STEM] for name in known for word in name.split())


def _word_after(folded: str, end: int) -> str:
    rest = folded[end : end + WORD_REACH].lstrip(" ,\"”'’")
    return rest.split(" ", 1)[0].rstrip(",.;:") if rest else ""


def from_source(parse: Parse, source: Source, lexicon: Lexicon) -> Statement | None:
    """The whole sentence is what the source says: "KCNA'ya göre ..."."""
    if not source.speakers:
        return None
    sentence = parse.line.sentence
    start, end = trim(parse.line.text, _past_particle(parse, source.end, lexicon), sentence.end)
    head = trim(parse.line.text, sentence.start, source.start)
    if source.start - sentence.start > MIN_CONTENT and end - start < MIN_CONTENT:
        start, end = head
    if end - start < MIN_CONTENT:
        return None
    quotes = [q for q in parse.quotations if start <= q.start and q.end <= end and q.end - q.start > 8]
    return Statement(
        start,
        end,
        source.speakers[0],
        source.speakers[1:],
        "mixed" if quotes else "indirect",
        "state",
        source.start,
        source.end,
        sentence.index,
        f"source:{lexicon.words['postpositions']['source'][0]}",
        source.via,
    )


def _past_particle(parse: Parse, end: int, lexicon: Lexicon) -> int:
    """ "Peskov'a göre de ...", "Reuters'ın haberine göre ise ..."."""
    word = _word_after(parse.line.folded, end)
    return end + 1 + len(word) if word in lexicon.speech.particles else end


def introduced_by(parse: Parse, actors: Actors, discourse: Discourse, lexicon: Lexicon) -> Introduction | None:
    """Whose words follow a line like "Putin'in konuşmasından satır başları:", and where its words stand."""
    line = parse.line
    body = line.folded[line.sentence.start : line.sentence.end].rstrip().rstrip(MARKS)
    if line.folded.find(":", line.sentence.start, line.sentence.end) < 0 and not body.endswith(lexicon.speech.leads):
        return None
    lead = next((words for words in lexicon.speech.leads if words in body), None)
    if lead is None:
        return None
    end = line.sentence.start + body.index(lead) + len(lead)
    has_colon = line.folded[end : end + 1] == ":"
    if not has_colon and not body.endswith(lead):
        return None
    owners = [
        p
        for p in parse.phrases
        if end - OWNER_REACH < p.end <= end and p.slot in ("genitive", "abl") and can_speak(p, actors)
        if not any(q.start <= p.start < q.end for q in parse.quotations)
    ]
    if owners:
        return entities_of(owners[-1], actors), end - len(lead), end
    known = discourse.source or discourse.speaker
    return (known, end - len(lead), end) if known else None
