"""Tables in and out, whether as text or as a spreadsheet."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence

from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files
from cmdesk.formats.tables import Table

FORMATS = ("csv", "xlsx", "json")  # what a table is written as
WHY = ("line", "problem")  # columns that a file of refused rows has besides; no column of ours means either

Cell = str | int | float | dt.datetime | None
_SCHEMA = 1  # of the JSON
_ZIP = b"PK\x03\x04"


def format_of(beginning: bytes) -> str:
    """What a table is written as, by how it begins."""
    return "xlsx" if beginning.startswith(_ZIP) else "csv"


def written_as(format: str, name: str) -> str:  # noqa: A002  the word that the command line has for it
    """The format asked for; for "auto" what the name of the file says."""
    if format != "auto":
        return format
    end = name.lower().rpartition(".")[2]
    return end if end in FORMATS else "csv"


def read(data: bytes, format: str = "auto") -> Table:  # noqa: A002  as above
    """The table in a file. Raises DeskError "import-format-unknown", and as `csv_files.read` or `xlsx.read` does."""
    format = format_of(data) if format == "auto" else format  # noqa: A001
    if format == "csv":
        return csv_files.read(data)
    if format == "xlsx":
        from cmdesk.formats import xlsx  # it takes a quarter of a second

        return xlsx.read(data)
    raise DeskError("import-format-unknown", format=format)


def with_reasons(
    header: Sequence[str], rows: Iterable[Sequence[str]], reasons: Iterable[tuple[int, str]]
) -> tuple[list[str], list[list[str]]]:
    """Refused rows, each with its line and why, instead of those of an earlier refusal."""
    width = len(header) - len(WHY) if tuple(header[-len(WHY) :]) == WHY else len(header)
    told = [[*row[:width], str(line), reason] for row, (line, reason) in zip(rows, reasons, strict=True)]
    return [*header[:width], *WHY], told


def write(name: str, header: Sequence[str], rows: Iterable[Mapping[str, Cell]], format: str) -> bytes:  # noqa: A002
    """A table as "csv", "xlsx" or "json", in which no cell is a formula. In a spreadsheet instants are dates.

    In JSON it is {"schema": 1, `name`: [row]}, what is empty left out. Raises DeskError "import-format-unknown",
    "csv-too-many-rows".
    """
    if format == "csv":
        return csv_files.write(header, ([_text(row[column]) for column in header] for row in rows))
    if format == "xlsx":
        from cmdesk.formats import xlsx  # as above

        return xlsx.write(header, ([row[column] for column in header] for row in rows))
    if format == "json":
        told = [{column: row[column] for column in header if row[column] not in ("", None)} for row in rows]
        content = {"schema": _SCHEMA, name: told}
        return json.dumps(content, ensure_ascii=False, indent=1, default=_text).encode()
    raise DeskError("import-format-unknown", format=format)


def _text(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    return "" if value is None else str(value)
