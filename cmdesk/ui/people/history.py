"""Everything that happened with a person, over all cases, the latest first: a page of it, and earlier ones on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.services import people_view
from cmdesk.services.case_list import CaseRow
from cmdesk.services.people_view import Happening
from cmdesk.ui.widgets import case_entries, case_signs
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.entry_line import EntryLine
from cmdesk.ui.widgets.session import Session

PAGE = 30  # entries


class History(QWidget):
    """Above the entries of a case stands which it is; pressed, it leads there."""

    case_requested = Signal(int, int)  # client, case

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Timeline"))
        self._session = session
        self._person_id = 0
        self._told: list[Happening] = []
        self._heads: list[Button] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.earlier = Button(self.tr("Show what was before"), kind="ghost", icon="history", height=28)
        self.earlier.clicked.connect(self._show_earlier)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._lines)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, person_id: int) -> None:
        """Show a person; of the one who is shown already, as much as was asked for."""
        wanted = max(PAGE, len(self._told)) if person_id == self._person_id else PAGE
        self._person_id, self._told = person_id, []
        self._heads.clear()
        clear(self._lines)
        self._read(wanted)

    def _show_earlier(self) -> None:
        self._read(PAGE)
        if self._heads and not self.earlier.isVisible():  # the keyboard was on what went
            self._heads[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, count: int) -> None:
        mark = self._told[-1].mark if self._told else None
        found = people_view.history(self._session.scope, self._person_id, mark, count + 1)
        more = len(found) > count
        self._add(found[:count], more=more)
        self.earlier.setVisible(more)

    def _add(self, found: Sequence[Happening], *, more: bool) -> None:
        client = self._session.client
        shown = [(one, case_entries.one(one, one.entry)) for one in found]
        lines = [(one, entry) for one, entry in shown if entry is not None]
        case_id = self._told[-1].row.id if self._told else 0
        for place, (one, entry) in enumerate(lines):
            if one.row.id != case_id:
                case_id = one.row.id
                self._lines.addWidget(self._case(one.row), 0, Qt.AlignmentFlag.AlignLeft)
            last = not more and place == len(lines) - 1
            self._lines.addWidget(EntryLine(entry, client.colour if client else "", last=last))
        self._told += found

    def _case(self, row: CaseRow) -> Button:
        told = f"{row.reference} · {row.title or case_signs.kind(row.kind)}"
        name = self.tr("Go to the case {case}").format(case=told)
        button = Button(told, kind="ghost", icon=case_signs.KIND_ICONS[row.kind], height=28, name=name)
        self._heads.append(button)
        button.clicked.connect(lambda: self.case_requested.emit(row.client_id, row.id))
        return button
