"""Put phrases together that are one participant, or several of one part: lists, pairs, names beside a name."""

from __future__ import annotations

from dataclasses import replace

from extract.actors import Actors, Line
from extract.actors.model import BODIES, COUNTRY, PERSON, PLACE
from extract.actors.names import is_kin
from extract.clauses.companions import REACH
from extract.clauses.forces import FIRST_WORD
from extract.clauses.model import Phrase
from extract.lexicon import Lexicon

JOINING_WORDS = 2  # "ve", "hem de", "olmak üzere"
LIST_REACH = 9  # " veyahut "
WORDS_REACH = 40


def put_together(line: Line, phrases: list[Phrase], phrase: Phrase, actors: Actors, lexicon: Lexicon) -> None:
    """Let a phrase take in the one before it that it is one with, or that is joined to it."""
    between = line.folded[phrases[-1].end : phrase.start]
    if len(between.split(maxsplit=JOINING_WORDS)) > JOINING_WORDS and not _is_then(between, lexicon):
        return
    if _is_relative(phrases[-1], phrase, between, actors, lexicon):
        _come_along(phrases, phrase, actors)
        return
    if _is_within(line, phrases[-1], phrase, actors):
        phrases[-1].is_owner = True
        if phrase.end > actors.mentions[phrase.mentions[-1]].full_end:
            phrases[-1].slot = "other"  # "Türkiye'nin Antalya kentinde görüştüğünü"
    if phrase.kind != PLACE and phrases[-1].slot == phrase.slot == "genitive" and _is_its_own(between, lexicon):
        # "Kim Jong-un'un kardeşi Kim Jong-nam'ın öldürülmesi", "Suriye'nin resmi ajansı SANA'nın"
        phrases[-1].slot = "other"
    if _belongs_to_last(line, phrases[-1], phrase, actors, lexicon):
        pair = phrases.pop()
        phrase.mentions, phrase.start = [pair.mentions[0], *phrase.mentions], pair.start
        return
    if _is_apposition(line, phrases[-1], phrase, actors):
        phrase.start = phrases.pop().start
    if phrases and _joins(line, phrases[-1], phrase, actors, lexicon):
        left = phrases.pop()
        if line.text[left.end] == "-" and phrase.slot in ("subject", "attributive") and not phrase.is_marked:
            behind = line.folded[phrase.end : phrase.end + WORDS_REACH].lstrip()
            is_war = behind.startswith(lexicon.words["wars"]["stems"])
            phrase.slot = "other" if is_war else "between"  # "Putin-Kim görüşmesi", but "Rusya-Ukrayna Savaşı"
        phrase.mentions = left.mentions + phrase.mentions
        phrase.start = left.start
        if phrase.slot == "leads" and phrase.kind == PERSON:
            phrase.slot = "with"  # "Erdoğan ve Aliyev başkanlığında toplantı yapıldı"
        if phrase.slot == "attributive" and _are_governments(line, phrase, actors, lexicon):
            phrase.slot = "subject"


def _is_then(between: str, lexicon: Lexicon) -> bool:
    """ ", daha sonra da", behind whoever came first."""
    return between.strip(", ") in lexicon.words["conjunctions"]["then"]


def _is_its_own(between: str, lexicon: Lexicon) -> bool:
    """Whether the words between two names make the second a relative of the first, or its paper or channel."""
    last = between.split()[-1:]
    return is_kin(between, lexicon) or bool(last) and last[0] in lexicon.words["kin"]["media"]


def _is_relative(left: Phrase, right: Phrase, between: str, actors: Actors, lexicon: Lexicon) -> bool:
    """ "Macron ve eşi Brigitte Macron'u": a relative who holds no office comes along and adds nobody, nor does
    "Erdoğan, eşi Emine Erdoğan, Bakan Fidan ve ...".
    """
    if not is_kin(between, lexicon) or {left.kind, right.kind} != {PERSON}:
        return False
    entity = actors.entities[actors.mentions[right.mentions[0]].entity]
    if entity.reference_id is not None or entity.office_code is not None:
        return False
    first = between.split()[0]
    if first in lexicon.words["conjunctions"]["and"]:
        return True
    return first == "," and (right.slot == "with" or right.slot == "subject" and right.is_marked)


