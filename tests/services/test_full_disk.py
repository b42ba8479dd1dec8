"""On a disk that fills up a save is refused by name, what was there stays, and later saving works again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cmdesk.services import check, opening
from cmdesk.storage.models import Client, Reply

ROOT = Path(__file__).parents[2]

# A limit on the size of any file stands for the full disk. Prints what came of saving, then of saving with room.
SAVE = """
import resource, sys
from pathlib import Path
from cmdesk.services import backups, drafts, faults, opening
from cmdesk.storage.models import Reply

def attempt(act):
    try:
        act()
    except Exception as error:
        refusal = faults.sorted_out(error)
        print(refusal.code if refusal else repr(error))
    else:
        print("done")

def save(title):
    with desk.writing():
        for n in range(20):
            Reply.create(client=1, title=f"{title} {n}", body="x" * 3000)

folder, room = Path(sys.argv[1]), int(sys.argv[2])
desk = opening.open_to_write(folder).desk
attempt(lambda: save("Before"))
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
attempt(lambda: save("Full"))
attempt(lambda: backups.back_up(desk, "hand"))
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
attempt(lambda: save("After"))
attempt(lambda: backups.back_up(desk, "hand"))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limits")
@pytest.mark.parametrize("room", [0, 1, 512, 4096, 5000, 20_000, 33_000, 70_000, 100_000, 150_000])
def test_a_full_disk(tmp_path, room):
    opened = opening.open_to_write(tmp_path)
    with opened.desk.writing():
        Client.create(name="Acme", name_key="acme", initials="AC", colour="jade", prefix="AC")
    opened.close()
    command = [sys.executable, "-c", SAVE, str(tmp_path), str(room)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ended.stderr == ""
    before, full, backup_when_full, after, backup_after = ended.stdout.splitlines()
    assert (before, after, backup_after) == ("done", "done", "done"), ended.stdout
    assert full in {"disk-full", "disk-failed"}
    assert backup_when_full in {"disk-full", "disk-failed"}
    opened = opening.open_to_write(tmp_path)
    titles = {reply.title.split()[0] for reply in Reply.select()}
    assert titles == {"Before", "After"}
    assert check.check(opened.desk) == []
    opened.close()
    assert not list(tmp_path.rglob("*.part"))
