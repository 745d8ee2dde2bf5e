"""Expressions of time in a text, as EDTF values read from the publication day."""

from extract.times.finder import TimeExpression, find_times
from extract.times.headings import find_opening
from extract.times.publication import infer_anchor, not_before

__all__ = ["TimeExpression", "find_opening", "find_times", "infer_anchor", "not_before"]
