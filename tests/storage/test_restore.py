"""A restore puts back exactly what was, takes nothing it can't trust, and can itself be undone."""

import gzip
import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
from collections import namedtuple
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmdesk.domain.errors import DeskError
from cmdesk.services import backups, check, clients, marks, opening, replies
from cmdesk.storage import archive, backup, health, restore, tombstones
from cmdesk.storage.models import Client, Reply

OLDER = Path(__file__).parent / "older" / "schema-1.db.gz"
Usage = namedtuple("Usage", "total used free")


def add_file(folder, content):
    place = folder / "files" / ("ab" * 16) / hashlib.sha256(content).hexdigest()
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def titles(folder):
    opened = opening.open_to_write(folder)
    try:
        return [reply.title for reply in Reply.select().order_by(Reply.id)]
    finally:
        opened.close()


def add_reply(folder, title):
    opened = opening.open_to_write(folder)
    with opened.desk.writing():
        client, _ = Client.get_or_create(
            id=1, defaults={"name": "A", "name_key": "a", "initials": "A", "colour": "jade", "prefix": "A"}
        )
        Reply.create(client=client.id, title=title, body="…")
    opened.close()


def files_of(folder):
    return {path.name for path in (folder / "files").glob("*/*")}


def everything(folder):
    """Every file of a data folder and its bytes, but for the lock."""
    return {
        path.relative_to(folder): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "desk.lock"
    }


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "data"
    add_reply(folder, "First")
    add_file(folder, b"one")
    return folder


@pytest.fixture
def first(folder):
    """A backup of the first state, after which the folder went on."""
    made = backup.make(folder / "cmdesk.db", "hand")
    add_reply(folder, "Second")
    shutil.rmtree(folder / "files")
    add_file(folder, b"two")
    return made


def test_rows_and_files_come_back_and_the_newer_ones_go(folder, first):
    backups.restore(folder, first)
    assert titles(folder) == ["First"]
    assert files_of(folder) == {hashlib.sha256(b"one").hexdigest()}


def test_a_restore_can_be_undone(folder, first):
    undo = backups.restore(folder, first).undo
    assert undo is not None
    backups.restore(folder, undo)
    assert titles(folder) == ["First", "Second"]
    assert files_of(folder) == {hashlib.sha256(b"two").hexdigest()}


def test_a_bare_data_file_is_taken_too(folder, first, tmp_path):
    bare = tmp_path / "old.db"
    with zipfile.ZipFile(first) as zipped:
        bare.write_bytes(zipped.read(archive.DATA))
    backups.restore(folder, bare)
    assert titles(folder) == ["First"]


def test_into_an_empty_folder_it_is_moving_to_a_new_computer(first, tmp_path):
    assert backups.restore(tmp_path / "new", first).undo is None
    assert titles(tmp_path / "new") == ["First"]


def test_a_stale_wal_does_not_undo_the_restore(folder, first):
    """What a killed process left in the WAL belongs to the state before, also when the WAL is all it left."""
    live = folder / "cmdesk.db"
    writer = sqlite3.connect(live)
    writer.execute("PRAGMA wal_autocheckpoint = 0")
    writer.execute("UPDATE reply SET title = 'From the WAL'")
    writer.commit()
    wal = (folder / "cmdesk.db-wal").read_bytes()
    writer.close()
    (folder / "cmdesk.db-wal").write_bytes(wal)
    backups.restore(folder, first)
    assert not (folder / "cmdesk.db-wal").exists()
    assert titles(folder) == ["First"]


def test_while_the_desk_is_open_it_is_refused(folder, first):
    opened = opening.open_to_write(folder)
    with pytest.raises(DeskError, match="folder-in-use"):
        backups.restore(folder, first)
    opened.close()
    assert titles(folder) == ["First", "Second"]


def test_over_a_damaged_file_it_works_and_keeps_that_file(folder, first):
    live = folder / "cmdesk.db"
    content = bytearray(live.read_bytes())
    content[8192:] = b"\0" * (len(content) - 8192)
    live.write_bytes(content)
    assert backups.restore(folder, first).undo is None
    assert titles(folder) == ["First"]
    assert (folder / restore.ASIDE / "1" / "cmdesk.db").read_bytes() == content


def remade(source, target, change):
    """The backup `source` written again as `target` after `change(names to bytes)`; hashes as `change` left them."""
    with zipfile.ZipFile(source) as zipped:
        members = {name: zipped.read(name) for name in zipped.namelist()}
    change(members)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target


def described(members, **changes):
    """Describe the members anew, so that every hash is right."""
    manifest = json.loads(members["manifest.json"])
    manifest["members"] = {
        name: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in members.items()
        if name != "manifest.json"
    }
    members["manifest.json"] = json.dumps({**manifest, **changes}).encode()


