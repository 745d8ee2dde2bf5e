"""Parse a sentence: its participants, verbs and nouns, and the clauses built of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.actors import Actors, Line
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.clauses.bidders import bids
from extract.clauses.building import build_clauses
from extract.clauses.layers import is_opaque, layer
from extract.clauses.meanwhile import LONGEST_WORD, give_past_while, is_of_nobody, is_while, may_act_next
from extract.clauses.model import CONVERB, FINITE, NOMINAL, PARTICIPLE, SHORTEST_LIST, Clause, Parse, Phrase, Predicate
from extract.clauses.nouns import find_nouns
from extract.clauses.phrases import find_phrases
from extract.clauses.predicates import find_predicates
from extract.clauses.shared_verbs import give_to_both
from extract.document import Quotation
from extract.lexicon import Lexicon
from extract.times import TimeExpression

LISTED = frozenset({"dat", "acc", "abl"})
GONE_BACK_TO = frozenset({"gen", "abl", "loc", "acc"})
CARRIED_OVER = 2  # sentences of a paragraph over which a subject is not named again
JUDGING = frozenset({"criticism", "accusation", "rejection", "denial", "support"})  # of what others own
SPOKEN = JUDGING | {"request", "threat", "concession"}


def parse_sentence(
    line: Line,
    actors: Actors,
    indices: Sequence[int],
    quotations: Sequence[Quotation],
    times: Sequence[TimeExpression],
    lexicon: Lexicon,
    before: Sequence[Parse] = (),
) -> Parse:
    """Clauses of the sentence; what stands inside quotations of whole sentences is parsed apart. ``before``: the
    sentences parsed so far.
    """
    phrases = find_phrases(line, actors, indices, times, lexicon)
    covered: set[int] = set()
    for phrase in phrases:
        covered.update(range(phrase.start, phrase.end))
    for time in times:
        covered.update(range(time.start, time.end))
    predicates = find_predicates(line, covered, lexicon)
    nouns = find_nouns(line, lexicon, predicates, covered)
    inside: list[Quotation] = []
    opaque: list[Quotation] = []
    if quotations:
        inside = [q for q in quotations if line.sentence.start <= q.start and q.end <= line.sentence.end]
        opaque = [q for q in inside if is_opaque(line, q, predicates)]
    parse = Parse(line, phrases, [], nouns, inside, opaque, times=times)
    parse.clauses = _parse_layers(parse, predicates, lexicon)
    _give_to_opening(parse, actors, lexicon)
    if len(parse.clauses) > 1:
        _give_to_next(parse, actors, lexicon)
    _give_to_first_of_list(parse, actors, lexicon)
    _give_to_first_of_partners(parse, actors, before, lexicon)
    _give_to_origin(parse, lexicon)
    give_to_both(parse, lexicon)
    parse.slots = {phrase.slot for phrase in parse.phrases}
    return parse


def _parse_layers(parse: Parse, predicates: list[Predicate], lexicon: Lexicon) -> list[Clause]:
    """The clauses of the sentence without its opaque quotations, and of each of those."""
    line, inside, opaque, times = parse.line, parse.quotations, parse.opaque, parse.times
    if not opaque:
        return build_clauses(line, parse.phrases, predicates, parse.nouns, inside, times, lexicon)
    found: list[Clause] = []
    for quotation in (None, *opaque):
        phrases = [p for p in parse.phrases if layer(p.start, opaque) is quotation]
        own = [p for p in predicates if layer(p.verb_start, opaque) is quotation]
        nouns = [n for n in parse.nouns if layer(n.start, opaque) is quotation]
        clauses = build_clauses(line, phrases, own, nouns, inside, times, lexicon)
        for clause in clauses:
            clause.is_quoted = quotation is not None
        for noun in nouns:
            noun.is_quoted = quotation is not None
        found += clauses
    return sorted(found, key=lambda clause: clause.predicate.verb_start)


def _give_to_opening(parse: Parse, actors: Actors, lexicon: Lexicon) -> None:
    """ "Tahran suçlamaları reddetti", "... reddederek çağrı yaptı": a state or body that opens the sentence says it,
    where nobody else does.
    """
    line = parse.line
    phrase = parse.phrases[0] if parse.phrases else None
    if phrase is None or phrase.slot != "attributive" or phrase.start - line.sentence.start > 1:
        return
    is_seat = actors.mentions[phrase.mentions[0]].entity in actors.seats
    main = next((c for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted), None)
    word = line.folded[phrase.end : phrase.end + LONGEST_WORD].split(maxsplit=1)[:1]
    if main is None or not word:
        return
    steps = [c for c in parse.clauses if c.predicate.shape == CONVERB and c.end < main.predicate.start]
    steps = [c for c in steps if c.subject in (None, phrase) and not c.is_quoted]
    entries = [c.predicate.entry for c in (main, *steps)]
    if not any(entry is not None and (entry.cue or entry.triggers) for entry in entries):
        return
    is_active = main.predicate.form is None or not main.predicate.form.passive
    is_free = main.subject is None or main.subject is phrase
    if not (is_active and is_free and (is_seat or phrase.kind in (COUNTRY, ORGANIZATION))):
        return
    is_alone = line.folded[phrase.end : main.predicate.start].split() == word and lexicon.endings.dative.match(word[0])
    if word[0] in lexicon.speech.spokes or not (is_alone or is_of_nobody(parse, phrase, lexicon)):
        return  # "Rusya satışa tepki gösterdi": nobody else stands there
    for clause in parse.clauses:
        clause.phrases = [p for p in clause.phrases if p is not phrase]
        clause.subject = None if clause.subject is phrase else clause.subject
    for noun in parse.nouns:
        noun.phrases = [p for p in noun.phrases if p is not phrase]
    phrase.slot, phrase.is_first = "subject", True
    for clause in (main, *steps):
        clause.subject = phrase


def _give_to_next(parse: Parse, actors: Actors, lexicon: Lexicon) -> None:
    """ "ABD Çin'i suçladı, Pekin reddetti", "..., Tahran suçlamaları reddetti": a state named straight behind the verb
    before, with nothing but an object that is nobody's, does the next.
    """
    line = parse.line
    for at, (before, clause) in enumerate(pairwise(parse.clauses)):
        start, own = before.end + 2, clause.predicate
        if own.shape != FINITE or before.predicate.shape != FINITE or clause.is_quoted or own.is_passive:
            if is_while(before):
                give_past_while(parse, at, actors, lexicon)
            continue
        phrase = next((p for p in clause.phrases if p.start == start and p.slot == "attributive"), None)
        is_carried = clause.subject is None or clause.subject.end <= before.end
        if phrase is None or not is_carried or not line.text.startswith(", ", before.end):
            continue
        if may_act_next(parse, phrase, own, actors, lexicon):
            clause.phrases = [p for p in clause.phrases if p is not phrase]
            phrase.slot, clause.subject = "subject", phrase


def _give_to_first_of_list(parse: Parse, actors: Actors, lexicon: Lexicon) -> None:
    """ "ABD, İran ve Rusya'ya yaptırım uyguladı": the first of a list that opens a paragraph does it, if nobody else in
    the sentence does. Within a paragraph only one of another kind than the rest does ("Rusya, NATO ve AB'yi suçladı"),
    a person ("Macron, Putin ve Zelenskiy'i tebrik etti"), or who speaks ("Peru, Kanada ve Meksika'yı suçladı"),
    else, as in "Ürdün, Suriye ve Mısır'ı ziyaret etti", it is told of who was named.
    """
    phrase = parse.phrases[0] if parse.phrases else None
    if phrase is None or len(phrase.mentions) < SHORTEST_LIST:
        return
    is_owner = phrase.slot == "genitive"
    # "Kolombiya, İrlanda ve Norveç'teki büyükelçilerini çağırdı": of more places than two, all may be where they are
    is_of_places = phrase.is_located and len(phrase.mentions) == SHORTEST_LIST
    if phrase.slot not in LISTED and not is_owner and not is_of_places:
        return
    first, second = (actors.mentions[index] for index in phrase.mentions[:2])
    is_set_off = parse.line.text[first.full_end : second.phrase_start] == ", "
    is_opening = parse.line.text[: phrase.start].rstrip(' "“')[-1:] in ("", "\n")
    is_apart = actors.entities[first.entity].kind != actors.entities[second.entity].kind
    main = _without_subject(parse)
    if not is_set_off or main is None:
        return
    if phrase.slot == "abl" and main.predicate.lemma in lexicon.words["coming"]["verbs"]:
        return  # "KKTC, Pakistan ve İran'dan destek geldi": from all of them
    entry, types = main.predicate.entry, main.predicate.event_types
    is_object = phrase.slot in LISTED and phrase.start - parse.line.sentence.start <= 1
    speaks = is_object and (phrase.kind == PERSON or not types.isdisjoint(SPOKEN))
    if not (is_opening or is_apart or speaks):
        return
    # "Türkiye, Fransa ve Yunanistan'ın açıklamalarını reddettiğini bildirdi": somebody must tell it
    is_reported = entry is not None and entry.cue is not None and _is_of_inner(parse, phrase)
    if not (types or is_reported) or "visit" in types:
        return
    if is_owner and not is_reported and not types <= JUDGING and not bids(parse.line, phrase, lexicon):
        return  # "İran, ABD ve İsrail'in tatbikatını kınadı", but not "... liderleri görüştü"
    subject = Phrase(phrase.start, first.full_end, phrase.mentions[:1], "subject", is_first=True, kind=phrase.kind)
    phrase.start, phrase.mentions = second.phrase_start, phrase.mentions[1:]
    parse.phrases.insert(0, subject)
    main.subject = subject


def _without_subject(parse: Parse) -> Clause | None:
    """The main clause, if its verb is active and has no subject."""
    main = next((c for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted), None)
    if main is None or main.subject is not None or main.predicate.form is None or main.predicate.form.passive:
        return None
    return main


def _give_to_first_of_partners(parse: Parse, actors: Actors, before: Sequence[Parse], lexicon: Lexicon) -> None:
    """ "Rusya, Azerbaycan ve Ermenistan ile görüştü", "... görüşerek çağrı yaptı": the first talks with the others, if
    they are not all of one side: then "Putin, Lavrov ve Şoygu ile görüştü" may be told of who was named before. So is
    "Zelenskiy, Londra'ya gitti. Starmer, Macron ve Merz ile görüştü", all three.
    """
    phrase, line = parse.phrases[0] if parse.phrases else None, parse.line
    if phrase is None or phrase.slot != "with" or len(phrase.mentions) < SHORTEST_LIST:
        return
    first, second = (actors.mentions[index] for index in phrase.mentions[:2])
    start = _past_time(parse, phrase, lexicon)
    is_opening = line.text[:start].rstrip(' "“-*•')[-1:] in ("", "\n")
    is_first = not any(letter.isalnum() for letter in line.text[line.sentence.start : start])
    if not is_first or line.text[first.full_end : second.phrase_start] != ", ":
        return
    codes = [actors.entities[actors.mentions[index].entity].country_code for index in phrase.mentions]
    main = next((c for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted), None)
    if (
        main is None
        or main.subject is not None
        or main.predicate.is_passive
        or not is_opening
        and (codes[0] in codes[1:] or _goes_on(phrase, codes[0], actors, before))
    ):
        return
    told = main.predicate.entry.cue if main.predicate.entry is not None else None
    steps = [c for c in parse.clauses if c.predicate.shape == CONVERB and c.end < main.predicate.start]
    steps = [main, *(c for c in steps if c.subject is None and not c.is_quoted)]
    holder = next((c for c in parse.clauses if phrase in c.phrases), None)
    if holder is not None and _is_held_by_one(holder):
        steps.append(holder)  # "Merkel, Trump ve Macron ile yaptığı görüşmede İran'ı eleştirdi"
    elif holder not in steps and (holder is None or told is None or holder.predicate.shape != NOMINAL):
        return  # "İran, Irak ve Suriye ile sınırı olan ülke"
    subject = Phrase(phrase.start, first.full_end, phrase.mentions[:1], "subject", is_first=True, kind=phrase.kind)
    phrase.start, phrase.mentions = second.phrase_start, phrase.mentions[1:]
    parse.phrases.insert(0, subject)
    for clause in steps:
        clause.subject = subject
    for noun in parse.nouns:
        if phrase in noun.phrases and noun.form.case in GONE_BACK_TO:
            noun.phrases.insert(0, subject)  # "... ile görüşmesinin ardından konuştu"


def _is_held_by_one(holder: Clause) -> bool:
    """ "ile yaptığı görüşmede", but not "ile yaptıkları görüşmede"."""
    form, is_owned = holder.predicate.form, holder.subject is None or holder.subject.slot != "genitive"
    return holder.predicate.shape == PARTICIPLE and form is not None and form.possessive == "3s" and is_owned


def _past_time(parse: Parse, phrase: Phrase, lexicon: Lexicon) -> int:
    """Where the sentence begins whose first words are ``phrase`` or a time: "11 Aralık'ta ise Merkel", "11 Aralık:"."""
    time = next((t for t in parse.times if t.end < phrase.start), None)
    if time is None:
        return phrase.start
    between = parse.line.folded[time.end : phrase.start].strip(" ,:")
    return time.start if between in ("", *lexicon.words["conjunctions"]["particles"]) else phrase.start


def _goes_on(partners: Phrase, code: str | None, actors: Actors, before: Sequence[Parse]) -> bool:
    """Whether the sentences before are about somebody of another state, of whom the next one may be told; but it is not
    told of a state that it talks with three people, nor of one of those who are talked with.
    """
    named = {actors.mentions[m].entity for m in partners.mentions}
    for parse in reversed(before[-CARRIED_OVER:]):
        mains = (c for c in reversed(parse.clauses) if c.predicate.shape == FINITE and not c.is_quoted)
        subject = next((c.subject for c in mains if c.subject is not None), None)
        if subject is not None:
            codes = [actors.entities[actors.mentions[m].entity].country_code for m in subject.mentions]
            is_of_them = not named.isdisjoint(actors.mentions[m].entity for m in subject.mentions)
            return code not in codes and not is_of_them and (partners.kind != PERSON or subject.kind != COUNTRY)
        if parse.line.text[: parse.line.sentence.start].rstrip(' "“')[-1:] in ("", "\n"):
            break
    return False


def _is_of_inner(parse: Parse, phrase: Phrase) -> bool:
    return any(c.subject is phrase and c.predicate.shape == NOMINAL and not c.is_quoted for c in parse.clauses)


def _give_to_decider(parse: Parse, first: Phrase, lexicon: Lexicon) -> None:
    """ "Fransa'dan Filistin'i tanıma kararı": who decides does it."""
    last = parse.clauses[-1] if parse.clauses else None
    if last is not None and last.subject is None and first in last.phrases and ends_in_decision(parse, last, lexicon):
        last.phrases = [phrase for phrase in last.phrases if phrase is not first]
        last.subject = replace(first, slot="subject")


def ends_in_decision(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "tanıma kararı", with nothing behind it."""
    form = clause.predicate.form
    if form is None or form.suffix != "action" or form.case not in ("nom", None):
        return False
    behind = parse.line.folded[clause.end : parse.line.sentence.end].split()
    return len(behind) == 1 and behind[0] in lexicon.words["claims"]["decision"]


