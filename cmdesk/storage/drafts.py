"""Text that was typed and not saved yet, in a small file of its own.

It is written every other second while somebody types, so it stays out of the data file and its backups.
Clients are named by their unique id: after a restore, a number may belong to another one.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

FILE_NAME = "drafts.db"
_TABLE = """
CREATE TABLE IF NOT EXISTS unsaved (
  client BLOB NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, aside INTEGER NOT NULL,
  PRIMARY KEY (client, place)
) WITHOUT ROWID
"""


def keep(folder: Path, client: bytes, place: str, text: str, at: int) -> None:
    """Keep `text` as the draft of that place; `at` in UTC milliseconds."""
    draft = (client, place, text, at)
    _with(folder, lambda file: file.execute("REPLACE INTO unsaved VALUES (?, ?, ?, ?, 0)", draft))


def put_aside(folder: Path, client: bytes, place: str) -> None:
    """Note that whoever wrote it has closed it, for now."""
    if (folder / FILE_NAME).exists():
        one = "UPDATE unsaved SET aside = 1 WHERE client = ? AND place = ?"
        _with(folder, lambda file: file.execute(one, (client, place)))


def kept(folder: Path) -> list[tuple[bytes, str, str, int, bool]]:
    """(client, place, text, at, put aside) of every draft, the latest first."""
    if not (folder / FILE_NAME).exists():
        return []
    every = "SELECT client, place, text, at, aside FROM unsaved ORDER BY at DESC"
    return _with(folder, lambda file: file.execute(every).fetchall())


def forget(folder: Path, client: bytes, place: str | None = None) -> None:
    """Remove the draft of a place, or every draft of a client, leaving no trace of the text in the file."""
    if (folder / FILE_NAME).exists():
        one = "DELETE FROM unsaved WHERE client = ? AND place = coalesce(?, place)"
        _with(folder, lambda file: file.execute(one, (client, place)))


def rewrite(folder: Path, client: bytes, change: Callable[[str, str], str]) -> None:
    """Change every draft of a client, given its place and its text, leaving no trace of the former one."""
    if (folder / FILE_NAME).exists():
        _with(folder, lambda file: _rewrite(file, client, change))


def _rewrite(file: sqlite3.Connection, client: bytes, change: Callable[[str, str], str]) -> None:
    for place, text in file.execute("SELECT place, text FROM unsaved WHERE client = ?", (client,)).fetchall():
        if (after := change(place, text)) != text:
            one = "UPDATE unsaved SET text = ? WHERE client = ? AND place = ?"
            file.execute(one, (after, client, place))


def _with(folder: Path, act: Callable[[sqlite3.Connection], T]) -> T:
    """Act on the file in one transaction; a broken file is replaced by an empty one."""
    path = folder / FILE_NAME
    try:
        return _once(path, act)
    except sqlite3.OperationalError:
        raise  # no room, no right to write: nothing is known about the file
    except sqlite3.DatabaseError:
        for broken in (path, Path(f"{path}-journal")):
            broken.unlink(missing_ok=True)
        return _once(path, act)


def _once(path: Path, act: Callable[[sqlite3.Connection], T]) -> T:
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    connection = sqlite3.connect(path)
    try:
        with connection:
            connection.execute("PRAGMA synchronous = normal")
            connection.execute("PRAGMA secure_delete = 1")
            connection.execute(_TABLE)
            return act(connection)
    finally:
        connection.close()
