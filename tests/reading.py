"""The examples in docs/reading.md: run them, and (`make readme`) write what they print anew."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from orchestration.home import PROJECT, Home, current_home

PAGE = PROJECT / "docs" / "reading.md"
EXAMPLE = re.compile(r"(```(?P<language>sh|python)\n(?P<code>.*?)```\n\n```text\n)(?P<printed>.*?)(?=```)", re.DOTALL)


def read_examples(page: Path = PAGE) -> list[tuple[str, str, str]]:
    """Language, code, and what the page says it prints."""
    return [
        (found["language"], found["code"], found["printed"])
        for found in EXAMPLE.finditer(page.read_text(encoding="utf-8"))
    ]


def run_example(home: Home, language: str, code: str) -> str:
    """What the code prints, with the paths of the page led to this environment and this home."""
    code = code.replace("data/warehouse.duckdb", str(home.published))
    code = code.replace(".venv/bin/duckdb", str(Path(sys.executable).with_name("duckdb")))
    command = [sys.executable, "-c", code] if language == "python" else ["sh", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout


def write_outputs(home: Home, page: Path = PAGE) -> None:
    text = page.read_text(encoding="utf-8")
    written = EXAMPLE.sub(lambda found: found[1] + run_example(home, found["language"], found["code"]), text)
    page.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    write_outputs(current_home())
