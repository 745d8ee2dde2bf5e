"""Rules over classes of words, compiled into patterns over a string with two characters a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

_REMEMBERED = 20_000
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
    needs: re.Pattern[str]  # without it none of the rules can fit
    seen: dict[str, list[Match]] = field(default_factory=dict)

    def matches(self, codes: str) -> list[Match]:
        """The rules that fit one after the other; remembered, for newspapers write dates in few ways."""
        found = self.seen.get(codes)
        if found is None:
            found = list(self.search(codes, 0)) if self.needs.search(codes) is not None else []
            if len(self.seen) < _REMEMBERED:
                self.seen[codes] = found
        return found

    def search(self, codes: str, first: int) -> Iterator[Match]:
        """The rules that fit one after the other from token `first` on."""
        starting, names = self.starting, self.names
        i, length = 2 * first, len(codes)
        while i < length:
            pattern = starting.get(codes[i])
            found = pattern.match(codes, i) if pattern is not None else None
            if found is None:
                i += 2
                continue
            name, end = found.lastgroup or "", found.end()
            where: dict[str, int] = {}
            for j in range(i, end, 2):
                where.setdefault(names[codes[j]], (j - i) // 2)
            yield Match(name, self.reads[name], i // 2, end // 2, where)
            i = end


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
        needed(rules, codes),
    )


def needed(rules: list[dict[str, Any]], codes: dict[str, str]) -> re.Pattern[str]:
    """The classes without which no rule fits, so that none need be tried; of `time` there must be two."""
    wanted = {name for rule in rules for name in rule.get("needs", codes)}
    single = "".join(codes[name] for name in sorted(wanted - {"time"}))
    twice = f"|{codes['time']}.*{codes['time']}" if "time" in wanted else ""
    return re.compile(f"[{single}]{twice}")


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
