"""Find the nouns of event and speech, and what belongs to each: participants, the verb that carries it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from extract.actors import Line
from extract.actors.model import PLACE
from extract.clauses.model import FINITE, NOMINAL, PARTICIPLE, NounTrigger, Phrase, Predicate
from extract.inflect import Form
from extract.lexicon import Lexicon, NounEntry
from extract.states import PLANS

# What is planned or agreed on before it is; there may be an attack though "nobody has a plan for it".
PLANNED = frozenset({"meeting", "visit", "phone_call", "negotiation", "agreement", "cooperation", "ceasefire"})
NEAR_WORDS = 3
ROUND_REACH = 40  # characters
ENDING_REACH = 12  # characters: longer than what stands behind an apostrophe
WHEN_OVER = frozenset({"gen", "abl"})  # "görüşmesinin ardından", "görüşmesinden sonra"
HEAD_REACH = 40  # characters: longer than any head of a compound with what says that there is none


def find_nouns(line: Line, lexicon: Lexicon, predicates: Sequence[Predicate], covered: Set[int]) -> list[NounTrigger]:
    """Event and speech nouns, the longest at each place: no part of a name, nor of a listed phrase that tells."""
    found: list[NounTrigger] = []
    taken: set[int] = set()
    for predicate in predicates:
        entry = predicate.entry
        if entry is None or not entry.prefix:
            continue
        if entry.triggers or entry.cue or entry.factuality or not entry.control:  # "anlaşmaya var" has its own noun
            is_whole = not entry.triggers and entry.factuality is not None
            taken.update(range(predicate.start, predicate.end if is_whole else predicate.verb_start))
    reach = -1
    told = {p.start for p in predicates if p.shape == NOMINAL and p.form is not None and not p.form.passive}
    verbs = {(p.start, p.end) for p in predicates if p.form is not None and p.form.suffix == "action"}
    for start, end, _, _, _, noun, _ in line.hits:
        if noun is None or start < reach or (start, end) in verbs:
            continue
        is_in_name = start in covered and end - 1 in covered
        if is_in_name or start in taken:
            continue
        key, form = noun
        compound = _of_compound(line.folded[end + 1 : end + HEAD_REACH], lexicon) if form.case == "nom" else None
        compound = _of_plan(line.folded, end + 1, form, lexicon.nouns[key], lexicon) or compound
        if compound == "none":
            if form.text or not lexicon.endings.adverb.match(line.folded[start:end]):
                continue
            compound = None  # "kabul etmemesi halinde müzakereleri"
        if end + 1 in told and _may_be_object(form):
            form = replace(form, case="acc", possessive=None)
        reach, form = _with_round(line, *_with_ending(line, end, form, lexicon), lexicon)
        found.append(NounTrigger(start, reach, form, lexicon.nouns[key], compound=compound))
    return found


def _of_plan(folded: str, behind: int, form: Form, entry: NounEntry, lexicon: Lexicon) -> str | None:
    """ "görüşmesine yönelik bir plan bulunmadığını", "anlaşma yok", "görüşmesi için tarih belirlenmedi"; but whoever is
    not there, "zirvede yok", leaves the summit.
    """
    if form.case == "loc" or entry.event_types.isdisjoint(PLANNED):
        return None
    if lexicon.no_plan.match(folded, behind) or folded.startswith(lexicon.out_of_question, behind):
        return "denied"
    return "hypothetical" if form.case != "gen" and lexicon.undecided.match(folded, behind) else None


def _may_be_object(form: Form) -> bool:
    """ "Rusya'nın ateşkesi desteklediğini": an object, and not Russia's, where the noun ends in a consonant."""
    if form.case != "nom" or form.possessive != "3s" or " " in form.lemma:
        return False
    return form.text == f"{form.lemma}{form.text[-1:]}"  # no buffer between: "ateşkes-i", not "görüşme-s-i"


