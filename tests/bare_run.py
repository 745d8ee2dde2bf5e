"""A run without Dagster and dbt, to be killed by tests: reads, resolves, loads and publishes what is new."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from extract.resolve import resolve
from orchestration import warehouse
from orchestration.home import REFERENCE, Home
from orchestration.locks import waited_for
from orchestration.noted import load_quarantine, load_retired, note_reading, scan_annotations
from orchestration.plan import make_plan
from orchestration.redirects import redirect_events
from orchestration.units import discard_stale, read_missing


def run(folder: Path, home: Home) -> None:
    now = datetime(2024, 3, 1)
    home.prepare()
    with waited_for(home.run_lock):
        plan = make_plan(folder, units=home.units, reference=REFERENCE)
        if warehouse.is_published(home, plan.fingerprint):
            return
        read_missing(plan, None, units=home.units, reference=REFERENCE, now=now)
        reading = note_reading(plan, home, now=now)
        discard_stale(plan, units=home.units)
        unread = {"quarantine": load_quarantine(reading, home.units), "retired_documents": load_retired(home)}
        resolved = resolve(scan_annotations(reading, home.units), REFERENCE)
        redirects = redirect_events(home.published, resolved, now=now)
        of_runs = {name: table.lazy() for name, table in {**unread, "event_redirects": redirects}.items()}
        warehouse.load_staging(home, resolved | of_runs, reading=reading.fingerprint)
        warehouse.mark_audited(home)
        warehouse.publish(home)


if __name__ == "__main__":
    run(Path(sys.argv[1]), Home(Path(sys.argv[2])))
