"""Say who takes part in what a talk ends in, where the sentence only goes back to the talk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.actors import Actors
from extract.actors.model import ORGANIZATION, PERSON
from extract.clauses import FINITE, Clause, NounTrigger, Parse, Phrase
from extract.events.anaphora import nearest
from extract.events.model import PAIR, REACH, TALKS, Argument, Event, Slots, side_of, sides_of
from extract.events.phrases import from_phrases
from extract.events.untold import is_refused
from extract.lexicon import Lexicon
from extract.statements import is_communique

ALONE_REACH = 8  # characters: "baş başa", where it is part of the verb
TRUCES = frozenset({"agreement", "ceasefire"})
ROUND_WORDS = 3  # of "görüşmelerin ikinci turu"


def talk_before(
    parse: Parse, clause: Clause | None, noun: NounTrigger | None, events: Sequence[Event], actors: Actors
) -> list[Argument]:
    """ "Görüşmenin ardından ortak bildiri imzalandı": who took part in the talk that the sentence refers back to."""
    position = clause.predicate.start if clause is not None else noun.start if noun is not None else 0
    form = clause.predicate.form if clause is not None else None
    if form is not None and form.possessive is not None and not form.passive:
        return []  # "iki Kore'nin imzaladığı bildiri": others have signed it
    before = (n for n in parse.nouns if n.start < position and not n.entry.is_source)
    named = [n for n in before if not n.entry.event_types.isdisjoint(TALKS)]
    if not named and not _concludes(clause) or named and is_refused(named[-1]):
        return []
    if named and any(named[-1].end <= t.start < position for t in parse.times):
        return []  # "görüşmenin, haziranda varılan mutabakata katkısı": made at another time
    told = named[-1] if named else clause.predicate if clause is not None else None
    start, end = (told.start, told.end) if told is not None else (0, 0)
    is_own = bool(named) and named[-1].form.case != "nom"  # but "görüşme hakkında bilgi verdi"
    own = next((e for e in events if is_own and any(m.start == start for m in e.mentions)), None)
    if own is not None:
        sides = _holders(own) or own.mentions[0].entities("actor")
        is_of_body = len(sides) == 1 and actors.entities[sides[0]].kind == ORGANIZATION
        if is_of_body and clause is not None and clause.subject is not None:
            return []  # "Biden, G20 Zirvesi'nde anlaşma imzaladı": whose summit it is has not signed
        return [Argument("actor", a, start, end) for a in sides]
    if named and any(0 <= start - t.end <= 1 for t in parse.times):
        return []  # "eylüldeki zirvede sağlanan mutabakat": of a talk that has a time of its own
    talk = next(_talks_near(events, parse, start or position, actors), None)
    return [Argument("actor", a, start, end) for a in _holders(talk)] if talk is not None else []


def _holders(talk: Event) -> list[int]:
    """Who took part, but for those who only sat in it: "Görüşmede Fidan da yer aldı"."""
    guests = {entity for m in talk.mentions for entity in m.guests()}
    return [entity for entity in talk.actors if entity not in guests]


def _talks_near(events: Sequence[Event], parse: Parse, position: int, actors: Actors) -> Iterator[Event]:
    """Talks told of a few sentences before at most, the nearest first."""
    for event in nearest(TALKS, events, parse, position, actors):
        if parse.line.sentence.index - event.mentions[-1].sentence_index <= REACH:
            yield event


def talk_attended(
    parse: Parse, clause: Clause | None, events: Sequence[Event], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "NATO Zirvesi başladı. Zirveye Erdoğan da katıldı": who else takes part in the talk that the bare noun means."""
    entry = clause.predicate.entry if clause is not None else None
    stem = lexicon.words["attended"].get(entry.prefix) if entry is not None else None
    form = clause.predicate.form if clause is not None else None
    if clause is None or stem is None or form is None or form.negative:
        return []
    start, line = clause.predicate.start, parse.line
    before = line.folded[line.sentence.start : start].split()[-1:]
    is_own = clause.subject is not None and clause.subject.end + 1 == start  # "Erdoğan zirveye katıldı"
    day = next((t for t in parse.times if t.end + 1 == start), None)  # "Yarınki zirveye"
    if (
        before
        and not is_own
        and day is None
        and before[0][-1].isalpha()
        and before[0] not in lexicon.words["conjunctions"]["particles"]
    ):
        return []  # "Bakü'de düzenlenen zirveye": perhaps another
    talks = (e for e in _talks_near(events, parse, start, actors) if any(stem in m.rule for m in e.mentions))
    talk = next((e for e in talks if day is None or all(m.time in (None, day) for m in e.mentions)), None)
    return [Argument("actor", a, start, clause.predicate.end) for a in talk.actors] if talk is not None else []


