"""What a network says was written to a brand, against what was logged: nobody is to be overlooked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from cmdesk.domain.cases import CLOSED, State
from cmdesk.domain.reconciliation import WITHIN, Said, reconcile
from cmdesk.formats.case_records import CaseRecord
from cmdesk.services import case_list
from cmdesk.services.case_list import CaseRow
from cmdesk.services.case_planning import in_utc
from cmdesk.services.desk import ClientScope
from cmdesk.services.reply_rows import batches
from cmdesk.storage.fields import from_stored
from cmdesk.storage.models import Case

_COLUMNS = (
    Case.id, Case.text, Case.who, Case.received_at, Case.external_id, Case.link, Case.first_answer_at, Case.state,
)  # fmt: skip
_DONE = {State.ANSWERED.value, *(state.value for state in CLOSED)}

Pair = tuple[CaseRecord, CaseRow]


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The fate of each message of a file: it has no case, it has one that nobody answered, or all is well.

    `not_there` are cases of the file's time and networks that it does not tell of.
    """

    never_logged: tuple[CaseRecord, ...]
    never_answered: tuple[Pair, ...]
    matched: tuple[Pair, ...]
    not_there: tuple[CaseRow, ...] = ()


def against(scope: ClientScope, records: Sequence[CaseRecord]) -> Reconciliation:
    """Hold a network's own list against the client's cases; nothing is written. See `domain.reconciliation`.

    Records that could not be read are left out. Runs in a worker: some seconds for a hundred thousand.
    Raises DeskError "import-date-unreadable".
    """
    zone = ZoneInfo(scope.client().zone)
    sound = [record for record in records if not any(problem.refuses for problem in record.problems)]
    exported = [_of_record(place, record, zone) for place, record in enumerate(sound)]
    found = reconcile(exported, _cases(scope, [said.at for said in exported]))
    rows = _rows(scope, [case for _, case in (*found.never_answered, *found.matched)])
    open_, matched = (_pairs(pairs, sound, rows) for pairs in (found.never_answered, found.matched))
    networks = {record.network for record in sound} | {row.network for _, row in (*open_, *matched)}
    return Reconciliation(
        tuple(sound[place] for place in sorted(found.never_logged)),
        open_,
        matched,
        _not_there(scope, found.not_there, [said.at for said in exported], networks - {""}),
    )


def _of_record(place: int, record: CaseRecord, zone: ZoneInfo) -> Said:
    at = in_utc(record.received_at, zone, "received_at")
    author = record.handle or record.person
    return Said(place, record.text, author, at, record.external_id, record.link)


def _cases(scope: ClientScope, times: Sequence[dt.datetime | None]) -> list[Said]:
    """The cases that messages of these times can be; all of them if a time isn't known."""
    query = scope.rows(Case, *_COLUMNS).where(Case.merged_into_id.is_null())
    known = [at for at in times if at is not None]
    if known and len(known) == len(times):
        query = query.where(Case.received_at >= min(known) - WITHIN, Case.received_at <= max(known) + WITHIN)
    return [
        Said(
            case_id, text, _author(who), from_stored(at), external_id, link, bool(answered) or state in _DONE
        )
        for case_id, text, who, at, external_id, link, answered, state in scope.desk.values(query)
    ]


def _author(who: str) -> str:
    """The handle of whoever said it, else the name."""
    name, _, handles = who.partition("\n")
    return handles.partition("\n")[0] or name


def _rows(scope: ClientScope, case_ids: Iterable[int]) -> dict[int, CaseRow]:
    return {row.id: row for some in batches(case_ids) for row in case_list.rows_of(scope, some)}


def _not_there(
    scope: ClientScope, cases: Sequence[int], times: Sequence[dt.datetime | None], networks: set[str]
) -> tuple[CaseRow, ...]:
    """Of the cases that no message is of, those of which the file should tell; of one without times, none."""
    known = [at for at in times if at is not None]
    if not known:
        return ()
    first, last = min(known), max(known)
    rows = _rows(scope, cases).values()
    found = [row for row in rows if first <= row.received_at <= last and row.network in networks]
    return tuple(sorted(found, key=lambda row: (row.received_at, row.id)))


def _pairs(
    found: Iterable[tuple[int, int]], records: Sequence[CaseRecord], rows: dict[int, CaseRow]
) -> tuple[Pair, ...]:
    """In the order of the file; a case that went to the trash just now is left out."""
    return tuple((records[place], rows[case]) for place, case in sorted(found) if case in rows)
