"""Say whether a telling is the news of its article, so that it is of the day on which that appeared."""

from __future__ import annotations

from extract.actors.model import PERSON
from extract.clauses import (
    CONVERB,
    FINITE,
    FIRST_PERSON,
    INFINITIVE,
    NOMINAL,
    PARTICIPLE,
    Clause,
    NounTrigger,
    Parse,
    find_carrier,
    is_joined,
)
from extract.document import HEADLINE
from extract.events.model import ACTS_OF_STATE, LEAD, SPEECH_ACTS, STAYS, Site
from extract.events.owned_days import is_of_their_report
from extract.factuality import Factuality
from extract.lexicon import Lexicon, Trigger

PAST_PERFECT = "past perfect"
RECALL_REACH = 2  # words: "gördüğünü söylediğini hatırlattı"
OBJECTS = ("acc", "dat", "abl", "with")
# What whoever is punished, blamed or thanked for it has done before.
OLDER = frozenset(
    {
        *("arms_transfer", "aid", "attack", "coercion", "mobilization", "sanction", "expulsion", "recall", "release"),
        *("recognition", "withdrawal"),
    }
)
GOING_ON = frozenset({"cooperation", "negotiation", "aid"})  # "işbirliği yaptığını belirtti": of no day


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
    if clause is not None and (_is_cause(parse, clause, lexicon) or _is_recalled(parse, clause, lexicon)):
        return False
    if clause is not None and _is_quoted_report(clause) and not _speaks_for_another(clause):
        return False
    return not is_background(parse, lexicon)


def is_news(site: Site, trigger: Trigger, factuality: Factuality) -> bool:
    """Told in the simple past as the article's news, so that it happened when that appeared."""
    if factuality.value != "occurred":
        return False
    parse, clause, noun, lexicon = site.parse, site.clause, site.noun, site.lexicon
    reports = [t for t in parse.times if t.report and not is_of_their_report(parse, clause, t)]
    if any(t.is_before(site.document.published_on) for t in reports):
        return False  # "Şubat ayında yaptığı açıklamaya göre ... hediye etti": no later than the report
    tense = _tense(parse, lexicon)
    is_lead = parse.line.sentence.index <= LEAD and tense in ("past", "progressive")
    governor = clause or (noun.governor if noun else None)
    if governor is not None and governor.controller is not None:
        governor = governor.controller
    if noun is not None and (_is_scene(parse, noun) or parse.line.folded.startswith(lexicon.given, noun.end + 1)):
        return False
    if trigger.event_type == "agreement" and (_is_made_before(clause, noun) or _goes_on(parse, noun, lexicon)):
        return False
    if trigger.event_type in OLDER and _is_told_of_others(parse, governor, noun, lexicon):
        return False
    if governor is None:
        is_object = noun is not None and noun.form.case == "acc"
        is_now = is_lead and not is_object or parse.line.sentence.kind == HEADLINE
        return is_now or tense == "past" and _held_it_now(parse, noun, lexicon)
    if _is_matter(clause, noun, governor, lexicon.light_verbs) or _is_cause(parse, governor, lexicon):
        return False
    if _is_recalled(parse, governor, lexicon):
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
    if form.suffix == "factive":
        return tense == "past" and _tells_it_of_oneself(parse, governor, trigger, lexicon)
    return tense == "past" and is_joined(governor) and _goes_with_verb(parse, governor, lexicon)


