"""Where what is said begins and ends in its sentence: addressee, occasion and manner are no part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.actors.model import PERSON
from extract.clauses import CONVERB, FINITE, FUTURE, INFINITIVE, NOMINAL, Clause, Parse, Predicate
from extract.lexicon import Cue, Lexicon
from extract.tokens import Token

MARKS = " \t\n,;:–—-.…"
QUOTES = "\"“”„«»'‘’"
EDGES = MARKS + QUOTES
# What is said in these acts is said to somebody, who stands in the dative.
DIRECTED = frozenset({"demand", "accuse", "warn"})
OCCASIONS = frozenset({"visit", "meeting", "phone_call"})
EPITHET_WORDS = 4
# Adverbial verbs that tell a step of the story; "öne sürmeden" and the like tell none.
STEPS = frozenset({"by", "and", "while"})


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without white space or marks at its edges; a quotation mark goes only where it has no partner."""
    while start < end and text[start] in MARKS:
        start += 1
    while end > start and text[end - 1] in MARKS:
        end -= 1
    return start, end


def past_other_acts(parse: Parse, start: int, stop: int, lexicon: Lexicon) -> int:
    """Past what is told before, of the speaker or of others: "kurulu topladı ve ...", "üyeliğe başvurmuş, ..."."""
    joining = lexicon.words["conjunctions"]["and"]
    for clause in parse.clauses:
        predicate = clause.predicate
        if predicate.shape != FINITE or not start <= predicate.start or predicate.end >= stop:
            continue
        following = parse.line.folded[predicate.end : stop].split(maxsplit=1)[:1]
        is_joined = bool(following) and following[0] in joining
        if (is_joined or parse.line.text[predicate.end] in ",;") and not _in_quotation(parse, predicate):
            start = predicate.end + (1 + len(following[0]) if is_joined else 1)
    return start


def _in_quotation(parse: Parse, predicate: Predicate) -> bool:
    return bool(parse.quotations) and any(q.start <= predicate.verb_start < q.end for q in parse.quotations)


def content_clauses(parse: Parse, start: int, end: int, cue: Cue, lexicon: Lexicon) -> Iterator[Predicate]:
    """Verbs of ``[start, end)`` that a verb of saying may govern, in reading order; then nouns of event."""
    for clause in parse.clauses:
        predicate = clause.predicate
        if (
            start <= predicate.verb_start
            and predicate.end <= end
            and _may_be_content(parse, predicate, end, cue, lexicon)
        ):
            yield predicate
        elif predicate.start < predicate.verb_start and start <= predicate.start < end:
            yield from _in_object(parse, predicate, end, lexicon)
    yield from _event_nouns(parse, start, end, lexicon)


