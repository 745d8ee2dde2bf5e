"""Read a folder of news articles: files as delivered in, articles and the reasons for what could not be read out."""

from __future__ import annotations

from extract.reading.files import MAX_FILE_BYTES, read_file
from extract.reading.folder import list_files
from extract.reading.manifest import read_manifest
from extract.reading.results import ManifestRow, SourceFile, Unreadable

__all__ = [
    "MAX_FILE_BYTES",
    "ManifestRow",
    "SourceFile",
    "Unreadable",
    "list_files",
    "read_file",
    "read_manifest",
]
