"""Which clients were removed for good, so that going back to a backup does not bring them back.

A tombstone tells whoever already holds the client that it was removed, and nobody else anything: it is a
salted hash of the client's unique id. They lie beside the data file and in no backup.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from cmdesk.storage import archive, durable, purging
from cmdesk.storage.connection import WRITER

FILE_NAME = "removed.json"


def lay(folder: Path, uid: bytes) -> None:
    """Note that the client of that unique id was removed for good. Raises OSError."""
    salt, hashes = _read(folder)
    told = {"salt": salt.hex(), "clients": sorted({*hashes, _hash(salt, uid)})}
    durable.write(folder / FILE_NAME, json.dumps(told, indent=1).encode())


def apply(folder: Path, stage: Path) -> set[str]:
    """Remove from the data staged in `stage` what the tombstones of `folder` name; the clients' ids in hex.

    The staged file must have been proved to be ours.
    """
    salt, hashes = _read(folder)
    if not hashes:
        return set()
    file = stage / archive.DATA
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        clients = connection.execute("SELECT id, uid FROM client").fetchall()
        gone = {client_id: uid.hex() for client_id, uid in clients if _hash(salt, uid) in hashes}
        if gone:
            _remove(connection, list(gone))
    for uid in gone.values():
        shutil.rmtree(stage / archive.FILES / uid, ignore_errors=True)
    return set(gone.values())


def _remove(connection: sqlite3.Connection, client_ids: list[int]) -> None:
    for pragma, value in {**WRITER, "journal_mode": "delete"}.items():
        connection.execute(f"PRAGMA {pragma}={value}").close()

    def ask(statement: str, parameters: tuple[object, ...] = ()) -> list[tuple]:
        return connection.execute(statement, parameters).fetchall()

    ask("BEGIN IMMEDIATE")
    ask("INSERT INTO erasure (reason) VALUES ('client removed before')")
    for client_id in client_ids:
        purging.remove_client(ask, client_id)
    ask("DELETE FROM erasure")
    ask("COMMIT")


def _read(folder: Path) -> tuple[bytes, set[str]]:
    """The salt, and the hash of each removed client; of a file that can't be read, a new salt and none."""
    try:
        told = json.loads((folder / FILE_NAME).read_bytes())
        return bytes.fromhex(told["salt"]), {str(made) for made in told["clients"]}
    except (FileNotFoundError, ValueError, TypeError, LookupError):
        return os.urandom(16), set()


def _hash(salt: bytes, uid: bytes) -> str:
    return hashlib.sha256(salt + uid).hexdigest()
