"""Find what was said, by whom, and through whom."""

from extract.statements.finder import find_statements
from extract.statements.model import Statement, government_of, names_actor
from extract.statements.sources import is_communique, owner_of
from extract.statements.speakers import has_unnamed_subject, is_passive

__all__ = [
    "Statement",
    "find_statements",
    "government_of",
    "has_unnamed_subject",
    "is_communique",
    "is_passive",
    "names_actor",
    "owner_of",
]
