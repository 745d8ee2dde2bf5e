"""`make export`: the marts as Parquet, and the events as files that readers of GDELT and of PLOVER know."""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb

from orchestration.home import Home, current_home
from orchestration.warehouse import open_read_only

QUERIES = Path(__file__).with_name("exports")
# How the rows of a query are written. GDELT has neither a header nor quotes, so no text may hold a tab or a line break.
FORMATS = {
    "gdelt_events.tsv": "format csv, delimiter '\t', header false, quote '', escape ''",
    "plover_events.jsonl": "format json",
}


def main() -> int:
    home = current_home()
    if not home.published.exists():
        print("Nothing is published yet: make run", file=sys.stderr)
        return 1
    for path in export(home):
        print(path)
    return 0


def export(home: Home) -> list[Path]:
    """Write every file into the home's ``exports``; each appears whole or not at all."""
    home.exports.mkdir(exist_ok=True)
    with open_read_only(home.published) as connection:
        marts = connection.sql(
            "select table_name from information_schema.tables where table_schema = 'marts' order by table_name"
        ).fetchall()
        written = [
            _write(connection, f"from marts.{name}", home.exports / f"{name}.parquet", how="format parquet")
            for (name,) in marts
        ]
        for name, how in FORMATS.items():
            query = (QUERIES / name).with_suffix(".sql").read_text(encoding="utf-8")
            written.append(_write(connection, query, home.exports / name, how=how))
    return written


def _write(connection: duckdb.DuckDBPyConnection, query: str, target: Path, *, how: str) -> Path:
    part = target.with_name(f"{target.name}.part")
    quoted = str(part).replace("'", "''")
    connection.execute(f"copy ({query}) to '{quoted}' ({how})")
    part.replace(target)
    return target


if __name__ == "__main__":
    sys.exit(main())
