"""Give a telling the time that governs its clause."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extract.clauses import CONVERB, FINITE, FUTURE, NOMINAL, PARTICIPLE, Clause, NounTrigger, Parse, is_joined, layer
from extract.events.ahead import is_on_eve
from extract.events.grounds import is_ground
from extract.events.mediated import is_help
from extract.events.model import LONG, SPEECH_ACTS, STAYS
from extract.events.news import is_background
from extract.events.owned_days import (
    LONGEST,
    NAME_REACH,
    is_in_name,
    is_of_charge,
    is_of_own_speech,
    is_of_owned,
    is_of_their_report,
    is_of_truce,
    is_one_story,
    spans_years,
)
from extract.events.participles import find_holding, find_modifier
from extract.events.slots import carrier
from extract.factuality import OVER, is_meanwhile
from extract.lexicon import Lexicon
from extract.times import TimeExpression, find_opening

TAKING_EFFECT = frozenset({"ceasefire", "sanction"})  # what is announced for a day: "yarın için ateşkes ilan etti"
PURPOSE_REACH = 12  # characters of the longest postposition: "amacıyla"


def bind_time(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> TimeExpression | None:
    """The time that governs the event's clause; for what is done by saying it, also the time of the report."""
    if not parse.times:
        return None
    if noun is not None and is_on_eve(parse, noun, lexicon):
        # "17 Aralık'ta yapılacak zirve öncesi": only what describes the summit says when it is
        if noun.modifier is None:
            return None
        clause, noun = noun.modifier, None
    if noun is not None and noun.modifier is not None and _makes_it(noun.modifier, noun):
        # "imzalanan anlaşma bugün yürürlüğe girdi": only what makes the agreement says when it was made
        clause, noun = noun.modifier, None
    position = clause.predicate.verb_start if clause is not None else noun.start if noun is not None else 0
    quotation = layer(position, parse.opaque)
    known = [
        t for t in parse.times if t.value and not _is_unrelated(parse, clause, noun, t, lexicon) and not spans_years(t)
    ]
    known = [t for t in known if not (t.precision == "year" and is_in_name(parse, t))]
    if clause is not None and known and "accusation" in clause.predicate.event_types:
        known = [t for t in known if not is_of_charge(parse, clause, t, lexicon)]
    if clause is not None and known and not clause.predicate.event_types.isdisjoint(SPEECH_ACTS):
        known = [t for t in known if not is_of_owned(parse, clause, t)]
    own = _time_in_clause(
        parse, clause, noun, [t for t in known if not t.report and layer(t.start, parse.opaque) is quotation], lexicon
    )
    own = own or next((t for t in known if _heads(parse, t)), None)
    if own is not None or not _is_utterance(clause, noun):
        return own
    # "dün yaptığı açıklamada ... kınadı": the saying is the act.
    said = [t for t in known if t.report and t.start < position and layer(t.start, parse.opaque) is None]
    said = [t for t in said if not is_of_their_report(parse, clause, t)]
    return said[-1] if said else None


def is_of_announcement(verb: Clause, time: TimeExpression, published: date | None, *, is_background: bool) -> bool:
    """ "19 Aralık'ta askerlerini çekeceğini duyurmuştu": a day before the news is not that of what is ahead, nor is a
    day of the week before what had been announced; but "heyetin salı günü geleceğini".
    """
    form, subject = verb.predicate.form, verb.subject
    decides = verb.controller.predicate.entry if verb.controller is not None else None
    is_decided = decides is not None and decides.control == "planned" and decides.factuality is None
    is_reported = form is not None and form.suffix == "future_factive" and form.case in ("acc", "nom")
    if not (is_decided or is_reported):  # "uygulamaya karar verdi", "uygulayacağını açıkladı"
        return False
    if subject is not None and subject.slot == "genitive" and subject.end <= time.start:
        return False
    return time.is_before(published) or is_background and time.rule == "weekday"


def is_of_what_follows(event_type: str, verb: Clause, time: TimeExpression, published: date | None) -> bool:
    """ "25 Ocak'ta düzenlenecek zirveye davet etti", "gelecek ay Kahire'ye davet etti": what is told as done was not
    done on a day ahead, nor is anybody said to have been invited a year ago where the next such day is nearer.
    """
    form = verb.predicate.form
    if published is None or time.date_start is None or form is None or form.suffix not in OVER:
        return False
    if time.date_start > published:
        return event_type not in TAKING_EFFECT
    is_open = event_type == "invitation" and time.basis == "relative" and not form.past_perfect
    return is_open and (published - time.date_start).days > LONGEST // 2


