"""Say who is neither asked nor refused: whom what is asked for or refused would be done to, and where they are held."""

from __future__ import annotations

from extract.actors.model import PERSON, PLACE
from extract.clauses import NOMINAL, PARTICIPLE, Clause, Parse, Phrase, is_of_measure
from extract.events.bare_envoys import DONE_TO_ENVOYS, find_in_reason
from extract.events.model import Slots
from extract.facts import is_condition
from extract.lexicon import Lexicon, Trigger

FROM_WHOM = frozenset({"ablative", "expectation", "obligation"})  # of these frames the dative is never who is asked
HELD_WORDS = 2  # "Türkiye'de iki yıldır tutuklu"


def find_spared(parse: Parse, slots: Slots, trigger: Trigger, lexicon: Lexicon) -> list[Phrase]:
    """To whom it would be done, of a request, a rejection, a charge or a warning."""
    if trigger.event_type == "request":
        aims = _aims_of_wish(parse, slots, lexicon) if trigger.frame in FROM_WHOM else []
        return [*_done_to(parse, slots, lexicon), *aims, *_attacked(parse)]
    if trigger.event_type == "accusation":
        return _meddled_with(parse, lexicon)
    if trigger.event_type == "threat":
        return [*_idle(parse, lexicon), *(_in_danger(parse, slots, lexicon) if trigger.frame == "dative" else ())]
    if trigger.event_type in DONE_TO_ENVOYS:
        return find_in_reason(parse, slots, lexicon)
    return _to_be_left_alone(parse, slots, lexicon) if trigger.event_type == "rejection" else []


