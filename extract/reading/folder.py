"""List the files of a folder of articles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from extract.reading.results import SourceFile

MANIFEST, COLUMNS = "manifest.csv", "columns.toml"
OUTSIDE = "is a link that leads out of the folder, or in a circle; copy the file itself there"
MADE_BY_RUNS = ".chancery"
"""In a folder that holds what runs make, and so no articles, though it may lie among them."""
_README = "README.md"


def list_files(folder: Path) -> list[SourceFile]:
    """Every article file below the folder, sorted by path; dot files, any README.md and our own two are left out.

    What cannot be looked into is listed too, so that reading it can say why.
    """
    if not folder.is_dir():
        raise NotADirectoryError(f"There is no folder of articles at {folder}.")
    found = {file.path: file for file in (_source_file(path, folder) for path in walk(folder))}
    return sorted(found.values(), key=lambda file: file.path)


def walk(folder: Path) -> Iterator[str]:
    """Paths of the files, links to elsewhere and folders that cannot be opened; no recursion, however deep."""
    waiting = [""]
    while waiting:
        parent = waiting.pop()
        try:
            with os.scandir(folder / parent) as entries:
                inside = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
        except OSError:
            yield parent
            continue
        if (MADE_BY_RUNS, False) in inside:
            continue
        for name, is_folder in inside:
            path = f"{parent}/{name}" if parent else name
            if name.startswith(".") or name == _README or path in (MANIFEST, COLUMNS):
                continue
            if is_folder:
                waiting.append(path)
            else:
                yield path


def name_fault(folder: Path, path: str) -> str | None:
    """Why a file of this name is not opened; None where it may be."""
    source = folder / path
    if "\ufffd" in path:
        return "has a name that is not valid Unicode; rename the file"
    if "#" in path and (folder / path.partition("#")[0]).is_file():
        return "has the name of a part of another file; rename it"
    if not stays_inside(folder, source):
        return OUTSIDE
    if source.name in (MANIFEST, COLUMNS):
        return f"is not heeded: only the {source.name} of the articles folder itself is, and speaks for all below it"
    if source.is_dir():
        return "is a link to a folder; copy the folder itself" if source.is_symlink() else "is a folder nobody may open"
    return None if source.is_file() else "is not there, or is not a file (but a device, a pipe, a link to nothing)"


def stays_inside(folder: Path, source: Path) -> bool:
    """Whether the file really lies in the folder, links followed."""
    try:
        return source.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # a link to itself, or a name no file can have
        return False


def _source_file(path: str, folder: Path) -> SourceFile:
    # A name that is no valid UTF-8 cannot be written to a table; it is shown with replacement marks, and not opened.
    shown = path.encode(errors="surrogateescape").decode(errors="replace")
    return SourceFile(shown, *measure(folder, shown))


def measure(folder: Path, path: str) -> tuple[int, str]:
    """Size and hash of what the file holds now; of nothing where it cannot be read."""
    source = os.path.join(folder, path)  # for a hundred thousand files as Paths it takes twice as long
    digest = blake2b(digest_size=16)
    size = 0
    try:
        is_link = os.path.islink(source)  # none leads to the folders above it, as those are not walked
        if os.path.isfile(source) and not (is_link and not stays_inside(folder, Path(source))):
            with open(source, "rb") as content:
                while part := content.read(1 << 20):
                    digest.update(part)
                    size += len(part)
    except OSError:
        # Reading it reports the reason; here it only needs to be on the list.
        digest.update(b"unreadable")
    return size, digest.hexdigest()
