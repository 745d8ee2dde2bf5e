"""Find the participants of a sentence and the slot that ending or following word gives each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from extract.actors import Actors, Line, Mention
from extract.actors.model import COUNTRY, ORGANIZATION, PERSON, PLACE
from extract.casing import CAPITALS
from extract.clauses.asides import WORDS_REACH, is_demonstration, is_in_title, is_time_of, is_topic
from extract.clauses.companions import NO_PARTS, REACH, delegation, past_companions, slot_of_leader, suite, with_unnamed
from extract.clauses.forces import (
    FIRST_WORD,
    are_citizens,
    are_rulers,
    are_theirs,
    may_act,
    past_kinds,
    says_whose,
    slot_of_forces,
)
from extract.clauses.joining import put_together
from extract.clauses.legs import share_of_legs
from extract.clauses.model import DESCRIBING, Phrase
from extract.clauses.venues import is_of_building, take_venue
from extract.lexicon import Lexicon
from extract.times import TimeExpression

_SLOT_OF_CASE = {
    "nom": "subject",
    "gen": "genitive",
    "acc": "acc",
    "dat": "dat",
    "abl": "abl",
    "loc": "loc",
    "ins": "with",
    "equ": "by",
    "loc-ki": "modifier",
}
_UNLISTED_PLACE = re.compile(r" (?:[^\W\d_][\w-]* ){1,2}([^\W\d_]+)\b")
_CLASS_NOUN = re.compile(r"[^\W\d_]+")
CLASS_REACH, LONG_REACH = 24, 36
ASIDE = frozenset({"made", "topical", "apart", "under"})
SUMMED_BY = frozenset({"like", "above_all"})
BEHIND_DELEGATES = ("with", "by", "between")
TITLE_REACH = 24
SUMMIT_REACH = 44  # characters of what a sitting is called: "Devlet ve Hükümet Başkanları Zirvesi"
_TOPIC = re.compile(r"[\"”’'»] [^\W\d_]")  # what follows a name in quotation marks: "Maduro" çağrısı
_ORDINAL = re.compile(rf" \d{{1,3}}\. (?=[{CAPITALS}])")


def find_phrases(
    line: Line, actors: Actors, indices: Sequence[int], times: Sequence[TimeExpression], lexicon: Lexicon
) -> list[Phrase]:
    """Mentions of the sentence with joined ones put together and their slot named."""
    time_starts = {time.start for time in times}
    phrases: list[Phrase] = []
    reach = -1
    for index in indices:
        mention = actors.mentions[index]
        if mention.phrase_start < reach or mention.start < reach:
            continue
        start = mention.phrase_start
        kind = actors.entities[mention.entity].kind
        if (
            mention.case == "nom"
            and kind in (PERSON, COUNTRY, PLACE)
            and _is_quoted_topic(line, start, mention.full_end)
        ):
            continue
        phrase = Phrase(start, mention.full_end, [index], "", kind=kind)
        _set_slot(phrase, line, mention.case, mention.derivation, lexicon)
        if phrase.is_located and phrase.slot == "modifier":
            take_venue(line, phrase, actors, index, lexicon)
        if phrase.slot == "attributive" and phrase.end + 1 in time_starts:
            phrase.slot = "subject"  # "AB cuma günü, ..."
        if phrase.is_owner and phrase.end + 1 in time_starts:
            time = next(time for time in times if time.start == phrase.end + 1)  # "Putin'in salı günü görüşmesi"
            phrase.is_owner = lexicon.endings.owned_next.match(line.folded[time.end : time.end + REACH]) is not None
        if phrase.slot == "subject" and _opens(line, phrase, actors, index):
            phrase.is_first = True
        _settle_slot(line, phrase, mention, phrases, lexicon)
        is_carried = phrase.slot == "loc" or mention.case == "gen"
        reach = max(mention.full_end, phrase.end) if is_carried else mention.full_end
        if phrases:
            _set_apart_backer(line, phrases[-1], phrase, lexicon)
            put_together(line, phrases, phrase, actors, lexicon)
        phrases.append(phrase)
    _set_off(line, phrases, lexicon)
    return phrases


def _set_off(line: Line, phrases: list[Phrase], lexicon: Lexicon) -> None:
    """What a phrase is by those beside it: a leg of a journey, or a list in brackets behind its name."""
    if len(phrases) > 3:
        share_of_legs(line, phrases, lexicon)
    for before, phrase in pairwise(phrases):
        if len(phrase.mentions) > 1 and before.end + 2 == phrase.start and line.text.startswith(" (", before.end):
            phrase.slot = "other"  # "5+1 ülkeleri (ABD, Rusya, Çin)": who they are is said on the way


def _past_brackets(line: Line, end: int, lexicon: Lexicon) -> int:
    """ "İran ile 5+1 ülkeleri (ABD, Rusya, Çin) arasında": what stands in brackets is passed over."""
    if not line.text.startswith((" (", ")"), end):
        return end
    close = line.text.find(")", end, line.sentence.end)
    word = FIRST_WORD.match(line.folded, close + 1) if close > 0 else None
    parts = lexicon.parts.get(word.group(1), NO_PARTS) if word is not None else NO_PARTS
    return end if parts.isdisjoint(BEHIND_DELEGATES) else close + 1


def _settle_slot(line: Line, phrase: Phrase, mention: Mention, before: Sequence[Phrase], lexicon: Lexicon) -> None:
    """By the words behind a name: Russia acts by "Rus askerlerinin", and not by "Rus vatandaşının"."""
    following = _words_behind(line, phrase) if phrase.slot in DESCRIBING or phrase.slot == "dat" else []
    if len(following) > 1 and following[0] in lexicon.kinds_of_forces:
        following = past_kinds(line, phrase, lexicon)
    if phrase.slot == "modifier" and mention.derivation == "from" and not says_whose(following, lexicon):
        phrase.slot = "origin"
    if phrase.slot in DESCRIBING and not phrase.is_located and are_theirs(following, lexicon):
        phrase.slot = "genitive"
    if mention.form == "title" and _is_capacity(line, phrase, lexicon):
        phrase.slot = "other"
    elif phrase.slot == "attributive" and mention.form == "title":
        phrase.slot = "subject"
    if phrase.slot == "attributive" and are_citizens(line, phrase, lexicon):
        phrase.slot = "origin"
    if phrase.slot in ("modifier", "loc") and phrase.kind == COUNTRY and are_rulers(line, phrase, lexicon):
        phrase.slot, phrase.is_located = "subject", False
    if may_act(phrase, following, lexicon) and (slot := slot_of_forces(line, phrase, lexicon)) is not None:
        is_free = slot == "by" or not any(p.slot == "subject" for p in before)
        phrase.slot = slot if is_free else phrase.slot


def _set_apart_backer(line: Line, backer: Phrase, backed: Phrase, lexicon: Lexicon) -> None:
    """ "İran destekli Husileri suçladı": Iran has no part in it; but "İran destekli milisleri vurdu" names no other."""
    if backer.slot == "attributive":
        between = line.folded[backer.end : backed.start].strip()
        if between in lexicon.words["postpositions"]["backed"]:
            backer.slot = "other"


def _is_quoted_topic(line: Line, start: int, end: int) -> bool:
    """ "Lavrov'a "Maduro" çağrısı": what a call or charge is about, and nobody who takes part."""
    opening = line.text[start - 1] if start else " "
    return opening in "\"“‘'«" and _TOPIC.match(line.text, end) is not None


def _words_behind(line: Line, phrase: Phrase) -> list[str]:
    return line.folded[phrase.end : phrase.end + WORDS_REACH].split(maxsplit=2)[:2]


def _is_capacity(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "Guaido'yu devlet başkanı olarak tanıdı": the office is what he is taken for, not who does it."""
    following = FIRST_WORD.match(line.folded[phrase.end : phrase.end + TITLE_REACH].lstrip("\"'”’» "))
    return following is not None and following.group(1) in lexicon.words["postpositions"]["capacity"]