def _makes_it(modifier: Clause, noun: NounTrigger) -> bool:
    made = modifier.predicate.event_types
    return modifier.predicate.shape == PARTICIPLE and not made.isdisjoint(noun.entry.event_types)


def _heads(parse: Parse, time: TimeExpression) -> bool:
    """ "Ağustos 2001: ...": an entry of a chronology."""
    opening = find_opening(parse.line.folded, time.start, time.end)
    return opening is not None and opening.is_entry


def _is_unrelated(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, time: TimeExpression, lexicon: Lexicon
) -> bool:
    """Says since or until when, or of another thing when it was: "2013'ten bu yana ilk kez", "bugüne kadarki ilk"."""
    if (time.date_start is None) != (time.date_end is None):
        return True
    if clause is not None and is_of_truce(parse, clause, time, lexicon):
        return True
    if not (time.is_attributive or time.noun_end) or _is_of_setting(parse, clause, noun, time):
        return False
    if is_of_own_speech(parse, clause, time, lexicon):
        return False
    if parse.line.word_behind(time.end) in lexicon.words["measures"]["dated"] and not _makes(clause, noun, "agreement"):
        return True
    start = clause.predicate.start if clause is not None else noun.start if noun is not None else 0
    if time.noun_end:  # "17 Eylül mutabakatı konusunda eleştirdi"
        return start >= time.noun_end and (clause is None or not _is_done_by(parse, clause, time, lexicon))
    is_named = noun is not None or (clause is not None and clause.predicate.start < clause.predicate.verb_start)
    if clause is not None and noun is None and "accusation" in clause.predicate.event_types:
        is_named = False  # "9 Nisan'daki hasardan Rusya'yı sorumlu tuttu"
    return not is_named or len(parse.line.folded[time.end : start].split()) > NAME_REACH


def _makes(clause: Clause | None, noun: NounTrigger | None, event_type: str) -> bool:
    entry = clause.predicate.entry if clause is not None else noun.entry if noun is not None else None
    return entry is not None and event_type in entry.event_types


def _is_done_by(parse: Parse, clause: Clause, time: TimeExpression, lexicon: Lexicon) -> bool:
    """ "3 Ocak operasyonuyla öldürdü", "27 Kasım muhtırasını imzaladı": what is done by it is of its day, and so is
    its signing; but "saldırısıyla ilgili" and "saldırısıyla suçladı".
    """
    predicate, folded = clause.predicate, parse.line.folded
    if predicate.lemma in lexicon.words["measures"]["signing"] and predicate.start == time.noun_end + 1:
        return True
    if not lexicon.endings.by_means.match(folded[time.end : time.noun_end].rsplit(maxsplit=1)[-1]):
        return False
    if folded.startswith(lexicon.verbal_noun["concerning"], time.noun_end + 1):
        return False
    between = (c for c in parse.clauses if time.noun_end <= c.predicate.start < predicate.start)
    return predicate.event_types.isdisjoint(SPEECH_ACTS) and all(c.predicate.shape == CONVERB for c in between)


def _is_of_setting(parse: Parse, clause: Clause | None, noun: NounTrigger | None, time: TimeExpression) -> bool:
    """ "3 Aralık'taki Londra zirvesinde Rusya'yı eleştirdi": what is done at a talk of that day is of that day."""
    told = clause or (noun.governor if noun is not None else None)
    if told is None or told.predicate.shape != FINITE:
        return False
    held = next((n for n in parse.nouns if n.start >= time.end), None)
    if held is None or held.form.case != "loc" or STAYS.isdisjoint(held.entry.event_types):
        return False
    if len(parse.line.folded[time.end : held.start].split()) > NAME_REACH or held.end > told.predicate.start:
        return False
    return not any(
        held.end <= c.predicate.start < told.predicate.start and c.predicate.shape != CONVERB for c in parse.clauses
    )


