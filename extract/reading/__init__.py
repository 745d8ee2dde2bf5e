"""Read a folder of news articles: files as delivered in, articles and the reasons for what could not be read out."""

from __future__ import annotations

from extract.reading.columns import Columns, read_columns
from extract.reading.files import read_file
from extract.reading.folder import list_files, measure
from extract.reading.limits import Limits
from extract.reading.manifest import find_strays, read_manifest
from extract.reading.results import ManifestRow, SourceFile, Unreadable

__all__ = [
    "Columns",
    "Limits",
    "ManifestRow",
    "SourceFile",
    "Unreadable",
    "find_strays",
    "list_files",
    "measure",
    "read_columns",
    "read_file",
    "read_manifest",
]
