"""One process writes to a data folder: its lock is taken before anything in it is read or migrated."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cmdesk.domain.errors import DeskError

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    TAKEN = (PermissionError,)  # also what Windows says of a byte that another process holds
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    TAKEN = (BlockingIOError,)


class Lock:
    """A held lock. The system lets go of it when the process dies, however it dies."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        os.close(self._descriptor)


def take(folder: Path) -> Lock:
    """Lock `folder` for this process. Raises DeskError "folder-in-use"; OSError where nothing can be made.

    The file stays when it is let go of: two processes could otherwise hold a lock on two files of that name.
    """
    descriptor = os.open(folder / "desk.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _hold(descriptor)
    except TAKEN as error:
        os.close(descriptor)
        raise DeskError("folder-in-use", path=str(folder)) from error
    except BaseException:
        os.close(descriptor)
        raise
    return Lock(descriptor)
