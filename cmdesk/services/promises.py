"""What is still to be done about a case by a certain time, such as what was promised in an answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import timeline
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.storage.models import Case, FollowUp


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A follow-up; `who` is the person of its case."""

    id: int
    client_id: int
    case_id: int
    reference: str
    who: str
    due_at: dt.datetime
    text: str
    done_at: dt.datetime | None


def add(scope: ClientScope, case_id: int, text: str, due_at: dt.datetime) -> int:
    """A follow-up of a case; its id. Raises DeskError "promise-needs-text", "not-found"."""
    text = _text(text)
    with scope.writing(Topic.CASES):
        scope.one(Case, case_id)
        row = scope.add(FollowUp, case_id=case_id, text=text, due_at=due_at.astimezone(dt.UTC))
        timeline.write(scope, case_id, "promised", follow_up_id=row.id, text=text, due_at=due_at)
        return row.id


def change(scope: ClientScope, follow_up_id: int, text: str, due_at: dt.datetime) -> None:
    """Write a follow-up anew. Raises DeskError "promise-needs-text", "not-found"."""
    text = _text(text)
    with scope.writing(Topic.CASES):
        row = scope.change(FollowUp, follow_up_id, text=text, due_at=due_at.astimezone(dt.UTC))
        timeline.write(scope, row.case_id, "promised", follow_up_id=row.id, text=text, due_at=due_at)


def done(scope: ClientScope, follow_up_ids: Sequence[int]) -> None:
    """Follow-ups were done. Raises DeskError "not-found"."""
    with scope.writing(Topic.CASES):
        for follow_up_id in follow_up_ids:
            row = scope.change(FollowUp, follow_up_id, done_at=now())
            timeline.write(scope, row.case_id, "kept", follow_up_id=row.id, text=row.text)


def not_done(scope: ClientScope, follow_up_ids: Sequence[int]) -> None:
    """Take back `done`."""
    with scope.writing(Topic.CASES):
        for follow_up_id in follow_up_ids:
            row = scope.change(FollowUp, follow_up_id, done_at=None)
            timeline.write(
                scope, row.case_id, "promised", follow_up_id=row.id, text=row.text, due_at=row.due_at
            )


def delete(scope: ClientScope, follow_up_ids: Sequence[int]) -> int:
    """Put follow-ups away; how many. `restore` is the way back."""
    with scope.writing(Topic.CASES):
        return scope.put_away(FollowUp, list(follow_up_ids), now())


def restore(scope: ClientScope, follow_up_ids: Sequence[int]) -> int:
    """Take follow-ups back; how many."""
    with scope.writing(Topic.CASES):
        return scope.put_away(FollowUp, list(follow_up_ids), None)


def of_case(scope: ClientScope, case_ids: Iterable[int]) -> list[FollowUpRow]:
    """The follow-ups of some cases by what is due, the done ones last."""
    rows = scope.rows(FollowUp).where(FollowUp.case_id.in_(list(case_ids)))
    return _rows(scope, rows.order_by(FollowUp.done_at.is_null(is_null=False), FollowUp.due_at))


def list_open(scope: ClientScope) -> list[FollowUpRow]:
    """What is left to be done, by what is due."""
    rows = scope.rows(FollowUp).where(FollowUp.done_at.is_null())
    return _rows(scope, rows.order_by(FollowUp.due_at, FollowUp.id))


def open_of_all(desk: Desk, before: dt.datetime | None = None) -> list[FollowUpRow]:
    """The same of every client; with `before`, only what is due until then."""
    query = desk.across_clients(FollowUp).where(FollowUp.done_at.is_null())
    query = query if before is None else query.where(FollowUp.due_at <= before)
    found = list(query.order_by(FollowUp.due_at, FollowUp.id))
    rows = {
        row.id: row
        for client_id in {one.client_id for one in found}
        for row in _rows(desk.of(client_id), [one for one in found if one.client_id == client_id])
    }
    return [rows[one.id] for one in found if one.id in rows]


def _rows(scope: ClientScope, found: Iterable[FollowUp]) -> list[FollowUpRow]:
    """Those of living cases: looked up one by one, since a brand has many cases and few open follow-ups."""
    rows = list(found)
    asked = Case.id.in_([row.case_id for row in rows])
    named = scope.desk.values(scope.rows(Case, Case.id, Case.reference, Case.who).where(asked))
    cases = {case_id: (reference, who.partition("\n")[0]) for case_id, reference, who in named}
    return [
        FollowUpRow(
            row.id,
            row.client_id,
            row.case_id,
            *cases[row.case_id],
            row.due_at,
            row.text,
            row.done_at,
        )
        for row in rows
        if row.case_id in cases
    ]


def _text(text: str) -> str:
    text = clean(text).strip()
    if not text:
        raise DeskError("promise-needs-text")
    return text