def _set_slot(phrase: Phrase, line: Line, case: str, derivation: str | None, lexicon: Lexicon) -> None:
    end = _past_brackets(line, phrase.end, lexicon)
    rest = line.folded[end : end + REACH]
    ordinal = _ORDINAL.match(line.text, phrase.end)  # "NATO 7. Zirvesi"
    word = FIRST_WORD.match(rest, ordinal.end() - phrase.end if ordinal is not None else 0)
    following = word.group(1) if word else ""
    parts = lexicon.parts.get(following, NO_PARTS)
    phrase.is_marked = "particles" in parts if following else rest.lstrip().startswith(",")
    phrase.is_located = derivation == "ki" or case == "loc-ki" or case == "nom" and "beside" in parts
    phrase.is_owner = case == "gen" and lexicon.endings.owned_next.match(rest) is not None
    carried = _carried_on(phrase, line, case, following, rest, lexicon) if case in ("nom", "gen") else None
    if carried is not None:
        phrase.end, case = carried
        _set_slot(phrase, line, case, derivation, lexicon)
    elif "unlike" in parts and rest.lstrip("\"'”’» ").startswith(f"{following},"):
        phrase.slot = "other"  # "Rusya'yı değil, Çin'i kınadı", "Lavrov değil, Putin görüştü"
    elif not _is_of_delegates(phrase, line, case, parts, lexicon):
        phrase.slot = _SLOT_OF_CASE.get(case, "other")
        if derivation in ("ki", "from", "without"):
            phrase.slot = "modifier"
        elif case == "nom":
            _set_slot_of_bare(phrase, line, following, rest, lexicon)
        else:
            phrase.slot = _slot_of_oblique(phrase, line, case, parts, lexicon) or phrase.slot


