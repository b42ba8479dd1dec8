"""Shadows under what floats, painted once for each size and kept. Qt's effects are slow, or not drawn at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from cmdesk.ui.theme import active


@dataclass(frozen=True, slots=True)
class Depth:
    """How a thing floats: px of blur and of drop, and how dark it is below it, 0 to 1."""

    blur: int
    drop: int
    strength: float
    dark_strength: float

    @property
    def margin(self) -> int:
        """The room that a translucent window leaves around its surface."""
        return self.blur + self.drop


CARD = Depth(22, 8, 0.18, 0.5)  # popovers, progress
WINDOW = Depth(44, 20, 0.45, 0.8)  # the palette


def draw(p: QPainter, surface: QRectF, radius: float, depth: Depth) -> None:
    """Draw the shadow of a rounded `surface`; the surface itself is drawn over it."""
    strength = depth.dark_strength if active.look().dark else depth.strength
    ratio = p.device().devicePixelRatioF()
    picture = _picture(surface.width(), surface.height(), radius, depth.blur, strength, ratio)
    p.drawPixmap(surface.topLeft() - QPointF(depth.blur, depth.blur - depth.drop), picture)


@lru_cache(maxsize=16)
def _picture(width: float, height: float, radius: float, blur: int, strength: float, ratio: float) -> QPixmap:
    whole = QRectF(0, 0, width + 2 * blur, height + 2 * blur)
    picture = QPixmap(round(whole.width() * ratio), round(whole.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for step in range(2 * blur):  # from the outermost edge inwards, each covering the one before
        share = (step + 1) / (2 * blur)
        painter.setBrush(QColor(12, 14, 18, round(255 * strength * share * share)))
        inset = step / 1.0
        around = max(0.0, radius + blur - inset)
        painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), around, around)
    painter.end()
    return picture
