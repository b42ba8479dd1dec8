"""Crises: begun, answered step by step, left and taken up again. Everything is kept at once."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cmdesk.domain import crises, crisis_steps, crisis_strategy, networks
from cmdesk.domain.clock import now
from cmdesk.domain.crisis_severity import GRAVEST, LEVELS
from cmdesk.domain.crisis_steps import Passed
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import crisis_events, crisis_texts
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.storage.models import Case, Crisis, CrisisAnswer

FIRST = crisis_steps.keys()[0]
REVIEW = "review"  # the one step that nobody leaves while somebody's data stands in the public text
SHORT_WAY = "consult"  # where one goes at once when somebody is in danger


@dataclass(frozen=True, slots=True)
class NewCrisis:
    """What a crisis begins with; all of it may still be unknown."""

    text: str = ""
    title: str = ""
    who: str = ""
    network: str = ""
    link: str = ""
    case_id: int | None = None
    drill: bool = False


@dataclass(frozen=True, slots=True)
class CrisisRow:
    """A crisis as lists show it."""

    id: int
    client_id: int
    title: str
    who: str
    network: str
    step: str
    level: int | None
    drill: bool
    case_id: int | None
    started_at: dt.datetime
    closed_at: dt.datetime | None
    outcome: str


def begin(scope: ClientScope, new: NewCrisis) -> int:
    """Begin a crisis, from a case or from nothing; its id.

    Raises DeskError "network-unknown", "crisis-text-too-long", "not-found".
    """
    if new.network and new.network not in networks.networks():
        raise DeskError("network-unknown", network=new.network)
    if new.case_id is not None:
        scope.one(Case, new.case_id)
    text = crises.kept_text(new.text).strip()
    with scope.writing(Topic.CRISES):
        row = scope.add(
            Crisis,
            case_id=new.case_id,
            title=crises.kept_title(new.title, text),
            text=text,
            who=clean(new.who).strip(),
            network=new.network,
            link=clean(new.link).strip(),
            drill=new.drill,
            step=FIRST,
            started_at=now(),
        )
        crisis_events.write(scope, row.id, "begun", text=text)
        return row.id


def begin_from_case(scope: ClientScope, case_id: int) -> int:
    """The open crisis of a case, or a new one to which its text, person and network come along; its id."""
    case = scope.one(Case, case_id)
    open_one = scope.rows(Crisis).where(Crisis.case_id == case_id, Crisis.closed_at.is_null()).first()
    if open_one is not None:
        return open_one.id
    title = case.title or ""
    text = case.text[: crises.LONGEST_TEXT]
    return begin(scope, NewCrisis(text, title, case.who, case.network, case.link, case_id))


def describe(scope: ClientScope, crisis_id: int, new: NewCrisis) -> None:
    """Say anew what was said, by whom and where; whether it is of a case or a drill stays. Raises as `begin`."""
    if new.network and new.network not in networks.networks():
        raise DeskError("network-unknown", network=new.network)
    text = crises.kept_text(new.text)
    values = {"text": text, "title": crises.kept_title(new.title, text), "who": clean(new.who).strip()}
    with scope.writing(Topic.CRISES):
        _open(scope, crisis_id)
        scope.change(Crisis, crisis_id, **values, network=new.network, link=clean(new.link).strip())


def answer(scope: ClientScope, crisis_id: int, step: str, values: Mapping[str, str]) -> None:
    """Keep answers of a step; "" takes one away.

    Raises DeskError "step-unknown", "answer-unknown", "answer-too-long", "crisis-closed", "not-found".
    """
    kept = {key: crisis_steps.checked(step, key, value) for key, value in values.items()}
    with scope.writing(Topic.CRISES):
        _open(scope, crisis_id)
        rows = scope.rows(CrisisAnswer).where(CrisisAnswer.crisis_id == crisis_id, CrisisAnswer.step == step)
        given = {row.key: row for row in rows}
        for key, value in kept.items():
            if key not in given:
                if value:
                    scope.add(CrisisAnswer, crisis_id=crisis_id, step=step, key=key, value=value)
            elif not value:
                scope.remove(CrisisAnswer, CrisisAnswer.id == given[key].id)
            elif given[key].value != value:
                scope.change(CrisisAnswer, given[key].id, value=value)


def pass_step(scope: ClientScope, crisis_id: int, step: str, how: Passed) -> str:
    """Leave a step as done or skipped; the step that follows.

    Raises DeskError "step-not-yet", "step-unknown", "crisis-needs-outcome" for the last, which `crisis_record`
    closes, "crisis-privacy-stop" in the review, "crisis-closed", "not-found".
    """
    following = crisis_steps.after(step)
    if following is None:
        raise DeskError("crisis-needs-outcome")
    with scope.writing(Topic.CRISES):
        row = _open(scope, crisis_id)
        passed = json.loads(row.passed)
        crisis_steps.check_jump(passed, step)
        if step == REVIEW and crisis_texts.privacy_stops(scope, crisis_id):
            raise DeskError("crisis-privacy-stop")
        if passed.get(step) != how.value:
            crisis_events.write(scope, crisis_id, f"step-{how.value}", step=step)
        passed[step] = how.value
        scope.change(Crisis, crisis_id, passed=json.dumps(passed), step=following)
        return following


def go_to(scope: ClientScope, crisis_id: int, step: str) -> None:
    """Go back to a step, or on to one that was reached. Raises DeskError "step-not-yet", "step-unknown"."""
    with scope.writing(Topic.CRISES):
        row = _open(scope, crisis_id)
        crisis_steps.check_jump(json.loads(row.passed), step)
        if row.step != step:
            scope.change(Crisis, crisis_id, step=step)


def short_way(scope: ClientScope, crisis_id: int) -> str:
    """Somebody is in danger: the gravest level, and on to the company at once. The steps between are skipped."""
    with scope.writing(Topic.CRISES):
        row = _open(scope, crisis_id)
        passed = json.loads(row.passed)
        order = crisis_steps.keys()
        for step in order[: order.index(SHORT_WAY)]:
            if step not in passed:
                passed[step] = Passed.DONE.value if step == FIRST else Passed.SKIPPED.value
                crisis_events.write(scope, crisis_id, f"step-{passed[step]}", step=step)
        scope.change(Crisis, crisis_id, passed=json.dumps(passed), step=SHORT_WAY)
        set_level(scope, crisis_id, GRAVEST)
        return SHORT_WAY


def set_level(scope: ClientScope, crisis_id: int, level: int, reason: str = "") -> None:
    """Say how grave it is; milder than before only with a reason.

    Raises DeskError "level-wrong", "level-needs-reason", "crisis-closed", "not-found".
    """
    if level not in LEVELS:
        raise DeskError("level-wrong")
    reason = clean(reason).strip()
    with scope.writing(Topic.CRISES):
        row = _open(scope, crisis_id)
        if row.level is not None and level < row.level and not reason:
            raise DeskError("level-needs-reason")
        if row.level != level:
            scope.change(Crisis, crisis_id, level=level)
            crisis_events.write(scope, crisis_id, "level", level=level, reason=reason)


def set_strategy(scope: ClientScope, crisis_id: int, strategy: str) -> None:
    """Choose how to answer. Raises DeskError "strategy-unknown", "deny-needs-proof", "crisis-closed", "not-found"."""
    with scope.writing(Topic.CRISES):
        row = _open(scope, crisis_id)
        crisis_strategy.check(strategy, answers(scope, crisis_id).get(("analyse", "proof"), ""))
        if row.strategy != strategy:
            scope.change(Crisis, crisis_id, strategy=strategy)
            crisis_events.write(scope, crisis_id, "strategy", strategy=strategy)


def answers(scope: ClientScope, crisis_id: int) -> dict[tuple[str, str], str]:
    """What was answered, by step and key."""
    rows = scope.rows(CrisisAnswer).where(CrisisAnswer.crisis_id == crisis_id)
    return {(row.step, row.key): row.value for row in rows}


def list_crises(scope: ClientScope, *, closed: bool = False, drills: bool = False) -> list[CrisisRow]:
    """The crises that are open, or those that were recorded, the latest first."""
    query = scope.rows(Crisis).where(Crisis.closed_at.is_null(not closed), Crisis.drill == drills)
    return [row_of(row) for row in query.order_by(Crisis.started_at.desc(), Crisis.id.desc())]


def open_of_all(desk: Desk) -> list[CrisisRow]:
    """The open crises of every client, drills left out, the gravest first."""
    rows = desk.across_clients(Crisis).where(Crisis.closed_at.is_null(), ~Crisis.drill)
    found = [row_of(row) for row in rows]
    return sorted(found, key=lambda row: (-(row.level or 0), row.started_at))


def delete(scope: ClientScope, crisis_ids: Sequence[int]) -> int:
    """Put crises in the trash; how many were moved."""
    with scope.writing(Topic.CRISES):
        return scope.put_away(Crisis, list(crisis_ids), now())


def restore(scope: ClientScope, crisis_ids: Sequence[int]) -> int:
    """Take crises out of the trash; how many were moved."""
    with scope.writing(Topic.CRISES):
        return scope.put_away(Crisis, list(crisis_ids), None)


def row_of(row: Crisis) -> CrisisRow:
    """What lists show of a crisis."""
    return CrisisRow(
        id=row.id,
        client_id=row.client_id,
        title=row.title,
        who=row.who,
        network=row.network,
        step=row.step,
        level=row.level,
        drill=row.drill,
        case_id=row.case_id,
        started_at=row.started_at,
        closed_at=row.closed_at,
        outcome=row.outcome,
    )


def _open(scope: ClientScope, crisis_id: int) -> Crisis:
    """A crisis that is still being worked on. Raises DeskError "crisis-closed", "not-found"."""
    row = scope.one(Crisis, crisis_id)
    if row.closed_at is not None:
        raise DeskError("crisis-closed")
    return row
