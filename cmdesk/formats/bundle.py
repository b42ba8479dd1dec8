"""A ZIP file with a list of its hashes: the same content makes the same bytes, whenever and wherever."""

from __future__ import annotations

import hashlib
import io
import unicodedata
import zipfile
from collections.abc import Collection, Mapping

SUMS = "SHA256SUMS"  # as `sha256sum --check` reads it
LONGEST_NAME = 120  # characters, before the ending
_LONGEST_BYTES = 200  # the same in UTF-8; file systems take 255
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a ZIP file can tell
_UNIX = 3
_MODE = 0o100600 << 16  # a plain file of its owner's
_FORBIDDEN = frozenset('<>:"/\\|?*')  # in names of Windows
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)  # names that are no files in Windows, whatever their ending


def pack(members: Mapping[str, bytes], stored: Collection[str] = ()) -> bytes:
    """The members by their names, and `SHA256SUMS` of them. Those `stored` are packed already, like pictures."""
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in members.items())
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in {**members, SUMS: sums.encode()}.items():
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system, member.external_attr = _UNIX, _MODE
            packing = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(member, content, packing)
    return made.getvalue()


def file_name(name: str, taken: Collection[str] = ()) -> str:
    """A name that every system can write, never a path, and like none of `taken` where capitals don't count."""
    plain = "".join("_" if _unfit(char) else char for char in name).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot or len(ending) > 10:
        stem, ending = plain, ""
    stem = _cut(stem) or "_"
    if stem.partition(".")[0].strip().lower() in _DEVICES:
        stem = f"_{stem}"
    used = {other.casefold() for other in taken}
    tail, number = f".{ending}" if ending else "", 1
    made = f"{stem}{tail}"
    while made.casefold() in used:
        number += 1
        made = f"{stem} ({number}){tail}"
    return made


def _unfit(char: str) -> bool:
    """Forbidden, a line feed or the like, or what turns the direction of a name around, which hides its ending."""
    return char in _FORBIDDEN or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _cut(stem: str) -> str:
    return stem[:LONGEST_NAME].encode()[:_LONGEST_BYTES].decode(errors="ignore").rstrip(" .")
