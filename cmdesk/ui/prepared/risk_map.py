"""The map of risks with its axes and the legend of its discs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from cmdesk.domain.hard_questions import State
from cmdesk.ui.prepared import discs, words
from cmdesk.ui.prepared.matrix import STEPS, Matrix
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label

LEGEND = (State.PREPARED, State.DRAFT, State.NONE)


class RiskMap(Card):
    """A card. `matrix` tells what is chosen and moved in it."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = Matrix()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Map of risks"), "panel"), 1)
        head.addWidget(Label(self.tr("Likelihood ↑  ·  Impact →"), "meta"))
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self.matrix, 0, 1, STEPS, STEPS)
        for step in range(STEPS):
            name = Label(words.likelihood(STEPS - step), "meta", weight=500)
            name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, step, 0)
            grid.setRowStretch(step, 1)
            below = Label(words.impact(step + 1), "meta", weight=500)
            below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            below.setMinimumWidth(1)  # the columns are those of the map, however long the words are
            grid.addWidget(below, STEPS, step + 1)
            grid.setColumnStretch(step + 1, 1)
        axis = Label(self.tr("Impact if it happens"), "section")
        axis.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(axis, STEPS + 1, 1, 1, STEPS)
        legend = FlowLayout(spacing=14)
        for state in LEGEND:
            legend.addWidget(_Key(state))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(grid, 1)
        column.addLayout(legend)


class _Key(Sign):
    """A disc and what it means."""

    def __init__(self, state: State) -> None:
        self._state, self._words = state, words.say(words.STATES[state])
        super().__init__(self._words)

    def sizeHint(self) -> QSize:
        return QSize(round(20 + fonts.width(self._words, 12)), fonts.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self.rect()
        with paint.on(self) as p:
            discs.draw(p, QPointF(8, rect.height() / 2), 7, 0, self._state, bare=True)
            inside = rect.adjusted(20, 0, 0, 0).toRectF()
            paint.text(p, inside, self._words, size=12, ink="text2", elide=False)
