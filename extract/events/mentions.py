"""Read one trigger where it stands: whether anything is told there, of whom, how real, and of what day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.actors import Actors
from extract.clauses import (
    INFINITIVE,
    NOMINAL,
    Clause,
    NounTrigger,
    Parse,
    Phrase,
    is_asked,
    is_negated,
    is_neither,
    was_done_anyway,
)
from extract.document import HEADING, HEADLINE
from extract.events.ahead import (
    is_come_for,
    is_open_headline,
    judge_ahead,
    judge_called_off,
    judge_on_eve,
    judge_refusal,
)
from extract.events.announcers import promises_itself
from extract.events.answers import find_answered, find_followed, find_provoked
from extract.events.asked import judge_by_question
from extract.events.binding import bind_time, is_of_announcement, is_of_what_follows
from extract.events.conditions import by_channel, is_possible, is_satisfied, judge_allegation
from extract.events.continued import find_who_goes_on
from extract.events.done_already import is_done_already
from extract.events.earlier import is_earlier, is_left_since, is_sometime
from extract.events.grounds import find_punisher, is_of_punishment
from extract.events.hosting import attend_abroad, hosts_attended, only_hosts
from extract.events.implied import CHARGE
from extract.events.joined import JOINED, judge_by_intent, judge_by_what_follows
from extract.events.judged import JUDGMENTS, find_judged
from extract.events.kept import has_run_out, is_kept, is_made_before
from extract.events.left_open import is_denied, is_undecided, may_be_left
from extract.events.model import (
    ACTS_OF_STATE,
    CLAIMABLE,
    PROMISED,
    SPEECH_ACTS,
    TALKS,
    Argument,
    EventMention,
    Site,
)
from extract.events.nameless import are_nameless
from extract.events.names import find_name
from extract.events.news import is_background, is_news, is_said_today
from extract.events.owners import give_to_owner, give_to_promiser, give_to_told_of, is_done_to_teller, is_others_support
from extract.events.phrases import distinct, first_place
from extract.events.places import find_origin, find_place
from extract.events.roles import find_arguments
from extract.events.sides import is_charged_abroad, is_diplomatic, is_struck_abroad, is_to_own_people
from extract.events.strikes import find_claimed, find_scene, is_to_end
from extract.events.talks import (
    across_the_table,
    count_sides,
    declared_together,
    talk_attended,
    talk_before,
    talk_joined,
    talk_mediated,
    truce_before,
    unnamed_talkers,
)
from extract.events.threats import condition_of
from extract.events.tours import is_shared_tour
from extract.events.turned_down import REFUSABLE, turn_down
from extract.events.untold import (
    is_broken_off,
    is_left_off,
    is_not_told_of,
    is_offered,
    is_process,
    is_refused,
    is_reported,
    is_where_others_met,
)
from extract.events.wishes import is_own_wish
from extract.factuality import Factuality, judge_factuality
from extract.lexicon import Lexicon, Trigger
from extract.statements import Statement, government_of
from extract.times import TimeExpression

IN_KIND = {"retaliate": find_provoked, "follow": find_followed}
OF_ONESELF = SPEECH_ACTS | ACTS_OF_STATE  # what one tells of oneself rather than of others

# What one feels or threatens with, of verbs that are listed with the one that tells it: "kınadığını bildir".
FELT = frozenset({"criticism", "support", "rejection", "threat", "concession"})
CERTAIN = frozenset({CHARGE, "ultimatum", "refute"})  # frames of what is done by saying it
DISPUTED = frozenset({"claim", "accuse", "deny"})
COUNTED = ("ago", "ahead")  # rules of times counted from another
STANCE = "stance"  # the frame of what a speaker thinks
ADVICE = frozenset({"threat", "request"})  # what a state also says to its own people


def find_mention(site: Site, triggers: Sequence[Trigger]) -> EventMention | None:
    """The event of the first trigger whose conditions the words and parties of its place meet."""
    clause, lexicon = site.clause, site.lexicon
    is_negative = _is_negative(clause)
    if clause is not None and is_negative and may_be_left(site.parse, clause, lexicon):
        return None
    if True in [t.is_negative for t in triggers]:
        triggers = [t for t in triggers if t.is_negative == is_negative]
    if clause is not None:
        _give_to_speaker(site, clause, {t.event_type for t in triggers if t.frame != CHARGE})
    for trigger in triggers:
        if not _is_possible(site, trigger):
            continue
        arguments = _find_parties(site, trigger)
        if not is_satisfied(trigger, site.slots, arguments, site.parse, site.actors, lexicon):
            continue
        if trigger.event_type == "mediation" and only_hosts(site.parse, site.noun, arguments, site.actors, lexicon):
            return None
        arguments += find_answered(site, trigger.event_type, arguments)
        place = find_place(site.parse, site.slots, trigger, site.actors, lexicon)
        trigger, arguments = attend_abroad(trigger, arguments, place, site.parse, site.slots, site.actors, lexicon)
        if _is_of_states(site, trigger, arguments, place):
            factuality = _judge(site, trigger, arguments)
            if factuality is None:
                return None
            return turn_down(_tell(site, trigger, arguments, place, factuality), trigger, site)
    return None


def _give_to_speaker(site: Site, clause: Clause, types: set[str]) -> None:
    """What one says of oneself or one's state is done by whoever speaks, or by whoever promises and feels it."""
    said, is_speech = site.said, types <= SPEECH_ACTS
    if types <= OF_ONESELF:
        teller = _teller_in_heading(site, clause) if said is None else None
        speaker = said.speaker if said is not None else _entity_of(teller, site.actors)
        if speaker is not None:
            give_to_owner(site.parse, site.slots, clause, speaker, site.actors, site.lexicon, is_speech=is_speech)
        if teller is not None and clause.subject is None and not clause.is_of_another:
            site.slots.phrases["subject"] = [teller]
    if said is not None and is_speech:
        give_to_promiser(site.parse, site.slots, clause, site.lexicon, is_promise="pledge" in types)
        if types <= FELT:
            give_to_told_of(site.parse, site.slots, clause, site.lexicon)


