"""The nine steps at the left: what is done, where one is, what comes. Those that were reached can be gone to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cmdesk.domain import crisis_steps
from cmdesk.domain.crisis_steps import Passed
from cmdesk.services.crisis_state import CrisisState
from cmdesk.ui.crisis import words
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.label import Label

NODE = 24
ROW = 44


class StepList(QWidget):
    """`chosen` tells the key of a step."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._where = Label("", "section")
        column.addWidget(self._where)
        column.addSpacing(8)
        self.steps: dict[str, StepButton] = {}
        for number, step in enumerate(crisis_steps.steps(), 1):
            button = StepButton(number, words.said(step.title), last=number == len(crisis_steps.steps()))
            button.clicked.connect(lambda _=False, key=step.key: self.chosen.emit(key))
            column.addWidget(button)
            self.steps[step.key] = button
        column.addStretch(1)

    def show_state(self, state: CrisisState, present: str, *, calm: bool) -> None:
        """Where the crisis stands; `present` is the step that is looked at."""
        order = crisis_steps.keys()
        told = self.tr("Step {number} of {all}")
        self._where.setText(told.format(number=order.index(present) + 1, all=len(order)))
        reachable = crisis_steps.reachable(state.passed)
        names = {Passed.DONE: self.tr("done"), Passed.SKIPPED: self.tr("skipped")}
        for key, button in self.steps.items():
            passed = state.passed.get(key, "")
            how = (
                self.tr("here") if key == present else names[Passed(passed)] if passed else self.tr("to come")
            )
            button.show_state(passed, how, present=key == present, calm=calm, open_=key in reachable)


class StepButton(Painted):
    """A node with its words: a tick when done, a ring where one is, a number for what comes."""

    def __init__(self, number: int, text: str, *, last: bool) -> None:
        super().__init__(text)
        self.setText(text)
        self._number, self._last = number, last
        self._passed, self._present, self._calm = "", False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, passed: str, how: str, *, present: bool, calm: bool, open_: bool) -> None:
        self._passed, self._present, self._calm = passed, present, calm
        self.setEnabled(open_)
        self.setAccessibleName(f"{self._number}. {self.text()}, {how}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(46 + fonts.width(self.text(), 13, 600)), fonts.scaled(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = "calm" if self._calm else "ink"
        middle = QPointF(NODE / 2 + 4, self.height() / 2)
        with paint.on(self) as p:
            if self.hovered and self.isEnabled():
                paint.box(p, QRectF(self.rect()).adjusted(0, 4, 0, -4), 8, fill="hover")
            if not self._last:
                p.fillRect(QRectF(middle.x() - 0.5, middle.y() + 14, 1, self.height() / 2 - 14), _line(self))
            if self._number > 1:
                p.fillRect(QRectF(middle.x() - 0.5, 0, 1, self.height() / 2 - 14), _line(self))
            node = QRectF(middle.x() - NODE / 2, middle.y() - NODE / 2, NODE, NODE)
            if self._passed == Passed.DONE and not self._present:
                paint.box(p, node, NODE / 2, fill=ink)
                tick = "on_ink" if ink == "ink" else "#10201f" if active.tokens().dark else "#ffffff"
                paint.icon(p, "check", middle.x() - 7, middle.y() - 7, 14, tick, 2.5)
            else:
                width = 2.0 if self._present else 1.2
                p.setBrush(paint.colour("surface"))
                line = paint.colour(ink if self._present else "field")
                style = Qt.PenStyle.DashLine if self._passed == Passed.SKIPPED else Qt.PenStyle.SolidLine
                p.setPen(QPen(line, width, style))
                p.drawEllipse(node.adjusted(1, 1, -1, -1))
                number = ink if self._present else "text2"
                paint.text(
                    p, node, str(self._number), size=12, weight=600, ink=number, align="centre", elide=False
                )
            words_ = QRectF(NODE + 18, 0, self.width() - NODE - 22, self.height())
            weight = 600 if self._present else 500 if self._passed else 400
            faint = "text" if self._present or self._passed else "text2"
            paint.text(p, words_, self.text(), weight=weight, ink=faint)
            if self.hasFocus():
                paint.focus_ring(p, QRectF(self.rect()).adjusted(1, 5, -1, -5))


def _line(button: StepButton) -> QColor:
    return paint.colour("line2" if button.isEnabled() else "line")
