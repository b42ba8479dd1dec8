"""The window of a crisis: nothing else around, nine steps, and a way out at any moment that loses nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import crisis_steps
from cmdesk.domain.crisis_steps import Passed
from cmdesk.services import crises, crisis_record, crisis_texts
from cmdesk.services.clients import ClientRow
from cmdesk.ui.crisis.beside import ClocksCard, PrecedentsPanel, TimeCard
from cmdesk.ui.crisis.foot import Foot
from cmdesk.ui.crisis.head import CrisisHead
from cmdesk.ui.crisis.steplist import StepList
from cmdesk.ui.crisis.stepview import StepView
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.theme import active, fonts, motion, paint
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.card import Scroll, clear
from cmdesk.ui.widgets.session import Session

SPINE = 6
WIDE = 1200  # px of window from which the sides take their full width
STEPS, STEPS_NARROW = 220, 218
BESIDE, BESIDE_NARROW = 264, 184
LAST = crisis_steps.keys()[-1]


class CrisisWindow(QDialog):
    """`recorded` comes when the crisis was closed for good, `left` when it is left for later; then it dies."""

    recorded = Signal(int)
    left = Signal(int)

    def __init__(self, parent: QWidget, session: Session, client: ClientRow, crisis_id: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Crisis mode — {brand}").format(brand=client.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.work = CrisisWork(session, client, crisis_id, self)
        self.head = CrisisHead(self.work)
        self.head.leave.clicked.connect(self.close)
        self.steps = StepList()
        self.steps.chosen.connect(self.go_to)
        self.foot = Foot()
        self.foot.back.clicked.connect(self.back)
        self.foot.skip.clicked.connect(lambda: self.go_on(Passed.SKIPPED))
        self.foot.next.clicked.connect(lambda: self.go_on(Passed.DONE))
        self.foot.short.clicked.connect(self._short_way)
        self.view: StepView | None = None
        self._lay_out()
        self.work.changed.connect(self._on_change)
        self.work.refused.connect(self.foot.say)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self.go_on(Passed.DONE))
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.back)
        active.changed.connect(self.update)
        self._show_step()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPINE, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 24, 24, 0)
        middle.setSpacing(24)
        middle.addWidget(self.steps)
        self._centre = QVBoxLayout()
        middle.addLayout(self._centre, 1)
        self._beside = Scroll(spacing=16)
        middle.addWidget(self._beside)
        outer.addLayout(middle, 1)
        outer.addWidget(self.foot)

    # -- where one is ------------------------------------------------------------------------------

    @property
    def step(self) -> crisis_steps.Step:
        """The step that is shown."""
        return crisis_steps.step(self.work.state.row.step)

    def go_on(self, how: Passed) -> None:
        """Leave the step as done or skipped; the last one closes the crisis."""
        if not self.foot.next.isEnabled() and how is Passed.DONE:
            return
        work, step = self.work, self.step.key
        if step == LAST:
            if work.do(lambda: crisis_record.record(work.scope, work.crisis_id)):
                self.recorded.emit(work.crisis_id)
                self.close()
            return
        work.do(lambda: crises.pass_step(work.scope, work.crisis_id, step, how))

    def back(self) -> None:
        """The step before."""
        order = crisis_steps.keys()
        place = order.index(self.step.key)
        if place:
            self.go_to(order[place - 1])

    def go_to(self, step: str) -> None:
        """A step that was reached."""
        self.work.do(lambda: crises.go_to(self.work.scope, self.work.crisis_id, step))

    def _short_way(self) -> None:
        self.work.do(lambda: crises.short_way(self.work.scope, self.work.crisis_id))

    def show_again(self) -> None:
        """Show the step anew: something else was said meanwhile."""
        if self.work.flush():
            self._show_step()

    # -- what is shown -----------------------------------------------------------------------------

    def _show_step(self) -> None:
        """Show the step where the crisis stands, with the keyboard where its work begins."""
        step = self.step
        if self.view is not None:
            self.view.hide()
            self._centre.removeWidget(self.view)
            self.view.deleteLater()
        self.view = StepView(self.work, step)
        self._centre.addWidget(self.view, 1)
        self.view.show()  # at once: the keyboard goes there now
        clear(self._beside.column)
        if step.calm:
            self._beside.column.addWidget(TimeCard(self.work))
        else:
            self._beside.column.addWidget(ClocksCard(self.work))
            if step.precedents:
                self._beside.column.addWidget(PrecedentsPanel(self.work))
        self.foot.say("")
        self._on_change()
        if self.isVisible():
            self._begin()

    def _begin(self) -> None:
        assert self.view is not None
        number = crisis_steps.keys().index(self.step.key) + 1
        told = self.tr("Step {number}: {name}").format(number=number, name=self.view.title.text())
        announce(self, told)
        self.view.focus_first()

    def _on_change(self) -> None:
        state, step = self.work.state, self.step
        if self.view is not None and self.view.step.key != step.key:
            self._show_step()
            return
        self.steps.show_state(state, step.key, calm=step.calm)
        self.head.show_state(state, calm=step.calm)
        self.foot.show_step(step.key, state, calm=step.calm)
        if step.key == crises.REVIEW:
            stops = crisis_texts.privacy_stops(self.work.scope, self.work.crisis_id)
            self.foot.hold(sentences.said("crisis-privacy-stop") if stops else "")
        self.update()

    # -- keys and the window itself ----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on(Passed.DONE)
        elif key == Qt.Key.Key_Space and self.view is not None and self.view.breathing is not None:
            self.view.breathing.turn()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= fonts.scaled(WIDE)
        self.steps.setFixedWidth(fonts.scaled(STEPS if wide else STEPS_NARROW))
        self._beside.setFixedWidth(fonts.scaled(BESIDE if wide else BESIDE_NARROW))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # pyright: ignore[reportArgumentType]
        motion.appear(self)
        self._begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.work.flush():
            event.ignore()  # it could not be kept: what is wrong stands at the foot
            return
        super().closeEvent(event)
        self.left.emit(self.work.crisis_id)

    def reject(self) -> None:
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = active.brand(self.work.client.colour)
        with paint.on(self) as p:
            p.fillRect(self.rect(), paint.colour("calm_bg" if self.step.calm else "canvas"))
            self._paint_lines(p)
            p.fillRect(QRectF(0, 0, SPINE, self.height()), paint.colour(shades.solid))

    def _paint_lines(self, p: QPainter) -> None:
        if self.step.calm:
            return
        top, bottom = self.head.height(), self.foot.y()
        for x in (self.steps.geometry().right() + 12, self._beside.x() - 12):
            p.fillRect(QRectF(x, top, 1, bottom - top), paint.colour("line"))


def open_over(parent: QWidget, session: Session, client: ClientRow, crisis_id: int) -> CrisisWindow:
    """Open the window of a crisis over `parent`, as large as that is."""
    window = CrisisWindow(parent, session, client, crisis_id)
    around = parent.window()
    window.resize(around.size())
    window.move(around.pos())
    if around.isFullScreen() or around.isMaximized():
        window.setWindowState(around.windowState())
    window.open()
    return window
