"""Buttons: the primary act in ink, a client's act in its colour, the rest quiet."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.tokens import mixed

Kind = Literal["primary", "secondary", "ghost", "danger", "brand", "tinted", "calm"]
COPIED_FOR = 1200  # ms that a button says "copied"
BRAND = 250  # px that words with a client's name in them may take: clients are called whatever they like


class Painted(QAbstractButton):
    """A control that we draw: keeps its size and picture true to the look, and knows the pointer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hovered = False
        active.changed.connect(self._look_changed)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt leaves Enter to the dialog's default button, even while another one has the focus
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Button(Painted):
    """A button with words. `brand` is (initials, colour) of the client whose act it is.

    With a brand, words that are too long are shortened, the whole as tooltip.
    """

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = "secondary",
        icon: str = "",
        key: str = "",
        brand: tuple[str, str] | None = None,
        height: int = 34,
        menu: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(name or text)
        self.kind: Kind = kind
        self._icon, self._key, self._brand, self._height, self._menu = icon, key, brand, height, menu
        self._usual = ""
        self.setText(text)
        self._tell_whole()

    def set_brand(self, initials: str, colour: str) -> None:
        """Whose act this is; also in its accessible name, which the caller's text carries."""
        self._brand = (initials, colour)
        self._look_changed()

    def set_icon(self, icon: str) -> None:
        """Another icon, "" for none."""
        self._icon = icon
        self._look_changed()

    def set_text(self, text: str, name: str = "") -> None:
        """Other words; the accessible name follows."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self._look_changed()

    def say_for_a_moment(self, text: str) -> None:
        """Other words for as long as it takes to notice them."""
        if not self._usual:
            self._usual = self.text()
            QTimer.singleShot(COPIED_FOR, self, self._say_the_usual)
        self.set_text(text)

    def hide_key(self, *, hidden: bool) -> None:
        """Leave the key's cap away where there is no room."""
        self._key_hidden = hidden
        self._look_changed()

    _key_hidden = False

    def sizeHint(self) -> QSize:
        return QSize(round(self._content() + 26), fonts.scaled(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, line, ink = self._colours()
        with paint.on(self) as p:
            rect = QRectF(self.rect())
            if self.hasFocus():
                paint.focus_ring(p, rect)
                rect = rect.adjusted(3, 3, -3, -3)
            if fill or line:
                paint.box(p, rect, 8 if not self.hasFocus() else 6, fill=fill, line=line)
            short = max(0.0, self._content() + 16 - self.width())  # what there is no room for
            cut = bool(short) or self._words() < fonts.width(self.text(), 13, 500)
            x, middle = (self.width() - self._content() + short) / 2, self.height() / 2
            if self._brand is not None:
                tile = QRectF(x - 2, middle - fonts.scaled(10), fonts.scaled(20), fonts.scaled(20))
                solid, white = (
                    active.brand(self._brand[1]).solid if self.isEnabled() else "disabled",
                    "#ffffff",
                )
                if self.kind == "tinted":
                    solid, white = white, solid
                paint.box(p, tile, 5, fill=white)
                paint.text(
                    p, tile, self._brand[0], size=9, weight=700, ink=solid, align="centre", elide=False
                )
                x += tile.width() + 4
            if self._icon:
                paint.icon(p, self._icon, x, middle - 8, 16, ink, 2.0)
                x += 22
            words = QRectF(x, 0, self._words() + 2 - short, self.height())
            paint.text(p, words, self.text(), weight=500, ink=ink, elide=cut)
            x += self._words() - short + 6
            if self._cap:
                self._paint_key(p, x + paint.keycap_width(self._key), fill, ink)
                x += paint.keycap_width(self._key) + 6
            if self._menu:
                paint.icon(p, "chevron-down", x, middle - 7, 14, ink, 2.0)

    def _paint_key(self, p: QPainter, right: float, fill: str, ink: str) -> None:
        if self.kind in ("primary", "brand", "calm") and self.isEnabled():
            shade = mixed(paint.colour(fill).name(), paint.colour(ink).name(), 0.18)
            paint.keycap(p, right, self.height() / 2, self._key, fill=shade, line="", ink=ink)
        else:
            paint.keycap(p, right, self.height() / 2, self._key, fill="sunken", line="line", ink="text3")

    @property
    def _cap(self) -> bool:
        return bool(self._key) and not self._key_hidden

    def _look_changed(self) -> None:
        self._tell_whole()
        super()._look_changed()

    def _tell_whole(self) -> None:
        if self._brand is not None:
            self.setToolTip(self.text() if self._words() < fonts.width(self.text(), 13, 500) else "")

    def _words(self) -> float:
        words = fonts.width(self.text(), 13, 500)
        return words if self._brand is None else min(words, float(fonts.scaled(BRAND)))

    def _content(self) -> float:
        return (
            self._words()
            + 22 * bool(self._icon)
            + (fonts.scaled(20) + 4) * (self._brand is not None)
            + (paint.keycap_width(self._key) + 6 if self._cap else 0)
            + 18 * self._menu
        )

    def _colours(self) -> tuple[str, str, str]:
        """Fill, line and ink for the present state; "" = none."""
        if not self.isEnabled():
            return "mute", "", "disabled"
        down, hover = self.isDown(), self.hovered
        lively = "pressed" if down else "hover" if hover else ""
        if self.kind == "brand" and self._brand is not None:
            solid = active.brand(self._brand[1]).solid
            return mixed(solid, "#000000", 0.16 if down else 0.08 if hover else 0.0), "", "#ffffff"
        if self.kind == "tinted" and self._brand is not None:
            shades = active.brand(self._brand[1])
            return shades.tint, shades.line, shades.ink
        return {
            "primary": ("ink_hover" if hover or down else "ink", "", "on_ink"),
            "secondary": (lively or "surface", "line2", "text"),
            "ghost": (lively or ("selected" if self.isChecked() else ""), "", "text2"),
            "danger": (lively or "surface", "danger_line", "danger"),
            "calm": ("calm", "", "#10201f" if active.tokens().dark else "#ffffff"),
            "brand": ("ink", "", "on_ink"),
            "tinted": (lively or "surface", "line2", "text"),
        }[self.kind]

    def _say_the_usual(self) -> None:
        self.set_text(self._usual)
        self._usual = ""


class IconButton(Painted):
    """A button that is an icon; its name is said, and shown as a tooltip with its key."""

    def __init__(self, icon: str, name: str, *, key: str = "", size: int = 32, framed: bool = False) -> None:
        super().__init__(name)
        self._icon, self._size, self._framed = icon, size, framed
        self._ink = "text2"
        self.setToolTip(f"{name} ({key})" if key else name)

    def set_icon(self, icon: str, name: str = "", ink: str = "text2") -> None:
        self._icon, self._ink = icon, ink
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(self._size), fonts.scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            rect = QRectF(self.rect())
            fill = (
                "pressed"
                if self.isDown()
                else "hover"
                if self.hovered
                else "selected"
                if self.isChecked()
                else ""
            )
            if self._framed or fill:
                paint.box(p, rect, 8, fill=fill or "surface", line="line2" if self._framed else "")
            if self.hasFocus():
                paint.focus_ring(p, rect)
            ink = self._ink if self.isEnabled() else "disabled"
            corner = rect.center() - QPointF(9, 9)
            paint.icon(p, self._icon, corner.x(), corner.y(), 18, ink)
