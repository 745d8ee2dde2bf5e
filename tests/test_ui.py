"""The UI in a real browser: every asset is in the graph, and the first click on "Materialize all" makes a warehouse."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, sync_playwright

from orchestration.docs import write_site
from orchestration.home import PROJECT, Home
from tests.conftest import SAMPLE, assert_same_tables

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None, reason=f"no browser here: none of {', '.join(BROWSERS)} is on the PATH"),
]

PATIENCE = 400


@dataclass(frozen=True, slots=True)
class Ui:
    """A running Dagster on a home where nothing has been made yet."""

    url: str
    home: Home


@pytest.fixture(scope="module")
def ui(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ui]:
    folder = tmp_path_factory.mktemp("ui")
    home = Home(folder / "home")
    home.prepare()
    port = _free_port()
    environment = {
        **os.environ,
        "CHANCERY_HOME": str(home.root),
        "CHANCERY_ARTICLES": str(SAMPLE),
        "DAGSTER_HOME": str(home.dagster),
        "VIRTUAL_ENV": sys.prefix,
    }
    dg = Path(sys.executable).with_name("dg")
    with (folder / "ui.log").open("w") as log:
        command: list[str | Path] = [dg, "dev", "--host", "127.0.0.1", "--port", str(port)]
        server = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            _wait_for(f"http://127.0.0.1:{port}/server_info", server, folder / "ui.log")
            yield Ui(f"http://127.0.0.1:{port}", home)
        finally:
            _stop(server)


def _stop(server: subprocess.Popen[bytes]) -> None:
    """Ask first; where an outer shell runs the tests in the background, nobody hears SIGINT."""
    server.send_signal(signal.SIGINT)
    try:
        server.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait(30)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait_for(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            urlopen(url, timeout=5).close()
            return
        except OSError:
            assert server.poll() is None, log.read_text()
            time.sleep(0.5)
    raise TimeoutError(log.read_text())


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        # A container's root has no sandbox to offer; the only page opened is our own.
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        # The graph draws only what is in view, hence the tall window.
        yield browser.new_page(viewport={"width": 2800, "height": 4200})
        browser.close()


def _expected() -> dict[str, set[str]]:
    """Names of the assets by group, from the files that make them."""
    from extract.tables import STAGING

    dbt = PROJECT / "dbt_project" / "models"
    marts = {path.stem.removeprefix("mart_") for path in dbt.glob("marts/*.sql")}
    return {
        "extract": {"annotations"},
        "staging": set(STAGING),
        "staging_views": {path.stem for path in dbt.glob("staging/*.sql")},
        "reference": {path.stem for path in (PROJECT / "seeds" / "reference").glob("*.csv")},
        "intermediate": {path.stem for path in dbt.glob("intermediate/*.sql")},
        "marts": marts,
        "publish": {"published_warehouse"},
    }


def test_the_asset_graph_shows_every_asset(ui: Ui, page: Page) -> None:
    for group, names in _expected().items():
        page.goto(f"{ui.url}/asset-groups?expanded={quote(f'global@global:{group}')}")
        drawn = page.locator("foreignObject [data-tooltip]")
        drawn.first.wait_for(timeout=PATIENCE * 1000)
        # Names appear one by one while the layout settles.
        deadline = time.monotonic() + 20
        shown: set[str] = set()
        while not names <= shown and time.monotonic() < deadline:
            shown = set(drawn.evaluate_all("nodes => nodes.map(node => node.dataset.tooltip)"))
            page.wait_for_timeout(200)
        assert names <= shown, f"group {group}"


def test_materialize_all_at_the_first_click_makes_what_the_command_makes(ui: Ui, page: Page, sample_home: Home) -> None:
    page.goto(f"{ui.url}/asset-groups")
    page.get_by_role("button", name="Materialize all").click()
    deadline = time.monotonic() + PATIENCE
    while not ui.home.published.exists() and time.monotonic() < deadline:
        time.sleep(1)
    assert_same_tables(ui.home, sample_home)


def test_the_documentation_opens_on_the_lineage_and_explains_columns(sample_home: Home, page: Page) -> None:
    page.goto(write_site(sample_home).as_uri())
    page.wait_for_url("**/static_index.html#!/overview?g_v=1")
    page.locator("canvas").first.wait_for(timeout=PATIENCE * 1000)
    page.goto(page.url.replace("overview?g_v=1", "model/model.chancery.meetings_per_year"))
    page.get_by_text("each town of a trip is one").first.wait_for(timeout=PATIENCE * 1000)
