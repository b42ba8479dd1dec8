"""Putting a backup in place of the data: proved first, and killed at any moment either old or new.

Nothing may have the folder open. The data file changes in one rename. The files beside it are named by
their content, so the backup's are added before that rename, and those it doesn't know go after it.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cmdesk.domain.errors import DeskError
from cmdesk.storage import archive, backup, durable, health, tombstones
from cmdesk.storage.database import FILE_NAME, schema_of
from cmdesk.storage.leftovers import STAGE

ASIDE = "set-aside"
_BESIDE = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file; a stale one would undo a restore


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it. `undo` is the backup that undoes it: None when there was no data, or data too damaged
    for a backup, which is then kept in the folder "set-aside". `removed_again` counts clients of the backup
    that had been removed for good since, and were again; `erased_again` the people.
    """

    undo: Path | None
    removed_again: int
    erased_again: int = 0


def restore(folder: Path, source: Path) -> Restored:
    """Replace the data of `folder` by `source`, a `.cmdesk` or a bare data file. The caller holds the lock.

    Raises DeskError "backup-missing", "backup-damaged",
    "backup-unclosed", "file-empty", "file-foreign", "file-newer", "disk-full" and leaves all as it was.
    """
    source = source.absolute()
    live = folder / FILE_NAME
    if live.exists() and source.samefile(live):
        raise DeskError("backup-unclosed", path=str(source))
    stage = folder / STAGE
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(mode=0o700)
    try:
        files = _stage(source, stage)
        _prove(stage / FILE_NAME, source)
        again = tombstones.apply(folder, stage)
        undo = _keep_present(folder, live)
        _add_files(folder, stage)
        _clear_beside(live)
        durable.publish(stage / FILE_NAME, live)
        if files is not None:
            _drop_files(folder, {name for name in files if name.split("/")[1] not in again.clients})
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return Restored(undo, len(again.clients), again.people)


def _stage(source: Path, stage: Path) -> set[str] | None:
    """Copy the `source` under our own names; the names of its files, or None for a bare data file."""
    with source.open("rb") as file:
        zipped = file.read(4) == b"PK\x03\x04"
    if not zipped:
        beside = Path(f"{source}-wal")
        if beside.exists() and beside.stat().st_size:
            raise DeskError("backup-unclosed", path=str(source))  # half of its data is in that other file
        schema_of(source)
        _ask_for_room(stage, source.stat().st_size)
        with source.open("rb") as file:
            _write(stage / FILE_NAME, iter(lambda: file.read(archive.BLOCK), b""))
        return None
    manifest = backup.verify(source)
    _ask_for_room(stage, sum(member.size for member in manifest.members.values()))
    archive.unpack(source, lambda name, blocks: _write(stage / name, blocks))
    return set(manifest.members) - {archive.DATA}


def _ask_for_room(stage: Path, size: int) -> None:
    needed, free = size + backup.MARGIN, shutil.disk_usage(stage).free
    if free < needed:
        raise DeskError("disk-full", needed=needed, free=free)


def _write(path: Path, blocks: Iterator[bytes]) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    with path.open("wb") as file:
        file.writelines(blocks)


def _prove(path: Path, source: Path) -> None:
    """Refuse a file that is damaged, not ours, or made to look like ours."""
    try:
        schema = schema_of(path)
        with health.reading(path) as ask:
            known = health.KNOWN.get(schema or 0) == health.fingerprint(ask)
            damaged = known and (health.damage(ask, thorough=True) or health.dangling(ask))
    except sqlite3.DatabaseError as error:
        raise DeskError("backup-damaged", path=str(source)) from error
    except DeskError as error:
        raise DeskError(error.code, **{**error.details, "path": str(source)}) from error
    if not known:
        raise DeskError("file-foreign", path=str(source))
    if damaged:
        raise DeskError("backup-damaged", path=str(source))


def _keep_present(folder: Path, live: Path) -> Path | None:
    if not live.exists():
        return None
    try:
        schema_of(live)
        undo = backup.make(live, "before-restore")
        with sqlite3.connect(live) as connection:  # so that nothing of it is in the WAL any more
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    except DeskError as error:
        if error.code == "disk-full":
            raise
        _set_aside(folder, live)
        return None
    return undo


def _set_aside(folder: Path, live: Path) -> None:
    """Keep a copy of a file that can't be backed up, as it is: nobody has it open, so it may be copied."""
    aside = folder / ASIDE
    aside.mkdir(mode=0o700, exist_ok=True)
    number = 1 + len(list(aside.iterdir()))
    kept = aside / str(number)
    kept.mkdir(mode=0o700)
    for path in (live, *(Path(f"{live}{end}") for end in _BESIDE)):
        if path.exists():
            with path.open("rb") as file:
                _write(kept / path.name, iter(lambda file=file: file.read(archive.BLOCK), b""))
            durable.sync(kept / path.name)
    durable.sync_folder(kept)


def _clear_beside(live: Path) -> None:
    for end in _BESIDE:
        Path(f"{live}{end}").unlink(missing_ok=True)


def _add_files(folder: Path, stage: Path) -> None:
    for file in (stage / archive.FILES).glob("*/*"):
        place = folder / file.relative_to(stage)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        durable.publish(file, place)


def _drop_files(folder: Path, wanted: set[str]) -> None:
    for file in (folder / archive.FILES).glob("*/*"):
        if file.relative_to(folder).as_posix() not in wanted:
            file.unlink()
