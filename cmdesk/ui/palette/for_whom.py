"""For whom a text is: a name that is typed, or the case that the palette was opened from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services.case_list import CaseRow
from cmdesk.ui.widgets import case_signs
from cmdesk.ui.widgets.button import IconButton
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label


class ForWhom(QWidget):
    """`person_typed` tells a name; `case_left` that it is not for that case after all."""

    person_typed = Signal(str)
    case_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row: CaseRow | None = None
        self.person = LineEdit(self.tr("For whom"), hint=self.tr("For whom? Name (optional)"))
        self.person.setProperty("dense", "true")
        self.person.textEdited.connect(self.person_typed)
        self._case = QWidget()
        self._told = Label("", weight=500, elide=True)
        self.leave = IconButton("x", self.tr("It is not for this case"), size=28)
        self.leave.clicked.connect(self.case_left)
        line = QHBoxLayout(self._case)
        line.setContentsMargins(2, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Glyph("inbox", ink="text2", size=16))
        line.addWidget(self._told, 1)
        line.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._case)
        column.addWidget(self.person)
        self.show_case(None)

    def show_case(self, row: CaseRow | None) -> None:
        """For the person of a case; None asks for a name."""
        self.row = row
        if row is not None:
            told = self.tr("For {person}, case {reference}")
            self._told.setText(told.format(person=case_signs.who(row), reference=row.reference))
        self._case.setVisible(row is not None)
        self.person.setVisible(row is None)

    def forget(self) -> None:
        """Nobody, and no case."""
        self.person.clear()
        self.show_case(None)
