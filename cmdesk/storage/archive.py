"""The `.cmdesk` file: a zip of the data file, the files beside it, and a manifest with their hashes.

It may come from anywhere, so reading trusts nothing: only names of our own pattern, only the two plain
kinds of compression, never more bytes than the manifest says, every byte hashed.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from cmdesk.domain.errors import DeskError

DATA = "cmdesk.db"
FILES = "files"
MANIFEST = "manifest.json"
FORMAT = 1
BLOCK = 1 << 20
_NAME = re.compile(r"cmdesk\.db|files/[0-9a-f]{32}/[0-9a-f]{64}")
_MANIFEST_CAP = 64 << 20
_SWELL = 200  # unpacked bytes for each packed one; text of a desk stays below 30
_SWELL_FLOOR = 64 << 20
# whatever Python's reader of zips says about bytes that are none
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside: its size in bytes and its hash."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself. `number` orders the backups of a folder, whatever the clock said."""

    number: int
    program: str
    schema: int
    created: dt.datetime
    reason: str
    counts: dict[str, int]
    members: dict[str, Member]


def pack(target: Path, sources: dict[str, Path], describe: Callable[[dict[str, Member]], Manifest]) -> None:
    """Write the `sources`, by their names inside, and the manifest that `describe` makes of their hashes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        members = {name: _put(archive, name, source) for name, source in sources.items()}
        archive.writestr(MANIFEST, json.dumps(_to_json(describe(members)), indent=1))


def read_manifest(path: Path) -> Manifest:
    """What `path` says about itself, unproved. Raises DeskError "backup-missing", "backup-damaged", "file-newer"."""
    with _opened(path) as archive:
        return _manifest(archive, path)


def unpack(path: Path, take: Callable[[str, Iterator[bytes]], None]) -> Manifest:
    """Read every member, giving `take` its name and its blocks; the hash is checked after the last block.

    Raises DeskError "backup-missing", "backup-damaged", "file-newer"; what `take` raises goes through.
    """
    with _opened(path) as archive:
        manifest = _manifest(archive, path)
        names = archive.namelist()
        if sorted(names) != sorted([*manifest.members, MANIFEST]) or DATA not in manifest.members:
            raise DeskError("backup-damaged", path=str(path))
        room = max(_SWELL_FLOOR, path.stat().st_size * _SWELL)
        if sum(member.size for member in manifest.members.values()) > room:
            raise DeskError("backup-damaged", path=str(path))
        for name, member in manifest.members.items():
            if not _NAME.fullmatch(name):
                raise DeskError("backup-damaged", path=str(path))
            take(name, _blocks(archive, name, member, path))
    return manifest


def prove(path: Path) -> Manifest:
    """Read all of `path` against its hashes. Raises as `unpack`."""

    def discard(_name: str, blocks: Iterator[bytes]) -> None:
        for _ in blocks:
            pass

    return unpack(path, discard)


def sha256(path: Path) -> str:
    """The hash of a closed file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _put(archive: zipfile.ZipFile, name: str, source: Path) -> Member:
    size, digest = 0, hashlib.sha256()
    # a bare name takes the archive's compression, a ZipInfo none: pictures and the like are packed already
    inner = name if name == DATA else zipfile.ZipInfo(name)
    with source.open("rb") as file, archive.open(inner, "w", force_zip64=True) as inside:
        while block := file.read(BLOCK):
            inside.write(block)
            digest.update(block)
            size += len(block)
    return Member(size, digest.hexdigest())


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except FileNotFoundError as error:
        raise DeskError("backup-missing", path=str(path)) from error
    except _BROKEN as error:
        raise DeskError("backup-damaged", path=str(path)) from error


def _blocks(archive: zipfile.ZipFile, name: str, member: Member, path: Path) -> Iterator[bytes]:
    left, digest = member.size, hashlib.sha256()
    with _inside(archive, name) as inside:
        while block := inside.read(min(BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                break
            digest.update(block)
            yield block
    if left or digest.hexdigest() != member.sha256:
        raise DeskError("backup-damaged", path=str(path))


def _inside(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    if archive.getinfo(name).compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise zipfile.BadZipFile(name)  # the others unpack into any amount of memory
    return archive.open(name)


def _manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    with _inside(archive, MANIFEST) as inside:
        text = inside.read(_MANIFEST_CAP)
    try:
        data: dict[str, Any] = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if data["format"] > FORMAT:
        raise DeskError("file-newer", path=str(path), written_by=str(data["program"]))
    return Manifest(
        number=int(data["number"]),
        program=str(data["program"]),
        schema=int(data["schema"]),
        created=dt.datetime.fromisoformat(data["created"]).astimezone(dt.UTC),
        reason=str(data["reason"]),
        counts={str(table): int(rows) for table, rows in data["counts"].items()},
        members={name: Member(int(m["size"]), str(m["sha256"])) for name, m in data["members"].items()},
    )


def _to_json(manifest: Manifest) -> dict[str, object]:
    members = {name: {"size": m.size, "sha256": m.sha256} for name, m in manifest.members.items()}
    return {
        "format": FORMAT,
        "number": manifest.number,
        "program": manifest.program,
        "schema": manifest.schema,
        "created": manifest.created.isoformat(),
        "reason": manifest.reason,
        "counts": manifest.counts,
        "members": members,
    }
