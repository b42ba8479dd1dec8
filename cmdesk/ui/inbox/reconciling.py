"""A network's own list against the inbox: what was never logged, what nobody answered, what is not in the list.

What is missing is logged in one go, and that can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.formats.case_records import CaseRecord
from cmdesk.services import case_import, case_planning, case_sources, reconciling
from cmdesk.services.case_list import CaseRow
from cmdesk.services.case_sources import Source
from cmdesk.services.desk import ClientScope
from cmdesk.services.reconciling import Reconciliation
from cmdesk.services.staging import Imported, Undone
from cmdesk.ui.inbox.bring_in import meanings
from cmdesk.ui.widgets import case_signs, dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.file_in import FileInDialog
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.trade import Trade

ENDS = (".csv", ".tsv", ".txt", ".xlsx")
MOST = 50  # of each kind that are shown; the others are counted


@dataclass(frozen=True, slots=True)
class Compared(Trade):
    """What logging the missing would do, and how the two lists stand to each other."""

    found: Reconciliation


def choose_file(parent: QWidget, session: Session, show_case: Callable[[int], object]) -> FileDialog:
    """Ask for the network's file, then compare."""
    dialog = FileDialog(
        parent, QCoreApplication.translate("ReconcileDialog", "Compare with a network's list")
    )
    files = QCoreApplication.translate("ReconcileDialog", "Tables ({ends})")
    dialog.setNameFilters(
        [
            files.format(ends=" ".join(f"*{end}" for end in ENDS)),
            QCoreApplication.translate("ReconcileDialog", "All files (*)"),
        ]
    )

    def compare(name: str) -> None:
        made = ReconcileDialog(parent, session, Path(name))
        made.case_requested.connect(show_case)
        made.open()

    dialog.fileSelected.connect(compare)
    dialog.open()
    return dialog


class ReconcileDialog(FileInDialog):
    """`case_requested` tells the id of a case to go to."""

    case_requested = Signal(int)
    kind = "cases"  # the same exports come in, and their columns mean the same

    def __init__(self, parent: QWidget, session: Session, file: Path) -> None:
        super().__init__(parent, session, file, self.tr("Compare with a network's list"), meanings())
        self._go.set_text(self.tr("Log what is missing"))
        self._found = QVBoxLayout()
        self._found.setSpacing(6)
        self.body.insertLayout(self.body.indexOf(self._told), self._found)

    @staticmethod
    def read(file: Path, mapping: Mapping[int, str] | None, order: str) -> Source:
        return case_sources.read_file(file, mapping=mapping, order=order)

    @staticmethod
    def look(scope: ClientScope, source: Source, name: str) -> Trade:
        found = reconciling.against(scope, source.records)
        unread = [record for record in source.records if any(problem.refuses for problem in record.problems)]
        planned = case_planning.plan(scope, [*found.never_logged, *unread], source.header)

        def undo(made: Imported) -> Undone:
            return case_import.undo(scope, made.import_id)

        return Compared(
            len(planned.new),
            0,
            planned.same,
            planned.refused,
            (*source.notes, *planned.notes),
            lambda report: case_import.bring_in(scope, planned.new, name, report),
            undo,
            lambda language: case_sources.rejected_csv(planned, language),
            _logged,
            _stayed,
            found,
        )

    def unclear(self, source: Source) -> tuple[str, ...]:
        return source.undecided

    def lacking(self) -> str:
        return self.tr("Say which column is what was said.")

    def counts(self, trade: Trade) -> list[str]:
        assert isinstance(trade, Compared)
        found, told = trade.found, []
        if not (trade.new or found.never_answered or found.not_there or trade.refused):
            told.append(self.tr("Nothing is missing: both lists tell the same."))
        told.append(self.tr("%n messages are logged and answered", "", len(found.matched)))
        if trade.same:
            told.append(self.tr("%n more are here, with other words or at another time", "", trade.same))
        if trade.refused:
            told.append(self.tr("%n messages refused", "", len(trade.refused)))
        return told

    def _show_trade(self, trade: Trade) -> None:
        super()._show_trade(trade)
        clear(self._found)
        if not isinstance(trade, Compared):
            return
        found = trade.found
        missing = self.tr("%n messages were never logged", "", len(found.never_logged))
        self._show(missing, [_message(record) for record in found.never_logged[:MOST]], found.never_logged)
        unanswered = self.tr("%n are logged, and nobody answered", "", len(found.never_answered))
        rows = [row for _, row in found.never_answered]
        self._show(unanswered, [self._case(row) for row in rows[:MOST]], rows)
        not_there = self.tr("%n cases are here, and not in the file", "", len(found.not_there))
        self._show(not_there, [self._case(row) for row in found.not_there[:MOST]], found.not_there)

    def _show(self, heading: str, lines: Sequence[QWidget], whole: Sequence[object]) -> None:
        if not lines:
            return
        head = Label(heading, "section")
        head.setContentsMargins(0, 10, 0, 0)
        for widget in (head, *lines):
            self._found.addWidget(widget)
        if len(whole) > len(lines):
            more = self.tr("And %n more.", "", len(whole) - len(lines))
            self._found.addWidget(Label(more, ink="text2"))

    def _case(self, row: CaseRow) -> QWidget:
        below = " · ".join((row.reference, case_signs.who(row), dates.moment(row.received_at)))
        show = Button(
            self.tr("Show"), height=28, name=self.tr("Show the case {case}").format(case=row.reference)
        )
        show.clicked.connect(lambda: self._on_show(row.id))
        return _line(row.title or row.excerpt, below, show)

    def _on_show(self, case_id: int) -> None:
        self.case_requested.emit(case_id)
        self.reject()


def _message(record: CaseRecord) -> QWidget:
    at = record.received_at
    when = f"{dates.day(at.date())}, {dates.time(at)}" if at else ""
    return _line(record.text, " · ".join(filter(None, (record.person or record.handle, when))))


def _line(words: str, below: str, act: Button | None = None) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    told = QVBoxLayout()
    told.setSpacing(0)
    told.addWidget(Label(" ".join(words.split()), weight=500, elide=True))
    told.addWidget(Label(below, "meta", elide=True))
    row.addLayout(told, 1)
    if act is not None:
        row.addWidget(act)
    return line


def _logged(count: int) -> str:
    return QCoreApplication.translate("ReconcileDialog", "%n missing messages logged", "", count)


def _stayed(count: int) -> str:
    return QCoreApplication.translate("ReconcileDialog", "%n cases worked on since then stay", "", count)