SLIPS = [
    "../evil",
    "files/../../evil",
    "/tmp/evil",
    "C:\\evil",
    "files\\..\\evil",
    "files/" + "ab" * 16 + "/../" + "0" * 64,
    "files/" + "AB" * 16 + "/" + "0" * 64,
    "files/nul",
    "desk.lock",
    "cmdesk.db-wal",
]


@pytest.mark.parametrize("name", SLIPS)
def test_no_name_leads_outside_or_to_anything_else(folder, first, tmp_path, name):
    def add(members):
        members[name] = b"evil"
        described(members)

    hostile = remade(first, tmp_path / "hostile.cmdesk", add)
    before = everything(tmp_path)
    with pytest.raises(DeskError, match="backup-damaged"):
        backups.restore(folder, hostile)
    assert everything(tmp_path) == before


def test_a_member_that_is_larger_than_it_says_is_refused(folder, first, tmp_path):
    def grow(members):
        members[archive.DATA] += b"\0"

    with pytest.raises(DeskError, match="backup-damaged"):
        backups.restore(folder, remade(first, tmp_path / "larger.cmdesk", grow))


def test_a_bomb_is_refused_by_what_it_says(folder, first, tmp_path):
    def swell(members):
        members["files/" + "ab" * 16 + "/" + "0" * 64] = b"\0" * (100 << 20)
        described(members)

    with pytest.raises(DeskError, match="backup-damaged"):
        backups.restore(folder, remade(first, tmp_path / "bomb.cmdesk", swell))


def test_a_backup_of_a_newer_program_is_refused_by_name(folder, first, tmp_path):
    def age(members):
        described(members, format=2, program="9.1.0")

    with pytest.raises(DeskError, match="file-newer") as refusal:
        backups.restore(folder, remade(first, tmp_path / "newer.cmdesk", age))
    assert refusal.value.details["written_by"] == "9.1.0"


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("PRAGMA user_version = 99", "file-newer"),
        ("PRAGMA application_id = 1", "file-foreign"),
        ("CREATE TRIGGER evil AFTER INSERT ON reply BEGIN DELETE FROM client; END", "file-foreign"),
        (
            "CREATE TRIGGER evil AFTER INSERT ON schema_migration BEGIN DELETE FROM client; END",
            "file-foreign",
        ),
        ("CREATE VIEW evil AS SELECT * FROM client", "file-foreign"),
        ("DROP TRIGGER guard_reply_fixed", "file-foreign"),
        ("UPDATE reply SET import_id = 77", "backup-damaged"),
    ],
)
def test_a_file_made_to_look_like_ours_is_refused(folder, first, tmp_path, statement, code):
    def change(members):
        path = tmp_path / "changed.db"
        path.write_bytes(members[archive.DATA])
        connection = sqlite3.connect(path)
        guarded = [
            name
            for (name,) in connection.execute(
                "SELECT sql FROM sqlite_master WHERE name LIKE 'guard_reply_import_id_on'"
            )
        ]
        if "import_id = 77" in statement:
            connection.execute("DROP TRIGGER guard_reply_import_id_on")
        connection.execute(statement)
        if "import_id = 77" in statement:
            connection.execute(guarded[0])
        connection.commit()
        connection.close()
        members[archive.DATA] = path.read_bytes()
        described(members)

    hostile = remade(first, tmp_path / "hostile.cmdesk", change)
    before = everything(folder)
    with pytest.raises(DeskError, match=code):
        backups.restore(folder, hostile)
    assert everything(folder) == before


def test_a_bare_file_that_was_not_closed_is_refused(folder, first, tmp_path):
    bare = tmp_path / "copied.db"
    with zipfile.ZipFile(first) as zipped:
        bare.write_bytes(zipped.read(archive.DATA))
    (tmp_path / "copied.db-wal").write_bytes(b"rows")
    with pytest.raises(DeskError, match="backup-unclosed"):
        backups.restore(folder, bare)


def test_the_live_file_does_not_restore_itself(folder):
    with pytest.raises(DeskError, match="backup-unclosed"):
        backups.restore(folder, folder / "cmdesk.db")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"hello", "file-foreign"),
        (b"PK\x03\x04 but no zip", "backup-damaged"),
        (None, "backup-missing"),
    ],
)
def test_what_is_no_backup_at_all(folder, tmp_path, content, code):
    strange = tmp_path / "strange"
    if content is not None:
        strange.write_bytes(content)
    before = everything(folder)
    with pytest.raises(DeskError, match=code):
        backups.restore(folder, strange)
    assert everything(folder) == before


def test_a_full_disk_changes_nothing(folder, first, monkeypatch):
    before = everything(folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 99, 1))
    with pytest.raises(DeskError, match="disk-full"):
        backups.restore(folder, first)
    assert everything(folder) == before


PLACES = st.floats(0, 1, exclude_max=True)


