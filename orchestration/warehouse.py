"""The working warehouse and the published one: load, audit, publish.

DuckDB lets one process write or many read. So everything is written to a working file that only the holder of the lock
opens, and what passed every test is copied over the published file in one rename: readers keep the file they opened.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa

from extract import tables
from extract.document import make_id
from orchestration.home import DBT_PROJECT, PROJECT, REFERENCE, Home, memory_limit
from orchestration.locks import be_silent, waited_for

LOADED, AUDITED, PUBLISHED = "loaded", "audited", "published"
LOOKS, SECONDS_BETWEEN_LOOKS = 90, 2.0
ROWS_AT_ONCE = 50_000

# The file can then be read by the prompt of `make sql` and by other tools of the DuckDB 1.5 generation. A mistyped
# function must not make DuckDB look for an extension on the network.
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "storage_compatibility_version": "v1.5.0",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


class NotAuditedError(Exception):
    """What stands in the working warehouse has not passed its tests."""


def inputs_fingerprint(reading: str) -> str:
    """Hash of what the staging tables are made of: what was read, the reference data, what resolves and declares."""
    code = [_digest_files(PROJECT / "extract", pattern) for pattern in ("resolve/*.py", "tables.py")]
    return make_id(reading, _digest_files(REFERENCE, "*.csv"), code)


def audit_fingerprint(loaded: str) -> str:
    """Hash of all that the marts are made of: what was loaded, and the dbt project."""
    sources = [DBT_PROJECT / "models", DBT_PROJECT / "tests", DBT_PROJECT / "macros"]
    return make_id(loaded, _digest_files(DBT_PROJECT, "*.yml"), [_digest_files(s, "**/*.*") for s in sources])


def _digest_files(folder: Path, pattern: str) -> list[tuple[str, str]]:
    return [(path.name, make_id(path.read_bytes())) for path in sorted(folder.glob(pattern)) if path.is_file()]


def read_progress(home: Home) -> dict[str, str]:
    """How far which content has come; empty where nothing has been built yet."""
    if not home.progress.exists() or not home.working.exists():
        return {}
    noted: dict[str, str] = json.loads(home.progress.read_text(encoding="utf-8"))
    return noted


def write_progress(home: Home, progress: Mapping[str, str]) -> None:
    part = home.progress.with_suffix(".part")
    part.write_text(json.dumps(progress, indent=2), encoding="utf-8")
    part.replace(home.progress)


def is_published(home: Home, reading: str) -> bool:
    """Whether the published warehouse already holds what would be made of this reading."""
    wanted = audit_fingerprint(inputs_fingerprint(reading))
    return home.published.exists() and read_progress(home).get(PUBLISHED) == wanted


def locked(home: Home, say: Callable[[str], None] = be_silent) -> AbstractContextManager[None]:
    """Be the one who may open the working warehouse."""
    return waited_for(home.lock, say=say)


def load_staging(
    home: Home,
    frames: Mapping[str, pl.LazyFrame],
    *,
    reading: str,
    say: Callable[[str], None] = be_silent,
) -> None:
    """Put the staging tables in place, one after the other and all of them in one transaction."""
    with locked(home, say):
        # Should this run die half-way, nothing may be published on the strength of an earlier audit.
        write_progress(home, {k: v for k, v in read_progress(home).items() if k == PUBLISHED})
        with _open_working(home, say) as connection:
            connection.begin()
            connection.execute("create schema if not exists staging")
            for name, table in tables.STAGING.items():
                _load_table(connection, name, table, frames[name])
            connection.commit()
        write_progress(home, {**read_progress(home), LOADED: inputs_fingerprint(reading)})


def _open_working(home: Home, say: Callable[[str], None]) -> duckdb.DuckDBPyConnection:
    """The working warehouse; waits for who has it open, such as the dbt of a run that was killed, and says so."""
    for look in range(LOOKS):
        try:
            return _connect(home)
        except duckdb.Error as error:
            if "lock" not in str(error).lower():
                break
        if look == 0:
            say("Another program has the working warehouse open; this run waits for it.")
        time.sleep(SECONDS_BETWEEN_LOOKS)
    else:
        raise TimeoutError(f"Another program has {home.working} open and does not let go of it: end that program.")
    # Damaged, as by a disk that ran full; all that stands in it is made anew.
    home.working.unlink(missing_ok=True)
    Path(f"{home.working}.wal").unlink(missing_ok=True)
    return _connect(home)


def _connect(home: Home) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(home.working), config={**SETTINGS, "memory_limit": memory_limit()})


def _load_table(connection: duckdb.DuckDBPyConnection, name: str, table: type, rows: pl.LazyFrame) -> None:
    """Make a table, sorted by its key, of rows that are made while they are loaded, some at a time."""
    columns, schema = tables.columns(table), pl.DataFrame(schema=tables.schema(table)).to_arrow().schema
    declared = ", ".join(f'"{c.name}" {c.duckdb}{"" if c.is_nullable else " not null"}' for c in columns)
    connection.execute(f"create or replace table staging.{name} ({declared})")
    batches = (
        batch for some in rows.collect_batches(chunk_size=ROWS_AT_ONCE) for batch in some.to_arrow().to_batches()
    )
    connection.register("incoming", pa.RecordBatchReader.from_batches(schema, batches))
    keys = ", ".join(f'"{c.name}"' for c in columns if c.is_key)
    connection.execute(f"insert into staging.{name} by name select * from incoming order by {keys}")
    connection.unregister("incoming")
    connection.execute(f"comment on table staging.{name} is {_quote(table.__doc__ or '')}")
    for c in columns:
        connection.execute(f'comment on column staging.{name}."{c.name}" is {_quote(c.description)}')


def _quote(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def mark_unaudited(home: Home) -> None:
    """Note that the models are being built: until that is done nothing may be published. The caller holds the lock."""
    write_progress(home, {k: v for k, v in read_progress(home).items() if k != AUDITED})


def mark_audited(home: Home) -> None:
    """Note that all dbt models were built from what is loaded, and passed every test. The caller holds the lock."""
    progress = read_progress(home)
    write_progress(home, {**progress, AUDITED: audit_fingerprint(progress[LOADED])})


def publish(home: Home, say: Callable[[str], None] = be_silent) -> None:
    """Let readers see the working warehouse; raises where it has not passed its tests."""
    with locked(home, say):
        progress = read_progress(home)
        if LOADED not in progress or progress.get(AUDITED) != audit_fingerprint(progress[LOADED]):
            raise NotAuditedError("what is loaded has not passed every dbt test: run the whole job")
        with _open_working(home, say) as connection:
            connection.execute("force checkpoint")
        _replace_file(home.working, home.published)
        write_progress(home, {**progress, PUBLISHED: progress[AUDITED]})


def _replace_file(source: Path, target: Path) -> None:
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    shutil.copyfile(source, part)
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    # Read-only, and without a log: one that a dead reader left would make the file impossible to open.
    part.chmod(0o444)
    Path(f"{target}.wal").unlink(missing_ok=True)
    part.replace(target)


@contextmanager
def open_read_only(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that cannot write."""
    settings = {k: v for k, v in SETTINGS.items() if k != "storage_compatibility_version"}
    with duckdb.connect(str(path), read_only=True, config=settings) as connection:
        yield connection
