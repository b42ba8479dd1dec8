"""No statement ties two clients together, whatever the connection's settings: the file itself refuses it."""

import contextlib
import itertools
import shutil
import sqlite3

import pytest

from cmdesk.services import opening
from cmdesk.storage import guards
from cmdesk.storage.database import APPEND_ONLY, FILE_NAME

ACME, GLOBEX = 1, 2
HOW = ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "INSERT OR FAIL"]
CHANGE = ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE", "UPDATE OR FAIL"]
COUNTED = {"number", "seq", "level"}  # of which no two are the same
SETTINGS = list(itertools.product((0, 1), (0, 1)))


def columns(connection, table):
    """By name, (type, needed) of every column."""
    rows = connection.execute(f'PRAGMA table_info("{table}")')
    return {name: (kind, needed) for _, name, kind, needed, *_ in rows}


def links(connection, table):
    """By column, the table that it refers to inside the same client."""
    return dict(guards._links(connection, table))


def put(connection, table, how="INSERT", tail="", **values):
    """Insert a row that is like any other but for `values`."""
    row = {
        name: (b"%16d" % put.made if name == "uid" else f"{name} {put.made}" if kind == "TEXT" else number)
        for name, (kind, needed) in columns(connection, table).items()
        if needed and name != "id"
        for number in (put.made if name in COUNTED else 1,)
    }
    put.made += 1
    row |= values
    listed = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    sql = f'{how} INTO "{table}" ({listed}) VALUES ({marks}) {tail}'
    return connection.execute(sql, tuple(row.values())).lastrowid


