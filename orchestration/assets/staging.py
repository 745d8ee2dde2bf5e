"""The staging tables: one asset each, resolved across articles and loaded together."""

from collections.abc import Iterator

import dagster as dg
from pydantic import Field

from extract import tables
from extract.resolve import resolve
from orchestration.assets.metadata import describe_columns, show
from orchestration.home import REFERENCE, current_home
from orchestration.locks import waited_for
from orchestration.noted import load_annotations, load_reading, load_retired
from orchestration.warehouse import is_published, load_staging


class StagingConfig(dg.Config):
    """Whether to go to the trouble."""

    even_if_unchanged: bool = Field(
        default=False, description="Load, test and publish even where the published warehouse holds all this already."
    )


@dg.multi_asset(
    name="staging",
    group_name="staging",
    specs=[
        dg.AssetSpec(
            ["staging", name],
            deps=["annotations"],
            description=table.__doc__,
            kinds={"duckdb", "polars"},
            metadata={"dagster/column_schema": describe_columns(table)},
            # Where nothing is new nothing is loaded, and all that comes after is skipped with it.
            skippable=True,
        )
        for name, table in tables.STAGING.items()
    ],
)
def staging(context: dg.AssetExecutionContext, config: StagingConfig) -> Iterator[dg.MaterializeResult]:  # type: ignore[type-arg]
    home = current_home()
    with waited_for(home.units / "lock", say=context.log.warning):
        reading = load_reading(home.reading)
        if not config.even_if_unchanged and is_published(home, reading.fingerprint):
            context.log.info("Nothing is new: the published warehouse stays as it is.")
            return
        annotations = load_annotations(reading, home.units)
        unread = {"quarantine": annotations.pop("quarantine"), "retired_documents": load_retired(home)}
    frames = {**resolve(annotations, REFERENCE), **unread}
    load_staging(home, frames, reading=reading.fingerprint, say=context.log.warning)
    for name in tables.STAGING:
        yield dg.MaterializeResult(asset_key=["staging", name], metadata=show(frames[name]))