def _come_along(phrases: list[Phrase], relative: Phrase, actors: Actors) -> None:
    """ "Putin, Erdoğan ve eşi Emine Erdoğan'ı karşıladı": who came is one, whom Putin is not joined to; but "Erdoğan,
    eşi Emine Erdoğan ile" is still who acts.
    """
    left = phrases[-1]
    if relative.slot == "with" and left.slot == "subject":
        relative.slot = "other"
        return
    phrases.pop()
    first, *others = left.mentions
    if others and left.slot == "subject" != relative.slot:
        end = actors.mentions[first].full_end
        phrases.append(replace(left, end=end, mentions=[first], is_marked=True))
        left = replace(left, start=actors.mentions[others[0]].phrase_start, mentions=others)
    relative.start, relative.mentions = left.start, left.mentions


def _is_within(line: Line, country: Phrase, place: Phrase, actors: Actors) -> bool:
    """ "Rusya'nın Uzak Doğu'sunda": the country only says where the place is."""
    if country.slot != "genitive" or place.kind != PLACE or line.text[country.end : place.start] != " ":
        return False
    owner, owned = (actors.entities[actors.mentions[p.mentions[0]].entity] for p in (country, place))
    is_sea = owned.subtype == "sea"  # "Kuzey Kore'nin Japon Denizi yönüne füze fırlattığını": nobody's
    return owner.kind == COUNTRY and owned.country_code in (owner.country_code, None) and not is_sea


def _belongs_to_last(line: Line, pair: Phrase, phrase: Phrase, actors: Actors, lexicon: Lexicon) -> bool:
    """ "Witkoff ile Trump'ın damadı Jared Kushner": of the two before a name, only the second owns what that is."""
    if pair.slot != "genitive" or len(pair.mentions) != 2 or {pair.kind, phrase.kind} != {PERSON}:
        return False
    mention, endings = actors.mentions[phrase.mentions[0]], lexicon.endings
    between = line.text[pair.end : mention.start]
    if mention.form != "name" or not between.islower():
        return False
    last = between.split()[-1]
    is_office = endings.owned_noun.match(last) and not endings.noun_clause.match(last)
    return bool(is_office) and not endings.owned_plural.match(last)


def _is_apposition(line: Line, left: Phrase, right: Phrase, actors: Actors) -> bool:
    """ "Venezuela devlet petrol şirketi PDVSA'ya": one and the same, named twice."""
    if left.slot not in ("subject", "attributive") or line.text[left.end : right.start] != " ":
        return False
    return actors.mentions[left.mentions[-1]].entity == actors.mentions[right.mentions[0]].entity