put.made = 1


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A closed file with two clients, and a row of each in every table, linked wherever it can be."""
    folder = tmp_path_factory.mktemp("filled")
    opening.open_to_write(folder).close()
    with contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        for client in ACME, GLOBEX:
            put(connection, "client", id=client, deleted_at=None)
            own = {}
            for table in parents_first(connection):
                above = {
                    column: own[parent]
                    for column, parent in links(connection, table).items()
                    if parent in own
                }
                own[table] = put(connection, table, client_id=client, **above)
    return folder / FILE_NAME


def parents_first(connection):
    waiting = guards.owned_tables(connection)
    done = []
    while waiting:
        ready = [t for t in waiting if set(links(connection, t).values()) <= {*done, t}]
        assert ready, "the links go round in a circle"
        done += ready
        waiting = [t for t in waiting if t not in ready]
    return done


def schema():
    """Every owned table, and (table, column, parent) of every link, from a file made on the spot."""
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        opening.open_to_write(Path(folder)).close()
        with contextlib.closing(sqlite3.connect(Path(folder, FILE_NAME))) as connection:
            tables = guards.owned_tables(connection)
            return tables, [
                (t, column, parent) for t in tables for column, parent in links(connection, t).items()
            ]


TABLES, LINKS = schema()


@pytest.fixture(
    params=SETTINGS, ids=lambda s: f"keys {'on' if s[0] else 'off'}, recursive {'on' if s[1] else 'off'}"
)
def raw(request, filled, tmp_path):
    """A connection that knows nothing of the program, with the settings that a careless tool may have."""
    path = tmp_path / FILE_NAME
    shutil.copyfile(filled, path)
    connection = sqlite3.connect(path, isolation_level=None)
    keys, recursive = request.param
    connection.execute(f"PRAGMA foreign_keys={keys}")
    connection.execute(f"PRAGMA recursive_triggers={recursive}")
    yield connection
    connection.close()


def row_of(connection, table, client):
    return connection.execute(f'SELECT id FROM "{table}" WHERE client_id = ?', (client,)).fetchone()[0]


def above_of(connection, table, client):
    """The values that link a new row of `table` to rows of `client`."""
    return {column: row_of(connection, parent, client) for column, parent in links(connection, table).items()}


def state(connection):
    return {t: connection.execute(f'SELECT * FROM "{t}" ORDER BY id').fetchall() for t in ("client", *TABLES)}


def refuses(connection, attempt):
    """The attempt raises, and everything is as it was."""
    before = state(connection)
    with pytest.raises(sqlite3.IntegrityError):
        attempt()
    assert state(connection) == before


def test_every_table_is_there_to_be_tried():
    assert {"reply", "reply_variant", "reply_use", "fact", "account", "client_mark"} <= set(TABLES)
    assert ("reply_variant", "reply_id", "reply") in LINKS


def test_an_ordinary_row_is_taken(raw):
    for table in TABLES:
        put(raw, table, client_id=ACME, **above_of(raw, table, ACME))


@pytest.mark.parametrize(("table", "column", "parent"), LINKS)
def test_a_new_row_never_leads_to_another_client(raw, table, column, parent):
    crossed = {**above_of(raw, table, ACME), column: row_of(raw, parent, GLOBEX)}
    upsert = f'ON CONFLICT (id) DO UPDATE SET "{column}" = excluded."{column}"'
    for how in HOW:
        refuses(raw, lambda how=how: put(raw, table, how, client_id=ACME, **crossed))
    own = row_of(raw, table, ACME)
    refuses(raw, lambda: put(raw, table, tail=upsert, client_id=ACME, id=own, **crossed))


@pytest.mark.parametrize(("table", "column", "parent"), LINKS)
def test_a_row_is_never_led_to_another_client(raw, table, column, parent):
    for change in CHANGE:
        sql = f'{change} "{table}" SET "{column}" = ? WHERE client_id = ?'
        refuses(raw, lambda sql=sql: raw.execute(sql, (row_of(raw, parent, GLOBEX), ACME)))


@pytest.mark.parametrize("table", TABLES)
def test_a_row_never_changes_its_client_or_its_number(raw, table):
    own, theirs = row_of(raw, table, ACME), row_of(raw, table, GLOBEX)
    for change, setting in itertools.product(
        CHANGE, (f"client_id = {GLOBEX}", f"id = {theirs}", f"rowid = {theirs}", "id = 99", "rowid = 99")
    ):
        sql = f'{change} "{table}" SET {setting} WHERE id = ?'
        refuses(raw, lambda sql=sql: raw.execute(sql, (own,)))


@pytest.mark.parametrize("table", TABLES)
def test_a_row_never_takes_the_place_of_another(raw, table):
    theirs = row_of(raw, table, GLOBEX)
    above = above_of(raw, table, ACME)
    for how, name in itertools.product(HOW, ("id", "rowid")):
        refuses(
            raw, lambda how=how, name=name: put(raw, table, how, client_id=ACME, **{name: theirs}, **above)
        )
    upsert = "ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id"
    refuses(raw, lambda: put(raw, table, tail=upsert, client_id=ACME, id=theirs, **above))


@pytest.mark.parametrize("table", [t for t in TABLES if t not in APPEND_ONLY])
def test_the_number_that_exports_know_a_row_by_is_not_taken_or_changed(raw, table):
    [(uid,)] = raw.execute(f'SELECT uid FROM "{table}" WHERE client_id = ?', (ACME,)).fetchall()
    above = above_of(raw, table, ACME)
    for how in HOW:
        refuses(raw, lambda how=how: put(raw, table, how, client_id=ACME, uid=uid, **above))
    for change in CHANGE:
        sql = f"{change} \"{table}\" SET uid = x'00' WHERE client_id = ?"
        refuses(raw, lambda sql=sql: raw.execute(sql, (ACME,)))


@pytest.mark.parametrize("table", TABLES)
def test_a_row_belongs_to_a_client_that_is_there(raw, table):
    for how in HOW:
        refuses(raw, lambda how=how: put(raw, table, how, client_id=99))


@pytest.mark.parametrize(("table", "column", "parent"), LINKS)
def test_what_is_referred_to_is_not_deleted_so_its_number_is_never_anothers(raw, table, column, parent):
    raw.execute("INSERT INTO erasure (reason) VALUES ('test')")
    if table == parent:
        put(raw, table, client_id=ACME, **above_of(raw, table, ACME))
    refuses(raw, lambda: raw.execute(f'DELETE FROM "{parent}" WHERE client_id = ?', (ACME,)))


def test_a_client_with_rows_is_not_deleted(raw):
    refuses(raw, lambda: raw.execute("DELETE FROM client WHERE id = ?", (GLOBEX,)))


@pytest.mark.parametrize("column", ["uid", "name_key", "prefix", "initials"])
def test_a_client_takes_no_others_place(raw, column):
    [(theirs,)] = raw.execute(f"SELECT {column} FROM client WHERE id = ?", (GLOBEX,)).fetchall()
    for change in CHANGE:
        sql = f"{change} client SET {column} = ? WHERE id = ?"
        refuses(raw, lambda sql=sql: raw.execute(sql, (theirs, ACME)))
    for how in HOW:
        refuses(raw, lambda how=how: put(raw, "client", how, **{column: theirs}))


@pytest.mark.parametrize("setting", ["id = 99", "rowid = 99", "id = 2", "rowid = 2", "uid = x'00'"])
def test_a_client_keeps_its_number(raw, setting):
    for change in CHANGE:
        refuses(raw, lambda change=change: raw.execute(f"{change} client SET {setting} WHERE id = 1"))


@pytest.mark.parametrize("table", sorted(APPEND_ONLY))
def test_what_was_written_once_changes_only_under_an_erasure(raw, table):
    own = row_of(raw, table, ACME)
    upsert = "ON CONFLICT (id) DO UPDATE SET at = 7"
    for change in CHANGE:
        refuses(raw, lambda change=change: raw.execute(f'{change} "{table}" SET at = 7 WHERE id = ?', (own,)))
    refuses(raw, lambda: raw.execute(f'DELETE FROM "{table}" WHERE id = ?', (own,)))
    refuses(raw, lambda: put(raw, table, tail=upsert, client_id=ACME, id=own, **above_of(raw, table, ACME)))
    raw.execute("INSERT INTO erasure (reason) VALUES ('test')")
    assert raw.execute(f'UPDATE "{table}" SET at = 7 WHERE id = ?', (own,)).rowcount == 1
