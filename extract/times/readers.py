"""From the words of a rule to what they say, one function per way of saying it."""

from __future__ import annotations

from collections.abc import Callable

from extract.times.adders import ADDERS
from extract.times.reading import COUNTS, DAYS, Found, Parts, Reading, Source

_SENTENCE_ENDS = ("", ".", "!", "?", ":", '"', "“", "”")
_CLAUSE_ENDS = ("", ".", ",", ";", ")", "\n")


def _date(parts: Parts, source: Source) -> Found:
    get = parts.get
    month, day = get("month"), parts.day()
    if month is None:
        if digits := get("numdate") or get("monthyear"):
            return Reading("date", *digits)
        if "daymonth" in parts.values:
            month, day = get("daymonth")
        elif month := get("month_short"):
            short = next(start for start, _, _, value in parts.tokens if value == month)
            if not source.text[short].isupper():
                return None
    return Reading("date", get("year"), month, day, get("weekday"))


def _day_range(parts: Parts, source: Source) -> Found:
    first, last = parts.all(*DAYS)[:2]
    if first >= last:
        return None
    if parts.get("and") is not None and parts.get("between") is None:
        return _days(parts, source)
    whole = Reading("date", year=parts.get("year"), month=parts.month(), day=last)
    return Reading("range", base=whole._replace(day=first), last=whole)


def _days(parts: Parts, source: Source) -> Found:
    """ "12, 13 ve 14 Mayıs": each day a time of its own; the last one takes in month and year."""
    whole = Reading("date", year=parts.get("year"), month=parts.month())
    days = [
        (start, end, whole._replace(day=value)) for start, end, code, value in parts.tokens if parts.names[code] in DAYS
    ]
    start, _, last = days.pop()
    return [*days, (start, parts.tokens[-1][1], last)]


def _week_of(parts: Parts, source: Source) -> Found:
    return Reading("week_of", base=Reading("date", month=parts.month(), day=parts.day()))


def _rest(parts: Parts, source: Source) -> Found:
    return Reading("rest", unit=parts.unit())


def _month_range(parts: Parts, source: Source) -> Found:
    first, last = parts.all("month", "month_short")
    year = parts.get("year")
    return Reading("range", base=Reading("date", month=first), last=Reading("date", year=year, month=last))


def _relative_year(parts: Parts) -> Reading:
    which = parts.which()
    if which == "same":
        return Reading("same", unit="year", which="same")
    return Reading("relative_unit", unit="year", number=parts.get(which))


def _month_of_year(parts: Parts, source: Source) -> Found:
    return Reading("date", year=_relative_year(parts), month=parts.get("month"))


def _weekday_of_week(parts: Parts, source: Source) -> Found:
    which = parts.which()
    number = parts.get(which) if which else 1
    return Reading("weekday_of_week", number=number, weekday=parts.get("weekday"))


def _weekday_day(parts: Parts, source: Source) -> Found:
    return Reading("date", day=parts.day(), weekday=parts.get("weekday"))


def _weekday(parts: Parts, source: Source) -> Found:
    which = parts.which()
    is_named = bool(which) or parts.get("unit_day") is not None or _is_before_part_of_day(parts, source)
    if not is_named and _is_doubtful(parts, source):
        return None
    return Reading("weekday", weekday=parts.get("weekday"), which=which)


def _is_before_part_of_day(parts: Parts, source: Source) -> bool:
    """ "pazar akşamı" """
    return source.folded.startswith(source.lexicon.parts_of_day, parts.tokens[-1][1])


def _weekday_pair(parts: Parts, source: Source) -> Found:
    (start, end, _, one), _, (later, _, _, two) = parts.tokens[:3]
    if _is_doubtful(parts, source):
        return None
    first = Reading("weekday", weekday=one)
    second = Reading("weekday_after", weekday=two, base=first)
    if "dash" in parts.values:
        return Reading("range", base=first, last=second)
    return [(start, end, first), (later, parts.tokens[-1][1], second)]


def _weekdays_away(parts: Parts, source: Source) -> Found:
    sign = 1 if parts.get("after") is not None else -1
    return Reading("weekdays_away", number=sign * parts.first(*COUNTS), weekday=parts.get("weekday"))


def _season(parts: Parts, source: Source) -> Found:
    return Reading("season", year=parts.get("year"), number=parts.get("season"), which=parts.which())


def _month(parts: Parts, source: Source) -> Found:
    which = parts.which()
    month = parts.get("month")
    if which:
        return Reading("month", month=month, which=which)
    bare = parts.get("unit_month") is None and parts.tokens[0][2][1] in source.lexicon.bare_cases
    if bare and _is_doubtful(parts, source):
        return None
    return Reading("date", month=month)


