"""The program's own log: what went wrong and where, never whose data it was.

Messages name ids; whatever looks like an address, a handle or a phone number is struck out all the same,
and an exception is written by its kind and place without its text, which may quote what was typed.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = "logs"
FILE_NAME = "cmdesk.log"
SIZE = 1 << 20  # bytes a file
FILES = 7
_PERSONAL = re.compile(r"[\w.+-]+@[\w.-]+|@[\w.]{2,}|\+?\d[\d ().-]{6,}\d")


def start(folder: Path) -> logging.Handler:
    """Log into the data folder from here on, which is there; where that can't be written, nowhere."""
    root, place = logging.getLogger(), folder.absolute() / FOLDER / FILE_NAME
    for begun in root.handlers:
        if isinstance(begun, PrivateFile) and Path(begun.baseFilename) == place:
            return begun
    try:
        place.parent.mkdir(mode=0o700, exist_ok=True)
        handler = PrivateFile(place, maxBytes=SIZE, backupCount=FILES - 1, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(Discreet())
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("peewee").setLevel(logging.WARNING)  # its DEBUG prints the rows
    return handler


@contextmanager
def kept(folder: Path) -> Iterator[None]:
    """Log into the data folder for the length of the block."""
    handler = start(folder)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


class PrivateFile(logging.handlers.RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def _open(self):  # noqa: ANN202  as in logging
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        """A full disk must not cost more than the log."""


class Discreet(logging.Formatter):
    """Strikes out what looks personal, and leaves out what an exception says."""

    def format(self, record: logging.LogRecord) -> str:
        said = _PERSONAL.sub("[…]", record.getMessage())
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name} {said}"]
        if record.exc_info and record.exc_info[1]:
            lines += describe(record.exc_info[1])
        return "\n".join(lines)


def describe(error: BaseException) -> list[str]:
    """The kind of an error, its place, and those of its causes, without anybody's data."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
        code = getattr(cause, "code", "")
        lines.append(f"{type(cause).__name__} {code}".rstrip())
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return lines
