"""Rules over classes of words, compiled into patterns over a string with two characters a word."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

_REMEMBERED = 20_000
_UNSEEN: Any = object()
_PIECE = re.compile(r"[a-z_]+[a-z_0-9]*(?::[a-z*]+)?|\(\?<?[!=]|[()|?*+]")
_NAME = re.compile(r"([a-z_]+[a-z_0-9]*)(?::([a-z]+|\*))?")


class Match(NamedTuple):
    """A rule that fits: its name and reader, its first token, the one after it, and where each class first stands."""

    rule: str
    reads: str
    first: int
    last: int
    where: dict[str, int]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one stage as patterns over two-character codes, by the class they start with.

    A pattern's last group is the rule.
    """

    starting: dict[str, re.Pattern[str]]
    reads: dict[str, str]
    names: dict[str, str]
    seen: dict[tuple[str, int], Match | None] = field(default_factory=dict)

    def search(self, codes: str, first: int) -> Match | None:
        """The first rule that fits from token `first` on; remembered, for newspapers write dates in few ways."""
        key = (codes, first)
        match: Match | None = self.seen.get(key, _UNSEEN)
        if match is not _UNSEEN:
            return match
        match = self._match(codes, first)
        if len(self.seen) < _REMEMBERED:
            self.seen[key] = match
        return match

    def _match(self, codes: str, first: int) -> Match | None:
        starting = self.starting
        for i in range(2 * first, len(codes), 2):
            pattern = starting.get(codes[i])
            found = pattern.match(codes, i) if pattern is not None else None
            if found is not None:
                name, end = found.lastgroup or "", found.end()
                where: dict[str, int] = {}
                for j in range(i, end, 2):
                    where.setdefault(self.names[codes[j]], (j - i) // 2)
                return Match(name, self.reads[name], i // 2, end // 2, where)
        return None


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
    reads = {rule["name"]: rule["reads"] for rule in rules}
    return Rules(
        {code: re.compile("|".join(patterns)) for code, patterns in starting.items()},
        reads,
        {c: n for n, c in codes.items()},
    )


def later_classes(rules: list[dict[str, Any]], codes: dict[str, str]) -> re.Pattern[str]:
    """A class without which no rule after the first stage can fit: one that stands beside a time or another."""
    wanted = {name for rule in rules if rule.get("stage", 1) > 1 for name in rule["needs"]}
    return re.compile(f"[{''.join(codes[name] for name in sorted(wanted))}]")


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

    return _NAME.sub(replace, pattern).replace(" ", "").replace("(", "(?:").replace("(?:?", "(?")
