"""The right column of a case: the person, the time there is, departments, follow-ups, satisfaction, likely twins."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.clock import now
from cmdesk.services import case_moves, escalations, promises
from cmdesk.services.case_list import CaseRow
from cmdesk.services.case_view import CaseView
from cmdesk.services.desk import ClientScope
from cmdesk.services.escalations import EscalationRow
from cmdesk.services.promises import FollowUpRow
from cmdesk.ui.inbox.context_parts import CaseCard, Moods, Plan
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets import case_signs, dates, due
from cmdesk.ui.widgets.avatar import Avatar
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Panel, Rule, Scroll, clear
from cmdesk.ui.widgets.chips import Glyph, Pill
from cmdesk.ui.widgets.counter import Bar
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

WIDTH = 268
ROLES = {"proactive": "ok", "advocate": "ok", "critic": "warn", "creator": "info", "at-risk": "warn"}


class Context(Panel):
    """Everything about a case that is not its timeline."""

    case_requested = Signal(int, int)  # client, case
    person_requested = Signal(int, int)  # client, person
    company_answered = Signal(object)  # the EscalationRow whose answer is to be written down
    follow_up_asked = Signal(object)  # a FollowUpRow to change, or None for a new one

    def __init__(self, session: Session) -> None:
        super().__init__("canvas", "l")
        self.setAccessibleName(self.tr("About the case"))
        self._session = session
        self._view: CaseView | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        self._scroll = Scroll(margins=(18, 16, 18, 18), spacing=12)
        outer.addWidget(self._scroll)
        self.setMinimumWidth(fonts.scaled(WIDTH))
        self.setMaximumWidth(fonts.scaled(WIDTH + 60))

    def show_case(self, view: CaseView, scope: ClientScope) -> None:
        """Show what is known; acts only where the client is the active one."""
        self._view, self._scope = view, scope
        self._own = self._session.client is not None
        clear(self._scroll.column)
        self._add_person(view)
        self._add_time(view)
        self._add_departments(view)
        self._add_follow_ups(view)
        self._add_satisfaction(view)
        self._add_cases(self.tr("Goes on from, or with"), view.linked)
        self._add_cases(self.tr("Likely the same"), view.similar)

    def _section(self, title: str, *, first: bool = False) -> QVBoxLayout:
        if not first:
            self._scroll.column.addWidget(Rule())
        column = QVBoxLayout()
        column.setSpacing(6)
        if title:
            column.addWidget(Label(title, "section"))
        self._scroll.column.addLayout(column)
        return column

    # -- the person -------------------------------------------------------------------------------

    def _add_person(self, view: CaseView) -> None:
        column = self._section("", first=True)
        person = view.person
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Avatar(view.row.who, 40))
        words = QVBoxLayout()
        words.setSpacing(1)
        name = person.name if person else view.row.who or self.tr("Nobody known")
        words.addWidget(Label(name, "strong", elide=True))
        handle = next((h for h in person.handles if h.network == view.row.network), None) if person else None
        if handle is not None and handle.handle != name:
            words.addWidget(Label(handle.handle, "meta", elide=True, selectable=True))
        place = networks.name(view.row.network) if view.row.network else case_signs.channel(view.row.channel)
        words.addWidget(Label(place, "meta", elide=True))
        head.addLayout(words, 1)
        if person is not None:
            open_person = IconButton("external-link", self.tr("Open {name}").format(name=name), size=28)
            open_person.clicked.connect(lambda: self.person_requested.emit(view.row.client_id, person.id))
            head.addWidget(open_person, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if person is None:
            return
        chips = FlowLayout(spacing=6)
        if person.role:
            kind = ROLES.get(person.role, "mute")
            chips.addWidget(Pill(self._role(person.role), kind))  # pyright: ignore[reportArgumentType]
        for segment in person.segments[:3]:
            chips.addWidget(Pill(segment))
        before = person.cases - 1
        if before > 0:
            chips.addWidget(Pill(self.tr("%n cases more", "", before)))
        column.addLayout(chips)

    def _role(self, role: str) -> str:
        return {
            "proactive": self.tr("Proactive"),
            "advocate": self.tr("Advocate"),
            "critic": self.tr("Critic"),
            "creator": self.tr("Creator"),
            "at-risk": self.tr("At risk"),
        }.get(role, role)

    # -- the time ---------------------------------------------------------------------------------

    def _add_time(self, view: CaseView) -> None:
        column = self._section(self.tr("Time"))
        row = view.row
        if row.target_minutes is not None:
            target = self.tr("Target of {kind}").format(kind=case_signs.kind(row.kind).lower())
            _pair(column, target, due.span(dt.timedelta(minutes=row.target_minutes)))
        stands = due.of_case(row)
        if stands is not None and row.due_at is not None:
            ink = {"ok": "text", "soon": "warn", "late": "danger"}.get(stands.level, "text")
            bar = Bar(stands.sentence, ink="ink" if ink == "text" else ink)
            bar.show_share(1 - stands.share)
            column.addWidget(bar)
            _pair(column, self.tr("Answer by"), dates.plan(row.due_at), ink=ink)
        elif row.tab == "open" and row.target_minutes is not None:
            column.addWidget(
                Label(self.tr("There are no answer hours: it is due at no time."), "meta", wrap=True)
            )
        elif row.target_minutes is None and row.tab == "open":
            column.addWidget(Label(self.tr("No time is set for this kind."), "meta", wrap=True))
        if view.first_answer_seconds is not None:
            took = due.span(dt.timedelta(seconds=view.first_answer_seconds))
            ink = {True: "ok", False: "danger", None: "text"}[view.within_target]
            sign = {True: self.tr("in time"), False: self.tr("late"), None: ""}[view.within_target]
            _pair(column, self.tr("First answer"), f"{took} · {sign}" if sign else took, ink=ink)
        if view.resolution_seconds is not None:
            _pair(column, self.tr("Solved in"), due.span(dt.timedelta(seconds=view.resolution_seconds)))

    # -- departments and follow-ups ---------------------------------------------------------------

    def _add_departments(self, view: CaseView) -> None:
        if not view.escalations:
            return
        column = self._section(self.tr("Passed on"))
        for row in view.escalations:
            column.addLayout(self._department(row))

    def _department(self, row: EscalationRow) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        done = row.answered_at is not None
        late = not done and row.due_at is not None and row.due_at <= now()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph("circle-check" if done else "clock", ink="ok" if done else "warn", size=16))
        head.addWidget(Label(row.department, weight=500, elide=True), 1)
        if row.answered_at is not None:
            head.addWidget(Label(due.span(row.answered_at - row.asked_at), "meta"))
        column.addLayout(head)
        if row.answered_at is not None:
            told = self.tr("Answered {when}").format(when=dates.moment(row.answered_at))
        elif row.due_at is not None:
            told = self.tr("Should answer by {when}").format(when=dates.plan(row.due_at))
        else:
            told = self.tr("Asked {when}").format(when=dates.moment(row.asked_at))
        column.addWidget(Label(told, "meta", ink="danger" if late else "", wrap=True))
        if not done and self._own:
            acts = FlowLayout(spacing=6)
            answer = Button(self.tr("It answered…"), height=28)
            answer.clicked.connect(lambda: self.company_answered.emit(row))
            remind = Button(self.tr("Remind"), height=28, icon="copy")
            remind.clicked.connect(partial(self._remind, row))
            acts.addWidget(answer)
            acts.addWidget(remind)
            column.addLayout(acts)
        return column

    def _remind(self, row: EscalationRow) -> None:
        text = escalations.remind(self._scope, row.id)
        QGuiApplication.clipboard().setText(text)
        said = self.tr("Reminder for {department} copied").format(department=row.department)
        self._session.say(said, icon="copy")

    def _add_follow_ups(self, view: CaseView) -> None:
        open_ = [row for row in view.follow_ups if row.done_at is None]
        if not open_ and not self._own:
            return
        column = self._section(self.tr("To be done"))
        for row in open_:
            plan = Plan(row, can_act=self._own)
            plan.done.connect(self._done)
            plan.changed.connect(self.follow_up_asked)
            column.addWidget(plan)
        if self._own:
            add = Button(self.tr("Remind me…"), kind="ghost", icon="plus", height=28)
            add.clicked.connect(lambda: self.follow_up_asked.emit(None))
            line = QHBoxLayout()
            line.addWidget(add)
            line.addStretch(1)
            column.addLayout(line)

    def _done(self, row: FollowUpRow) -> None:
        scope = self._scope
        promises.done(scope, [row.id])
        said = self.tr("Done: {text}").format(text=row.text)
        self._session.say(said, undo=lambda: promises.not_done(scope, [row.id]))

    # -- satisfaction and other cases -------------------------------------------------------------

    def _add_satisfaction(self, view: CaseView) -> None:
        if not self._own and view.row.satisfaction is None:
            return
        closed = view.row.tab == "resolved"
        column = self._section(self.tr("Satisfaction") if closed else self.tr("Satisfaction so far"))
        moods = Moods(view.row.satisfaction)
        moods.setEnabled(self._own)
        moods.chosen.connect(partial(self._rate, view))
        column.addWidget(moods)
        if view.quote:
            column.addWidget(Label(f"«{view.quote}»", "meta", wrap=True, selectable=True))

    def _rate(self, view: CaseView, value: int) -> None:
        case_moves.rate(self._scope, view.row.id, value, view.quote)

    def _add_cases(self, title: str, rows: tuple[CaseRow, ...]) -> None:
        if not rows:
            return
        column = self._section(title)
        for row in rows[:4]:
            card = CaseCard(row)
            card.clicked.connect(partial(self.case_requested.emit, row.client_id, row.id))
            column.addWidget(card)


def _pair(column: QVBoxLayout, name: str, value: str, *, ink: str = "text") -> None:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Label(name, ink="text2", elide=True), 1)
    row.addWidget(Label(value, ink=ink, weight=500))
    column.addWidget(line)
