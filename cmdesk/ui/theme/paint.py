"""The few strokes that every painted control is made of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen

from cmdesk.ui.theme import active, fonts, icons

Align = Literal["left", "right", "centre"]
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}
FOCUS_WIDTH = 2.0


def on(device: QPaintDevice) -> QPainter:
    """A smooth painter on a widget or a picture. The caller ends it, or uses it as a context."""
    painter = QPainter(device)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def colour(name: str) -> QColor:
    """A token by its name, or a "#rrggbb"."""
    return QColor(name if name.startswith("#") else getattr(active.tokens(), name))


def box(
    p: QPainter, rect: QRectF, radius: float, *, fill: str = "", line: str = "", width: float = 1.0
) -> None:
    """A rounded rectangle; the line lies inside."""
    p.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    if line:
        half = width / 2
        p.setPen(QPen(colour(line), width))
        p.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    else:
        p.setPen(Qt.PenStyle.NoPen)
        p.drawRoundedRect(rect, radius, radius)


def focus_ring(p: QPainter, rect: QRectF, radius: float = 8.0) -> None:
    """The one visible sign of where the keyboard is."""
    box(p, rect, radius, line="focus", width=FOCUS_WIDTH)


def text(
    p: QPainter, rect: QRectF, words: str, *, size: int = 13, weight: int = 400, ink: str = "text",
    align: Align = "left", tabular: bool = False, elide: bool = True,
) -> float:  # fmt: skip
    """One line, in the middle of `rect`'s height; its width as drawn."""
    look = active.look()
    room = rect.width() + 0.5 if elide else None
    words, width = _fitted(words, size, weight, tabular, room, look.scale, look.system_font)
    p.setFont(fonts.font(size, weight, tabular=tabular))
    p.setPen(colour(ink))
    flags = _ALIGN[align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    p.drawText(rect, int(flags), words)
    return width


@lru_cache(maxsize=1024)
def _fitted(
    words: str, size: int, weight: int, tabular: bool, room: float | None, _scale: float, _system: bool
) -> tuple[str, float]:
    """Words as they fit in `room`, and their width: a list paints the same ones again with every key."""
    measure = fonts.metrics(size, weight, tabular=tabular)
    if room is not None:
        words = measure.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return words, measure.horizontalAdvance(words)


def marked(
    p: QPainter, rect: QRectF, words: str, hits: Sequence[tuple[int, int]], *, size: int = 13,
    weight: int = 400, ink: str = "text",
) -> None:  # fmt: skip
    """One line whose `hits` stand out in bold; what doesn't fit is elided."""
    at, right = rect.left(), rect.right()
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in hits:
        pieces += [(words[done:start], False), (words[start:end], True)]
        done = end
    pieces.append((words[done:], False))
    for piece, bold in pieces:
        if piece and at < right:
            strength = 700 if bold else weight
            at += text(
                p,
                QRectF(at, rect.top(), right - at, rect.height()),
                piece,
                size=size,
                weight=strength,
                ink=ink,
            )


def icon(
    p: QPainter, name: str, x: float, y: float, size: float = 18, ink: str = "text2", stroke: float = 1.75
) -> None:
    icons.draw(p, name, QPointF(x, y), size, colour(ink).name(), stroke)


def ring(
    p: QPainter,
    centre: QPointF,
    radius: float,
    share: float,
    *,
    ink: str = "text2",
    track: str = "line2",
    width: float = 3.0,
) -> None:
    """A ring of which `share` (0 to 1) is filled, clockwise from the top."""
    around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(colour(track), width))
    p.drawEllipse(around)
    if share > 0:
        pen = QPen(colour(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.setPen(pen)
        p.drawArc(around, 90 * 16, round(-min(share, 1.0) * 360 * 16))


def initials(p: QPainter, rect: QRectF, letters: str, fill: str, ink: str = "#ffffff") -> None:
    """A client's tile."""
    size = max(9, round(rect.height() * 0.40 / active.look().scale))
    box(p, rect, max(4.0, rect.height() * 0.26), fill=fill)
    text(
        p,
        rect,
        letters,
        size=size,
        weight=700 if rect.height() < 30 else 600,
        ink=ink,
        align="centre",
        elide=False,
    )


def keycap(
    p: QPainter,
    right: float,
    middle: float,
    key: str,
    *,
    fill: str = "surface",
    line: str = "line2",
    ink: str = "text2",
) -> float:
    """A key's cap that ends at `right`; its width."""
    width, height = keycap_width(key), float(fonts.scaled(20))
    rect = QRectF(right - width, middle - height / 2, width, height)
    box(p, rect, 5, fill=fill, line=line)
    text(p, rect, key, size=11, weight=500, ink=ink, align="centre", elide=False)
    return width


def keycap_width(key: str) -> float:
    return max(float(fonts.scaled(20)), fonts.width(key, 11, 500) + 10)


def state(p: QPainter, x: float, y: float, size: float, kind: str, ink: str) -> None:
    """A state by its shape: "draft" empty, "review" half, "approved" ticked, "retired" dashed."""
    pen = QPen(colour(ink), 1.5)
    centre, radius = QPointF(x + size / 2, y + size / 2), size / 2 - 1
    if kind == "retired":
        pen.setDashPattern([1.3, 1.5])
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(centre, radius, radius)
    if kind == "review":
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(colour(ink))
        inner = radius - 2
        p.drawPie(QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner), 90 * 16, -180 * 16)
    elif kind == "approved":
        unit = size / 12
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.setPen(pen)
        p.drawPolyline([QPointF(x + a * unit, y + b * unit) for a, b in ((3.6, 6.2), (5.3, 7.9), (8.5, 4.4))])
