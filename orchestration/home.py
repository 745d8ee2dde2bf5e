"""Where everything lies: the project's own folders, and the home that holds all a run makes."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from pathlib import Path

from extract.reading import Limits
from extract.reading.folder import MADE_BY_RUNS

PROJECT = Path(__file__).resolve().parents[1]
REFERENCE = PROJECT / "seeds" / "reference"
DBT_PROJECT = PROJECT / "dbt_project"


@dataclass(frozen=True, slots=True)
class Home:
    """The folder that holds all a run makes; readers only ever open ``published``."""

    root: Path

    @property
    def published(self) -> Path:
        return self.root / "warehouse.duckdb"

    @property
    def working(self) -> Path:
        """The warehouse being built: only the run that holds ``lock`` opens it."""
        return self.root / "build" / "warehouse.duckdb"

    @property
    def lock(self) -> Path:
        return self.root / "build" / "lock"

    @property
    def progress(self) -> Path:
        """How far which content has come: loaded, audited, published."""
        return self.root / "build" / "progress.json"

    @property
    def units(self) -> Path:
        """Annotations as Parquet, one folder per unit of work."""
        return self.root / "annotations"

    @property
    def reading(self) -> Path:
        """Which units make up the articles folder as it was last read."""
        return self.root / "build" / "reading.json"

    @property
    def retired(self) -> Path:
        """Articles that were read before and are no longer in the folder."""
        return self.root / "build" / "retired.parquet"

    @property
    def history(self) -> Path:
        """How much was found in the articles at the last loads."""
        return self.root / "build" / "history.json"

    @property
    def gold(self) -> Path:
        """How well the last extractor read the sample articles."""
        return self.root / "build" / "gold.json"

    @property
    def run_lock(self) -> Path:
        """Held by a run from the command line from its beginning to its end."""
        return self.root / "build" / "run.lock"

    @property
    def log(self) -> Path:
        """What the last run from the command line had to say."""
        return self.root / "build" / "run.log"

    @property
    def exports(self) -> Path:
        """The marts in other formats, as `make export` writes them."""
        return self.root / "exports"

    @property
    def docs(self) -> Path:
        """The site that `make docs` writes."""
        return self.root / "docs"

    @property
    def dbt(self) -> Path:
        return self.root / "dbt"

    @property
    def manifest(self) -> Path:
        """dbt's description of its project, from which the assets are made."""
        return self.root / "build" / "manifest.json"

    @property
    def dagster(self) -> Path:
        return self.root / "dagster"

    def prepare(self) -> None:
        """Make the folders, and tell Dagster to keep its telemetry and its newsletter to itself."""
        for folder in (self.units, self.working.parent, self.dbt, self.dagster):
            folder.mkdir(parents=True, exist_ok=True)
        (self.root / MADE_BY_RUNS).touch()
        settings = self.dagster / "dagster.yaml"
        ours = Path(__file__).with_name("dagster.yaml").read_bytes()
        # Another run may be reading it.
        if not settings.exists() or settings.read_bytes() != ours:
            settings.write_bytes(ours)


def current_home() -> Home:
    """The home that CHANCERY_HOME names; data/ in the project where it names none."""
    return Home(Path(os.environ.get("CHANCERY_HOME") or PROJECT / "data").absolute())


def memory_limit() -> str:
    """What DuckDB may hold before it goes to the disk, as it takes it ("4GB"): CHANCERY_MEMORY, or 700 MB."""
    return os.environ.get("CHANCERY_MEMORY") or "700MB"


def reading_limits() -> Limits:
    """The limits for one file, each of which may be set in the environment as CHANCERY_MAX_..."""
    given = {field.name: os.environ.get(f"CHANCERY_{field.name.upper()}") for field in fields(Limits)}
    wrong = [f"CHANCERY_{name.upper()}={value}" for name, value in given.items() if value and not value.isdecimal()]
    if wrong:
        raise ValueError(f"{wrong[0]} is no whole number")
    return Limits(**{name: int(value) for name, value in given.items() if value})


def articles_folder() -> Path:
    """The folder that CHANCERY_ARTICLES names; the sample articles where it names none."""
    return Path(os.environ.get("CHANCERY_ARTICLES") or PROJECT / "seeds" / "articles").absolute()
