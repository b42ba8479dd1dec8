"""The first messages prepared for a question, each with what can be done to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services.holding import StatementRow
from cmdesk.ui.prepared import words
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.chips import Pill
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label


class Statements(QWidget):
    """A card for each, and the way to write another."""

    copy_asked = Signal(int)
    edit_asked = Signal(int)
    delete_asked = Signal(int)
    add_asked = Signal()
    approve_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.add = Button(self.tr("Add for a network"), kind="ghost", icon="plus", height=28)
        self.add.clicked.connect(self.add_asked)
        self.approve = Button(self.tr("Note their approval…"), kind="ghost", icon="check", height=28)
        self.approve.clicked.connect(self.approve_asked)
        foot = FlowLayout(spacing=4)
        foot.addWidget(self.add)
        foot.addWidget(self.approve)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("First message"), "section"))
        column.addLayout(self._cards)
        column.addLayout(foot)

    def show_rows(self, rows: Sequence[StatementRow]) -> None:
        """These, and nothing else."""
        clear(self._cards)
        for row in rows:
            self._cards.addWidget(self._card(row))
        self.approve.setVisible(bool(rows))

    def _card(self, row: StatementRow) -> Card:
        place = words.place(row)
        copy = IconButton("copy", self.tr("Copy the message: {place}").format(place=place), size=28)
        copy.clicked.connect(lambda: self.copy_asked.emit(row.id))
        edit = IconButton("pencil", self.tr("Edit the message: {place}").format(place=place), size=28)
        edit.clicked.connect(lambda: self.edit_asked.emit(row.id))
        away = IconButton("trash", self.tr("Delete the message: {place}").format(place=place), size=28)
        away.clicked.connect(lambda: self.delete_asked.emit(row.id))
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(Label(place, "meta", weight=600, elide=True), 1)
        for button in copy, edit, away:
            head.addWidget(button)
        card = Card(fill="sunken")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 6, 8, 10)
        inside.setSpacing(4)
        inside.addLayout(head)
        state = Pill(
            words.say(words.STATES[row.state]), words.KINDS[row.state], glyph=words.SHAPES[row.state]
        )
        inside.addWidget(state, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(Label(words.readable(row.body), "body", wrap=True, selectable=True))
        return card