def has_clause(parse: Parse, start: int, end: int, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether there is anything that a verb of saying may govern."""
    return next(content_clauses(parse, start, end, cue, lexicon), None) is not None


def is_nominative(folded: str, lexicon: Lexicon) -> bool:
    """Whether the words end in a clause that no verb of saying governs: "gelmemesi"."""
    return lexicon.endings.noun_clause_nom.match(folded.rpartition(" ")[2]) is not None


def names_an_act(folded: str, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether the words end in what somebody is accused of, or called upon to do."""
    word, endings = folded.rpartition(" ")[2], lexicon.endings
    is_demanded = cue.act == "demand" and endings.called_upon.match(word) is not None
    return is_demanded or endings.accused.match(word) is not None


def _in_object(parse: Parse, predicate: Predicate, end: int, lexicon: Lexicon) -> list[Predicate]:
    """The clause that is part of a listed object: "gerektiğini" of "gerektiğini belirtti"."""
    words = parse.line.folded[predicate.start : min(predicate.verb_start, end)].rstrip()
    while words.rpartition(" ")[2] in lexicon.speech.particles:  # "gerektiği de kaydedildi"
        words = words.rpartition(" ")[0]
    stop = predicate.start + len(words)
    start = stop - len(words.rpartition(" ")[2])
    fits = stop <= end and lexicon.endings.noun_clause.match(parse.line.folded[start:stop])
    return [Predicate(start, stop, start, NOMINAL)] if fits else []


def _may_be_content(parse: Parse, predicate: Predicate, end: int, cue: Cue, lexicon: Lexicon) -> bool:
    endings, word = lexicon.endings, parse.line.folded[predicate.verb_start : predicate.end].rpartition(" ")[2]
    if predicate.shape != FINITE and endings.noun_clause_acc.match(word):
        is_fact = predicate.form is None or predicate.form.suffix != "action"
        return cue.act != "confirm" or is_fact and not endings.verbal_noun_acc.match(word)
    rest = parse.line.folded[predicate.end : end].strip(EDGES)
    words = rest.split(maxsplit=2)
    # "bozacağı konusunda (Atina'yı) uyardı", but not "bulunması için sunduğu önerilere".
    is_last = not words or words[0] in lexicon.speech.abouts and len(words) < 3
    if predicate.shape == FINITE:
        return is_last
    if endings.noun_clause_nom.match(word):
        # "süreceği bildirildi", but not "geldiği yer".
        return (
            is_last
            or parse.line.text[predicate.end] in ",;"
            or _leads_on(parse.line.folded, predicate.end, end, lexicon)
        )
    if endings.called_upon.match(word):
        return is_last and cue.act == "demand"
    form = predicate.form
    if predicate.shape != NOMINAL:
        return predicate.shape == INFINITIVE and is_last and not rest and form is not None and form.case == "ins"
    if form is not None and form.possessive is None:
        return False
    # "kesilmesinden şikayet etti", but not "geldiğinde" or "görüşmesinden sonra".
    return is_last or not endings.noun_clause_adverbial.match(word)


def _leads_on(folded: str, position: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a conjunction joins the clause to what follows."""
    following = folded[position:end].split(maxsplit=1)[:1]
    return bool(following) and following[0] in lexicon.words["conjunctions"]["after_noun_clause"]


def _event_nouns(parse: Parse, start: int, end: int, lexicon: Lexicon) -> list[Predicate]:
    """ "tarafların Pekin'de görüşmesini teklif etti": a noun of event with its subject is a clause as well."""
    folded, endings = parse.line.folded, lexicon.endings
    found = []
    for noun in parse.nouns:
        word = folded[noun.start : noun.end]
        if not start <= noun.start or noun.end > end or not endings.verbal_noun.match(word):
            continue
        if endings.noun_clause_acc.match(word) or not folded[noun.end : end].strip(EDGES):
            found.append(Predicate(noun.start, noun.end, noun.start, NOMINAL))
    return found


# --------------------------------------------------------------------------- the head


def content_start(parse: Parse, clause: Clause, start: int, stop: int, cue: Cue, lexicon: Lexicon) -> int:
    """The first character of what is said, past particles, connectives, the day, the occasion and the addressee."""
    start = _past_steps(parse, start, stop, cue, lexicon)
    while True:
        start = _past_marks(parse.line.text, start, stop)
        after = _past_words(parse.line.folded, start, stop, lexicon)
        if after == start:
            after = past_epithet(parse, start, stop, lexicon)
        if after == start:
            after = _past_day(parse, start)
        if after == start:
            after = _past_occasion(parse, start, stop, cue, lexicon)
        if after == start:
            after = _past_addressee(parse, clause, start, stop, cue, lexicon)
        if after == start or after >= stop:
            return start
        start = after


def _past_steps(parse: Parse, start: int, stop: int, cue: Cue, lexicon: Lexicon) -> int:
    """Past what the speaker did to say it: "telefonda görüşerek hükümetinin ..."."""
    for clause in parse.clauses:
        predicate = clause.predicate
        is_near = start <= predicate.start and predicate.end < stop
        if is_near and _is_step(predicate) and not _in_quotation(parse, predicate):
            is_own = _has_own_subject(parse, predicate.end, stop, cue, lexicon) or _is_act(
                parse, predicate, stop, lexicon
            )
            start = predicate.end if is_own else start
    return start


def _is_act(parse: Parse, predicate: Predicate, stop: int, lexicon: Lexicon) -> bool:
    """ "Kiev'i ziyaret ederek", "bir açıklama yaparak": what one does to speak, unless it is to be done."""
    entry = predicate.entry
    if entry is None:
        return False
    if entry.cue is not None and entry.cue.is_announcement:
        return True
    later = [c.predicate for c in parse.clauses if predicate.end < c.predicate.start and c.predicate.end <= stop]
    is_plan = any(_is_ahead(parse, verb, lexicon) for verb in later)
    words = parse.line.folded[predicate.end : later[0].start if later else stop].split()
    is_plan = is_plan and not any(lexicon.endings.any_genitive.match(word) for word in words)
    return not is_plan and not entry.event_types.isdisjoint(OCCASIONS)


def _is_ahead(parse: Parse, verb: Predicate, lexicon: Lexicon) -> bool:
    """ "çözeceğini", of a verb that is listed or not."""
    if verb.form is not None:
        return verb.form.suffix in FUTURE
    return lexicon.endings.told_ahead.match(parse.line.folded[verb.start : verb.end]) is not None


def _is_step(predicate: Predicate) -> bool:
    return predicate.shape == CONVERB and predicate.form is not None and predicate.form.suffix in STEPS


def _has_own_subject(parse: Parse, start: int, stop: int, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether the first clause said has a subject of its own: then the adverbial verb before it is the speaker's."""
    said = next(content_clauses(parse, start, stop, cue, lexicon), None)
    if said is None:  # "karşısına çıkarak Trump'ın anlattıklarını yalanladı"
        return any(p.slot == "genitive" and p.start == start + 1 for p in parse.phrases)
    genitive = lexicon.endings.genitive
    is_named = any(p.slot == "genitive" and start <= p.start < said.verb_start for p in parse.phrases)
    return is_named or any(genitive.match(w) for w in parse.line.folded[start : said.verb_start].split())


def past_epithet(parse: Parse, start: int, stop: int, lexicon: Lexicon) -> int:
    """Past a subject that names nobody anew: "... diyen sözcü, ...", "Deneyimli teknik adam, ..."."""
    tokens = parse.line.tokens_in(start, stop, EPITHET_WORDS + 1)
    for index, token in enumerate(tokens[1:], 1):
        if token.text == "," or token.folded in lexicon.speech.particles:
            last = tokens[index - 1]
            text = " ".join(t.folded for t in tokens[:index])
            is_title = index == 1 and parse.line.title_at(last) == last.folded
            return token.end if is_title or text.endswith(lexicon.speech.epithets) else start
        if not token.is_word:
            break
    return start


def _past_day(parse: Parse, start: int) -> int:
    """ "dün, ...": a time set off by a comma says when it was said."""
    for time in parse.times:
        if time.start == start and parse.line.text[time.end : time.end + 1] == ",":
            return time.end
    return start


def _past_marks(text: str, start: int, stop: int) -> int:
    while start < stop and text[start] in MARKS:
        start += 1
    return start


def _past_words(folded: str, start: int, stop: int, lexicon: Lexicon) -> int:
    word = folded[start : folded.find(" ", start, stop)].rstrip(",")
    if word not in lexicon.speech.first_words:
        return start
    for words in (*lexicon.speech.openers, *lexicon.speech.particles):
        end = start + len(words)
        if end < stop and folded.startswith(words, start) and folded[end] in " ,":
            return end
    return start


def _past_occasion(parse: Parse, start: int, stop: int, cue: Cue, lexicon: Lexicon) -> int:
    """Past "dün düzenlediği basın toplantısında," or "görüşmenin ardından,"."""
    settings, occasions = lexicon.speech.settings, lexicon.speech.occasions
    words = parse.line.words_in(start, stop)
    if settings.isdisjoint(words) and occasions.isdisjoint(words):
        return start
    limit = _first_hard(parse, start, stop, lexicon)
    tokens = parse.line.tokens_in(start, stop)
    best = start
    for index, token in enumerate(tokens[:-1]):
        if token.start >= limit:
            break
        if (
            token.folded in settings
            and _stands_apart(parse, tokens, index, cue, stop, lexicon)
            or token.folded in occasions
            and index > 0
            and (tokens[index + 1].text == "," or _is_asked(parse, token, lexicon))
        ):
            best = token.end
    if best == start:
        return start
    rest = parse.line.folded[best:stop].strip(MARKS)
    is_party = any(p.slot == "acc" and p.start == best + 1 and p.end >= best + 1 + len(rest) for p in parse.phrases)
    return best if is_party or _quotes(parse, best, stop) or len(rest.split()) > 1 else start


def _is_asked(parse: Parse, last: Token, lexicon: Lexicon) -> bool:
    """ "bir soru üzerine Putin'in ...": what follows the question is the answer, comma or not."""
    return parse.line.folded.endswith(lexicon.speech.questions, 0, last.end)


def _first_hard(parse: Parse, start: int, stop: int, lexicon: Lexicon) -> int:
    """Where the first words stand that only what is said can hold: a clause in the accusative, a full verb, a mark."""
    quoted = min([q.start for q in parse.quotations if q.start >= start], default=stop)
    for clause in parse.clauses:
        predicate = clause.predicate
        if start <= predicate.verb_start < stop:
            word = parse.line.folded[predicate.verb_start : predicate.end]
            if predicate.shape == FINITE or lexicon.endings.noun_clause_acc.match(word):
                return min(quoted, predicate.verb_start)
    return quoted


def _stands_apart(parse: Parse, tokens: Sequence[Token], index: int, cue: Cue, stop: int, lexicon: Lexicon) -> bool:
    """Whether the locative belongs to the saying: a comma or the subject of what is said follows, and no verb."""
    following = tokens[index + 1]
    if following.text == ",":
        return True
    if any(c.predicate.verb_start <= following.start < c.predicate.end for c in parse.clauses):
        return False
    if index == 0:
        return False
    first, last = tokens[0].start, tokens[index].end
    if any(p.slot == "genitive" and first <= p.start < last for p in parse.phrases):
        said = next(content_clauses(parse, last, stop, cue, lexicon), None)
        owners = (p for p in parse.phrases if p.slot == "genitive" and p.start > last)
        return said is not None and any(owner.end < said.verb_start for owner in owners)
    return True


def _past_addressee(parse: Parse, clause: Clause, start: int, stop: int, cue: Cue, lexicon: Lexicon) -> int:
    """ "Scholz, Kiev'e desteğin süreceği mesajını verdi": to whom it is said is no part of what is said."""
    for phrase in parse.phrases:
        if phrase.start == start and phrase.slot == "dat":
            following = parse.line.folded[phrase.end : stop].split()[:3]
            is_directed = phrase.kind == PERSON or " " in cue.stem and cue.act in DIRECTED
            has_subject = any(lexicon.endings.genitive.match(word) for word in following)
            is_own = phrase in clause.phrases or parse.line.text[phrase.end : phrase.end + 1] == ","
            return phrase.end if is_own or is_directed and has_subject else start
    text = ""
    for token in parse.line.tokens_in(start, stop, 3):
        text = f"{text} {token.folded}".strip()
        if text in lexicon.speech.addressees:
            inside = any(c.predicate.start <= token.end + 1 < c.predicate.end for c in parse.clauses if c is not clause)
            return start if inside else token.end
    return start


# --------------------------------------------------------------------------- the tail


def content_end(parse: Parse, start: int, end: int, cue: Cue, lexicon: Lexicon) -> int:
    """The end of what is said, before particles and before how or where it was said."""
    text, folded = parse.line.text, parse.line.folded
    before = -1
    while end != before:
        while end > start and text[end - 1] in MARKS:
            end -= 1
        before = end
        end = _before_manner(folded, start, end, lexicon)
    clauses = list(content_clauses(parse, start, end, cue, lexicon))
    if clauses:
        last = clauses[-1]
        word, rest = folded[last.verb_start : last.end], folded[last.end : end]
        if (
            rest.strip(EDGES)
            and lexicon.endings.noun_clause_acc.match(word)
            and _is_adverbial(rest, lexicon)
            and not _quotes(parse, last.end, end)
            and not any(last.end < c.predicate.verb_start < end for c in parse.clauses)
        ):  # but "geleceğini bildirdiği yönündeki haberleri yalanladı" is about the reports
            return last.end
    return end


def _before_manner(folded: str, start: int, end: int, lexicon: Lexicon) -> int:
    if folded[folded.rfind(" ", start, end) + 1 : end] not in lexicon.speech.last_words:
        return end
    for words in (*lexicon.speech.manners, *lexicon.speech.particles):
        first = end - len(words)
        if first > start and folded.endswith(words, start, end) and not folded[first - 1].isalnum():
            return first
    return end


def _is_adverbial(rest: str, lexicon: Lexicon) -> bool:
    """No object, no further clause, nothing joined: only where, how and when."""
    words = rest.strip(EDGES).split()
    joined = lexicon.words["conjunctions"]["and"]
    governing = lexicon.words["postpositions"]["governing"]
    is_object = lexicon.endings.definite_object.match
    return len(words) <= 8 and not any(w in joined or w in governing or is_object(w.strip(",")) for w in words)


def _quotes(parse: Parse, start: int, end: int) -> bool:
    return bool(parse.quotations) and any(start <= q.start and q.end <= end for q in parse.quotations)
