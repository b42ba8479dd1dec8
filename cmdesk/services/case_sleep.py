"""Cases out of sight for a while, and what brings them back: the time, or the person writing again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from cmdesk.domain.cases import CLOSED, REOPEN_WITHIN, WAITING, Snooze, State, only_thanks
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import case_list, case_moves, due_times, people, timeline
from cmdesk.services.case_list import CaseRow
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.services.due_times import Times
from cmdesk.storage.models import Case

NOTHING = dt.timedelta(0)


def snooze(
    scope: ClientScope, case_ids: Sequence[int], mode: Snooze, until: dt.datetime | None = None
) -> None:
    """Put cases out of sight until a time, the next opening, or a message of the person. Due times go on.

    Raises DeskError "snooze-in-past", "no-open-hours", "case-closed", "not-found".
    """
    with scope.writing(Topic.CASES):
        times = Times(scope)
        until = _until(times, mode, until)
        for case_id in case_ids:
            case = scope.one(Case, case_id)
            if State(case.state) in CLOSED:
                raise DeskError("case-closed", reference=case.reference)
            since = case.waiting_since or now()
            due_times.write(times, case, snooze=mode.value, snoozed_until=until, waiting_since=since)
            timeline.write(scope, case_id, "snoozed", mode=mode.value, until=until)


def wake(scope: ClientScope, case_ids: Sequence[int], why: str = "") -> None:
    """Bring cases back into sight; those that don't sleep stay as they are."""
    with scope.writing(Topic.CASES):
        times = Times(scope)
        for case_id in case_ids:
            case = scope.one(Case, case_id)
            if case.snooze:
                _wake(times, case, why)


def wake_due(desk: Desk) -> int:
    """Bring back what slept until now, of every client; how many. Asked once a minute and after a sleep."""
    due: dict[int, list[int]] = {}
    over = desk.across_clients(Case).where(Case.snoozed_until <= now())
    for case_id, client_id in desk.values(over.select(Case.id, Case.client_id)):
        due.setdefault(client_id, []).append(case_id)
    for client_id, case_ids in due.items():
        wake(desk.of(client_id), case_ids, "time")
    return sum(map(len, due.values()))


def wrote_again(
    scope: ClientScope,
    case_id: int,
    text: str,
    *,
    link: str = "",
    at: dt.datetime | None = None,
    wake_for_thanks: bool = False,
    pictured: bool = False,
) -> bool:
    """Add what the person wrote next. True when something is to be done again.

    A mere "gracias" changes nothing unless wanted; `pictured` is as in `NewCase`. A case that was closed within a day is taken up again.
    Raises DeskError "case-needs-text", "case-closed-long", "not-found".
    """
    text, moment = clean(text).strip(), due_times.moment(at)
    if not text and not pictured:
        raise DeskError("case-needs-text")
    with scope.writing(Topic.CASES):
        case = scope.one(Case, case_id)
        closed = State(case.state) in CLOSED
        if closed and (case.resolved_at is None or moment - case.resolved_at > REOPEN_WITHIN):
            raise DeskError("case-closed-long", reference=case.reference)
        timeline.write(scope, case_id, "message", text=text, link=clean(link).strip(), at=moment)
        if case.person_id is not None:
            people.touch(scope, case.person_id, moment)
        if only_thanks(text) and not wake_for_thanks:
            return False
        if closed:
            case_moves.reopen(scope, case_id, "message")
        else:
            _take_up(Times(scope), case, moment)
        return True


def may_reopen(
    scope: ClientScope, person_id: int, account_id: int | None = None, at: dt.datetime | None = None
) -> CaseRow | None:
    """The case of that person on that account that was closed less than a day before, to be taken up again."""
    moment = due_times.moment(at)
    closed = scope.rows(Case, Case.id).where(
        Case.person_id.in_(people.whole(scope, person_id)),
        Case.resolved_at > moment - REOPEN_WITHIN,
        Case.merged_into_id.is_null(),
        Case.account_id.is_null() if account_id is None else Case.account_id == account_id,
    )
    found = scope.desk.ids(closed.order_by(Case.resolved_at.desc()).limit(1))
    return next(iter(case_list.rows_of(scope, found)), None)


def _take_up(times: Times, case: Case, moment: dt.datetime) -> None:
    state = State(case.state)
    if case.snooze:
        _wake(times, case, "message")
    if state in WAITING or state is State.ANSWERED:
        again = {} if case.first_answer_at is None else {"due_from": moment}
        case_moves.move(times, case, State.IN_PROGRESS, **again)


def _wake(times: Times, case: Case, why: str) -> None:
    state = State(case.state)
    waits = state in WAITING or state is State.ANSWERED
    since = case.waiting_since if waits else None
    due_times.write(times, case, snooze="", snoozed_until=None, waiting_since=since)
    timeline.write(times.scope, case.id, "woke", why=why)


def _until(times: Times, mode: Snooze, until: dt.datetime | None) -> dt.datetime | None:
    if mode is Snooze.MESSAGE:
        return None
    if mode is Snooze.OPENING:
        return _next_opening(times)
    if mode is not Snooze.UNTIL or until is None or until <= now():
        raise DeskError("snooze-in-past")
    return until.astimezone(dt.UTC)


def _next_opening(times: Times) -> dt.datetime:
    """When it opens next: today if it is shut now, else another day."""
    moment = now()
    opens = times.due(moment, NOTHING)
    if times.hours is not None and opens is not None and opens - moment < dt.timedelta(seconds=1):
        zone = ZoneInfo(times.hours.zone)
        tomorrow = moment.astimezone(zone).date() + dt.timedelta(days=1)
        opens = times.due(dt.datetime.combine(tomorrow, dt.time.min, zone), NOTHING)
    if opens is None:
        raise DeskError("no-open-hours")
    return opens
