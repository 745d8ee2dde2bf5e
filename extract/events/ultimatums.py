"""Find whom an ultimatum is given: who is to do something, or else whoever speaks will act."""

from __future__ import annotations

from extract.actors.model import COUNTRY
from extract.clauses import CONVERB, FIRST_PERSON, PARTICIPLE, Clause, Phrase
from extract.events.model import FORCE, Act


def find_defaulter(act: Act) -> list[Phrase]:
    """ "Kiev'in çekilmemesi halinde saldıracaklarını", "çekilmediği takdirde": who does not do what is wanted; but not
    "saldırmaması halinde", nor in "yardım göndermemesi halinde savaşı kaybedeceklerini".
    """
    noun, parse = act.slots.noun, act.parse
    undone = next((c for c in parse.clauses if c.end + 1 == noun.start), None) if noun is not None else None
    if noun is None or undone is None or undone.is_of_another or undone.predicate.is_passive:
        return []
    verb = parse.line.folded[undone.predicate.verb_start : undone.end]
    if not act.lexicon.endings.left_undone.match(verb) or not undone.predicate.event_types.isdisjoint(FORCE):
        return []
    following = (c for c in parse.clauses if c.predicate.verb_start > noun.start)
    consequence = next((c for c in following if c.predicate.shape not in (CONVERB, PARTICIPLE)), None)
    if consequence is None or not _is_speakers(consequence, act):
        return []
    if undone.subject is None:
        return _asked_before(act, undone)
    return [undone.subject] if undone.subject.slot == "genitive" else []


def _asked_before(act: Act, undone: Clause) -> list[Phrase]:
    """ "Maduro'ya çağrıda bulunarak ... gitmemesi halinde": who has been asked to do it."""
    asked = (c for c in act.parse.clauses if c.end < undone.start and c.predicate.shape == CONVERB)
    called = next((c for c in asked if "request" in c.predicate.event_types), None)
    return [p for p in called.phrases if p.slot in ("dat", "acc")][-1:] if called is not None else []


def _is_speakers(consequence: Clause, act: Act) -> bool:
    """ "yaptırım uygulayacaklarını", "uygulamaya hazır olduklarını", "hedeflerimize ulaşacağız": what who speaks, or
    their country, will do.
    """
    form, predicate = consequence.predicate.form, consequence.predicate
    folded, lexicon = act.parse.line.folded, act.lexicon
    is_ready = folded.startswith(lexicon.offered, consequence.end + 1)
    if not is_ready and not lexicon.endings.told_ahead.match(folded[predicate.verb_start : predicate.end]):
        return False
    if predicate.is_passive or predicate.lemma in lexicon.words["suffered"]["verbs"]:
        return False
    if form is not None and form.negative and not predicate.event_types.isdisjoint(FORCE):
        return False
    if consequence.is_quoted:
        return form is not None and form.person in FIRST_PERSON
    subject = consequence.subject
    if subject is None or subject.slot != "genitive":
        return not consequence.is_of_another or _is_own_country(consequence, act)
    entities = act.actors.entities
    owner = entities[act.actors.mentions[subject.mentions[0]].entity]
    teller = entities[act.said.speaker] if act.said is not None else None
    return owner.kind == COUNTRY and teller is not None and owner.country_code == teller.country_code


def _is_own_country(consequence: Clause, act: Act) -> bool:
    """ "ülkesinin anlaşmadan çekileceğini"."""
    words = act.parse.line.folded[consequence.start : consequence.predicate.start].replace(",", "").split()
    return any(word in act.lexicon.words["counterparts"]["own_country"] for word in words)
