"""Backups: made from a snapshot while the desk goes on working, proved before they count, and thinned."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from cmdesk import __version__
from cmdesk.domain import thinning
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.storage import archive, durable, health
from cmdesk.storage.leftovers import BACKUPS, SUFFIX

MARGIN = 16 << 20  # bytes that stay free, so that the desk itself can go on writing


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup of a folder, as it describes itself; `size` is the packed one, in bytes."""

    path: Path
    size: int
    manifest: archive.Manifest


def make(path: Path, reason: str, target: Path | None = None) -> Path:
    """Back up the data file `path` and the files beside it; the finished backup.

    It goes into the folder's own backups, which are thinned afterwards, or to `target`, a file or a
    folder. The writer is never made to wait. Raises DeskError "disk-full" (`needed` and `free` bytes), "file-damaged",
    "file-exists"; OSError and sqlite3.OperationalError when the machine refuses.
    """
    if target is None:
        work = path.parent / BACKUPS
        work.mkdir(mode=0o700, exist_ok=True)
    elif target.is_dir():
        work = target
    elif target.exists():
        raise DeskError("file-exists", path=str(target))
    else:
        work = target.parent
    _ask_for_room(work, path)
    earlier = list_backups(path.parent)
    with durable.part(work) as snapshot, durable.part(work) as packed:
        created = now()
        counts, schema = _snapshot(path, snapshot)
        number = 1 + max((b.manifest.number for b in earlier), default=0)
        archive.pack(
            packed,
            {archive.DATA: snapshot, **_files(path.parent)},
            lambda members: archive.Manifest(number, __version__, schema, created, reason, counts, members),
        )
        archive.prove(packed)
        final = _free_name(work, created, reason) if target in (None, work) else target
        durable.write(_hash_of(final), f"{archive.sha256(packed)}  {final.name}\n".encode())
        durable.publish(packed, final)
    if target is None:
        _thin(path.parent)
    return final


def list_backups(folder: Path) -> list[Backup]:
    """The readable backups of a data folder, the newest first."""
    found = []
    for path in (folder / BACKUPS).glob(f"*{SUFFIX}"):
        try:
            found.append(Backup(path, path.stat().st_size, archive.read_manifest(path)))
        except (DeskError, OSError):
            continue  # it stays where it is: perhaps another program can make something of it
    return sorted(found, key=lambda backup: (backup.manifest.number, backup.manifest.created), reverse=True)


def verify(path: Path) -> archive.Manifest:
    """Read all of a backup against the hash beside it and the hashes inside.

    Raises DeskError "backup-missing", "backup-damaged", "file-newer".
    """
    noted = _hash_of(path)
    if path.is_file() and noted.exists() and noted.read_text("utf-8").split()[:1] != [archive.sha256(path)]:
        raise DeskError("backup-damaged", path=str(path))
    return archive.prove(path)


def _snapshot(path: Path, snapshot: Path) -> tuple[dict[str, int], int]:
    """Write the present state of `path` into the empty file `snapshot`; its row counts and its schema."""
    damaged = DeskError("file-damaged", path=str(path))
    try:
        with health.reading(path) as ask:
            if health.damage(ask):
                raise damaged
            ask("VACUUM INTO ?", (str(snapshot),))
        with health.reading(snapshot) as ask:
            if health.damage(ask) or health.dangling(ask):
                raise damaged
            return health.counts(ask), ask("PRAGMA user_version")[0][0]
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise damaged from error


def _files(folder: Path) -> dict[str, Path]:
    """The files beside the data file, by their names inside a backup."""
    return {
        file.relative_to(folder).as_posix(): file
        for file in sorted((folder / archive.FILES).glob("*/*"))
        if file.is_file()
    }


def _ask_for_room(work: Path, path: Path) -> None:
    data = sum(part.stat().st_size for part in (path, Path(f"{path}-wal")) if part.exists())
    needed = 2 * data + sum(file.stat().st_size for file in _files(path.parent).values()) + MARGIN
    free = shutil.disk_usage(work).free
    if free < needed:
        raise DeskError("disk-full", needed=needed, free=free)


def _free_name(folder: Path, created: dt.datetime, reason: str) -> Path:
    """A name that says when, in local time, and why; a second one in the same second gets a number."""
    label = f"{created.astimezone():%Y%m%d-%H%M%S}-{reason}"
    path, n = folder / f"{label}{SUFFIX}", 1
    while path.exists():
        n += 1
        path = folder / f"{label}-{n}{SUFFIX}"
    return path


def _hash_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.sha256")


def _thin(folder: Path) -> None:
    backups = list_backups(folder)
    stamps = [thinning.Stamp(b.manifest.created, b.manifest.schema, b.size) for b in backups]
    for n in thinning.spare(stamps, thinning.CAP):
        backups[n].path.unlink(missing_ok=True)
        _hash_of(backups[n].path).unlink(missing_ok=True)