@given(changes=st.lists(st.tuples(PLACES, st.integers(0, 255)), min_size=1, max_size=4), length=PLACES)
@settings(max_examples=60)
def test_any_damage_is_refused_or_harmless(tmp_path_factory, changes, length):
    """Bytes changed at random in a backup without a hash beside it: refused, or the same data comes out."""
    folder = tmp_path_factory.mktemp("damage")
    add_reply(folder, "Only")
    content = bytearray(backup.make(folder / "cmdesk.db", "hand").read_bytes())
    for place, value in changes:
        content[int(place * len(content))] = value
    damaged = folder / "damaged.cmdesk"
    damaged.write_bytes(content[int(length * len(content)) :] if length < 0.1 else content)
    refused = ""
    try:
        backups.restore(folder, damaged)
    except DeskError as refusal:
        refused = refusal.code
    assert refused in {"", "backup-damaged", "file-foreign", "file-newer", "file-empty"}
    assert titles(folder) == ["Only"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process to kill")
@pytest.mark.parametrize("step", range(14))
def test_killed_at_any_step_it_is_the_old_state_or_the_new(folder, first, monkeypatch, step):
    """The process dies at its n-th touch of a name in the folder: a rename, a removal."""
    child = os.fork()
    if not child:
        left = iter(range(step))

        def dying(act):
            def touch(*arguments, **options):
                if next(left, None) is None:
                    os._exit(9)
                return act(*arguments, **options)

            return touch

        for name in "replace", "unlink", "rename":
            monkeypatch.setattr(type(folder), name, dying(getattr(type(folder), name)))
        backups.restore(folder, first)
        os._exit(0)
    os.waitpid(child, 0)
    found = titles(folder)
    wanted = {"First": b"one", "Second": b"two"}[found[-1]]
    assert found in (["First"], ["First", "Second"])
    assert hashlib.sha256(wanted).hexdigest() in files_of(folder)
    assert not list(folder.rglob("*.part"))
    with health.reading(folder / "cmdesk.db") as ask:
        assert health.damage(ask, thorough=True) == []


def lay_tombstone(folder, client_id=1):
    with health.reading(folder / "cmdesk.db") as ask:
        [(uid,)] = ask("SELECT uid FROM client WHERE id = ?", (client_id,))
    tombstones.lay(folder, uid)
    return uid


def test_of_a_removed_client_nothing_comes_back(folder):
    opened = opening.open_to_write(folder)
    other = opened.desk.of(clients.add_client(opened.desk, clients.ClientCard("Other")))
    marks.allow_mention(other, "A")
    replies.save(other, replies.ReplyText("Theirs", "…"))
    uid = Client.get_by_id(1).uid
    place = folder / "files" / uid.hex / hashlib.sha256(b"picture").hexdigest()
    place.parent.mkdir()
    place.write_bytes(b"picture")
    opened.close()
    made = backup.make(folder / "cmdesk.db", "hand")
    tombstones.lay(folder, uid.bytes)
    assert backups.restore(folder, made).removed_again == 1
    opened = opening.open_to_write(folder)
    assert [client.name for client in Client.select()] == ["Other"]
    assert titles_in(Reply) == ["Theirs"]
    assert marks.allowed_mentions(opened.desk.of(other.client_id)) == frozenset()
    assert check.check(opened.desk) == []
    opened.close()
    assert not place.exists()
    assert b"First" not in (folder / "cmdesk.db").read_bytes()


def titles_in(table):
    return [row.title for row in table.select().order_by(table.id)]


def test_an_older_file_is_freed_of_a_removed_client_too(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "cmdesk.db").write_bytes(gzip.decompress(OLDER.read_bytes()))
    made = backup.make(folder / "cmdesk.db", "hand")
    lay_tombstone(folder)
    assert backups.restore(folder, made).removed_again == 1
    opened = opening.open_to_write(folder)
    assert [client.id for client in Client.select()] == [2]
    assert check.check(opened.desk) == []
    opened.close()


def test_a_backup_without_removed_clients_is_put_back_as_it_is(folder, first):
    tombstones.lay(folder, b"\x00" * 16)
    assert backups.restore(folder, first).removed_again == 0
    assert titles(folder) == ["First"]


def test_a_tombstone_names_nobody_and_lies_in_no_backup(folder):
    uid = lay_tombstone(folder)
    told = (folder / tombstones.FILE_NAME).read_bytes()
    assert uid.hex().encode() not in told
    assert uid not in told
    with zipfile.ZipFile(backup.make(folder / "cmdesk.db", "hand")) as packed:
        assert tombstones.FILE_NAME not in packed.namelist()


@pytest.mark.parametrize("written", [b"", b"{", b"[]", b'{"salt": "x", "clients": []}', b'{"salt": "00"}'])
def test_a_broken_file_of_tombstones_stops_nothing(folder, first, written):
    (folder / tombstones.FILE_NAME).write_bytes(written)
    backups.restore(folder, first)
    assert titles(folder) == ["First"]
    lay_tombstone(folder)
    assert backups.restore(folder, first).removed_again == 1