def _is_of_states(site: Site, trigger: Trigger, arguments: list[Argument], place: Sequence[Argument]) -> bool:
    """Told between states, or of one that is charged with it or struck abroad."""
    parse, said, actors = site.parse, site.said, site.actors
    if is_diplomatic(trigger, arguments, actors) or _charges_many(site, trigger, arguments):
        return True
    if is_charged_abroad(trigger, parse, site.clause, arguments, said, actors, site.lexicon):
        return True
    beside = first_place(site.slots.get("beside"), actors)
    return is_struck_abroad(trigger, arguments, [*place, *beside], actors)


def _charges_many(site: Site, trigger: Trigger, arguments: list[Argument]) -> bool:
    """ "Lavrov, Batılı ülkeleri ikiyüzlülükle suçladı": a charge that stands alone, as criticism does."""
    if trigger.event_type != "accusation" or not are_nameless(site.parse, site.slots, trigger, site.lexicon):
        return False
    return is_diplomatic(replace(trigger, event_type="criticism"), arguments, site.actors)


def _teller_in_heading(site: Site, clause: Clause) -> Phrase | None:
    """ "Sisi, Macron'un çabalarını desteklediğini belirtti": a headline is no statement, and yet somebody says it."""
    if site.parse.line.sentence.kind not in (HEADING, HEADLINE) or clause.predicate.shape != NOMINAL:
        return None
    report = next((c for c in site.parse.clauses if c.predicate.start == clause.predicate.end + 1), None)
    if report is None or report.predicate.entry is None or report.predicate.entry.cue is None:
        return None
    return report.subject if report.subject is not None and report.subject.slot == "subject" else None


def _entity_of(phrase: Phrase | None, actors: Actors) -> int | None:
    return None if phrase is None else government_of(actors.mentions[phrase.mentions[0]].entity, actors)