def _done_to(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Brunson'un serbest bırakılmasını", "İran'a yönelik yaptırımların kaldırılmasını", "Katar'a uygulanan ablukanın
    kaldırılmasını istedi": to them it is done.
    """
    wish = _wish(parse, slots, lexicon)
    if wish is None:
        return []
    spared = [p for p in wish.phrases if p.slot == "towards"]
    form, subject = wish.predicate.form, wish.subject
    if subject is not None and _is_kept_whole(parse, wish, subject, lexicon):
        spared.append(subject)
    if form is None or not form.passive:
        return spared
    if subject is not None and subject.slot == "genitive" and subject.kind != PLACE:
        words = parse.line.folded[subject.end : wish.predicate.verb_start].split()
        if not any(lexicon.endings.owned_noun.match(word) for word in words):
            spared.append(subject)  # but "İsrail'in saldırılarının durdurulmasını": it is Israel that attacks
    for clause in parse.clauses:
        verb = clause.predicate
        if verb.shape == PARTICIPLE and verb.end < wish.predicate.start and verb.form and verb.form.passive:
            spared += [p for p in clause.phrases if p.slot == "dat" and p.end + 1 == verb.start]
    return spared


def _aims_of_wish(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Rusya'ya yaptırım uygulanmasını istedi": asked of others; but "Rusya'ya durması çağrısında bulundu"."""
    wish = _wish(parse, slots, lexicon)
    return [p for p in wish.phrases if p.slot == "dat"] if wish is not None else []


def _is_kept_whole(parse: Parse, wish: Clause, owner: Phrase, lexicon: Lexicon) -> bool:
    """ "Peru'nun iç işlerine karışılmamasını", "toprak bütünlüğünün korunmasını istedi": others are to keep to that."""
    spared = lexicon.words["spared"]
    behind = parse.line.folded[owner.end : wish.predicate.start].lstrip()
    if owner.slot != "genitive" or not behind.startswith((*spared["owned"], *spared["integrity"])):
        return False
    form, verb = wish.predicate.form, parse.line.folded[wish.predicate.verb_start : wish.predicate.end]
    return form.passive if form is not None else lexicon.endings.passive_action.match(verb) is not None


def _attacked(parse: Parse) -> list[Phrase]:
    """ "Şili'ye yönelik saldırılara son verilmesini istedi": who is attacked, or where it is done, is not asked."""
    aims: list[Phrase] = []
    for noun in parse.nouns:
        if noun.phrases and "attack" in noun.entry.event_types:
            is_owned = any(p.slot == "genitive" for p in noun.phrases)  # "İsrail'in Gazze'ye saldırılarının"
            aims += [p for p in noun.phrases if p.slot == "towards" or p.is_located or is_owned and p.slot == "dat"]
    return aims


def _meddled_with(parse: Parse, lexicon: Lexicon) -> list[Phrase]:
    """ "Avrupa ülkelerinin Peru'nun iç işlerine karıştığını": the last of two; one alone, "İran'ın iç işlerine
    karıştığını savundu", is charged with it.
    """
    owned, line = lexicon.words["spared"]["owned"], parse.line
    owners = [p for p in parse.phrases if p.slot == "genitive" and line.folded[p.end :].lstrip().startswith(owned)]
    before = [line.folded[line.sentence.start : p.start].split()[-1:] for p in owners]
    meddlers = [bool(word) and lexicon.endings.any_genitive.match(word[0]) is not None for word in before]
    return [p for p, is_other in zip(owners, meddlers, strict=True) if is_other]


def _in_danger(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Çin'in Tayvan'a müdahale edebileceği", "İran'a müdahalenin yanlış olacağı uyarısında bulundu": to whom others
    may do it.
    """
    if slots.noun is not None or "dat" not in parse.slots:
        return []
    spec, text, stop = lexicon.words["spared"], parse.line.folded, slots.start
    acts = spec["warned_of"]
    doers = {p.end + 1 for p in parse.phrases if p.slot == "genitive" and not p.is_marked}
    last_verb = max((c.predicate.start for c in parse.clauses if c.end < stop), default=0)
    spared = []
    for phrase in parse.phrases:
        if phrase.slot != "dat" or phrase.end > stop:
            continue
        behind = [w for w in text[phrase.end : stop].split()[:3] if w not in spec["to_come"]][:1]
        is_act = any(w.startswith(acts) and lexicon.endings.any_genitive.match(w) for w in behind)
        if phrase.start in doers and phrase.end < last_verb or is_act and phrase.kind != PERSON:
            spared.append(phrase)
    return spared


def _idle(parse: Parse, lexicon: Lexicon) -> list[Phrase]:
    """ "Konsey'in harekete geçmemesi durumunda Peru'nun karşılık vereceğini": the Council is not threatened."""
    waited = (c for c in parse.clauses if c.predicate.shape == NOMINAL and is_condition(parse, c.end, lexicon))
    owners = [c.subject for c in waited if c.subject is not None and c.subject.slot == "genitive"]
    idle = lexicon.words["spared"]["idle"]
    return [p for p in owners if parse.line.folded[p.end :].lstrip().startswith(idle)]


def _to_be_left_alone(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Suriye'ye müdahaleye karşı", "Peru'nun iç işlerine müdahaleyi reddetti": to whom it would be done."""
    stop = slots.start
    acts, owned = lexicon.words["spared"]["acts"], lexicon.words["spared"]["owned"]
    spared: list[Phrase] = []
    for phrase in parse.phrases:
        behind = parse.line.folded[phrase.end : stop].lstrip()
        is_aim = phrase.slot in ("dat", "towards") or phrase.is_located
        is_aim = is_aim and any(word.startswith(acts) for word in behind.split())
        if is_aim or phrase.slot == "genitive" and behind.startswith(owned):
            spared.append(phrase)
    for clause in parse.clauses:
        if clause.end <= stop and clause.phrases and is_of_measure(parse.line, clause, lexicon):
            spared += clause.phrases  # "Türkiye'yi kınayan tasarıyı veto etti"
    return spared


def _wish(parse: Parse, slots: Slots, lexicon: Lexicon) -> Clause | None:
    """The verbal noun right before the verb of asking."""
    stop = slots.clause.predicate.start if slots.clause is not None else -1
    wish = next((c for c in parse.clauses if c.end + 1 == stop and c.predicate.shape == NOMINAL), None)
    form = wish.predicate.form if wish is not None else None
    if wish is None or form is not None:
        return wish if form is not None and form.suffix == "action" else None
    verb = parse.line.folded[wish.predicate.verb_start : wish.end]
    return wish if lexicon.endings.verbal_noun.match(verb) else None


def find_keepers(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Türkiye'de tutuklu rahip Brunson'un serbest bırakılmasını istedi": who holds them is asked to let them go."""
    wish = _wish(parse, slots, lexicon)
    entry = wish.predicate.entry if wish is not None else None
    if wish is None or entry is None or "release" not in entry.event_types:
        return []
    stems = lexicon.words["held"]["stems"]
    places = [p for p in parse.phrases if p.slot == "loc" and p.end < wish.predicate.start]
    behind = (parse.line.folded[p.end : wish.predicate.start].split()[:HELD_WORDS] for p in places)
    return [p for p, words in zip(places, behind, strict=True) if any(w.startswith(stems) for w in words)][-1:]