def _carried_on(
    phrase: Phrase, line: Line, case: str, following: str, rest: str, lexicon: Lexicon
) -> tuple[int, str] | None:
    """Where a word ends that carries the name's own ending, and that ending."""
    carrier = lexicon.carriers.get(following)
    if carrier is not None and _is_of_sort(phrase, carrier[0], case):
        # "Odessa şehrine", "Yunanistan'ın başkentine", "Kyodo ajansı,": the noun of its sort
        return line.folded.index(following, phrase.end) + len(following), carrier[1]
    unlisted = _UNLISTED_PLACE.match(line.text, phrase.end) if case == "gen" and phrase.kind == COUNTRY else None
    carrier = lexicon.carriers.get(lexicon.fold(unlisted.group(1))) if unlisted else None
    if unlisted is not None and carrier is not None and carrier[0] == PLACE:
        return unlisted.end(), carrier[1]  # "Özbekistan'ın Semerkant kentinde": there, though we do not know the town
    if "foremost" in lexicon.parts.get(following, NO_PARTS):  # "ABD başta olmak üzere birçok ülke"
        following = _words_behind(line, phrase)[-1]
    if case == "gen" and phrase.kind == ORGANIZATION:
        for members in lexicon.words["postpositions"]["members"]:
            if re.match(rf" {members}\b", rest):  # "BM Güvenlik Konseyinin beş daimi üyesi"
                return phrase.end + 1 + len(members), "nom"
    if case == "gen" or not lexicon.parts.get(following, NO_PARTS).isdisjoint(SUMMED_BY):
        summed = _summed(line.text[phrase.end :], rest, case, following, lexicon)
        if summed is None:
            return None
        end = phrase.end + summed[0]
        return end, "nom" if case == "nom" and _are_of_body(line, phrase.end, end, lexicon) else summed[1]
    return None


def _is_of_delegates(phrase: Phrase, line: Line, case: str, parts: frozenset[str], lexicon: Lexicon) -> bool:
    """Let a phrase take in those whom it sends or who are with it: "Pence ve beraberindeki heyeti"."""
    sent_by = delegation(line, phrase, case, lexicon) if case == "abl" or "leads" in parts else None
    if case == "nom" and "and" in parts:
        sent_by = suite(line, phrase, lexicon)
    if phrase.is_located and phrase.kind == COUNTRY and case != "nom":  # "Libya'daki taraflarla görüştü"
        talked_with = delegation(line, phrase, case, lexicon)
        sent_by = talked_with if talked_with is not None and talked_with[1] == "ins" else None
    if sent_by is None:
        return False
    phrase.is_located = False
    phrase.end, sent = sent_by
    word = FIRST_WORD.match(line.folded, phrase.end)
    behind = lexicon.parts.get(word.group(1), NO_PARTS) if word else NO_PARTS
    slot = next((part for part in BEHIND_DELEGATES if part in behind), None) if sent == "nom" else None
    phrase.slot = slot or _SLOT_OF_CASE.get(sent, "other")
    phrase.is_marked = "particles" in behind if word else line.text.startswith(",", phrase.end)
    return True


