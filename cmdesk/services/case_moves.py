"""What is done about a case: begun, waited for, answered, resolved, confirmed, taken up again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from cmdesk.domain.cases import (
    NEEDS_REASON,
    SATISFACTION,
    WAITING,
    Outcome,
    State,
    check_move,
    check_not_ahead,
)
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import due_times, timeline
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.due_times import Times
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Case, Department, Reply


@dataclass(frozen=True, slots=True)
class Former:
    """How a case stood before it was closed, for `take_back`."""

    case_id: int
    state: str
    pauses: str
    waiting_since: dt.datetime | None
    department_id: int | None
    snooze: str
    snoozed_until: dt.datetime | None


@dataclass(frozen=True, slots=True)
class ToPost:
    """How a case stood while its copied text was to be posted, for `still_to_post`; `at` is when it was, if it was."""

    stood: Former
    copied_at: dt.datetime | None
    copied_text: str
    at: dt.datetime | None = None


def start(scope: ClientScope, case_ids: Sequence[int]) -> None:
    """Take cases in hand. Raises DeskError "move-not-allowed", "not-found"."""
    _move_all(scope, case_ids, State.IN_PROGRESS)


def wait_for_company(scope: ClientScope, case_ids: Sequence[int], department_id: int | None = None) -> None:
    """The company has to say something first, perhaps a certain department; the clock stands still."""
    if department_id is not None:
        scope.one(Department, department_id)
    _move_all(scope, case_ids, State.WAITING_COMPANY, department_id=department_id)


def wait_for_person(scope: ClientScope, case_ids: Sequence[int]) -> None:
    """The person has to say something first; the clock stands still."""
    _move_all(scope, case_ids, State.WAITING_PERSON)


def copied(
    scope: ClientScope,
    case_id: int,
    text: str,
    *,
    public: bool,
    reason: str = "",
    reply_id: int | None = None,
) -> None:
    """Keep the exact text that reached the clipboard. Until it is posted, the case counts as unanswered.

    `reason` is why it was copied despite a stop.
    """
    if reply_id is not None:
        scope.one(Reply, reply_id)
    with scope.writing(Topic.CASES):
        case, times = scope.one(Case, case_id), Times(scope)
        if case.state == State.NEW:
            move(times, case, State.IN_PROGRESS)
        due_times.write(times, case, copied_at=now(), copied_text=text)
        why = clean(reason).strip()
        timeline.write(scope, case_id, "copied", text=text, public=public, reason=why, reply_id=reply_id)


def not_posted(scope: ClientScope, case_id: int) -> ToPost:
    """What was copied will not be posted after all; how it stood before."""
    with scope.writing(Topic.CASES):
        former = _to_post(scope.one(Case, case_id), None)
        scope.change(Case, case_id, copied_at=None, copied_text="")
        timeline.write(scope, case_id, "not-posted")
    return former


def posted(scope: ClientScope, case_id: int, at: dt.datetime | None = None, link: str = "") -> ToPost:
    """The answer is out since `at` (now): the first one is the first answer. How it stood before.

    Raises DeskError "time-in-future", "answer-before-message", "not-found".
    """
    moment = due_times.moment(at)
    with scope.writing(Topic.CASES):
        case, times = scope.one(Case, case_id), Times(scope)
        former = _to_post(case, moment)
        check_not_ahead(moment, now())
        if moment < case.received_at:
            raise DeskError("answer-before-message")
        first: dict[str, object] = {}
        if case.first_answer_at is None:
            pauses = due_times.read_pauses(case.pauses)
            seconds = times.seconds(case.received_at, moment, pauses)
            first = {"first_answer_at": moment, "first_answer_seconds": seconds}
        text, where = case.copied_text, clean(link).strip()
        if State(case.state) not in (State.ANSWERED, State.RESOLVED, State.CONFIRMED):
            move(times, case, State.ANSWERED, moment)
        due_times.write(times, case, copied_at=None, copied_text="", **first)
        timeline.write(scope, case_id, "posted", at=moment, link=where, text=text)
    return former


def still_to_post(scope: ClientScope, former: ToPost) -> None:
    """It was said by mistake that a text is posted, or won't be: it is still to be posted.

    A text that was copied since stays, and so does a state into which the case was brought since.
    Raises DeskError "not-found".
    """
    stood = former.stood
    with scope.writing(Topic.CASES):
        case, times = scope.one(Case, stood.case_id), Times(scope)
        back: dict[str, object] = {}
        if case.copied_at is None:
            back = {"copied_at": former.copied_at, "copied_text": former.copied_text}
        if _same(case.first_answer_at, former.at):  # there was none before
            back |= {"first_answer_at": None, "first_answer_seconds": None}
        if case.state == State.ANSWERED != stood.state and _same(case.waiting_since, former.at):
            names = ("state", "pauses", "waiting_since", "department_id")
            back |= {name: getattr(stood, name) for name in names}
        due_times.write(times, case, **back)
        timeline.write(scope, case.id, "to-be-posted", posted=former.at)


def resolve(
    scope: ClientScope, case_ids: Sequence[int], outcome: str, reason: str = ""
) -> tuple[Former, ...]:
    """Close cases with how they ended; how they stood before. One that the person confirmed is confirmed at once.

    Raises DeskError "outcome-unknown", "outcome-needs-reason", "move-not-allowed", "not-found".
    """
    if outcome not in set(Outcome):
        raise DeskError("outcome-unknown", outcome=outcome)
    reason = clean(reason).strip()
    if outcome in NEEDS_REASON and not reason:
        raise DeskError("outcome-needs-reason")
    former: list[Former] = []
    with scope.writing(Topic.CASES):
        times = Times(scope)
        for case_id in case_ids:
            case, moment = scope.one(Case, case_id), now()
            former.append(_former(case))
            seconds = times.seconds(case.received_at, moment, due_times.read_pauses(case.pauses))
            ended = {"outcome": outcome, "outcome_reason": reason, "snooze": "", "snoozed_until": None}
            move(times, case, State.RESOLVED, None, resolved_at=moment, resolution_seconds=seconds, **ended)
            timeline.write(scope, case_id, "resolved", outcome=outcome, reason=reason)
            if outcome == Outcome.CONFIRMED_BY_PERSON:
                confirm(scope, case_id)
    return tuple(former)


def take_back(scope: ClientScope, former: Sequence[Former]) -> None:
    """Cases were closed by mistake: they stand as before, and it doesn't count as taken up again."""
    with scope.writing(Topic.CASES):
        times = Times(scope)
        for before in former:
            case = scope.one(Case, before.case_id)
            stood = {name: value for name, value in asdict(before).items() if name != "case_id"}
            ended = {"resolved_at": None, "resolution_seconds": None, "outcome": "", "outcome_reason": ""}
            due_times.write(times, case, **stood, **ended)
            timeline.write(scope, case.id, "not-resolved")


