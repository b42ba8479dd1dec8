"""A part of the page: a heading with a number, and a card of lines that is there while there are any."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.theme import fonts
from cmdesk.ui.today.columns import stops
from cmdesk.ui.today.line import Line
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card, Rule, clear
from cmdesk.ui.widgets.label import Label

RowT = TypeVar("RowT")
FEW = 6  # lines shown before the rest is asked for


def put(column: QVBoxLayout, widget: QWidget) -> None:
    """Add a widget and show it at once: a layout would do so a moment later, and be too low until then."""
    column.addWidget(widget)
    widget.show()


class Heading(QHBoxLayout):
    """What a part is called, how many it holds, and room for an act at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(8)
        self.addStrut(fonts.scaled(28))  # as high as the act, whether there is one or not
        self._title = Label("", "reading", weight=600)
        self._count = Label("", ink="text3", weight=500)
        self.addWidget(self._title)
        self.addWidget(self._count)
        self.addStretch(1)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def show_count(self, words: str) -> None:
        """How many, "" for none."""
        self._count.setText(words)


class ShowMore(Button):
    """The way to what isn't shown, there while there is any."""

    def __init__(self) -> None:
        super().__init__("", kind="ghost", height=28)
        self.hide()

    def show_left(self, left: int) -> None:
        """How many more there are."""
        self.setVisible(left > 0)
        self.set_text(self.tr("Show %n more", "", left))


class DaySection(QWidget, Generic[RowT]):
    """`make` gives the line of a row. `emptied`: the keyboard was here, and the last line went."""

    emptied = Signal()
    grown = Signal()  # the person asked for all lines

    def __init__(self, make: Callable[[RowT], Line]) -> None:
        super().__init__()
        self._make = make
        self._rows: list[RowT] = []
        self._lines: list[Line] = []
        self._all = False
        self._heading = Heading()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._more = ShowMore()
        self._more.clicked.connect(self._show_all)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 6, 12, 6)
        inside.setSpacing(4)
        inside.addLayout(self._column)
        inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(self._heading)
        whole.addWidget(card)
        self.hide()

    def set_title(self, title: str) -> None:
        """What it is called."""
        self.setAccessibleName(title)
        self._heading.set_title(title)

    def show_rows(self, rows: Sequence[RowT], *, anew: bool = False) -> None:
        """These, in this order. `anew`: something else that the lines show has changed."""
        if list(rows) == self._rows and not anew:
            self.refresh()
            return
        place = self._focused()
        self._rows = list(rows)
        self._build()
        self.setVisible(bool(rows))
        if place is not None:
            self._give_focus(*place)

    def begin(self) -> None:
        """Begin as for another client: nothing of the former one is left."""
        self._all = False
        self._rows = []
        self._build()
        self.hide()

    def refresh(self) -> None:
        """Say and paint the badges as they are by now."""
        for line in self._lines:
            line.refresh()

    def focus_first(self) -> None:
        """Put the keyboard on the first line."""
        self._give_focus(0, 0)

    def _build(self) -> None:
        clear(self._column)
        shown = self._rows if self._all else self._rows[:FEW]
        self._lines = [self._make(row) for row in shown]
        for number, line in enumerate(self._lines):
            if number:
                put(self._column, Rule())
            put(self._column, line)
        left = len(self._rows) - len(shown)
        self._heading.show_count(str(len(self._rows)))
        self._more.show_left(left)

    def _show_all(self) -> None:
        self._all = True
        self._build()
        self.grown.emit()
        self._give_focus(FEW, 0)

    def _focused(self) -> tuple[int, int] | None:
        """The line that the keyboard is in, and the control of that line."""
        focused = QApplication.focusWidget()
        for number, line in enumerate(self._lines):
            if focused is not None and line.isAncestorOf(focused):
                return number, stops(line).index(focused)
        return None

    def _give_focus(self, number: int, control: int) -> None:
        if not self._lines:
            self.emptied.emit()
            return
        inside = stops(self._lines[min(number, len(self._lines) - 1)])
        inside[min(control, len(inside) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
