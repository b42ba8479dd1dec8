"""A case of a person in one press: what it was about, when and where, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cmdesk.domain.cases import State
from cmdesk.services.case_list import CaseRow
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import case_signs, dates
from cmdesk.ui.widgets.button import Painted


class CaseLine(Painted):
    """Pressed, it leads to the case."""

    def __init__(self, case: CaseRow) -> None:
        self.case = case
        self._said = case.title or case.excerpt
        self._stands = case_signs.outcome(case.outcome) or case_signs.state(case.state)
        self._below = " · ".join(
            (case.reference, dates.moment(case.received_at), case_signs.place(case.network, case.channel))
        )
        told = (case_signs.kind(case.kind), self._said, self._below, self._stands)
        super().__init__(", ".join(told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(280, fonts.scaled(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        line = fonts.scaled(19)
        top = rect.center().y() - line
        with paint.on(self) as p:
            fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
            paint.box(p, rect, 8, fill=fill, line="line")
            icon, ink = case_signs.KIND_ICONS[self.case.kind], case_signs.kind_ink(self.case.kind)
            paint.icon(p, icon, 13, rect.center().y() - 9, 18, ink)
            right = rect.right() - 12 - self._draw_state(p, rect, top, line)
            x = rect.left() + 44
            paint.text(p, QRectF(x, top, right - 12 - x, line), self._said, weight=500)
            below = QRectF(x, top + line, rect.right() - 12 - x, line)
            paint.text(p, below, self._below, size=12, ink="text2")
            if self.hasFocus():
                paint.focus_ring(p, rect)

    def _draw_state(self, p: paint.QPainter, rect: QRectF, top: float, line: float) -> float:
        """At the right of the upper line; its width."""
        width = fonts.width(self._stands, 12, 500) + 20
        x = rect.right() - 12 - width
        sign = case_signs.STATE_ICONS[State(self.case.state)]
        paint.icon(p, sign, x, top + line / 2 - 7, 14, "text2", 2.0)
        words = QRectF(x + 20, top, width, line)
        paint.text(p, words, self._stands, size=12, weight=500, ink="text2", elide=False)
        return width
