"""`make docs`: the site that dbt makes of its models, with what each column means; it opens on the lineage."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from orchestration.home import Home, current_home
from orchestration.manifest import run_dbt
from orchestration.warehouse import locked

# One file that needs no server; the page before it opens the graph.
SITE = "static_index.html"
LINEAGE = f"{SITE}#!/overview?g_v=1"
FRONT = f'<!doctype html><title>Chancery</title><meta http-equiv="refresh" content="0; url={LINEAGE}">\n'


def main() -> int:
    home = current_home()
    if not home.working.exists():
        print("Nothing is built yet: make run", file=sys.stderr)
        return 1
    print(write_site(home))
    return 0


def write_site(home: Home) -> Path:
    """Write the site into the home's ``docs``, and say which page to open."""
    with locked(home):
        run_dbt(home, "--quiet", "docs", "generate", "--static")
    home.docs.mkdir(exist_ok=True)
    shutil.copyfile(home.dbt / SITE, home.docs / SITE)
    front = home.docs / "index.html"
    front.write_text(FRONT, encoding="utf-8")
    return front


if __name__ == "__main__":
    sys.exit(main())
