"""How much one file may ask for before it is put aside."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Each can be set in the environment: ``CHANCERY_MAX_FILE_MB=2000``."""

    max_file_mb: int = 1000
    """A file as it lies in the folder."""
    max_unpacked_mb: int = 200
    """A file, or a member of an archive, once unpacked: it is held in memory."""
    max_archive_mb: int = 10_000
    """All that an archive (zip, WARC) unpacks to: it is read piece by piece."""
    max_page_mb: int = 20
    """A file that is one article or one feed."""
    max_article_characters: int = 200_000
    """The text of one article."""
    max_article_seconds: int = 60
    """The time the extractor may spend on one article."""
    max_problems: int = 100
    """Rows of quarantine a file of many articles may make; what goes beyond is counted in one row more."""
