"""Find what an act is made to depend on: it may yet not be done, and who says so of a hostile one threatens with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extract.actors import Actors
from extract.clauses import FINITE, NOMINAL, OWNED_TENSES, Clause, Parse
from extract.events.model import SPEECH_ACTS, EventMention
from extract.facts import is_condition
from extract.factuality import Factuality
from extract.lexicon import Lexicon
from extract.statements import Statement

HOSTILE = frozenset({"attack", "sanction", "expulsion", "recall", "coercion", "mobilization"})


def condition_of(
    parse: Parse, act: Clause | None, event_type: str, judged: Factuality, lexicon: Lexicon
) -> Factuality | None:
    """That an act is only done on a condition: none of what is done already, or done by saying it."""
    form = act.predicate.form if act is not None else None
    if act is None or form is None or event_type in SPEECH_ACTS:
        return None
    if judged.value != "planned" and not (judged.value == "occurred" and form.suffix == "aorist"):
        return None
    span = _find_condition(parse, act, lexicon)
    return Factuality("hypothetical", *span) if span is not None else None


def _find_condition(parse: Parse, act: Clause, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the condition of an act stands: "saldırı olursa vuracak", "kabul etmemesi halinde", "aksi takdirde"."""
    verb = act.predicate.verb_start
    tokens = [t for t in parse.line.tokens if t.end <= verb and lexicon.endings.condition.match(t.folded)]
    spans = [(t.start, t.end) for t in tokens]
    before = [c for c in parse.clauses if c.predicate.end <= verb]
    told = [*((c.predicate.start, c.predicate.end) for c in before), *((n.start, n.end) for n in parse.nouns)]
    spans += [(start, end) for start, end in told if end <= verb and is_condition(parse, end, lexicon)]
    if not spans:
        return None
    last = max(spans)
    others = (c for c in before if c.predicate.verb_start > last[1] and _is_told(c))
    return None if any(others) else last


def _is_told(clause: Clause) -> bool:
    form = clause.predicate.form
    is_clause = clause.predicate.shape == NOMINAL and (form is None or form.suffix in OWNED_TENSES)
    return clause.predicate.shape == FINITE or is_clause


def threaten(parse: Parse, mention: EventMention, said: Statement | None, actors: Actors) -> Iterator[EventMention]:
    """ "ateşkes kabul edilmezse vuracaklarını söyledi": said by whom the act would be done, a threat."""
    if mention.event_type not in HOSTILE or not mention.is_conditional:
        return
    doers = mention.entities("actor")
    if not doers or not mention.entities("recipient"):
        return
    if said is not None:
        codes = {actors.entities[e].country_code for e in doers}
        if said.speaker not in doers and actors.entities[said.speaker].country_code not in codes - {None}:
            return
    time = next((t for t in reversed(parse.times) if t.report and t.value), None)  # "dün yaptığı açıklamada"
    yield replace(
        mention,
        event_type="threat",
        rule=mention.rule.replace("trigger:", "condition:"),
        arguments=[a for a in mention.arguments if a.role in ("actor", "recipient")],
        factuality=Factuality("occurred", mention.factuality.start, mention.factuality.end),
        time=time,
        is_news=time is None and not mention.is_background,
        is_conditional=False,
    )
