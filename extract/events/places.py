"""Give a telling the place that governs its clause, and a visit whence it comes."""

from __future__ import annotations

from itertools import pairwise

from extract.actors import Actors
from extract.actors.model import COUNTRY, PLACE
from extract.clauses import PARTICIPLE, Clause, NounTrigger, Parse, Phrase
from extract.events.model import SPEECH_ACTS, STAYS, Argument, Slots
from extract.events.phrases import borrowed, first_place
from extract.factuality import is_meanwhile, is_setting, is_subjects_own
from extract.lexicon import Lexicon, Trigger

ATTENDED = ("attend", "attend_body")
HELD_REACH = 7  # words behind "düzenlenen" among which the name of the forum ends


def find_place(parse: Parse, slots: Slots, trigger: Trigger, actors: Actors, lexicon: Lexicon) -> list[Argument]:
    """Where: to whose land or town a visitor goes; else where the clause says, or one inside it that needs no place."""
    candidates = [p for p in slots.get("loc") if p.slot != "between"]  # "Türkiye-AB Konseyi'nde"
    if len(candidates) > 1 and slots.noun is None:
        candidates = [p for p in candidates if not _is_of_talk_over(parse, p, candidates[-1])]
    if trigger.event_type in SPEECH_ACTS:
        candidates = [p for p in candidates if not _is_topic(parse, p, _start(slots), lexicon)]
    elif slots.noun is not None:  # "Soçi'deki görüşmesi"
        located = (p for p in slots.noun.phrases if p.is_located)
        candidates += [p for p in located if not _is_topic(parse, p, slots.noun.start, lexicon)]
    if trigger.frame in ("visit", "travel"):
        candidates = [*slots.get("dat"), *slots.get("acc"), *slots.get("attributive"), *candidates]
        candidates = candidates or borrowed(parse, slots, ("loc",), lexicon)  # "Komsomolsk'ta uçak üreten fabrikayı"
    if trigger.frame == "tour":  # "Odessa'daki parkı gezdi"
        candidates += [*(p for p in slots.get("modifier") if p.is_located), *slots.get("acc")]
    if trigger.frame == "attend" and not candidates:  # "Cenevre'deki toplantıya", "Bakü'de düzenlenen zirveye"
        candidates = [p for p in slots.get("modifier") if p.is_located] or borrowed(parse, slots, ("loc",), lexicon)
    if trigger.frame in ATTENDED and not candidates:
        candidates = _where_attended(parse, slots, lexicon)
    if trigger.event_type in STAYS and slots.noun is None and not candidates:
        # "Doha'daki zirve kapsamında görüştü": where the summit is
        before = (n for n in parse.nouns if n.end < _start(slots) and not _is_left(parse, n, _start(slots)))
        before = (n for n in before if n.form.case != "gen" or is_meanwhile(parse, n, lexicon))
        stays = (n for n in before if not n.entry.event_types.isdisjoint(STAYS))
        candidates = [p for n in stays if is_setting(parse, n, lexicon) for p in _sites(n)]
    if trigger.event_type == "agreement":  # "Moskova'daki görüşmede Karabağ'da ateşkes konusunda anlaştı"
        candidates = [*_talked_at(parse, slots), *candidates]
    if trigger.event_type == "attack" and not candidates:
        candidates = [p for p in (*slots.get("beside"), *slots.get("attributive")) if _is_inside(parse, p, lexicon)]
    if not candidates:
        candidates = _talking_there(parse, slots, trigger, lexicon)
    at_home = trigger.frame == "receive" and trigger.event_type == "meeting"
    place = first_place(candidates, actors)
    if not place and trigger.event_type in STAYS and slots.noun is None:
        place = first_place(_where_held(parse, slots, lexicon), actors)
    place = place or (_at_home(slots, actors) if at_home else [])
    return _town_of_site(parse, place, actors) or place if trigger.event_type == "visit" else place


def _is_inside(parse: Parse, place: Phrase, lexicon: Lexicon) -> bool:
    """ "Irak topraklarında", "Yemen açıklarında"; but "Irak sınırında" may be on either side."""
    return parse.line.folded.startswith(lexicon.words["beside"]["inside"], place.end + 1)


def _is_of_talk_over(parse: Parse, place: Phrase, last: Phrase) -> bool:
    """ "Kahire'de X ile görüşmesinin ardından Ankara'da Y ile görüştü": where the talk before was."""
    over = (n for n in parse.nouns if n.form.case in ("gen", "abl") and n.form.possessive and n.end < last.start)
    return any(place in n.phrases for n in over)


def _is_left(parse: Parse, noun: NounTrigger, stop: int) -> bool:
    """ "Erivan'daki zirvenin ardından Bakü'ye giderek görüştü": gone on from there."""
    between = (c for c in parse.clauses if noun.end <= c.predicate.start < stop)
    return any("visit" in c.predicate.event_types for c in between)


def _sites(noun: NounTrigger) -> list[Phrase]:
    """ "Lima'daki zirve", "Lima'da düzenlenen zirve" """
    held = noun.modifier.phrases if noun.modifier is not None else ()
    return [*(p for p in noun.phrases if p.is_located), *(p for p in held if p.slot == "loc")]


def _talked_at(parse: Parse, slots: Slots) -> list[Phrase]:
    """Where the talks were at which something was agreed on elsewhere."""
    talks = (n for n in parse.nouns if n.form.case == "loc" and n.end < _start(slots))
    return [p for n in talks if not n.entry.event_types.isdisjoint(STAYS) for p in _sites(n)]


