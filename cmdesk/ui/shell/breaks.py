"""Breaks: suggested calmly after a stretch of answering, never while somebody writes or is in a crisis."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from cmdesk.domain import breaks as rules
from cmdesk.domain.clock import now
from cmdesk.preferences import Preferences
from cmdesk.services import breaks, crises
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.session import Session

if TYPE_CHECKING:
    from cmdesk.ui.today.page import TodayPage

Looked = tuple[
    dt.datetime | None, bool
]  # since when somebody has been answering, and whether a crisis is open


class Breaks(QObject):
    """Looks once a minute. `suggested` tells the length of the stretch, or None when nothing is suggested any more."""

    suggested = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._since: dt.datetime | None = None  # the stretch for which a break is suggested
        self._told: dt.datetime | None = None  # the stretch that was spoken of in a toast
        self._put_off_until: dt.datetime | None = None
        self._rested_at: dt.datetime | None = None
        self._page: TodayPage | None = None
        session.minute.passed.connect(self.look)
        session.preferences_changed.connect(self._on_preferences)

    def show_on(self, page: TodayPage) -> None:
        """Suggest on this page; on the others a word at the foot of the window has to do."""
        self._page = page
        self.suggested.connect(page.suggest_break)
        page.pause.rest_asked.connect(self.rest)
        page.pause.later_asked.connect(self.put_off)
        if self._since is not None:
            page.suggest_break(now() - self._since)

    def look(self) -> None:
        """See whether it is time; the answer comes a moment later."""
        if not self._session.preferences.suggest_breaks:
            self._say(None)
            return
        desk, rested_at, moment = self._session.desk, self._rested_at, now()

        def read(_progress: object) -> Looked:
            since = breaks.answering_since(desk, moment, rested_at)
            return since, bool(crises.open_of_all(desk))

        job = self._session.run(self.tr("Looking at the clock"), read, quiet=True)
        job.finished.connect(self._on_looked)

    def _on_preferences(self, before: Preferences, chosen: Preferences) -> None:
        if (before.suggest_breaks, before.break_after) != (chosen.suggest_breaks, chosen.break_after):
            self.look()

    def put_off(self) -> None:
        """Later: not before a quarter of an hour has passed."""
        self._put_off_until = now() + rules.LATER
        self._say(None)

    def rest(self) -> None:
        """Rest for some minutes; what was done before counts no more."""
        from cmdesk.ui.shell.pause import PauseDialog

        self._say(None)
        dialog = PauseDialog(self._window, rules.REST)
        dialog.finished.connect(self._on_rested)
        dialog.open()

    def breathe(self) -> None:
        """Breathe for a minute."""
        from cmdesk.ui.shell.pause import PauseDialog

        dialog = PauseDialog(self._window)
        dialog.finished.connect(self._on_rested)
        dialog.open()

    def _on_rested(self, _result: int) -> None:
        self._rested_at, self._put_off_until = now(), None

    def _on_looked(self, looked: Looked) -> None:
        since, in_crisis = looked
        moment, chosen = now(), self._session.preferences
        if not chosen.suggest_breaks or in_crisis or not rules.due(since, moment, chosen.break_after):
            self._say(None)
        elif self._since is not None or self._may_speak(moment):
            self._say(since)

    def _may_speak(self, moment: dt.datetime) -> bool:
        busy = _writes(QApplication.focusWidget()) or QApplication.activeModalWidget() is not None
        return rules.may_speak(moment, busy=busy, put_off_until=self._put_off_until)

    def _say(self, since: dt.datetime | None) -> None:
        before, self._since = self._since, since
        if since is None:
            if before is not None:
                self.suggested.emit(None)
            return
        length = now() - since
        self.suggested.emit(length)
        seen = self._page is not None and self._page.pause.isVisible()
        if not seen and self._told != since:
            told = self.tr("{time} without a break. A minute to breathe: {key}")
            key = self._session.shown_key("breathe")
            self._session.say(told.format(time=dates.length(length), key=key), icon="mug")
        self._told = since


def _writes(widget: QWidget | None) -> bool:
    """Whether somebody is in the middle of a text there."""
    if isinstance(widget, QLineEdit):
        return bool(widget.text()) and not widget.isReadOnly()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return bool(widget.toPlainText()) and not widget.isReadOnly()
    return isinstance(widget, QComboBox) and widget.isEditable()