def _held_it_now(parse: Parse, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "Modi ile yaptığı görüşmede Çin'i eleştirdi", "... ilişkilerin güçlü olduğunu söyledi": held when its verb was,
    if that is the verb of the sentence.
    """
    made = noun.modifier if noun is not None else None
    if noun is None or made is None or noun.form.case != "loc":
        return False
    after = [c for c in parse.clauses if c.predicate.verb_start >= noun.end]
    main = next((c for c in after if not _is_said_or_done_there(c, lexicon)), None)
    if main is None or not _is_main(main):
        return False
    if after[0].predicate.shape == NOMINAL and main.predicate.lemma.startswith(lexicon.verbal_noun["reactions"]):
        return False  # "... ait olduğunu söylediğini hatırlattı"
    form, subject = made.predicate.form, made.subject
    is_own = form is not None and form.suffix == "factive" and (subject is None or subject.slot == "subject")
    return is_own and made.predicate.lemma in lexicon.light_verbs


def _is_said_or_done_there(clause: Clause, lexicon: Lexicon) -> bool:
    """ "güçlü olduğunu", "yardım etmekle", "belirterek", "konuşan"; but "görüşmede ele alındığını söyledi" tells of the
    talk itself, as does "anlaştıklarını".
    """
    predicate = clause.predicate
    if predicate.shape == PARTICIPLE:
        return predicate.lemma in lexicon.speech.talks and clause.head is not None and clause.head.kind == PERSON
    form = predicate.form
    if predicate.shape == NOMINAL:
        return not clause.is_quoted and form is not None and not form.passive and form.possessive != "3p"
    return predicate.shape in (CONVERB, INFINITIVE)


def _tells_it_of_oneself(parse: Parse, clause: Clause, trigger: Trigger, lexicon: Lexicon) -> bool:
    """ "görüştüğünü söyledi", "büyükelçinin çağrıldığını bildirdi": what one tells of oneself is the news."""
    form, subject = clause.predicate.form, clause.subject
    if form is None or form.negative or form.case != "acc" or clause.is_quoted or clause.is_of_another:
        return False
    if trigger.event_type in GOING_ON:
        return False
    report = next((c for c in parse.clauses if c.predicate.start == clause.predicate.end + 1), None)
    if report is None or not _is_main(report) or report.predicate.entry is None or report.predicate.entry.cue is None:
        return False
    if report.predicate.lemma.startswith(lexicon.verbal_noun["reactions"]):
        return False  # "ziyaret ettiğini hatırlattı"
    if form.passive:
        return trigger.event_type in ACTS_OF_STATE
    return (subject is None or subject.slot == "subject") and not _is_of_other_times(parse, clause, lexicon)


def _is_of_other_times(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "sık sık görüştüğünü söyledi", "görevdeyken ziyaret ettiğini": no news of the day."""
    words = parse.line.folded[clause.start : clause.predicate.start].split()
    spec = lexicon.words["other_times"]
    return not set(spec["words"]).isdisjoint(words) or any(word.endswith(spec["ending"]) for word in words)


def _goes_with_verb(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Erdoğan'ı arayarak başsağlığı diledi": done when its verb was, if that is the verb of the sentence."""
    carrier = find_carrier(parse, clause, lexicon)
    return carrier is not None and carrier.predicate.shape == FINITE and not carrier.is_quoted


def _is_made_before(clause: Clause | None, noun: NounTrigger | None) -> bool:
    """ "imzalanan anlaşma yürürlüğe girdi": an agreement that something else is told of."""
    modifier = clause or (noun.modifier if noun is not None else None)
    return modifier is not None and modifier.predicate.shape == PARTICIPLE


def _goes_on(parse: Parse, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "Anlaşma yürürlüğe girdi": something else is told of it than that it was made."""
    if noun is None:
        return False
    predicate = noun.governor.predicate if noun.governor is not None else None
    if predicate is not None:
        return predicate.lemma not in lexicon.light_verbs and "agreement" not in predicate.event_types
    return bool(parse.line.text[noun.end : parse.line.sentence.end].strip(' .!?…"”’)'))


def _is_scene(parse: Parse, noun: NounTrigger) -> bool:
    """ "ziyaretinde imzalanan anlaşma": where something was done of which there is news, not "... konuşan X"."""
    after = (c for c in parse.clauses if c.predicate.shape == PARTICIPLE and c.predicate.start == noun.end + 1)
    done = next(after, None) if noun.form.case == "loc" else None
    return done is not None and (done.head is None or done.head.kind != PERSON)


def _is_matter(clause: Clause | None, noun: NounTrigger | None, governor: Clause, light_verbs: frozenset[str]) -> bool:
    """Spoken of rather than told: "saldırılarını değerlendirdi", or "önerimizi sunduk" in a quotation."""
    if _is_quoted_report(governor):
        return True
    is_object = clause is None and noun is not None and noun.form.case == "acc"
    return is_object and governor.predicate.lemma not in light_verbs


def _is_quoted_report(clause: Clause) -> bool:
    """ "önerimizi sunduk" within quotation marks: done before it was said."""
    form = clause.predicate.form
    return clause.is_quoted and form is not None and form.suffix == "past"


def _speaks_for_another(clause: Clause) -> bool:
    """ ""Genel Sekreter, İran'ı kınadı" dedi", by a spokesman: it is he who makes it known."""
    form = clause.predicate.form
    is_third = form is not None and form.person not in FIRST_PERSON and not form.past_perfect
    return is_third and clause.subject is not None and clause.subject.slot == "subject"


def _is_recalled(parse: Parse, clause: Clause, lexicon: Lexicon) -> bool:
    """ "yaptırım uyguladığını hatırlatan Lavrov", "... söylediğini anımsattı": what others are reminded of is older."""
    form = clause.predicate.form
    if form is None or form.suffix != "factive":
        return False
    recalled = lexicon.words["told_of_others"]["recalled"]
    for word in parse.line.folded[clause.predicate.end : parse.line.sentence.end].split()[:RECALL_REACH]:
        if word.startswith(recalled):
            return True
        if not lexicon.endings.noun_clause.match(word):
            return False
    return False


def _is_cause(parse: Parse, governor: Clause, lexicon: Lexicon) -> bool:
    """ "Polonya'nın talep etmesi nedeniyle", "Rusya'dan silah aldığı için": an act that has led to the news, and may be
    older; but "geldiği için teşekkür etti".
    """
    form = governor.predicate.form
    if form is None or governor.predicate.shape not in (NOMINAL, PARTICIPLE):
        return False
    if governor.predicate.shape == NOMINAL and form.suffix == "action":
        return True
    if form.suffix != "factive" or form.possessive is None:
        return False
    if parse.line.word_behind(governor.end) not in lexicon.words["postpositions"]["reason"]:
        return False
    return not (_is_stay(governor) and "support" in _main_types(parse, governor))


def _is_told_of_others(parse: Parse, governor: Clause | None, noun: NounTrigger | None, lexicon: Lexicon) -> bool:
    """ "Rusya'ya silah gönderen Kuzey Kore'ye yaptırım uyguladı", "saldırısı nedeniyle": what those have done to whom
    the news is done.
    """
    if noun is not None:
        return parse.line.word_behind(noun.end) in lexicon.words["postpositions"]["because_of"]
    form, head = governor.predicate.form if governor is not None else None, governor.head if governor else None
    if form is None or form.suffix != "present" or head is None or head.slot not in OBJECTS:
        return False
    return any(head in c.phrases for c in parse.clauses if _is_main(c))


def _is_stay(governor: Clause) -> bool:
    return not governor.predicate.event_types.isdisjoint(STAYS)


def _main_types(parse: Parse, governor: Clause) -> frozenset[str]:
    """What the verb of the sentence behind a clause tells."""
    main = next((c for c in parse.clauses if c.predicate.start > governor.end and _is_main(c)), None)
    return main.predicate.event_types if main is not None else frozenset()
