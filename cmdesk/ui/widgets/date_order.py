"""Which comes first in the dates of a file, the day or the month: asked, and never guessed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.formats import dates as written
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice


class DateOrder(QWidget):
    """Shows nothing until `ask`; then it stays, since one may choose wrong."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("What comes first in the dates")
        self._choice = Choice(name, ())
        self._choice.activated.connect(self.chosen)
        self._row = FormRow(name, self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.hide()

    @property
    def order(self) -> str:
        """What was said, "dmy" or "mdy"; "" for nothing yet."""
        return self._choice.value

    def ask(self, examples: Sequence[str]) -> None:
        """Ask with dates as they stand in the file, and with what the first would mean."""
        for order, words in (
            ("", self.tr("Say which")),
            ("dmy", self.tr("The day first")),
            ("mdy", self.tr("The month first")),
        ):
            self._choice.addItem(words + self._read(examples[0], order), order)
        told = self.tr("In the file: {examples}").format(examples=" · ".join(examples))
        self._row.set_note(told, "text2")
        self.show()

    def focus_first(self) -> None:
        """Put the keyboard where it is said."""
        self._choice.setFocus()

    def holds_focus(self) -> bool:
        """Whether the keyboard is in it."""
        return self._choice.hasFocus()

    def _read(self, example: str, order: str) -> str:
        """What a date would mean; "" where it can't be read so, or nothing is said."""
        moment = written.read(example, order) if order else None
        return f": {dates.day(moment.date())}" if moment else ""
