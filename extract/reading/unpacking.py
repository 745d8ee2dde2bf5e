"""Unpack what is packed, as far as the limits allow."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import IO, Any, TypeAlias

from extract.reading.encoding import Undecodable
from extract.reading.limits import MEGABYTE

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_PACKED_SUFFIXES = {".gz", ".gzip", ".zst", ".zstd"}
_MOST_LAYERS = 3
_MOST_MEMBERS = 100_000
# Archives that are one document, and not a folder of articles.
_OFFICE_MEMBERS = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"}
# What the libraries raise on damaged content; an OSError is also raised where the disk fails.
BROKEN = (EOFError, OSError, zlib.error, zipfile.BadZipFile, NotImplementedError)

Stream: TypeAlias = "io.BufferedReader[Any] | gzip.GzipFile"


class TooMuch(Undecodable):
    """More than the limits allow."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a file, or a member of an archive, holds; ``damage`` says why the rest of it is missing."""

    path: str
    name: str
    content: bytes
    damage: str | None = None


def unpacked_name(name: str) -> str:
    """The name without the endings of packing: "a.jsonl.gz" is a.jsonl."""
    while PurePosixPath(name).suffix.casefold() in _PACKED_SUFFIXES:
        name = name[: -len(PurePosixPath(name).suffix)]
    return name


def open_packed(stream: Any) -> Stream:
    """The stream without gzip and zstd, which are told by their first bytes."""
    reader: Stream = io.BufferedReader(stream)
    for _ in range(_MOST_LAYERS + 1):
        start = peek(reader)
        if start.startswith(_GZIP):
            # In no buffer of ours: filling one, gzip would lose what it unpacked before it met the damage.
            reader = gzip.GzipFile(fileobj=reader, mode="rb")
        elif start.startswith(_ZSTD):
            import pyarrow

            reader = io.BufferedReader(pyarrow.CompressedInputStream(pyarrow.PythonFile(reader, "r"), "zstd"))
        else:
            return reader
    raise TooMuch(f"is packed more than {_MOST_LAYERS} times over; unpack it")


def peek(reader: Stream) -> bytes:
    """The first bytes, which are still to be read after that."""
    try:
        return reader.peek(5)[:5]
    except BROKEN as error:
        raise Undecodable(_say(error)) from error


def read_content(read: Callable[[int], bytes], *, most_mb: int) -> tuple[bytes, str | None]:
    """All that can be read, and why the rest cannot; raises where it is more than the limit."""
    parts: list[bytes] = []
    size = 0
    try:
        # In small pieces, as the one in which the damage is met is lost.
        while part := read(1 << 13):
            size += len(part)
            if size > most_mb * MEGABYTE:
                raise TooMuch(f"holds more than {most_mb} MB when unpacked, which is the limit")
            parts.append(part)
    except BROKEN as error:
        return b"".join(parts), _say(error)
    return b"".join(parts), None


def _say(error: BaseException) -> str:
    if isinstance(error, OSError) and error.errno:
        return f"could not be read to its end ({error.strerror})"
    if isinstance(error, EOFError) or "runcated" in str(error):
        return "breaks off before its end (an unfinished download?)"
    return "is damaged: what is packed in it cannot be unpacked"


def open_members(file: IO[bytes], *, most_mb: int) -> Iterator[tuple[str, Callable[[], IO[bytes]]]]:
    """Name of each file in a zip archive and how to open it, in the order of the archive."""
    try:
        archive = zipfile.ZipFile(file)
    except BROKEN as error:
        raise Undecodable("is a zip archive that is damaged or breaks off") from error
    members = [member for member in archive.infolist() if not member.is_dir()]
    if {member.filename for member in members} & _OFFICE_MEMBERS:
        raise Undecodable("is an office document or a program; save its text as .txt or .html")
    if len(members) > _MOST_MEMBERS:
        raise TooMuch(f"holds {len(members)} files; the limit is {_MOST_MEMBERS}")
    if sum(member.file_size for member in members) > most_mb * MEGABYTE:
        raise TooMuch(f"holds more than {most_mb} MB when unpacked, which is the limit")
    met: set[str] = set()
    for number, member in enumerate(members, start=1):
        name = PurePosixPath(member.filename)
        if any(part.startswith(".") and part != ".." or part == "__MACOSX" for part in name.parts):
            continue
        # Two members of one name are two articles.
        yield f"{name}#{number}" if str(name) in met else str(name), partial(_open_member, archive, member)
        met.add(str(name))


def _open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    if member.flag_bits & 1:
        raise Undecodable("is locked by a password")
    return archive.open(member)
