"""Drills of a brand: begun, told what comes meanwhile, and looked back upon. They count in no figure."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cmdesk.domain import drills as rules
from cmdesk.domain.clock import today
from cmdesk.domain.crisis_steps import Passed
from cmdesk.domain.drills import Drill, Lost, Reply, Went
from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Severity
from cmdesk.services import crises, crisis_events, crisis_levels, crisis_texts
from cmdesk.services.crises import NewCrisis
from cmdesk.services.crisis_events import Event
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import Crisis

BEGUN, TOLD = "drill", "drill-reply"  # kinds of lines in the timeline of a crisis
NOT_COUNTED = frozenset({"placeholder"})  # a gap that is left in an exercise is a gap on purpose


@dataclass(frozen=True, slots=True)
class DrillRow:
    """A drill that was begun. `points` None = it is not over."""

    id: int
    title: str
    started_at: dt.datetime
    closed_at: dt.datetime | None
    points: int | None


@dataclass(frozen=True, slots=True)
class StepTime:
    """How long a step took, in seconds, and how it was left ("done" or "skipped")."""

    step: str
    seconds: float
    how: str


@dataclass(frozen=True, slots=True)
class DrillReport:
    """How a drill went. `answered_after` is in minutes, None = nothing was posted."""

    id: int
    brand: str
    initials: str
    colour: str
    language: str
    drill: Drill
    started_at: dt.datetime
    closed_at: dt.datetime | None
    level: int | None
    strategy: str
    steps: tuple[StepTime, ...]
    lost: tuple[Lost, ...]
    points: int
    text: str
    answered_after: float | None
    next_on: dt.date | None


def offered(scope: ClientScope) -> tuple[Drill, ...]:
    """The drills there are, in the client's language."""
    return rules.drills(scope.client().language)


def begin(scope: ClientScope, key: str) -> int:
    """Begin a drill; the id of its crisis. Raises DeskError "drill-unknown"."""
    try:
        drill = rules.drill(key, scope.client().language)
    except ValueError as error:
        raise DeskError("drill-unknown") from error
    with scope.writing(Topic.CRISES):
        new = NewCrisis(drill.text, drill.title, drill.who, drill.network, drill=True)
        crisis_id = crises.begin(scope, new)
        crisis_events.write(scope, crisis_id, BEGUN, drill=key)
        return crisis_id


def tell(scope: ClientScope, crisis_id: int) -> tuple[Reply, ...]:
    """What comes now that the drill stands where it stands, each once; it is added to what was said.

    Nothing for a crisis that is no drill, or is over. Raises DeskError "not-found".
    """
    row = scope.one(Crisis, crisis_id)
    if not row.drill or row.closed_at is not None:
        return ()
    drill, events = _of(scope, crisis_id)
    reached = {*json.loads(row.passed), row.step}
    already = {event.payload.get("place") for event in events if event.kind == TOLD}
    due = [
        (place, reply)
        for place, reply in enumerate(drill.replies, 1)
        if reply.step in reached and place not in already
    ]
    if not due:
        return ()
    with scope.writing(Topic.CRISES):
        told = "\n\n".join([row.text, *(f"{reply.who}: {reply.text}" for _, reply in due)])
        crises.describe(scope, crisis_id, NewCrisis(told, row.title, row.who, row.network, row.link))
        for place, _reply in due:
            crisis_events.write(scope, crisis_id, TOLD, place=place)
    return tuple(reply for _, reply in due)


def list_drills(scope: ClientScope) -> list[DrillRow]:
    """The drills of the client, those that are not over first, then the latest."""
    rows = [
        DrillRow(
            row.id, row.title, row.started_at, row.closed_at, _score(scope, row)[1] if row.closed_at else None
        )
        for row in scope.rows(Crisis).where(Crisis.drill)
    ]
    return sorted(rows, key=lambda row: (row.closed_at is not None, -row.started_at.timestamp()))


