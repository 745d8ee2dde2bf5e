"""Read one file of whatever format."""

from __future__ import annotations

import dataclasses
import io
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from extract.document import Article
from extract.reading.columns import Columns
from extract.reading.encoding import Undecodable
from extract.reading.folder import name_fault
from extract.reading.formats import MANY, WEB_ARCHIVE, ZIP, find_reader
from extract.reading.limits import MEGABYTE, Limits
from extract.reading.results import ManifestRow, Unreadable
from extract.reading.unpacking import Content, TooMuch, open_members, open_packed, peek, read_content, unpacked_name
from extract.reading.web_archives import read_web_archive

Found = Iterator[Article | Unreadable]


def read_file(
    folder: Path,
    path: str,
    manifest: Mapping[str, ManifestRow],
    *,
    limits: Limits | None = None,
    columns: Columns | None = None,
) -> Found:
    """The articles of one file, with what the manifest says of them; what cannot be read is yielded, never raised."""
    limits = limits or Limits()
    problems = 0
    for found in _read(folder, path, limits, columns or Columns()):
        if isinstance(found, Article) and len(found.text) > limits.max_article_characters:
            says = f"is {len(found.text)} characters long; the limit for one article is {limits.max_article_characters}"
            found = Unreadable(found.path, f"{found.path} {says}.")
        if isinstance(found, Article):
            yield _with_manifest(found, path, manifest)
            continue
        problems += 1
        if problems <= limits.max_problems:
            yield found
    if problems > limits.max_problems:
        more = problems - limits.max_problems
        yield Unreadable(f"{path}#", f"{more} more parts of {path} could not be read.")


def _read(folder: Path, path: str, limits: Limits, columns: Columns) -> Found:
    source = folder / path
    try:
        if fault := name_fault(folder, path):
            yield Unreadable(path, f"{path} {fault}.")
            return
        size = source.stat().st_size
        if size > limits.max_file_mb * MEGABYTE:
            raise TooMuch(f"is {size // MEGABYTE} MB; the limit is {limits.max_file_mb} MB: split it")
        with source.open("rb", buffering=0) as file:
            start = file.read(4)
            file.seek(0)
            read = _read_archive if start in ZIP else _read_stream
            yield from _guarded(read(file, path, limits, columns), path)
    except Undecodable as error:
        yield Unreadable(path, f"{path} {error}.")
    except (OSError, ValueError) as error:
        yield Unreadable(path, f"{path} could not be opened ({getattr(error, 'strerror', None) or error}).")


def _guarded(items: Found, path: str) -> Found:
    """The items, and in place of an error, or of nothing, what it means; what was found before it stays."""
    count, item = 0, None
    try:
        for item in items:
            count += isinstance(item, Article)
            yield item
        if item is None:
            yield Unreadable(path, f"{path} holds no article.")
    except Undecodable as error:
        yield Unreadable(path, f"{path} {error}{_so_far(count)}.")
    except TimeoutError as error:
        yield Unreadable(path, f"{path} {error}{_so_far(count)}.")
    except MemoryError:
        yield Unreadable(path, f"{path} needs more memory than there is{_so_far(count)}.")
    except Exception as error:  # A parser we do not own met something its authors did not foresee.
        yield Unreadable(path, f"{path} could not be taken apart ({type(error).__name__}){_so_far(count)}.")


def _so_far(count: int) -> str:
    if count < 2:
        return "; one article was read as far as it goes" if count else ""
    return f"; the {count} articles before were read"


def _read_archive(file: io.FileIO, path: str, limits: Limits, columns: Columns) -> Found:
    """The files of a zip archive, each under ``path#name``."""
    for name, open_member in open_members(file, most_mb=limits.max_archive_mb):
        where = f"{path}#{name}"
        try:
            member = open_member()
        except (Undecodable, RuntimeError, NotImplementedError, OSError) as error:
            yield Unreadable(where, f"{where} {error}.")
            continue
        with member:
            yield from _guarded(_read_stream(member, where, limits, columns), where)


def _read_stream(file: Any, path: str, limits: Limits, columns: Columns) -> Found:
    stream = open_packed(file)
    if peek(stream) == WEB_ARCHIVE:
        yield from read_web_archive(stream, path, limits)
        return
    packed, damage = read_content(stream.read1, most_mb=limits.max_unpacked_mb)
    if packed.startswith(ZIP):
        raise Undecodable("is an archive inside another; unpack it")
    if damage and not packed:
        raise Undecodable(damage)
    content = Content(path, unpacked_name(path), packed, damage)
    reader = find_reader(content)
    if reader not in MANY and len(packed) > limits.max_page_mb * MEGABYTE:
        raise TooMuch(f"is {len(packed) // MEGABYTE} MB; the limit for one article is {limits.max_page_mb} MB")
    try:
        yield from reader(content, columns)
    except Undecodable:
        if not damage:
            raise
    if damage:
        raise Undecodable(damage)


def _with_manifest(article: Article, path: str, manifest: Mapping[str, ManifestRow]) -> Article:
    row = _row(article.path, manifest)
    if row is None and article.path != path:
        # A file of many articles: its row can say when and where they were published, but not what each is called.
        row = _row(path, manifest)
        row = row and dataclasses.replace(row, title=None, url=None)
    if row is None:
        return article
    return dataclasses.replace(
        article,
        title=row.title or article.title,
        url=row.url or article.url,
        outlet=row.outlet or article.outlet,
        published_on=row.published_on or article.published_on,
        published_on_basis="manifest" if row.published_on else article.published_on_basis,
    )


def _row(path: str, manifest: Mapping[str, ManifestRow]) -> ManifestRow | None:
    # Some systems store the letters of file names decomposed.
    return manifest.get(path) or manifest.get(unicodedata.normalize("NFC", path))