def is_told(parse: Parse, clause: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """Whether anything is told to have been done, or not to, or to be ahead: no questions, no offers."""
    if clause is not None:
        if is_asked(parse.line, clause, lexicon) or is_undecided(parse, clause, lexicon):
            return False
        if is_left_off(parse, clause, lexicon):
            return False
        return _is_negative(clause) or not is_negated(parse.line, clause, lexicon)
    if noun is None or is_broken_off(parse, noun, lexicon) or is_refused(noun) or is_offered(parse, noun, lexicon):
        return False
    if not is_reported(parse, noun, lexicon):
        return False
    if (
        is_not_told_of(parse, noun, lexicon)
        or is_to_end(parse, noun, lexicon)
        or is_where_others_met(parse, noun, lexicon)
    ):
        return False
    verb = _verb_of(parse, noun)
    return verb is None or not (is_neither(parse.line, verb, lexicon) or is_done_to_teller(parse, verb, lexicon))


def _verb_of(parse: Parse, noun: NounTrigger | None) -> Clause | None:
    """The clause whose verb a noun is part of: "çağrıda bulundu"."""
    return None if noun is None else next((c for c in parse.clauses if c.predicate.end == noun.end), None)


def _is_negative(clause: Clause | None) -> bool:
    form = clause.predicate.form if clause is not None else None
    return form is not None and form.negative


def _is_possible(site: Site, trigger: Trigger) -> bool:
    if "statement" in trigger.requires and (site.said is None or is_denied(site.parse, site.end, site.said)):
        return trigger.frame == CHARGE and _is_held_against(site, trigger)
    noun = site.noun if trigger.event_type == "support" and trigger.frame == STANCE else None
    if noun is not None and is_others_support(site.parse, noun, site.lexicon):
        return False
    if "cue" in trigger.requires and not _reports(site.clause, site.said):
        return False
    if trigger.event_type == "request" and is_own_wish(site.parse, site.clause or _verb_of(site.parse, site.noun)):
        return False
    if trigger.event_type in ADVICE and is_to_own_people(site.parse, site.start, site.actors, site.lexicon):
        return False
    return is_possible(trigger, site.slots, site.parse, site.subject, site.actors, site.lexicon)


def _is_held_against(site: Site, trigger: Trigger) -> bool:
    """ "terörü desteklediği gerekçesiyle Katar'la ilişkilerini kesti": charged by what is done, and not in words."""
    if find_punisher(site.parse, site.clause, site.lexicon) is None:
        return False
    return is_possible(trigger, site.slots, site.parse, site.subject, site.actors, site.lexicon)


def _find_parties(site: Site, trigger: Trigger) -> list[Argument]:
    arguments = find_arguments(site.parse, site.slots, trigger, site.actors, site.said, site.subject, site.lexicon)
    arguments += find_who_goes_on(site, trigger.event_type, arguments)
    if trigger.event_type in JUDGMENTS:
        arguments = find_judged(site, arguments)
    if trigger.event_type == "agreement" and len({a.entity for a in arguments}) < 2:
        return distinct([*arguments, *talk_before(site.parse, site.clause, site.noun, site.events, site.actors)])
    if trigger.event_type in ("meeting", "negotiation") and not arguments:
        return unnamed_talkers(site.parse, site.noun, site.events, site.actors, site.lexicon)
    if trigger.event_type == "mediation" and all(a.role == "actor" for a in arguments):
        between = talk_mediated(site.parse, arguments, site.events, site.actors, site.lexicon)
        return distinct([*arguments, *between])
    if trigger.event_type == "ceasefire":
        return truce_before(site.parse, site.slots, arguments, site.events, site.actors)
    if trigger.frame == "avow":
        return distinct([*arguments, *find_claimed(site.parse, site.slots, site.events, site.actors)])
    if trigger.frame in IN_KIND:
        return distinct([*arguments, *IN_KIND[trigger.frame](trigger, arguments, site.parse, site.events, site.actors)])
    if trigger.frame == "join":
        talk = talk_joined(site.parse, site.clause, site.events, site.actors)
        return distinct([*arguments, *talk]) if arguments and talk else []
    if trigger.frame == "attend":
        hosts = hosts_attended(site.parse, site.clause, arguments, site.actors, site.lexicon)
        attended = talk_attended(site.parse, site.clause, site.events, site.actors, site.lexicon)
        return distinct([*arguments, *hosts, *attended])
    if trigger.event_type in SPEECH_ACTS and all(a.role != "actor" for a in arguments):
        arguments += declared_together(site.parse, site.slots.clause, site.events, site.actors, site.lexicon)
    if trigger.event_type == "request" and all(a.role == "actor" or a.slot == "content" for a in arguments):
        talk = talk_before(site.parse, site.clause, site.noun, site.events, site.actors)
        return across_the_table(arguments, talk, site.actors)
    return arguments


def _judge(site: Site, trigger: Trigger, arguments: list[Argument]) -> Factuality | None:
    """How real the event is said to be; None for words that are not, or not yet, said."""
    clause, is_speech = site.clause, trigger.event_type in SPEECH_ACTS
    judged = judge_factuality(site.parse, clause, site.noun, site.lexicon)
    if site.noun is not None and is_kept(site.parse, site.noun, site.lexicon):
        return replace(judged, value="occurred") if is_made_before(site.noun) else None
    if site.noun is not None and is_done_already(site.noun, judged.value, site.lexicon):
        judged = Factuality("occurred", judged.start, judged.end)
    verb = clause or site.slots.clause
    if judged.value == "occurred" and verb is not None and verb.predicate.shape in JOINED:
        judged = judge_by_what_follows(site.parse, verb, site.lexicon, is_said=is_speech) or judged
    if judged.value == "occurred" and clause is None:
        judged = judge_by_intent(site.noun) or judged
    if judged.value in ("occurred", "alleged") and site.noun is not None:
        judged = judge_on_eve(site.parse, site.noun, judged, site.document.published_on, site.lexicon) or judged
    if judged.value in ("occurred", "alleged") and clause is not None:
        judged = judge_by_question(site.parse, clause, judged, site.lexicon)
    judged = judge_ahead(site.parse, clause, trigger, judged, site.lexicon)
    if judged.value == "hypothetical":
        judged = judge_called_off(site.parse, clause, trigger, judged, arguments, site.events)
    occurred = Factuality("occurred", judged.start, judged.end)
    is_certain = trigger.frame in CERTAIN or "answers" in trigger.requires
    if trigger.is_negative:
        judged = judge_refusal(clause, trigger, judged)
    elif is_certain or judged.value == "alleged" and "statement" in trigger.requires:
        judged = occurred  # "ihlal ettiğini öne sürdü": what is said to be so is alleged, and that it is said is not
    elif clause is not None and is_speech and (judged.value == "denied" or clause.predicate.shape == INFINITIVE):
        return None  # "rahatsızlığı dile getirmek için": meant to be said
    elif trigger.event_type == "pledge" and judged.value == "hypothetical" and _is_others_pledge(trigger, clause):
        return None
    elif trigger.event_type in PROMISED and judged.value == "planned" and site.said is not None:
        judged = occurred if promises_itself(arguments, site.said, site.actors) else judged
    is_open = trigger.event_type in CLAIMABLE and not was_done_anyway(
        site.noun, site.lexicon
    )  # "ilhakını tanımadığını"
    if judged.value in ("occurred", "denied") and is_open:
        return judge_allegation(judged, site.parse, clause, site.said, arguments, site.actors, site.lexicon)
    return judged


def _is_others_pledge(trigger: Trigger, clause: Clause | None) -> bool:
    """ "anlaşmaya bağlı kalmaya çağırdı": what would be the speaker's own pledge is asked of others."""
    form = clause.predicate.form if clause is not None and "statement" in trigger.requires else None
    return form is not None and form.suffix == "action"


def _tell(
    site: Site, trigger: Trigger, arguments: list[Argument], place: Sequence[Argument], factuality: Factuality
) -> EventMention:
    parse, clause, noun, lexicon = site.parse, site.clause, site.noun, site.lexicon
    condition = condition_of(parse, clause or site.slots.clause, trigger.event_type, factuality, lexicon)
    factuality = condition or factuality
    event_type = by_channel(trigger.event_type, parse, site.slots, site.start, lexicon)
    if event_type == "visit" and is_shared_tour(noun, trigger.frame, arguments, site.actors):
        event_type = "meeting"
    if event_type == "meeting" and is_process(noun, arguments, site.actors):
        event_type = "negotiation"
    confidence = 0.5 + 0.1 * min(3, sum(a.slot != "discourse" for a in arguments))
    is_past = is_background(parse, lexicon)
    is_before = is_earlier(parse, clause, noun, lexicon, is_background=is_past)
    time, factuality = _time_of(site, event_type, factuality, is_background=is_past)
    if not place and event_type == "attack":
        place = find_scene(parse, site.slots, arguments, site.actors, lexicon)
    parts = [*arguments, *place, *find_origin(site.slots, trigger, site.actors)]
    if time is not None:
        parts.append(Argument("time", None, time.start, time.end))
    following = noun.end + 1 if noun is not None else None
    return EventMention(
        site.start,
        site.end,
        event_type,
        trigger.rule,
        parse.line.sentence.index,
        parts,
        factuality,
        time,
        is_news=time is None and not is_before and _is_news(site, trigger, factuality),
        is_earlier=is_before,
        is_sometime=is_past and time is None and is_sometime(parse, clause, noun, lexicon),
        statement=site.statement,
        teller=site.said.speaker if site.said is not None else None,
        is_heading=parse.line.sentence.kind in (HEADLINE, HEADING),
        is_under_way=is_open_headline(parse, clause, noun, lexicon),
        is_background=is_past,
        refers=noun is not None and noun.form.case in ("loc", "gen", "abl"),
        is_given=following is not None and parse.line.folded.startswith(lexicon.given, following),
        is_another=following is not None and parse.line.folded.startswith(lexicon.another, following),
        is_conditional=condition is not None,
        is_purpose=is_come_for(clause),
        is_disputed=site.said is not None and site.said.act in DISPUTED,
        sides=count_sides(parse, site.start, noun, arguments, site.actors, lexicon) if event_type in TALKS else None,
        name=find_name(parse, clause, noun, site.actors, lexicon) if event_type == "agreement" else None,
        confidence=confidence,
    )


def _time_of(
    site: Site, event_type: str, factuality: Factuality, *, is_background: bool
) -> tuple[TimeExpression | None, Factuality]:
    """When it was, or will be; a talk that other news only rests on may be over."""
    clause, noun, published = site.clause, site.noun, site.document.published_on
    if has_run_out(noun, site.lexicon):
        return None, replace(factuality, value="occurred") if factuality.value == "planned" else factuality
    time = bind_time(site.parse, clause, noun, site.lexicon)
    if time is not None and time.is_attributive and factuality.value == "planned" and time.is_before(published):
        # "10 Ocak'taki ziyaretinin ardından Hanoi'ye gidecek": that visit is over, and the other is not of its day
        time, factuality = (time, replace(factuality, value="occurred")) if noun is not None else (None, factuality)
    verb = clause or site.slots.clause
    if time is None or verb is None:
        return time, factuality
    is_ahead = factuality.value == "planned" or factuality.value == "denied" and event_type not in REFUSABLE
    is_other = is_ahead and is_of_announcement(verb, time, published, is_background=is_background)
    is_next = factuality.value == "occurred" and is_of_what_follows(event_type, verb, time, published)
    is_other = is_other or clause is not None and is_of_punishment(event_type, clause, time, site.parse, site.lexicon)
    return None if is_other or is_next else time, factuality


def _is_news(site: Site, trigger: Trigger, factuality: Factuality) -> bool:
    parse, clause = site.parse, site.clause
    if has_run_out(site.noun, site.lexicon):
        return False
    if is_left_since(parse, clause, site.actors):
        return False
    if any(t.rule in COUNTED and t.value is None and t.end <= site.start for t in parse.times):
        return False  # "saldırıdan iki gün önce": on a day that nobody says
    if is_news(site, trigger, factuality):
        return True
    is_said = site.statement is not None and trigger.event_type in SPEECH_ACTS
    return is_said and is_said_today(parse, clause, factuality, site.lexicon)


def _reports(clause: Clause | None, said: Statement | None) -> bool:
    """Whether the verb is the one that reports the statement: "... durdurulmasını istedi"."""
    return clause is not None and said is not None and said.cue_start <= clause.predicate.verb_start < said.cue_end
