"""From the start of the process to a window that can be used, against a bare window of one label."""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk import preferences
from cmdesk.preferences import Preferences
from cmdesk.services import demo, opening
from cmdesk.storage import database

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("start_child.py")
ROUNDS = 8
# compiled once, as what is installed is, whatever the project's own folder holds
SURROUNDINGS = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPATH": str(ROOT),
    "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "cmdesk-compiled"),
}


def start(*folder):
    """Seconds until it was painted, and the memory in MB, if it is told."""
    begun = time.monotonic()
    command = [sys.executable, str(CHILD), *map(str, folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=SURROUNDINGS)
    told = dict(line.split() for line in done.stdout.splitlines())
    return float(told["painted"]) - begun, int(told.get("pss_kb", 0)) / 1024


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "desk"
    opened = opening.open_to_write(folder)
    demo.fill(opened.desk)
    opened.close()
    return folder


@pytest.fixture(scope="module")
def big_folder(big_desk, tmp_path_factory):
    folder = tmp_path_factory.mktemp("start") / "desk"
    folder.mkdir()
    with (
        closing(sqlite3.connect(big_desk.path)) as source,
        closing(sqlite3.connect(folder / database.FILE_NAME)) as target,
    ):
        source.backup(target)
    return folder


@pytest.mark.parametrize("page", ["today", "replies"])
@pytest.mark.parametrize("data", ["demo_folder", "big_folder"])
def test_the_start(benchmark, request, data, page):
    """Both kinds in turn, so that what else the machine does meets both."""
    folder = request.getfixturevalue(data)
    preferences.save(folder, Preferences(start_page=page, last_client=1))
    start()
    start(folder)
    bare, desk = [], []
    for _ in range(ROUNDS):
        bare.append(start()[0])
        desk.append(start(folder))
    benchmark.pedantic(start, (folder,), rounds=1)
    ours = [seconds for seconds, _ in desk]
    benchmark.extra_info.update(
        bare_ms=round(min(bare) * 1000),
        desk_ms=round(min(ours) * 1000),
        beyond_ms=round((min(ours) - min(bare)) * 1000),
        beyond_median_ms=round((statistics.median(ours) - statistics.median(bare)) * 1000),
        pss_mb=round(statistics.median(memory for _, memory in desk), 1),
    )
