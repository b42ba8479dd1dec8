"""Lists of cases: windows of a tab in its order, counts, and filters that are kept."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import peewee as pw

from cmdesk.domain.cases import OPEN, Tab
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import tags_of
from cmdesk.domain.text import clean
from cmdesk.services import people
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.storage.fields import EPOCH, from_stored, to_stored
from cmdesk.storage.models import Case, SavedFilter

EXCERPT = 240  # characters of the text that a line shows
MOST_COUNTED = 10_000  # counting stops beyond it
Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What of a tab is shown; empty = any. `tags` are all wanted, of the others one will do."""

    tab: Tab = Tab.OPEN
    kinds: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    account_ids: tuple[int, ...] = ()
    person_id: int | None = None
    tags: tuple[str, ...] = ()
    severity_from: int = 0
    states: tuple[str, ...] = ()
    department_id: int | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in a list. `who` is the person's name; `copied_at`: copied then, and not posted yet."""

    id: int
    client_id: int
    reference: str
    title: str
    excerpt: str
    who: str
    person_id: int | None
    network: str
    channel: str
    kind: str
    severity: int
    sentiment: str
    state: str
    tab: str
    received_at: dt.datetime
    due_from: dt.datetime
    due_at: dt.datetime | None
    target_minutes: int | None
    waiting_since: dt.datetime | None
    department_id: int | None
    snooze: str
    snoozed_until: dt.datetime | None
    copied_at: dt.datetime | None
    resolved_at: dt.datetime | None
    outcome: str
    satisfaction: int | None
    tags: tuple[str, ...]
    order_at: dt.datetime

    @property
    def key(self) -> Key:
        """What `window` goes on after."""
        return to_stored(self.order_at), self.id


COLUMNS = (
    Case.id,
    Case.client_id,
    Case.reference,
    Case.title,
    pw.fn.SUBSTR(Case.text, 1, EXCERPT),
    *(Case.who, Case.person_id, Case.network, Case.channel, Case.kind, Case.severity, Case.sentiment),
    *(Case.state, Case.tab, Case.received_at, Case.due_from, Case.due_at, Case.target_minutes),
    *(Case.waiting_since, Case.department_id, Case.snooze, Case.snoozed_until, Case.copied_at),
    *(Case.resolved_at, Case.outcome, Case.satisfaction, Case.tags, Case.order_at),
)
_MOMENTS = (14, 15, 16, 18, 21, 22, 23, 27)  # places of the instants among them


def window(
    scope: ClientScope, wanted: CaseFilter, after: Key | None = None, limit: int = 100
) -> list[CaseRow]:
    """The rows of a tab that come next behind the row whose `key` is given.

    Open: by what is due, those without a due time last; waiting: the longest first; resolved: the latest first.
    """
    query = scope.rows(Case, *COLUMNS)
    if wanted.person_id is not None:
        query = query.where(Case.person_id.in_(people.whole(scope, wanted.person_id)))
    return _read(scope.desk, _window(query, wanted, after, limit))


def window_of_all(
    desk: Desk, wanted: CaseFilter, after: Key | None = None, limit: int = 100
) -> list[CaseRow]:
    """The same of every client; people and accounts, which are one client's, don't count here."""
    return _read(desk, _window(_of_all(desk), wanted, after, limit))


def rows_of(scope: ClientScope, case_ids: Sequence[int]) -> list[CaseRow]:
    """The cases with these ids, in this order; the gone are left out."""
    found = {
        row.id: row
        for row in _read(scope.desk, scope.rows(Case, *COLUMNS).where(Case.id.in_(list(case_ids))))
    }
    return [found[case_id] for case_id in case_ids if case_id in found]


def of_person(scope: ClientScope, person_ids: Sequence[int], limit: int = 50) -> list[CaseRow]:
    """The newest cases of some people."""
    rows = scope.rows(Case, *COLUMNS).where(
        Case.person_id.in_(list(person_ids)), Case.merged_into_id.is_null()
    )
    return _read(scope.desk, rows.order_by(Case.received_at.desc()).limit(limit))


def due_of_all(
    desk: Desk, before: dt.datetime | None = None, limit: int = 50, *, since: dt.datetime | None = None
) -> list[CaseRow]:
    """What is to be answered, of every client, by what is due; only what is due `since` and until `before`."""
    query = _window(_of_all(desk), CaseFilter(), None, limit)
    if since is not None:
        query = query.where(Case.order_at >= since)
    return _read(
        desk, query if before is None else query.where(Case.order_at <= before, Case.due_at <= before)
    )


def unposted(scope: ClientScope) -> list[CaseRow]:
    """What was copied and not said to be posted, the longest ago first."""
    return _read(scope.desk, _unposted(scope.rows(Case, *COLUMNS)))


def unposted_of_all(desk: Desk) -> list[CaseRow]:
    """The same of every client."""
    return _read(desk, _unposted(_of_all(desk)))