def _time_in_clause(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, times: Sequence[TimeExpression], lexicon: Lexicon
) -> TimeExpression | None:
    """The time in the event's own clause: before its verb, after the verb before that."""
    is_bare = noun is not None and noun.governor is None and noun.form.case == "nom"
    if noun is not None and is_bare and (behind := _time_behind(parse, noun, times, lexicon)) is not None:
        return behind
    if noun is not None and (is_help(noun) or any(p.slot == "genitive" for p in noun.phrases)):
        first = min((p.start for p in noun.phrases), default=noun.start)
        own = [t for t in times if first <= t.start < noun.start]
        is_carried = noun.governor is not None and noun.governor.predicate.lemma in lexicon.light_verbs
        if own:
            return own[-1]
        if not is_carried:  # "grubun toplantısı 7 Şubat'ta yapılacak": the light verb's time is the noun's
            outer = _during(parse, noun, lexicon)
            return _time_in_clause(parse, outer, None, times, lexicon) if outer is not None else None
    around = (
        (
            find_modifier(parse, clause, lexicon),
            _coordinate(parse, clause, lexicon),
            find_holding(parse, clause, lexicon),
        )
        if clause is not None
        else ()
    )
    modifier = carrier(parse, noun) if noun is not None else None
    if modifier is not None and noun is not None and _has_own_time(modifier, noun, parse):
        modifier = None
    adopting = clause.controller if clause is not None and clause.predicate.shape == PARTICIPLE else None
    verbs = [c for c in (clause, adopting, *around, modifier, noun.governor if noun else None) if c is not None]
    ends = [c.predicate.verb_start for c in verbs] or ([noun.start] if noun else [])
    for end in ends:
        before = [c for c in parse.clauses if c.predicate.end < end]
        before = [c for c in before if not _is_small(c, parse, lexicon) or _is_before_another(c, clause)]
        before = [c for c in before if not any(t.start <= c.predicate.start < t.end for t in times)]  # "geçen hafta"
        begin = max((c.predicate.end for c in before), default=parse.line.sentence.start)
        own = [t for t in times if begin <= t.start < end and not _is_set_off(parse, clause, t)]
        if own:
            return own[-1]
    main = clause if clause is not None else noun.governor if noun is not None else None
    if main is None or main.is_quoted or not (main.predicate.shape == FINITE or is_joined(main)):
        return None
    inner = [c for c in parse.clauses if c.predicate.shape in (NOMINAL, PARTICIPLE) and c is not main]
    finite = (c for c in parse.clauses if c.predicate.shape == FINITE and not c.is_quoted)
    others = [c for c in finite if c.subject is not main.subject]
    for time in (t for t in times if t.start < main.predicate.verb_start):
        if any(c.start <= time.start < c.predicate.end or _is_told_by(time, c, parse, lexicon) for c in inner):
            continue
        if any(_keeps(c, time, main, parse, lexicon) for c in inner):
            continue
        if main.predicate.shape != FINITE and any(c.predicate.start == time.end + 1 for c in inner):
            continue  # "16 Nisan'da yapılan oylamanın ardından arayarak kutladı"
        # "Elçi 2022'de atandı ve kral onu kabul etti": a time does not reach past another's verb.
        between = (c for c in others if time.start < c.predicate.end <= main.predicate.verb_start)
        if all(is_one_story(c, main, time, parse, lexicon) for c in between):
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
    if not (is_help(noun) or is_meanwhile(parse, noun, lexicon)):
        return None
    return next((c for c in parse.clauses if c.predicate.start > noun.end), None)


def _is_set_off(parse: Parse, clause: Clause | None, time: TimeExpression) -> bool:
    """ "KCNA dün, Kim'in Rusya'yı ziyaret edeceğini bildirdi": a comma leaves the time to the verb of the report."""
    form = clause.predicate.form if clause is not None else None
    subject = clause.subject if clause is not None and form is not None and form.suffix in FUTURE else None
    if subject is None or subject.slot != "genitive":
        return False
    return time.end <= subject.start and parse.line.text[time.end : time.end + 1] == ","


def _has_own_time(modifier: Clause, noun: NounTrigger, parse: Parse) -> bool:
    """Whether the verb before a noun has a time of its own; so it has in "8 gün içinde çekilmemesi halinde"."""
    is_condition = not noun.form.text and modifier.predicate.shape == NOMINAL and modifier.end + 1 == noun.start
    return is_condition or _is_object(modifier) or _has_own_head(modifier, noun, parse)


def _is_object(modifier: Clause) -> bool:
    """ "mayısta gelmesini beklediğini söyledi": what is wished for has a day of its own."""
    form = modifier.predicate.form
    return modifier.predicate.shape == NOMINAL and form is not None and form.suffix == "action" and form.case == "acc"


def _has_own_head(modifier: Clause, noun: NounTrigger, parse: Parse) -> bool:
    """ "2014'te ilhak ettiği Kırım'a yönelik saldırı", "2014'te imzaladığı anlaşmanın ihlali": the participle says
    which place or agreement, not which attack or breach.
    """
    before = (n for n in parse.nouns if n.modifier is noun.modifier and n.end <= noun.start)
    if any(n.form.case == "gen" and n.entry.triggers for n in before):
        return True
    head = modifier.head
    return head is not None and head.slot not in ("genitive", "attributive") and head.end <= noun.start


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
    if entry is None or entry.event_types.isdisjoint(SPEECH_ACTS):
        return False
    if clause is None:
        return True
    return clause.predicate.shape in (FINITE, CONVERB) or clause.is_quoted or clause.subject is None


