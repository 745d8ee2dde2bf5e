"""Say whom that is about which is said, asked or charged: the first it names who is not there for another reason."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors.model import ORGANIZATION, PERSON, PLACE
from extract.clauses import CONVERB, FINITE, INFINITIVE, NOMINAL, Parse, Phrase, has_subject, is_apart, is_faced, layer
from extract.events.grounds import find_punisher
from extract.events.model import SPEECH_ACTS, TALKS, Act, Argument, Slots, speaks_for
from extract.events.owners import find_backed_by_others, find_backers, find_supporter
from extract.events.phrases import BORROWED, from_phrases, is_elsewhere
from extract.events.unjudged import find_unjudged
from extract.lexicon import Trigger

NAMED = frozenset(
    {"genitive", "acc", "dat", "abl", "subject", "attributive", "towards", "modifier", "with", "between", "by"}
)
# What is said to those before whom one speaks.
ADDRESSED = frozenset({"request", "pledge"})
# Slots of those who are beside what is claimed, or whom an act that is judged is about.
ASIDE = {
    "claim": frozenset({"acc", "dat", "with", "between"}),
    "verdict": frozenset({"dat", "abl", "towards", "with", "between"}),
}


def find_content_party(act: Act, spared: Sequence[Phrase]) -> list[Argument]:
    """The first party named in what is said: "ABD'nin ... olduğunu" is about the USA."""
    parse, slots, said = act.parse, act.slots, act.said
    stop, begin = slots.start, _begin(parse, slots)
    named = [p for p in parse.phrases if begin <= p.start < stop and p.slot in NAMED and not is_aside(act.trigger, p)]
    if not named:
        return []
    others = _not_meant(act, spared)
    named = [p for p in named if p not in others and not is_elsewhere(p, parse, slots, act.lexicon)]
    if slots.noun is not None:  # "Ukrayna'daki çatışmayı Batı'nın tırmandırdığını": somebody else does it there
        named = [p for p in named if not (p.is_located and has_subject(parse.line.folded[p.end : stop], act.lexicon))]
    content, theme = said.start if said is not None and said.start < stop else begin, _theme(act)
    # "Ukrayna'daki savaşa verdiği destek için Pyongyang'a": Pyongyang is thanked.
    for phrase in sorted(named, key=lambda p: (p is not theme, p.start < content, p.is_located)):
        if found := _parties(act, phrase):
            return found
    return []


def is_aside(trigger: Trigger, phrase: Phrase) -> bool:
    """ "Peru ile savaşın çıkmayacağını", "Peru'ya yaptırımların yaradığını öne sürdü": nothing is claimed of Peru;
    nor is it blamed in "Peru'ya yaptırımların ölçüsüz olduğunu söyledi".
    """
    return trigger.frame in ASIDE and phrase.slot in ASIDE[trigger.frame] and phrase.kind != PLACE


def _begin(parse: Parse, slots: Slots) -> int:
    """Where what is said begins, at the earliest: behind the last main verb, and within its own quotation."""
    subject = slots.clause.subject if slots.clause is not None else None
    ends = [c.predicate.end for c in parse.clauses if is_apart(c, subject) and c.is_quoted == slots.is_quoted]
    begin = max([end for end in ends if end < slots.start], default=0)
    quotation = layer(slots.start, parse.opaque)
    return begin if quotation is None else max(begin, quotation.start)


def _not_meant(act: Act, spared: Sequence[Phrase]) -> list[Phrase]:
    """Those who are named within what is said, or beside it, and whom it is not about."""
    parse, slots = act.parse, act.slots
    if act.trigger.event_type == "request":
        others = _not_asked(parse, slots)
        others += spared if slots.clause is not None else ()
    else:  # "Stoltenberg ile görüşerek desteklediğini bildirdi": it is said to him
        others = [p for c in parse.clauses if c.predicate.shape == CONVERB for p in c.phrases if p.slot == "with"]
        others += spared if act.trigger.event_type == "criticism" else ()
    if act.trigger.frame == "verdict":
        others += find_unjudged(parse, (slots.noun or slots).start, act.lexicon)
    elif act.trigger.frame == "backing":
        others += find_backers(parse, slots.start, act.lexicon)
        others += find_backed_by_others(parse, slots.start, act.lexicon)
    elif act.trigger.event_type == "support":
        doers = (find_supporter(parse, slots.noun, act.lexicon), find_punisher(parse, slots.clause, act.lexicon))
        others += [doer for doer in doers if doer is not None]
    if act.trigger.event_type == "accusation":
        others += _whose_law(act)
    if act.trigger.event_type in ("pledge", "support"):
        others += _against(act)
    if act.trigger.event_type not in SPEECH_ACTS:
        others += find_partners(parse)
    elif act.trigger.event_type not in ADDRESSED:
        others += [p for p in parse.phrases if p.slot == "attributive" and _is_audience(act, p)]
    if slots.noun is not None and not slots.is_quoted:
        # "Hamaney, Trump'ın çağrısını reddetti": who rejects the call is not called upon
        others += [c.subject for c in parse.clauses if c.predicate.shape == FINITE and c.subject is not None]
    return others


def _is_audience(act: Act, phrase: Phrase) -> bool:
    """ "AB Konseyi toplantısında konuşan Macron": to whom he speaks, and not of whom."""
    venues = act.lexicon.words["venues"]
    held, _, behind = act.parse.line.folded[phrase.end + 1 : act.parse.line.sentence.end].partition(" ")
    return held.startswith(venues["held"]) and held.endswith(venues["endings"]) and behind.startswith(venues["spoken"])


def _against(act: Act) -> list[Phrase]:
    """ "Peru'ya karşı çıkarlarını koruyacağını", "Peru'nun saldırılarına karşı": Peru is promised nothing; but "Peru'ya
    karşı yükümlülüğünü".
    """
    folded, spec = act.parse.line.folded, act.lexicon.words["pledged"]
    others = []
    for phrase in act.parse.phrases:
        if phrase.slot == "genitive" and is_faced(act.parse.line, phrase, act.lexicon):
            others.append(phrase)
        elif phrase.slot == "towards":
            behind = folded[phrase.end : act.slots.start].split(maxsplit=2)
            if behind[:1] and behind[0] in spec["against"] and not behind[-1].startswith(spec["owed"]):
                others.append(phrase)
    return others


def _whose_law(act: Act) -> list[Phrase]:
    """ "saldırının BM kararlarını ihlal ettiğini": the body of states whose rules somebody is said to break."""
    parse, start = act.parse, act.slots.start
    law = parse.line.folded[:start].replace("'", "").rsplit(maxsplit=1)[-1:]
    stems = act.lexicon.words["laws"]["stems"]
    if not law or not law[0].startswith(stems) or not act.lexicon.endings.owned_oblique.match(law[0]):
        return []
    body = next((p for p in reversed(parse.phrases) if p.end < start), None)
    if body is None or body.kind != ORGANIZATION or "," in parse.line.text[body.end : start]:
        return []
    entity = act.actors.entities[act.actors.mentions[body.mentions[0]].entity]
    return [body] if entity.country_code is None else []


def find_bystanders(act: Act) -> list[Phrase]:
    """ "Macron ile görüşmesinde saldırıyı kınadı", "kararın kabul edilemez olduğunu": with whom one talks of what
    is not said to be his; but "görüşmesinde tutumunu eleştirdi".
    """
    clause, line, endings = act.slots.clause, act.parse.line, act.lexicon.endings
    partners = find_partners(act.parse)
    if not partners or clause is None:
        return []
    start = min(clause.predicate.start, act.slots.start)
    if any(p.slot == "genitive" and p.is_owner and partners[-1].end < p.start < start for p in act.parse.phrases):
        return partners  # "görüşmesinde İsrail'in tutumunu eleştirerek"
    word = next(iter(line.folded[line.sentence.start : start].rsplit(maxsplit=1)[-1:]), "")
    is_nobodys = endings.any_genitive.match(word) or start == clause.predicate.verb_start and endings.owned.match(word)
    return partners if is_nobodys and not endings.owned_oblique.match(word) else []


def find_partners(parse: Parse) -> list[Phrase]:
    """ "Erdoğan ile görüşmesinde ABD'nin yaptırımlarını eleştirdi": they are not imposed on him."""
    talks = [n for n in parse.nouns if n.form.case == "loc" and not n.entry.event_types.isdisjoint(TALKS)]
    around = [p for n in talks for p in (*n.phrases, *(n.modifier.phrases if n.modifier is not None else ()))]
    return [p for p in around if p.slot == "with"]


def _not_asked(parse: Parse, slots: Slots) -> list[Phrase]:
    """To whom others are to do what is asked for, and who is to be set free."""
    # "daha fazla ülkenin Kiev'e yardım etmesini bekledi": Kiev is asked nothing
    awaited = [c for c in parse.clauses if c.is_of_another and c.end + 1 == slots.start]
    awaited = [c for c in awaited if c.predicate.form is not None and c.predicate.form.suffix == "action"]
    others = [p for c in awaited for p in c.phrases if p.slot in BORROWED]
    if slots.clause is None:
        return others
    for clause in parse.clauses:
        if clause.predicate.shape in (NOMINAL, INFINITIVE):  # "Guaido'yu tanıma çağrısında bulundu": nor is he
            others += [p for p in clause.phrases if p.slot == "acc"]
        freed = clause.subject if clause.predicate.is_passive else None
        if freed is not None and freed.kind == PERSON and not freed.is_owner:  # "Kavala'nın serbest bırakılması"
            others.append(freed)
    return others


def _theme(act: Act) -> Phrase | None:
    """Of whom it is said: "... ülkenin, Kiev'in anlaşmayı bozduğunu öne sürdü" is about Kiev."""
    parse, slots = act.parse, act.slots
    if act.trigger.event_type == "support" and (sided := _at_whose_side(act)) is not None:
        return sided
    if act.trigger.frame == "verdict" and slots.noun is not None:  # "Merkel'in ricasıyla ara verdiklerini ancak"
        told = (c.subject for c in parse.clauses if c.predicate.end == slots.noun.end and c.predicate.shape == NOMINAL)
        if (subject := next(told, None)) is not None:
            return subject
    governed = [c for c in parse.clauses if c.predicate.shape == NOMINAL and c.predicate.verb_start < slots.start]
    doer = slots.clause.subject if slots.clause is not None else None  # "girmesine Hollanda polisi izin vermedi"
    ends = {slots.start} if doer is None or doer.end + 1 != slots.start else {slots.start, doer.start}
    return next((c.subject for c in reversed(governed) if ends & {c.end, c.end + 1, c.end + 2}), None)


def _at_whose_side(act: Act) -> Phrase | None:
    """ "Şili'ye karşı Peru'nun hep yanında olduğunu", "Peru'yu desteklediğini": none but whose side it is."""
    folded, start, spec = act.parse.line.folded, act.slots.start, act.lexicon.words["at_side"]
    is_beside = folded.startswith(spec["words"], start)
    for phrase in reversed(act.parse.phrases):
        if phrase.end <= start:
            is_last = phrase.slot == ("genitive" if is_beside else "acc")
            return phrase if is_last and set(spec["between"]).issuperset(folded[phrase.end : start].split()) else None
    return None


def _parties(act: Act, phrase: Phrase) -> list[Argument]:
    """Whom a phrase names who is of another side than those who act, else than the speaker."""
    entities = act.actors.entities
    sides = [e for e in act.acting if e is not None] or ([act.said.speaker] if act.said is not None else [])
    codes = {entities[e].country_code for e in sides} - {None}
    parties = []
    for argument in from_phrases("recipient", [phrase], act.actors):
        if argument.entity is None or argument.entity in act.acting:
            continue
        entity = entities[argument.entity]
        is_own = entity.country_code in codes or any(speaks_for(entities[side], entity) for side in sides)
        if entity.subtype != "media" and not is_own:
            argument.slot = "content"
            parties.append(argument)
    return parties
