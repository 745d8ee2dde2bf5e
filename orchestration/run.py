"""`make run`: everything from the articles to the published warehouse, from the command line.

Imports Dagster only when there is something to do, so that a run with nothing new takes a second.
"""

from __future__ import annotations

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from extract.lexicon import load_lexicon
from orchestration.failures import in_plain_words, is_outside
from orchestration.home import REFERENCE, Home, articles_folder, current_home, reading_limits
from orchestration.locks import waited_for
from orchestration.manifest import prepare_manifest
from orchestration.plan import make_plan
from orchestration.warehouse import is_published, open_read_only

SUGGESTIONS = (
    "select year, country_a, country_b, meeting_count from marts.meetings_per_year where year = 2023;",
    "select speaker, manner, content from marts.statements limit 5;",
)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="chancery", description=__doc__)
    parser.add_argument("--prepare", action="store_true", help="only make ready what the UI needs")
    chosen = parser.parse_args(arguments)
    home = current_home()
    try:
        home.prepare()
    except OSError as error:
        print(in_plain_words(f"{home.root}: {error.strerror}", home), file=sys.stderr)
        return 1
    os.environ["DAGSTER_HOME"] = str(home.dagster)
    try:
        if chosen.prepare:
            prepare_manifest(home)
            return 0
        with waited_for(home.run_lock, say=_tell):
            return read_and_publish(home)
    except Exception as error:
        # Dagster and dbt keep books on the same disk, and fail outside of every step where they cannot.
        if not is_outside(str(error)):
            raise
        _tell(in_plain_words(str(error), home))
        return 1


def read_and_publish(home: Home) -> int:
    """The exit code."""
    try:
        plan = make_plan(articles_folder(), units=home.units, reference=REFERENCE, limits=reading_limits())
    except (NotADirectoryError, FileNotFoundError, ValueError) as error:
        _tell(str(error))
        return 2
    if is_published(home, plan.fingerprint):
        print("Nothing is new since the last run.")
    else:
        for reason in plan.reasons:
            _tell(reason)
        if not run_everything(home):
            _tell("The run failed; readers keep the warehouse that was published before.")
            return 1
    print(summarise(home))
    return 0


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def run_everything(home: Home) -> bool:
    """Run the job in this process, its talk in a log file; what went wrong goes to stderr."""
    with ThreadPoolExecutor(1) as ahead:
        # dbt parses in another process while this one imports Dagster and loads the lexicon, which takes as long.
        parsed = ahead.submit(prepare_manifest, home)
        import dagster as dg

        from orchestration.assets.metadata import unescape
        from orchestration.definitions import definitions
        from orchestration.event_log import open_instance

        load_lexicon("tr", reference=REFERENCE)
    parsed.result()
    job = definitions().resolve_job_def("everything")
    quiet = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
    with home.log.open("w", encoding="utf-8") as log, redirect_stdout(log), open_instance(home.dagster) as instance:
        result = job.execute_in_process(instance=instance, raise_on_error=False, run_config=quiet)
    for event in result.all_events:
        if event.is_step_failure:
            cause = _root_cause(event.step_failure_data.error)
            _tell(f"{event.step_key}: {in_plain_words(cause, home)}")
        elif event.event_type == dg.DagsterEventType.ASSET_CHECK_EVALUATION:
            check = event.asset_check_evaluation_data
            if not check.passed:
                kind = "failed check" if check.severity == dg.AssetCheckSeverity.ERROR else "warning"
                share = f" ({check.metadata['share'].value})" if "share" in check.metadata else ""
                _tell(f"{kind}: {check.asset_key.to_user_string()}: {check.check_name}{share}")
                if "preview" in check.metadata:
                    _tell(unescape(str(check.metadata["preview"].value)))
    if not result.success:
        print(f"More in {_shorten(home.log)}", file=sys.stderr)
    return result.success


def _root_cause(error: Any) -> str:
    while error.cause:
        error = error.cause
    return str(error.message).strip()


def summarise(home: Home) -> str:
    """What the published warehouse holds, where it is, and two questions to begin with."""
    counts = ("documents", "quarantine", "events", "statements")
    with open_read_only(home.published) as connection:
        found = {name: connection.sql(f"select count(*) from staging.{name}").fetchall()[0][0] for name in counts}
        unread = connection.sql(
            "select language, count(*) from staging.documents where not is_read group by all order by all"
        )
        languages = ", ".join(f"{language} {count}" for language, count in unread.fetchall())
    lines = [
        f"articles     {found['documents']:>7}",
        f"quarantined  {found['quarantine']:>7}",
        f"events       {found['events']:>7}",
        f"statements   {found['statements']:>7}",
        f"warehouse    {_shorten(home.published)}",
        *([f"not read, for want of words: {languages}"] if languages else []),
        "try it       make sql, then for example",
        *(f"  {sql}" for sql in SUGGESTIONS),
    ]
    return "\n".join(lines)


def _shorten(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


if __name__ == "__main__":
    sys.exit(main())
