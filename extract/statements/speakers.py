"""Find who speaks in a reporting clause: its subject, its source, or whoever has been speaking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from extract.actors import Actors
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.clauses import CONVERB, FINITE, INFINITIVE, NOMINAL, PARTICIPLE, Clause, Parse, Phrase, past_companions
from extract.lexicon import Lexicon
from extract.statements.edges import past_epithet
from extract.statements.foreseen import foresees
from extract.statements.model import Discourse, Source, can_speak, entities_of, is_media, is_possessed, names_actor
from extract.statements.numbered import is_numbered
from extract.tokens import Token

Found = tuple[tuple[int, ...], int, Phrase | None]
HEAD_WORDS = 20
COUNTED_WORDS = 6  # words of a sentence among which a number of unnamed states opens it
ANONYMOUS_WORDS = 3
ATTRIBUTES = 5  # words up to the noun of an unnamed source
SET_OFF_WORDS = 5
LETTER_WORDS = 3
REACH = 3  # characters, of spaces and commas, between what is said and to whom
DIRECTIONS = frozenset({"acc", "dat", "abl", "towards"})  # slots of whom one speaks to
OPENING = frozenset('"“”„«»')


def find_speakers(
    parse: Parse,
    clause: Clause,
    region: int,
    source: Source | None,
    actors: Actors,
    discourse: Discourse,
    lexicon: Lexicon,
) -> Found:
    """Who speaks, where the phrase that names them ends if it stands before the content, and that phrase."""
    predicate = clause.predicate
    if is_passive(clause, lexicon):
        return _of_passive(parse, clause, region, source, actors, discourse)
    if predicate.shape == PARTICIPLE and not is_possessed(clause):
        if clause.head is not None and clause.head.slot != "modifier":
            return entities_of(clause.head, actors), region, clause.head
        after = predicate.end + 1
        is_known = past_epithet(parse, after, parse.line.sentence.end, lexicon) > after  # "... diyen sözcü, ..."
        return (discourse.speaker if is_known else ()), region, None
    is_main = predicate.shape in (FINITE, CONVERB)
    spoken_for = _spoken_for(parse, region, predicate.cue_start, actors, lexicon) if is_main else None
    if spoken_for is not None:
        return entities_of(spoken_for[0], actors), spoken_for[1], spoken_for[0]
    behind = _postposed(parse, clause, actors)
    subject = behind or _subject(parse, clause, actors)
    if subject is not None and subject.start < region and is_main:
        subject = _newcomer(parse, region, predicate.cue_start, actors) or subject
    if subject is not None and can_speak(subject, actors) and not _is_governed(parse, subject, lexicon):
        stands_before = subject.start >= region and behind is None
        end = past_companions(parse.line, subject, lexicon)
        return entities_of(subject, actors), end if stands_before else region, subject
    if subject is not None:
        return (), region, None
    if source is not None and source.speakers and not source.is_medium:
        return source.speakers, source.end if source.end <= predicate.start else region, None
    group = _group(parse, region, predicate.cue_start, lexicon) if is_main else None
    if group is not None:
        return entities_of(group, actors), group.end, group
    if is_main and not foresees(predicate) and not has_unnamed_subject(parse, region, predicate.cue_start, lexicon):
        return discourse.speaker, region, None
    return (), region, None


def is_passive(clause: Clause, lexicon: Lexicon) -> bool:
    predicate = clause.predicate
    if predicate.is_passive:
        return True
    entry = predicate.entry
    return entry is not None and f"{entry.prefix} {predicate.lemma}".endswith(lexicon.speech.passives)


def _of_passive(
    parse: Parse, clause: Clause, region: int, source: Source | None, actors: Actors, discourse: Discourse
) -> Found:
    """Without an agent nobody speaks, unless the sentence, or a passive before it, rests on a source."""
    predicate = clause.predicate
    entry = predicate.entry
    is_asked = entry is not None and entry.cue is not None and entry.cue.act == "demand"
    slots = ("by",) if is_asked else ("by", "abl")  # "Naeh'ten dönmesi istendi": he is asked, and asks nothing
    by = next((p for p in clause.phrases if p.slot in slots and names_actor(p, actors)), None)
    if by is not None and (source is None or by.slot == "by"):
        return entities_of(by, actors), by.end, by
    if source is not None and source.speakers:
        return source.speakers, source.end if source.end <= predicate.start else region, None
    teller = next((p for p in parse.phrases if p.slot in ("subject", "attributive") and p.end <= predicate.start), None)
    if teller is not None and is_media(entities_of(teller, actors), actors):
        return entities_of(teller, actors), teller.end, teller
    if source is None and discourse.report is not None and predicate.shape == FINITE:
        return discourse.report.speakers, region, None
    return (), region, None


def _subject(parse: Parse, clause: Clause, actors: Actors) -> Phrase | None:
    """The subject of the verb; of one made a noun the genitive, of an infinitive that of the verb it serves."""
    shape, subject = clause.predicate.shape, clause.subject
    if shape == INFINITIVE:
        later = (c.subject for c in parse.clauses if c.predicate.start > clause.end and c.predicate.shape == FINITE)
        subject = next(later, None)
    elif shape in (NOMINAL, PARTICIPLE) and (subject is None or subject.slot != "genitive" or not subject.is_marked):
        own = subject if subject is not None and subject.slot == "genitive" else None
        found = _genitive(parse, clause, actors)
        subject = found if own is None or found is not None and found.is_marked else own
    if subject is None or not parse.quotations:
        return subject
    return None if any(q.start <= subject.start < q.end for q in parse.quotations) else subject


def _newcomer(parse: Parse, region: int, stop: int, actors: Actors) -> Phrase | None:
    """Who speaks instead of the subject so far: "Kiev ... suçlarken, Moskova ... reddetti"."""
    for phrase in parse.phrases:
        if region <= phrase.start < stop:
            is_first = not parse.line.text[region : phrase.start].strip(" ,;")
            is_seat = phrase.kind == PLACE and phrase.slot == "attributive"
            is_subject = phrase.slot == "subject" or is_seat
            return phrase if is_first and is_subject and names_actor(phrase, actors) else None
    return None


def _genitive(parse: Parse, clause: Clause, actors: Actors) -> Phrase | None:
    """The subject of an inner report: "Putin'in, ... edeceğini vurguladığı", "Putin'in geleceğini söylediği"."""
    stop = clause.predicate.cue_start
    before = [p for p in parse.phrases if p.slot == "genitive" and p.end < stop and can_speak(p, actors)]
    marked = next((p for p in reversed(before) if p.is_marked), None)
    if marked is not None or not before:
        return marked
    own = [
        c
        for c in parse.clauses
        if c.subject is before[0] and stop - 2 <= c.predicate.end < stop
        if c.predicate.form is None or c.predicate.form.suffix != "action"
    ]
    return before[0] if own else None


def _spoken_for(parse: Parse, region: int, stop: int, actors: Actors, lexicon: Lexicon) -> tuple[Phrase, int] | None:
    """ "ABD Dışişleri Bakanlığı yetkilisi, ...": whose official it is, and where those words end."""
    folded = parse.line.folded
    for phrase in parse.phrases:
        if not region <= phrase.start < stop or phrase.slot not in ("attributive", "loc", "genitive"):
            continue
        if phrase.slot != "loc" and (end := _past_spokes(parse, phrase, region, lexicon)) is not None:
            return (phrase, end) if can_speak(phrase, actors) else None
        comma = folded.find(",", phrase.end, min(stop, phrase.end + 40))
        words = folded[phrase.end : comma].split() if comma >= 0 else []
        if phrase.slot == "loc":
            if (
                words
                and len(words) < 4
                and words[-1] in lexicon.speech.names_of_government
                and phrase.kind in (COUNTRY, PLACE)
            ):
                return phrase, comma
        elif (
            phrase.slot == "attributive"
            and words
            and len(words) < 5
            and (" ".join(words) in lexicon.speech.spokes or words[-1] in lexicon.speech.spokes)
        ):
            return (phrase, comma) if can_speak(phrase, actors) else None
    return None


def _past_spokes(parse: Parse, phrase: Phrase, region: int, lexicon: Lexicon) -> int | None:
    """ "Mossad yetkilileri anlaşmanın ...", "Guterres'in sözcüsü, ...": behind a name that opens, by whom it speaks."""
    line = parse.line
    if line.text[region : phrase.start].strip(' ,\n"“'):
        return None
    following = line.tokens_in(phrase.end, line.sentence.end, 4)
    for size in (3, 2, 1):
        words = following[:size]
        if len(following) > size and " ".join(t.folded for t in words) in lexicon.speech.spokes:
            after = following[size]
            is_whole = _ends_phrase(after, lexicon) or after.text in OPENING
            is_many = phrase.slot == "attributive" and after.is_word and not after.is_capital
            return words[-1].end if is_whole or is_many else None
    return None


def _group(parse: Parse, region: int, stop: int, lexicon: Lexicon) -> Phrase | None:
    """Several joined names, or a name with the noun of its sort, are a subject without any mark behind them."""
    folded = parse.line.folded
    for phrase in parse.phrases:
        if not region <= phrase.start < stop or phrase.slot == "loc":
            continue
        last_word = folded[phrase.start : phrase.end].rpartition(" ")[2]
        is_whole = len(phrase.mentions) > 1 or last_word in lexicon.carriers or last_word in lexicon.speech.spokes
        is_whole = is_whole or last_word in lexicon.speech.anonymous
        return phrase if is_whole and phrase.slot in ("attributive", "subject") else None
    return None


def _postposed(parse: Parse, clause: Clause, actors: Actors) -> Phrase | None:
    """ "“...” dedi Peskov.": nothing but the name stands behind the verb."""
    predicate, sentence = clause.predicate, parse.line.sentence
    if predicate.shape != FINITE or _subject(parse, clause, actors) is not None:
        return None
    for phrase in parse.phrases:
        if phrase.start >= predicate.end and phrase.slot == "subject" and can_speak(phrase, actors):
            before = parse.line.text[predicate.end : phrase.start].strip()
            after = parse.line.text[phrase.end : sentence.end].strip(" .!\n")
            return phrase if not before and (not after or after[0] in ",:;") else None
    return None


def _is_governed(parse: Parse, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Türkiye için rekor bir artış ifade ediyor": an object of a postposition is no subject."""
    following = parse.line.folded[phrase.end : phrase.end + 20].split()
    return bool(following) and following[0] in lexicon.words["postpositions"]["governing"]


