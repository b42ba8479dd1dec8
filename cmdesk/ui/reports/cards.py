"""The pieces of a report: a figure with what it means, and a chart that can be read as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.widgets.button import IconButton
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.label import Label


class FigureCard(Card):
    """A large figure, what it is called, what it is made of; how it is worked out is its tooltip."""

    def __init__(self, name: str, value: str, below: str, meaning: str) -> None:
        super().__init__()
        self.setToolTip(meaning)
        self.setAccessibleName(f"{name}: {value}. {below}")
        self.setAccessibleDescription(meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(2)
        column.addWidget(Label(name, "section", elide=True))
        column.addWidget(Label(value, "hero"))
        column.addWidget(Label(below, "meta", wrap=True))


class ChartCard(Card):
    """A chart with its title, its meaning in a line, and a button that shows its figures as a table."""

    def __init__(
        self,
        title: str,
        meaning: str,
        chart: QWidget,
        rows: Sequence[Sequence[str]],
        headings: Sequence[str],
        words: tuple[str, str],
    ) -> None:
        """`words` are what the button says of the table and of the chart, with {title} in it."""
        super().__init__()
        self._words = tuple(text.format(title=title) for text in words)
        self._chart, self._rows, self._headings = chart, rows, headings
        self._table: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 16)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(title, "panel", elide=True), 1)
        self.turn = IconButton("table", self._words[0], size=28)
        self.turn.clicked.connect(self._turn)
        head.addWidget(self.turn)
        self._column.addLayout(head)
        if meaning:
            self._column.addWidget(Label(meaning, "meta", wrap=True))
        self._column.addWidget(chart)
        self._column.addStretch(1)

    def _turn(self) -> None:
        if self._table is None:
            self._table = _table(self._rows, self._headings)
            self._column.insertWidget(self._column.count() - 1, self._table)
            self._table.hide()
        as_table = self._table.isHidden()
        self._table.setVisible(as_table)
        self._chart.setVisible(not as_table)
        self.turn.set_icon("chart-bar" if as_table else "table", self._words[1 if as_table else 0])


def _table(rows: Sequence[Sequence[str]], headings: Sequence[str]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for place, heading in enumerate(headings):
        grid.addWidget(Label(heading, "section"), 0, place, _side(place))
    for line, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            grid.addWidget(Label(cell, selectable=True), line, place, _side(place))
    return made


def _side(place: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
