"""When a case has to be answered, and where lists show it: all that follows from what is known of it."""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cmdesk.domain import answer_hours as rules
from cmdesk.domain.answer_hours import AnswerHours
from cmdesk.domain.cases import CLOSED, OPEN, WAITING, State, Tab, tab_of
from cmdesk.domain.clock import now
from cmdesk.services import answer_hours
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.fields import from_stored, to_stored
from cmdesk.storage.models import Case

LAST = dt.timedelta(days=36_525)  # what has no due time stands behind all that has, the oldest first
Pauses = Sequence[tuple[dt.datetime, dt.datetime | None]]


@dataclass(frozen=True)
class Times:
    """The hours and targets of a brand, read once for many cases."""

    scope: ClientScope

    @functools.cached_property
    def hours(self) -> AnswerHours | None:
        return answer_hours.of(self.scope)

    @functools.cached_property
    def _targets(self) -> dict[tuple[str, int], dt.timedelta | None]:
        return {}

    def target(self, kind: str, severity: int) -> dt.timedelta | None:
        """How soon such a message is answered; None = whenever."""
        if (kind, severity) not in self._targets:
            self._targets[kind, severity] = answer_hours.target(self.scope, kind, severity)
        return self._targets[kind, severity]

    def due(self, start: dt.datetime, target: dt.timedelta | None, pauses: Pauses = ()) -> dt.datetime | None:
        """When `target` is used up; None without a target or without any hours."""
        if self.hours is None or target is None:
            return None
        over = [(begun, ended) for begun, ended in pauses if ended is not None]
        return rules.due(start, target, self.hours, over)

    def seconds(self, start: dt.datetime, end: dt.datetime, pauses: Pauses = ()) -> int | None:
        """The seconds of answer hours between two moments; None without any hours."""
        if self.hours is None:
            return None
        over = [(begun, ended or end) for begun, ended in pauses if begun < end]
        return round(rules.elapsed(start, end, self.hours, over).total_seconds())


def read_pauses(stored: str) -> Pauses:
    """The pauses of a case; the last has no end while it runs."""
    return [
        (from_stored(begun), None if ended is None else from_stored(ended))
        for begun, ended in json.loads(stored or "[]")
    ]


def paused(stored: str, at: dt.datetime) -> str:
    """The pauses with one more that begins at `at`."""
    return json.dumps([*json.loads(stored or "[]"), [to_stored(at), None]])


def unpaused(stored: str, at: dt.datetime) -> str:
    """The pauses with the one that runs ended at `at`, if any runs."""
    moment = to_stored(at)
    return json.dumps([[b, max(b, moment) if e is None else e] for b, e in json.loads(stored or "[]")])


def write(times: Times, case: Case, **changes: object) -> None:
    """Write `changes` into a case with all that follows from them. Inside the caller's transaction.

    The due time runs from `due_from`; while somebody else is waited for there is none.
    """
    for name, value in changes.items():
        setattr(case, name, value)
    changed = {**changes, **placed(times, case)}
    times.scope.change(Case, case.id, **changed)


def placed(times: Times, case: Case) -> Mapping[str, object]:
    """The columns of a case that follow from its others."""
    state = State(case.state)
    target = times.target(case.kind, case.severity)
    waits = state in WAITING or state in CLOSED or state is State.ANSWERED
    due = None if waits else times.due(case.due_from, target, read_pauses(case.pauses))
    tab = tab_of(state, snoozed=bool(case.snooze))
    made: dict[str, object] = {"due_at": due, "tab": tab.value}
    if case.first_answer_at is None and not case.historic:
        made["target_minutes"] = None if target is None else round(target.total_seconds() / 60)
    if tab is Tab.RESOLVED:
        made["order_at"] = case.resolved_at or case.received_at
    elif tab is Tab.WAITING:
        made["order_at"] = case.waiting_since or case.received_at
    else:
        made["order_at"] = due or case.received_at + LAST
    return made


def recompute(scope: ClientScope) -> int:
    """Set the due times of the open cases anew, after hours or targets changed; how many moved.

    The change says so too, in `moved`.
    """
    times = Times(scope)
    opened = scope.rows(Case).where(Case.state.in_([state.value for state in OPEN]))
    changed: dict[int, tuple[dt.datetime | None, Mapping[str, object]]] = {}
    for case in opened:
        made = placed(times, case)
        if any(getattr(case, name) != value for name, value in made.items()):
            changed[case.id] = case.due_at, made
    if not changed:
        return 0
    with scope.writing(Topic.CASES) as change:
        for case_id, (former, made) in changed.items():
            scope.change(Case, case_id, **made)
            change.moved += former != made["due_at"]
        return change.moved


def moment(at: dt.datetime | None) -> dt.datetime:
    """A given moment in UTC, or now."""
    return now() if at is None else at.astimezone(dt.UTC)
