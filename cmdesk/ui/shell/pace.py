"""What goes on by itself as time passes: cases wake up, and the rail says how many wait for an answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cmdesk.domain.clock import now
from cmdesk.services.desk import Change, Topic
from cmdesk.ui.widgets.session import Session

AFTER_PAGE = 60  # ms in which the first page is painted, before the rail's number is looked up
MOST_LATE = 99  # of all clients, how many overdue ones are counted


class Pace(QObject):
    """`counted` tells how many are open ("" = nothing to say) and whether any is overdue."""

    counted = Signal(str, bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._soon = QTimer(self, singleShot=True)  # many changes at once are counted once
        self._soon.timeout.connect(self._count)
        session.minute.passed.connect(self._on_minute)
        session.changed.connect(self._on_change)
        session.client_changed.connect(lambda _client: self._soon.start(0))
        self._soon.start(AFTER_PAGE)

    def _on_minute(self) -> None:
        from cmdesk.services import case_sleep

        case_sleep.wake_due(self._session.desk)
        self._soon.start(0)

    def _on_change(self, change: Change) -> None:
        if change.topics & {Topic.CASES, Topic.SUPPORT, Topic.CLIENTS}:
            self._soon.start(0)
        if change.moved:
            told = self.tr("%n open cases are due at another time now", "", change.moved)
            self._session.say(told, icon="clock")

    def _count(self) -> None:
        from cmdesk.services import case_list  # not before: the first picture needn't wait for it
        from cmdesk.services.case_list import MOST_COUNTED

        if self._session.client is not None:
            counts = case_list.counts(self._session.scope)
            many, late = counts.open, counts.overdue > 0
            words = f"{MOST_COUNTED}+" if many > MOST_COUNTED else str(many)
        else:  # of all brands together only what is late matters
            many = len(case_list.due_of_all(self._session.desk, now(), MOST_LATE + 1))
            late, words = True, f"{MOST_LATE}+" if many > MOST_LATE else str(many)
        self.counted.emit(words if many else "", late and many > 0)
