"""Triggers that keep clients apart even on a connection with foreign keys off.

Foreign keys are a setting of each connection, and `OR REPLACE` removes a row without running its delete
triggers; so the rules stand in the file itself, as triggers made from its own schema: a link leads inside
the same client, a row never changes its client or takes another's place, what others refer to is not
deleted, and append-only rows change only while a transaction holds a row in `erasure`.
"""

from __future__ import annotations

import sqlite3

PREFIX = "guard_"


def make(connection: sqlite3.Connection, append_only: frozenset[str]) -> None:
    """Make every guard anew from the present schema. Run inside the migration's transaction."""
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type='trigger' AND name LIKE ?", (f"{PREFIX}%",)
    ).fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    for statement in statements(connection, append_only):
        connection.execute(statement)


def statements(connection: sqlite3.Connection, append_only: frozenset[str]) -> list[str]:
    """The CREATE TRIGGER statements for every table of the schema that has a `client_id`, and `client`."""
    tables = owned_tables(connection)
    links = {table: _links(connection, table) for table in tables}
    made = _of_client(tables)
    for table in tables:
        made += _of_owned(table, "uid" in _columns(connection, table))
        for column, parent in links[table]:
            crossed = f"NEW.{column} IS NOT NULL AND {_no_such(parent, f'NEW.{column}', own=True)}"
            leads = "the link leads to another client"
            made += [
                _trigger(table, f"{column}_in", "BEFORE INSERT", crossed, leads),
                _trigger(table, f"{column}_on", f"BEFORE UPDATE OF {column}", crossed, leads),
            ]
        children = [(child, column) for child in tables for column, parent in links[child] if parent == table]
        if children:
            needed = " OR ".join(
                f'EXISTS (SELECT 1 FROM "{child}" WHERE client_id = OLD.client_id AND {column} = OLD.id)'
                for child, column in children
            )
            made.append(_trigger(table, "needed", "BEFORE DELETE", needed, "other rows refer to this one"))
        if table in append_only:
            made += [
                _trigger(table, f"kept_{verb.lower()}", f"BEFORE {verb}", _NO_ERASURE, "written once")
                for verb in ("UPDATE", "DELETE")
            ]
    return made


def _of_client(tables: list[str]) -> list[str]:
    """A client keeps its numbers, takes nobody's place, and stays as long as it has rows."""
    own = [f"{column} = NEW.{column}" for column in ("name_key", "prefix")]
    own.append("initials = NEW.initials AND deleted_at IS NULL AND NEW.deleted_at IS NULL")
    another = [f"EXISTS (SELECT 1 FROM client WHERE id IS NOT NEW.id AND {same})" for same in own]
    numbers = [f"EXISTS (SELECT 1 FROM client WHERE {same})" for same in ("id = NEW.id", "uid = NEW.uid")]
    rows = [f'EXISTS (SELECT 1 FROM "{table}" WHERE client_id = OLD.id)' for table in tables]
    return [
        _trigger("client", "taken", "BEFORE INSERT", " OR ".join(numbers + another)),
        _trigger("client", "place", "BEFORE UPDATE", " OR ".join(another)),
        _trigger("client", "fixed", "BEFORE UPDATE", _changed("id", "uid"), "the id of a row is fixed"),
        _trigger("client", "needed", "BEFORE DELETE", " OR ".join(rows), "other rows refer to this one"),
    ]


def _of_owned(table: str, has_uid: bool) -> list[str]:  # noqa: FBT001  a fact about the table
    """A row belongs to a client that is there, for good, and takes no other row's place.

    The update's trigger names no columns: `rowid` is another name of `id` that it would not see.
    """
    taken = f'EXISTS (SELECT 1 FROM "{table}" WHERE id = NEW.id)'
    fixed = ["id", "client_id"]
    if has_uid:
        taken += f' OR EXISTS (SELECT 1 FROM "{table}" WHERE client_id = NEW.client_id AND uid = NEW.uid)'
        fixed.append("uid")
    return [
        _trigger(table, "taken", "BEFORE INSERT", taken),
        _trigger(table, "client", "BEFORE INSERT", _no_such("client", "NEW.client_id"), "no such client"),
        _trigger(table, "fixed", "BEFORE UPDATE", _changed(*fixed), "a row never changes its client"),
    ]


def owned_tables(connection: sqlite3.Connection) -> list[str]:
    """The tables whose rows belong to a client."""
    return [
        name
        for (name,) in connection.execute(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
            "WHERE m.type='table' AND c.name='client_id' ORDER BY m.name"
        )
    ]


_NO_ERASURE = "NOT EXISTS (SELECT 1 FROM erasure)"


def _links(connection: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    """(column, parent) of every composite reference of `table`."""
    rows = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    pairs: dict[int, tuple[str, list[str]]] = {}
    for number, _seq, parent, column, *_ in rows:
        pairs.setdefault(number, (parent, []))[1].append(column)
    return [
        (column, parent) for parent, columns in pairs.values() if len(columns) == 2 for column in columns[1:]
    ]


def _no_such(parent: str, value: str, *, own: bool = False) -> str:
    same = " AND client_id = NEW.client_id" if own else ""
    return f'NOT EXISTS (SELECT 1 FROM "{parent}" WHERE id = {value}{same})'


def _changed(*columns: str) -> str:
    return " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in columns)


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {name for _, name, *_ in connection.execute(f'PRAGMA table_info("{table}")')}


def _trigger(table: str, name: str, when: str, condition: str, message: str = "the id is taken") -> str:
    return (
        f'CREATE TRIGGER "{PREFIX}{table}_{name}" {when} ON "{table}" WHEN {condition} '
        f"BEGIN SELECT RAISE(ABORT, 'clients are kept apart: {message}'); END"
    )
