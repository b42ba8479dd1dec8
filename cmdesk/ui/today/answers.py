"""The part of the page that says whom to answer today, or that nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.ui.today.due_list import DueList
from cmdesk.ui.today.section import Heading, ShowMore
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label

FEW = 8  # rows shown before the rest is asked for


class Answers(QWidget):
    """`inbox_asked` is the wish to see the whole inbox; for one client only."""

    inbox_asked = Signal()
    grown = Signal()  # the person asked for all rows

    def __init__(self, client_of: Callable[[CaseRow], ClientRow | None]) -> None:
        super().__init__()
        title = self.tr("To answer today")
        self.setAccessibleName(title)
        self.list = DueList(title, client_of)
        self._rows: list[CaseRow] | None = None
        self._all = self._behind = False
        self._heading = Heading()
        self._heading.set_title(title)
        self._inbox = Button(self.tr("See the inbox"), kind="ghost", height=28)
        self._inbox.clicked.connect(self.inbox_asked)
        self._heading.addWidget(self._inbox)
        self._more = ShowMore()
        self._more.clicked.connect(self._show_all)
        self._nobody = self._make_nobody()
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(4)
        inside.addWidget(self._nobody)
        inside.addWidget(self.list)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 0)
        below.addWidget(self._more)
        below.addStretch(1)
        inside.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._heading)
        column.addWidget(card)

    def show_rows(self, rows: Sequence[CaseRow], *, more: bool, single: bool) -> None:
        """What is to be answered; `more`: others are behind these; `single`: all are of one client."""
        self._inbox.setVisible(single)
        self._nobody.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._heading.show_count(f"{len(rows)}+" if more else str(len(rows)) if rows else "")
        if list(rows) != self._rows:
            self._rows = list(rows)
            self._show(self._rows)
        self.list.refresh()

    def begin(self) -> None:
        """Show the first rows only, as for another client."""
        self._all = False
        self._rows = None

    def _show(self, rows: list[CaseRow]) -> None:
        shown = rows if self._all else rows[:FEW]
        left = len(rows) - len(shown)
        self._more.show_left(left)
        self.list.show_rows(shown)

    def _show_all(self) -> None:
        self._all = True
        self._show(self._rows or [])
        self.grown.emit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.go_to(FEW)

    def _make_nobody(self) -> QWidget:
        nobody = QWidget()
        row = QHBoxLayout(nobody)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(10)
        row.addWidget(Glyph("circle-check", ink="ok", size=20))
        row.addWidget(Label(self.tr("Nobody is waiting: all that is due today is answered."), wrap=True), 1)
        return nobody
