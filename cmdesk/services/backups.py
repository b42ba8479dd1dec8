"""Backups and restoring: when they are made, what the person is shown of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.services.desk import Desk
from cmdesk.storage import leftovers, lock
from cmdesk.storage.database import SCHEMA

if TYPE_CHECKING:
    from cmdesk.storage.restore import Restored

# What packs and unpacks is imported where it is used: the first window is waited for, and needs none of it.

EVERY = dt.timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A line of the list of backups. `counts` is rows by table, `size` in bytes, `made_at` in UTC."""

    path: Path
    made_at: dt.datetime
    reason: str
    size: int
    schema: int
    program: str
    counts: dict[str, int]
    readable: bool


def back_up(desk: Desk, reason: str, target: Path | None = None) -> Path:
    """Back up the present state, into the folder's own backups or to `target`; the finished file.

    Reasons: hand, close, idle, upgrade, import, removal. Takes seconds for a large file and never holds up
    a save, so it belongs in a job. Raises DeskError "disk-full", "file-damaged", "file-exists"; OSError.
    """
    from cmdesk.storage import backup

    if target is not None:
        return backup.make(desk.path, reason, target)
    changed, desk.changed = desk.changed, False  # what is written from here on is not in it
    try:
        return backup.make(desk.path, reason)
    except BaseException:
        desk.changed = changed or desk.changed
        raise


def back_up_if_changed(desk: Desk, reason: str) -> Path | None:
    """Back up unless the newest backup is the present state: on closing, before an import or a removal."""
    if desk.changed or leftovers.newest_backup_at(desk.folder) is None:
        return back_up(desk, reason)
    return None


def due(desk: Desk) -> bool:
    """Whether something changed and half an hour went by without a backup, or the clock was moved."""
    if not desk.changed:
        return False
    newest = leftovers.newest_backup_at(desk.folder)
    return newest is None or not dt.timedelta() <= now() - newest < EVERY


def backups(folder: Path) -> list[BackupRow]:
    """The backups of a data folder, the newest first; also when its data file can't be opened."""
    from cmdesk.storage import backup

    return [
        BackupRow(
            path=kept.path,
            made_at=kept.manifest.created,
            reason=kept.manifest.reason,
            size=kept.size,
            schema=kept.manifest.schema,
            program=kept.manifest.program,
            counts=kept.manifest.counts,
            readable=kept.manifest.schema <= SCHEMA,
        )
        for kept in backup.list_backups(folder)
    ]


def verify(file: Path) -> None:
    """Read all of a backup against its hashes. Raises DeskError "backup-missing", "backup-damaged", "file-newer"."""
    from cmdesk.storage import backup

    backup.verify(file)


def restore(folder: Path, file: Path) -> Restored:
    """Put a backup (`.cmdesk`, or a bare data file) in place of the data of `folder`, which is closed.

    A client of the backup that was removed for good since does not come back. On any error the data is as
    before.
    Raises DeskError "folder-in-use", "backup-missing", "backup-damaged", "backup-unclosed", "file-foreign",
    "file-newer", "file-empty", "disk-full"; OSError.
    """
    from cmdesk.storage import restore as putting_back

    if not file.is_file():
        raise DeskError("backup-missing", path=str(file))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    held = lock.take(folder)
    try:
        return putting_back.restore(folder, file)
    finally:
        held.release()
