"""Opening the data file: look before opening, lock, bring up to date, check."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from cmdesk import __version__
from cmdesk.domain.errors import DeskError
from cmdesk.storage import durable, guards
from cmdesk.storage.connection import WRITER, DataFile, db
from cmdesk.storage.models import RECORDED
from cmdesk.storage.tables import table_name

FILE_NAME = "cmdesk.db"
MIGRATIONS = Path(__file__).parent / "migrations"
SCHEMA = 5  # the number of the newest migration, kept in the file as `user_version`
APPLICATION_ID = 0x434D444B  # "CMDK", at offset 68 of the file: https://sqlite.org/fileformat.html §1.3
APPEND_ONLY = frozenset(table_name(table) for table in RECORDED)


def schema_of(path: Path) -> int | None:
    """The schema number of a data file, or None when there is no file.

    Reads the first 100 bytes only: SQLite never touches a file that isn't ours or that is too new.
    Raises DeskError "file-empty", "file-foreign", "file-newer" (with `written_by`).
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return None
    if not header:
        raise DeskError("file-empty", path=str(path))
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise DeskError("file-foreign", path=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise DeskError("file-foreign", path=str(path))
    schema = int.from_bytes(header[60:64], "big")
    if schema > SCHEMA:
        raise DeskError("file-newer", path=str(path), written_by=_written_by(path.parent))
    return schema


def open_to_write(path: Path, before_upgrade: Callable[[DataFile], None]) -> DataFile:
    """Open `path` as the process that writes, creating it if missing, and bring it up to date.

    The caller holds the folder's lock. `before_upgrade` is called with the file as it was when there
    are migrations to apply to existing data. Raises what `schema_of` does, and "file-damaged".
    """
    schema = schema_of(path)
    if schema is None:
        _create(path)
    database = DataFile(path)
    try:
        database.open_writer()
        db.initialize(database)
        if schema != SCHEMA:
            if schema:
                before_upgrade(database)
            _upgrade(database)
    except sqlite3.DatabaseError as error:
        database.close_all()
        if isinstance(error, sqlite3.OperationalError):
            raise
        raise DeskError("file-damaged", path=str(path)) from error
    except BaseException:
        database.close_all()
        raise
    return database


def open_to_read(path: Path) -> DataFile:
    """Open an up-to-date file without the right to write. Raises "file-missing", "file-older"."""
    schema = schema_of(path)
    if schema is None:
        raise DeskError("file-missing", path=str(path))
    if schema < SCHEMA:
        raise DeskError("file-older", path=str(path))
    database = DataFile(path)
    db.initialize(database)
    return database


def _create(path: Path) -> None:
    """An empty data file that only its owner can read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA journal_mode = {WRITER['journal_mode']}")
    connection.close()


def _upgrade(database: DataFile) -> None:
    """Apply the pending migrations and make the guards anew, all in one transaction or not at all."""
    from playhouse.migrations import Runner  # only when there is something to apply

    with database.as_writer():
        connection: sqlite3.Connection = database.connection()
        # A step may rebuild a table; with foreign keys on, that would delete its children.
        connection.execute("PRAGMA foreign_keys=0")
        with database.atomic("IMMEDIATE"):
            runner = Runner(database, directory=str(MIGRATIONS))
            if not runner.migrations():
                raise FileNotFoundError(f"no migrations in {MIGRATIONS}: were they packaged?")
            runner.up()
            guards.make(connection, APPEND_ONLY)
            if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
                raise sqlite3.IntegrityError(f"the migration left dangling rows: {broken[:3]}")
        connection.execute("PRAGMA foreign_keys=1")
    about = json.dumps({"written_by": __version__, "schema": SCHEMA})
    durable.write(database.path.parent / "about.json", about.encode())


def _written_by(folder: Path) -> str:
    """The version of the program that last upgraded the file, as it noted beside it."""
    try:
        return str(json.loads((folder / "about.json").read_text("utf-8"))["written_by"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
