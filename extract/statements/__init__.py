"""Find what was said, by whom, and through whom."""

from extract.statements.finder import find_statements
from extract.statements.model import Statement, government_of
from extract.statements.speakers import has_unnamed_subject, is_passive

__all__ = ["Statement", "find_statements", "government_of", "has_unnamed_subject", "is_passive"]
