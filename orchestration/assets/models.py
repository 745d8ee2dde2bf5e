"""The dbt project: every model and seed an asset, every test a check."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import dagster as dg
from dagster_dbt import DagsterDbtTranslator, DbtCliResource, dbt_assets
from dagster_dbt.errors import DagsterDbtCliRuntimeError

from orchestration.assets.metadata import show_table
from orchestration.home import DBT_PROJECT, REFERENCE, Home, current_home
from orchestration.warehouse import locked, mark_audited, mark_unaudited, open_read_only

DBT = str(Path(sys.executable).with_name("dbt"))


class Names(DagsterDbtTranslator):
    """An asset is called and grouped like the table it makes: schema, then name."""

    def get_asset_key(self, dbt_resource_props: Mapping[str, Any]) -> dg.AssetKey:
        if dbt_resource_props["resource_type"] == "source":
            return super().get_asset_key(dbt_resource_props)
        return dg.AssetKey([dbt_resource_props["schema"], dbt_resource_props["alias"]])

    def get_group_name(self, dbt_resource_props: Mapping[str, Any]) -> str | None:
        return str(dbt_resource_props["schema"])


def prepare_manifest(home: Home) -> Path:
    """dbt's manifest, made anew where it is missing or older than the project: parsing takes six seconds."""
    home.prepare()
    # A copy of its own: dbt writes its manifest at every build, and who is killed then leaves half of one.
    manifest = home.manifest
    folders = [DBT_PROJECT / "models", DBT_PROJECT / "tests", DBT_PROJECT / "macros", REFERENCE]
    files = [*DBT_PROJECT.glob("*.yml"), *(file for folder in folders for file in (folder, *folder.rglob("*")))]
    if not manifest.exists() or manifest.stat().st_mtime < max(file.stat().st_mtime for file in files):
        command = [DBT, "--quiet", "parse", "--project-dir", DBT_PROJECT, "--profiles-dir", DBT_PROJECT]
        parsed = subprocess.run(
            [*command, "--target-path", home.dbt, "--log-path", home.dbt],
            env={**os.environ, "CHANCERY_HOME": str(home.root)},
            capture_output=True,
            text=True,
        )
        if parsed.returncode:
            raise RuntimeError(f"dbt cannot read its project:\n{parsed.stdout}{parsed.stderr}")
        part = manifest.with_suffix(f".part{os.getpid()}")
        shutil.copyfile(home.dbt / "manifest.json", part)
        part.replace(manifest)
    return manifest


def make_dbt_resource(home: Home) -> DbtCliResource:
    # dbt's profile finds the working warehouse by it.
    os.environ["CHANCERY_HOME"] = str(home.root)
    return DbtCliResource(project_dir=str(DBT_PROJECT), profiles_dir=str(DBT_PROJECT), dbt_executable=DBT)


def make_models(manifest: Path) -> dg.AssetsDefinition:
    """The assets of the dbt project as its manifest has them."""

    @dbt_assets(manifest=manifest, dagster_dbt_translator=Names(), name="models")
    def models(context: dg.AssetExecutionContext, dbt: DbtCliResource) -> Iterator[Any]:
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
