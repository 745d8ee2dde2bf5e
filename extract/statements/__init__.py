"""Find what was said, by whom, and through whom."""

from extract.statements.finder import find_statements
from extract.statements.model import Statement, government_of

__all__ = ["Statement", "find_statements", "government_of"]
