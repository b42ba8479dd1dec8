"""Files that appear whole or not at all, and that only their owner can read."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cmdesk.storage.leftovers import PART

_numbers = itertools.count()


@contextmanager
def part(folder: Path) -> Iterator[Path]:
    """An empty 0600 file of `folder` to write into; removed at the end unless it was published."""
    path = folder / f"{os.getpid()}-{next(_numbers)}{PART}"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def publish(finished: Path, path: Path) -> None:
    """Put a finished part in place of `path`, on the disk before it is seen and after."""
    sync(finished)
    finished.replace(path)
    sync_folder(path.parent)


def write(path: Path, content: bytes) -> None:
    """Write a whole small file."""
    with part(path.parent) as unfinished:
        unfinished.write_bytes(content)
        publish(unfinished, path)


def sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` lasting, where that can be asked: not on Windows, which does so by itself,
    and not on every network's disk.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
