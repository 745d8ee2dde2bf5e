"""Dagster's event log as a run from the command line writes it: one connection to each database, kept to the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import dagster as dg
from dagster._core.instance.ref import InstanceRef
from dagster._core.storage.event_log import SqliteEventLogStorage
from dagster._core.storage.sqlite import SQLITE_BUSY_TIMEOUT_SECONDS
from sqlalchemy import Connection, Engine, create_engine, event


class KeptOpenEventLog(SqliteEventLogStorage):
    """Dagster's own opens and closes a connection for every event and every question, some 2,000 times a run.

    Each time the last one closes, SQLite writes its log into the database and waits for the disk: a fifth of a run on
    the samples. The UI needs that, as it watches the database's file; a run from the command line has nobody watching.
    """

    def __init__(self, base_dir: str, **arguments: Any) -> None:
        self._engines: dict[str, Engine] = {}
        super().__init__(base_dir, **arguments)

    @classmethod
    def from_config_value(cls, inst_data: Any, config_value: Mapping[str, Any]) -> KeptOpenEventLog:
        return cls(inst_data=inst_data, **config_value)

    @contextmanager
    def _connect(self, shard: str) -> Iterator[Connection]:
        with self._db_lock:
            if shard not in self._engines:
                engine = create_engine(
                    self.conn_string_for_shard(shard), connect_args={"timeout": SQLITE_BUSY_TIMEOUT_SECONDS}
                )
                event.listen(engine, "connect", _write_ahead)
                self._initdb(engine)
                self._engines[shard] = engine
            with self._engines[shard].begin() as connection:
                yield connection

    def dispose(self) -> None:
        for engine in self._engines.values():
            engine.dispose()
        super().dispose()


def _write_ahead(connection: Any, _: Any) -> None:
    """After a power cut the last events may be missing, and the database is whole."""
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")


def open_instance(folder: Path) -> dg.DagsterInstance:
    """The instance of a DAGSTER_HOME, for a run in this process."""
    log = {
        "module": __name__,
        "class": KeptOpenEventLog.__name__,
        "config": {"base_dir": str(folder / "history" / "runs")},
    }
    ref = InstanceRef.from_dir(str(folder), overrides={"event_log_storage": log})
    return dg.DagsterInstance.from_ref(ref)
