"""Where everything lies: the project's own folders, and the home that holds all a run makes."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

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
    def dagster(self) -> Path:
        return self.root / "dagster"

    def prepare(self) -> None:
        """Make the folders, and tell Dagster to keep its telemetry and its newsletter to itself."""
        for folder in (self.units, self.working.parent, self.dbt, self.dagster):
            folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(__file__).with_name("dagster.yaml"), self.dagster / "dagster.yaml")


def current_home() -> Home:
    """The home that CHANCERY_HOME names; data/ in the project where it names none."""
    return Home(Path(os.environ.get("CHANCERY_HOME") or PROJECT / "data").absolute())


def articles_folder() -> Path:
    """The folder that CHANCERY_ARTICLES names; the sample articles where it names none."""
    return Path(os.environ.get("CHANCERY_ARTICLES") or PROJECT / "seeds" / "articles").absolute()
