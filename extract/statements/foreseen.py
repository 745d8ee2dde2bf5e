"""Tell what plans and agreements foresee from what somebody says."""

from __future__ import annotations

from extract.clauses import Predicate


def foresees(predicate: Predicate) -> bool:
    """ "Anlaşma, yaptırımların kaldırılmasını öngörüyordu": plans do, and nobody says so who spoke before."""
    entry = predicate.entry
    return entry is not None and entry.factuality == "planned" and entry.cue is not None and not entry.cue.needs_clause
