"""A window over everything: its shadow, its strip in the client's colour, and how it comes and goes."""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame

from cmdesk.ui.theme import active, compositing, fonts, paint, shadow

WIDTH, HEIGHT = 800, 520
STRIP, RADIUS = 5, 14
FOCUS_CHECK = 150  # ms after which the window must have the keyboard
MARGIN = shadow.WINDOW.margin


class OverEverything(QFrame):
    """Hides when it loses the keyboard. `left_behind` tells that the window system did not give it."""

    left_behind = Signal()

    def __init__(self) -> None:
        flags = Qt.WindowType
        super().__init__(None, flags.Tool | flags.FramelessWindowHint | flags.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setContentsMargins(MARGIN + 1, MARGIN + STRIP, MARGIN + 1, MARGIN + 1)
        self._colour = ""
        active.changed.connect(self.update)

    def set_colour(self, colour: str) -> None:
        """The client's colour of the strip, or "" for none."""
        self._colour = colour
        self.update()

    def come(self, token: str) -> None:
        """Show it in the middle of the screen with the mouse; `token` is the leave to come to the front."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room, around = screen.availableGeometry(), QSize(2 * MARGIN, 2 * MARGIN)
        wanted = (QSize(fonts.scaled(WIDTH), fonts.scaled(HEIGHT)) + around).expandedTo(
            self.minimumSizeHint()
        )
        size = wanted.boundedTo(room.size() - QSize(40, 40) + around)
        corner = room.center() - QPoint(size.width() // 2, round(size.height() * 0.56))
        corner.setY(max(room.top() - MARGIN // 2, corner.y()))
        self.setGeometry(corner.x(), corner.y(), size.width(), size.height())
        self.show()
        self.raise_()
        self.activateWindow()
        QTimer.singleShot(FOCUS_CHECK, self, self._check_focus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            QTimer.singleShot(0, self, self._leave)  # another of its windows may be getting the keyboard

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compositing.trim(self, self._surface(), RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        surface = self._surface()
        with paint.on(self) as p:
            shadow.draw(p, surface, RADIUS, shadow.WINDOW)
            paint.box(p, surface, RADIUS, fill="raised", line="line2")
            if self._colour:
                p.setClipRect(surface.adjusted(0, 0, 0, STRIP - surface.height()))
                paint.box(p, surface, RADIUS, fill=active.brand(self._colour).solid)

    def _surface(self) -> QRectF:
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _without_keyboard(self) -> bool:
        """Neither it nor a list or menu of its own has the keyboard."""
        return not self.isActiveWindow() and QApplication.activePopupWidget() is None

    def _leave(self) -> None:
        if self.isVisible() and self._without_keyboard():
            self.hide()

    def _check_focus(self) -> None:
        if self.isVisible() and self._without_keyboard():
            self.left_behind.emit()
