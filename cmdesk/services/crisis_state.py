"""Where a crisis stands: everything that its window shows, read in one go."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.domain import crises, crisis_severity, crisis_strategy
from cmdesk.domain.clock import now
from cmdesk.domain.crises import Clock, ClockKind, Stand
from cmdesk.domain.crisis_severity import Measured, Signs
from cmdesk.domain.crisis_strategy import Suggestion
from cmdesk.services import crises as work
from cmdesk.services import crisis_brake, crisis_events, crisis_levels, crisis_texts, promises
from cmdesk.services.crises import CrisisRow
from cmdesk.services.crisis_texts import TextRow
from cmdesk.services.desk import ClientScope
from cmdesk.storage.models import Case, Crisis

LONGEST_THANKS = 240  # characters
ORDINARY = dt.timedelta(days=28)  # by which an ordinary day is told


@dataclass(frozen=True, slots=True)
class CrisisState:
    """A crisis as its window shows it. `answers` by step and key; `normal` messages come in on an ordinary day."""

    row: CrisisRow
    text: str
    link: str
    reference: str  # of its case
    passed: Mapping[str, str]
    answers: Mapping[tuple[str, str], str]
    texts: Mapping[str, TextRow]
    strategy: str
    measured: Measured
    suggestion: Suggestion | None
    normal: float
    clocks: tuple[Clock, ...]
    asked_at: dt.datetime | None
    decided_at: dt.datetime | None
    posted_at: dt.datetime | None
    braked: bool
    accepted: Mapping[str, str]  # findings that were left as they are, with why

    def said(self, step: str, key: str) -> str:
        """An answer, "" where there is none."""
        return self.answers.get((step, key), "")


def state(scope: ClientScope, crisis_id: int) -> CrisisState:
    """Where a crisis stands. Raises DeskError "not-found"."""
    row = scope.one(Crisis, crisis_id)
    told = work.answers(scope, crisis_id)
    normal = ordinary_day(scope)
    case = scope.rows(Case).where(Case.id == row.case_id).first() if row.case_id else None
    return CrisisState(
        row=work.row_of(row),
        text=row.text,
        link=row.link,
        reference=case.reference if case else "",
        passed=json.loads(row.passed),
        answers=told,
        texts=crisis_texts.texts(scope, crisis_id),
        strategy=row.strategy,
        measured=crisis_severity.measure(_signs(told, normal)),
        suggestion=crisis_strategy.suggest(
            {key: value for (step, key), value in told.items() if step == "analyse"}
        ),
        normal=normal,
        clocks=_clocks(scope, row),
        asked_at=row.asked_at,
        decided_at=row.decided_at,
        posted_at=row.posted_at,
        braked=crisis_brake.standing(scope) is not None,
        accepted={
            str(event.payload.get("code", "")): str(event.payload.get("reason", ""))
            for event in crisis_events.of_crisis(scope, crisis_id)
            if event.kind == "accepted"
        },
    )


def ordinary_day(scope: ClientScope) -> float:
    """How many messages a day the brand got in the last four weeks."""
    lately = scope.rows(Case).where(Case.received_at >= now() - ORDINARY, Case.merged_into_id.is_null())
    return lately.count() / ORDINARY.days


def thanks(scope: ClientScope) -> str:
    """What somebody thanked the brand for lately, one line; "" where nobody has."""
    said = scope.rows(Case).where(Case.kind == "praise", Case.merged_into_id.is_null())
    row = said.order_by(Case.received_at.desc()).first()
    return " ".join(row.text.split())[:LONGEST_THANKS] if row else ""


def clocks(scope: ClientScope, crisis_id: int) -> tuple[Clock, ...]:
    """The clocks that run, the next to ring first. Raises DeskError "not-found"."""
    return _clocks(scope, scope.one(Crisis, crisis_id))


def _clocks(scope: ClientScope, row: Crisis) -> tuple[Clock, ...]:
    times = crisis_levels.list_levels(scope)[row.level or 0]
    stand = Stand(
        row.started_at,
        times.answer,
        times.update,
        times.remind,
        row.posted_at,
        row.asked_at,
        row.decided_at,
        closed=row.closed_at is not None,
    )
    found = list(crises.clocks(stand))
    if row.case_id is not None and row.closed_at is None:
        found += [
            Clock(ClockKind.PROMISE, row.started_at, follow_up.due_at, follow_up.text)
            for follow_up in promises.of_case(scope, [row.case_id])
            if follow_up.done_at is None
        ]
    return tuple(sorted(found, key=lambda clock: clock.due_at))


def _signs(told: Mapping[tuple[str, str], str], normal: float) -> Signs:
    """What was answered about how grave it is."""

    def number(key: str) -> int | None:
        value = told.get(("analyse", key), "").strip()
        return int(value) if value.isascii() and value.isdigit() else None

    found = {key: level for key in crisis_severity.criteria() if (level := number(key)) is not None}
    return Signs(
        people=number("people"),
        normal=normal,
        criteria=found,
        modifiers=frozenset(key for key in crisis_severity.modifiers() if number(key)),
        danger=told.get(("calm", "danger")) == "yes",
    )
