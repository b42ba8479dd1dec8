"""Cases: log what somebody said, write a note about it, put it away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain import networks
from cmdesk.domain.cases import (
    check_channel,
    check_kind,
    check_not_ahead,
    check_sentiment,
    check_severity,
    kept_text,
    kept_title,
    reference,
    text_key,
)
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import stored_tags
from cmdesk.domain.text import clean
from cmdesk.services import due_times, people, timeline
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.due_times import Times
from cmdesk.storage.models import Account, Case, Client


@dataclass(frozen=True, slots=True)
class NewCase:
    """What somebody said. The person is one of the register, or found or made by handle or name.

    `pictured`: a file that goes with it says it, so that there need be no text.
    """

    text: str
    kind: str
    network: str = ""
    account_id: int | None = None
    channel: str = "comment"
    person_id: int | None = None
    person_name: str = ""
    handle: str = ""
    severity: int = 0
    sentiment: str = ""
    title: str = ""
    original: str = ""  # as it was pasted, if it was cleaned
    link: str = ""
    received_at: dt.datetime | None = None
    tags: tuple[str, ...] = ()
    external_id: str = ""
    linked_case_id: int | None = None
    pictured: bool = False


@dataclass(frozen=True, slots=True)
class Logged:
    """A case that was logged. `hours_missing`: there is a target, but no hour in which the brand answers."""

    id: int
    reference: str
    person_id: int | None
    due_at: dt.datetime | None
    target_minutes: int | None
    hours_missing: bool


def log(scope: ClientScope, new: NewCase) -> Logged:
    """Log a case; when it has to be answered.

    Raises DeskError "case-needs-text", "case-too-long", "kind-unknown", "channel-unknown",
    "network-unknown", "severity-wrong", "sentiment-unknown", "time-in-future", "not-found".
    """
    text, received = _checked(scope, new), due_times.moment(new.received_at)
    with scope.writing(Topic.CASES):
        person = _person(scope, new, received)
        number = _next_number(scope)
        case = Case(
            client=scope.client_id,
            number=number,
            reference=reference(scope.client().prefix, number),
            account_id=new.account_id,
            network=new.network,
            channel=new.channel,
            external_id=new.external_id,
            person_id=person,
            who=people.who(scope, person),
            kind=new.kind,
            severity=new.severity,
            sentiment=new.sentiment,
            title=kept_title(new.title),
            text=text,
            text_key=text_key(text),
            original=clean(new.original),
            link=clean(new.link).strip(),
            tags=stored_tags(clean(tag) for tag in new.tags),
            received_at=received,
            due_from=received,
            linked_case_id=new.linked_case_id,
        )
        for name, value in due_times.placed(times := Times(scope), case).items():
            setattr(case, name, value)
        values = {name: value for name, value in case.__data__.items() if name not in ("client", "id")}
        row = scope.add(Case, **values)
        timeline.write(
            scope, row.id, "logged", text=text, original=row.original, link=row.link, received_at=received
        )
    missing = (
        row.target_minutes is not None and row.due_at is None and times.due(received, dt.timedelta(0)) is None
    )
    return Logged(row.id, row.reference, person, row.due_at, row.target_minutes, missing)


def due_for(
    scope: ClientScope, kind: str, severity: int = 0, received_at: dt.datetime | None = None
) -> tuple[dt.datetime | None, dt.timedelta | None]:
    """When such a message would have to be answered, and its target."""
    times = Times(scope)
    target = times.target(kind, severity)
    return times.due(due_times.moment(received_at), target), target


def note(scope: ClientScope, case_id: int, text: str) -> None:
    """Write an internal note into the timeline. Raises DeskError "note-needs-text", "not-found"."""
    text = clean(text).strip()
    if not text:
        raise DeskError("note-needs-text")
    with scope.writing(Topic.CASES):
        scope.one(Case, case_id)
        timeline.write(scope, case_id, "note", text=text)


def delete(scope: ClientScope, case_ids: Sequence[int]) -> int:
    """Put cases in the trash, with those merged into them; how many were moved."""
    return _put_away(scope, case_ids, "trashed", now())


def restore(scope: ClientScope, case_ids: Sequence[int]) -> int:
    """Take cases out of the trash, with those merged into them; how many were moved."""
    return _put_away(scope, case_ids, "restored", None)


def _put_away(scope: ClientScope, case_ids: Sequence[int], kind: str, when: dt.datetime | None) -> int:
    with scope.writing(Topic.CASES):
        place = scope.rows if when else scope.trash
        merged = [Case.id.in_(list(case_ids)) | Case.merged_into_id.in_(list(case_ids))]
        chosen = scope.desk.ids(place(Case, Case.id).where(*merged))
        moved = scope.put_away(Case, chosen, when)
        for case_id in chosen:
            timeline.write(scope, case_id, kind)
        return moved


def _next_number(scope: ClientScope) -> int:
    """The number of the next case; it is used up for good."""
    one = Client.id == scope.client_id
    Client.update(last_case=Client.last_case + 1).where(one).execute()
    return scope.client().last_case


def _person(scope: ClientScope, new: NewCase, at: dt.datetime) -> int | None:
    if new.person_id is None:
        return people.ensure(scope, name=new.person_name, network=new.network, handle=new.handle, at=at)
    person = people.root(scope, new.person_id)
    people.touch(scope, person, at)
    return person


def _checked(scope: ClientScope, new: NewCase) -> str:
    """The text of a new case, or the DeskError of what is wrong with it."""
    check_kind(new.kind)
    check_channel(new.channel)
    check_severity(new.severity)
    check_sentiment(new.sentiment)
    check_place(scope, new.network, new.account_id)
    check_not_ahead(due_times.moment(new.received_at), now())
    if new.linked_case_id is not None:
        scope.one(Case, new.linked_case_id)
    return kept_text(new.text) if new.text.strip() or not new.pictured else ""


def check_place(scope: ClientScope, network: str, account_id: int | None) -> None:
    """Raise DeskError "network-unknown", or "not-found" for another's account."""
    if network and network not in networks.networks():
        raise DeskError("network-unknown", network=network)
    if account_id is not None:
        scope.one(Account, account_id)
