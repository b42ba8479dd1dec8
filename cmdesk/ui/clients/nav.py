"""A section in the column at the left: icon, name, and a tick when it is filled in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.button import Painted


class NavItem(Painted):
    def __init__(self, icon: str, text: str) -> None:
        super().__init__(text)
        self.setText(text)
        self.setCheckable(True)
        self._icon, self._done = icon, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_done(self, done: bool) -> None:
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(60 + fonts.width(self.text(), 13, 600)), fonts.scaled(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            if self.isChecked() or self.hovered:
                paint.box(p, rect, 8, fill="selected" if self.isChecked() else "hover")
            middle = rect.center().y()
            paint.icon(p, self._icon, 10, middle - 8, 16, "text" if self.isChecked() else "text2")
            right = rect.right() - 8
            if self._done:
                paint.icon(p, "check", right - 16, middle - 8, 16, "ok", 2.0)
                right -= 22
            weight = 600 if self.isChecked() else 500
            paint.text(p, QRectF(36, 0, right - 36, rect.height()), self.text(), weight=weight)
            if self.hasFocus():
                paint.focus_ring(p, rect)
