"""The asset readers open: a copy of the working warehouse that passed every test."""

from typing import Any

import dagster as dg

from orchestration.home import current_home
from orchestration.warehouse import open_read_only, publish


def make_published(marts: list[dg.AssetKey]) -> dg.AssetsDefinition:
    """The published warehouse. All of dbt is one step: the marts are there when every test has passed."""

    @dg.asset(
        name="published_warehouse",
        group_name="publish",
        deps=marts,
        kinds={"duckdb"},
        description="`warehouse.duckdb` in the home: replaced in one move, and only when every test passed. "
        "Readers who have the last one open keep it.",
    )
    def published_warehouse(context: dg.AssetExecutionContext) -> dg.MaterializeResult[Any]:
        home = current_home()
        publish(home, context.log.warning)
        with open_read_only(home.published) as connection:
            marts = connection.sql(
                "select table_name from information_schema.tables where table_schema = 'marts' order by table_name"
            ).fetchall()
        return dg.MaterializeResult(
            metadata={
                "path": dg.MetadataValue.path(str(home.published)),
                "megabytes": round(home.published.stat().st_size / 1e6, 1),
                "marts": ", ".join(name for (name,) in marts),
            }
        )

    return published_warehouse
