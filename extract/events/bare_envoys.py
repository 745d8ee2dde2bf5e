"""Say which envoy is meant by "büyükelçiyi" alone, and who is only named in what it is done for."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actors.model import PERSON
from extract.clauses import Parse, Phrase
from extract.events.model import ENVOY_CODES, Act, Argument, Slots, side_of, sides_of
from extract.lexicon import Lexicon

DONE_TO_ENVOYS = frozenset({"summons", "expulsion"})
OBJECT_REACH = 4  # words: "büyükelçiyi 4 Mart cumartesi günü sınır dışı etti"


def find_in_reason(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Kim'in öldürülmesine ilişkin sözleri nedeniyle büyükelçiyi sınır dışı etti", "Navalni'nin zehirlenmesi
    nedeniyle": people whom what was said or done is about; but "Lula'nın sözleri nedeniyle" he has said it.
    """
    text, reasons = parse.line.folded, lexicon.verbal_noun["reasons"]
    stops = [at for word in reasons if (at := text.rfind(f" {word} ", parse.line.sentence.start, slots.start + 1)) >= 0]
    if not stops:
        return []
    postpositions = lexicon.words["postpositions"]
    about = {*postpositions["about"], *postpositions["regarding"]}
    told_of = []
    for phrase in parse.phrases:
        if phrase.kind == PERSON and phrase.end <= max(stops):
            between = text[phrase.end : max(stops)]
            words = between.split() if "," not in between else []  # "Musa, Erdoğan'ın ... sözleri nedeniyle"
            if any(word in about or lexicon.endings.passive_action.match(word) for word in words):
                told_of.append(phrase)
    return told_of


def find_told_of(act: Act, doers: Sequence[Argument]) -> list[Argument]:
    """ "Kang Malezya'yı suçladı. Malezya, büyükelçiyi sınır dışı etti": the other side's envoy who was named last."""
    start, line = act.slots.start, act.parse.line
    last = line.folded[line.sentence.start : start].rsplit(maxsplit=OBJECT_REACH)[-OBJECT_REACH:]
    if act.slots.clause is None or set(act.lexicon.words["envoys"]["bare"]).isdisjoint(last):
        return []
    sides, actors = sides_of(doers, act.actors), act.actors
    for mention in sorted(actors.mentions, key=lambda m: m.start, reverse=True):
        entity = actors.entities[mention.entity]
        is_envoy = entity.kind == PERSON and mention.office_code in ENVOY_CODES
        if mention.start < start and is_envoy and entity.country_code and side_of(mention.entity, actors) not in sides:
            return [Argument("recipient", mention.entity, mention.start, mention.end)]
    return []