def report(scope: ClientScope, crisis_id: int) -> DrillReport:
    """How a drill went. Raises DeskError "not-found", "drill-unknown" for a crisis that is none."""
    row, client = scope.one(Crisis, crisis_id), scope.client()
    drill, events = _of(scope, crisis_id)
    found, points = _score(scope, row)
    return DrillReport(
        id=row.id,
        brand=client.name,
        initials=client.initials,
        colour=client.colour,
        language=client.language,
        drill=drill,
        started_at=row.started_at,
        closed_at=row.closed_at,
        level=row.level,
        strategy=row.strategy,
        steps=_times(row, events),
        lost=tuple(found),
        points=points,
        text=_public(scope, crisis_id),
        answered_after=_answered_after(row, events),
        next_on=rules.next_on(row.closed_at.astimezone().date()) if row.closed_at else None,
    )


def due_on(scope: ClientScope) -> dt.date | None:
    """When the next drill is due; None before the first one is over."""
    last = scope.rows(Crisis).where(Crisis.drill, Crisis.closed_at.is_null(is_null=False))
    row = last.order_by(Crisis.closed_at.desc()).first()
    return rules.next_on(row.closed_at.astimezone().date()) if row is not None else None


def is_due(scope: ClientScope) -> bool:
    """Whether half a year has passed since the last drill."""
    day = due_on(scope)
    return day is not None and day <= today()


def _of(scope: ClientScope, crisis_id: int) -> tuple[Drill, tuple[Event, ...]]:
    events = crisis_events.of_crisis(scope, crisis_id)
    key = next((str(event.payload["drill"]) for event in events if event.kind == BEGUN), "")
    try:
        return rules.drill(key, scope.client().language), events
    except ValueError as error:
        raise DeskError("drill-unknown") from error


def _score(scope: ClientScope, row: Crisis) -> tuple[list[Lost], int]:
    drill, events = _of(scope, row.id)
    passed: Mapping[str, str] = json.loads(row.passed)
    findings = [
        found
        for found in crisis_texts.look_over(scope, row.id, "public").findings
        if found.code not in NOT_COUNTED
    ]
    stops = [found for found in findings if found.severity is Severity.STOP]
    went = Went(
        level=row.level,
        strategy=row.strategy,
        skipped=[step for step, how in passed.items() if how == Passed.SKIPPED.value],
        public_text=bool(_public(scope, row.id)),
        first_answer=_answered_after(row, events),
        answer_within=crisis_levels.list_levels(scope)[drill.level].answer,
        findings=len(findings) - len(stops),
        stops=len(stops),
    )
    found = rules.lost(drill, went)
    return found, rules.points(found)


def _times(row: Crisis, events: Sequence[Event]) -> tuple[StepTime, ...]:
    """From one step that was left to the next, in the order in which that happened; of each, the first time."""
    made: dict[str, StepTime] = {}
    since = row.started_at
    for event in events:
        step = str(event.payload.get("step", ""))
        if event.kind.startswith("step-") and step not in made:
            seconds = (event.at - since).total_seconds()
            made[step] = StepTime(step, seconds, event.kind.removeprefix("step-"))
            since = event.at
    return tuple(made.values())


def _answered_after(row: Crisis, events: Sequence[Event]) -> float | None:
    """Minutes until the first public word, None = there was none."""
    told = (event.payload for event in events if event.kind == "posted")
    first = next((str(payload["at"]) for payload in told if payload.get("place") == "public"), "")
    return (dt.datetime.fromisoformat(first) - row.started_at).total_seconds() / 60 if first else None


def _public(scope: ClientScope, crisis_id: int) -> str:
    """The public text as it is, or as it was posted."""
    body = crisis_texts.texts(scope, crisis_id)["public"].body
    events = crisis_events.of_crisis(scope, crisis_id)
    posted = [str(event.payload.get("text", "")) for event in events if event.kind == "posted"]
    return body.strip() or (posted[-1] if posted else "")
