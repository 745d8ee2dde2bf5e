"""The asset that reads the articles: one folder of Parquet files per unit of work."""

from datetime import UTC, datetime
from pathlib import Path

import dagster as dg
from filelock import FileLock
from pydantic import Field

from orchestration.assets.metadata import show
from orchestration.extraction import BROKEN, read_missing
from orchestration.home import REFERENCE, articles_folder, current_home
from orchestration.units import load_table, make_plan, note_reading
from orchestration.workers import open_workers


class ArticlesConfig(dg.Config):
    """What is to be read."""

    articles: str = Field(default_factory=lambda: str(articles_folder()), description="Folder of articles.")


@dg.asset(
    group_name="extract",
    kinds={"python", "parquet"},
    description="What each article says by itself: sentences, times, actors, statements and events, with their spans. "
    "Only files that are new or changed are read.",
    check_specs=[
        dg.AssetCheckSpec(
            "no_article_broke_the_extractor",
            asset="annotations",
            description="An article on which the extractor fails, or which its own annotations contradict, is put in "
            "quarantine; each is a bug.",
        )
    ],
)
def annotations(config: ArticlesConfig) -> dg.MaterializeResult:  # type: ignore[type-arg]
    home = current_home()
    home.prepare()
    now = datetime.now(UTC).replace(tzinfo=None)
    with FileLock(home.units / "lock"):
        plan = make_plan(Path(config.articles), units=home.units, reference=REFERENCE)
        with open_workers(len(plan.missing)) as workers:
            read_missing(plan, workers, units=home.units, reference=REFERENCE, now=now)
        reading = note_reading(plan, home.reading, now=now)
        documents, quarantine = (load_table(name, reading, units=home.units) for name in ("documents", "quarantine"))
    broken = [row["path"] for row in quarantine.to_dicts() if row["reason"].startswith(BROKEN)]
    return dg.MaterializeResult(
        metadata={
            **show(documents),
            "files_read": sum(len(task.unit.files) for task in plan.missing),
            "files_known_before": sum(len(unit.files) for unit in plan.finished),
            "quarantined": quarantine.height,
        },
        check_results=[
            dg.AssetCheckResult(
                passed=not broken, severity=dg.AssetCheckSeverity.WARN, metadata={"articles": broken[:20]}
            )
        ],
    )
