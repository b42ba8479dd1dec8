"""The timeline of a crisis: every act on it, written once."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import peewee as pw

from cmdesk.domain.clock import now
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.storage.models import Agent, CrisisEvent


@dataclass(frozen=True, slots=True)
class Event:
    """One line. Instants inside `payload` are ISO texts."""

    at: dt.datetime
    agent: str
    kind: str
    payload: Mapping[str, Any] = field(default_factory=dict)


def write(scope: ClientScope, crisis_id: int, act: str, **payload: object) -> None:
    """Add a line to the timeline of a crisis; inside the caller's transaction."""
    told = {name: value for name, value in payload.items() if value not in ("", None)}
    latest = scope.record(CrisisEvent, pw.fn.MAX(CrisisEvent.seq)).where(CrisisEvent.crisis_id == crisis_id)
    [(seq,)] = tuples(latest)
    scope.add(
        CrisisEvent,
        at=now(),
        crisis_id=crisis_id,
        seq=(seq or 0) + 1,
        kind=act,
        payload=json.dumps(told, ensure_ascii=False, default=_written),
    )


def of_crisis(scope: ClientScope, crisis_id: int) -> tuple[Event, ...]:
    """The lines of a crisis, in their order."""
    names = {agent.id: agent.name for agent in Agent.select()}
    query = scope.record(CrisisEvent).where(CrisisEvent.crisis_id == crisis_id).order_by(CrisisEvent.seq)
    return tuple(
        Event(row.at, names.get(row.agent_id or 0, ""), row.kind, json.loads(row.payload or "{}"))
        for row in query
    )


def _written(value: object) -> object:
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    raise TypeError(f"a timeline holds no {value!r}")
