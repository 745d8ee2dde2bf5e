"""What starts runs without a person: an inbox that is watched, a day that begins. Both are off until switched on."""

from __future__ import annotations

import dagster as dg

from orchestration.home import articles_folder
from orchestration.inbox import judge, take_stock

SECONDS_BETWEEN_LOOKS = 60


def make_inbox(job: dg.UnresolvedAssetJobDefinition) -> dg.SensorDefinition:
    """Starts the job when articles arrived in the folder and no more are coming."""

    @dg.sensor(
        job=job,
        minimum_interval_seconds=SECONDS_BETWEEN_LOOKS,
        description="Starts one run when articles arrived in the folder, were changed or removed.",
    )
    def inbox(context: dg.SensorEvaluationContext) -> dg.RunRequest | dg.SkipReason:
        verdict = judge(take_stock(articles_folder()), context.cursor)
        context.update_cursor(verdict.cursor)
        if not verdict.starts_run:
            return dg.SkipReason(verdict.reason)
        return dg.RunRequest()

    return inbox


def make_daily(job: dg.UnresolvedAssetJobDefinition) -> dg.ScheduleDefinition:
    """Before people come to work in Türkiye."""
    return dg.ScheduleDefinition(
        name="daily",
        job=job,
        cron_schedule="0 6 * * *",
        execution_timezone="Europe/Istanbul",
        description="Reads what is new, once a day.",
    )
