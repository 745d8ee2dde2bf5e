"""Find the content that a reporting clause governs: quoted, retold, or both."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.actors.model import COUNTRY, ORGANIZATION, PERSON
from extract.clauses import CONVERB, FIRST_PERSON, PARTICIPLE, Clause, Parse, Phrase, Predicate
from extract.document import HEADING, HEADLINE, LIST_ITEM, Quotation
from extract.lexicon import Cue, Lexicon
from extract.statements.edges import (
    EDGES,
    MARKS,
    QUOTES,
    content_clauses,
    content_end,
    content_start,
    has_clause,
    is_nominative,
    names_an_act,
    trim,
)
from extract.statements.model import Content, is_possessed

MIN_CONTENT = 12
FOLLOWING = 40
FOCUS = 2
OWNER_REACH = 4  # characters between whose words they are and the words: a space and the mark
SPEAKING = (PERSON, ORGANIZATION, COUNTRY)
CLOSING = frozenset("\"”»“’'")
# Verbs of these acts are everyday verbs too ("üç türkü söyledi"): a plain object is not yet something said.
PLAIN_ACTS = frozenset({"state", "announce"})
_BULLET = re.compile(r"\s*(?:[-–—•*·▪■►]|\d{1,2}[.)-])\s*")


def find_content(
    parses: Sequence[Parse],
    position: int,
    clause: Clause,
    cue: Cue,
    start: int,
    after: int,
    subject: Phrase | None,
    lexicon: Lexicon,
) -> Content | None:
    """What ``clause`` reports, found behind ``after``, where its speaker's name ends, or else behind ``start``.

    None where it reports a mere topic or nothing.
    """
    parse = parses[position]
    text, stop = parse.line.text, clause.predicate.cue_start
    pointed = _pointed_back(parses, position, start, clause.predicate.end, lexicon)
    if pointed is not None:
        return pointed
    content = _before_cue(parse, clause, cue, max(start, after), stop, lexicon)
    if content is None and subject is not None and start <= subject.start and subject.end <= stop:
        is_near = len(text[subject.end : stop].split()) <= FOCUS
        if is_near and not any(c.head is subject and c.predicate.shape == PARTICIPLE for c in parse.clauses):
            # "[...] Zelenskiy söyledi": the speaker may stand straight before the verb.
            content = _before_cue(parse, clause, cue, start, subject.start, lexicon)
    colon = text[clause.predicate.end : clause.predicate.end + 2].lstrip().startswith(":")
    if content is not None and content.manner == "direct":
        return _with_continuation(parse, clause, content)
    return following(parses, position, clause.predicate.end, lexicon) if cue.introduces or colon else content


def _pointed_back(parses: Sequence[Parse], position: int, start: int, stop: int, lexicon: Lexicon) -> Content | None:
    """ "“...” Kureyşi, endişelerini bu sözlerle dile getirdi": the quotation alone before the sentence is meant."""
    last, line = parses[position - 1], parses[position - 1].line
    is_behind = position > 0 and bool(last.enclosing or last.quotations)
    if not is_behind or not _points_back(parses[position], start, stop, lexicon):
        return None
    around = last.enclosing or next((q for q in last.quotations if q.depth == 0), None)
    if around is None or not around.sentences or line.sentence.kind in (HEADING, HEADLINE):
        return None
    beside = line.text[line.sentence.start : around.start] + line.text[around.end : line.sentence.end]
    return None if beside.strip(EDGES) else Content(around.start, around.end, "direct")


def _points_back(parse: Parse, start: int, stop: int, lexicon: Lexicon) -> bool:
    return any(parse.line.folded.find(words, start, stop) >= 0 for words in lexicon.speech.backward)


def _before_cue(parse: Parse, clause: Clause, cue: Cue, start: int, stop: int, lexicon: Lexicon) -> Content | None:
    quoted = _quoted(parse, cue, start, stop, lexicon)
    if quoted is not None:
        return quoted
    return None if cue.introduces else _retold(parse, clause, cue, start, stop, lexicon)


# --------------------------------------------------------------------------- quoted


def _quoted(parse: Parse, cue: Cue, start: int, stop: int, lexicon: Lexicon) -> Content | None:
    """The quotation before the verb, unless it is only some words of a retold content."""
    text = parse.line.text
    quotation = _last_quotation(parse, start, stop)
    if quotation is None:
        return None
    gap = text[quotation.end + 1 : stop].strip(MARKS)
    if _is_worded(parse.line.folded[quotation.end + 1 : stop].strip(MARKS), lexicon):
        return Content(first_of_run(parse, quotation, start, lexicon).start, quotation.end, "direct")
    if len(gap.split()) > 2 or _is_anothers(parse, quotation, start, stop, lexicon):
        return None
    if gap.startswith(lexicon.speech.titled):
        return None  # ""Barış Formülü" adlı plana değindi"
    if has_clause(parse, quotation.end, stop, cue, lexicon):
        return None
    first = first_of_run(parse, quotation, start, lexicon)
    lead = text[start : first.start].strip(EDGES)
    if lead and parse.line.folded[start : first.start].strip(EDGES).endswith(lexicon.speech.questions):
        return Content(first.start, quotation.end, "direct")  # "... olup olmadığı sorusuna “Bilmiyorum” cevabını verdi"
    is_verbatim = cue.stem.partition(" ")[0] in lexicon.speech.verbatim
    is_led = len(lead.split()) > 3 and not _is_set_off(parse, start, first.start - 1, lexicon)
    if is_verbatim and first is quotation and _is_scrap(parse, quotation) and is_led:
        return None  # "gelişmelere “darbe” dedi": the words before it are said as well
    if quotation not in parse.opaque and not is_verbatim:
        closing = [p for p in content_clauses(parse, quotation.start, stop, cue, lexicon) if p.shape != "finite"]
        is_clause = any(not text[p.end : quotation.end].strip(EDGES) for p in closing)
        is_named = not gap and " " in cue.stem and len(text[quotation.start : quotation.end].split()) > 2
        if first.sentences == 0 and quotation is first and (is_led and not is_named or is_clause and lead):
            return None
        if cue.act == "announce" and not gap and first is quotation and _is_scrap(parse, quotation):
            return None
    return Content(first.start, quotation.end, "direct")


def _is_set_off(parse: Parse, start: int, stop: int, lexicon: Lexicon) -> bool:
    """ "Trump'ın “ilerleme” sözlerine ilişkin “Henüz erken” dedi": before the quotation stands what it is about."""
    lead, speech = parse.line.folded[start:stop].rstrip(), lexicon.speech
    if any(c.predicate.shape == CONVERB and c.predicate.end == start + len(lead) for c in parse.clauses):
        return True
    words, endings = lead.replace(",", " ").split(), lexicon.endings
    is_aside = lead.endswith(",") and endings.adverb.match(words[-1]) is not None
    is_apart = is_aside or words[-1] in speech.topics or words[-1] in speech.settings
    return is_apart and not any(endings.noun_clause_acc.match(word) for word in words)


def _is_worded(gap: str, lexicon: Lexicon) -> bool:
    """ "“...” sözleriyle saldıracakları tehdidinde bulundu", "“...” diye düşündüğünü söyledi": the quotation is all."""
    first, *rest = gap.split() or [""]
    if first not in lexicon.speech.wording or not rest:
        return False
    return len(rest) == 1 or not any(lexicon.endings.noun_clause_acc.match(word) for word in rest)


def _is_anothers(parse: Parse, quotation: Quotation, start: int, stop: int, lexicon: Lexicon) -> bool:
    """ "Erdoğan, Netanyahu'nun “...” sözlerini eleştirdi": the words are his whom the noun of saying belongs to."""
    following = parse.line.folded[quotation.end + 1 : stop].split()[:1]
    if not following or following[0].strip(MARKS) not in lexicon.speech.sayings:
        return False
    before = [p for p in parse.phrases if start <= p.start and p.end <= quotation.start and p.slot == "genitive"]
    return any(p.kind in SPEAKING and quotation.start - p.end < OWNER_REACH for p in before)


def _is_scrap(parse: Parse, quotation: Quotation) -> bool:
    """Too few words to be what is announced: "kendini “geçici başkan” ilan etti"."""
    return len(parse.line.text[quotation.start : quotation.end].split()) < 4


def _last_quotation(parse: Parse, start: int, stop: int) -> Quotation | None:
    for quotation in reversed(parse.quotations):
        if start <= quotation.start and quotation.end <= stop and quotation.depth == 0:
            return quotation
    return None


def first_of_run(parse: Parse, last: Quotation, start: int, lexicon: Lexicon) -> Quotation:
    """The first of several quotations with nothing but marks and conjunctions between them."""
    first, joining = last, lexicon.words["conjunctions"]["and"]
    for quotation in reversed(parse.quotations):
        if quotation.end <= first.start and quotation.start >= start:
            between = parse.line.folded[quotation.end : first.start].strip(EDGES)
            if not between or between in joining and quotation in parse.opaque:
                first = quotation
            else:
                break
    return first


def _with_continuation(parse: Parse, clause: Clause, content: Content) -> Content:
    """ "“...” dedi, “...”", "“...” dedi Peskov, “...”": the quotation goes on behind the verb, and whoever speaks."""
    end = clause.predicate.end
    named = next((p for p in parse.phrases if end < p.start <= end + 1 and p.slot == "subject"), None)
    end = named.end if named is not None else end
    rest = next((q for q in parse.quotations if q.start >= end and q.depth == 0), None)
    if rest is None or parse.line.text[end : rest.start].strip(QUOTES) not in (",", ", ", ";", " ,"):
        return content
    if any(
        c.predicate.entry is not None and c.predicate.entry.cue is not None and c.predicate.verb_start > rest.end
        for c in parse.clauses
    ):
        return content
    return Content(content.start, rest.end, "direct")


def following(parses: Sequence[Parse], position: int, after: int, lexicon: Lexicon) -> Content | None:
    """The quotation after "şunları söyledi:", in this sentence or as the next ones."""
    parse = parses[position]
    inside = [q for q in parse.quotations if q.start >= after and q.depth == 0]
    sentence = parse.line.sentence
    if inside:
        return Content(inside[0].start, _run_on(parses, position, inside[-1]), "direct")
    rest = parse.line.text[after : sentence.end].strip(EDGES)
    if len(rest) > MIN_CONTENT:
        start = parse.line.text.index(rest, after)
        return Content(start, start + len(rest), "direct")
    return (
        _quoted_lines(parses, position) or _listed_lines(parses, position) or _next_paragraph(parses, position, lexicon)
    )


def _run_on(parses: Sequence[Parse], position: int, last: Quotation) -> int:
    """The end of a quotation, or of those that go on with it paragraph by paragraph."""
    end = last.end
    if parses[position].line.text[last.end : parses[position].line.sentence.end].strip(EDGES):
        return end
    if parses[position].line.text[end : end + 1] not in CLOSING:
        return _closed_later(parses, position, end)
    content = _quoted_lines(parses, position)
    return end if content is None else content.end


def _quoted_lines(parses: Sequence[Parse], position: int) -> Content | None:
    start, end = None, None
    for parse in parses[position + 1 : position + FOLLOWING]:
        sentence = parse.line.sentence
        if sentence.kind == HEADING:
            continue
        quotes = [q for q in parse.quotations if q.depth == 0]
        covered = sum(min(q.end, sentence.end) - max(q.start, sentence.start) for q in quotes)
        if parse.enclosing is not None:
            first, last = parse.enclosing.start, parse.enclosing.end
        elif quotes and covered > 0.8 * (sentence.end - sentence.start - 4):
            first, last = quotes[0].start, quotes[-1].end
        else:
            break
        start, end = (first if start is None else start), last
    if start is None or end is None:
        return None
    return Content(start, _closed_later(parses, position, end), "direct")


def trailing(parses: Sequence[Parse], position: int, lexicon: Lexicon) -> Content | None:
    """What is quoted behind the sentence with no word beside it; in a paragraph of its own it is no heading."""
    text, own = parses[position].line.text, parses[position].line.sentence
    start, end = None, own.end
    for parse in parses[position + 1 : position + FOLLOWING]:
        sentence = parse.line.sentence
        if start is None and parse.enclosing is None and not parse.quotations:
            return None
        if _points_back(parse, sentence.start, sentence.end, lexicon):
            return None
        around = parse.enclosing or next((q for q in parse.quotations if q.depth == 0), None)
        if around is None or sentence.kind != own.kind or text[sentence.start : around.start].strip(EDGES):
            break
        is_apart = "\n" in text[end : sentence.start]
        if text[around.end : sentence.end].strip(EDGES) or is_apart and text[around.end - 1] not in ".!?…":
            break
        start, end = (around.start if start is None else start), around.end
    return None if start is None else Content(start, end, "direct")


def _closed_later(parses: Sequence[Parse], position: int, end: int) -> int:
    """Where a quotation that its paragraph leaves open is closed; ``end`` where it never is."""
    text = parses[position].line.text
    if text[end : end + 1] in CLOSING:
        return end
    for parse in parses[position + 1 : position + FOLLOWING]:
        sentence = parse.line.sentence
        if sentence.end <= end:
            continue
        if sentence.kind == HEADING:
            continue
        if parse.quotations or sentence.kind == HEADLINE:
            return end
        if text[sentence.end - 1] in CLOSING:
            return sentence.end - 1
    return end


def _listed_lines(parses: Sequence[Parse], position: int) -> Content | None:
    """Bulleted lines; a line without a bullet ends them unless it goes on in the same paragraph."""
    start, end = None, None
    for parse in parses[position + 1 : position + FOLLOWING]:
        sentence = parse.line.sentence
        bullet = _BULLET.match(parse.line.text, sentence.start, sentence.end)
        before = parse.line.text[end : sentence.start] if end is not None else "\n"
        if sentence.kind != LIST_ITEM and bullet is None and "\n" in before:
            break
        first = bullet.end() if bullet is not None else sentence.start
        start, end = (first if start is None else start), sentence.end
    return None if start is None or end is None else Content(*_unmarked(parses, start, end), "direct")


def _next_paragraph(parses: Sequence[Parse], position: int, lexicon: Lexicon) -> Content | None:
    """The next paragraph, and those behind it whose sentences say "we" without marks; headings do not count."""
    start, end = None, None
    for parse in parses[position + 1 : position + FOLLOWING]:
        sentence = parse.line.sentence
        if sentence.kind == HEADING:
            continue
        is_apart = end is not None and "\n" in parse.line.text[end : sentence.start]
        if sentence.kind == HEADLINE or is_apart and not _is_of_speaker(parses, parse, lexicon):
            break
        start, end = (sentence.start if start is None else start), sentence.end
    return None if start is None or end is None else Content(*_unmarked(parses, start, end), "direct")


def _is_of_speaker(parses: Sequence[Parse], first: Parse, lexicon: Lexicon) -> bool:
    """Whether the paragraph that a sentence begins is told in the first person, and quotes nobody."""
    start = first.line.sentence.start
    end = min(i for i in (first.line.text.find("\n", start), len(first.line.text)) if i >= 0)
    own = [p for p in parses if start <= p.line.sentence.start < end]
    if any(p.quotations or p.enclosing is not None for p in own):
        return False
    verbs = [c.predicate for p in own for c in p.clauses]
    told = [v for v in verbs if v.entry is not None and v.entry.cue is not None and not _is_first(v)]
    words = first.line.folded[start:end].split()
    # "... öne süren Vucic" tells of the speaker again
    return not told and (any(map(_is_first, verbs)) or any(map(lexicon.endings.first_person.match, words)))


def _is_first(verb: Predicate) -> bool:
    return verb.form is not None and verb.form.person in FIRST_PERSON


def _unmarked(parses: Sequence[Parse], start: int, end: int) -> tuple[int, int]:
    text = parses[0].line.text
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in QUOTES + " \n":
        end -= 1
    return start, end


# --------------------------------------------------------------------------- retold


def _retold(parse: Parse, clause: Clause, cue: Cue, start: int, stop: int, lexicon: Lexicon) -> Content | None:
    start = content_start(parse, clause, start, stop, cue, lexicon)
    end = content_end(parse, start, stop, cue, lexicon)
    start, end = trim(parse.line.text, start, end)
    first, _, verb = cue.stem.partition(" ")
    is_verbatim = first in lexicon.speech.verbatim
    if end - start < MIN_CONTENT or is_verbatim and verb or " " not in parse.line.text[start:end]:
        return None
    if parse.line.folded[start:end].rpartition(" ")[2] in lexicon.speech.occasions:
        return None  # "çağrılmasının ardından Büyükelçilik tezini yineledi": only when it was said
    is_clause = has_clause(parse, start, stop, cue, lexicon) or names_an_act(parse.line.folded[start:end], cue, lexicon)
    quotes = [q for q in parse.quotations if start <= q.start and q.end <= end]
    if (
        not is_clause
        and (not quotes or cue.needs_clause and not is_verbatim)
        and not _may_be_plain(parse, clause, cue, start, end, lexicon)
    ):
        return None
    if is_verbatim and not quotes:
        return None
    if cue.act == "announce" and not is_clause and all(_is_scrap(parse, q) for q in quotes):
        return None
    if first in lexicon.speech.drawn and is_nominative(parse.line.folded[start:end], lexicon):
        return None
    return Content(start, end, "mixed" if quotes and any(q.end - q.start > 8 for q in quotes) else "indirect")


def _may_be_plain(parse: Parse, clause: Clause, cue: Cue, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an object without a verb can be what is said: "tatbikatın iptalini talep etti"."""
    if cue.needs_clause or " " not in cue.stem and cue.act in PLAIN_ACTS:
        return False
    if clause.predicate.shape == PARTICIPLE and not is_possessed(clause) and " " not in cue.stem:
        return False  # "Tahran'ı eleştiren Borrell" only says who he is
    words = parse.line.folded[start:end].split()
    return len(words) > 1 and words[0] not in lexicon.words["conjunctions"]["and"]
