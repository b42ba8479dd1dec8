"""Cases out to a file: one row each with all its times and how it ended, which comes in again as it was."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from cmdesk.domain.replies import tags_of
from cmdesk.formats import case_table
from cmdesk.formats.case_records import CaseRecord
from cmdesk.services import table_files
from cmdesk.services.desk import ClientScope
from cmdesk.services.table_files import Cell
from cmdesk.storage.models import Account, Case, Person, PersonHandle

AT_ONCE = 2_000  # cases that are read before the next are
# what follows from the rest and is not read again; seconds are of answer hours
BESIDES = (
    "due_at", "target_minutes", "first_answer_seconds", "resolution_seconds", "reopened", "merged_into",
)  # fmt: skip
HEADER = (*case_table.OWN, *BESIDES)


def export(scope: ClientScope, format: str) -> bytes:  # noqa: A002  the word that the command line has for it
    """All cases of the client, the oldest first, as "csv", "xlsx" or "json"; times as its clocks show them.

    Raises DeskError "import-format-unknown", "csv-too-many-rows".
    """
    return table_files.write("cases", HEADER, _rows(scope), format)


def _rows(scope: ClientScope) -> Iterator[Mapping[str, Cell]]:
    zone, last = ZoneInfo(scope.client().zone), 0
    accounts = {row.id: row.handle for row in scope.rows(Account)}
    people = _People(scope)
    merged = scope.rows(Case, Case.merged_into_id).where(~Case.merged_into_id.is_null())
    names = dict(scope.desk.values(scope.rows(Case, Case.id, Case.reference).where(Case.id.in_(merged))))
    living = scope.rows(Case).order_by(Case.id)
    while some := list(living.where(Case.id > last).limit(AT_ONCE)):
        for case in some:
            yield _row(case, zone, accounts.get(case.account_id or 0, ""), people, names)
        last = some[-1].id


def _row(
    case: Case, zone: ZoneInfo, account: str, people: _People, names: Mapping[int, str]
) -> Mapping[str, Cell]:
    def local(at: dt.datetime | None) -> dt.datetime | None:
        return at and at.astimezone(zone)

    name, handle, email = people.told(case)
    instants: dict[str, Any] = {
        "received_at": local(case.received_at),
        "first_answer_at": local(case.first_answer_at),
        "resolved_at": local(case.resolved_at),
    }
    record = CaseRecord(
        line=0,
        text=case.text,
        **instants,
        title=case.title,
        person=name,
        handle=handle,
        email=email,
        network=case.network,
        channel=case.channel,
        account=account,
        link=case.link,
        kind=case.kind,
        severity=case.severity,
        sentiment=case.sentiment,
        state=case.state,
        outcome=case.outcome,
        reason=case.outcome_reason,
        satisfaction=case.satisfaction,
        quote=case.quote,
        tags=tags_of(case.tags),
        reference=case.reference,
        external_id=case.external_id,
    )
    numbers = {"severity": case.severity or None, "satisfaction": case.satisfaction}
    besides = {
        "due_at": local(case.due_at),
        "target_minutes": case.target_minutes,
        "first_answer_seconds": case.first_answer_seconds,
        "resolution_seconds": case.resolution_seconds,
        "reopened": case.reopened,
        "merged_into": names.get(case.merged_into_id or 0, ""),
    }
    return {**case_table.told(record), **instants, **numbers, **besides}


class _People:
    """Who cases are of, read once for all."""

    def __init__(self, scope: ClientScope) -> None:
        self._emails: dict[int, str] = dict(scope.desk.values(scope.rows(Person, Person.id, Person.email)))
        self._handles: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
        columns = (PersonHandle.person_id, PersonHandle.network, PersonHandle.handle)
        for person_id, *handle in scope.desk.values(scope.rows(PersonHandle, *columns)):
            self._handles[person_id].append((handle[0], handle[1]))

    def told(self, case: Case) -> tuple[str, str, str]:
        """Name, handle and e-mail of a case's person; the handle on its network if there is one."""
        name, *others = case.who.split("\n")
        if case.person_id is None:
            return name, "", ""
        own = self._handles[case.person_id]
        handles = [handle for network, handle in own if network == case.network]
        handles += [handle for _, handle in own] + others
        return name, next(iter(handles), ""), self._emails.get(case.person_id, "")
