"""Under which names tables, JSON and the like keep the parts of an article."""

from __future__ import annotations

import reprlib
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from extract.document import Article
from extract.reading.days import read_day
from extract.reading.encoding import Undecodable, decode, mend
from extract.reading.folder import COLUMNS, OUTSIDE, stays_inside
from extract.reading.markup import strip_markup
from extract.reading.results import Unreadable


@dataclass(frozen=True, slots=True)
class Columns:
    """Names for each part, the first that is there and not empty counts; case and Turkish dots make no difference."""

    text: tuple[str, ...] = ("text", "body", "content", "article", "metin", "içerik", "haber", "full_text")
    title: tuple[str, ...] = ("title", "headline", "başlık")
    published_on: tuple[str, ...] = ("published_on", "date", "published_at", "published", "pubdate", "tarih")
    outlet: tuple[str, ...] = ("outlet", "source", "publisher", "site", "gazete", "kaynak")
    url: tuple[str, ...] = ("url", "link", "adres")
    agency: tuple[str, ...] = ("agency", "ajans")


def read_columns(folder: Path) -> tuple[Columns, list[Unreadable]]:
    """The names that columns.toml gives, before ours; and what is wrong with it."""
    source = folder / COLUMNS
    if not source.is_file():
        return Columns(), []
    if not stays_inside(folder, source):
        return Columns(), [Unreadable(COLUMNS, f"columns.toml {OUTSIDE}.")]
    try:
        given = tomllib.loads(decode(source.read_bytes()))
    except (Undecodable, OSError, tomllib.TOMLDecodeError, RecursionError) as error:
        return Columns(), [Unreadable(COLUMNS, f"columns.toml could not be read ({error}); the usual names are used.")]
    columns, wrong = Columns(), []
    known = [field.name for field in fields(Columns)]
    for part, names in given.items():
        listed = [names] if isinstance(names, str) else names
        if part not in known or not isinstance(listed, list) or not all(isinstance(name, str) for name in listed):
            says = f"columns.toml: {part} is none of {', '.join(known)}, or its value is not a name or a list of names."
            wrong.append(Unreadable(f"{COLUMNS}#{part}", says))
            continue
        columns = replace(columns, **{part: (*listed, *getattr(columns, part))})
    return columns, wrong


def choose(names: Iterable[str], columns: Columns) -> dict[str, list[str]]:
    """Part of an article -> those of the names that may hold it, the likeliest first."""
    by_plain: dict[str, str] = {}
    for name in names:
        by_plain.setdefault(_plain(name), name)
    return {
        field.name: [by_plain[plain] for name in getattr(columns, field.name) if (plain := _plain(name)) in by_plain]
        for field in fields(Columns)
    }


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.strip().replace("ı", "i"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()


def read_record(path: str, name: str, values: Mapping[str, Any], columns: Columns) -> Iterator[Article | Unreadable]:
    """The article of a record with named values, and what is wrong with its day; ``name`` is for people."""
    chosen = choose((key for key in values if isinstance(key, str)), columns)
    text = strip_markup(mend(_first(values, chosen["text"])))
    if not text.strip():
        yield Unreadable(path, f"{name} has no text (expected under {', '.join(columns.text[:3])} or the like).")
        return
    written = _written_days(values, chosen["published_on"])
    day = next((day for one in written if (day := read_day(one))), None)
    if written and day is None:
        says = f'"{written[0][:60]}" is no day of publication (write 2024-01-31); the article was read without it'
        yield Unreadable(path, f"{name}: {says}.")
    agency = _first(values, chosen["agency"])
    yield Article(
        path=path,
        text=text,
        title=strip_markup(mend(_first(values, chosen["title"]))).strip() or None,
        url=_first(values, chosen["url"]).strip() or None,
        outlet=mend(_first(values, chosen["outlet"])).strip() or None,
        published_on=day,
        published_on_basis="metadata" if day else "unknown",
        metadata={"agency": agency} if agency else {},
    )


def _first(values: Mapping[str, Any], names: list[str]) -> str:
    """The first that holds text."""
    return next((_writable(value) for name in names if isinstance(value := values[name], str) and value.strip()), "")


def _written_days(values: Mapping[str, Any], names: list[str]) -> list[str]:
    """All that stands where a day is expected, as one would write it; a float that is no number is nothing."""
    there = [values[name] for name in names if values[name] is not None and values[name] == values[name]]
    return [_writable(" ".join(day.split())) for value in there if (day := _as_written(value)).strip()]


def _as_written(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, str | int | float | date) else reprlib.repr(value)


def _writable(text: str) -> str:
    """Without lone halves of characters, as no file can hold them."""
    return text.encode("utf-8", errors="ignore").decode()
