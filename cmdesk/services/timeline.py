"""The timeline of a case: every act on it, written once."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

import peewee as pw

from cmdesk.domain.clock import now
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.storage.models import Agent, Case, CaseEntry

MOST_RECALLED = 500  # lines that are looked through for what was copied
_COPYING = ("copied", "not-posted", "to-be-posted")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timeline. Instants inside `payload` are ISO texts."""

    id: int
    case_id: int
    seq: int
    at: dt.datetime
    agent: str
    kind: str
    payload: Mapping[str, Any] = field(default_factory=dict)


def write(scope: ClientScope, case_id: int, act: str, **payload: object) -> None:
    """Add a line to the timeline of a case; inside the caller's transaction."""
    told = {name: value for name, value in payload.items() if value not in ("", None)}
    latest = scope.record(CaseEntry, pw.fn.MAX(CaseEntry.seq)).where(CaseEntry.case_id == case_id)
    [(seq,)] = tuples(latest)
    scope.add(
        CaseEntry,
        at=now(),
        case_id=case_id,
        seq=(seq or 0) + 1,
        kind=act,
        payload=json.dumps(told, ensure_ascii=False, default=_written),
    )


def of_cases(scope: ClientScope, case_ids: Collection[int], limit: int | None = None) -> tuple[Entry, ...]:
    """The lines of some cases by time; with a limit, the latest."""
    query = scope.record(CaseEntry).where(CaseEntry.case_id.in_(list(case_ids)))
    return _read(query, limit)


def of_people(
    scope: ClientScope, person_ids: Collection[int], before: tuple[dt.datetime, int] | None, limit: int
) -> list[Entry]:
    """The lines of the cases of some people without how those began, the latest first.

    With `before`, an instant and the id of a line, those that come after it in this order.
    """
    cases = scope.rows(Case, Case.id).where(Case.person_id.in_(list(person_ids)))
    query = scope.record(CaseEntry).where(CaseEntry.case_id.in_(cases), CaseEntry.kind != "logged")
    if before is not None:
        at, line = before
        query = query.where((CaseEntry.at < at) | ((CaseEntry.at == at) & (CaseEntry.id < line)))
    return _made(query.order_by((CaseEntry.at + 0).desc(), CaseEntry.id.desc()).limit(limit))


def last_copied(scope: ClientScope, person_ids: Collection[int], reply_id: int) -> dt.datetime | None:
    """When a text of that reply was last copied in the cases of some people, and not said to stay unposted."""
    cases = scope.rows(Case, Case.id).where(Case.person_id.in_(list(person_ids)))
    query = scope.record(CaseEntry).where(CaseEntry.case_id.in_(cases), CaseEntry.kind.in_(list(_COPYING)))
    copies: dict[int, tuple[dt.datetime, object]] = {}  # by the id of the line
    of_case: dict[int, Entry] = {}  # the last of each
    for entry in _read(query, MOST_RECALLED):
        if entry.kind == "copied":
            of_case[entry.case_id] = entry
        if (last := of_case.get(entry.case_id)) is None:
            continue
        if entry.kind == "not-posted":
            copies.pop(last.id, None)
        else:
            copies[last.id] = last.at, last.payload.get("reply_id")
    return max((at for at, of in copies.values() if of == reply_id), default=None)


def between(
    scope: ClientScope, start: dt.datetime, end: dt.datetime, kinds: Collection[str]
) -> tuple[Entry, ...]:
    """The lines of certain kinds that were written from `start` up to `end`, by time."""
    query = scope.record(CaseEntry).where(CaseEntry.at >= start, CaseEntry.at < end)
    return _read(query.where(CaseEntry.kind.in_(list(kinds))), None)


def family(scope: ClientScope, case_id: int) -> set[int]:
    """A case and all that were merged into it."""
    found, last = {case_id}, {case_id}
    while last:
        under = scope.rows(Case, Case.id).where(Case.merged_into_id.in_(list(last)))
        last = set(scope.desk.ids(under)) - found
        found |= last
    return found


def _read(query: pw.ModelSelect[CaseEntry], limit: int | None) -> tuple[Entry, ...]:
    # "+ 0": asked for the plain column, SQLite would walk all that the brand ever did instead of these cases
    order = ((CaseEntry.at + 0).desc(), CaseEntry.case_id.desc(), CaseEntry.seq.desc())
    return tuple(reversed(_made(query.order_by(*order).limit(limit))))


def _made(query: pw.ModelSelect[CaseEntry]) -> list[Entry]:
    names = {agent.id: agent.name for agent in Agent.select()}
    return [
        Entry(
            row.id,
            row.case_id,
            row.seq,
            row.at,
            names.get(row.agent_id or 0, ""),
            row.kind,
            json.loads(row.payload or "{}"),
        )
        for row in query
    ]


def _written(value: object) -> object:
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat()
    raise TypeError(f"a timeline holds no {value!r}")