def _of_compound(following: str, lexicon: Lexicon) -> str | None:
    """How real an event is inside a compound, "ateşkes çağrısı"; "görüşme planı olmadığını" denies it."""
    heads = following.split()[:3]
    if heads and heads[0] in lexicon.speech.links:
        heads = heads[1:]  # "çekilmesi yönündeki talep"
    value = lexicon.compounds.get(heads[0].strip(",.")) if heads else None
    is_absent = value == "planned" and len(heads) > 1 and heads[1].startswith(lexicon.absent)
    return "denied" if is_absent else value


def _with_ending(line: Line, end: int, form: Form, lexicon: Lexicon) -> tuple[int, Form]:
    """ "G20 Zirvesi'nde": the noun that ends a name has its case behind the apostrophe."""
    if form.case != "nom" or line.folded[end : end + 1] != "'":
        return end, form
    word = next(iter(line.folded[end + 1 : end + ENDING_REACH].split()), "").rstrip('.,;:!?)"”»')
    suffix = lexicon.suffixes.get(word)
    if suffix is None or suffix.case is None:
        return end, form
    return end + 1 + len(word), replace(form, case=suffix.case)


def _with_round(line: Line, end: int, form: Form, lexicon: Lexicon) -> tuple[int, Form]:
    """ "müzakerelerin üçüncü turunu": the round of the talks is what is held, in the case of its own ending."""
    if form.case != "gen" or form.number != "p":
        return end, form
    for word in line.folded[end : end + ROUND_REACH].split()[:2]:
        case = lexicon.rounds.get(word.strip(".,"))
        if case is not None:
            return line.folded.index(word, end) + len(word.strip(".,")), replace(form, case=case)
    return end, form


def own_phrases(pending: list[Phrase], noun: NounTrigger, line: Line, lexicon: Lexicon) -> list[Phrase]:
    """Participants that belong to the noun itself: its genitive and what follows that, names straight before it."""
    own: list[Phrase] = []
    after: Phrase | None = None
    for position, phrase in reversed(tuple(enumerate(pending))):
        is_place = after is not None and after.kind == PLACE and after.slot in ("loc", "modifier")
        if phrase.is_owner and is_place and after is not None and phrase.end + 1 == after.start:
            break  # "Özbekistan'ın Semerkant kentindeki zirve": whose the town is
        after = phrase
        between = line.folded[phrase.end : noun.start]
        if ";" in between or "," in between and phrase.slot != "genitive" and not _is_of_leg(phrase, own):
            break
        if phrase.slot == "genitive" and noun.form.possessive is not None:
            if "," in between and phrase.is_owner and own and own[-1].slot == "attributive":
                break  # "Putin'in davetine icabetle, BRICS Liderler Zirvesi'ne katıldı": whose invitation it is
            if noun.form.case != "acc" or not own or not _is_of_reason(between, lexicon):
                own.append(phrase)
            break
        follows = line.folded[phrase.end : own[-1].start if own else noun.start]
        if ":" in follows and own and own[-1].slot == "abl":  # "Moskova'dan yeni karar: Londra'dan tepki"
            if phrase.slot != "abl":
                continue
            own.append(replace(phrase, slot="towards"))
            break
        is_near = phrase.slot in ("dat", "abl") and len(follows.split()) <= NEAR_WORDS
        if phrase.slot == "loc" and noun.form.possessive == "3s" and position:
            is_near = _is_where(pending[position - 1], own, noun, is_straight=not between.strip())
        is_object = phrase.slot == "acc" and noun.form.possessive is not None and not follows.strip()
        if not (is_near or is_object or phrase.slot in ("with", "between", "attributive", "modifier", "towards")):
            break
        own.append(phrase)
    return own[::-1]