def by_reference(scope: ClientScope, reference: str) -> int | None:
    """The case of that name, whatever its case."""
    _, _, number = reference.strip().rpartition("-")
    if not number.isdecimal() or reference.strip().upper() == number:
        return None
    found = scope.rows(Case, Case.id).where(
        Case.number == int(number), Case.reference == reference.strip().upper()
    )
    return next(iter(scope.desk.ids(found)), None)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cases each tab holds, counted up to `MOST_COUNTED` + 1; `overdue` are among the open."""

    open: int = 0
    waiting: int = 0
    resolved: int = 0
    overdue: int = 0


def counts(scope: ClientScope) -> Counts:
    """What the tabs of a client hold."""
    late = Case.due_at <= now()
    tabs = {tab.value: _count(scope, Case.tab == tab.value) for tab in Tab}
    return Counts(
        **tabs, overdue=_count(scope, (Case.tab == Tab.OPEN.value) & (Case.order_at <= now()) & late)
    )


@dataclass(frozen=True, slots=True)
class SavedFilterRow:
    id: int
    name: str
    filter: CaseFilter


def list_filters(scope: ClientScope) -> list[SavedFilterRow]:
    """The filters that were kept, in the order in which they were made."""
    rows = scope.rows(SavedFilter).order_by(SavedFilter.position, SavedFilter.id)
    return [SavedFilterRow(row.id, row.name, _filter(row.content)) for row in rows]


def save_filter(scope: ClientScope, name: str, wanted: CaseFilter) -> int:
    """Keep a filter under a name; its id. Raises DeskError "filter-needs-name"."""
    name = " ".join(clean(name).split())
    if not name:
        raise DeskError("filter-needs-name")
    with scope.writing(Topic.CASES):
        position = scope.rows(SavedFilter).count()
        return scope.add(SavedFilter, name=name, content=json.dumps(asdict(wanted)), position=position).id


def delete_filter(scope: ClientScope, filter_id: int) -> None:
    """Put a filter away; `restore_filter` is the way back."""
    with scope.writing(Topic.CASES):
        scope.put_away(SavedFilter, [filter_id], now())


def restore_filter(scope: ClientScope, filter_id: int) -> None:
    """Take a filter back. Raises DeskError "not-found"."""
    scope.binned(SavedFilter, filter_id)
    with scope.writing(Topic.CASES):
        scope.put_away(SavedFilter, [filter_id], None)


def _filter(content: str) -> CaseFilter:
    kept: dict[str, Any] = json.loads(content)
    lists = {name: tuple(value) for name, value in kept.items() if isinstance(value, list)}
    return CaseFilter(**{**kept, **lists, "tab": Tab(kept["tab"])})


def _of_all(desk: Desk) -> pw.ModelSelect[Case]:
    query = desk.across_clients(Case).select(*COLUMNS)
    hidden = list(desk.hidden_imports)
    return query.where(Case.import_id.is_null() | Case.import_id.not_in(hidden)) if hidden else query


def _unposted(query: pw.ModelSelect[Case]) -> pw.ModelSelect[Case]:
    copied = Case.copied_at > EPOCH  # any time at all, said so that the index of these few is used
    return query.where(copied).order_by(Case.copied_at)


def _window(
    query: pw.ModelSelect[Case], wanted: CaseFilter, after: Key | None, limit: int
) -> pw.ModelSelect[Case]:
    query = query.where(Case.tab == wanted.tab.value, Case.merged_into_id.is_null(), *_conditions(wanted))
    latest_first = wanted.tab is Tab.RESOLVED
    if after is not None:
        at, last = from_stored(after[0]), after[1]
        behind = (Case.order_at < at) if latest_first else (Case.order_at > at)
        same = (Case.id < last) if latest_first else (Case.id > last)
        bound = (Case.order_at <= at) if latest_first else (Case.order_at >= at)
        query = query.where(bound, behind | same)
    order = (Case.order_at.desc(), Case.id.desc()) if latest_first else (Case.order_at, Case.id)
    return query.order_by(*order).limit(limit)


def _conditions(wanted: CaseFilter) -> list[pw.Expression]:
    lists: list[tuple[pw.Field, Sequence[object]]] = [
        (Case.kind, wanted.kinds),
        (Case.network, wanted.networks),
        (Case.account_id, wanted.account_ids),
        (Case.state, wanted.states),
    ]
    conditions = [column.in_(list(values)) for column, values in lists if values]
    conditions += [pw.fn.INSTR(Case.tags, f",{tag},") > 0 for tag in wanted.tags]
    if wanted.severity_from:
        conditions.append(Case.severity >= wanted.severity_from)
    if wanted.department_id is not None:
        conditions.append(Case.department_id == wanted.department_id)
    return conditions


def _count(scope: ClientScope, where: pw.Expression) -> int:
    query = scope.rows(Case, Case.id).where(Case.merged_into_id.is_null(), where).limit(MOST_COUNTED + 1)
    return len(scope.desk.ids(query))


def _read(desk: Desk, query: pw.ModelSelect[Case]) -> list[CaseRow]:
    return [_row(values) for values in desk.values(query)]


def _row(values: Sequence[Any]) -> CaseRow:
    made = list(values)
    for place in _MOMENTS:
        made[place] = None if made[place] is None else from_stored(made[place])
    made[4] = " ".join(made[4].split())
    made[5] = made[5].partition("\n")[0]
    made[26] = tags_of(made[26])
    return CaseRow(*made)


def is_open(row: CaseRow) -> bool:
    """Whether something is left to do about a case."""
    return row.state in {state.value for state in OPEN}
