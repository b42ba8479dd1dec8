"""The migrations and the models say the same, and a file that isn't ours stays as it is, byte for byte."""

import contextlib
import os
import sqlite3

import peewee as pw
import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.services import opening
from cmdesk.services.faults import sorted_out
from cmdesk.storage import database, health, models
from cmdesk.storage.database import APPLICATION_ID, FILE_NAME, SCHEMA
from cmdesk.storage.tables import table_name

OURS = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_fts%' AND name NOT LIKE 'sqlite%'"


@pytest.fixture
def migrated(tmp_path):
    opening.open_to_write(tmp_path).close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        yield connection


@pytest.fixture
def modelled():
    fresh = pw.SqliteDatabase(":memory:")
    with fresh.bind_ctx(models.ALL), fresh.connection_context():
        fresh.create_tables(models.ALL)
        yield fresh.connection()


def tables(connection):
    return {name for (name,) in connection.execute(OURS)} - {"schema_migration"}


def shape_of_columns(connection, table):
    rows = connection.execute(f'PRAGMA table_info("{table}")')
    return {name: (kind, needed, default, key) for _, name, kind, needed, default, key in rows}


def shape_of_links(connection, table):
    found = {}
    for number, _seq, parent, column, to, on_update, on_delete, _ in connection.execute(
        f'PRAGMA foreign_key_list("{table}")'
    ):
        found.setdefault(number, []).append((parent, column, to, on_update, on_delete))
    return sorted(map(sorted, found.values()))


def shape_of_indexes(connection, table):
    """By name: unique or not, the columns with their direction, and the condition of a partial one."""
    found = {}
    for _, name, unique, *_ in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
        parts = connection.execute(f'PRAGMA index_xinfo("{name}")').fetchall()
        [(sql,)] = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchall()
        _, _, condition = " ".join(sql.replace('"', "").split()).partition(" WHERE ")
        found[name] = (unique, [(part[2], part[3]) for part in parts if part[5]], condition)
    return found


def test_both_have_the_same_tables(migrated, modelled):
    assert tables(migrated) == tables(modelled) == {table_name(table) for table in models.ALL}


@pytest.mark.parametrize("shape", [shape_of_columns, shape_of_links, shape_of_indexes])
def test_both_have_the_same_columns_links_and_indexes(migrated, modelled, shape):
    for table in tables(modelled):
        assert shape(migrated, table) == shape(modelled, table), table


def test_every_link_inside_a_client_is_composite_and_restricts(migrated):
    for table in tables(migrated):
        for parts in shape_of_links(migrated, table):
            assert {on_delete for *_, on_delete in parts} == {"RESTRICT"}
            columns = {column for _, column, *_ in parts}
            assert columns in ({"client_id"}, {"agent_id"}) or (len(columns) == 2 and "client_id" in columns)


def test_the_file_says_what_it_is_and_how_old(migrated):
    assert migrated.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert migrated.execute("PRAGMA user_version").fetchone() == (SCHEMA,)


def test_the_known_look_of_the_schema_is_the_present_one(migrated):
    assert health.fingerprint(lambda *a: migrated.execute(*a).fetchall()) == health.KNOWN[SCHEMA]


def test_an_up_to_date_file_is_opened_without_changing_it(tmp_path):
    opening.open_to_write(tmp_path).close()
    before = (tmp_path / FILE_NAME).read_bytes()
    opening.open_to_write(tmp_path).close()
    assert (tmp_path / FILE_NAME).read_bytes() == before


def header(*, application=APPLICATION_ID, schema=SCHEMA):
    made = bytearray(b"SQLite format 3\0".ljust(4096, b"\0"))
    made[60:64] = schema.to_bytes(4, "big")
    made[68:72] = application.to_bytes(4, "big")
    return bytes(made)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"SQLite format 3\0", "file-foreign"),
        (b"%PDF-1.7 a report of the client" * 40, "file-foreign"),
        (header(application=0x0F055112), "file-foreign"),
        (header(application=0), "file-foreign"),
        (header(schema=SCHEMA + 1), "file-newer"),
        (header(), "file-damaged"),
    ],
)
def test_a_file_that_cannot_be_ours_is_refused_and_left_as_it_is(tmp_path, content, code):
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    for open_it in opening.open_to_write, opening.open_to_read:
        with pytest.raises((DeskError, pw.DatabaseError)) as refused:
            open_it(tmp_path).close()
        assert sorted_out(refused.value).code == code
        assert path.read_bytes() == content
        assert not list(tmp_path.glob(f"{FILE_NAME}-*"))


def test_a_newer_file_names_the_version_that_wrote_it(tmp_path):
    opening.open_to_write(tmp_path).close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(DeskError) as refused:
        database.schema_of(tmp_path / FILE_NAME)
    assert refused.value.details["written_by"]


def test_only_its_owner_can_read_the_file(tmp_path):
    if os.name != "posix":
        pytest.skip("Windows keeps the rights of the folder")
    opening.open_to_write(tmp_path / "desk").close()
    assert (tmp_path / "desk").stat().st_mode & 0o077 == 0
    assert (tmp_path / "desk" / FILE_NAME).stat().st_mode & 0o077 == 0


def test_a_program_without_its_migrations_says_so_and_leaves_no_half_made_tables(tmp_path, monkeypatch):
    """peewee's runner applies an empty folder without a word."""
    monkeypatch.setattr(database, "MIGRATIONS", tmp_path / "nowhere")
    with pytest.raises(FileNotFoundError, match="packaged"):
        opening.open_to_write(tmp_path / "desk")
