"""Dagster's dbt integration, without dbt itself: that runs in processes of its own, and costs two seconds to import."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from importlib.metadata import version
from typing import Any

from packaging.version import Version


@contextmanager
def _as_if_missing(package: str) -> Iterator[None]:
    known = sys.modules.pop(package, None)
    sys.modules[package] = None  # type: ignore[assignment]  # how Python says that there is no such package
    yield
    del sys.modules[package]
    if known:
        sys.modules[package] = known


# Where dbt cannot be imported, dagster_dbt takes the names of its states from itself.
with _as_if_missing("dbt"):
    from dagster_dbt import DagsterDbtTranslator, DbtCliResource, dbt_assets
    from dagster_dbt.errors import DagsterDbtCliRuntimeError


class Dbt(DbtCliResource):
    """dbt, not first asked for its version and for a connection to fetch metadata by: seven seconds for nothing."""

    @cached_property
    def _cli_version(self) -> Version:
        return Version(version("dbt-core"))

    def _initialize_dbt_core_adapter(self, args: Sequence[str]) -> Any:
        return None


__all__ = ["DagsterDbtCliRuntimeError", "DagsterDbtTranslator", "Dbt", "dbt_assets"]
