"""A drill in the window of a crisis: the word across it, the replies that come, and the report at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import drills
from cmdesk.ui.crisis.window import CrisisWindow, open_over
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.toast import Toast

FAINT = 22  # of 255: to be seen, not to be in the way
ANGLE = -24  # degrees
SIZE = 96


def play(page: QWidget, session: Session, crisis_id: int) -> CrisisWindow | None:
    """Open the window of a drill of the active client; None when it is not there any more."""
    client = session.client
    if client is None:
        return None
    try:
        window = open_over(page, session, client, crisis_id)
    except DeskError as error:
        session.say(sentences.refusal(error), icon="alert-circle")
        return None
    Companion(window, page, session)
    return window


class Companion(QObject):
    """Belongs to the window of one drill and goes with it."""

    def __init__(self, window: CrisisWindow, page: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._page, self._session = window, page, session
        self._mark = Watermark(window, QCoreApplication.translate("Drill", "DRILL"))
        self.toast = Toast(window, "")
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        window.work.changed.connect(self._soon.start)
        window.recorded.connect(self._on_recorded)
        self._soon.start()

    def _tell(self) -> None:
        """Let come what comes now, and show it with what was said."""
        work = self._window.work
        try:
            told = drills.tell(work.scope, work.crisis_id)
        except DeskError:
            return  # it went to the trash elsewhere
        if told:
            self._window.show_again()
            words = "  ·  ".join(f"{reply.who}: {reply.text}" for reply in told)
            self.toast.say(words, "message-circle", None)
            announce(self._window, words)
        self._mark.raise_()
        self.toast.raise_()

    def _on_recorded(self, crisis_id: int) -> None:
        from cmdesk.ui.prepared.drill_report import DrillReportDialog

        DrillReportDialog(self._page, self._session, crisis_id).open()


class Watermark(QWidget):
    """A word across a whole window, through which everything can be seen, clicked and typed."""

    def __init__(self, window: QWidget, text: str) -> None:
        super().__init__(window)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = QColor(paint.colour("text"))
        ink.setAlpha(FAINT)
        with paint.on(self) as p:
            p.setFont(fonts.font(SIZE, 700))
            p.setPen(ink)
            p.translate(QPointF(self.rect().center()))
            p.rotate(ANGLE)
            width = p.fontMetrics().horizontalAdvance(self._text)
            for line in (-1, 0, 1):
                p.drawText(QPointF(-width / 2, line * 3 * SIZE), self._text)
