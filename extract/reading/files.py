"""Read one file of whatever format."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from extract.document import Article
from extract.reading.encoding import Undecodable, decode
from extract.reading.folder import stays_inside
from extract.reading.html import read_html
from extract.reading.json_lines import read_json, read_json_lines
from extract.reading.results import ManifestRow, Unreadable
from extract.reading.text import read_text

MAX_FILE_BYTES = 20_000_000

Reader = Callable[[str, str], list[Article | Unreadable]]

_READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".json": read_json,
}
_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|article|div)\b", re.I | re.S
)
_LOOKS_LIKE_JSON = re.compile(r'\s*(?:\{\s*"|\[\s*\{)')


def read_file(
    folder: Path, path: str, manifest: Mapping[str, ManifestRow], *, max_bytes: int = MAX_FILE_BYTES
) -> list[Article | Unreadable]:
    """The articles of one file, with what the manifest says of them; what cannot be read is returned, never raised."""
    source = folder / path
    if "\ufffd" in path:
        return [Unreadable(path, f"{path} has a name that is not valid Unicode; rename the file.")]
    try:
        if not stays_inside(folder, source):
            return [Unreadable(path, f"{path} is a link to a file outside the folder; copy the file itself there.")]
        if not source.is_file():
            return [Unreadable(path, f"{path} is not there, or is not a file.")]
        size = source.stat().st_size
        if size > max_bytes:
            return [Unreadable(path, f"{path} is {size / 1e6:.0f} MB; the limit is {max_bytes / 1e6:.0f} MB.")]
        text = decode(source.read_bytes())
    except Undecodable as error:
        return [Unreadable(path, f"{path} {error}.")]
    except (OSError, ValueError) as error:
        return [Unreadable(path, f"{path} could not be opened ({getattr(error, 'strerror', None) or error}).")]
    try:
        found = _reader(path, text)(path, text)
    except Exception as error:  # A parser we do not own met something its authors did not foresee.
        return [Unreadable(path, f"{path} could not be taken apart ({type(error).__name__}).")]
    return [_with_manifest(item, path, manifest) if isinstance(item, Article) else item for item in found]


def _reader(path: str, text: str) -> Reader:
    ending = PurePosixPath(path).suffix.casefold()
    if ending in _READERS:
        return _READERS[ending]
    if _LOOKS_LIKE_HTML.match(text):
        return read_html
    if _LOOKS_LIKE_JSON.match(text):
        return read_json
    return read_text


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
