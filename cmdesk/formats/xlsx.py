"""Spreadsheets as Excel and others save them. What a cell shows is read; nothing in it is calculated or fetched."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from cmdesk.domain.errors import DeskError
from cmdesk.formats.csv_files import LONGEST_CELL, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, Row, each_once
from cmdesk.formats.problems import Problem

SIGNATURE = b"PK\x03\x04"
MOST_UNPACKED = 300_000_000  # bytes; a small file may unpack to any size
MOST_ROWS_WRITTEN = 1_048_575  # of a sheet of Excel, below the header
LONGEST_WRITTEN = 32_767  # characters of a cell of Excel

Cell = str | int | float | dt.datetime | None

_FAULTS = (
    InvalidFileException, zipfile.BadZipFile, zlib.error, ParseError, KeyError, ValueError, TypeError,
    AttributeError, IndexError, EOFError, OverflowError, NotImplementedError, RuntimeError,
)  # fmt: skip
_RUNS = re.compile("[=+\\-@\t\r\n#＝＋－＠]")  # what Excel would take for a formula or an error
_HALF = dt.timedelta(milliseconds=500)
_DATE_FORMAT = "yyyy-mm-dd hh:mm:ss"
_MOST_EXACT = 10**15  # beyond it the numbers of a spreadsheet are not whole any more


@dataclass(frozen=True, slots=True)
class XlsxTable:
    """The first sheet of a file that holds anything: its header, each name once, and the rows below it."""

    header: tuple[str, ...]
    notes: tuple[Problem, ...]
    _data: bytes
    _header_line: int

    def rows(self) -> Iterator[Row]:
        """The rows below the header, empty ones left out, read as they are asked for.

        Raises DeskError with `line`: "csv-too-many-rows", "csv-too-many-columns", "csv-cell-too-long",
        and "xlsx-unreadable".
        """
        width, count = len(self.header), 0
        for line, cells in _filled(self._data):
            if line <= self._header_line:
                continue
            count += 1
            if count > MOST_ROWS:
                raise DeskError("csv-too-many-rows", most=MOST_ROWS, line=line)
            extra = any(cell.strip() for cell in cells[width:])
            problems = (Problem("csv-extra-cells", line, refuses=True),) if extra else ()
            yield Row(line, [*cells[:width], *[""] * (width - len(cells))], problems)


def read(data: bytes) -> XlsxTable:
    """The table in a file.

    Raises DeskError "csv-too-big", "csv-empty", "xlsx-unreadable", and what `rows` raises.
    """
    if len(data) > MOST_BYTES:
        raise DeskError("csv-too-big", most=MOST_BYTES // 1_000_000)
    line, header = next(_filled(data), (0, []))
    if not header:
        raise DeskError("csv-empty")
    names, twice = each_once(header)
    notes = tuple(Problem("csv-header-twice", line, {"name": name}) for name in twice)
    return XlsxTable(names, notes, data, line)


def write(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A file with one sheet, in which no cell is a formula. Of a text that is too long for a cell the end is cut.

    Instants are written as clocks show them. Raises DeskError "csv-too-many-rows".
    """
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    sheet.append([_written(sheet, name) for name in header])
    for count, row in enumerate(rows, 1):
        if count > MOST_ROWS_WRITTEN:
            raise DeskError("csv-too-many-rows", most=MOST_ROWS_WRITTEN, line=count)
        sheet.append([_written(sheet, cell) for cell in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _written(sheet: WriteOnlyWorksheet, value: Cell) -> object:
    if isinstance(value, dt.datetime):
        cell = WriteOnlyCell(sheet, value.replace(tzinfo=None))
        cell.number_format = _DATE_FORMAT
        return cell
    if not isinstance(value, str):
        return value
    if not value:
        return None  # an empty cell costs nothing
    text = ILLEGAL_CHARACTERS_RE.sub("", value)
    if len(text) > LONGEST_WRITTEN:
        text = f"{text[: LONGEST_WRITTEN - 1]}…"
    if not _RUNS.match(text):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.quotePrefix = True  # it stays a text when somebody edits it
    return cell


def _filled(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Every row of the sheet that isn't empty, with its number, as texts."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what it leaves out: pictures, styles, rules
        try:
            book = openpyxl.load_workbook(_checked(data), read_only=True, data_only=True, keep_links=False)
        except _FAULTS as error:
            raise DeskError("xlsx-unreadable") from error
    try:
        for sheet in book.worksheets:
            found = False
            for line, cells in _rows_of(sheet):
                found = True
                yield line, cells
            if found:
                return
    finally:
        book.close()


def _rows_of(sheet: ReadOnlyWorksheet) -> Iterator[tuple[int, list[str]]]:
    sheet.reset_dimensions()  # what a file says of its size may be wrong
    rows = sheet.iter_rows(values_only=True)
    for line in range(1, 1 << 21):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                row = next(rows, None)
        except _FAULTS as error:
            raise DeskError("xlsx-unreadable", line=line) from error
        if row is None:
            return
        cells = [_told(value) for value in row]
        while cells and not cells[-1].strip():
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            raise DeskError("csv-too-many-columns", most=MOST_COLUMNS, line=line)
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise DeskError("csv-cell-too-long", most=LONGEST_CELL, line=line)
        if cells:
            yield line, cells


def _checked(data: bytes) -> IO[bytes]:
    """The file, if it doesn't unpack to more than fits in memory. Raises as `zipfile` does, and "csv-too-big"."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
            raise DeskError("csv-too-big", most=MOST_UNPACKED // 1_000_000)
    return io.BytesIO(data)


def _told(value: object) -> str:
    """What a cell holds, as it would be written in a table of text; instants in ISO 8601."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case dt.datetime():
            moment = (value + _HALF).replace(microsecond=0)
            return moment.date().isoformat() if moment.time() == dt.time() else moment.isoformat(" ")
        case float() if value.is_integer() and abs(value) < _MOST_EXACT:
            return str(int(value))
    return str(value)
