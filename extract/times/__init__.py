"""Expressions of time in a text, as EDTF values read from the publication day."""

from extract.times.finder import TimeExpression, find_times

__all__ = ["TimeExpression", "find_times"]