def _is_of_reason(between: str, lexicon: Lexicon) -> bool:
    """ "Rusya'nın tutumu nedeniyle Polonya ziyaretini iptal etti": whose attitude it is, not whose visit."""
    words = between.split()[:3]
    at = next((i for i, word in enumerate(words) if word in lexicon.verbal_noun["real"]), 0)
    return at > 0 and lexicon.endings.owned.match(words[at - 1]) is not None


def _is_where(before: Phrase, own: Sequence[Phrase], noun: NounTrigger, *, is_straight: bool) -> bool:
    """ "Erdoğan ve Putin'in Soçi'de görüşmesi", "Fidan ile Ankara'da görüşmesi", "Doha'da Fidan ile görüşmesinin
    ardından": whether a place before a talk is that of the talk; but "Katar heyetiyle Gazze'de ateşkes görüşmesi".
    """
    if before.slot == "genitive":
        return not before.is_owner
    has_partner = bool(own) and own[-1].slot == "with"
    if before.slot == "with":
        return is_straight or has_partner
    return has_partner and noun.form.case in WHEN_OVER


def _is_of_leg(phrase: Phrase, own: Sequence[Phrase]) -> bool:
    """ "Amman'da Safadi ile, Tahran'da Zarif ile görüşmesi": of several met in a place each, the earlier ones."""
    return bool(own) and {phrase.slot, own[-1].slot} == {"with", "loc"}


def governs(
    line: Line,
    noun: NounTrigger,
    nouns: Sequence[NounTrigger],
    predicate: Predicate,
    asides: Sequence[tuple[int, int]],
    lexicon: Lexicon,
) -> bool:
    """The verb follows its noun at once, or after a few small words: "kapsamlı bir görüşme yapmıştı".

    A light verb also over ``asides``, which say when and where, over the hour and the host: "toplantısı 7 Şubat'ta
    Montevideo'da yapılacak", if no other of the ``nouns`` stands nearer to it.
    """
    if noun.compound is not None or noun.form.case not in ("nom", "acc", "dat", "gen"):
        return False
    is_aside = predicate.form is not None and predicate.form.case == "abl"  # "görüşme planlanandan uzun sürdü"
    # but "görüşmenin ertelendiği açıklandı"
    is_owned = noun.form.case == "gen" and predicate.form is not None and predicate.form.possessive is not None
    if predicate.shape == PARTICIPLE and (noun.form.case != "nom" and not is_owned or is_aside):
        return noun.form.case == "acc" and noun.end + 1 == predicate.start and _settles(predicate)
    between = line.folded[noun.end : predicate.verb_start]
    words = between.split(maxsplit=2)
    if predicate.shape == PARTICIPLE and noun.form.case == "nom" and between.startswith(","):
        return False  # "Ankara ziyareti, Suriye'ye düzenlenen saldırının ardından ertelendi"
    if (
        predicate.shape == NOMINAL
        and noun.form.case == "nom"
        and any(map(lexicon.endings.any_genitive.match, words[:2]))
    ):
        return False  # "ziyareti bakanın görevden alınması nedeniyle ertelendi"
    is_after = noun.form.case == "gen" and any(word in lexicon.words["postpositions"]["after"] for word in words[:2])
    decides = predicate.entry is not None and predicate.entry.factuality is not None or _fails(predicate, lexicon)
    if is_after and (decides or predicate.lemma in lexicon.light_verbs):
        return False  # "saldırının ardından yaptığı konuşmada"
    if words and words[0] in (",", lexicon.title_words["small"]["and"]) and _is_told(line, noun, lexicon):
        return False  # "hata olduğunu ve bundan dönülmesi gerektiğini söyledi"
    if ":" in between or ";" in between or words and _is_about(words[0], lexicon):
        return False  # "Lavrov-Kuleba görüşmesi: ateşkes çıkmadı", "görüşme hakkında açıklama yaptı"
    if (
        predicate.form is not None
        and predicate.form.suffix == "without"
        and noun.end < predicate.start < predicate.verb_start
    ):
        return False  # "zirve anlaşma sağlanamadan bitti": what was not reached is the agreement
    if decides and noun.form.case == "nom" and between.startswith(",") and predicate.shape == FINITE:
        return True  # "Ziyaret, güvenlik gerekçesiyle ertelendi"
    if decides and (
        between.strip() in lexicon.words["moved"]["later"] or _is_for_reason(line, noun, predicate, lexicon)
    ):
        return True
    # "ziyaretin 25-27 Mart'ta gerçekleştiği", "görüşmesini 27 Mayıs'ta Katar'da yapacak"
    is_held = noun.form.case in ("nom", "acc") or is_owned
    if len(words) <= 2 or not is_held or predicate.lemma not in lexicon.light_verbs:
        return len(words) <= 2
    others = [other for other in nouns if noun.end <= other.start < predicate.verb_start]
    if not all(is_hosting(line, other, lexicon) for other in others):
        return False
    hosts = [(min((p.start for p in other.phrases), default=other.start), other.end) for other in others]
    for start, end in (*hosts, *asides):
        if noun.end <= start and end <= predicate.verb_start:
            between = between.replace(line.folded[start:end], "", 1)
    return len(_without_hour(between.split(), lexicon)) <= 2


