"""The asset that reads the articles: one folder of Parquet files per unit of work."""

from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dagster as dg
from pydantic import Field

from orchestration.assets.metadata import show
from orchestration.home import REFERENCE, articles_folder, current_home, reading_limits
from orchestration.locks import waited_for
from orchestration.noted import load_quarantine, load_retired, note_reading, scan_annotations
from orchestration.plan import Plan, make_plan
from orchestration.progress import follow
from orchestration.selection import Selection
from orchestration.units import BROKEN, discard_stale, read_missing
from orchestration.workers import open_workers


class ArticlesConfig(dg.Config):
    """What is to be read. Folder and month ask for a part: what else is new waits, and what is read stays."""

    articles: str = Field(default_factory=lambda: str(articles_folder()), description="Folder of articles.")
    folder: str = Field(default="", description="Read only what lies below this folder within it: 2023/10.")
    month: str = Field(
        default="",
        description="Read only articles of this month, such as 2023-10: by the name of the file, by manifest.csv, or "
        "by the day they had when they were read before.",
    )
    again: bool = Field(default=False, description="Read them even where they did not change.")


@dg.asset(
    group_name="extract",
    kinds={"python", "parquet"},
    description="What each article says by itself: sentences, times, actors, statements and events, with their spans. "
    "Only files that are new or changed are read.",
    # Every run from the UI counts, also where nothing is new; `make run` then ends before it has imported Dagster.
    freshness_policy=dg.FreshnessPolicy.time_window(fail_window=timedelta(hours=48), warn_window=timedelta(hours=26)),
    check_specs=[
        dg.AssetCheckSpec(
            "no_article_broke_the_extractor",
            asset="annotations",
            description="An article on which the extractor fails, or which its own annotations contradict, is put in "
            "quarantine; each is a bug.",
        )
    ],
)
# Of an asset with checks, Dagster takes the bare type only.
def annotations(context: dg.AssetExecutionContext, config: ArticlesConfig) -> dg.MaterializeResult:  # type: ignore[type-arg]
    home = current_home()
    home.prepare()
    with waited_for(home.units / "lock", say=context.log.warning):
        plan = _read(config, context)
        reading = note_reading(plan, home, now=_now())
        discard_stale(plan, units=home.units)
        documents = scan_annotations(reading, home.units)["documents"].sort("document_id").collect()
        quarantine = load_quarantine(reading, home.units)
    broken = [row["path"] for row in quarantine.to_dicts() if row["reason"].startswith(BROKEN)]
    return dg.MaterializeResult(
        metadata={
            **show(documents),
            "files_read": sum(len(unit.files) for unit in plan.missing),
            "files_known_before": sum(len(unit.files) for unit in plan.finished),
            "why": "; ".join(plan.reasons) or "nothing is new",
            "quarantined": quarantine.height,
            "articles_in_languages_without_words": documents.filter(~documents["is_read"]).height,
            "articles_retired": load_retired(home).height,
        },
        check_results=[
            dg.AssetCheckResult(
                passed=not broken, severity=dg.AssetCheckSeverity.WARN, metadata={"articles": broken[:20]}
            )
        ],
    )


def _read(config: ArticlesConfig, context: dg.AssetExecutionContext) -> Plan:
    home = current_home()
    selection = Selection(config.folder, config.month, config.again)
    folder = Path(config.articles)
    try:
        plan = make_plan(folder, units=home.units, reference=REFERENCE, limits=reading_limits(), selection=selection)
        with open_workers(len(plan.missing)) as workers, follow(plan, say=context.log.info) as on_unit:
            read_missing(plan, workers, units=home.units, reference=REFERENCE, now=_now(), on_unit=on_unit)
    except BrokenProcessPool as error:
        # The system ended a worker, mostly for want of memory; what is finished is not read again.
        raise dg.RetryRequested(max_retries=2, seconds_to_wait=5) from error
    return plan


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
