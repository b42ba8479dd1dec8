"""A calm suggestion to take a break, after a long stretch of answering."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.domain.breaks import REST
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.label import Label

SIDE = 48
FULL = dt.timedelta(hours=2)  # of a stretch, with which the ring is full


class BreakCard(Card):
    """There only while a break is suggested; it never takes the keyboard."""

    rest_asked = Signal()
    later_asked = Signal()

    def __init__(self) -> None:
        super().__init__(fill="calm_bg")
        self._ring = _Ring()
        self._title = Label("", "strong", wrap=True)
        self._told = Label(self.tr("A short break looks after your next answer."), "meta", wrap=True)
        minutes = int(REST.total_seconds() // 60)
        self.rest = Button(self.tr("Rest for %n minutes", "", minutes), kind="calm", height=30)
        self.rest.clicked.connect(self.rest_asked)
        self.later = Button(self.tr("Later"), kind="ghost", height=30)
        self.later.clicked.connect(self.later_asked)
        acts = QHBoxLayout()
        acts.setSpacing(4)
        acts.addWidget(self.rest)
        acts.addWidget(self.later)
        acts.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addSpacing(6)
        column.addLayout(acts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        self.hide()

    def show_stretch(self, length: dt.timedelta | None) -> None:
        """How long the stretch is; None hides the card."""
        if length is not None:
            told = self.tr("{time} without a break").format(time=dates.length(length))
            self._title.setText(told)
            self._ring.show_length(length, told)
        self.setVisible(length is not None)


class _Ring(Sign):
    def __init__(self) -> None:
        super().__init__("")
        self._length = dt.timedelta(0)

    def show_length(self, length: dt.timedelta, name: str) -> None:
        self._length = length
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(SIDE), fonts.scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        hours, minutes = divmod(int(self._length.total_seconds() // 60), 60)
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            middle = QPointF(rect.center())
            paint.ring(p, middle, rect.width() / 2 - 3, self._length / FULL, ink="calm", width=4)
            clock = f"{hours}:{minutes:02}"
            paint.text(p, rect, clock, size=12, weight=600, align="centre", tabular=True, elide=False)
