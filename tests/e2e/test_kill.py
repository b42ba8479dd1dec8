"""Killed at any moment of saving, importing or backing up, the desk loses nothing that it said was done.

CMDESK_KILLS says how often; the usual run kills a few times, `packaging/dev.py bench` hundreds of times.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cmdesk.services import check, drafts, opening
from cmdesk.storage import backup
from cmdesk.storage.models import Client, ImportBatch, Reply

KILLS = int(os.environ.get("CMDESK_KILLS", "12"))
ROWS = 700  # of each import: several batches
LONGEST = 0.6  # seconds from the first word to the kill

# Works without end, saying each thing that is done after it is done.
WORK = """
import random, sys
from pathlib import Path
from cmdesk.services import backups, drafts, opening, replies, staging
from cmdesk.services.replies import ReplyText
from cmdesk.services.staging import Incoming

desk = opening.open_to_write(Path(sys.argv[1])).desk
rows, chance = int(sys.argv[2]), random.Random(int(sys.argv[3]))
scope, number = desk.of(1), 0
say = lambda *words: print(*words, flush=True)
say("ready")
while True:
    number += 1
    act = chance.choice(["new", "new", "new", "change", "draft", "import", "backup"])
    if act == "new":
        say("saved", replies.save(scope, ReplyText(f"Title {number}", f"Body {number}")), number)
        last = number
    elif act == "change" and number > 1:
        reply = replies.save(scope, ReplyText("Changing", "first"))
        replies.save(scope, ReplyText(f"Title {number}", f"Body {number}"), reply)
        say("saved", reply, number)
    elif act == "draft":
        drafts.keep(scope, "reply/new", f"typed {number}")
        say("typed", number)
    elif act == "import":
        incoming = [Incoming(ReplyText(f"Row {n}", "text")) for n in range(rows)]
        done = staging.bring_in(scope, incoming, "file.csv", lambda done, of: True)
        say("imported", done.import_id)
    elif act == "backup":
        say("backed", backups.back_up(desk, "idle").name)
"""


@pytest.fixture
def folder(tmp_path):
    opened = opening.open_to_write(tmp_path / "data")
    with opened.desk.writing():
        Client.create(name="Acme", name_key="acme", initials="AC", colour="jade", prefix="AC")
    opened.close()
    return tmp_path / "data"


def work_until_killed(folder: Path, seed: int) -> list[list[str]]:
    """What a process said before it was killed at a moment of its own."""
    command = [sys.executable, "-P", "-c", WORK, str(folder), str(ROWS), str(seed)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(random.Random(seed).uniform(0, LONGEST))
    process.send_signal(signal.SIGKILL)
    said = process.stdout.read()
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL, said
    return [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.skipif(os.name == "nt", reason="written for signals")
def test_whatever_was_acknowledged_is_there(folder):
    saved: dict[int, str] = {}
    imports: set[int] = set()
    backed: set[str] = set()
    typed = -1
    for seed in range(KILLS):
        for act, *what in work_until_killed(folder, seed):
            if act == "saved":
                saved[int(what[0])] = what[1]
            elif act == "imported":
                imports.add(int(what[0]))
            elif act == "typed":
                typed = int(what[0])
            else:
                backed.add(what[0])
        opened = opening.open_to_write(folder)
        try:
            assert check.check(opened.desk) == [], f"seed {seed}"
            for reply in Reply.select().where(Reply.id.in_(list(saved))):
                assert (reply.title, reply.body) == (f"Title {saved[reply.id]}", f"Body {saved[reply.id]}")
            assert Reply.select().where(Reply.id.in_(list(saved))).count() == len(saved), f"seed {seed}"
            assert imports <= {batch.id for batch in ImportBatch.select()}, f"seed {seed}"
            for batch in ImportBatch.select():
                assert Reply.select().where(Reply.import_id == batch.id).count() == ROWS, f"seed {seed}"
            if typed >= 0:
                assert drafts.take(opened.desk.of(1), "reply/new").startswith("typed ")
        finally:
            opened.close()
        assert not list(folder.rglob("*.part")), f"seed {seed}"
    kept = backup.list_backups(folder)
    for made in kept:
        backup.verify(made.path)
    assert len(kept) >= min(len(backed), 5)
    assert saved