def has_unnamed_subject(parse: Parse, region: int, stop: int, lexicon: Lexicon) -> bool:
    """ "Uzmanlar, ...", "Vatandaşlardan Ali Kaya da, ...": somebody speaks for whom we have no name."""
    region = _past_openers(parse, region, lexicon)
    verbs = {c.predicate.verb_start for c in parse.clauses if c.predicate.shape != PARTICIPLE and not _is_noun(c)}
    known: set[int] = set()
    for phrase in parse.phrases:
        known.update(range(phrase.start, phrase.end))
    tokens = parse.line.tokens_in(region, stop, HEAD_WORDS)
    fresh = [t.is_word and t.start not in known for t in tokens]
    if any(_is_anonymous(tokens, index, lexicon) for index in range(1, len(tokens) - 1) if fresh[index]):
        return True
    comma = next((i for i, t in enumerate(tokens) if t.text == ","), 0)
    if any(t.folded in lexicon.speech.hiding for t in tokens[:comma]):
        return True  # "adının açıklanmasını istemeyen diplomat, ..."
    for index, token in enumerate(tokens[:-1]):
        if token.start in verbs or token.text in OPENING:
            return False
        if index and fresh[index] and _is_gathering(token, tokens[index - 1], lexicon):
            return True
        if token.text == "," or index and fresh[index] and token.folded in lexicon.speech.particles:
            return index > 0 and fresh[index - 1] and _is_nameless(parse, tokens[:index], lexicon)
        if index < 2 and fresh[index] and _is_plural_subject(token, tokens[index + 1], lexicon):
            return True
        is_own = 0 < index < COUNTED_WORDS and (fresh[index] or fresh[index - 1])
        if is_own and is_numbered(tokens, index, lexicon):
            return True  # "On büyükelçi 18 Ekim'de ..."
        if index in (1, 2) and fresh[index] and fresh[index - 1] and token.folded in lexicon.speech.spokes:
            return True  # "Güvenlik kaynakları operasyonun ..."
        is_described = 0 < index < ATTRIBUTES and fresh[index] and fresh[index - 1]
        if is_described and token.folded in lexicon.speech.sources and _is_subject(tokens[index + 1], lexicon):
            return True  # "Türk diplomatik kaynaklar anlaşmanın ..."
        is_name = index > 0 and fresh[index] and fresh[index - 1] and token.is_capital and tokens[index - 1].is_capital
        if is_name and not parse.line.is_capitals and _closes_name(tokens[index + 1], lexicon):
            return True
    return False