def _slot_of_oblique(phrase: Phrase, line: Line, case: str, parts: frozenset[str], lexicon: Lexicon) -> str | None:
    """The slot that the word behind a case makes of it; None where it makes no other."""
    if case == "loc":  # "Yunanistan tarafında tepkiyle karşılandı"
        return "by" if line.folded.endswith(lexicon.words["postpositions"]["by"], 0, phrase.end) else None
    if case == "ins":
        if line.word_behind(phrase.end) in lexicon.words["postpositions"]["concerned"]:
            return "other"  # "Suriye'yle ilgili"
        return "between" if "between" in parts else None
    if case == "dat":
        return next((part for part in ("towards", "source") if part in parts), None)
    if case != "gen":
        return None
    if phrase.kind == COUNTRY and "inside" in parts:
        return "loc"
    if "after" in parts:  # "Şili'nin ardından Kanada'nın da tanıdığını": of Chile it is told elsewhere
        return "other"
    if phrase.kind == COUNTRY and "seat" in parts:  # "İran'ın başkenti Tahran'da öldürdüğünü": not Iran has killed
        return "other"
    if "with" in parts or "chaired" in parts:  # "Putin ve Lukaşenko'nun katılımıyla", "... başkanlığında"
        return "with"
    # "Putin'in istihbarat şefinin geldiğini": the chief has come
    return "chief" if _is_chief_of(line, phrase) else None


def _set_slot_of_bare(phrase: Phrase, line: Line, following: str, rest: str, lexicon: Lexicon) -> None:
    """The slot of a nominative: what the word after it says, be it a postposition or a noun that it describes."""
    parts = lexicon.parts.get(following, NO_PARTS)
    is_joined = "and" in parts
    if "by" in parts:
        phrase.slot = "by"
    elif is_joined and (part := with_unnamed(line, phrase, lexicon)) is not None:
        phrase.slot = part
    elif is_joined and past_companions(line, phrase, lexicon) > phrase.end:
        phrase.is_marked = True
    elif "with" in parts:
        phrase.slot = "other" if is_topic(line, phrase, lexicon) else "with"
    elif "leads" in parts:
        phrase.slot = slot_of_leader(phrase.kind, rest, lexicon)
    elif "between" in parts:
        phrase.slot = "between"
    elif not parts.isdisjoint(ASIDE):
        phrase.slot = "other"  # "İran yapımı dronlarla", "Suriye konulu zirve", "Macaristan hariç AB ülkeleri"
    elif "against" in parts and not is_demonstration(_words_behind(line, phrase)[-1], lexicon):
        phrase.slot = "other"  # "ABD karşıtı sloganlar atarak"
    elif "siding" in parts and _words_behind(line, phrase)[-1].startswith(lexicon.demonstrators):
        phrase.slot = "other"  # "Filistin yanlısı göstericiler"
    elif "fellow" in parts and line.text[line.folded.index(following, phrase.end) + len(following) + 1 :][:1].isupper():
        phrase.slot = "other"  # "NATO müttefikimiz Türkiye": its ally is meant
    elif is_of_building(line, phrase, rest, lexicon):
        phrase.slot = "other"
    elif phrase.kind == ORGANIZATION and not phrase.is_marked and is_time_of(line, phrase, parts, following, lexicon):
        phrase.slot = "other"  # "BM Genel Kurulu öncesinde"
    elif "regarding" in parts:
        phrase.slot = "attributive"  # "Putin hakkındaki sözleri": he is spoken of
    elif phrase.kind == PLACE and "beside" in parts:
        phrase.slot = "loc"  # "Vladivostok yakınlarındaki bir üste"
    elif phrase.kind == PLACE and is_in_title(line, phrase, lexicon):
        phrase.slot = "other"
    elif not phrase.is_marked and phrase.kind != PERSON and following not in lexicon.adverbs and not is_joined:
        is_attributive = _is_attributive(line, phrase, following, lexicon) and not _is_complete(
            line, phrase, rest, lexicon
        )
        phrase.slot = "attributive" if is_attributive else phrase.slot


