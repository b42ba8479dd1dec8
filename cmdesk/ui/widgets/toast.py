"""One sentence at the foot of the window, with a way back for a few seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.chips import Glyph, Sign
from cmdesk.ui.widgets.label import Label

SHOWN_FOR = 6_000  # ms; twice as long when a screen reader listens
TICK = 100


class Toast(QFrame):
    """Shows itself over `parent`. It waits while the pointer or the keyboard is on it. One at a time."""

    undone = Signal()

    def __init__(self, parent: QWidget, undo_text: str) -> None:
        super().__init__(parent)
        self._over = parent
        self._undo: Callable[[], object] | None = None
        self._left = self._whole = 0
        self._words = Label(ink="toast_text", weight=500, elide=True)
        self._sign = Glyph("check", ink="toast_text")
        self._button = _Undo(undo_text)
        self._ring = _Countdown()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(10)
        for widget in (self._sign, self._words, self._button, self._ring):
            row.addWidget(widget)
        self._button.clicked.connect(self.take_back)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self.hide()

    @property
    def can_undo(self) -> bool:
        """Whether what was said last can still be taken back, shown or not."""
        return self._undo is not None

    def say(self, text: str, icon: str = "check", undo: Callable[[], object] | None = None) -> None:
        """Say `text`; `undo` takes back what it tells of."""
        self._undo = undo
        self._words.setText(text)
        self.setAccessibleName(text)
        self._sign.show_icon(icon)
        self._button.setVisible(undo is not None)
        self._ring.setVisible(undo is not None)
        self._left = self._whole = SHOWN_FOR * (2 if QAccessible.isActive() else 1)
        self._ring.show_left(self._left, self._whole)
        self._timer.start()
        self.place()
        self.show()
        self.raise_()
        announce(self, text)

    def take_back(self) -> None:
        """Undo what was told of, if that can still be done."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
            self.undone.emit()

    def place(self) -> None:
        """At the bottom in the middle of the window."""
        self.adjustSize()
        if self.width() > self._over.width() - 32:
            self.resize(self._over.width() - 32, self.height())
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - 24)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), 10, fill="toast")

    def _tick(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            return
        self._left -= TICK
        self._ring.show_left(self._left, self._whole)
        if self._left <= 0:
            self.hide()


class _Countdown(Sign):
    def __init__(self) -> None:
        super().__init__("")
        self._left, self._whole = 1, 1

    def show_left(self, left: int, whole: int) -> None:
        self._left, self._whole = left, whole
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            share = self._left / self._whole
            paint.ring(p, QPointF(11, 11), 9, share, ink="toast_link", track="text3", width=2)
            seconds = str(max(0, -(-self._left // 1000)))
            paint.text(p, QRectF(self.rect()), seconds, size=11, weight=600, ink="toast_text", align="centre")


class _Undo(Painted):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setText(text)

    def sizeHint(self) -> QSize:
        return QSize(round(fonts.width(self.text(), 13, 600) + 16), fonts.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.text(
                p, QRectF(self.rect()), self.text(), weight=600, ink="toast_link", align="centre", elide=False
            )
            if self.hasFocus():
                paint.box(p, QRectF(self.rect()), 6, line="toast_link", width=2)
