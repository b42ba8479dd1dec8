"""Icons drawn from one-colour SVGs, in the colour that the present scheme gives them."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cmdesk import resources
from cmdesk.ui.theme import active


def draw(painter: QPainter, name: str, at: QPointF, size: float, colour: str, stroke: float = 1.75) -> None:
    """Draw an icon with its top left corner at `at`, sharp at any scale of the screen."""
    ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    painter.drawPixmap(at, pixmap(name, size, colour, stroke, ratio))


def icon(name: str, colour: str = "text2", size: int = 18) -> QIcon:
    """An icon that asks for its colour, a name of the tokens, each time it is painted."""
    return QIcon(_Engine(name, colour, size))


@lru_cache(maxsize=1024)
def pixmap(name: str, size: float, colour: str, stroke: float = 1.75, ratio: float = 0.0) -> QPixmap:
    """The icon in "#rrggbb". `ratio` is the screen's; 0 = that of the primary screen."""
    ratio = ratio or QGuiApplication.primaryScreen().devicePixelRatio()
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg = _svg(name).replace("currentColor", QColor(colour).name())
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@cache
def _svg(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


class _Engine(QIconEngine):
    def __init__(self, name: str, colour: str, size: int) -> None:
        super().__init__()
        self._name, self._colour, self._size = name, colour, size

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour, self._size)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "disabled" if mode == QIcon.Mode.Disabled else self._colour
        colour = getattr(active.tokens(), role)
        size = min(rect.width(), rect.height())
        corner = QPointF(rect.center()) + QPointF(1, 1) - QPointF(size / 2, size / 2)
        draw(painter, self._name, corner, size, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made
