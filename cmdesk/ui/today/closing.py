"""Closing the day: what is left to be seen to, until nothing is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.services.daylog import MOST_DUE, Closing
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.today.section import Heading, put
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label


class Left(Painted):
    """One kind of thing that is left, and how many; pressed, it shows where they are."""

    def __init__(self, icon: str, words: str, *, urgent: bool) -> None:
        super().__init__(words)
        self._icon, self._ink = icon, "danger" if urgent else "text2"
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(160), fonts.scaled(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        middle = rect.center().y()
        with paint.on(self) as p:
            if self.hovered or self.isDown():
                paint.box(p, rect, 8, fill="pressed" if self.isDown() else "hover")
            paint.icon(p, self._icon, 8, middle - 8, 16, self._ink, 2.0)
            words = QRectF(34, 0, rect.right() - 60, rect.height())
            paint.text(p, words, self.text(), ink="danger" if self._ink == "danger" else "text", weight=500)
            paint.icon(p, "chevron-right", rect.right() - 22, middle - 7, 14, "text3")
            if self.hasFocus():
                paint.focus_ring(p, rect)


class ClosingCard(Card):
    """`asked` tells which part of the page is to be shown: "due", "unposted", "departments",
    "follow-ups", "requests".
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Close the day"))
        self._heading = Heading()
        self._heading.set_title(self.tr("Close the day"))
        self._shown: tuple[int, ...] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addLayout(self._heading)
        column.addLayout(head)
        column.addLayout(self._lines)

    def show_closing(self, closing: Closing) -> None:
        """What is left; of nothing, that it is so."""
        kinds = closing.overdue, closing.due_today, closing.unposted, closing.departments, closing.promises
        numbers = tuple(len(kind) for kind in (*kinds, closing.requests))
        if numbers == self._shown:
            return
        self._shown = numbers
        clear(self._lines)
        overdue, today, unposted, departments, promises, requests = numbers
        more = overdue + today >= MOST_DUE  # nobody looked for others behind these
        self._heading.show_count(f"{closing.left}+" if more else str(closing.left or ""))
        self._add("due", "alert-triangle", overdue, self.tr("%n answers overdue", "", overdue), urgent=True)
        self._add("due", "clock", today, self.tr("%n answers due today", "", today))
        self._add(
            "unposted", "clipboard-check", unposted, self.tr("%n answers copied, not posted", "", unposted)
        )
        late = self.tr("%n departments late", "", departments)
        self._add("departments", "building", departments, late, urgent=True)
        self._add("follow-ups", "list-check", promises, self.tr("%n things promised", "", promises))
        asked = self.tr("%n privacy requests to be answered", "", requests)
        self._add("requests", "shield", requests, asked, urgent=True)
        if not closing.left:
            self._say_closed()

    def begin(self) -> None:
        """Begin as for another client: nothing of the former one is left."""
        self._shown = None
        clear(self._lines)
        self._heading.show_count("")

    def _add(self, part: str, icon: str, count: int, words: str, *, urgent: bool = False) -> None:
        if count:
            line = Left(icon, words, urgent=urgent)
            line.clicked.connect(lambda: self.asked.emit(part))
            put(self._lines, line)

    def _say_closed(self) -> None:
        closed = QWidget()
        row = QHBoxLayout(closed)
        row.setContentsMargins(8, 2, 8, 4)
        row.setSpacing(8)
        row.addWidget(Glyph("circle-check", ink="ok", size=18))
        row.addWidget(Label(self.tr("Nothing is left. You can close the day."), wrap=True), 1)
        put(self._lines, closed)