def _is_doubtful(parts: Parts, source: Source) -> bool:
    """Begins with a word that is none of time, too, and neither capital nor apostrophe says that it is a name."""
    start, end, code, value = parts.tokens[0]
    if (parts.names[code], value) not in source.lexicon.ambiguous:
        return False
    form = source.folded[start:end]
    if "'" in form or form in source.lexicon.certain:
        return False
    before = source.folded[:start].rstrip()[-1:]
    return not source.text[start].isupper() or before in _SENTENCE_ENDS


def _month_day(parts: Parts, source: Source) -> Found:
    """ "Ağustos 8": only at the end of a clause, for elsewhere the number counts what follows."""
    _, end, code, _ = parts.tokens[-1]
    if code[1] == source.lexicon.plain and source.folded[end : end + 1] not in _CLAUSE_ENDS:
        return None
    return _date(parts, source) if source.text[parts.tokens[0][0]].isupper() else None


def _decade(parts: Parts, source: Source) -> Found:
    number = parts.first(*COUNTS)
    if number % 10 or not (20 <= number <= 90 or 1100 <= number < 2100):
        return None
    return Reading("decade", number=number if number > 100 else 1900 + number)


def _century(parts: Parts, source: Source) -> Found:
    number = parts.nth()
    return Reading("century", number=number) if 1 <= number <= 22 else None


def _counted(kind: str, sign: int) -> Callable[[Parts, Source], Found]:
    def read(parts: Parts, source: Source) -> Found:
        counts = parts.counts()
        if sum(n for n, _ in counts) > 999:
            return None
        number = 1 if parts.get("within") is not None else 0
        about = parts.get("few") is not None
        counts = tuple((sign * n, u) for n, u in counts)
        return Reading(kind, counts=counts, number=number, about=about, base=parts.time())

    return read


def _window(parts: Parts, source: Source) -> Found:
    sign = 1 if parts.which() in ("next", "coming", "later") else -1
    return _counted("window", sign)(parts, source)


def _same(parts: Parts, source: Source) -> Found:
    if (unit := parts.get("that")) is not None:
        return Reading("same", unit="day" if unit == "date" else unit, which="that")
    return Reading("same", unit=parts.unit() or "day", which="same")


def _following(parts: Parts, source: Source) -> Found:
    return Reading("following", number=1)


def _relative_unit(parts: Parts, source: Source) -> Found:
    which = parts.which()
    unit = parts.unit()
    if not which:
        return Reading("relative_unit", unit="week", number=1) if unit == "week" else Reading("weekend")
    return Reading("relative_unit", unit=unit, number=parts.get(which))


def _relative_day(parts: Parts, source: Source) -> Found:
    days = parts.all("relative_day", "day_beyond", "later")
    if len(days) == 2:
        return Reading("relative_day", number=2 if days[0] > 0 else -2 if days[0] < 0 else days[1])
    return Reading("relative_day", number=days[0])


def _holiday(parts: Parts, source: Source) -> Found:
    month, day = parts.get("holiday").split("-")
    year = _relative_year(parts) if parts.which() else parts.get("year")
    return Reading("date", year=year, month=int(month), day=int(day))


def _year(parts: Parts, source: Source) -> Found:
    return Reading("date", year=parts.get("year"))


def _bare_year(parts: Parts, source: Source) -> Found:
    _, end, _, year = parts.tokens[0]
    if not 1900 <= year < 2100 or source.lexicon.not_before_year.match(source.folded, end):
        return None
    return Reading("date", year=year)


def _this_unit(parts: Parts, source: Source) -> Found:
    return Reading("relative_unit", unit=parts.unit(), number=0)


READERS: dict[str, Callable[[Parts, Source], Found]] = ADDERS | {
    "date": _date,
    "day_range": _day_range,
    "days": _days,
    "weekday_pair": _weekday_pair,
    "week_of": _week_of,
    "rest": _rest,
    "month_range": _month_range,
    "month_of_year": _month_of_year,
    "weekday_of_week": _weekday_of_week,
    "weekday_day": _weekday_day,
    "weekday": _weekday,
    "weekdays_away": _weekdays_away,
    "season": _season,
    "month": _month,
    "month_day": _month_day,
    "decade": _decade,
    "century": _century,
    "window": _window,
    "ago": _counted("ago", -1),
    "ahead": _counted("ahead", 1),
    "within": _counted("within", 1),
    "same": _same,
    "following": _following,
    "relative_unit": _relative_unit,
    "relative_day": _relative_day,
    "holiday": _holiday,
    "year": _year,
    "bare_year": _bare_year,
    "this_unit": _this_unit,
    "within_from": _counted("within_from", 1),
}
