"""The values of a reply's variables: each with its name, where it can be typed, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from cmdesk.services.copying import Blank, Prepared
from cmdesk.ui.widgets import variables
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.inputs import Choice, LineEdit
from cmdesk.ui.widgets.label import Label


class Values(QWidget):
    """`typed` tells a value's dotted name and what was written or chosen for it."""

    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, QLineEdit | Choice] = {}
        self._heading = Label(role="strong")
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(self._form)

    def build(self, prepared: Prepared) -> None:
        """Make the fields anew, with the values as they are."""
        clear(self._form)
        self._fields.clear()
        for place, blank in enumerate(prepared.blanks):
            field = self._fields[blank.name] = self._field(blank)
            self._form.addWidget(Label(variables.shown(blank.name, blank.field), weight=500), place, 0)
            self._form.addWidget(field, place, 1)
            self._form.addWidget(Label(variables.source(blank.name), "meta", elide=True), place, 2)
            field.show()  # a layout shows it later, and what isn't shown takes no focus
        self.count(prepared)

    def count(self, prepared: Prepared) -> None:
        """Say how many there are."""
        filled = len(prepared.blanks) - len(prepared.missing)
        count = self.tr("Values: {filled} of {all}").format(filled=filled, all=len(prepared.blanks))
        self._heading.setText(count)
        self.setVisible(bool(prepared.blanks))

    def field(self, name: str) -> QWidget | None:
        """Where the value of that name is typed."""
        return self._fields.get(name)

    def first_field(self) -> QWidget | None:
        """The first of all, if there is any."""
        return next(iter(self._fields.values()), None)

    def _field(self, blank: Blank) -> QLineEdit | Choice:
        name = variables.shown(blank.name, blank.field)
        if blank.field is not None and blank.field.kind == "choice":
            options = [("", self.tr("Choose…")), *((choice, choice) for choice in blank.field.choices)]
            choice = Choice(name, options, blank.value)
            choice.activated.connect(lambda _at: self.typed.emit(blank.name, choice.value))
            choice.setProperty("dense", "true")
            return choice
        kind = blank.field.kind if blank.field else "text"
        hints = {"date": self.tr("day/month/year"), "number": self.tr("a number")}
        line = LineEdit(name, hint=hints.get(kind, ""), text=blank.value)
        line.textEdited.connect(lambda text: self.typed.emit(blank.name, text))
        line.setProperty("dense", "true")
        return line
