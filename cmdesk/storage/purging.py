"""Taking rows out of the file for good, in an order read from its own schema.

Each function runs its statements through `ask`, inside the caller's transaction with an open erasure.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from graphlib import TopologicalSorter

Ask = Callable[..., list[tuple]]  # (statement, parameters=())

# The index forgets a removed text only when its parts are merged; until then the words are in the file.
MERGE_INDEX = {
    "reply": "INSERT INTO reply_fts (reply_fts) VALUES ('optimize')",
    "inbox_case": "INSERT INTO case_fts (case_fts) VALUES ('optimize')",
    "crisis": "INSERT INTO crisis_fts (crisis_fts) VALUES ('optimize')",
}

INDEXES = ("reply_fts", "case_fts", "crisis_fts")
PAGES = 100  # of the index that are merged in one go: a save waits no longer than that

_OWNED = (
    "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
    "WHERE m.type = 'table' AND c.name = 'client_id' ORDER BY m.name"
)
_LINKS = (
    'SELECT k."table", k."from", i."notnull" FROM pragma_foreign_key_list(?) k '
    'JOIN pragma_table_info(?) i ON i.name = k."from" WHERE k."to" = \'id\' AND k.seq = 1'
)
_COLUMNS = 'SELECT name, type, "notnull" FROM pragma_table_info(?)'
_AMONG = "IN (SELECT value FROM json_each(?))"
_FIXED = ("id", "client_id", "uid", "created_at", "updated_at", "deleted_at")


@dataclass(frozen=True, slots=True)
class Link:
    """`child.column` refers to a row of `parent`; `needed` = it can't be empty."""

    child: str
    column: str
    parent: str
    needed: bool


def links(ask: Ask) -> list[Link]:
    """Every reference between tables of rows that belong to a client."""
    return [
        Link(child, column, parent, bool(needed))
        for (child,) in ask(_OWNED)
        for parent, column, needed in ask(_LINKS, (child, child))
    ]


def children_first(ask: Ask) -> list[str]:
    """The tables of rows that belong to a client, each before those that it refers to."""
    above: dict[str, set[str]] = {name: set() for (name,) in ask(_OWNED)}
    for link in links(ask):
        if link.child != link.parent:
            above[link.child].add(link.parent)
    return list(TopologicalSorter(above).static_order())[::-1]


def tables(ask: Ask) -> set[str]:
    """The table of clients, and those of rows that belong to one."""
    return {"client", *(name for (name,) in ask(_OWNED))}


def counts(ask: Ask, client_id: int) -> dict[str, int]:
    """How many rows of each table belong to a client; tables without any are left out."""
    found: dict[str, int] = {}
    for name in sorted(children_first(ask)):
        [(number,)] = ask(f'SELECT count(*) FROM "{name}" WHERE client_id = ?', (client_id,))
        if number:
            found[name] = number
    return found


def fingerprint(ask: Ask, client_id: int) -> str:
    """A SHA-256 over the ids of a client's rows, table by table: which rows they were, but not what they said."""
    made = hashlib.sha256()
    for name in sorted(children_first(ask)):
        key = "hex(uid)" if "uid" in _columns(ask, name) else "id"
        made.update(name.encode())
        for (value,) in ask(f'SELECT {key} FROM "{name}" WHERE client_id = ? ORDER BY 1', (client_id,)):
            made.update(f"\n{value}".encode())
    return made.hexdigest()


def remove_client(ask: Ask, client_id: int) -> None:
    """Remove a client, every row of it, and the leaves of others to mention it, which hold its name."""
    ask(
        "DELETE FROM allowed_mention WHERE name_key = (SELECT name_key FROM client WHERE id = ?)",
        (client_id,),
    )
    for link in links(ask):
        if link.child == link.parent:  # a row could not go before those under it in the same table
            ask(f'UPDATE "{link.child}" SET "{link.column}" = NULL WHERE client_id = ?', (client_id,))
    own = children_first(ask)
    for name in own:
        ask(f'DELETE FROM "{name}" WHERE client_id = ?', (client_id,))
    ask("DELETE FROM client WHERE id = ?", (client_id,))
    for name, merge in MERGE_INDEX.items():
        if name in own:  # a file of an older program has fewer
            ask(merge)


