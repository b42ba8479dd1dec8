"""Questions to the client's departments: asked with a deadline, reminded of, and tracked until answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import peewee as pw

from cmdesk.domain import escalation
from cmdesk.domain.cases import CLOSED, State
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.escalation import Handover
from cmdesk.domain.text import clean
from cmdesk.services import case_moves, due_times, timeline
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.services.due_times import Times
from cmdesk.storage.models import Case, Department, Escalation


@dataclass(frozen=True, slots=True)
class Proposal:
    """The texts of handing a case over, in the brand's language, and when the department should answer."""

    message: str
    acknowledgement: str
    due_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class EscalationRow:
    """A question to a department; `person` is whom there."""

    id: int
    client_id: int
    case_id: int
    reference: str
    department_id: int
    department: str
    person: str
    message: str
    asked_at: dt.datetime
    due_at: dt.datetime | None
    reminded_at: dt.datetime | None
    answered_at: dt.datetime | None
    answer: str


def propose(scope: ClientScope, case_id: int, department_id: int) -> Proposal:
    """What would be sent to a department about a case. Raises DeskError "not-found"."""
    case, department = scope.one(Case, case_id), scope.one(Department, department_id)
    told, due = _handover(scope, case, department), _due(scope, department)
    return Proposal(escalation.message(told, due), escalation.acknowledgement(told), due)


def escalate(scope: ClientScope, case_id: int, department_id: int, message: str) -> int:
    """Ask a department; the case waits for it. The id of the question.

    Raises DeskError "escalation-needs-message", "case-closed", "not-found".
    """
    message = clean(message).strip()
    if not message:
        raise DeskError("escalation-needs-message")
    with scope.writing(Topic.CASES):
        case, department = scope.one(Case, case_id), scope.one(Department, department_id)
        if State(case.state) in CLOSED:
            raise DeskError("case-closed", reference=case.reference)
        due = _due(scope, department)
        asked = {"case_id": case_id, "department_id": department_id, "message": message, "due_at": due}
        row = scope.add(Escalation, **asked, asked_at=now())
        if case.state != State.WAITING_COMPANY:
            case_moves.move(Times(scope), case, State.WAITING_COMPANY, department_id=department_id)
        told = {"department": department.name, "message": message, "due_at": due}
        timeline.write(scope, case_id, "escalated", escalation_id=row.id, **told)
        return row.id


def remind(scope: ClientScope, escalation_id: int) -> str:
    """Ask once more; the text to send. Raises DeskError "not-found"."""
    with scope.writing(Topic.CASES):
        row = scope.change(Escalation, escalation_id, reminded_at=now())
        case, department = scope.one(Case, row.case_id), scope.one(Department, row.department_id)
        text = escalation.reminder(_handover(scope, case, department), row.asked_at, row.due_at)
        timeline.write(scope, case.id, "reminded", escalation_id=row.id, message=text)
        return text


def answered(scope: ClientScope, escalation_id: int, answer: str, at: dt.datetime | None = None) -> None:
    """Write down what a department answered; the case goes on when it waited for nothing else.

    Raises DeskError "escalation-needs-answer", "not-found".
    """
    answer = clean(answer).strip()
    if not answer:
        raise DeskError("escalation-needs-answer")
    with scope.writing(Topic.CASES):
        row = scope.change(Escalation, escalation_id, answer=answer, answered_at=due_times.moment(at))
        department = scope.one(Department, row.department_id).name
        told = {"department": department, "text": answer}
        timeline.write(scope, row.case_id, "company-answered", escalation_id=row.id, **told)
        _go_on(scope, row.case_id)


def withdraw(scope: ClientScope, escalation_id: int) -> None:
    """Take a question back; the case goes on when it waited for nothing else. Raises DeskError "not-found"."""
    with scope.writing(Topic.CASES):
        row = scope.one(Escalation, escalation_id)
        scope.put_away(Escalation, [escalation_id], now())
        timeline.write(scope, row.case_id, "withdrawn", escalation_id=row.id)
        _go_on(scope, row.case_id)


def of_case(scope: ClientScope, case_ids: Iterable[int]) -> list[EscalationRow]:
    """The questions about some cases, in the order in which they were asked."""
    rows = scope.rows(Escalation).where(Escalation.case_id.in_(list(case_ids)))
    return _rows(scope, rows.order_by(Escalation.asked_at, Escalation.id))


def list_open(scope: ClientScope) -> list[EscalationRow]:
    """What departments have not answered yet, by what is due; without a due time last."""
    return _rows(scope, _open(scope.rows(Escalation)))


def open_of_all(desk: Desk, overdue_at: dt.datetime | None = None) -> list[EscalationRow]:
    """The same of every client; with `overdue_at`, only what was due by then."""
    query = _open(desk.across_clients(Escalation))
    query = query if overdue_at is None else query.where(Escalation.due_at <= overdue_at)
    found = list(query)
    rows = {
        row.id: row
        for client_id in {one.client_id for one in found}
        for row in _rows(desk.of(client_id), [one for one in found if one.client_id == client_id])
    }
    return [rows[one.id] for one in found if one.id in rows]


def _open(query: pw.ModelSelect[Escalation]) -> pw.ModelSelect[Escalation]:
    query = query.where(Escalation.answered_at.is_null())
    return query.order_by(Escalation.due_at.is_null(), Escalation.due_at, Escalation.id)


def _rows(scope: ClientScope, found: Iterable[Escalation]) -> list[EscalationRow]:
    """Those of living cases: looked up one by one, since a brand has many cases and few open questions."""
    rows = list(found)
    departments = {row.department_id for row in rows}
    cases = [row.case_id for row in rows]
    # a department may be in the trash while its question is still open
    named = {
        one.id: one
        for query in (scope.rows(Department), scope.trash(Department))
        for one in query.where(Department.id.in_(list(departments)))
    }
    references = dict(scope.desk.values(scope.rows(Case, Case.id, Case.reference).where(Case.id.in_(cases))))
    return [
        EscalationRow(
            row.id,
            row.client_id,
            row.case_id,
            references[row.case_id],
            row.department_id,
            named[row.department_id].name if row.department_id in named else "",
            named[row.department_id].person if row.department_id in named else "",
            row.message,
            row.asked_at,
            row.due_at,
            row.reminded_at,
            row.answered_at,
            row.answer,
        )
        for row in rows
        if row.case_id in references
    ]


def _go_on(scope: ClientScope, case_id: int) -> None:
    """A case that waits for no department any more is ours to go on with."""
    left = scope.rows(Escalation).where(Escalation.case_id == case_id, Escalation.answered_at.is_null())
    case = scope.one(Case, case_id)
    if case.state == State.WAITING_COMPANY and not left.exists():
        case_moves.move(Times(scope), case, State.IN_PROGRESS)


def _due(scope: ClientScope, department: Department) -> dt.datetime | None:
    minutes = department.target_minutes
    return None if minutes is None else Times(scope).due(now(), dt.timedelta(minutes=minutes))


def _handover(scope: ClientScope, case: Case, department: Department) -> Handover:
    client = scope.client()
    return Handover(
        reference=case.reference,
        who=case.who.partition("\n")[0],
        network=case.network,
        text=case.text or case.title,
        link=case.link,
        received_at=case.received_at,
        department=department.name,
        contact=department.person,
        zone=client.zone,
        language=client.language,
        register=client.register,
    )