def talk_joined(parse: Parse, clause: Clause | None, events: Sequence[Event], actors: Actors) -> list[Argument]:
    """ "Görüşmede Güler de hazır bulundu", "Putin'in Şi ile görüşmesinde Lavrov da yer aldı": who holds that talk; but
    "Görüşmede heyetler de hazır bulundu" adds nobody.
    """
    if clause is None or clause.subject is not None and actors.mentions[clause.subject.mentions[0]].group:
        return []
    position = clause.predicate.verb_start
    nouns = (n for n in reversed(parse.nouns) if n.end < position and n.form.case == "loc" and not n.entry.is_source)
    noun = next((n for n in nouns if not n.entry.event_types.isdisjoint(TALKS)), None)
    if noun is None:
        return []
    talk = next((e for e in reversed(events) if any(m.start == noun.start for m in e.mentions)), None)
    return [Argument("actor", a, noun.start, noun.end) for a in talk.actors] if talk is not None else []


def talk_mediated(
    parse: Parse, doers: Sequence[Argument], events: Sequence[Event], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Heyetler görüştü. Görüşmeye Katar ev sahipliği yaptı": between whom, where the sentence only goes back to it;
    but in the "üçlü zirve", or the "beşinci", the host takes part.
    """
    bare = (n for n in parse.nouns if not n.phrases and not n.entry.is_source)
    noun = next((n for n in bare if not n.entry.event_types.isdisjoint(TALKS | {"negotiation"})), None)
    talk = next(_talks_near(events, parse, noun.start, actors), None) if noun is not None and doers else None
    if noun is None or talk is None:
        return []
    around = {
        *parse.line.folded[parse.line.sentence.start : noun.start].split()[-1:],
        *parse.line.folded[noun.start : noun.end].split()[:1],
    }
    if not around.isdisjoint((*lexicon.words["sides"], *lexicon.words["rounds"]["numbers"])):
        return []
    sides = [a for a in _holders(talk) if side_of(a, actors) not in sides_of(doers, actors)]
    return [Argument("recipient", a, noun.start, noun.end) for a in sides] if len(sides) >= PAIR else []


def unnamed_talkers(
    parse: Parse, noun: NounTrigger | None, events: Sequence[Event], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """Who holds a talk that names nobody beside it."""
    if noun is None or noun.is_quoted:
        return []
    held = _held_by_subject(parse, noun, lexicon)
    talkers = from_phrases("actor", [held], actors) if held is not None else []
    return talkers if len(sides_of(talkers, actors)) > 1 else _next_round(parse, noun, events, actors, lexicon)


def _held_by_subject(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> Phrase | None:
    """ "Erdoğan ve Putin, Moskova'da 6 saat süren görüşmenin ardından anlaştı", "Soçi'deki görüşmelerinde": the two who
    do what it ends in, and no other talk that was only named.
    """
    if noun.form.case not in ("loc", "gen", "abl"):
        return None
    is_talk = parse.line.folded.startswith(lexicon.words["talked"]["talks"], noun.start)
    is_their_own = is_talk and noun.form.possessive is not None and noun.form.case == "loc"
    if not is_their_own and (noun.form.possessive is not None or not _lasted(parse, noun, lexicon)):
        return None
    main = next((c for c in parse.clauses if c.predicate.start > noun.end and c.subject is not None), None)
    subject = main.subject if main is not None and main.subject is not None else None
    if subject is None or subject.slot != "subject" or subject.end > noun.start:
        return None
    words = parse.line.folded[subject.end : noun.start].split()
    is_of_others = any(w in lexicon.words["talked"]["others"] or lexicon.endings.any_genitive.match(w) for w in words)
    return subject if not is_of_others else None


def _lasted(parse: Parse, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "6 saat süren", "3 saatlik", or of talks rather than summits also "dün yapılan"."""
    spec, text, modifier = lexicon.words["talked"], parse.line.folded, noun.modifier
    if any(word in spec["long"] for word in text[parse.line.sentence.start : noun.start].split()[-1:]):
        return True
    if modifier is None or modifier.subject is not None or modifier.predicate.end + 1 != noun.start:
        return False
    if noun.form.case == "loc" and (noun.form.number == "p" or modifier.predicate.lemma not in spec["lasting"]):
        return False  # "yapılan görüşmede varılan anlaşmayı destekledi"
    return modifier.predicate.lemma in spec["lasting"] or text.startswith(spec["talks"], noun.start)


def _next_round(
    parse: Parse, noun: NounTrigger, events: Sequence[Event], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Heyetler görüştü. Görüşmelerin ikinci turu Ankara'da yapıldı": those who talked before hold it."""
    if noun.governor is None or noun.form.case not in ("nom", "gen"):
        return []
    if noun.governor.predicate.lemma not in lexicon.light_verbs or noun.governor.subject is not None:
        return []
    spec, folded = lexicon.words["rounds"], parse.line.folded
    around = [
        *folded[parse.line.sentence.start : noun.start].split()[-2:],
        *folded[noun.start : noun.governor.predicate.start].split()[:ROUND_WORDS],
    ]
    if set(spec["numbers"]).isdisjoint(around) or set(spec["held"]).isdisjoint(around):
        return []
    told = nearest(TALKS | {"negotiation"}, events, parse, noun.start, actors)
    talk = next((e for e in told if parse.line.sentence.index - e.mentions[-1].sentence_index <= REACH), None)
    return [Argument("actor", a, noun.start, noun.end) for a in talk.actors] if talk is not None else []


def truce_before(
    parse: Parse, slots: Slots, arguments: list[Argument], events: Sequence[Event], actors: Actors
) -> list[Argument]:
    """ "Rusya ile Ukrayna anlaştı. Guterres sevindi. Ateşkes, 12 Ocak'ta yürürlüğe girdi": those keep it who agreed."""
    clause, begins = slots.clause, [n for n in parse.nouns if n.form.case == "nom" and n.end <= slots.start]
    truce = next((n for n in begins if "ceasefire" in n.entry.event_types), None)
    if clause is None or clause.predicate.shape != FINITE or clause.subject is not None:
        return arguments
    if truce is None or truce.phrases or any(a.slot != "discourse" for a in arguments if a.role == "actor"):
        return arguments
    told = nearest(TRUCES, events, parse, slots.start, actors)
    near = (e for e in told if parse.line.sentence.index - e.mentions[-1].sentence_index <= REACH)
    agreed = next((e for e in near if len({side_of(party, actors) for party in e.actors}) > 1), None)
    if agreed is None:
        return arguments
    others = [a for a in arguments if a.role != "actor"]
    return [*(Argument("actor", party, truce.start, truce.end) for party in agreed.actors), *others]


def declared_together(
    parse: Parse, clause: Clause | None, events: Sequence[Event], actors: Actors, lexicon: Lexicon
) -> list[Argument]:
    """ "Zirvenin ardından yayımlanan bildiride saldırılar kınandı ve çağrı yapıldı": by those who met."""
    predicate = clause.predicate if clause is not None and not clause.is_quoted else None
    if predicate is None or predicate.shape != FINITE or predicate.form is None or not predicate.form.passive:
        return []
    sources = [n for n in parse.nouns if n.form.case == "loc" and n.end < predicate.start]
    communique = next((n for n in sources if is_communique(parse, n, lexicon)), None)
    if communique is None:
        return []
    owner = _issuer(communique)
    if owner is not None:
        return from_phrases("actor", [owner], actors)
    talk = next(_talks_near(events, parse, predicate.start, actors), None)
    if talk is None:
        return []
    bodies = [a for a in talk.actors if actors.entities[a].kind == ORGANIZATION]
    is_of_body = all(a in bodies or actors.entities[a].kind == PERSON for a in talk.actors)
    sides = bodies if bodies and is_of_body else talk.actors  # those who attend speak for nobody else
    return [Argument("actor", a, predicate.start, predicate.end) for a in sides]


def _issuer(communique: NounTrigger) -> Phrase | None:
    """ "Fransa ve Almanya'nın ortak bildirisinde", "Fransa'nın yayımladığı bildiride": nobody told of before."""
    modifier = communique.modifier
    told = modifier.predicate.form if modifier is not None else None
    if modifier is not None and told is not None:
        return modifier.subject if told.possessive is not None and not told.passive else None
    owners = [p for p in communique.phrases if p.slot in ("genitive", "between")]
    is_near = communique.form.possessive is not None and bool(owners) and owners[-1].end + 1 == communique.start
    return owners[-1] if is_near else None


def across_the_table(arguments: list[Argument], talk: Sequence[Argument], actors: Actors) -> list[Argument]:
    """ "Görüşmede Putin, Kiev'e baskının azaltılması çağrısında bulundu": asked of whom he talked with."""
    sides = sides_of(arguments, actors, "actor")
    others = [a for a in talk if a.entity is not None and side_of(a.entity, actors) not in sides]
    if len(others) != 1 or len(talk) != 2:
        return arguments
    return [*(a for a in arguments if a.role != "recipient"), replace(others[0], role="recipient")]


def _concludes(clause: Clause | None) -> bool:
    """ "... konusunda anlaşıldı", "belgeler imzalandı": goes back to the talk without naming it."""
    if clause is None or clause.is_quoted or clause.predicate.entry is None or clause.predicate.form is None:
        return False
    form = clause.predicate.form
    is_told = clause.predicate.shape == FINITE and form.passive and form.suffix == "past" and not form.negative
    return is_told and "agreement" in clause.predicate.entry.event_types


def count_sides(
    parse: Parse, start: int, noun: NounTrigger | None, arguments: Sequence[Argument], actors: Actors, lexicon: Lexicon
) -> int | None:
    """How many hold the talk told at ``start``: "ikili görüşme", "üçlü zirve", by the word before the noun, or the
    first of its own; two who meet by themselves, "baş başa görüştü", "zirvenin ardından görüştü".
    """
    text, sides = parse.line.folded, lexicon.words["sides"]
    before = text[parse.line.sentence.start : start]
    if noun is not None:
        words = [*before.rsplit(maxsplit=1)[-1:], *text[noun.start : noun.end].split()]
        told: int | None = next((sides[word] for word in words[:2] if word in sides), None)
        if told is not None:
            return told
    if len(arguments) < PAIR or not _is_by_itself(f"{before}{text[start : start + ALONE_REACH]}".split(), lexicon):
        return None
    return PAIR if len(sides_of(arguments, actors, "actor")) == PAIR else None


def _is_by_itself(words: Sequence[str], lexicon: Lexicon) -> bool:
    """ "ayrıca", "baş başa", "zirvenin ardından", "zirve marjında"."""
    spec = lexicon.words["by_themselves"]
    if any(word in spec["words"] for word in words):
        return True
    talks, beside = spec["talks"], spec["beside"]
    return any(word.startswith(talks) and behind.strip(",") in beside for word, behind in pairwise(words))