def _summed(text: str, rest: str, case: str, following: str, lexicon: Lexicon) -> tuple[int, str] | None:
    """How far what sums up a list goes, and the case that it carries for the names: "Rusya ve Çin gibi ülkeler
    tarafından", "Almanya ve Fransa'nın başını çektiği ülkeler", "Mısır'ın da aralarında bulunduğu Arap ülkeleri",
    "başta Almanya olmak üzere birçok ülke".
    """
    if case == "nom":
        start = rest.index(following) + len(following)
    else:
        including = _including(lexicon.words["postpositions"]["including"]).match(rest)
        if including is None:
            return None
        start = including.end()
    is_like = "like" in lexicon.parts.get(following, NO_PARTS)
    is_named = False
    for word in _CLASS_NOUN.finditer(rest, start, start + (CLASS_REACH if is_like or case == "gen" else LONG_REACH)):
        forms = (lexicon.named_classes, lexicon.classes) if is_named else (lexicon.classes,)
        summed = next((cases[word.group()] for cases in forms if word.group() in cases), None)
        if summed is not None:
            return word.end(), summed
        is_named = text[word.start()].isupper() or word.group() in lexicon.words["classes"]["of"]
        if is_like and not is_named:
            return None
    return None


@lru_cache(maxsize=8)
def _including(words: tuple[str, ...]) -> re.Pattern[str]:
    # before the words a particle ("de") and a word such as "aralarında" may stand
    return re.compile(rf"\s*(?:\w\w )?(?:\w+ )?(?:{'|'.join(words)})\b")


def _are_of_body(line: Line, start: int, end: int, lexicon: Lexicon) -> bool:
    """ "Almanya başta olmak üzere AB ülkeleri": the ending is that of whose they are; but "Batılı ülkeleri"."""
    words = line.text[start:end].split()[-2:]
    if len(words) < 2 or not words[0][0].isupper() or not lexicon.endings.owned_plural.match(lexicon.fold(words[1])):
        return False
    return f"{lexicon.fold(words[0])} " not in lexicon.title_words["small"]["general"]


def _is_of_sort(phrase: Phrase, sort: str, case: str) -> bool:
    return phrase.kind in (PLACE, COUNTRY) if sort == PLACE else phrase.kind == sort and case == "nom"


def _is_chief_of(line: Line, phrase: Phrase) -> bool:
    """Does an office in the genitive follow, which is then the subject?"""
    near = [h for h in line.titles if 0 < h.start - phrase.end < TITLE_REACH]
    return any(r.form is not None and r.form.case == "gen" and r.kind == "title" for h in near for r in h.readings)


def _is_attributive(line: Line, phrase: Phrase, following: str, lexicon: Lexicon) -> bool:
    """A name straight before a small-letter noun, or a noun of event, only says whose or which: "Kore politikası",
    "NATO Liderler Zirvesi", "NATO Devlet ve Hükümet Başkanları Zirvesi".
    """
    if not following:
        return False
    position = line.folded.find(following, phrase.end)
    if line.is_capitals or not line.text[position].isupper():
        return True
    reach = SUMMIT_REACH if phrase.kind == ORGANIZATION else TITLE_REACH
    small = lexicon.title_words["small"]["and"]
    owned = [
        hit.start
        for hit in line.hits
        if 0 <= hit.start - position < reach and hit.noun is not None and hit.noun[1].possessive == "3s"
    ]
    between = (line.text[position:start].split() for start in owned)
    return any(all(word[0].isupper() or word == small for word in words) for words in between)


def _is_complete(line: Line, phrase: Phrase, rest: str, lexicon: Lexicon) -> bool:
    """ "Ukrayna yönetimi anlaşmalara aykırı olarak": a body qualifies nothing but a noun that is its own."""
    if phrase.end not in [hit.end for hit in line.institutions] or lexicon.endings.owned_next.match(rest) is not None:
        return False
    return not rest[1:].startswith(lexicon.words["staff"]["single"])  # "Kanada Büyükelçiliği çalışanı"


def _opens(line: Line, phrase: Phrase, actors: Actors, index: int) -> bool:
    """ "Rusya Taliban'ı tanımayacağını bildirdi": opens the sentence, and is not the beginning of a longer name."""
    if phrase.start - line.sentence.start > 1 or line.is_capitals:
        return False
    following = phrase.end + 1
    if not line.text[following : following + 1].isupper():
        return True
    after = actors.mentions[index + 1 : index + 3]
    return any(following in (mention.start, mention.phrase_start) for mention in after)
