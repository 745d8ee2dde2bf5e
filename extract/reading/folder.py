"""List the files of a folder of articles."""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path

from extract.reading.manifest import MANIFEST
from extract.reading.results import SourceFile

_IGNORED = {MANIFEST, "README.md"}


def list_files(folder: Path) -> list[SourceFile]:
    """Every article file below the folder, sorted by path; dot files, the manifest and README.md are left out."""
    if not folder.is_dir():
        raise NotADirectoryError(f"There is no folder of articles at {folder}.")
    found = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        # A link to a folder elsewhere is listed, so that reading it can say why it was left out.
        links = [name for name in folders if _leads_away(os.path.join(parent, name), folder)]
        below = "" if parent == str(folder) else Path(parent).relative_to(folder).as_posix() + "/"
        for name in [*names, *links]:
            if not name.startswith(".") and name not in _IGNORED:
                found.append(_source_file(os.path.join(parent, name), below + name, folder))
    return sorted(found, key=lambda file: file.path)


def _leads_away(source: str, folder: Path) -> bool:
    """Whether it is a link to somewhere else; what is no link stays, as links to folders are not followed."""
    return os.path.islink(source) and not stays_inside(folder, Path(source))


def stays_inside(folder: Path, source: Path) -> bool:
    """Whether the file really lies in the folder, links followed."""
    try:
        return source.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # a link to itself, or a name no file can have
        return False


def _source_file(source: str, path: str, folder: Path) -> SourceFile:
    digest = blake2b(digest_size=16)
    size = 0
    if os.path.isfile(source) and not _leads_away(source, folder):
        try:
            with open(source, "rb", buffering=0) as content:
                while part := content.read(1 << 20):
                    digest.update(part)
                    size += len(part)
        except OSError:
            # Reading it reports the reason; here it only needs to be on the list.
            digest.update(b"unreadable")
    # A name that is no valid UTF-8 cannot be written to a table; it is shown with replacement marks.
    return SourceFile(path.encode(errors="surrogateescape").decode(errors="replace"), size, digest.hexdigest())
