"""Tell the past from the news where both are told in the simple past: in a chronology, under the heading of a year, and
where an article says how it all began.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from extract.clauses import FINITE, Clause, Parse
from extract.document import HEADING, HEADLINE
from extract.events.model import LEAD, LONG, EventMention
from extract.events.news import is_background
from extract.lexicon import Lexicon
from extract.times import TimeExpression, find_opening

OLD = timedelta(days=30)
LONGEST_PARAGRAPH = 1200  # characters
_ALONE = re.compile(r"\s*(?:\n|$)")


def find_stories(parses: Sequence[Parse], published: date | None, lexicon: Lexicon) -> None:
    """An entry of a chronology is of its day up to the end of the line, and what stands under the heading of a year is
    of that year, where that is over.
    """
    heading: TimeExpression | None = None
    entry: TimeExpression | None = None
    is_story, end = False, 0
    for parse in parses:
        sentence = parse.line.sentence
        if not end or "\n" in parse.line.text[end : sentence.start]:
            is_heading = sentence.kind in (HEADING, HEADLINE) or _is_question(parse)
            titled, entry = _leading(parse)
            if titled is not None or is_heading and entry is None:
                heading = titled if titled is not None and titled.is_before(published) else None
                words = parse.line.folded[sentence.start : sentence.end] if sentence.index else ""
                is_story = heading is not None or any(p in words for p in lexicon.words["stories"]["headings"])
        end, parse.dated = sentence.end, entry or heading
        parse.is_story = is_story and entry is None


def _is_question(parse: Parse) -> bool:
    """ "2023'te ne oldu?" on a line of its own."""
    end = parse.line.sentence.end
    return parse.line.text[end - 1] == "?" and _ALONE.match(parse.line.text, end) is not None


def _leading(parse: Parse) -> tuple[TimeExpression | None, TimeExpression | None]:
    """The time with which a line begins, if it gives it to what follows, "2013: İlişkiler kopuyor", "Mart 2021", and if
    the line is an entry of that day; a heading that tells something is no title.
    """
    first = parse.times[0] if parse.times else None
    if first is None or first.value is None or first.date_start is None or first.date_end is None:
        return None, None
    opening = find_opening(parse.line.folded, first.start, first.end)
    if opening is not None and opening.is_title and all(not c.predicate.event_types for c in parse.clauses):
        return first, None
    return None, first if opening is not None and opening.is_entry else None


def goes_on(parse: Parse, before: Parse | None, published: date | None, lexicon: Lexicon) -> bool:
    """ "Biden, Mart 2021'de ... dedi. Rusya, bunun üzerine elçisini geri çağırdı": what follows on what was long ago,
    or stands beside it with no time of its own, is no news.
    """
    if parse.is_story:
        return True
    if before is None or any(not _is_old(time, published) for time in parse.times):
        return False
    if before.is_story and not _is_next_line(parse, before) and _is_in_paragraph(parse) and not _is_report(parse):
        return True
    is_of_old = before.is_story or any(_is_old(t, published) for t in before.times) and is_background(before, lexicon)
    return is_of_old and _follows(parse, lexicon)


def _is_in_paragraph(parse: Parse) -> bool:
    """Not in an article whose line breaks were lost, where what was long ago may be told far above."""
    start = parse.line.sentence.start
    return start - parse.line.text.rfind("\n", 0, start) < LONGEST_PARAGRAPH


def _is_report(parse: Parse) -> bool:
    """ "..., anlaşmanın önemli olduğunu söyledi": a statement, which is news."""
    main = next((c.predicate for c in reversed(parse.clauses) if c.predicate.shape == FINITE and not c.is_quoted), None)
    if main is None or main.entry is None or main.entry.cue is None or main.event_types:
        return False
    return main.form is not None and main.form.suffix == "past" and not main.form.passive


def _follows(parse: Parse, lexicon: Lexicon) -> bool:
    """ "Bunun üzerine Rusya", "Rusya, bunun üzerine"."""
    spec, start = lexicon.words["stories"]["following"], parse.line.sentence.start
    subject = next((c.subject for c in parse.clauses if c.subject is not None), None)
    places = [start] if subject is None else [start, subject.end, subject.end + 2]
    return any(parse.line.folded.startswith(spec, place) for place in places)


def opens_story(parse: Parse, clause: Clause | None, mention: EventMention, published: date | None) -> bool:
    """ "Erdoğan, 14 Şubat 2021'de Mısır'a gitti.": long ago, and told as news is."""
    if clause is None or mention.time is None or parse.line.sentence.index <= LEAD or mention.is_background:
        return False
    form = clause.predicate.form
    is_told = clause.predicate.shape == FINITE and not clause.is_quoted and form is not None and form.suffix == "past"
    return is_told and parse.dated is None and _is_old(mention.time, published)


def _is_old(time: TimeExpression, published: date | None) -> bool:
    return published is not None and time.is_before(published - OLD)


def put_back(parse: Parse, before: Parse | None, mention: EventMention) -> None:
    """What would be the news of the day is of the day of its entry or the year of its heading, or of none."""
    if mention.is_news and parse.dated is not None and not _is_beside_day(parse, before):
        mention.time, mention.is_news = replace(parse.dated, basis="discourse"), False
    if parse.is_story:
        mention.is_news, mention.is_background = False, True


def _is_beside_day(parse: Parse, before: Parse | None) -> bool:
    """Told of a year, and with a day near that says more."""
    if parse.dated is None or parse.dated.precision not in LONG:
        return False
    if any(not time.is_attributive for time in parse.times):
        return True
    return before is not None and bool(before.times) and not _is_next_line(parse, before)


def _is_next_line(parse: Parse, before: Parse) -> bool:
    return "\n" in parse.line.text[before.line.sentence.end : parse.line.sentence.start]
