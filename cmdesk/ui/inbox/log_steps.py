"""Going through several comments that were copied at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.label import Label

BACK, NEXT = (shortcuts.BY_ID[act].key for act in ("log-back", "log-next"))


class Steps(QWidget):
    """Which of them is looked at, and the way to the others; seen only while there are several."""

    moved = Signal(int)  # -1 or 1

    def __init__(self) -> None:
        super().__init__()
        self.back = IconButton("chevron-left", self.tr("The comment before"), key=shortcuts.shown(BACK))
        self.next = IconButton("chevron-right", self.tr("The next comment"), key=shortcuts.shown(NEXT))
        self._place = Label("", "strong")
        self.leave_out = Button(self.tr("Leave this one out"), kind="ghost", height=30)
        self.log_all = Button("", height=30)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.back, self._place, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.leave_out)
        row.addWidget(self.log_all)
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))

    def show_place(self, at: int, of: int) -> None:
        """Show which of how many it is, counted from 0."""
        self._place.setText(self.tr("{n} of {all}").format(n=at + 1, all=of))
        self.log_all.set_text(self.tr("Log all %n", "", of))
        self.back.setEnabled(at > 0)
        self.next.setEnabled(at < of - 1)
        self.setVisible(of > 1)