def _joins(line: Line, left: Phrase, right: Phrase, actors: Actors, lexicon: Lexicon) -> bool:
    """ "Rusya ve Çin'in", "Putin ile Kim arasında", "Rusya, Türkiye ve İran", "Rus ve Amerikan heyetlerini"."""
    between = line.folded[left.end : right.start].strip()
    if between == "-" and left.slot == "between":
        return left.kind == right.kind  # "Türkiye-Azerbaycan-Gürcistan üçlü toplantısı"
    if left.slot in ("origin", "modifier") and right.kind == COUNTRY:
        if left.is_located or right.is_located and right.slot == "modifier":
            return False
        if between == ",":  # "Alman, Fransız ve İtalyan mevkidaşlarıyla"
            return left.kind == COUNTRY and right.slot in ("origin", "modifier") and _list_goes_on(line, right, lexicon)
        return between in lexicon.words["conjunctions"]["joining"] and right.slot not in ("loc", "origin", "other")
    if left.slot == "genitive" and between.rstrip(",") in lexicon.words["conjunctions"]["besides"]:
        return right.slot not in ("loc", "modifier", "other")  # "Fransa ve Çin'in yanı sıra BM ve AB"
    if left.slot == "genitive" and between in lexicon.words["conjunctions"]["next_to"]:
        return left.kind == right.kind == PERSON and right.slot == "subject" and right.is_marked
    if left.slot == "with" and not between and right.slot == "genitive":
        return left.kind == right.kind and left.start == line.sentence.start  # "Macron'la Scholz'un anlaştığı"
    if left.slot not in ("subject", "attributive", "with"):
        return False
    words = between.split()
    if len(words) == 2 and words[0] in lexicon.words["conjunctions"]["and"] and left.kind == right.kind == PERSON:
        return right.slot not in ("subject", "attributive")  # "Tiani ve alıkonulan Bazum ile"
    if between == "/" and right.slot in ("dat", "acc", "genitive", "abl", "with"):  # "PKK/YPG'ye"
        return PERSON not in (left.kind, right.kind)
    if between == "-":
        return PERSON not in (left.kind, right.kind) or left.kind == right.kind
    both, first = lexicon.words["conjunctions"]["both"], lexicon.words["conjunctions"]["first"]
    if between == both and line.folded.endswith(f"{both} ", 0, left.start):
        return True
    if words and _is_then(between, lexicon):  # "önce Aliyev, ardından Paşinyan ile"
        return line.folded.endswith(f"{first} ", 0, left.start)
    if between in lexicon.words["conjunctions"]["joining"]:
        if left.kind == PERSON and right.kind == PLACE and right.slot == "loc":
            return False  # "Belgrad'da Vuçiç ve | Priştine'de Taçi ile"
        if between not in lexicon.words["postpositions"]["with"]:  # but "Fidan ve | Mısır adına Abdulati"
            on_behalf = lexicon.words["postpositions"]["on_behalf"]
            return left.kind != PERSON or not line.folded.startswith(on_behalf, right.end + 1)
        if right.slot == "between":  # but "Lavrov ile | iki ülke arasındaki ilişkileri"
            return left.kind != PERSON or not actors.mentions[right.mentions[0]].group
        is_alike = left.kind == right.kind or PERSON not in (left.kind, right.kind)
        is_pair = is_alike and right.slot in ("subject", "genitive", "dat", "acc")
        return is_pair or left.slot == "with" and left.kind == right.kind == PLACE and right.slot == "attributive"
    if between == ",":
        # "Erdoğan, Putin'in, Ukrayna'nın tahılına izin verdiğini söyledi": a list has one ending, at its end,
        # and within it none: "Avrupa Birliği, Husileri ve İran'ı listeye ekledi"
        goes_on = right.slot in ("subject", "attributive") and _list_goes_on(line, right, lexicon)
        return goes_on and (left.kind == right.kind or _is_side(left, actors) and _is_side(right, actors))
    return False


def _list_goes_on(line: Line, phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "..., Türkiye ve İran", "..., Fransız, ...": whether a list has more behind a phrase."""
    follows = line.folded[phrase.end : phrase.end + LIST_REACH].strip()
    return follows.startswith(", ") or follows.split(" ")[0] in lexicon.words["conjunctions"]["before_last"]


def _are_governments(line: Line, phrase: Phrase, actors: Actors, lexicon: Lexicon) -> bool:
    """ "Ankara ve Moskova doğalgaz konusunda anlaştı", not "Ankara ve Moskova ziyaretinde"."""
    if any(actors.mentions[m].entity not in actors.seats for m in phrase.mentions):
        return False
    behind = line.folded[phrase.end : phrase.end + REACH]
    word = FIRST_WORD.match(behind)
    is_verb = word is not None and behind.startswith((".", "!", "?"), word.end())
    return is_verb or lexicon.endings.owned_next.match(behind) is None


def _is_side(phrase: Phrase, actors: Actors) -> bool:
    """A country, or what stands beside countries: "İsrail, Batı Şeria ve Mısır'ı", "ABD, AB ve İngiltere"."""
    entity = actors.entities[actors.mentions[phrase.mentions[-1]].entity]
    return entity.kind == COUNTRY or entity.subtype in ("region", *BODIES)
