"""Triggers that keep clients apart even on a connection with foreign keys off.

Foreign keys are a setting of each connection, and `INSERT OR REPLACE` removes a row without running its
delete triggers; so the rules stand in the file itself, as triggers made from its own schema:
a link leads inside the same client, an id that is taken is not replaced, a row never changes its client,
and append-only rows change only while a transaction holds a row in `erasure`.
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
    made = [
        _trigger("client", "insert", "BEFORE INSERT", _taken("client", "id", "name_key", "prefix")),
        _trigger("client", "id", "BEFORE UPDATE OF id", "NEW.id IS NOT OLD.id", "the id of a row is fixed"),
    ]
    for table in owned_tables(connection):
        links = _links(connection, table)
        made += [
            _trigger(table, "taken", "BEFORE INSERT", _taken(table, "id")),
            _trigger(table, "client", "BEFORE INSERT", _no_such("client", "NEW.client_id"), "no such client"),
            _trigger(
                table,
                "fixed",
                "BEFORE UPDATE OF id, client_id",
                "NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id",
                "a row never changes its client",
            ),
        ]
        for column, parent in links:
            crossed = f"NEW.{column} IS NOT NULL AND {_no_such(parent, f'NEW.{column}', own=True)}"
            made += [
                _trigger(table, f"{column}_in", "BEFORE INSERT", crossed, "the link leads to another client"),
                _trigger(
                    table,
                    f"{column}_on",
                    f"BEFORE UPDATE OF {column}",
                    crossed,
                    "the link leads to another client",
                ),
            ]
        if table in append_only:
            made += [
                _trigger(table, f"kept_{verb.lower()}", f"BEFORE {verb}", _NO_ERASURE, "written once")
                for verb in ("UPDATE", "DELETE")
            ]
    return made


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


def _taken(table: str, *columns: str) -> str:
    return " OR ".join(f'EXISTS (SELECT 1 FROM "{table}" WHERE {c} = NEW.{c})' for c in columns)


def _trigger(table: str, name: str, when: str, condition: str, message: str = "the id is taken") -> str:
    return (
        f'CREATE TRIGGER "{PREFIX}{table}_{name}" {when} ON "{table}" WHEN {condition} '
        f"BEGIN SELECT RAISE(ABORT, 'clients are kept apart: {message}'); END"
    )
