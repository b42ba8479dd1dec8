"""How threads reach the data file: each reads on its own connection, and one connection writes."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee as pw

# The cache (16 MiB) holds what a search walks through, so that no keystroke waits for the disk.
READER = {
    "cache_size": -16_384,
    "foreign_keys": 1,
    "temp_store": "memory",
    "trusted_schema": 0,
    "cell_size_check": 1,
}
# `synchronous=FULL` so that what was saved survives a power cut; `secure_delete` keeps removed text
# out of the file. The writer must trust the schema: before SQLite 3.43 a trigger may not touch an FTS5
# index otherwise. A file from elsewhere is compared with our own schema before it becomes ours.
WRITER = {**READER, "trusted_schema": 1, "journal_mode": "wal", "synchronous": "full", "secure_delete": 1}
PATIENCE = 10.0  # seconds to wait for another process, such as a backup program that holds the file

db = pw.DatabaseProxy()


class DataFile(pw.SqliteDatabase):
    """The data file. Queries of a thread go to its read-only connection, or inside `writing()` to the
    one connection that writes, which a single thread holds at a time.

    A reader never waits for a writer (WAL), so a long import in a worker costs the screen nothing, and
    a save waits at most for the import's present batch.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._next, self._turn = threading.Lock(), threading.Lock()
        self._whose: int | None = None  # the thread whose turn it is
        self._writer: sqlite3.Connection | None = None
        super().__init__(
            f"{path.absolute().as_uri()}?mode=ro",
            pragmas=READER,
            timeout=PATIENCE,
            uri=True,
            lock_type="IMMEDIATE",
        )

    def open_writer(self) -> None:
        """Make this process the one that writes. The caller holds the folder's lock."""
        self._writer = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=PATIENCE,
            isolation_level=None,
            check_same_thread=False,
        )
        for pragma, value in WRITER.items():
            self._writer.execute(f"PRAGMA {pragma}={value}").close()

    @property
    def writable(self) -> bool:
        return self._writer is not None

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """One thread at a time, in the order in which they came.

        A plain lock would go back to a worker that asks for it again at once, for one batch after the
        other, while a save waits: only one thread waits for the turn, the others for being next.
        """
        if self._whose == threading.get_ident():
            yield
            return
        with self._next:
            self._turn.acquire()
        try:
            self._whose = threading.get_ident()
            yield
        finally:
            self._whose = None
            self._turn.release()

    @contextmanager
    def as_writer(self) -> Iterator[None]:
        """Queries of the present thread go through the writing connection until the end of the block."""
        if self._writer is None:
            raise sqlite3.OperationalError("attempt to write a readonly database")
        state = self._state  # pyright: ignore[reportAttributeAccessIssue]  the connection of this thread
        with self._in_turn():
            mine = dict(state.__dict__)
            state.set_connection(self._writer)
            try:
                yield
            finally:
                state.__dict__.update(mine)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction on the writing connection."""
        with self.as_writer(), self.atomic("IMMEDIATE"):
            yield

    def rollback(self) -> None:
        """Give a transaction up, unless SQLite did so by itself: on a full disk it does, and a second
        rollback would put its own error in place of the one that says why.
        """
        if self.connection().in_transaction:
            super().rollback()

    def close_all(self) -> None:
        """Close this thread's reader, then the writer, which folds the WAL back into the file."""
        if not self.is_closed():
            self.close()
        with self._in_turn():
            if self._writer is not None:
                self._writer.close()
                self._writer = None
