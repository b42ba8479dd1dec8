"""The parts of the page that hold what is open besides the answers: how each line of them reads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from cmdesk.domain.clock import now
from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.services.escalations import EscalationRow
from cmdesk.services.privacy_requests import RequestRow
from cmdesk.services.promises import FollowUpRow
from cmdesk.ui.theme import fonts
from cmdesk.ui.today.acts import DayActs
from cmdesk.ui.today.due_rows import who
from cmdesk.ui.today.line import Line, Told
from cmdesk.ui.today.section import DaySection
from cmdesk.ui.widgets import dates, due, privacy_words
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.due import Due

ClientOf = Callable[[int], ClientRow | None]


class Departments(DaySection[EscalationRow]):
    """Who was asked and has not answered yet, the longest overdue first."""

    case_requested = Signal(int, int)

    def __init__(self, acts: DayActs, client_of: ClientOf) -> None:
        self._acts, self._client_of = acts, client_of
        super().__init__(self._line)
        self.set_title(self.tr("Waiting for a department"))

    def _line(self, row: EscalationRow) -> Line:
        told = self.tr("reminded {when}") if row.reminded_at else self.tr("asked {when}")
        when = told.format(when=dates.moment(row.reminded_at or row.asked_at))
        name = f"{row.department} · {row.person}" if row.person else row.department
        remind = Button(
            self.tr("Remind"),
            icon="copy",
            height=28,
            name=self.tr("Copy a reminder for {department}").format(department=row.department),
        )
        remind.setToolTip(remind.accessibleName())
        remind.clicked.connect(lambda: self._acts.remind(row))
        below = f"{row.reference} · {when}"
        line = Line(
            Told(name, below, "building", self._client_of(row.client_id), partial(_asked, row)),
            acts=(remind,),
        )
        line.opened.connect(lambda: self.case_requested.emit(row.client_id, row.case_id))
        return line


class Unposted(DaySection[CaseRow]):
    """What was copied, and nobody said yet that it is out: those cases count as unanswered."""

    case_requested = Signal(int, int)

    def __init__(self, acts: DayActs, client_of: ClientOf) -> None:
        self._acts, self._client_of = acts, client_of
        super().__init__(self._line)
        self.set_title(self.tr("Copied, not posted yet"))

    def _line(self, row: CaseRow) -> Line:
        posted = Button(
            self.tr("Posted"),
            icon="check",
            height=28,
            name=self.tr("Posted: the answer to {name}").format(name=who(row)),
        )
        posted.clicked.connect(lambda: self._acts.posted(row))
        name = self.tr("Not posted: the answer to {name}").format(name=who(row))
        not_posted = IconButton("x", name, size=28)
        not_posted.clicked.connect(lambda: self._acts.not_posted(row))
        copied = row.copied_at or now()
        below = self.tr("copied {when} · {text}").format(when=dates.moment(copied), text=row.excerpt)
        told = Told(who(row), below, "clipboard-check", self._client_of(row.client_id))
        line = Line(told, acts=(posted, not_posted))
        line.opened.connect(lambda: self.case_requested.emit(row.client_id, row.id))
        return line


class FollowUps(DaySection[FollowUpRow]):
    """What was promised, or is to be done, by the end of today."""

    case_requested = Signal(int, int)

    def __init__(self, acts: DayActs, client_of: ClientOf) -> None:
        self._acts, self._client_of = acts, client_of
        super().__init__(self._line)
        self.set_title(self.tr("To be done today"))

    def _line(self, row: FollowUpRow) -> Line:
        tick = QCheckBox()
        tick.setAccessibleName(self.tr("Done: {text}").format(text=row.text))
        tick.setFixedWidth(fonts.scaled(28))  # Qt would keep room for words beside it
        tick.clicked.connect(lambda: self._acts.done(row))
        below = row.who or row.reference
        told = Told(row.text, below, "", self._client_of(row.client_id), partial(_promised, row))
        line = Line(told, before=tick, narrow=True)
        line.opened.connect(lambda: self.case_requested.emit(row.client_id, row.case_id))
        return line


class Requests(DaySection[RequestRow]):
    """What people asked about their data and has to be answered within days."""

    request_requested = Signal(int, int)  # client, request

    def __init__(self, client_of: ClientOf) -> None:
        self._client_of = client_of
        super().__init__(self._line)
        self.set_title(self.tr("Privacy requests"))

    def _line(self, row: RequestRow) -> Line:
        who = row.who or self.tr("A sealed person")
        title = f"{privacy_words.kind(row.card.kind)} · {who}"
        client = self._client_of(row.client_id)
        line = Line(Told(title, privacy_words.until(row), "shield", client, partial(_answered_by, row)))
        line.opened.connect(lambda: self.request_requested.emit(row.client_id, row.id))
        return line


def _asked(row: EscalationRow) -> Due | None:
    return None if row.due_at is None else due.until(row.due_at, row.asked_at)


def _promised(row: FollowUpRow) -> Due:
    """Nobody knows since when it was to be done: it is soon due within the hour."""
    return due.until(row.due_at, row.due_at - 3 * due.HOUR)


def _answered_by(row: RequestRow) -> Due | None:
    """A badge once it is over; until then there are days, of which the words tell."""
    if row.days_left is None or row.days_left >= 0:
        return None
    present = now()
    over = present + row.days_left * due.DAY  # whole days, as the words count them
    return due.until(over, over, present)
