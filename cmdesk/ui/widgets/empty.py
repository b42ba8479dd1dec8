"""What a page says when it holds nothing yet: never a dead end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.theme import active, paint
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.label import Label


class EmptyState(QWidget):
    """A disc with an icon, a title, one sentence, and the most likely next acts."""

    def __init__(self, icon: str, title: str, sentence: str, *buttons: Button, colour: str = "") -> None:
        super().__init__()
        self._title = Label(title, "lead", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = Label(sentence, "reading", ink="text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(480)
        self._disc = _Disc(icon, colour)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence, 8)
        middle.addStretch(1)
        column.addLayout(middle)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def say(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)

    def set_colour(self, colour: str) -> None:
        """The client's colour, or "" for none."""
        self._disc.set_colour(colour)


class _Disc(Sign):
    def __init__(self, icon: str, colour: str) -> None:
        super().__init__("")
        self._icon, self._colour = icon, colour

    def set_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(128, 128)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, ink = "mute", "text2"
        if self._colour:
            shades = active.brand(self._colour)
            fill, ink = shades.tint, shades.ink
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), 64, fill=fill)
            paint.icon(p, self._icon, 42, 42, 44, ink, 1.5)
