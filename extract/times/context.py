"""What an article has said up to a time, and the year that follows from it for a date without one."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from extract.times.calendar import When
from extract.times.headings import Ruled
from extract.times.lexicon import TimeLexicon
from extract.times.tense import FUTURE, PAST, UNKNOWN, is_placed, is_wished_for, tense_after

NOWHERE = When(None, None, None, "day")
_RECENT = 45  # days
_OLD_NEWS = 14  # days behind one told as ahead: that article is printed again
_NEAR = 700  # characters: how far the year of a month reaches on in a dated text


class KnownYear(NamedTuple):
    """The year that a month was said to be of, at ``start`` in a sentence up to ``stop``."""

    year: int
    start: int
    stop: int
    is_whole: bool  # said without a day


@dataclass(slots=True)
class Context:
    """What the article has said up to the time being placed, from `start` to `end` in a sentence up to `stop`."""

    anchor: date | None
    folded: str = ""
    lexicon: TimeLexicon | None = None
    start: int = 0
    end: int = 0
    stop: int = 0
    years: dict[int, KnownYear] = field(default_factory=dict)  # by the month
    last: When | None = None
    ruled: Ruled | None = None
    hint: str = UNKNOWN
    tense: str | None = None  # of the clause; None until somebody asks, for few times need it

    def direction(self) -> str:
        return self.own_tense() or self.hint

    def own_tense(self) -> str:
        if self.tense is None:
            assert self.lexicon is not None
            is_ahead = is_wished_for(self.folded, self.start, self.end, self.stop, self.lexicon)
            self.tense = FUTURE if is_ahead else tense_after(self.folded, self.end, self.stop, self.lexicon)
        return self.tense


def year_of(month: int, day: int | None, weekday: int | None, context: Context) -> int | None:
    """The year of a date that does not give it."""
    anchor = context.anchor
    known, ruled = context.years.get(month), context.ruled
    if ruled is not None and context.start < ruled.end and weekday is None and _is_past(ruled.year, context):
        return ruled.year
    if anchor is None:
        return known.year if known else None
    year = _nearest_year(anchor, month, day, weekday, context)
    if known is None or context.start - known.start > _NEAR or context.direction() == FUTURE:
        return year
    # "Eylül 2022'de ... 13 Eylül'de" is one September; a dated day says less about another day of that name.
    recent = abs((date(year, month, day or 15) - anchor).days) < _RECENT
    is_apart = _is_of_background(known, context) if known.is_whole else recent
    return year if is_apart else known.year


def _is_of_background(known: KnownYear, context: Context) -> bool:
    """ "Ocak 2023'te yaptırım uygulamıştı. ... 9 Ocak'ta görüştü": one January is told as gone by, the other is not."""
    if context.lexicon is None or known.stop == context.stop:
        return False
    past_perfect, folded = context.lexicon.past_perfect, context.folded
    is_gone_by = past_perfect.search(folded, known.start, known.stop) is not None
    return is_gone_by and past_perfect.search(folded, context.end, context.stop) is None


def _is_past(year: int, context: Context) -> bool:
    return context.anchor is None or year <= context.anchor.year and context.direction() != FUTURE


def _nearest_year(anchor: date, month: int, day: int | None, weekday: int | None, context: Context) -> int:
    this = anchor.year
    if day is None:
        past_year = this - (month > anchor.month)
        return past_year + (month != anchor.month) if context.direction() == FUTURE else past_year
    named, today = (month, day), (anchor.month, anchor.day)
    if weekday is None and named != (2, 29):
        return _in_direction(this - (named > today), this + (named < today), named, context)
    reach = 8 if named == (2, 29) else 1
    years = [year for year in range(this - reach, this + reach + 1) if named != (2, 29) or isleap(year)]
    if weekday is not None:
        years = [year for year in years if date(year, month, day).weekday() == weekday] or years
    back = max((year for year in years if (year, *named) <= (this, *today)), default=None)
    ahead = min((year for year in years if (year, *named) >= (this, *today)), default=None)
    return _in_direction(back, ahead, named, context)


def _in_direction(back: int | None, ahead: int | None, named: tuple[int, int], context: Context) -> int:
    """The last year that has brought the day or the next that will, as the verb says or else the nearer one."""
    direction = context.direction()
    if ahead is None or (back is not None and direction == PAST):
        return back or 0
    if back is None or context.anchor is None:
        return ahead
    today = context.anchor.toordinal()
    until, since = date(ahead, *named).toordinal() - today, today - date(back, *named).toordinal()
    if direction == FUTURE and (not (until > 300 and since < 60) or _is_sure(context, since)):
        return ahead
    return ahead if until < since else back


def _is_sure(context: Context, since: int) -> bool:
    """ "23 Kasım'da görüşecek": what is to be is on the next such day; but news of a day just past is old."""
    lexicon = context.lexicon
    if lexicon is None or since <= _OLD_NEWS or not is_placed(context.folded, context.end, lexicon):
        return False
    return lexicon.soon_ahead.match(context.folded, context.end, context.stop) is not None
