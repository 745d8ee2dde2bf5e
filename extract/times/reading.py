"""What an expression says before it is placed in the calendar, and the words it is read from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from extract.times.lexicon import TimeLexicon
from extract.times.scan import Token


class Reading(NamedTuple):
    """What an expression says. Which fields are filled depends on `kind`, named for a function of `resolve`."""

    kind: str
    year: Any = None  # an int, or the Reading of a relative year
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int = 0
    unit: str = ""
    which: str = ""
    counts: tuple[tuple[int, str], ...] = ()
    about: bool = False
    base: Any = None  # a Reading
    last: Any = None  # a Reading
    edge: int = 0


class Told(NamedTuple):
    """An expression as it stands in the text, not yet placed in the calendar; its sentence ends at `stop`."""

    start: int
    end: int
    stop: int
    rule: str
    reading: Reading


@dataclass(slots=True)
class Source:
    """The text around a match, for readers that look beyond it."""

    text: str
    folded: str
    lexicon: TimeLexicon


DAYS = ("small", "upto31")
COUNTS = (*DAYS, "large", "year", "few")
UNITS = ("quarter", "weekend", "unit_day", "unit_week", "next_week", "unit_month", "unit_year")
WHICH = ("past", "earlier", "next", "coming", "later", "this", "same", "last")
Found = Reading | list[tuple[int, int, Reading]] | None  # several with their starts and ends


class Parts:
    """The tokens of a match, and the value of each class's first one."""

    __slots__ = ("get", "names", "tokens", "values")

    def __init__(self, tokens: Sequence[Token], names: dict[str, str]) -> None:
        self.tokens, self.names = tokens, names
        self.values: dict[str, Any] = {}
        self.get: Callable[[str], Any] = self.values.get
        keep_first = self.values.setdefault
        for _, _, code, value in tokens:
            keep_first(names[code], value)

    def time(self) -> Reading | None:
        told: Told | None = self.get("time")
        return told and told.reading

    def day(self) -> Any:
        return self.get("small") or self.get("upto31")

    def month(self) -> Any:
        return self.get("month") or self.get("month_short")

    def first(self, *classes: str) -> Any:
        """The value of the first of these classes that there is."""
        for name in classes:
            if name in self.values:
                return self.values[name]
        return None

    def all(self, *classes: str) -> list[Any]:
        return [value for _, _, code, value in self.tokens if self.names[code] in classes]

    def which(self) -> str:
        for name in self.values:
            if name in WHICH:
                return name
        return ""

    def unit(self) -> str:
        value = self.first(*UNITS)
        return "week" if value == 1 else value or ""

    def nth(self) -> int:
        number: int = self.first("first", "last", *COUNTS)
        return number

    def counts(self) -> tuple[tuple[int, str], ...]:
        """Numbers with their units: "iki yıl üç ay"; 0 where a unit stands without a number."""
        counts: list[tuple[int, str]] = []
        number = 0
        for _, _, code, value in self.tokens:
            name = self.names[code]
            if name in COUNTS:
                number = value
            elif name in UNITS:
                counts.append((number, "week" if value == 1 else value))
        return tuple(counts)
