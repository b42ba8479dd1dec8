"""Tables of comma-separated values, in whatever form spreadsheets write them; ours open in Excel as they are."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cmdesk.domain.errors import DeskError
from cmdesk.formats.problems import Problem

MOST_BYTES = 50_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_CELL = 65_536  # characters; the longest text of a case is shorter
DELIMITERS = ",;\t|"

_ZIP = b"PK\x03\x04"  # a spreadsheet as such, .xlsx or .ods: its zeros look like UTF-16
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_SAMPLE_ROWS = 50
_SAMPLE_BYTES = 1 << 16
# A spreadsheet runs a cell that begins like this; an apostrophe before it makes it text. One more apostrophe
# before those that are there can be taken off again without knowing what was meant.
_RUNS = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_PROTECTED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


@dataclass(frozen=True, slots=True)
class Row:
    """One record: as many cells as the header has. `line` is where it begins."""

    line: int
    cells: list[str]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A file that can be read: its header, each name once, and how it is written."""

    header: tuple[str, ...]
    encoding: str
    delimiter: str
    notes: tuple[Problem, ...]
    _data: bytes
    _header_line: int

    def rows(self) -> Iterator[Row]:
        """The rows below the header, empty ones left out, read as they are asked for.

        Raises DeskError with `line`: "csv-quote-open", "csv-too-many-rows", "csv-too-many-columns",
        "csv-cell-too-long".
        """
        width = len(self.header)
        records = _from_line(self._header_line + 1, _records(self._data, self.encoding, self.delimiter))
        for count, (line, cells) in enumerate(records, 1):
            if count > MOST_ROWS:
                raise DeskError("csv-too-many-rows", most=MOST_ROWS, line=line)
            extra = any(cell.strip() for cell in cells[width:])
            problems = (Problem("csv-extra-cells", line, refuses=True),) if extra else ()
            yield Row(line, [*cells[:width], *[""] * (width - len(cells))], problems)


def read(data: bytes, *, encoding: str = "", delimiter: str = "") -> Table:
    """The table in a file; encoding and delimiter are found out unless given.

    Raises DeskError "csv-too-big", "csv-empty", "csv-not-text", "csv-encoding-wrong", and what `rows` raises.
    """
    if len(data) > MOST_BYTES:
        raise DeskError("csv-too-big", most=MOST_BYTES // 1_000_000)
    encoding, guessed = (_given(data, encoding), False) if encoding else _found(data)
    notes = [Problem("csv-encoding-guessed", details={"encoding": encoding})] if guessed else []
    said = _SEPARATOR.fullmatch(next(iter(_text(data, encoding)), ""))
    delimiter = delimiter or (said[1] if said else _likeliest_delimiter(data, encoding))
    records = _from_line(2 if said else 1, _records(data, encoding, delimiter))
    line, header = next(records, (0, []))
    if not header:
        raise DeskError("csv-empty")
    names, twice = each_once(header)
    notes += [Problem("csv-header-twice", line, {"name": name}) for name in twice]
    return Table(names, encoding, delimiter, tuple(notes), data, line)


def write(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A file that Excel opens with its accents, in which no cell is a formula, and that `read` gives back."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in itertools.chain([header], rows):
        writer.writerow([f"'{cell}" if _RUNS.match(cell) else cell for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _text(data: bytes, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(data), encoding, newline="")


def _records(data: bytes, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Every record that isn't empty, with the line that it begins in."""
    reader = csv.reader(_text(data, encoding), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            if len(cells) > MOST_COLUMNS:
                raise DeskError("csv-too-many-columns", most=MOST_COLUMNS, line=line)
            if any(len(cell) > LONGEST_CELL for cell in cells):
                raise DeskError("csv-cell-too-long", most=LONGEST_CELL, line=line)
            if any(cells):
                yield line, [cell[1:] if _PROTECTED.match(cell) else cell for cell in cells]
            line = reader.line_num + 1
    except csv.Error as error:
        code = "csv-cell-too-long" if "limit" in str(error) else "csv-quote-open"
        raise DeskError(code, most=LONGEST_CELL, line=line) from error


def _from_line(line: int, records: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    return itertools.dropwhile(lambda record: record[0] < line, records)


def _given(data: bytes, encoding: str) -> str:
    try:
        readable = _reads(data, encoding)
    except LookupError:
        readable = False
    if not readable:
        raise DeskError("csv-encoding-wrong", encoding=encoding)
    return encoding


def _found(data: bytes) -> tuple[str, bool]:
    """The encoding, and whether it is a guess: only a mark or sound UTF-8 are sure."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _given(data, encoding), False
    if data.startswith(_ZIP):
        raise DeskError("csv-not-text")
    beginning = data[:1000]
    if 0 in beginning:
        # Latin letters in UTF-16 have a zero in every other byte
        even, odd = beginning[::2].count(0), beginning[1::2].count(0)
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        few = max(even, odd) < len(beginning) // 4 or min(even, odd) > max(even, odd) // 10
        if few or not _reads(data, encoding):
            raise DeskError("csv-not-text")
        return encoding, True
    if _reads(data, "utf-8"):
        return "utf-8", False
    if _reads(data, "cp1252"):
        return "cp1252", True
    raise DeskError("csv-not-text")


def _reads(data: bytes, encoding: str) -> bool:
    text = _text(data, encoding)
    try:
        while text.read(1 << 20):
            pass
    except UnicodeError:
        return False
    return True


def _likeliest_delimiter(data: bytes, encoding: str) -> str:
    """The one that cuts the first rows as its header is cut, and into most columns."""
    beginning = io.TextIOWrapper(io.BytesIO(data[:_SAMPLE_BYTES]), encoding, errors="ignore", newline="")
    sample = beginning.read()

    def score(delimiter: str) -> tuple[float, int, int]:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        try:
            widths = [len(cells) for cells in itertools.islice(reader, _SAMPLE_ROWS) if cells]
        except csv.Error:
            return 0, 0, 0
        header, *rows = widths or [0]
        alike = (1 + rows.count(header)) / (1 + len(rows)) if header > 1 else 0
        return alike, header, -sum(widths)

    return max(DELIMITERS, key=score)


def each_once(header: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The names of the columns told apart, and those that were not; a column without name gets its number."""
    names: dict[str, None] = {}
    twice: list[str] = []
    for place, written in enumerate(header, 1):
        wanted = name = " ".join(written.split()) or f"#{place}"
        if name in names:
            twice.append(name)
        for number in itertools.count(2):
            if name not in names:
                break
            name = f"{wanted} ({number})"
        names[name] = None
    return tuple(names), twice
