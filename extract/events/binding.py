"""Give a telling the time and place that govern its clause."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors import Actors
from extract.actors.model import COUNTRY, PLACE
from extract.clauses import CONVERB, FINITE, FUTURE, NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse, layer
from extract.document import HEADLINE, Document
from extract.events.model import LEAD, SPEECH_ACTS, STAYS, Argument, Slots
from extract.events.phrases import borrowed, first_place
from extract.events.slots import carrier
from extract.factuality import Factuality, is_meanwhile, is_setting
from extract.lexicon import Lexicon, Trigger
from extract.times import TimeExpression

PAST_PERFECT = "past perfect"
LONGEST = 366  # days that may still be the date of one happening
NAME_REACH = 3  # words between "dünkü" and what it says of


def bind_time(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, times: Sequence[TimeExpression], lexicon: Lexicon
) -> TimeExpression | None:
    """The time that governs the event's clause; for what is done by saying it, also the time of the report."""
    if not times:
        return None
    if noun is not None and _is_ahead(parse, noun, lexicon):
        # "17 Aralık'ta yapılacak zirve öncesi": only what describes the summit says when it is
        if noun.modifier is None:
            return None
        clause, noun = noun.modifier, None
    if noun is not None and noun.modifier is not None and _makes_it(noun.modifier, noun):
        # "imzalanan anlaşma bugün yürürlüğe girdi": only what makes the agreement says when it was made
        clause, noun = noun.modifier, None
    position = clause.predicate.verb_start if clause is not None else noun.start if noun is not None else 0
    quotation = layer(position, parse.opaque)
    known = [t for t in times if t.value and not _is_apart(parse, clause, noun, t) and not _spans_years(t)]
    known = [t for t in known if not (t.precision == "year" and _is_in_name(parse, t))]
    own = _time_in_clause(
        parse, clause, noun, [t for t in known if not t.report and layer(t.start, parse.opaque) is quotation], lexicon
    )
    own = own or next((t for t in known if _heads(parse, t)), None)
    if own is not None or not _is_utterance(clause, noun):
        return own
    # "dün yaptığı açıklamada ... kınadı": the saying is the act.
    said = [t for t in known if t.report and t.start < position and layer(t.start, parse.opaque) is None]
    return said[-1] if said else None


def _makes_it(modifier: Clause, noun: NounTrigger) -> bool:
    made = _event_types(modifier)
    return modifier.predicate.shape == PARTICIPLE and not made.isdisjoint(t.event_type for t in noun.entry.triggers)


def _heads(parse: Parse, time: TimeExpression) -> bool:
    """ "Ağustos 2001: ...": an entry of a chronology."""
    return time.start - parse.line.sentence.start <= 1 and parse.line.text[time.end : time.end + 1] == ":"


