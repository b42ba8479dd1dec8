"""The timeline of a case: a rail of signs, each with who did what and what was said."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.services.case_view import CaseView
from cmdesk.ui.widgets import case_entries
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.entry_line import EntryLine


class Timeline(QWidget):
    """`show_case` shows all of it, the latest at the foot."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Timeline"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_case(self, view: CaseView, colour: str) -> None:
        clear(self._column)
        shown = case_entries.of(view)
        for place, entry in enumerate(shown):
            self._column.addWidget(EntryLine(entry, colour, last=place == len(shown) - 1))