def _is_small(clause: Clause, parse: Parse, lexicon: Lexicon) -> bool:
    """A converb, purpose or bare participle does not end the clause whose time we look for, unless it says who or what
    is meant.

    "dün yapılan toplantıda görüştü" was yesterday; "dün göreve gelen Bakan ile görüştü" and "geçen yıl imzalanan
    anlaşmayı eleştirdi" need not have been. "25 Ocak'ta savaşı ele almak üzere bir araya gelmesi bekleniyor".
    """
    if clause.predicate.shape == CONVERB or is_ground(clause, parse, lexicon):
        return True
    if clause.predicate.form is not None and clause.predicate.form.suffix == "infinitive":
        behind = parse.line.folded[clause.end : clause.end + PURPOSE_REACH].split()[:1]
        return bool(behind) and behind[0].rstrip(",") in lexicon.words["postpositions"]["purpose"]
    if clause.predicate.shape != PARTICIPLE or clause.predicate.entry is not None:
        return False
    word = parse.line.folded[clause.predicate.start : clause.predicate.end]
    if word in lexicon.words["postpositions"]["despite"]:  # "salı günü yasağa rağmen gitti": no verb at all
        return True
    if clause.phrases or clause.subject:
        return False
    if any(noun.modifier is clause and noun.form.case in ("acc", "dat") for noun in parse.nouns):
        return False
    head = clause.head
    return head is None or head.slot in ("genitive", "loc", "modifier", "attributive")


def _is_before_another(converb: Clause, clause: Clause | None) -> bool:
    """ "dün Esper ile görüşerek ABD'nin verdiği silahları ele aldı": what another did is not of the day of the talk.
    Nor did "perşembe günü Putin ile görüşmek üzere gelen Kim" come on that day.
    """
    if converb.predicate.form is not None and converb.predicate.form.suffix == "infinitive":
        told = clause.predicate.form if clause is not None else None
        return told is None or told.suffix not in (*OVER, "future_factive", "action")
    form = clause.predicate.form if clause is not None and clause.predicate.shape == PARTICIPLE else None
    if clause is None or form is None or form.suffix != "factive" or converb.predicate.shape != CONVERB:
        return False
    doers = [p for p in (clause.subject, *clause.phrases) if p is not None and p.slot in ("genitive", "abl")]
    return any(converb.predicate.end <= doer.start for doer in doers[:1])


def _keeps(clause: Clause, time: TimeExpression, main: Clause, parse: Parse, lexicon: Lexicon) -> bool:
    """ "2014'te Kırım'ı ilhak eden Rusya suçladı", "3 Ocak'ta elçisinin kovulmasından sonra yaptırım uyguladı": what
    was long ago, and what another had done, is not of the day of the verb; but a background may be all of one year.
    """
    own, form, after = clause.predicate, clause.predicate.form, lexicon.words["postpositions"]["after"]
    is_unlisted = own.entry is None and own.shape == NOMINAL  # "8 Aralık'ta rejimin devrilmesinin ardından gitti"
    is_unlisted = is_unlisted and parse.line.word_behind(own.end) in after
    if not time.end < own.start < main.predicate.start:
        return False
    if own.is_passive is (own.shape == PARTICIPLE) and not is_unlisted:
        return False
    if "," in parse.line.text[time.end : own.start]:
        return False
    if any(time.end < p.start < own.start and p not in (clause.subject, *clause.phrases) for p in parse.phrases):
        return False
    if own.shape == PARTICIPLE:
        tells_who = clause.head is not None and (form is None or form.suffix == "present")
        return tells_who and time.precision in LONG and not is_background(parse, lexicon)
    is_later = is_unlisted or parse.line.word_behind(own.end) in lexicon.verbal_noun["after"]
    return time.precision == "day" and is_later


def _is_told_by(time: TimeExpression, clause: Clause, parse: Parse, lexicon: Lexicon) -> bool:
    """The time is the last thing named before a participle that keeps it to itself: "dün göreve gelen Bakan"."""
    after = clause.predicate.end + 1
    is_carried = clause.predicate.shape == NOMINAL and any(  # "12 Haziran'da yapılması planlanan zirve"
        c.predicate.shape == PARTICIPLE and c.predicate.start == after for c in parse.clauses
    )
    if not is_carried and (clause.predicate.shape != PARTICIPLE or _is_small(clause, parse, lexicon)):
        return False
    if time.start >= clause.predicate.start:
        return False
    named = [p.start for p in parse.phrases if not is_carried or p.slot == "subject"] + [
        c.predicate.start for c in parse.clauses if c is not clause
    ]
    return not any(time.start < start < clause.predicate.start for start in named)
