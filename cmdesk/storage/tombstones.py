"""Who was removed for good, clients and people, so that going back to a backup does not bring them back.

A tombstone tells whoever already holds a client or a person that it was removed, and nobody else anything: it
is a salted hash of the unique id, and for people one of each thing that a file could tell of them, so that an
import does not bring them back either. They lie beside the data file and in no backup.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from cmdesk.storage import archive, durable, purging, sealing
from cmdesk.storage.connection import WRITER
from cmdesk.storage.purging import Ask

FILE_NAME = "removed.json"
Sign = tuple[str, ...]  # such as a handle with its network, and whose person it was
_PEOPLE = "SELECT p.id, p.client_id, p.uid, c.uid FROM person p JOIN client c ON c.id = p.client_id"
_FILES = (
    "SELECT sha256 FROM case_file WHERE client_id = ? UNION SELECT picture FROM person WHERE client_id = ?"
)


@dataclass(frozen=True, slots=True)
class Again:
    """What was removed once more: the clients' ids in hex, and how many people."""

    clients: frozenset[str] = frozenset()
    people: int = 0


@dataclass(slots=True)
class _Told:
    salt: bytes
    clients: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    signs: set[str] = field(default_factory=set)

    def hash(self, uid: bytes) -> str:
        return hashlib.sha256(self.salt + uid).hexdigest()


def lay(folder: Path, uid: bytes) -> None:
    """Note that the client of that unique id was removed for good. Raises OSError."""
    told = _read(folder)
    told.clients.add(told.hash(uid))
    _write(folder, told)


def lay_people(folder: Path, uids: Iterable[bytes], signs: Iterable[Sign] = ()) -> None:
    """Note that the people of these unique ids, known by these signs, were erased for good. Raises OSError."""
    told = _read(folder)
    told.people.update(map(told.hash, uids))
    told.signs.update(told.hash(_joined(sign)) for sign in signs)
    _write(folder, told)


def recogniser(folder: Path) -> Callable[[Sign], bool]:
    """Whether a sign is one of somebody who was erased for good, as of now."""
    told = _read(folder)
    return lambda sign: bool(told.signs) and told.hash(_joined(sign)) in told.signs


def apply(folder: Path, stage: Path) -> Again:
    """Remove from the data staged in `stage` what the tombstones of `folder` name.

    The staged file must have been proved to be ours.
    """
    told = _read(folder)
    if not told.clients and not told.people:
        return Again()
    with closing(sqlite3.connect(stage / archive.DATA, isolation_level=None)) as connection:

        def ask(statement: str, parameters: tuple[object, ...] = ()) -> list[tuple]:
            return connection.execute(statement, parameters).fetchall()

        clients = {
            row_id: uid.hex()
            for row_id, uid in ask("SELECT id, uid FROM client")
            if told.hash(uid) in told.clients
        }
        has_people = ask("SELECT 1 FROM sqlite_master WHERE name = 'person'")
        people = [row for row in ask(_PEOPLE) if told.hash(row[2]) in told.people] if has_people else []
        people = [row for row in people if row[1] not in clients]
        if clients or people:
            _remove(connection, ask, list(clients), people)
        for client_id, uid in {(row[1], row[3]) for row in people}:
            kept = {sha256 for (sha256,) in ask(_FILES, (client_id, client_id))}
            for file in (stage / archive.FILES / uid.hex()).glob("*"):
                if file.name not in kept:
                    file.unlink()
    for uid in clients.values():
        shutil.rmtree(stage / archive.FILES / uid, ignore_errors=True)
    return Again(frozenset(clients.values()), len(people))


def _remove(connection: sqlite3.Connection, ask: Ask, client_ids: list[int], people: list[tuple]) -> None:
    for pragma, value in {**WRITER, "journal_mode": "delete"}.items():
        connection.execute(f"PRAGMA {pragma}={value}").close()
    ask("BEGIN IMMEDIATE")
    ask("INSERT INTO erasure (reason) VALUES ('removed before')")
    for client_id in client_ids:
        purging.remove_client(ask, client_id)
    for person_id, client_id, *_ in people:
        sealing.destroy(ask, client_id, [person_id])
    ask("DELETE FROM erasure")
    ask("COMMIT")


def _joined(sign: Sign) -> bytes:
    return "\0".join(sign).encode()


def _read(folder: Path) -> _Told:
    """What lies there; of a file that can't be read, a new salt and nobody."""
    try:
        told = json.loads((folder / FILE_NAME).read_bytes())
        kept = [told["clients"], told.get("people", ()), told.get("signs", ())]
        return _Told(bytes.fromhex(told["salt"]), *(set(map(str, hashes)) for hashes in kept))
    except (FileNotFoundError, ValueError, TypeError, LookupError, AttributeError):
        return _Told(os.urandom(16))


def _write(folder: Path, told: _Told) -> None:
    kept = {"clients": told.clients, "people": told.people, "signs": told.signs}
    written = {"salt": told.salt.hex(), **{name: sorted(hashes) for name, hashes in kept.items()}}
    durable.write(folder / FILE_NAME, json.dumps(written, indent=1).encode())
