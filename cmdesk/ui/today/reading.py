"""What the page shows, read: first what is to be answered, then the rest in the background."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cmdesk.domain import clock
from cmdesk.domain.cases import Tab
from cmdesk.domain.clock import today
from cmdesk.services import case_list, daylog, escalations, privacy_requests, workload
from cmdesk.services.case_list import CaseFilter, CaseRow
from cmdesk.services.daylog import Closing, LogRow
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.services.escalations import EscalationRow
from cmdesk.services.privacy_requests import RequestRow
from cmdesk.services.workload import Workload

MOST = 50  # cases to be answered that are read; whoever has more goes to the inbox


@dataclass(frozen=True, slots=True)
class Rest:
    """Everything but what is to be answered, of a client or with None of all. `loads` are of all only, by client."""

    client_id: int | None
    loads: Mapping[int, Workload]
    departments: list[EscalationRow]
    requests: list[RequestRow]
    log: list[LogRow]
    closing: Closing


def due_today(desk: Desk, client_id: int | None) -> tuple[list[CaseRow], bool]:
    """What is due until midnight, or has no due time, of a client or of all; whether there is more of it."""
    wanted = CaseFilter()
    rows = (
        case_list.window_of_all(desk, wanted, limit=MOST + 1)
        if client_id is None
        else case_list.window(ClientScope(desk, client_id), wanted, limit=MOST + 1)
    )
    end = _midnight()
    rows = [row for row in rows if row.due_at is None or row.due_at <= end]
    return rows[:MOST], len(rows) > MOST


def nothing_ever(desk: Desk, client_id: int | None) -> bool:
    """Whether there is no case at all, of a client or of any."""
    for tab in Tab:
        wanted = CaseFilter(tab)
        if client_id is None:
            found = case_list.window_of_all(desk, wanted, limit=1)
        else:
            found = case_list.window(ClientScope(desk, client_id), wanted, limit=1)
        if found:
            return False
    return True


def rest(
    desk: Desk,
    client_id: int | None,
    everyone: list[int],
    moment: dt.datetime,
    go_on: Callable[[], bool] = lambda: True,
) -> Rest | None:
    """The rest as of a moment, of a client or of `everyone`; None when `go_on`, asked for each, said no.

    In a worker, inside `desk.in_worker()`: with many brands it takes longer than a window may stand still.
    """
    loads: dict[int, Workload] = {}
    log: list[LogRow] = []
    with clock.at(moment):
        for each in everyone if client_id is None else [client_id]:
            if not go_on():
                return None
            scope = ClientScope(desk, each)
            log += daylog.entries(scope, today())
            if client_id is None:
                loads[each] = workload.of_client(scope)
        log.sort(key=lambda row: row.at)
        asked = (
            escalations.open_of_all(desk)
            if client_id is None
            else escalations.list_open(ClientScope(desk, client_id))
        )
        requests = (
            privacy_requests.pressing_of_all(desk)
            if client_id is None
            else privacy_requests.pressing(ClientScope(desk, client_id))
        )
        closing = daylog.closing(desk, None if client_id is None else [client_id])
        return Rest(client_id, loads, asked, requests, log, closing)


def _midnight() -> dt.datetime:
    """When the day ends where the person is."""
    return dt.datetime.combine(today() + dt.timedelta(days=1), dt.time.min).astimezone()