def confirm(scope: ClientScope, case_id: int, satisfaction: int | None = None, quote: str = "") -> None:
    """The person agrees that it is solved. Raises DeskError "satisfaction-wrong", "move-not-allowed"."""
    with scope.writing(Topic.CASES):
        case = scope.one(Case, case_id)
        told = _rating(satisfaction, quote)
        move(Times(scope), case, State.CONFIRMED, **({} if satisfaction is None else told))
        timeline.write(scope, case_id, "confirmed", **told)


def rate(scope: ClientScope, case_id: int, satisfaction: int, quote: str = "") -> None:
    """How content the person is, 1 to 5, in its own words. Raises DeskError "satisfaction-wrong"."""
    told = _rating(satisfaction, quote)
    with scope.writing(Topic.CASES):
        scope.change(Case, case_id, **told)
        timeline.write(scope, case_id, "rated", **told)


def reopen(scope: ClientScope, case_id: int, why: str = "") -> None:
    """Take a closed case up again; its time to answer begins anew. Raises DeskError "move-not-allowed"."""
    with scope.writing(Topic.CASES):
        case = scope.one(Case, case_id)
        if case.resolved_at is None:
            raise DeskError("move-not-allowed", state=case.state, to=State.IN_PROGRESS.value)
        again = {"resolved_at": None, "resolution_seconds": None, "outcome": "", "outcome_reason": ""}
        move(Times(scope), case, State.IN_PROGRESS, due_from=now(), reopened=case.reopened + 1, **again)
        timeline.write(scope, case_id, "reopened", why=clean(why).strip())


def move(times: Times, case: Case, to: State, at: dt.datetime | None = None, /, **changes: object) -> None:
    """Move a case by the table, with what the move means for its clock. Inside the caller's transaction."""
    former, moment = State(case.state), due_times.moment(at)
    check_move(former, to)
    pauses = due_times.unpaused(case.pauses, moment)
    if to in WAITING:
        pauses = due_times.paused(pauses, moment)
    else:
        changes.setdefault("department_id", None)
    waits = to in WAITING or to is State.ANSWERED
    changes |= {"state": to.value, "pauses": pauses, "waiting_since": moment if waits else None}
    due_times.write(times, case, **changes)
    timeline.write(times.scope, case.id, "moved", **{"from": former.value, "to": to.value})


def _former(case: Case) -> Former:
    return Former(
        case.id,
        case.state,
        case.pauses,
        case.waiting_since,
        case.department_id,
        case.snooze,
        case.snoozed_until,
    )


def _to_post(case: Case, at: dt.datetime | None) -> ToPost:
    return ToPost(_former(case), case.copied_at, case.copied_text, at)


def _same(kept: dt.datetime | None, at: dt.datetime | None) -> bool:
    """Whether a moment of the file is that one."""
    return kept is not None and at is not None and to_stored(kept) == to_stored(at)


def _move_all(scope: ClientScope, case_ids: Sequence[int], to: State, **changes: object) -> None:
    with scope.writing(Topic.CASES):
        times = Times(scope)
        for case_id in case_ids:
            case = scope.one(Case, case_id)
            if State(case.state) is not to:
                move(times, case, to, None, **changes)


def _rating(satisfaction: int | None, quote: str) -> dict[str, object]:
    if satisfaction is not None and satisfaction not in SATISFACTION:
        raise DeskError("satisfaction-wrong")
    return {"satisfaction": satisfaction, "quote": clean(quote).strip()}
