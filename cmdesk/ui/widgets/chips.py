"""Small coloured signs: a client's initials and name, a state, a tag."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.button import Painted

PillKind = Literal["mute", "ok", "warn", "danger", "info", "calm"]
NAME = 220  # px that a client's name may take beside its tile


class Sign(QFrame):
    """Something drawn that says something and does nothing: it has a name and takes no keys."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        active.changed.connect(self._look_changed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Initials(Sign):
    """A client's tile: its initials on its colour."""

    def __init__(self, letters: str, colour: str, name: str, size: int = 32) -> None:
        super().__init__(name)
        self._letters, self._colour, self._size = letters, colour, size

    def show_client(self, letters: str, colour: str, name: str) -> None:
        self._letters, self._colour = letters, colour
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(self._size), fonts.scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.initials(p, QRectF(self.rect()), self._letters, active.brand(self._colour).solid)


class BrandChip(Sign):
    """A client's tile and tinted name; a long name is shortened, but never below twelve letters' width."""

    def __init__(self, letters: str, colour: str, name: str) -> None:
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._letters, self._colour, self._name = letters, colour, name
        if fonts.width(name, 12, 500) > fonts.scaled(NAME):
            self.setToolTip(name)

    def sizeHint(self) -> QSize:
        words = min(fonts.width(self._name, 12, 500), float(fonts.scaled(NAME)))
        return QSize(round(36 + words) + 2, fonts.scaled(22))

    def minimumSizeHint(self) -> QSize:
        shortest = fonts.width(self._name[:12] + "…", 12, 500)
        return QSize(min(self.sizeHint().width(), round(40 + shortest)), fonts.scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, h = active.brand(self._colour), self.height()
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), 6, fill=shades.tint)
            paint.initials(p, QRectF(0, 0, h, h), self._letters, shades.solid)
            words = QRectF(h + 6, 0, self.width() - h - 10, h)
            paint.text(p, words, self._name, size=12, weight=500, ink=shades.ink)


class Glyph(Sign):
    """An icon that says nothing by itself, in a colour of the tokens."""

    def __init__(self, icon: str, *, ink: str = "text2", size: int = 18, stroke: float = 1.75) -> None:
        super().__init__("")
        self._icon, self._ink, self._size, self._stroke = icon, ink, size, stroke

    def show_icon(self, icon: str, ink: str = "") -> None:
        self._icon, self._ink = icon, ink or self._ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.icon(p, self._icon, 0, 0, self._size, self._ink, self._stroke)


class Keycap(Sign):
    """A key as it stands on the keyboard."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._key = key

    def sizeHint(self) -> QSize:
        return QSize(round(paint.keycap_width(self._key)), fonts.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.keycap(p, self.width(), self.height() / 2, self._key)


class Pill(Sign):
    """A state in a word, with its own shape: `glyph` of `paint.state`, or an icon."""

    def __init__(self, text: str, kind: PillKind = "mute", *, glyph: str = "", icon: str = "") -> None:
        super().__init__(text)
        self._text, self._kind, self._glyph, self._icon = text, kind, glyph, icon

    def say(self, text: str, kind: PillKind, *, glyph: str = "", icon: str = "") -> None:
        self._text, self._kind, self._glyph, self._icon = text, kind, glyph, icon
        self.setAccessibleName(text)
        self._look_changed()

    def sizeHint(self) -> QSize:
        sign = 17 if self._glyph or self._icon else 0
        return QSize(round(18 + sign + fonts.width(self._text, 12, 500)), fonts.scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = "mute" if self._kind == "mute" else f"{self._kind}_bg"
        ink = "text2" if self._kind == "mute" else self._kind
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), self.height() / 2, fill=fill)
            x = 8.0
            if self._glyph:
                paint.state(p, x, self.height() / 2 - 6, 12, self._glyph, ink)
                x += 17
            elif self._icon:
                paint.icon(p, self._icon, x, self.height() / 2 - 7, 14, ink, 2.0)
                x += 17
            paint.text(
                p,
                QRectF(x, 0, self.width(), self.height()),
                self._text,
                size=12,
                weight=500,
                ink=ink,
                elide=False,
            )


class TagChip(Painted):
    """A word in a pill that can be pressed: to filter by it, or with `removable` to take it away."""

    removed = Signal(str)

    def __init__(
        self, text: str, name: str = "", *, removable: bool = False, kind: PillKind = "mute"
    ) -> None:
        super().__init__(name or text)
        self.setText(text)
        self._removable, self._kind = removable, kind

    def sizeHint(self) -> QSize:
        cross = 16 if self._removable else 0
        return QSize(round(22 + cross + fonts.width(self.text(), 12, 500)), fonts.scaled(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._removable and inside and event.position().x() > self.width() - 22:
            self.removed.emit(self.text())
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = "mute" if self._kind == "mute" else f"{self._kind}_bg"
        ink = "text2" if self._kind == "mute" else self._kind
        if self.isChecked():
            fill, ink = "ink", "on_ink"
        elif self.hovered:
            fill = "pressed"
        rect, radius = QRectF(self.rect()), self.height() / 2
        with paint.on(self) as p:
            paint.box(p, rect, radius, fill=fill)
            words = rect.adjusted(11, 0, -8, 0)
            paint.text(p, words, self.text(), size=12, weight=500, ink=ink, elide=False)
            if self._removable:
                paint.icon(p, "x", rect.right() - 20, rect.height() / 2 - 6, 12, ink, 2.0)
            if self.hasFocus():
                paint.focus_ring(p, rect, radius)
