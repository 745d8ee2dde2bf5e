"""Find to whom that is done which somebody condemns: they are not the ones condemned for it."""

from __future__ import annotations

from extract.actors import Actors
from extract.actors.model import PLACE
from extract.clauses import FINITE, NOMINAL, PARTICIPLE, Clause, Parse, Phrase
from extract.lexicon import Lexicon

ACT_REACH = 4  # words between "uygulanan" and the act: "uygulanan tek taraflı ekonomik yaptırımları"
DRAFT_REACH = 4  # words: "kınayan BM Güvenlik Konseyi karar tasarısını"
AIMED_AT = frozenset({"acc", "dat", "towards", "genitive", "attributive", "modifier", "origin"})
OF_ACT = ("attributive", "origin")  # "uygulanan ABD yaptırımları"
OWNED_AIM = 3  # words of "Peru'nun petrol tesislerine yönelik"


def find_victims(parse: Parse, stop: int, lexicon: Lexicon) -> list[Phrase]:
    """ "Peru'ya düzenlenen saldırıyı kınadı", "Peru'yu hedef alan saldırıları", "Peru'ya yönelik yaptırımları"."""
    stems = lexicon.words["aimed"]["stems"]
    bought = _who_buys(parse, stop)
    if not any(word.startswith(stems) for word in parse.line.words):
        return bought
    aims = bought + [p for p in parse.phrases if p.slot == "towards" and _is_act_behind(parse, p.end, stop, stems)]
    aims += [p for p in parse.phrases if p.slot == "genitive" and _owns_aim(parse, p, stop, lexicon, stems)]
    for clause in parse.clauses:
        if not clause.phrases or clause.end >= stop:
            continue
        if clause.predicate.shape == PARTICIPLE and (clause.head is None or clause.head.slot in OF_ACT):
            aims += _in_participle(parse, clause, lexicon) if _is_act_behind(parse, clause.end, stop, stems) else []
        elif clause.predicate.shape == NOMINAL and clause.predicate.is_passive:  # "yaptırım uygulanmasını"
            aims += [p for p in clause.phrases if p.slot == "dat" and _is_act_behind(parse, p.end, clause.end, stems)]
    return aims


def find_drafted(parse: Parse, stop: int, lexicon: Lexicon) -> list[Phrase]:
    """ "Suriye'nin silah kullanmasını kınayan tasarıyı veto etti": of whom a draft tells is not who is refused."""
    drafts = lexicon.words["measures"]["drafts"]
    for clause in parse.clauses:
        form = clause.predicate.form
        is_own = form is None or form.suffix == "present" and not form.passive  # not "ABD'nin hazırladığı tasarıyı"
        if clause.predicate.shape != PARTICIPLE or not is_own or clause.end >= stop:
            continue
        if any(word.startswith(drafts) for word in parse.line.folded[clause.end : stop].split()[:DRAFT_REACH]):
            told = (c for c in parse.clauses if c.predicate.shape == NOMINAL and c.end < clause.end)
            inside = [*clause.phrases, *(p for c in told for p in (c.subject, *c.phrases) if p is not None)]
            return [p for p in inside if p.slot != "subject"]
    return []


def find_taken(parse: Parse, stop: int, actors: Actors, lexicon: Lexicon) -> list[Phrase]:
    """ "Rusya'nın Kırım'ı ilhakını kınadı", "... ilhak planını", "Kırım'ın ilhakını": what another takes."""
    if parse.slots.isdisjoint(("acc", "genitive")):
        return []
    folded, taken = parse.line.folded, []
    stems = lexicon.words["taken"]["stems"]
    for at, phrase in enumerate(parse.phrases):
        if phrase.end >= stop or phrase.slot not in ("acc", "genitive"):
            continue
        words = folded[phrase.end : stop].split()[: ACT_REACH + 1]
        if phrase.slot == "genitive":
            is_place = phrase.kind == PLACE and actors.mentions[phrase.mentions[0]].entity not in actors.seats
            taken += [phrase] if is_place and any(w.startswith(stems) for w in words) else []
        elif at and 0 < len(words) <= ACT_REACH and _is_act_on(parse, parse.phrases[at - 1], phrase, stop, lexicon):
            taken.append(phrase)
    return taken


def _is_act_on(parse: Parse, owner: Phrase, phrase: Phrase, stop: int, lexicon: Lexicon) -> bool:
    """Whether all that stands between the owner and what is the owner's is to whom it does that."""
    owned, act = lexicon.endings.owned_noun, parse.line.folded[:stop].rsplit(maxsplit=1)[-1]
    if owner.slot != "genitive" or not (owned.match(act) or lexicon.endings.owned_oblique.match(act)):
        return False
    between = parse.line.folded[owner.end : phrase.start].replace(",", " ").split()
    verbs = [c.predicate for c in parse.clauses if phrase in c.phrases]
    is_verbs = any(verb.shape != FINITE and verb.start < stop for verb in verbs)
    return not is_verbs and len(between) <= ACT_REACH and not any(map(owned.match, between))


def _who_buys(parse: Parse, stop: int) -> list[Phrase]:
    """ "Peru'ya silah satışını kınadı": the buyer is not condemned."""
    sold = [c for c in parse.clauses if "arms_transfer" in c.predicate.event_types and c.end < stop]
    return [p for c in sold if c.predicate.shape == NOMINAL for p in c.phrases if p.slot == "dat"]


def _in_participle(parse: Parse, clause: Clause, lexicon: Lexicon) -> list[Phrase]:
    """Whom it names, but for the owner of one whom it names, "Şili'nin Peru'ya düzenlenen saldırıdaki rolünü", or of
    the sitting, "AB'nin zirvesinde alınan yaptırım kararını".
    """
    aims = [p for p in clause.phrases if p.slot in AIMED_AT]
    before = parse.line.folded[clause.start : clause.predicate.start].split()[-1:]
    is_said_at = bool(before) and before[0].startswith(lexicon.words["sittings"]["words"])
    is_named = is_said_at or any(p.slot in ("acc", "dat") for p in aims)
    return [p for p in aims if p.slot != "genitive" or not is_named]


def _is_act_behind(parse: Parse, end: int, stop: int, stems: tuple[str, ...]) -> bool:
    return any(word.startswith(stems) for word in parse.line.folded[end:stop].split()[: ACT_REACH + 1])


def _owns_aim(parse: Parse, owner: Phrase, stop: int, lexicon: Lexicon, stems: tuple[str, ...]) -> bool:
    """ "Peru'nun tesislerine yönelik saldırıları"; but "Peru'nun tesislere yönelik saldırılarını" are its own."""
    words = parse.line.folded[owner.end : stop].split()
    at = next((i for i, w in enumerate(words[: OWNED_AIM + 1]) if w in lexicon.words["postpositions"]["towards"]), 0)
    if at == 0 or not lexicon.endings.owned_oblique.match(words[at - 1]):
        return False
    act = next((w for w in words[at + 1 : at + 1 + ACT_REACH] if w.startswith(stems)), None)
    return act is not None and lexicon.endings.owned_oblique.match(act) is None