def merge_some(ask: Ask, index: str, *, begin: bool) -> bool:
    """Merge a part of an index; whether there is more to do. All parts together do what `MERGE_INDEX` does.

    The way to do it bit by bit is SQLite's: https://sqlite.org/fts5.html#the_merge_command
    """
    [(before,)] = ask("SELECT total_changes()")
    ask(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (-PAGES if begin else PAGES,))
    [(after,)] = ask("SELECT total_changes()")
    return after - before > 1


def anything(ask: Ask, client_id: int, before: int) -> bool:
    """Whether any row of a client went to the trash before an instant."""
    return any(
        ask(f"{_thrown(name)} LIMIT 1", (client_id, before))
        for name in children_first(ask)
        if "deleted_at" in _columns(ask, name)
    )


def empty_trash(ask: Ask, client_id: int, before: int, kept: frozenset[str]) -> int:
    """Remove the rows of a client that went to the trash before an instant; how many.

    With a row goes what is a part of it (a row that can't be without it), but for the tables `kept`, which
    are records of what was done. What is still referred to stays as an emptied shell (`deleted_at` 0).
    """
    family = links(ask)
    doomed = _doomed(ask, client_id, before, [link for link in family if link.child not in kept])
    for name in children_first(ask):
        if doomed.get(name):
            _remove_or_empty(ask, name, client_id, doomed[name], family)
    for name, merge in MERGE_INDEX.items():
        if doomed.get(name):
            ask(merge)
    return sum(map(len, doomed.values()))


def _doomed(ask: Ask, client_id: int, before: int, parts: list[Link]) -> dict[str, set[int]]:
    """By table, the ids of the rows that are to go."""
    doomed: dict[str, set[int]] = {}
    for name in reversed(children_first(ask)):
        doomed[name] = set()
        if "deleted_at" in _columns(ask, name):
            doomed[name] = {row_id for (row_id,) in ask(_thrown(name), (client_id, before))}
        for link in parts:
            if link.child == name and link.needed and doomed[link.parent]:
                under = f'SELECT id FROM "{name}" WHERE client_id = ? AND "{link.column}" {_AMONG}'
                found = ask(under, (client_id, json.dumps(list(doomed[link.parent]))))
                doomed[name] |= {row_id for (row_id,) in found}
    return doomed


def _thrown(name: str) -> str:
    """The rows of a client in the trash since before an instant, without the shells."""
    return f'SELECT id FROM "{name}" WHERE client_id = ? AND deleted_at > 0 AND deleted_at < ?'


def _remove_or_empty(ask: Ask, name: str, client_id: int, rows: set[int], family: list[Link]) -> None:
    these, listed = f"WHERE client_id = ? AND id {_AMONG}", json.dumps(list(rows))
    used: set[int] = set()
    for link in family:
        if link.child == link.parent == name:
            ask(f'UPDATE "{name}" SET "{link.column}" = NULL {these}', (client_id, listed))
        if link.parent == name:
            told = f'SELECT DISTINCT "{link.column}" FROM "{link.child}" WHERE client_id = ?'
            told += f' AND "{link.column}" {_AMONG}'
            used |= {parent for (parent,) in ask(told, (client_id, listed))}
    if used:
        ask(f'UPDATE "{name}" SET {_emptied(ask, name)} {these}', (client_id, json.dumps(list(used))))
    ask(f'DELETE FROM "{name}" {these}', (client_id, json.dumps(list(rows - used))))


def _emptied(ask: Ask, name: str) -> str:
    """Every text of a row away, and whatever else need not be there."""
    values = {
        column: "NULL" if not needed else "''"
        for column, (kind, needed) in _columns(ask, name).items()
        if column not in _FIXED and (kind == "TEXT" or not needed)
    }
    return ", ".join(f'"{column}" = {value}' for column, value in {**values, "deleted_at": "0"}.items())


def _columns(ask: Ask, name: str) -> dict[str, tuple[str, bool]]:
    """By column, its type and whether it can't be empty."""
    return {column: (kind, bool(needed)) for column, kind, needed in ask(_COLUMNS, (name,))}
