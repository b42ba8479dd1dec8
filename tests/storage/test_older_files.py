"""A file that an older version of the program filled is brought up to date, with a backup before."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cmdesk.services import check, library, opening
from cmdesk.services.library import View
from cmdesk.storage import backup, health, sealing
from cmdesk.storage.database import FILE_NAME, SCHEMA

OLDER = sorted((Path(__file__).parent / "older").glob("schema-*.db.gz"))


@pytest.fixture(params=OLDER, ids=lambda path: path.name)
def folder(request, tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(gzip.decompress(request.param.read_bytes()))
    return folder


def rows(folder):
    """How many rows there are, by table."""
    with health.reading(folder / FILE_NAME) as ask:
        return {name: count for name, count in health.counts(ask).items() if "_fts" not in name}


def test_there_is_a_filled_file_of_every_schema_but_the_present():
    assert len(OLDER) == SCHEMA - 1
    assert set(health.KNOWN) == set(range(1, SCHEMA + 1))


def test_each_is_what_its_schema_looked_like(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        [(schema,)] = connection.execute("PRAGMA user_version").fetchall()
    with health.reading(folder / FILE_NAME) as ask:
        assert health.fingerprint(ask) == health.KNOWN[schema]
        assert schema < SCHEMA


def test_nothing_is_lost_and_all_is_sound_afterwards(folder):
    before = rows(folder)
    opened = opening.open_to_write(folder)
    problems = check.check(opened.desk)
    names = [len(library.list_ids(opened.desk.of(client), View())) for client in (1, 2)]
    opened.close()
    after = rows(folder)
    assert problems == []
    assert names == [4, 4]
    del before["schema_migration"]
    assert {name: after[name] for name in before} == before


def test_the_backup_from_before_holds_the_older_file(folder):
    before = rows(folder)
    opening.open_to_write(folder).close()
    [kept] = backup.list_backups(folder)
    assert kept.manifest.reason == "upgrade"
    assert kept.manifest.schema < SCHEMA
    assert kept.manifest.counts["reply"] == before["reply"] > 0


def test_a_person_is_destroyed_in_an_older_file_too(folder):
    """As when going back to a backup that still holds somebody who was erased since."""
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:

        def ask(statement, parameters=()):
            return connection.execute(statement, parameters).fetchall()

        if not ask("SELECT 1 FROM sqlite_master WHERE name = 'person'"):
            pytest.skip("it knew no people yet")
        [(client_id, person_id, name), *_] = ask("SELECT client_id, id, name FROM person WHERE name <> ''")
        ask("BEGIN IMMEDIATE")
        ask("INSERT INTO erasure (reason) VALUES ('again')")
        sealing.destroy(ask, client_id, [person_id])
        ask("DELETE FROM erasure")
        ask("COMMIT")
        assert ask("SELECT 1 FROM person WHERE id = ?", (person_id,)) == []
        assert (
            ask("SELECT 1 FROM inbox_case WHERE client_id = ? AND who LIKE ?", (client_id, f"{name}%")) == []
        )
