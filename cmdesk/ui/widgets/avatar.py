"""Somebody of the community as a disc: the first letters of the name on neutral ground, never a brand's colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from cmdesk.domain import people
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.chips import Sign


def draw(p: QPainter, rect: QRectF, name: str, *, fill: str = "mute") -> None:
    """The disc of that person within `rect`."""
    paint.box(p, rect, rect.height() / 2, fill=fill)
    if not name:
        paint.icon(p, "user", rect.center().x() - 8, rect.center().y() - 8, 16, "text3")
        return
    size = 13 if rect.height() >= fonts.scaled(34) else 10
    letters = people.initials(name)
    paint.text(p, rect, letters, size=size, weight=600, ink="text2", align="centre", elide=False)


class Avatar(Sign):
    """The disc as a sign of its own; the name stands beside it and is said there."""

    def __init__(self, name: str = "", size: int = 36) -> None:
        super().__init__("")
        self._name, self._size = name, size

    def show_person(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(self._size), fonts.scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            draw(p, QRectF(self.rect()), self._name)
