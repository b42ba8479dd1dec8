"""One process writes to a data folder: its lock is taken before anything in it is read or migrated."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from cmdesk.domain.errors import DeskError


def take(folder: Path) -> FileLock:
    """Lock `folder` for this process. The system lets go of it when the process dies, however it dies.

    Raises DeskError "folder-in-use".
    """
    lock = FileLock(folder / "desk.lock", mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise DeskError("folder-in-use", path=str(folder)) from error
    return lock
