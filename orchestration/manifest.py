"""dbt by its command, and its manifest: what it understood of its project, which tells Dagster what the assets are.

Knows no Dagster, so that dbt can parse in a process of its own while another is busy importing Dagster.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from orchestration.home import DBT_PROJECT, REFERENCE, Home

DBT = str(Path(sys.executable).with_name("dbt"))


def prepare_manifest(home: Home) -> Path:
    """The manifest, made anew where it is missing or older than the project: parsing takes six seconds."""
    home.prepare()
    # A copy of its own: dbt writes its manifest at every build, and who is killed then leaves half of one.
    manifest = home.manifest
    folders = [DBT_PROJECT / "models", DBT_PROJECT / "tests", DBT_PROJECT / "macros", REFERENCE]
    files = [*DBT_PROJECT.glob("*.yml"), *(file for folder in folders for file in (folder, *folder.rglob("*")))]
    if not manifest.exists() or manifest.stat().st_mtime < max(file.stat().st_mtime for file in files):
        run_dbt(home, "--quiet", "parse")
        part = manifest.with_suffix(f".part{os.getpid()}")
        shutil.copyfile(home.dbt / "manifest.json", part)
        part.replace(manifest)
    return manifest


def run_dbt(home: Home, *arguments: str) -> str:
    """What dbt says to the end of the command; raises with it where the command fails."""
    places: list[str | Path] = ["--project-dir", DBT_PROJECT, "--profiles-dir", DBT_PROJECT, "--target-path", home.dbt]
    done = subprocess.run(
        [DBT, *arguments, *places, "--log-path", home.dbt],
        env={**os.environ, "CHANCERY_HOME": str(home.root), "DO_NOT_TRACK": "1"},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"dbt {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