def _is_ahead(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "dün zirvenin arifesinde": the time is not that of the summit."""
    following = parse.line.folded[noun.end : noun.end + 20].split()[:1]
    return bool(following) and following[0].rstrip(",.") in lexicon.words["postpositions"]["before"]


def _is_in_name(parse: Parse, time: TimeExpression) -> bool:
    """ "COP 2023 kapsamında", "2030 Gündemi'ni": a year without an ending beside a name is part of it; but before the
    name of a place or of somebody it is a date, "2022 Madrid zirvesinde".
    """
    text = parse.line.text
    if not text[time.start : time.end].isdigit() or text.startswith("'", time.end):
        return False
    before, after = text[parse.line.sentence.start : time.start].split()[-1:], text[time.end :].split(maxsplit=1)[:1]
    is_named = (
        bool(before) and before[0].lstrip('("“')[:1].isupper() and before[0][-1].isalpha() and "'" not in before[0]
    )
    if is_named or not after or not after[0][0].isupper():
        return is_named
    start = text.index(after[0], time.end)
    return not any(phrase.start <= start < phrase.end for phrase in parse.phrases)


def _spans_years(time: TimeExpression) -> bool:
    """ "son beş yılda ilk kez gitti": how long it had not happened, not when it did."""
    if time.basis != "relative" or time.date_start is None or time.date_end is None:
        return False
    return (time.date_end - time.date_start).days > LONGEST


def _is_apart(parse: Parse, clause: Clause | None, noun: NounTrigger | None, time: TimeExpression) -> bool:
    """Says since or until when, or of another thing when it was: "2013'ten bu yana ilk kez", "bugüne kadarki ilk"."""
    if (time.date_start is None) != (time.date_end is None):
        return True
    if not time.is_attributive:
        return False
    start = clause.predicate.start if clause is not None else noun.start if noun is not None else 0
    is_named = noun is not None or (clause is not None and clause.predicate.start < clause.predicate.verb_start)
    return not is_named or len(parse.line.folded[time.end : start].split()) > NAME_REACH


def _time_in_clause(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, times: Sequence[TimeExpression], lexicon: Lexicon
) -> TimeExpression | None:
    """The time that stands in the event's own clause: before its verb, after the verb before that."""
    is_bare = noun is not None and noun.governor is None and noun.form.case == "nom"
    if noun is not None and is_bare and (behind := _time_behind(parse, noun, times, lexicon)) is not None:
        return behind
    if noun is not None and any(p.slot == "genitive" for p in noun.phrases):
        first = min(p.start for p in noun.phrases)
        own = [t for t in times if first <= t.start < noun.start]
        is_carried = noun.governor is not None and noun.governor.predicate.lemma in lexicon.light_verbs
        if own:
            return own[-1]
        if not is_carried:  # "grubun toplantısı 7 Şubat'ta yapılacak": the light verb's time is the noun's
            outer = _during(parse, noun, lexicon)
            return _time_in_clause(parse, outer, None, times, lexicon) if outer is not None else None
    around = (_modifier(parse, clause), _coordinate(parse, clause, lexicon)) if clause is not None else ()
    modifier = carrier(parse, noun) if noun is not None else None
    if modifier is not None and noun is not None and _has_own_head(modifier, noun):
        modifier = None
    verbs = [c for c in (clause, *around, modifier, noun.governor if noun else None) if c is not None]
    ends = [c.predicate.verb_start for c in verbs] or ([noun.start] if noun else [])
    for end in ends:
        before = [c for c in parse.clauses if c.predicate.end < end and not _is_small(c, parse)]
        before = [c for c in before if not any(t.start <= c.predicate.start < t.end for t in times)]  # "geçen hafta"
        begin = max((c.predicate.end for c in before), default=parse.line.sentence.start)
        own = [t for t in times if begin <= t.start < end and not _is_set_off(parse, clause, t)]
        if own:
            return own[-1]
    main = clause if clause is not None else noun.governor if noun is not None else None
    if main is None or main.predicate.shape != FINITE or main.is_quoted:
        return None
    inner = [c for c in parse.clauses if c.predicate.shape in (NOMINAL, PARTICIPLE) and c is not main]
    others = [c for c in parse.clauses if c.predicate.shape == FINITE and c.subject is not main.subject]
    for time in times:
        if time.start >= main.predicate.verb_start:
            break
        if any(c.start <= time.start < c.predicate.end or _is_told_by(time, c, parse) for c in inner):
            continue
        # "Elçi 2022'de atandı ve kral onu kabul etti": a time does not reach past another's verb.
        if not any(time.start < c.predicate.end <= main.predicate.verb_start for c in others):
            return time
    return None


def _time_behind(
    parse: Parse, noun: NounTrigger, times: Sequence[TimeExpression], lexicon: Lexicon
) -> TimeExpression | None:
    """ "İlk tur müzakereler 16 Mayıs'ta, ikinci tur müzakereler 2 Haziran'da yapıldı": one verb is the verb of both."""
    after = next((n for n in parse.nouns if n.start > noun.end and n.entry is noun.entry), None)
    if after is None or after.governor is None or after.governor.predicate.lemma not in lexicon.light_verbs:
        return None
    return next((t for t in times if noun.end < t.start <= noun.end + 2 and t.end < after.start), None)


def _during(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> Clause | None:
    """ "Temmuz 2000'de, ziyareti sırasında bir araya gelmişti": what was done meanwhile."""
    if not is_meanwhile(parse, noun, lexicon):
        return None
    return next((c for c in parse.clauses if c.predicate.start > noun.end), None)


def _is_set_off(parse: Parse, clause: Clause | None, time: TimeExpression) -> bool:
    """ "KCNA dün, Kim'in Rusya'yı ziyaret edeceğini bildirdi": a comma leaves the time to the verb of the report."""
    form = clause.predicate.form if clause is not None else None
    subject = clause.subject if clause is not None and form is not None and form.suffix in FUTURE else None
    if subject is None or subject.slot != "genitive":
        return False
    return time.end <= subject.start and parse.line.text[time.end : time.end + 1] == ","


def _has_own_head(modifier: Clause, noun: NounTrigger) -> bool:
    """ "2014'te ilhak ettiği Kırım'a yönelik saldırı": the participle says which place, not which attack."""
    head = modifier.head
    return head is not None and head.slot not in ("genitive", "attributive") and head.end <= noun.start


def _modifier(parse: Parse, clause: Clause) -> Clause | None:
    """The participle of the event's own noun: "ele aldıkları bir telefon görüşmesi yapmıştı".

    One that tells another event than the verb is none: "2010'da imzaladığı anlaşmadan çekildi".
    """
    if clause.predicate.start == clause.predicate.verb_start:
        return None
    told = _event_types(clause)
    for other in parse.clauses:
        between = parse.line.folded[other.predicate.end : clause.predicate.start]
        is_before = other.predicate.shape == PARTICIPLE and other.predicate.end <= clause.predicate.start
        if is_before and "," not in between and len(between.split()) <= 1:
            others = _event_types(other)
            return None if others and told.isdisjoint(others) else other
    return None


def _event_types(clause: Clause) -> set[str]:
    entry = clause.predicate.entry
    return {trigger.event_type for trigger in entry.triggers} if entry is not None else set()


def _coordinate(parse: Parse, clause: Clause, lexicon: Lexicon) -> Clause | None:
    """The clause before, of the same form and without another subject: "başladığını ve ... verdiğini duyurdu"."""
    if clause.predicate.shape != NOMINAL or clause.subject is not None:
        return None
    before = [c for c in parse.clauses if c.predicate.end < clause.predicate.start and c.is_quoted == clause.is_quoted]
    other = next((c for c in reversed(before) if c.predicate.shape == NOMINAL), None)
    if other is None:
        return None
    joined = f"{lexicon.title_words['small']['and']} "
    return other if parse.line.folded[other.predicate.end :].lstrip(" ,").startswith(joined) else None


def _is_utterance(clause: Clause | None, noun: NounTrigger | None) -> bool:
    """An act done by saying it, told as what the speaker did."""
    entry = clause.predicate.entry if clause is not None else noun.entry if noun is not None else None
    if entry is None or not any(t.event_type in SPEECH_ACTS for t in entry.triggers):
        return False
    if clause is None:
        return True
    return clause.predicate.shape in (FINITE, CONVERB) or clause.is_quoted or clause.subject is None


def _is_small(clause: Clause, parse: Parse) -> bool:
    """A converb or bare participle does not end the clause whose time we look for, unless it says who or what is meant.

    "dün yapılan toplantıda görüştü" was yesterday; "dün göreve gelen Bakan ile görüştü" and "geçen yıl imzalanan
    anlaşmayı eleştirdi" need not have been.
    """
    if clause.predicate.shape == CONVERB:
        return True
    if clause.predicate.shape != PARTICIPLE or clause.predicate.entry is not None or clause.phrases or clause.subject:
        return False
    if any(noun.modifier is clause and noun.form.case in ("acc", "dat") for noun in parse.nouns):
        return False
    head = clause.head
    return head is None or head.slot in ("genitive", "loc", "modifier", "attributive")


def _is_told_by(time: TimeExpression, clause: Clause, parse: Parse) -> bool:
    """The time is the last thing named before a participle that keeps it to itself: "dün göreve gelen Bakan"."""
    after = clause.predicate.end + 1
    is_carried = clause.predicate.shape == NOMINAL and any(  # "12 Haziran'da yapılması planlanan zirve"
        c.predicate.shape == PARTICIPLE and c.predicate.start == after for c in parse.clauses
    )
    if not is_carried and (clause.predicate.shape != PARTICIPLE or _is_small(clause, parse)):
        return False
    if time.start >= clause.predicate.start:
        return False
    named = [p.start for p in parse.phrases if not is_carried or p.slot == "subject"] + [
        c.predicate.start for c in parse.clauses if c is not clause
    ]
    return not any(time.start < start < clause.predicate.start for start in named)


def is_background(parse: Parse, lexicon: Lexicon) -> bool:
    """Told in the past perfect, as something that had happened before the news."""
    return _tense(parse, lexicon) == PAST_PERFECT


def _tense(parse: Parse, lexicon: Lexicon) -> str | None:
    """That of the verb that ends the sentence, outside quotations; of a verb that is not listed, by its ending."""
    predicate = next((c.predicate for c in reversed(parse.clauses) if _is_main(c)), None)
    if predicate is None:
        return None
    if predicate.form is not None:
        return PAST_PERFECT if predicate.form.past_perfect else predicate.form.suffix
    word = parse.line.folded[predicate.start : predicate.end]
    if lexicon.endings.past_perfect.match(word):
        return PAST_PERFECT
    return "past" if lexicon.endings.past.match(word) else None


def _is_main(clause: Clause) -> bool:
    return clause.predicate.shape == FINITE and not clause.is_quoted


def is_said_today(parse: Parse, clause: Clause | None, factuality: Factuality, lexicon: Lexicon) -> bool:
    """What a statement does, it does when it is made: with the article, unless told as background or as done before."""
    if factuality.value != "occurred":
        return False
    if clause is not None and (_is_topic(clause, None, clause, frozenset()) or _is_cause(clause)):
        return False
    return not is_background(parse, lexicon)


def is_news(
    document: Document,
    clause: Clause | None,
    noun: NounTrigger | None,
    factuality: Factuality,
    trigger: Trigger,
    parse: Parse,
    times: Sequence[TimeExpression],
    lexicon: Lexicon,
) -> bool:
    """Told in the simple past as the article's news, so that it happened when that appeared."""
    if factuality.value != "occurred":
        return False
    published = document.published_on
    if published is not None and any(t.report and t.date_end is not None and t.date_end < published for t in times):
        return False  # "Şubat ayında yaptığı açıklamaya göre ... hediye etti": no later than the report
    tense = _tense(parse, lexicon)
    is_lead = parse.line.sentence.index <= LEAD and tense in ("past", "progressive")
    governor = clause or (noun.governor if noun else None)
    if governor is not None and governor.controller is not None:
        governor = governor.controller
    if trigger.event_type == "agreement" and noun is not None and _goes_on(parse, noun, lexicon):
        return False
    if noun is not None and (_is_setting(parse, noun) or parse.line.folded.startswith(lexicon.given, noun.end + 1)):
        return False
    if trigger.event_type == "agreement" and _is_made_before(clause, noun):
        return False
    if governor is None:
        is_object = noun is not None and noun.form.case == "acc"
        return (is_lead and not is_object) or parse.line.sentence.kind == HEADLINE
    if _is_topic(clause, noun, governor, lexicon.light_verbs) or _is_cause(governor):
        return False
    if governor.predicate.shape != FINITE and is_lead:
        return True
    form = governor.predicate.form
    if form is None or form.past_perfect:
        return False
    if governor.predicate.shape == FINITE:
        return form.suffix in ("past", "progressive") and (form.suffix == "past" or trigger.event_type in SPEECH_ACTS)
    if governor.predicate.shape in (CONVERB, PARTICIPLE) and trigger.event_type in SPEECH_ACTS | STAYS:
        return tense is not None and tense != PAST_PERFECT
    return False


def _is_made_before(clause: Clause | None, noun: NounTrigger | None) -> bool:
    """ "imzalanan anlaşma yürürlüğe girdi": an agreement that something else is told of."""
    modifier = clause or (noun.modifier if noun is not None else None)
    return modifier is not None and modifier.predicate.shape == PARTICIPLE


def _goes_on(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Anlaşma yürürlüğe girdi": something else is told of it than that it was made."""
    predicate = noun.governor.predicate if noun.governor is not None else None
    if predicate is not None:
        triggers = predicate.entry.triggers if predicate.entry is not None else ()
        return predicate.lemma not in lexicon.light_verbs and all(t.event_type != "agreement" for t in triggers)
    return bool(parse.line.text[noun.end : parse.line.sentence.end].strip(' .!?…"”’)'))


def _is_setting(parse: Parse, noun: NounTrigger) -> bool:
    """ "ziyaretinde imzalanan anlaşma": where something was done of which there is news."""
    after = (c for c in parse.clauses if c.predicate.shape == PARTICIPLE and c.predicate.start == noun.end + 1)
    return noun.form.case == "loc" and next(after, None) is not None


def _is_topic(clause: Clause | None, noun: NounTrigger | None, governor: Clause, light_verbs: frozenset[str]) -> bool:
    """Spoken of rather than told: "saldırılarını değerlendirdi", or "önerimizi sunduk" in a quotation."""
    if governor.is_quoted and governor.predicate.form is not None and governor.predicate.form.suffix == "past":
        return True
    is_object = clause is None and noun is not None and noun.form.case == "acc"
    return is_object and governor.predicate.lemma not in light_verbs


def _is_cause(governor: Clause) -> bool:
    """ "Polonya'nın talep etmesi nedeniyle": an act that has led to the news, and may be older."""
    form = governor.predicate.form
    return governor.predicate.shape == NOMINAL and form is not None and form.suffix == "action"


def find_place(parse: Parse, slots: Slots, trigger: Trigger, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """Where: to whose land or town a visitor goes; else where the clause says, or one inside it that needs no place."""
    candidates = [*slots.get("loc")]
    if slots.noun is not None and trigger.event_type not in SPEECH_ACTS:  # "Soçi'deki görüşmesi"
        candidates += [p for p in slots.noun.phrases if p.is_located]
    if trigger.frame in ("visit", "travel"):
        candidates = [*slots.get("dat"), *slots.get("acc"), *slots.get("attributive"), *candidates]
        candidates = candidates or borrowed(parse, slots, ("loc",), lexicon)  # "Komsomolsk'ta uçak üreten fabrikayı"
    if trigger.event_type in STAYS and slots.noun is None and not candidates:
        # "Doha'daki zirve kapsamında görüştü": where the summit is
        before = (n for n in parse.nouns if n.end < _start(slots) and n.form.case != "gen")
        stays = (n for n in before if any(t.event_type in STAYS for t in n.entry.triggers))
        candidates = [p for n in stays if is_setting(parse, n, lexicon) for p in n.phrases if p.is_located]
    at_home = trigger.frame == "receive" and trigger.event_type == "meeting"
    return first_place(candidates, actors) or (_at_home(slots, actors) if at_home else [])


def _start(slots: Slots) -> int:
    return slots.clause.predicate.start if slots.clause is not None else 0


def find_origin(slots: Slots, trigger: Trigger, actors: Actors) -> list[Argument]:
    """ "Erivan'dan İstanbul'a geldi": whence a visitor comes."""
    if trigger.event_type != "visit":
        return []
    mentions = [actors.mentions[index] for phrase in slots.get("abl") for index in phrase.mentions]
    places = [m for m in mentions if actors.entities[m.entity].kind in (PLACE, COUNTRY)]
    return [Argument("origin", m.entity, m.start, m.end, "abl") for m in places[:1]]


def _at_home(slots: Slots, actors: Actors) -> list[Argument]:
    """Who receives somebody does so, where no place is told, in the country represented."""
    for mention in (actors.mentions[index] for phrase in slots.get("subject") for index in phrase.mentions):
        country = actors.countries.get(actors.entities[mention.entity].country_code or "")
        if country is not None:
            return [Argument("place", country, mention.start, mention.end, "home")]
    return []
