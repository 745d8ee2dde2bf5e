"""Rules over classes of words, compiled into patterns over a string with two characters a word."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

_REMEMBERED = 20_000
_PIECE = re.compile(r"[a-z_]+[a-z_0-9]*(?::[a-z*]+)?|\(\?<?[!=]|[()|?*+]")
_CLASS = re.compile(r"\(\?:(.)\[")
_ALTERNATIVES = re.compile(r"\(\?:\(\?:.\[(\d+)\]\)(?:\|\(\?:.\[\1\]\))+\)")
_NAME = re.compile(r"([a-z_]+[a-z_0-9]*)(?::([a-z]+|\*))?")


# A rule that fits: its name and reader, its first token and the one after it.
Match = tuple[str, str, int, int]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one stage as patterns over two-character codes, by the class they start with.

    A pattern's last group is the rule.
    """

    starting: dict[str, re.Pattern[str]]
    reads: dict[str, str]
    needs: frozenset[str]  # without one of these classes none of the rules can fit
    time: str  # nor without two of these, where a rule needs them

    def matches(self, codes: str, first: int) -> list[Match]:
        """The rules that fit one after the other from token `first` on."""
        found: list[Match] = []
        if self.needs.isdisjoint(codes) and (not self.time or codes.count(self.time) < 2):
            return found
        i, length = 2 * first, len(codes)
        while i < length:
            pattern = self.starting.get(codes[i])
            match = pattern.match(codes, i) if pattern is not None else None
            if match is None:
                i += 2
                continue
            rule, end = match.lastgroup or "", match.end()
            found.append((rule, self.reads[rule], i // 2, end // 2))
            i = end
        return found


@dataclass(frozen=True, slots=True)
class Grammar:
    """The stages of rules in order."""

    stages: list[Rules]
    seen: dict[tuple[str, int], tuple[int, list[Match]]] = field(default_factory=dict)

    def fitting(self, codes: str, stage: int) -> tuple[int, list[Match]]:
        """The next stage from `stage` on in which rules fit, and those. Remembered: dates are written in few ways."""
        found = self.seen.get((codes, stage))
        if found is None:
            found = self._fitting(codes, stage)
            if len(self.seen) < _REMEMBERED:
                self.seen[codes, stage] = found
        return found

    def _fitting(self, codes: str, stage: int) -> tuple[int, list[Match]]:
        for number in range(stage, len(self.stages)):
            matches = self.stages[number].matches(codes, 0)
            if matches:
                return number, matches
        return len(self.stages), []


def compile_rules(source: dict[str, Any], codes: dict[str, str], stage: int) -> Rules:
    """The rules of one stage of times.toml."""
    rules = [rule for rule in source["rule"] if rule.get("stage", 1) == stage]
    letters = {name[0] if name != "plural" else "m": digit for name, digit in source["cases"].items()}
    letters["s"], letters["p"] = source["cases"]["possessed"], source["cases"]["plain"]
    usual = "".join(d for n, d in source["cases"].items() if n not in ("plural", "ordinal"))
    letters["*"] = "".join(source["cases"].values())
    starting: dict[str, list[str]] = {}
    for rule in rules:
        pattern = rule["pattern"]
        for _ in range(3):
            pattern = _expand(pattern, source["sets"])
        encoded = f"(?P<{rule['name']}>{_encode(pattern, codes, letters, usual)})"
        for name in _first(_PIECE.findall(pattern))[0]:
            starting.setdefault(codes[name], []).append(encoded)
    needs = {name for rule in rules for name in rule.get("needs", codes)}
    return Rules(
        starting={code: re.compile("|".join(patterns)) for code, patterns in starting.items()},
        reads={rule["name"]: rule["reads"] for rule in rules},
        needs=frozenset(codes[name] for name in needs if name != "time"),
        time=codes["time"] if "time" in needs else "",
    )


def _first(pieces: list[str]) -> tuple[dict[str, None], bool]:
    """The classes a pattern may start with, and whether it may be empty; consumes up to the closing parenthesis."""
    classes: dict[str, None] = {}
    empty, any_empty = True, False
    while pieces:
        piece = pieces.pop(0)
        if piece == ")":
            break
        if piece == "|":
            any_empty, empty = any_empty or empty, True
            continue
        if piece.startswith("("):
            inner, may_miss = _first(pieces)
            if piece != "(":
                continue
        else:
            inner, may_miss = {piece.split(":")[0]: None}, False
        if empty:
            classes |= inner
        if pieces and pieces[0] in "?*+":
            may_miss = may_miss or pieces.pop(0) != "+"
        empty = empty and may_miss
    return classes, any_empty or empty


def _expand(pattern: str, sets: dict[str, str]) -> str:
    def replace(match: re.Match[str]) -> str:
        name, cases = match[1], match[2]
        if name not in sets:
            return match[0]
        body = sets[name]
        return _NAME.sub(lambda m: m[0] if m[2] or not cases else f"{m[1]}:{cases}", body)

    return _NAME.sub(replace, pattern)


def _encode(pattern: str, codes: dict[str, str], letters: dict[str, str], usual: str) -> str:
    def replace(match: re.Match[str]) -> str:
        if match[1] not in codes:
            raise ValueError(f"unknown class {match[1]!r} in the pattern {pattern!r} of times.toml")
        if pattern[match.end() : match.end() + 1] == ".":
            return codes[match[1]]
        return f"(?:{codes[match[1]]}[{''.join(letters[c] for c in match[2]) if match[2] else usual}])"

    encoded = _NAME.sub(replace, pattern).replace(" ", "").replace("(", "(?:").replace("(?:?", "(?")
    # A set of characters is tried in one step, alternatives one after the other: (A[03]|B[03]) is [AB][03].
    return _ALTERNATIVES.sub(lambda m: f"(?:[{''.join(_CLASS.findall(m[0]))}][{m[1]}])", encoded)
