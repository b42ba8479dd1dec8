"""The register of what people asked about their data: since when, until when, and how it was answered."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import peewee as pw

from cmdesk.domain import data_requests
from cmdesk.domain.clock import now, today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import people
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.storage.models import Person, PrivacyRequest


@dataclass(frozen=True, slots=True)
class RequestCard:
    """What is written down of a request. `who` is whoever asked, where it is nobody of the register."""

    kind: str
    received_on: dt.date
    state: str = "open"
    person_id: int | None = None
    who: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request in the register; `who` is the person's name now. `closed_on` is when it was answered."""

    id: int
    client_id: int
    card: RequestCard
    who: str
    due_on: dt.date
    closed_on: dt.date | None

    @property
    def days_left(self) -> int | None:
        """Days until it has to be answered, below zero when that is over; None once it is answered."""
        return None if self.closed_on is not None else (self.due_on - today()).days


def save(scope: ClientScope, card: RequestCard, request_id: int | None = None) -> int:
    """Write a new request down, or change one; its id.

    Raises DeskError "request-kind-unknown", "request-state-unknown", "request-needs-person",
    "request-in-future", "not-found".
    """
    values = _checked(scope, card)
    with scope.writing(Topic.PEOPLE):
        if request_id is None:
            return scope.add(PrivacyRequest, **values).id
        before = scope.one(PrivacyRequest, request_id)
        if before.closed_on is not None and values["closed_on"] is not None:
            values["closed_on"] = before.closed_on
        scope.change(PrivacyRequest, request_id, **values)
        return request_id


def get(scope: ClientScope, request_id: int) -> RequestRow:
    """One request. Raises DeskError "not-found"."""
    return _row(scope, scope.one(PrivacyRequest, request_id))


def list_requests(scope: ClientScope) -> list[RequestRow]:
    """Those to be answered, by what is due; then the answered, the latest first."""
    rows = [_row(scope, row) for row in scope.rows(PrivacyRequest)]
    left = sorted((row for row in rows if row.closed_on is None), key=lambda row: (row.due_on, row.id))
    done = [row for row in rows if row.closed_on is not None]
    return left + sorted(done, key=lambda row: (row.closed_on or dt.date.min, row.id), reverse=True)


def pressing(scope: ClientScope) -> list[RequestRow]:
    """Those that have to be answered within the next ten days, or should have been, by what is due."""
    return [_row(scope, row) for row in _pressing(scope.rows(PrivacyRequest))]


def pressing_of_all(desk: Desk) -> list[RequestRow]:
    """The same of every client."""
    return [_row(desk.of(row.client_id), row) for row in _pressing(desk.across_clients(PrivacyRequest))]


def _pressing(query: pw.ModelSelect[PrivacyRequest]) -> list[PrivacyRequest]:
    soon = today() + data_requests.SOON
    query = query.where(PrivacyRequest.closed_on.is_null(), PrivacyRequest.due_on <= soon)
    return list(query.order_by(PrivacyRequest.due_on, PrivacyRequest.id))


def delete(scope: ClientScope, request_id: int) -> None:
    """Put a request in the trash; `restore` is the way back. Raises DeskError "not-found"."""
    scope.one(PrivacyRequest, request_id)
    with scope.writing(Topic.PEOPLE):
        scope.put_away(PrivacyRequest, [request_id], now())


def restore(scope: ClientScope, request_id: int) -> None:
    """Take a request out of the trash. Raises DeskError "not-found"."""
    scope.binned(PrivacyRequest, request_id)
    with scope.writing(Topic.PEOPLE):
        scope.put_away(PrivacyRequest, [request_id], None)


def _checked(scope: ClientScope, card: RequestCard) -> dict[str, object]:
    who = " ".join(clean(card.who).split())
    if card.kind not in data_requests.KINDS:
        raise DeskError("request-kind-unknown")
    if card.state not in data_requests.STATES:
        raise DeskError("request-state-unknown")
    if card.person_id is None and not who:
        raise DeskError("request-needs-person")
    if card.received_on > today():
        raise DeskError("request-in-future")
    return {
        "kind": card.kind,
        "received_on": card.received_on,
        "due_on": data_requests.due(card.received_on, card.state),
        "state": card.state,
        "closed_on": today() if card.state in data_requests.CLOSED else None,
        "person_id": None if card.person_id is None else scope.one(Person, card.person_id).id,
        "who": who,
        "note": clean(card.note).strip(),
    }


def _row(scope: ClientScope, row: PrivacyRequest) -> RequestRow:
    card = RequestCard(row.kind, row.received_on, row.state, row.person_id, row.who, row.note)
    return RequestRow(row.id, row.client_id, card, _name(scope, row), row.due_on, row.closed_on)


def _name(scope: ClientScope, row: PrivacyRequest) -> str:
    """The name of the person, unless it is in the trash or sealed."""
    if row.person_id is None or not people.living(scope, [row.person_id]):
        return row.who
    return scope.one(Person, people.root(scope, row.person_id)).name
