"""A run from the command line writes the event log that the UI reads."""

from pathlib import Path

import dagster as dg

from orchestration.event_log import open_instance
from orchestration.home import Home


@dg.asset
def told() -> dg.MaterializeResult[None]:
    return dg.MaterializeResult(metadata={"rows": 3})


@dg.asset_check(asset=told)
def is_true() -> dg.AssetCheckResult:
    return dg.AssetCheckResult(passed=True)


def test_dagster_reads_what_a_run_has_written(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.prepare()
    with open_instance(home.dagster) as instance:
        result = dg.materialize([told, is_true], instance=instance)
        written = [entry.message for entry in instance.all_logs(result.run_id)]
    assert not list(home.dagster.rglob("*.db-wal")), "all is written to the databases when the run has ended"

    with dg.DagsterInstance.from_config(str(home.dagster)) as read:
        assert [entry.message for entry in read.all_logs(result.run_id)] == written
        latest = read.get_latest_materialization_event(told.key)
        assert latest and latest.asset_materialization
        assert latest.asset_materialization.metadata["rows"].value == 3
        checks = read.event_log_storage.get_latest_asset_check_execution_by_key([dg.AssetCheckKey(told.key, "is_true")])
        assert [check.status.value for check in checks.values()] == ["SUCCEEDED"]
