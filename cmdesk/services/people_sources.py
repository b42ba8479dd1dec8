"""Files that people come in: an address book as vCard, a table, a spreadsheet."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files, dates, people_csv, vcard
from cmdesk.formats.person_records import PersonRecord
from cmdesk.formats.problems import Problem
from cmdesk.formats.tables import Table
from cmdesk.sentences import sentence
from cmdesk.services import table_files
from cmdesk.services.people_planning import Plan

FORMATS = ("csv", "xlsx", "vcard")
SAMPLE = 5  # rows to show while columns are given their meaning


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read. Of a table: its columns, what each was taken for, and its first rows.

    There are no records yet while no column says who it is, or while it can't be told whether the day or the
    month comes first; `undecided` then has examples of such birthdays, `order` is how they were read.
    """

    format: str
    records: tuple[PersonRecord, ...]
    notes: tuple[Problem, ...] = ()
    header: tuple[str, ...] = ()
    mapping: Mapping[int, str] | None = None
    sample: tuple[tuple[str, ...], ...] = ()
    order: str = ""
    undecided: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        return not self.undecided and (self.mapping is None or people_csv.is_named(self.mapping))

    def check(self) -> None:
        """Raise DeskError "import-people-need-name" or "import-date-order-unknown" unless it is ready."""
        if self.mapping is not None and not people_csv.is_named(self.mapping):
            raise DeskError("import-people-need-name")
        if self.undecided:
            raise DeskError("import-date-order-unknown", examples=self.undecided)


def read_file(
    path: Path,
    format: str = "auto",  # noqa: A002  the word that the command line has for it
    mapping: Mapping[int, str] | None = None,
    order: str = "",
) -> Source:
    """The people that a file holds; `mapping` gives columns their meaning, instead of their names.

    `order` is how birthdays are written, "dmy", "mdy" or "ymd"; "" = as they show. Raises OSError, DeskError
    "import-format-unknown", and as `vcard.read`, `csv_files.read` or `xlsx.read` does.
    """
    data = path.read_bytes()
    if format == "auto":
        format = "vcard" if vcard.looks_like(data) else table_files.format_of(data)  # noqa: A001
    if format == "vcard":
        return Source(format, tuple(vcard.read(data)))
    return _from_table(table_files.read(data, format), format, mapping, order)


def rejected_csv(planned: Plan, language: str = "es") -> bytes:
    """The refused rows as they were written, each with its line and the reason in "es" or "en".

    It can be mended and brought in like any other file.
    """
    header, rows = list(planned.header), [list(refused.record.cells) for refused in planned.refused]
    if not header:  # the file was no table
        header, told = people_csv.cells_of(refused.record for refused in planned.refused)
        rows = list(told)
    reasons = [
        (refused.line, sentence(refused.code, refused.details, language)) for refused in planned.refused
    ]
    return csv_files.write(*table_files.with_reasons(header, rows, reasons))


def _from_table(table: Table, format: str, mapping: Mapping[int, str] | None, order: str) -> Source:  # noqa: A002
    mapping = people_csv.guess_mapping(table.header) if mapping is None else mapping
    sample = tuple(tuple(row.cells) for row in itertools.islice(table.rows(), SAMPLE))
    told, undecided = people_csv.date_samples(table, mapping), ()
    order = order or dates.date_order(told) or ""
    if not order:
        undecided = tuple(dates.undecided(told) or told[:3])
    ready = order and people_csv.is_named(mapping)
    records = tuple(people_csv.from_table(table, mapping, order)) if ready else ()
    return Source(format, records, table.notes, table.header, mapping, sample, order, undecided)
