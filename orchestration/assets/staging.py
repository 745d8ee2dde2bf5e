"""The staging tables: one asset each, resolved across articles and loaded together."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import dagster as dg
from pydantic import Field

from extract import tables
from extract.resolve import resolve
from orchestration.assets.metadata import describe_columns, show_table
from orchestration.home import REFERENCE, current_home
from orchestration.locks import waited_for
from orchestration.noted import load_quarantine, load_reading, load_retired, scan_annotations
from orchestration.redirects import redirect_events
from orchestration.steward import (
    CHANGE,
    LOOKED_AT,
    SHARES,
    Finding,
    count_rates,
    find_change,
    find_shares,
    note_rates,
)
from orchestration.warehouse import is_published, load_staging, locked, open_read_only


class StagingConfig(dg.Config):
    """Whether to go to the trouble, and what a steward wants to be told of."""

    even_if_unchanged: bool = Field(
        default=False, description="Load, test and publish even where the published warehouse holds all this already."
    )
    allowed_shares: dict[str, float] = Field(
        default={
            "few_articles_without_an_event": 0.5,
            "few_articles_without_a_date": 0.2,
            "few_articles_in_unread_languages": 0.2,
            "few_files_in_quarantine": 0.05,
            "few_unknown_outlets": 0.5,
        },
        description="Shares above which the checks on the staging tables warn.",
    )
    allowed_change: float = Field(
        default=0.3, description="Change against the middle of the last ten loads above which a check warns."
    )


@dg.multi_asset(
    name="staging",
    group_name="staging",
    # Then no output is demanded, be it of a table or of a check: where nothing is new nothing is loaded, and all that
    # comes after is skipped with it.
    can_subset=True,
    specs=[
        dg.AssetSpec(
            ["staging", name],
            deps=["annotations"],
            description=table.__doc__,
            kinds={"duckdb", "polars"},
            metadata={"dagster/column_schema": describe_columns(table)},
        )
        for name, table in tables.STAGING.items()
    ],
    check_specs=[
        dg.AssetCheckSpec(name, asset=["staging", "documents"], description=description)
        for name, description in {**SHARES, CHANGE: "What is found in an article, against the last loads."}.items()
    ],
)
def staging(context: dg.AssetExecutionContext, config: StagingConfig) -> Iterator[Any]:
    home = current_home()
    with waited_for(home.units / "lock", say=context.log.warning):
        reading = load_reading(home.reading)
        if not config.even_if_unchanged and is_published(home, reading.fingerprint):
            context.log.info("Nothing is new: the published warehouse stays as it is.")
            return
        unread = {"quarantine": load_quarantine(reading, home.units), "retired_documents": load_retired(home)}
        resolved = resolve(scan_annotations(reading, home.units), REFERENCE)
        now = datetime.now(UTC)
        redirects = redirect_events(home.published, resolved, now=now.replace(tzinfo=None))
        of_runs = {name: table.lazy() for name, table in {**unread, "event_redirects": redirects}.items()}
        load_staging(home, resolved | of_runs, reading=reading.fingerprint, say=context.log.warning)
    with locked(home, context.log.warning), open_read_only(home.working) as connection:
        shown = {key: show_table(connection, ".".join(key.path)) for key in sorted(context.selected_asset_keys)}
        looked_at = {
            name: connection.sql(f"select {', '.join(asked)} from staging.{name}").pl()
            for name, asked in LOOKED_AT.items()
        }
    for key, metadata in shown.items():
        yield dg.MaterializeResult(asset_key=key, metadata=metadata)
    rates = count_rates(looked_at)
    shares = find_shares(looked_at, REFERENCE, allowed=config.allowed_shares)
    asked_for = {key.name for key in context.selected_asset_check_keys}
    for finding in (*shares, find_change(rates, home.history, allowed=config.allowed_change)):
        if finding.check in asked_for:
            yield _as_check(finding)
    note_rates(rates, home.history, now=now)


def _as_check(finding: Finding) -> dg.AssetCheckResult:
    return dg.AssetCheckResult(
        check_name=finding.check,
        asset_key=["staging", "documents"],
        passed=finding.passed,
        severity=dg.AssetCheckSeverity.WARN,
        metadata={"share": finding.share, "examples": "\n".join(finding.examples)},
    )
