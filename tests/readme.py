"""README's questions and answers: read them, and (`make readme`) answer them anew from the published warehouse."""

from __future__ import annotations

import re
from pathlib import Path

from orchestration.home import PROJECT, Home, current_home
from orchestration.warehouse import open_read_only

README = PROJECT / "README.md"
QUESTION = re.compile(r"(```sql\n(?P<sql>.*?)```\n\n)(?P<answer>(?:\|[^\n]*\n)*)", re.DOTALL)


def read_questions(readme: Path = README) -> list[tuple[str, str]]:
    """Each SQL block with the Markdown table that stands under it."""
    return [(found["sql"], found["answer"]) for found in QUESTION.finditer(readme.read_text(encoding="utf-8"))]


def answer(home: Home, sql: str) -> str:
    """The rows as a Markdown table."""
    with open_read_only(home.published) as connection:
        result = connection.sql(sql)
        rows = [result.columns, ["---"] * len(result.columns), *result.fetchall()]
    return "".join("| " + " | ".join(map(_cell, row)) + " |\n" for row in rows)


def _cell(value: object) -> str:
    return "" if value is None else " ".join(str(value).split()).replace("|", "\\|")


def write_answers(home: Home, readme: Path = README) -> None:
    text = readme.read_text(encoding="utf-8")
    # A function, not a template: answers may contain backslashes.
    written = QUESTION.sub(lambda found: found[1] + answer(home, found["sql"]), text)
    readme.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    write_answers(current_home())
