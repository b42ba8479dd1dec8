"""What can be done from this page. Each act is done in the scope of the client whose row it is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cmdesk.domain.cases import Snooze
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.services import case_moves, case_sleep, daylog, escalations, promises
from cmdesk.services.case_list import CaseRow
from cmdesk.services.daylog import LogRow
from cmdesk.services.escalations import EscalationRow
from cmdesk.services.promises import FollowUpRow
from cmdesk.ui.today.due_rows import who
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session

Made = TypeVar("Made")
LATER = dt.timedelta(hours=2)
MORNING = dt.time(9)


class DayActs(QObject):
    """With a way back wherever there is one."""

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session

    # -- cases ------------------------------------------------------------------------------------

    def snooze_menu(self, row: CaseRow, anchor: QWidget) -> None:
        """Until when a case is to be out of sight."""
        menu = Menu(self._page)
        here = now().astimezone()
        later = here + LATER
        tomorrow = dt.datetime.combine(here.date() + dt.timedelta(days=1), MORNING).astimezone()
        if later.date() == here.date():
            menu.add(
                self.tr("Until later, {time}").format(time=dates.time(later)),
                partial(self._snooze, row, Snooze.UNTIL, later),
                icon="clock",
            )
        menu.add(self.tr("Until the next opening"), partial(self._snooze, row, Snooze.OPENING), icon="sun")
        menu.add(
            self.tr("Until tomorrow, {time}").format(time=dates.time(tomorrow)),
            partial(self._snooze, row, Snooze.UNTIL, tomorrow),
            icon="calendar-event",
        )
        writes = partial(self._snooze, row, Snooze.MESSAGE)
        menu.add(self.tr("Until the person writes again"), writes, icon="message-2")
        menu.open_below(anchor)

    def posted(self, row: CaseRow) -> None:
        """What was copied is out."""
        scope = self._session.desk.of(row.client_id)
        if former := self._try(lambda: case_moves.posted(scope, row.id)):
            said = self.tr("Posted: {name} has an answer now").format(name=who(row))
            self._session.say(said, icon="send", undo=lambda: case_moves.still_to_post(scope, former))

    def not_posted(self, row: CaseRow) -> None:
        """What was copied will not be posted after all."""
        scope = self._session.desk.of(row.client_id)
        if former := self._try(lambda: case_moves.not_posted(scope, row.id)):
            said = self.tr("Not posted: {name} still waits for an answer").format(name=who(row))
            undo = lambda: case_moves.still_to_post(scope, former)  # noqa: E731  the way back
            self._session.say(said, icon="clipboard-check", undo=undo)

    def _snooze(self, row: CaseRow, mode: Snooze, until: dt.datetime | None = None) -> None:
        scope = self._session.desk.of(row.client_id)
        if self._try(lambda: (case_sleep.snooze(scope, [row.id], mode, until),)):
            told = {
                Snooze.UNTIL: self.tr("{name}: out of sight until {when}"),
                Snooze.OPENING: self.tr("{name}: out of sight until the next opening"),
                Snooze.MESSAGE: self.tr("{name}: out of sight until the person writes"),
            }
            said = told[mode].format(name=who(row), when=dates.plan(until) if until else "")
            self._session.say(said, icon="alarm", undo=lambda: case_sleep.wake(scope, [row.id], "undo"))

    # -- departments and follow-ups ---------------------------------------------------------------

    def remind(self, row: EscalationRow) -> None:
        """Copy a reminder for a department; what is copied is copied for a brand, so that one becomes active."""
        self._session.activate(row.client_id)
        scope = self._session.desk.of(row.client_id)
        text = self._try(lambda: escalations.remind(scope, row.id))
        if text is None:
            return
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(text)
        if clipboard.text() != text:
            self._refuse(DeskError("clipboard-refused"))
            return
        said = self.tr("Reminder for {department} copied").format(department=row.department)
        self._session.say(said, icon="copy")

    def done(self, row: FollowUpRow) -> None:
        """What was to be done is done."""
        scope = self._session.desk.of(row.client_id)
        if self._try(lambda: (promises.done(scope, [row.id]),)):
            said = self.tr("Done: {text}").format(text=row.text)
            self._session.say(said, undo=lambda: promises.not_done(scope, [row.id]))

    # -- the day's log ----------------------------------------------------------------------------

    def note(self, client_id: int, text: str) -> bool:
        """Write a note into the log of a client; whether it is there."""
        scope = self._session.desk.of(client_id)
        note_id = self._try(lambda: daylog.write(scope, text))
        if note_id is None:
            return False
        self._session.say(self.tr("Noted"), icon="pencil", undo=lambda: daylog.delete(scope, [note_id]))
        return True

    def change_note(self, row: LogRow, text: str) -> bool:
        """Write a note anew; whether it is so now."""
        scope, note_id = self._session.desk.of(row.client_id), row.note_id or 0
        if not self._try(lambda: (daylog.change(scope, note_id, text),)):
            return False
        before = row.text
        self._session.say(self.tr("Noted"), icon="pencil", undo=lambda: daylog.change(scope, note_id, before))
        return True

    def delete_note(self, row: LogRow) -> None:
        """Put a note away."""
        scope, note_id = self._session.desk.of(row.client_id), row.note_id or 0
        if self._try(lambda: daylog.delete(scope, [note_id])):
            said = self.tr("Note moved to the trash")
            self._session.say(said, icon="trash", undo=lambda: daylog.restore(scope, [note_id]))

    def _try(self, act: Callable[[], Made]) -> Made | None:
        """What the act gives; None when it was refused, which is said."""
        try:
            return act()
        except (DeskError, OSError) as error:
            self._refuse(error)
            return None

    def _refuse(self, error: BaseException) -> None:
        self._session.say(sentences.refusal(error), icon="alert-circle")