def _is_nameless(parse: Parse, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """ "Uzmanlar, ...", "Genç asker, ...": a subject set off that names no actor, and is no word for the last one."""
    last = words[-1]
    if last.folded in lexicon.speech.crowds or lexicon.endings.nameless.match(last.folded):
        return True
    if len(words) > SET_OFF_WORDS or last.folded in lexicon.speech.asides | lexicon.adverbs or not last.is_word:
        return False
    if lexicon.endings.aside.match(last.folded) or any(t.start <= last.start < t.end for t in parse.times):
        return False
    text = " ".join(word.folded for word in words)
    return not text.startswith(lexicon.speech.openers) and not text.endswith(lexicon.speech.epithets)


def _past_openers(parse: Parse, region: int, lexicon: Lexicon) -> int:
    """ "Öte yandan, ..."."""
    folded = parse.line.folded
    region += len(folded[region : region + 2]) - len(folded[region : region + 2].lstrip())
    opener = next((words for words in lexicon.speech.openers if folded.startswith(f"{words}, ", region)), None)
    return region if opener is None else region + len(opener) + 2


def _is_anonymous(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """ "Adını vermek istemeyen bir üst düzey yetkili, ...": the article does not say who."""
    if tokens[index].folded not in lexicon.speech.anonymous or not _ends_subject(tokens, index + 1, lexicon):
        return False
    return any(t.folded in lexicon.speech.counts for t in tokens[max(index - ANONYMOUS_WORDS, 0) : index])


def _ends_subject(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """ "bir yetkili, ...", "bir yetkili AFP'ye, ...", "bir kaynak görüşmenin ...": does the subject end?"""
    following = tokens[index]
    if _ends_phrase(following, lexicon) or lexicon.endings.any_genitive.match(following.folded):
        return True
    suffix = lexicon.suffixes.get(tokens[index + 2].folded) if len(tokens) > index + 3 else None
    return following.is_capital and suffix is not None and suffix.case == "dat" and tokens[index + 3].text == ","


def _is_noun(clause: Clause) -> bool:
    """-mA without an ending is as a rule a noun ("arama kurtarma ekipleri"), -dIğI an adjective ("çektiği ülkeler")."""
    form = clause.predicate.form
    if clause.predicate.shape != NOMINAL or form is None:
        return False
    return (
        form.suffix == "action" and form.possessive is None or form.suffix == "factive" and form.case in (None, "nom")
    )


def _is_subject(following: Token, lexicon: Lexicon) -> bool:
    """ "diplomatik kaynaklar, ...", but not "mineral kaynaklar konusunda", "yetkililer ile"."""
    if not following.is_word:
        return following.text == ","
    return not lexicon.endings.adverb.match(following.folded) and following.folded not in lexicon.parts


def _is_plural_subject(token: Token, following: Token, lexicon: Lexicon) -> bool:
    """ "Yetkililer saldırının sürdüğünü ...", but not "görüşmeler sırasında"."""
    is_plural = len(token.folded) > 5 and lexicon.endings.plural.match(token.folded) is not None
    return is_plural and following.is_word and not lexicon.endings.adverb.match(following.folded)


def _is_gathering(token: Token, before: Token, lexicon: Lexicon) -> bool:
    """ "Tahran'da yüzlerce kişi ...", "Tahran'da toplanan öğrenciler ..." """
    word, gathered = token.folded, lexicon.speech.gathered
    if word in gathered:
        return before.folded in lexicon.speech.many or before.text.isdigit()
    return word[:-3] in gathered and lexicon.endings.plural.match(word) is not None


def _closes_name(following: Token, lexicon: Lexicon) -> bool:
    """A comma, a particle or the noun of its sort behind capitals: "Al Watan gazetesi"."""
    return _ends_phrase(following, lexicon) or following.folded in lexicon.carriers


def _ends_phrase(following: Token, lexicon: Lexicon) -> bool:
    return following.text == "," or following.folded in lexicon.speech.particles


def find_addressee(
    parse: Parse, clause: Clause, start: int, end: int, speakers: Sequence[int], actors: Actors, lexicon: Lexicon
) -> int | None:
    """To whom what stands from ``start`` to ``end`` is said.

    In the dative of the verb of saying, or in its own case where what is said begins.
    """
    if DIRECTIONS.isdisjoint([p.slot for p in parse.phrases]):
        return None
    entry = clause.predicate.entry
    to = entry.cue.to if entry is not None and entry.cue is not None else None
    own = [p for p in clause.phrases if p.slot in ("dat", "towards")]
    if own:
        said = [c.predicate for c in parse.clauses if start <= c.predicate.verb_start and c.predicate.end <= end]
        own = [p for p in own if not (start <= p.start and any(p.end <= verb.start for verb in said))]
    is_demand = entry is not None and entry.cue is not None and entry.cue.act == "demand"
    if is_demand and to != "abl":  # "Rusya'ya saldırıları durdurma çağrısı yaptı"
        own += [p for p in parse.phrases if p.slot == "dat" and p.start == start]
    called = (c for c in parse.clauses if c.predicate.shape == CONVERB and c.predicate.lemma in lexicon.speech.talks)
    talked = (p for c in called if c.predicate.end <= start for p in c.phrases if p.slot == "dat")
    before = (p for p in parse.phrases if p.slot == "dat" and p.end <= start and start - p.end < REACH)
    opening = _past_places(parse, start) if to == "acc" else start
    heads = (p for p in parse.phrases if p.slot == to and -REACH < p.start - start < REACH + opening - start)
    codes = {actors.entities[e].country_code for e in speakers} - {None}  # "ABD heyetine ... belirten Trump"
    for phrase in chain(heads, own, talked, before, _written_to(parse, clause, lexicon)):
        entity = entities_of(phrase, actors)[0]
        is_own = actors.entities[entity].kind == COUNTRY and actors.entities[entity].country_code in codes
        if actors.entities[entity].kind in (PERSON, ORGANIZATION, COUNTRY) and entity not in speakers and not is_own:
            return entity
    return None


def _written_to(parse: Parse, clause: Clause, lexicon: Lexicon) -> Iterator[Phrase]:
    """ "Putin'e gönderdiği mektupta, ... belirtti": whoever the letter is sent to."""
    stop = clause.predicate.cue_start
    for sending in parse.clauses:
        sent = sending.phrases and [p for p in sending.phrases if p.slot == "dat"]
        if sent and sending.predicate.end < stop and is_possessed(sending) and not sending.is_quoted:
            following = parse.line.folded[sending.predicate.end : stop].split()[:LETTER_WORDS]
            if any(word.startswith(lexicon.speech.letters) for word in following):
                yield from sent


def last_subject(parse: Parse, actors: Actors) -> tuple[int, ...]:
    """The subject of the sentence's main clause, for a following sentence without one."""
    for clause in reversed(parse.clauses):
        if clause.predicate.shape == FINITE and clause.subject is not None and not clause.is_quoted:
            entities = entities_of(clause.subject, actors)
            if actors.entities[entities[0]].kind in (PERSON, ORGANIZATION, COUNTRY):
                return entities
    return ()


def met_in(parse: Parse, actors: Actors) -> tuple[int, ...]:
    """ "Arap Birliği bakanları toplandı", "Rusya ve İran liderleri bir araya geldi": a body, or several sides."""
    holders = [
        c.subject
        for c in parse.clauses
        if c.predicate.entry is not None and c.subject is not None and c.predicate.shape == FINITE
        if any(t.event_type == "meeting" and t.frame != "attend" for t in c.predicate.entry.triggers)
    ]
    for noun in parse.nouns:
        if "meeting" in noun.entry.event_types:
            holders += [p for p in noun.phrases if p.slot in ("attributive", "genitive", "subject")]
    for phrase in holders:
        entities = entities_of(phrase, actors)
        if len(entities) > 1 or actors.entities[entities[0]].kind == ORGANIZATION:
            return entities
    return ()


def _past_places(parse: Parse, start: int) -> int:
    """ "Berlin'de Türkiye'yi saldırıları durdurmaya çağırdı": where it is said stands before who is called upon."""
    for phrase in parse.phrases:
        if phrase.slot == "loc" and 0 <= phrase.start - start <= 1:
            start = phrase.end
    return start
