"""The brake: one act holds a brand's planned posts back, another lets them go on.

While it stands the brand is in crisis: the palette offers only what may be said now, and the window says so.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import crisis_events
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.storage.models import Brake, Crisis


@dataclass(frozen=True, slots=True)
class BrakeRow:
    """A brake that stands: since when, why, and the crisis that it belongs to."""

    id: int
    client_id: int
    crisis_id: int | None
    reason: str
    since: dt.datetime


def brake(scope: ClientScope, crisis_id: int | None = None, reason: str = "") -> int:
    """Hold the brand's planned posts back; the id. One that stands stays.

    Raises DeskError "drill-has-no-brake", "not-found".
    """
    if crisis_id is not None and scope.one(Crisis, crisis_id).drill:
        raise DeskError("drill-has-no-brake")
    if (stands := standing(scope)) is not None:
        return stands.id
    with scope.writing(Topic.CRISES):
        made = scope.add(Brake, crisis_id=crisis_id, reason=clean(reason).strip())
        if crisis_id is not None:
            crisis_events.write(scope, crisis_id, "braked", reason=made.reason)
        return made.id


def release(scope: ClientScope, why: str = "") -> None:
    """Let the planned posts go on; nothing happens when no brake stands."""
    with scope.writing(Topic.CRISES):
        for row in list(scope.rows(Brake).where(Brake.released_at.is_null())):
            scope.change(Brake, row.id, released_at=now(), released_why=clean(why).strip())
            if row.crisis_id is not None:
                crisis_events.write(scope, row.crisis_id, "released", reason=clean(why).strip())


def standing(scope: ClientScope) -> BrakeRow | None:
    """The brake that stands, if any."""
    row = scope.rows(Brake).where(Brake.released_at.is_null()).order_by(Brake.id).first()
    return None if row is None else _row(row)


def of_all(desk: Desk) -> dict[int, BrakeRow]:
    """The brakes that stand, by client."""
    rows = desk.across_clients(Brake).where(Brake.released_at.is_null()).order_by(Brake.id.desc())
    return {row.client_id: _row(row) for row in rows}


def _row(row: Brake) -> BrakeRow:
    return BrakeRow(row.id, row.client_id, row.crisis_id, row.reason, row.created_at)
