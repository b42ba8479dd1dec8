"""What can be done to cases, by whatever way it is asked for.

Dialogs are read in when they are first opened: the program starts without them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.domain.cases import CLOSED, NEEDS_REASON, Outcome, Snooze, State
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.support import messages
from cmdesk.services import case_changes, case_list, case_moves, case_sleep, cases
from cmdesk.services.case_list import CaseRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets import case_signs, dates, sentences
from cmdesk.ui.widgets.dialog import ask_reason
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session

Made = TypeVar("Made")
Form = Literal["pdf", "zip"]  # of a dossier
LATER = dt.timedelta(hours=2)
MORNING = dt.time(9)


class CaseActs(QObject):
    """Of the active client."""

    answer_asked = Signal(int)  # the case
    crisis_asked = Signal(int)

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session

    @property
    def _scope(self) -> ClientScope:
        return self._session.scope

    # -- states -----------------------------------------------------------------------------------

    def wait_for_person(self, ids: Sequence[int]) -> None:
        scope, ids = self._scope, list(ids)
        if self._do(lambda: case_moves.wait_for_person(scope, ids)):
            said = self.tr("%n cases wait for the person", "", len(ids))
            self._session.say(said, icon="player-pause", undo=lambda: case_moves.start(scope, ids))

    def escalate(self, ids: Sequence[int]) -> None:
        """Ask a department about one case."""
        from cmdesk.ui.inbox.escalating import EscalateDialog

        if ids:
            EscalateDialog(self._page, self._session, ids[0]).open()

    def snooze(self, ids: Sequence[int], mode: Snooze, until: dt.datetime | None = None) -> None:
        """Out of sight for a while, with the way back."""
        scope, ids = self._scope, list(ids)
        if self._do(lambda: case_sleep.snooze(scope, ids, mode, until)):
            told = {
                Snooze.UNTIL: self.tr("%n cases asleep until {when}", "", len(ids)),
                Snooze.OPENING: self.tr("%n cases asleep until the next opening", "", len(ids)),
                Snooze.MESSAGE: self.tr("%n cases asleep until the person writes", "", len(ids)),
            }
            said = told[mode].format(when=dates.plan(until) if until else "")
            self._session.say(said, icon="alarm", undo=lambda: case_sleep.wake(scope, ids, "undo"))

    def wake(self, ids: Sequence[int]) -> None:
        self._try(partial(case_sleep.wake, self._scope, list(ids), "hand"))

    def resolve(self, ids: Sequence[int], outcome: Outcome) -> None:
        """Close with an outcome; where it needs a reason, that is asked first."""
        ids = list(ids)
        if outcome in NEEDS_REASON:
            ask_reason(
                self._page,
                case_signs.outcome(outcome),
                self.tr("Why is that so? It is kept with the case."),
                self.tr("Reason"),
                self.tr("Close the case"),
                self.tr("Cancel"),
                lambda reason: self._resolve(ids, outcome, reason),
            )
        else:
            self._resolve(ids, outcome, "")

    def _resolve(self, ids: list[int], outcome: Outcome, reason: str) -> None:
        scope = self._scope
        former = self._try(lambda: case_moves.resolve(scope, ids, outcome, reason))
        if former is not None:
            said = self.tr("%n cases closed: {outcome}", "", len(ids))
            said = said.format(outcome=case_signs.outcome(outcome))
            self._session.say(said, undo=lambda: case_moves.take_back(scope, former))

    def reopen(self, ids: Sequence[int]) -> None:
        """Take closed cases up again."""
        scope = self._scope
        for case_id in ids:
            self._try(partial(case_moves.reopen, scope, case_id))

    # -- what is said of them ---------------------------------------------------------------------

    def set_kind(self, ids: Sequence[int], kind: str) -> None:
        scope, ids = self._scope, list(ids)
        former = {row.id: row.kind for row in case_list.rows_of(scope, ids)}
        if self._do(lambda: case_changes.set_kind(scope, ids, kind)):

            def undo() -> None:
                for case_id, before in former.items():
                    case_changes.set_kind(scope, [case_id], before)

            said = self.tr("%n cases are now: {kind}", "", len(ids)).format(kind=case_signs.kind(kind))
            self._session.say(said, undo=undo)

    def set_severity(self, ids: Sequence[int], severity: int) -> None:
        self._try(partial(case_changes.set_severity, self._scope, list(ids), severity))

    def tag(self, ids: Sequence[int]) -> None:
        from cmdesk.ui.inbox.tagging import TagDialog

        TagDialog(self._page, self._session, list(ids)).open()

    def merge(self, case_id: int) -> None:
        """Make a case part of another one."""
        from cmdesk.ui.inbox.merging import MergeDialog

        MergeDialog(self._page, self._session, case_id).open()

    def correct(self, case_id: int) -> None:
        """Put right what was logged wrongly."""
        from cmdesk.ui.inbox.correcting import CorrectDialog

        CorrectDialog(self._page, self._session, case_id).open()

    def pass_to_client(self, row: CaseRow, at: QPoint) -> None:
        """Ask whose a case really was, and take it there for good."""
        from cmdesk.ui.inbox.other_client import OtherClient

        OtherClient(self._page, self._session, row).ask(at)

    def save_dossier(self, row: CaseRow, form: Form) -> None:
        """Ask where all that is kept of a case goes as a file."""
        from cmdesk.ui.inbox.dossier import SaveDossier

        SaveDossier(self._page, self._session, row, form).open()

    def delete(self, ids: Sequence[int]) -> None:
        """To the trash, with the way back."""
        scope, ids = self._scope, list(ids)
        rows = case_list.rows_of(scope, ids[:1])
        if rows and self._do(lambda: cases.delete(scope, ids)):
            one = self.tr("Case {reference} moved to the trash").format(reference=rows[0].reference)
            said = one if len(ids) == 1 else self.tr("%n cases moved to the trash", "", len(ids))
            self._session.say(said, icon="trash", undo=lambda: cases.restore(scope, ids))

    # -- menus ------------------------------------------------------------------------------------

    def snooze_menu(self, ids: Sequence[int], at: QPoint) -> None:
        """Until when."""
        menu = Menu(self._page)
        self._add_snoozes(menu, list(ids))
        menu.popup(at)

    def _add_snoozes(self, menu: Menu, ids: list[int]) -> None:
        later = now() + LATER
        here = now().astimezone()
        tomorrow = dt.datetime.combine(here.date() + dt.timedelta(days=1), MORNING).astimezone()
        monday = dt.datetime.combine(
            here.date() + dt.timedelta(days=7 - here.weekday()), MORNING
        ).astimezone()
        for moment in (later, tomorrow, *([monday] if monday != tomorrow else [])):
            menu.add(dates.plan(moment), partial(self.snooze, ids, Snooze.UNTIL, moment), icon="clock")
        menu.add(self.tr("Until the next opening"), partial(self.snooze, ids, Snooze.OPENING), icon="sun")
        asleep = partial(self.snooze, ids, Snooze.MESSAGE)
        menu.add(self.tr("Until the person writes again"), asleep, icon="message-2")
        menu.add(self.tr("Another moment…"), partial(self._ask_moment, ids), icon="calendar-event")

    def _ask_moment(self, ids: list[int]) -> None:
        from cmdesk.ui.inbox.moment import ask_moment

        ask_moment(
            self._page, self.tr("Out of sight until"), lambda moment: self.snooze(ids, Snooze.UNTIL, moment)
        )

    def resolve_menu(self, ids: Sequence[int], at: QPoint) -> None:
        """How it ended."""
        menu = Menu(self._page)
        self._add_outcomes(menu, list(ids))
        menu.popup(at)

    def _add_outcomes(self, menu: Menu, ids: list[int]) -> None:
        for outcome in Outcome:
            name = case_signs.outcome(outcome)
            asks = "…" if outcome in NEEDS_REASON else ""
            menu.add(name + asks, partial(self.resolve, ids, outcome))

    def kind_menu(self, ids: Sequence[int], at: QPoint) -> None:
        """What it is."""
        menu = Menu(self._page)
        rows = case_list.rows_of(self._scope, list(ids))
        self._add_kinds(menu, rows)
        menu.popup(at)

    def _add_kinds(self, menu: Menu, rows: Sequence[CaseRow]) -> None:
        ids = [row.id for row in rows]
        for kind in messages():
            chosen = all(row.kind == kind for row in rows)
            menu.add(case_signs.kind(kind), partial(self.set_kind, ids, kind), checked=chosen)
        menu.addSeparator()
        for level in (0, *case_signs.SEVERITIES):
            name = case_signs.severity(level) or self.tr("Severity not said")
            chosen = all(row.severity == level for row in rows)
            menu.add(name, partial(self.set_severity, ids, level), checked=chosen)

    def menu(self, ids: Sequence[int], at: QPoint) -> None:
        """All of it, as a menu."""
        rows = case_list.rows_of(self._scope, list(ids))
        if not rows:
            return
        ids = [row.id for row in rows]
        closed = all(State(row.state) in CLOSED for row in rows)
        menu = Menu(self._page)
        if closed:
            menu.add(self.tr("Take up again"), lambda: self.reopen(ids), icon="restore")
        else:
            self._add_for_open(menu, rows)
        menu.addSeparator()
        if len(rows) == 1:
            menu.add(self.tr("Correct…"), lambda: self.correct(ids[0]), icon="pencil", key="F2")
            menu.add(self.tr("Merge with another…"), lambda: self.merge(ids[0]), icon="git-merge")
            pdf, packed = self.tr("Dossier as PDF…"), self.tr("Dossier as ZIP…")
            menu.add(pdf, lambda: self.save_dossier(rows[0], "pdf"), icon="file-export")
            menu.add(packed, lambda: self.save_dossier(rows[0], "zip"), icon="package")
            if len(self._session.clients()) > 1:
                wrong = self.tr("It was another client's…")
                menu.add(wrong, lambda: self.pass_to_client(rows[0], at), icon="switch-horizontal")
        self._add_kinds(menu.add_menu(self.tr("Kind and severity"), icon="category"), rows)
        menu.add(self.tr("Tags…"), lambda: self.tag(ids), icon="tag")
        menu.add(self.tr("Move to the trash"), lambda: self.delete(ids), icon="trash", danger=True)
        menu.popup(at)

    def _add_for_open(self, menu: Menu, rows: Sequence[CaseRow]) -> None:
        ids = [row.id for row in rows]
        if len(rows) == 1:
            menu.add(self.tr("Answer"), lambda: self.answer_asked.emit(ids[0]), icon="send", key="R")
            menu.add(self.tr("Pass on…"), lambda: self.escalate(ids), icon="arrows-split", key="E")
            menu.add(self.tr("Crisis mode"), lambda: self.crisis_asked.emit(ids[0]), icon="lifebuoy")
        if all(row.snooze for row in rows):
            menu.add(self.tr("Wake up"), lambda: self.wake(ids), icon="alarm")
        else:
            self._add_snoozes(menu.add_menu(self.tr("Out of sight"), icon="alarm"), ids)
        menu.add(self.tr("Wait for the person"), lambda: self.wait_for_person(ids), icon="player-pause")
        self._add_outcomes(menu.add_menu(self.tr("Close"), icon="check"), ids)

    def _do(self, act: Callable[[], object]) -> bool:
        """Whether it was done; a refusal is said."""
        return self._try(lambda: (act(),)) is not None

    def _try(self, act: Callable[[], Made]) -> Made | None:
        """What the act gives; None when it was refused, which is said."""
        try:
            return act()
        except (DeskError, OSError) as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return None
