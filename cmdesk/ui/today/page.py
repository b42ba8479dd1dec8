"""Today: what comes first, for one brand or for all, and what was done since the morning."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cmdesk.domain.clock import now, today
from cmdesk.services import clients, crises
from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.services.desk import Topic
from cmdesk.ui.today import reading
from cmdesk.ui.today.acts import DayActs
from cmdesk.ui.today.answers import Answers
from cmdesk.ui.today.brands import Brands
from cmdesk.ui.today.breaking import BreakCard
from cmdesk.ui.today.closing import ClosingCard
from cmdesk.ui.today.columns import Columns
from cmdesk.ui.today.crises import OpenCrises
from cmdesk.ui.today.greeting import Greeting
from cmdesk.ui.today.log import DayLog
from cmdesk.ui.today.nothing import NothingYet
from cmdesk.ui.today.parts import Departments, FollowUps, Requests, Unposted
from cmdesk.ui.today.reading import Rest
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.session import Page, Session

FEW_BRANDS = 6  # cards; of more brands, those with most to answer


class TodayPage(Page):
    """The answers are there at once, the rest a moment later (`rested`). Each minute only the badges change."""

    topics = frozenset({Topic.CASES, Topic.PEOPLE, Topic.LOG, Topic.CLIENTS, Topic.CRISES})

    case_requested = Signal(int, int)  # client, case
    inbox_requested = Signal(int)  # client
    request_requested = Signal(int, int)  # client, what somebody asked about their data
    log_requested = Signal()
    rested = Signal()  # all of it is shown

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.acts = DayActs(self, session)
        self._clients: dict[int, ClientRow] = {}
        self._client_id = session.client.id if session.client else None
        self._anew = False
        self._reading = self._again = False
        self._day = today()
        self.greeting, self.brands, self.closing = Greeting(), Brands(), ClosingCard()
        self.answers = Answers(lambda row: self._brand_of(row.client_id))
        self.crises = OpenCrises(self._brand_of)
        self.departments = Departments(self.acts, self._brand_of)
        self.unposted = Unposted(self.acts, self._brand_of)
        self.follow_ups = FollowUps(self.acts, self._brand_of)
        self.requests = Requests(self._brand_of)
        self._sections = self.departments, self.unposted, self.requests, self.follow_ups
        self.pause = BreakCard()
        self.log = DayLog(session, self.acts, self._brand_of)
        self._nothing = NothingYet(session.preferences.shortcuts)
        self._columns = Columns()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        """From the outside inwards: what is put into a widget later is dressed once, not again with each."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        whole.addWidget(self._stack)
        columns = self._columns
        self._stack.addWidget(columns)
        self._stack.addWidget(self._nothing)
        for part in (
            self.greeting,
            self.crises,
            self.brands,
            self.answers,
            self.departments,
            self.unposted,
            self.requests,
        ):
            columns.left.addWidget(part)
        for part in (self.follow_ups, self.pause, self.log, self.closing):
            columns.right.addWidget(part)
        columns.end()

    def _connect(self) -> None:
        due = self.answers.list
        due.single_keys = self.session.preferences.single_keys
        due.opened.connect(lambda row: self.case_requested.emit(row.client_id, row.id))
        due.snooze_asked.connect(self.acts.snooze_menu)
        due.current_changed.connect(lambda _row: self._follow_keyboard())
        self.answers.inbox_asked.connect(self._on_inbox)
        self.brands.chosen.connect(self._on_brand)
        for part in (self.departments, self.unposted, self.follow_ups):
            part.case_requested.connect(self.case_requested)
        self.requests.request_requested.connect(self.request_requested)
        for part in self._sections:
            part.emptied.connect(self.focus_first)
        for part in (self.answers, *self._sections, self.log):
            part.grown.connect(self._columns.settle)
        self.closing.asked.connect(self._show_part)
        self._nothing.log.clicked.connect(self.log_requested)
        self.session.minute.passed.connect(self._on_minute)
        self.session.preferences_changed.connect(self._on_preferences)

    def suggest_break(self, length: dt.timedelta | None) -> None:
        """Suggest a break after a stretch of that length; None takes the suggestion away."""
        self.pause.show_stretch(length)
        self._columns.settle()

    def heading(self) -> str:
        return self.tr("Today")

    def new(self) -> None:
        self.log_requested.emit()

    def panes(self) -> list[QWidget]:
        if self._stack.currentWidget() is self._nothing:
            return [self._nothing]
        return [self._columns.left_part, self._columns.right_part]

    def focus_first(self) -> None:
        due = self.answers.list
        empty = self._stack.currentWidget() is self._nothing
        first = self._nothing.log if empty else due if due.rows.rowCount() else self.log.note
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        client, client_id = self.session.client, self._client_id
        living = {row.id: row for row in clients.list_clients(self.session.desk)}
        self._anew |= living != self._clients
        self._clients, self._day = living, today()
        rows, more = reading.due_today(self.session.desk, client_id)
        empty = not rows and reading.nothing_ever(self.session.desk, client_id)
        self._nothing.show_client(client)
        self._stack.setCurrentWidget(self._nothing if empty else self._columns)
        self._greet(rows, more=more)
        burning = crises.open_of_all(self.session.desk)
        self.crises.show_rows([row for row in burning if client is None or row.client_id == client.id])
        self.brands.setVisible(client is None)
        self.brands.show_clients(self._pressing(rows) if client is None else ())
        self.answers.show_rows(rows, more=more, single=client is not None)
        self._columns.settle()
        self._read_rest()

    # -- the rest ---------------------------------------------------------------------------------

    def _read_rest(self) -> None:
        """Read it in the background, one reading at a time; what changes meanwhile is read when it is done."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        desk, wanted = self.session.desk, (self._client_id, list(self._clients), now())
        job = self.session.run(
            self.tr("Reading the day"),
            lambda progress: reading.rest(desk, *wanted, lambda: not progress.cancelled),
            quiet=True,
        )
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)

    def _on_read(self, rest: Rest | None) -> None:
        self._reading = False
        if rest is not None and rest.client_id == self._client_id:  # else it is the former brand's
            self._show_rest(rest)
        if self._again:
            self._read_rest()

    def _on_failed(self, error: Exception) -> None:
        self._reading = False
        self.session.say(sentences.refusal(error), icon="alert-circle")

    def _show_rest(self, rest: Rest) -> None:
        anew, self._anew = self._anew, False
        self.brands.show_loads(rest.loads)
        self.departments.show_rows(rest.departments, anew=anew)
        self.unposted.show_rows(rest.closing.unposted, anew=anew)
        self.follow_ups.show_rows(rest.closing.promises, anew=anew)
        self.requests.show_rows(rest.requests, anew=anew)
        self.closing.show_closing(rest.closing)
        self.log.show_rows(rest.log, anew=anew)
        self._columns.settle()
        self.rested.emit()

    # -- what happens -----------------------------------------------------------------------------

    def _on_client(self, client: object) -> None:
        self._anew = True  # lines name their brand in the overview, and nowhere else
        if (client_id := client.id if isinstance(client, ClientRow) else None) != self._client_id:
            self._client_id = client_id
            for part in (self.answers, *self._sections, self.log, self.closing):
                part.begin()
        super()._on_client(client)

    def _on_minute(self) -> None:
        if not self.isVisible():
            self._stale = True
        elif today() != self._day:
            self.reload()
        else:
            self.answers.list.refresh()
            self._greet(*self._greeted)
            self._read_rest()

    def _on_preferences(self, *_: object) -> None:
        self.answers.list.single_keys = self.session.preferences.single_keys

    def _on_brand(self, client_id: int) -> None:
        self.session.activate(client_id)
        self.inbox_requested.emit(client_id)

    def _on_inbox(self) -> None:
        if self.session.client is not None:
            self.inbox_requested.emit(self.session.client.id)

    def _show_part(self, name: str) -> None:
        parts: dict[str, Callable[[], object]] = {
            "due": self.focus_first,
            "unposted": self.unposted.focus_first,
            "departments": self.departments.focus_first,
            "follow-ups": self.follow_ups.focus_first,
            "requests": self.requests.focus_first,
        }
        parts[name]()

    # -- how it is shown --------------------------------------------------------------------------

    def _greet(self, rows: Sequence[CaseRow], more: bool) -> None:
        self._greeted = rows, more
        self.greeting.show_day(self.session.desk.agent_name(), rows, more=more)

    def _brand_of(self, client_id: int) -> ClientRow | None:
        """The brand that a line names: in the overview only."""
        return self._clients.get(client_id) if self.session.client is None else None

    def _pressing(self, rows: list[CaseRow]) -> list[ClientRow]:
        """The brands that are worked for; of many, those with most to answer, in the person's own order."""
        everyone = [client for client in self._clients.values() if client.status != "ended"]
        if len(everyone) <= FEW_BRANDS:
            return everyone
        due = [row.client_id for row in rows]
        first = sorted(everyone, key=lambda client: -due.count(client.id))[:FEW_BRANDS]
        return [client for client in everyone if client in first]

    def _follow_keyboard(self) -> None:
        """Scroll the page to the row that the keyboard went to; the list itself does not scroll."""
        due = self.answers.list
        if due.hasFocus():
            self._columns.show_place(due, due.current_place())