def _fails(predicate: Predicate, lexicon: Lexicon) -> bool:
    """ "gerçekleşemedi", "yapılamadı" """
    form = predicate.form
    return form is not None and form.negative and form.able and predicate.lemma in lexicon.light_verbs


def _is_for_reason(line: Line, noun: NounTrigger, predicate: Predicate, lexicon: Lexicon) -> bool:
    """ "ziyareti, bakanın görevden alınmasının ardından iptal edildi"; but not "ziyareti nedeniyle ertelendi"."""
    between = line.folded[noun.end : predicate.start].removeprefix(",")
    *owned, last = between.split() or [""]
    return noun.form.case == "nom" and len(owned) > 1 and last in lexicon.verbal_noun["real"] and "," not in between


def _settles(predicate: Predicate) -> bool:
    """ "Çin ziyaretini erteleyen", "görüşmeyi kabul ettiği": a verb that says whether a talk will be held."""
    entry = predicate.entry
    return entry is not None and not predicate.is_passive and (entry.factuality or entry.control) in PLANS


def _is_told(line: Line, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "hata olduğunu": a phrase that is a clause of its own."""
    is_phrase = not noun.form.text
    return is_phrase and lexicon.endings.owned_clause.match(line.folded[noun.start : noun.end]) is not None


def is_hosting(line: Line, noun: NounTrigger, lexicon: Lexicon) -> bool:
    """ "Erdoğan'ın ev sahipliğinde": where what is told of is held, and by whom."""
    return noun.form.case == "loc" and line.folded.startswith(lexicon.words["hosting"]["stems"], noun.start)


def _without_hour(words: list[str], lexicon: Lexicon) -> list[str]:
    """ "sabah saat 10 civarında", "yerel saatle 10.00'da"; but "üç saat" is how long."""
    clock = lexicon.words["clock"]["words"]
    if not any(word in clock and following[0].isdigit() for word, following in pairwise(words)):
        return words
    return [word for word in words if word not in clock and not word[0].isdigit()]


def _is_about(word: str, lexicon: Lexicon) -> bool:
    """ "görüşmeye ilişkin açıklama yapılmadı", "görüşmenin ayrıntıları verilmedi": told of, or not, is not the talk."""
    return (
        word in lexicon.speech.abouts
        or word in lexicon.words["about"]["words"]
        or word.startswith(lexicon.words["about"]["stems"])
    )


def is_adjacent(line: Line, end: int, start: int) -> bool:
    """At most three words without a comma between a participle and its noun, "yaptıkları kapsamlı görüşmede"; what
    stands in parentheses does not count.
    """
    between = line.folded[end:start]
    return "," not in between and sum(not word.startswith("(") for word in between.split()) <= 3
