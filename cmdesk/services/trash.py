"""What was deleted and can still be had back; after a month it goes by itself.

A client in the trash stays there until somebody takes it out or removes it for good.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    accounts,
    case_files,
    cases,
    categories,
    crises,
    departments,
    facts,
    hard_questions,
    hours,
    people,
    replies,
)
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.storage import purging
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import (
    Account,
    Case,
    Category,
    Client,
    Closure,
    Crisis,
    Department,
    Fact,
    HardQuestion,
    Owned,
    Person,
    Reply,
)

KEPT_FOR = dt.timedelta(days=30)
EXCERPT = 80  # characters that name a case without a title
RECORDS = frozenset({"reply_use", "use_reversal"})  # what was copied stays on record
_TOPICS = (
    Topic.REPLIES,
    Topic.FACTS,
    Topic.ACCOUNTS,
    Topic.SUPPORT,
    Topic.CASES,
    Topic.PEOPLE,
    Topic.LOG,
    Topic.CRISES,
    Topic.PREPARED,
)


@dataclass(frozen=True, slots=True)
class TrashRow:
    """Something in the trash. Kinds: reply, case, crisis, person, question, category, fact, account, department,
    closure.
    """

    kind: str
    id: int
    title: str
    deleted_at: dt.datetime


@dataclass(frozen=True, slots=True)
class _Kind:
    table: type[Owned]
    title: Callable[..., str]  # of a row
    restore: Callable[[ClientScope, int], object]


_KINDS = {
    "reply": _Kind(Reply, lambda row: row.title, lambda scope, row_id: replies.restore(scope, [row_id])),
    "case": _Kind(
        Case,
        lambda row: f"{row.reference} {row.title or row.text[:EXCERPT]}",
        lambda scope, row_id: cases.restore(scope, [row_id]),
    ),
    "crisis": _Kind(Crisis, lambda row: row.title, lambda scope, row_id: crises.restore(scope, [row_id])),
    "person": _Kind(Person, lambda row: row.name, lambda scope, row_id: people.restore(scope, [row_id])),
    "question": _Kind(
        HardQuestion,
        lambda row: row.question[:EXCERPT],
        lambda scope, row_id: hard_questions.restore(scope, [row_id]),
    ),
    "category": _Kind(Category, lambda row: row.name, categories.restore),
    "fact": _Kind(Fact, lambda row: row.key, facts.restore),
    "account": _Kind(Account, lambda row: row.handle, accounts.restore),
    "department": _Kind(Department, lambda row: row.name, departments.restore),
    "closure": _Kind(Closure, lambda row: row.day.isoformat(), hours.restore_closure),
}


def list_trash(scope: ClientScope) -> list[TrashRow]:
    """Everything of the client that is in the trash, the latest first."""
    rows = [
        TrashRow(name, row.id, kind.title(row), row.deleted_at)
        for name, kind in _KINDS.items()
        for row in scope.trash(kind.table)
    ]
    return sorted(rows, key=lambda row: row.deleted_at, reverse=True)


def restore(scope: ClientScope, kind: str, row_id: int) -> str:
    """Take one thing out of the trash; the shortcut that it lost on the way, because another reply has it by now.

    Raises DeskError "not-found" and, on a clash, that of its own kind.
    """
    if kind not in _KINDS:
        raise DeskError("not-found", kind=kind, id=row_id)
    before = getattr(scope.binned(_KINDS[kind].table, row_id), "shortcut", "")
    _KINDS[kind].restore(scope, row_id)
    return before if before and not scope.one(Reply, row_id).shortcut else ""


def empty(scope: ClientScope) -> int:
    """Remove what is in the client's trash for good; how many things that were.

    Of what is still referred to, such as a reply that was copied once, an empty shell stays.
    """
    number = len(list_trash(scope))
    _purge(scope, now() + dt.timedelta(seconds=1))
    return number


def purge_old(desk: Desk) -> int:
    """Remove what has been in the trash for a month, of every client; how many rows. Run once at start."""
    before = now() - KEPT_FOR
    everyone = desk.ids(Client.select(Client.id))
    return sum(_purge(ClientScope(desk, client_id), before) for client_id in everyone)


def _purge(scope: ClientScope, before: dt.datetime) -> int:
    if not purging.anything(scope.desk.sql, scope.client_id, to_stored(before)):
        return 0
    with scope.desk.erasing("trash emptied") as change:
        change.topics.update(_TOPICS)
        change.clients.add(scope.client_id)
        removed = purging.empty_trash(scope.desk.sql, scope.client_id, to_stored(before), RECORDS)
    case_files.sweep(scope)
    scope.desk.fold_in()
    return removed
