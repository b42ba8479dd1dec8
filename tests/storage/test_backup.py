"""Backups are whole, private, honest about what is in them, and thinned without losing the newest."""

import hashlib
import json
import os
import shutil
import stat
import threading
import zipfile
from collections import namedtuple
from pathlib import Path

import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import opening
from cmdesk.storage import archive, backup, database, health
from cmdesk.storage.models import Client, Reply

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def folder(tmp_path):
    """A closed data folder with one client, two replies and one file beside the database."""
    folder = tmp_path / "data"
    opened = opening.open_to_write(folder)
    with opened.desk.writing():
        client = Client.create(name="Ñandú", name_key="nandu", initials="ÑA", colour="jade", prefix="ÑA")
        for title in "Horario", "Devolución":
            Reply.create(client=client.id, title=title, body="Abrimos de 9 a 14.")
    opened.close()
    content = b"picture" * 1000
    place = folder / "files" / client.uid.hex / hashlib.sha256(content).hexdigest()
    place.parent.mkdir(parents=True)
    place.write_bytes(content)
    return folder


def corrupt(path):
    """Zero the middle of a file, page by page, leaving its header."""
    size = path.stat().st_size
    with path.open("rb+") as file:
        file.seek(size // 3 // 4096 * 4096)
        file.write(b"\0" * (size // 3))


def test_a_backup_holds_the_snapshot_the_files_and_their_hashes(folder):
    made = backup.make(folder / "cmdesk.db", "hand")
    with zipfile.ZipFile(made) as zipped:
        manifest = json.loads(zipped.read("manifest.json"))
        for name, member in manifest["members"].items():
            assert hashlib.sha256(zipped.read(name)).hexdigest() == member["sha256"]
        assert len(zipped.namelist()) == 3
    assert manifest["counts"]["reply"] == 2
    assert (manifest["schema"], manifest["reason"]) == (database.SCHEMA, "hand")
    noted = made.with_name(made.name + ".sha256").read_text().split()
    assert noted == [hashlib.sha256(made.read_bytes()).hexdigest(), made.name]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_whatever_the_umask_only_the_owner_can_read_it(folder):
    before = os.umask(0o022)
    try:
        made = backup.make(folder / "cmdesk.db", "hand")
    finally:
        os.umask(before)
    for path in made.parent.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700


def test_nothing_half_made_stays(folder):
    made = backup.make(folder / "cmdesk.db", "hand")
    assert sorted(path.name for path in made.parent.iterdir()) == [made.name, made.name + ".sha256"]


def test_a_backup_sees_what_is_committed_and_lets_the_writer_write(folder):
    opened = opening.open_to_write(folder)
    done = threading.Event()
    with opened.desk.writing():
        Reply.create(client=1, title="Not committed yet", body="…")
        worker = threading.Thread(target=lambda: (backup.make(opened.desk.path, "idle"), done.set()))
        worker.start()
        assert done.wait(30), "the backup waited for the writer"
    worker.join()
    opened.close()
    assert backup.list_backups(folder)[0].manifest.counts["reply"] == 2


def test_two_backups_in_one_second_are_two(folder):
    made = {backup.make(folder / "cmdesk.db", "hand") for _ in range(3)}
    assert len(made) == 3
    assert [b.manifest.number for b in backup.list_backups(folder)] == [3, 2, 1]


def test_a_damaged_file_is_refused_and_left_as_it_is(folder):
    corrupt(folder / "cmdesk.db")
    before = (folder / "cmdesk.db").read_bytes()
    with pytest.raises(DeskError, match="file-damaged"):
        backup.make(folder / "cmdesk.db", "hand")
    assert (folder / "cmdesk.db").read_bytes() == before
    assert list((folder / "backups").iterdir()) == []


def test_a_full_disk_is_noticed_before_anything_is_written(folder, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 99, 1))
    with pytest.raises(DeskError, match="disk-full") as refusal:
        backup.make(folder / "cmdesk.db", "hand")
    assert refusal.value.details["free"] == 1
    assert list((folder / "backups").iterdir()) == []


def test_a_backup_can_be_put_elsewhere_but_not_over_something(folder, tmp_path):
    target = tmp_path / "elsewhere" / "mine.cmdesk"
    target.parent.mkdir()
    assert backup.make(folder / "cmdesk.db", "hand", target) == target
    assert backup.verify(target).reason == "hand"
    with pytest.raises(DeskError, match="file-exists"):
        backup.make(folder / "cmdesk.db", "hand", target)
    assert backup.make(folder / "cmdesk.db", "hand", target.parent).parent == target.parent
    assert backup.list_backups(folder) == []


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_one_flipped_bit_is_found(folder, place):
    made = backup.make(folder / "cmdesk.db", "hand")
    content = bytearray(made.read_bytes())
    content[int(len(content) * place)] ^= 1
    made.write_bytes(content)
    with pytest.raises(DeskError, match="backup-damaged"):
        backup.verify(made)


def test_old_backups_go_and_their_hashes_with_them(folder, monkeypatch):
    monkeypatch.setattr(backup.thinning, "CAP", 1)
    for _ in range(backup.thinning.ALWAYS + 2):
        backup.make(folder / "cmdesk.db", "hand")
    names = sorted(path.name for path in (folder / "backups").iterdir())
    assert len(names) == 2 * backup.thinning.ALWAYS
    assert backup.list_backups(folder)[-1].manifest.number == 3


def test_what_is_not_a_backup_is_neither_listed_nor_removed(folder):
    backup.make(folder / "cmdesk.db", "hand")
    strange = folder / "backups" / "20200101-000000-hand.cmdesk"
    strange.write_bytes(b"not a zip")
    backup.make(folder / "cmdesk.db", "hand")
    assert strange.exists()
    assert strange not in {kept.path for kept in backup.list_backups(folder)}


def test_the_present_schema_is_a_known_one(folder):
    with health.reading(folder / "cmdesk.db") as ask:
        present = health.fingerprint(ask)
    assert health.KNOWN[database.SCHEMA] == present, f"the schema changed: put {present} in health.KNOWN"


def test_the_schema_of_a_backup_is_that_of_the_file(folder, tmp_path):
    made = backup.make(folder / "cmdesk.db", "hand")
    with zipfile.ZipFile(made) as zipped:
        Path(tmp_path / "copy.db").write_bytes(zipped.read(archive.DATA))
    with health.reading(tmp_path / "copy.db") as ask, health.reading(folder / "cmdesk.db") as live:
        assert health.fingerprint(ask) == health.fingerprint(live)
        assert database.schema_of(tmp_path / "copy.db") == database.SCHEMA
