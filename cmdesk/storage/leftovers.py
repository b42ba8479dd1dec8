"""What one run of the program leaves for the next: unfinished parts, and whether a backup is owed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

BACKUPS = "backups"
SUFFIX = ".cmdesk"
STAGE = "restore.part"
PART = ".part"
_OWED = "backup.owed"


def sweep(folder: Path) -> None:
    """Remove what a killed backup or restore left half made. The caller holds the folder's lock."""
    if (folder / STAGE).exists():
        import shutil  # the opening of a folder is waited for, and this is rare

        shutil.rmtree(folder / STAGE)
    for place in (folder, folder / BACKUPS):
        for left in place.glob(f"*{PART}"):
            left.unlink(missing_ok=True)


def owe_backup(folder: Path, *, owed: bool) -> None:
    """Remember, when the data file is closed, whether it holds something that no backup has."""
    note = folder / _OWED
    if owed:
        note.touch(mode=0o600)
    else:
        note.unlink(missing_ok=True)


def owes_backup(folder: Path, data: Path) -> bool:
    """Whether a closed data file holds something that no backup has: noted, or left in the WAL by a kill."""
    wal = Path(f"{data}-wal")
    return (folder / _OWED).exists() or (wal.exists() and wal.stat().st_size > 0)


def newest_backup_at(folder: Path) -> dt.datetime | None:
    """When the file of the newest backup was written; reads no backup."""
    times = [path.stat().st_mtime for path in (folder / BACKUPS).glob(f"*{SUFFIX}")]
    return dt.datetime.fromtimestamp(max(times), dt.UTC) if times else None
