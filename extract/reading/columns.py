"""Under which names tables, JSON and the like keep the parts of an article."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
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


def make_article(path: str, name: str, values: Mapping[str, Any], columns: Columns) -> Article | Unreadable:
    """The article of a record with named values; ``name`` is what a person would call the record."""
    chosen = choose((key for key in values if isinstance(key, str)), columns)
    text = strip_markup(mend(_first(values, chosen["text"])))
    if not text.strip():
        return Unreadable(path, f"{name} has no text (expected under {', '.join(columns.text[:3])} or the like).")
    written = _first(values, chosen["published_on"])
    day = read_day(written) if written else None
    agency = _first(values, chosen["agency"])
    return Article(
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
    """The first that holds text or a day; lone halves of characters are dropped, as no file can hold them."""
    for name in names:
        value = values[name]
        if isinstance(value, date):
            value = value.isoformat()
        if isinstance(value, str) and value.strip():
            return value.encode("utf-8", errors="ignore").decode()
    return ""
