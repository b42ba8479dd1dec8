"""Files that cases come in: a table, a spreadsheet, one mail or a mailbox of them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cmdesk.domain.errors import DeskError
from cmdesk.formats import case_table, csv_files, dates, mail
from cmdesk.formats.case_records import CaseRecord
from cmdesk.formats.problems import Problem
from cmdesk.formats.tables import Table
from cmdesk.sentences import sentence
from cmdesk.services import table_files
from cmdesk.services.case_planning import Plan

FORMATS = ("csv", "xlsx", "eml", "mbox")
SAMPLE = 5  # rows to show while columns are given their meaning

_BY_NAME = {".eml": "eml", ".mbox": "mbox", ".mbx": "mbox"}
_MAILBOX = re.compile(rb"From \S+.*\d{4}\r?\n")


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read. Of a table: its columns, what each was taken for, and its first rows.

    There are no records yet while no column is the text, or while it can't be told whether the day or the
    month comes first; `undecided` then has examples of such dates, `order` is how they were read.
    """

    format: str
    records: tuple[CaseRecord, ...]
    notes: tuple[Problem, ...] = ()
    header: tuple[str, ...] = ()
    mapping: Mapping[int, str] | None = None
    sample: tuple[tuple[str, ...], ...] = ()
    order: str = ""
    undecided: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        return not self.undecided and (self.mapping is None or "text" in self.mapping.values())

    def check(self) -> None:
        """Raise DeskError "import-cases-need-text" or "import-date-order-unknown" unless it is ready."""
        if self.mapping is not None and "text" not in self.mapping.values():
            raise DeskError("import-cases-need-text")
        if self.undecided:
            raise DeskError("import-date-order-unknown", examples=self.undecided)


def read_file(
    path: Path,
    format: str = "auto",  # noqa: A002  the word that the command line has for it
    mapping: Mapping[int, str] | None = None,
    order: str = "",
) -> Source:
    """The cases that a file holds; `mapping` gives columns their meaning, instead of their names.

    `order` is how dates are written, "dmy", "mdy" or "ymd"; "" = as they show. Raises OSError, DeskError
    "import-format-unknown", "mail-no-mailbox", "mail-too-many", and as `csv_files.read` or `xlsx.read` does.
    """
    format = _format(path) if format == "auto" else format  # noqa: A001
    if format == "mbox":
        with path.open("rb") as stream:
            return Source(format, tuple(mail.from_mbox(stream)))
    if format == "eml":
        return Source(format, (mail.from_eml(path.read_bytes()),))
    return _from_table(table_files.read(path.read_bytes(), format), format, mapping, order)


def read_mails(paths: Sequence[Path]) -> Source:
    """Several files of mails as one, the first mail being line 1. Raises as `read_file` does."""
    sources = [read_file(path) for path in paths]
    records = [record for source in sources for record in source.records]
    told = [
        replace(
            record,
            line=line,
            problems=tuple(replace(problem, line=problem.line and line) for problem in record.problems),
        )
        for line, record in enumerate(records, 1)
    ]
    notes = tuple(dict.fromkeys(note for source in sources for note in source.notes))
    return Source(sources[0].format, tuple(told), notes)


def rejected_csv(planned: Plan, language: str = "es") -> bytes:
    """The refused rows as they were written, each with its line and the reason in "es" or "en".

    It can be mended and brought in like any other file.
    """
    header, rows = list(planned.header), [list(refused.record.cells) for refused in planned.refused]
    if not header:  # the file was no table
        header, told = case_table.cells_of(refused.record for refused in planned.refused)
        rows = list(told)
    reasons = [
        (refused.line, sentence(refused.code, refused.details, language)) for refused in planned.refused
    ]
    return csv_files.write(*table_files.with_reasons(header, rows, reasons))


def _from_table(table: Table, format: str, mapping: Mapping[int, str] | None, order: str) -> Source:  # noqa: A002
    mapping = case_table.guess_mapping(table.header) if mapping is None else mapping
    sample = tuple(tuple(row.cells) for row in itertools.islice(table.rows(), SAMPLE))
    told, undecided = case_table.date_samples(table, mapping), ()
    order = order or dates.date_order(told) or ""
    if not order:
        undecided = tuple(dates.undecided(told) or told[:3])
    ready = order and "text" in mapping.values()
    records = tuple(case_table.from_table(table, mapping, order)) if ready else ()
    return Source(format, records, table.notes, table.header, mapping, sample, order, undecided)


def _format(path: Path) -> str:
    """By the end of its name, else by how it begins."""
    if named := _BY_NAME.get(path.suffix.lower()):
        return named
    with path.open("rb") as stream:
        beginning = stream.read(1000)
    return "mbox" if _MAILBOX.match(beginning) else table_files.format_of(beginning)
