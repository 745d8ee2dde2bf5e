"""Measurements to run by hand: each module prints a small table."""
