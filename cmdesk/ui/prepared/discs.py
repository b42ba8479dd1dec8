"""A question's number in a disc whose shape tells how far its answer has got."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cmdesk.domain.hard_questions import State
from cmdesk.ui.theme import paint

DASH = [2.6, 2.2]


def draw(
    p: QPainter, centre: QPointF, radius: float, number: int, state: State, *, bare: bool = False
) -> None:
    """Full for a prepared answer, a ring for a draft or an expired one, dashed for none; `bare` = no number."""
    rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    prepared = state is State.PREPARED
    p.setBrush(paint.colour("ink" if prepared else "surface"))
    pen = QPen(paint.colour("ink"), 1.6)
    if state is State.NONE:
        pen.setDashPattern(DASH)
    p.setPen(pen)
    p.drawEllipse(rect.adjusted(1, 1, -1, -1))
    if bare:
        return
    ink = "on_ink" if prepared else "text"
    paint.text(p, rect, str(number), size=12, weight=600, ink=ink, align="centre", tabular=True, elide=False)


def draw_choice(p: QPainter, centre: QPointF, radius: float, *, focused: bool) -> None:
    """The ring around the chosen one."""
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(paint.colour("focus" if focused else "ink"), 2))
    p.drawEllipse(centre, radius + 3, radius + 3)
