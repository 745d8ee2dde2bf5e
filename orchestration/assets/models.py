"""The dbt project: every model and seed an asset, every test a check."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import dagster as dg

from orchestration.assets.dbt import DagsterDbtCliRuntimeError, DagsterDbtTranslator, Dbt, dbt_assets
from orchestration.assets.metadata import show_table
from orchestration.home import DBT_PROJECT, Home, current_home
from orchestration.manifest import DBT
from orchestration.warehouse import locked, mark_audited, mark_unaudited, open_read_only


class Names(DagsterDbtTranslator):
    """An asset is called and grouped like the table it makes: schema, then name."""

    def get_asset_key(self, dbt_resource_props: Mapping[str, Any]) -> dg.AssetKey:
        if dbt_resource_props["resource_type"] == "source":
            return super().get_asset_key(dbt_resource_props)
        return dg.AssetKey([dbt_resource_props["schema"], dbt_resource_props["alias"]])

    def get_group_name(self, dbt_resource_props: Mapping[str, Any]) -> str | None:
        return str(dbt_resource_props["schema"])


def make_dbt_resource(home: Home) -> Dbt:
    # dbt's profile finds the working warehouse by it.
    os.environ["CHANCERY_HOME"] = str(home.root)
    return Dbt(project_dir=str(DBT_PROJECT), profiles_dir=str(DBT_PROJECT), dbt_executable=DBT)


def make_models(manifest: Path) -> dg.AssetsDefinition:
    """The assets of the dbt project as its manifest has them."""

    @dbt_assets(manifest=manifest, dagster_dbt_translator=Names(), name="models")
    def models(context: dg.AssetExecutionContext, dbt: Dbt) -> Iterator[Any]:
        home = current_home()
        with locked(home, context.log.warning):
            mark_unaudited(home)
            # Unit tests try the SQL on rows of their own: that is for `make test`, not for every run.
            arguments = ["build", "--exclude-resource-type", "unit_test"]
            # Where the project was parsed before, so that dbt need not parse it again.
            build = dbt.cli(arguments, context=context, target_path=home.dbt)
            yield from _show_tables(build.stream(), context, home)
            if not context.is_subset:
                mark_audited(home)

    return models


def _show_tables(events: Iterator[Any], context: dg.AssetExecutionContext, home: Home) -> Iterator[Any]:
    """Hold the outputs back until dbt has let go of the file; add what is shown of the tables and of failed tests."""
    outputs = []
    failed_checks = []
    failure = None
    try:
        for event in events:
            if isinstance(event, dg.Output):
                outputs.append(event)
            elif isinstance(event, dg.AssetCheckResult) and not event.passed:
                failed_checks.append(event)
            else:
                yield event
    except DagsterDbtCliRuntimeError as error:
        failure = error
    with open_read_only(home.working) as connection:
        for output in outputs:
            table = ".".join(f'"{part}"' for part in context.asset_key_for_output(output.output_name).path)
            shown = show_table(connection, table)
            yield dg.Output(None, output_name=output.output_name, metadata={**output.metadata, **shown})
        queries = _failed_queries(home) if failed_checks else {}
        for check in failed_checks:
            query = queries.get(str(check.metadata["unique_id"].value))
            shown = show_table(connection, f"(\n{query}\n)") if query else {}
            yield check._replace(metadata={**check.metadata, **shown})
    if failure:
        raise failure


def _failed_queries(home: Home) -> dict[str, str]:
    """Failed test -> the query that finds the rows it refuses."""
    results = json.loads((home.dbt / "run_results.json").read_text(encoding="utf-8"))["results"]
    return {result["unique_id"]: result["compiled_code"] for result in results if result["status"] == "fail"}
