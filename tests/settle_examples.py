"""Move the examples of the lexicon between those that hold and those still pending: `python -m tests.settle_examples`.

After a change of the engine some pending examples hold and some others no longer do. Run this, then read the
difference: every example that moved to `pending` is a sentence the change reads worse.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tests import test_lexicon_cues as cues
from tests import test_lexicon_triggers as triggers

EXAMPLES = Path(__file__).parent.parent / "extract" / "lang" / "tr" / "examples"


def holds(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return False
    return True


def value(item: Any) -> str:
    """A TOML string or inline table."""
    if isinstance(item, dict):
        return "{ " + ", ".join(f"{key} = {value(part)}" for key, part in item.items()) + " }"
    if isinstance(item, list):
        return "[" + ", ".join(value(part) for part in item) + "]"
    return json.dumps(item, ensure_ascii=False)


def block(name: str, items: list[Any]) -> str:
    return f"{name} = [\n" + "".join(f"    {value(item)},\n" for item in items) + "]\n" if items else ""


def head_of(path: Path) -> str:
    """The comment a file opens with."""
    return path.read_text(encoding="utf-8").split("[[", 1)[0]


def settle_triggers() -> str:
    parts = []
    for entry in triggers.EXAMPLES:
        kept: dict[str, list[Any]] = {"matches": [], "rejects": []}
        pending: dict[str, list[Any]] = {"matches": [], "rejects": []}
        checks = {"matches": triggers._check_match, "rejects": triggers._check_reject}
        for name, check in checks.items():
            for example in triggers._parts(entry, name):
                is_right = holds(partial(check, entry, example))
                (kept if is_right else pending)[name].append(example)
        text = f'[[trigger]]\nstem = {value(entry["stem"])}\nevent_type = "{entry["event_type"]}"\n'
        text += block("matches", kept["matches"]) + block("rejects", kept["rejects"])
        if pending["matches"] or pending["rejects"]:
            text += "[trigger.pending]\n" + block("matches", pending["matches"]) + block("rejects", pending["rejects"])
        parts.append(text)
    return "\n".join(parts)


def settle_cues() -> str:
    parts = []
    for (kind, stem), entry in cues.PROOFS.items():
        kept: dict[str, list[str]] = {"matches": [], "rejects": [], "pending": [], "pending_rejects": []}
        for sentence in [*entry.get("matches", ()), *entry.get("pending", ())]:
            is_right = cues.complaint(kind, stem, sentence) is None
            kept["matches" if is_right else "pending"].append(sentence)
        for sentence in [*entry.get("rejects", ()), *entry.get("pending_rejects", ())]:
            is_right = cues.with_rule(cues.read(cues.unmark(sentence).text), kind, stem) == []
            kept["rejects" if is_right else "pending_rejects"].append(sentence)
        matches = block("matches", kept["matches"]) or "matches = []\n"
        rejects = block("rejects", kept["rejects"]) or "rejects = []\n"
        text = f"[[{kind}]]\nstem = {value(stem)}\n{matches}{rejects}"
        parts.append(text + block("pending", kept["pending"]) + block("pending_rejects", kept["pending_rejects"]))
    return "\n".join(parts)


if __name__ == "__main__":
    for name, settle in (("triggers", settle_triggers), ("cues", settle_cues)):
        path = EXAMPLES / f"{name}.toml"
        path.write_text(head_of(path) + settle(), encoding="utf-8")
