"""What the machine refuses, sorted into refusals that have a sentence saying what to do."""

from __future__ import annotations

import errno
import sqlite3

import peewee as pw

from cmdesk.domain.errors import DeskError

_BY_NUMBER = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "disk-read-only",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.ENOENT: "path-missing",
    errno.ENOTDIR: "path-missing",
    errno.EISDIR: "path-is-folder",
}
_BY_RESULT = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_READONLY": "disk-read-only",
    "SQLITE_CANTOPEN": "no-permission",
    "SQLITE_PERM": "no-permission",
    "SQLITE_BUSY": "file-busy",
    "SQLITE_LOCKED": "file-busy",
    "SQLITE_IOERR": "disk-failed",
    "SQLITE_CORRUPT": "file-damaged",
    "SQLITE_NOTADB": "file-damaged",
}


def sorted_out(error: BaseException) -> DeskError | None:
    """The refusal that `error` comes down to, or None when it is a mistake of the program's own.

    A DeskError is returned as it is. For any other, nothing was changed: every write is one transaction.
    """
    if isinstance(error, DeskError):
        return error
    if isinstance(error, OSError):
        code = _BY_NUMBER.get(error.errno or 0, "disk-failed")
        return DeskError(code, path=str(error.filename or ""))
    while isinstance(error, pw.PeeweeException) and hasattr(error, "orig"):
        error = error.orig  # pyright: ignore[reportAttributeAccessIssue]  what it stands for, which may be wrapped twice
    return _of_sqlite(error) if isinstance(error, sqlite3.Error) else None


def _of_sqlite(error: sqlite3.Error) -> DeskError | None:
    name = getattr(error, "sqlite_errorname", "")
    for result, code in _BY_RESULT.items():
        if name == result or name.startswith(f"{result}_"):
            return DeskError(code, path="")
    if "readonly" in str(error):
        return DeskError("disk-read-only", path="")  # said by us before SQLite could
    return None
