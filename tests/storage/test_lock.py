"""One process at a time holds a folder, and a dead one holds nothing."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.storage import lock

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from cmdesk.storage import lock
held = lock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_process_is_refused(holder, tmp_path):
    with pytest.raises(DeskError, match="folder-in-use") as refusal:
        lock.take(tmp_path)
    assert refusal.value.details["path"] == str(tmp_path)


def test_also_the_same_process_holds_it_once(tmp_path):
    held = lock.take(tmp_path)
    with pytest.raises(DeskError, match="folder-in-use"):
        lock.take(tmp_path)
    held.release()
    lock.take(tmp_path).release()


def test_a_killed_process_holds_nothing(holder, tmp_path):
    holder.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    holder.wait()
    lock.take(tmp_path).release()


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(FileNotFoundError):
        lock.take(tmp_path / "missing")