def _give_to_origin(parse: Parse, lexicon: Lexicon) -> None:
    """ "Macron'dan Mısır çıkışı: İki hafta süre verdi": what stands behind the colon he has done, and to Egypt; so has
    who answers, "Rusya'dan misilleme: 150 diplomat sınır dışı ediliyor".

    But "Rusya'dan Ukrayna iddiası: Köprüye saldırdı" tells of another.
    """
    line, first = parse.line, parse.phrases[0] if parse.phrases else None
    if first is None or first.slot != "abl" or first.start - line.sentence.start > 1:
        return
    colon = line.text.find(": ", first.end, line.sentence.end)
    words = line.folded[first.end : colon].split() if colon > 0 else []
    if colon < 0:
        _give_to_decider(parse, first, lexicon)
    if not words or words[-1].startswith(lexicon.words["claims"]["stems"]):
        return
    main = next((c for c in parse.clauses if c.predicate.shape == FINITE), None)
    is_titled = all(p.end < colon for p in parse.phrases if p.start < colon)
    is_first = all(c.predicate.start > colon for c in parse.clauses)
    if main is None or main.is_quoted or not (is_titled and is_first):
        return
    if main.predicate.is_passive:
        if words[-1] in lexicon.words["claims"]["answers"] and all(p.slot != "by" for p in main.phrases):
            main.phrases = [replace(first, slot="by"), *(p for p in main.phrases if p is not first)]
        return
    if main.subject is not None and main.subject.start > colon:
        return
    about = [replace(p, slot="modifier") for p in parse.phrases[1:] if p.start < colon and p.slot == "attributive"]
    main.phrases = [*about, *(p for p in main.phrases if p.start > colon)]
    main.subject = replace(first, slot="subject")