def _talking_there(parse: Parse, slots: Slots, trigger: Trigger, lexicon: Lexicon) -> list[Phrase]:
    """ "Ankara'da Fidan ile görüşmesinde konuştu": the talk is there; "Lima'daki zirvede kınadı": so is who speaks."""
    noun, clause = slots.noun, slots.clause
    if noun is None and clause is not None and trigger.event_type in SPEECH_ACTS:
        talks = (n for n in parse.nouns if n.form.case == "loc" and n.end < clause.predicate.start)
        sites = (
            p
            for n in talks
            if not n.entry.event_types.isdisjoint(STAYS)
            for p in _sites(n)
            if p in clause.phrases and not _is_topic(parse, p, n.start, lexicon)
        )
        return [p for p in sites if not _is_of_object(parse, p, clause, lexicon)]
    if noun is None or clause is not None or trigger.event_type not in STAYS or not is_setting(parse, noun, lexicon):
        return []
    partner = next((p for p in noun.phrases if p.slot == "with"), None)
    if partner is None or not is_subjects_own(parse, noun, lexicon):
        return []
    places = [p for p in parse.phrases if p.slot == "loc" and p.end < partner.start]
    begin = max((c.predicate.end for c in parse.clauses if c.predicate.end < partner.start), default=0)
    if not places or places[-1].end < begin or "," in parse.line.text[places[-1].end : partner.start]:
        return []
    return [] if _is_topic(parse, places[-1], partner.start, lexicon) else places[-1:]


def _is_topic(parse: Parse, place: Phrase, stop: int, lexicon: Lexicon) -> bool:
    """ "Gazze'de ateşkes için Fidan ile görüşmesinde", "Gazze'deki yardım hakkında": what the talk was about is there,
    and not the talk; but "Kahire'de Gazze (or: yardım) için".
    """
    end = min((p.start for p in parse.phrases if place.end <= p.start < stop), default=stop)
    words = parse.line.folded[place.end : end].split()
    if lexicon.speech.spoken_of.isdisjoint(words):
        return False
    affairs = lexicon.words["affairs"]["stems"]
    return place.is_located or any(word.startswith(affairs) for word in words)


def _is_of_object(parse: Parse, place: Phrase, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Lima'daki saldırıyı zirvede kınadı"."""
    words = parse.line.folded[place.end : clause.predicate.start].split(maxsplit=1)
    return bool(words) and lexicon.endings.definite_object.match(words[0]) is not None


def _where_attended(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Brüksel'de düzenlenecek NATO Zirvesi'ne katılacak": what is attended is held there."""
    stop = _start(slots)
    held = next((c for c in reversed(parse.clauses) if c.end < stop), None)
    if held is None or held.predicate.shape != PARTICIPLE or not held.predicate.is_passive:
        return []
    words = parse.line.folded[held.end : stop].split()
    if held.predicate.lemma not in lexicon.light_verbs or len(words) > HELD_REACH:
        return []
    return [p for p in held.phrases if p.slot == "loc"]


def _where_held(parse: Parse, slots: Slots, lexicon: Lexicon) -> list[Phrase]:
    """ "Münih'te yapılan Güvenlik Konferansı'nda (or: Konferansı kapsamında) görüştü": where a forum is held."""
    for clause in parse.clauses:
        held = clause.predicate
        if held.shape != PARTICIPLE or not held.is_passive or held.lemma not in lexicon.light_verbs:
            continue
        places = [p for p in clause.phrases if p.slot == "loc"] if held.end < _start(slots) else []
        words = parse.line.folded[held.end : _start(slots)].partition(",")[0].split()[:HELD_REACH] if places else []
        venues = lexicon.words["venues"]
        for word, following in pairwise((*words, "")):
            is_there = word.endswith(venues["endings"]) or following in venues["within"]
            if is_there and word.startswith(venues["stems"]):
                return places
    return []


def _town_of_site(parse: Parse, place: list[Argument], actors: Actors) -> list[Argument]:
    """ "Pyongyang'ın Sunan Havalimanı'na indi": who lands there visits the town."""
    if not place or place[0].entity is None or actors.entities[place[0].entity].subtype != "site":
        return []
    owner = [p for p in parse.phrases if p.slot == "genitive" and p.end + 1 == place[0].start and p.kind == PLACE]
    return first_place(owner, actors)


def _start(slots: Slots) -> int:
    return slots.clause.predicate.start if slots.clause is not None else 0


def find_origin(slots: Slots, trigger: Trigger, actors: Actors) -> list[Argument]:
    """ "Erivan'dan İstanbul'a geldi": whence a visitor comes."""
    if trigger.event_type != "visit":
        return []
    mentions = [actors.mentions[index] for phrase in slots.get("abl") for index in phrase.mentions]
    places = [m for m in mentions if actors.entities[m.entity].kind in (PLACE, COUNTRY)]
    return [Argument("origin", m.entity, m.start, m.end, "abl") for m in places[:1]]


def _at_home(slots: Slots, actors: Actors) -> list[Argument]:
    """Who receives somebody does so, where no place is told, in the country represented."""
    for mention in (actors.mentions[index] for phrase in slots.get("subject") for index in phrase.mentions):
        country = actors.countries.get(actors.entities[mention.entity].country_code or "")
        if country is not None:
            return [Argument("place", country, mention.start, mention.end, "home")]
    return []
