"""The day's log: what was done, told by the timelines, with notes by hand, and what is left at closing time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import case_list, due_times, escalations, privacy_requests, promises, timeline
from cmdesk.services.case_list import CaseFilter, CaseRow
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.services.escalations import EscalationRow
from cmdesk.services.privacy_requests import RequestRow
from cmdesk.services.promises import FollowUpRow
from cmdesk.services.timeline import Entry
from cmdesk.storage.models import Client, LogNote

# What of a timeline is worth telling at the end of the day, and the words that tell it.
TOLD = {
    "logged": "text",
    "copied": "text",
    "posted": "text",
    "escalated": "department",
    "company-answered": "text",
    "resolved": "outcome",
    "confirmed": "quote",
    "reopened": "why",
    "kept": "text",
}
TAKEN_BACK = {"to-be-posted": "posted", "not-resolved": "resolved"}  # what takes the latest of the other back
MOST_DUE = 500


@dataclass(frozen=True, slots=True)
class LogRow:
    """A line of the log; `kind` "note" = by hand, else that of the timeline it was taken from."""

    at: dt.datetime
    client_id: int
    kind: str
    text: str
    case_id: int | None = None
    reference: str = ""
    who: str = ""
    note_id: int | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """What is left to be seen to before the day is over."""

    unposted: tuple[CaseRow, ...]
    overdue: tuple[CaseRow, ...]
    due_today: tuple[CaseRow, ...]
    departments: tuple[EscalationRow, ...]
    promises: tuple[FollowUpRow, ...]
    requests: tuple[
        RequestRow, ...
    ]  # about people's data, of which today is the last day or it was over before

    @property
    def left(self) -> int:
        """How many things that are; none of them is counted twice."""
        cases = {row.id for row in (*self.unposted, *self.overdue, *self.due_today)}
        return len(cases) + len(self.departments) + len(self.promises) + len(self.requests)


def write(scope: ClientScope, text: str, at: dt.datetime | None = None) -> int:
    """Write a note into the log; its id. Raises DeskError "log-needs-text"."""
    with scope.writing(Topic.LOG):
        return scope.add(LogNote, text=_text(text), at=due_times.moment(at)).id


def change(scope: ClientScope, note_id: int, text: str) -> None:
    """Write a note anew. Raises DeskError "log-needs-text", "not-found"."""
    with scope.writing(Topic.LOG):
        scope.change(LogNote, note_id, text=_text(text))


def delete(scope: ClientScope, note_ids: Collection[int]) -> int:
    """Put notes away; how many. `restore` is the way back."""
    with scope.writing(Topic.LOG):
        return scope.put_away(LogNote, list(note_ids), now())


def restore(scope: ClientScope, note_ids: Collection[int]) -> int:
    """Take notes back; how many."""
    with scope.writing(Topic.LOG):
        return scope.put_away(LogNote, list(note_ids), None)


def entries(scope: ClientScope, day: dt.date) -> list[LogRow]:
    """The log of a day, as the clock of this computer has it, by time."""
    start, end = _day(day)
    notes = scope.rows(LogNote).where(LogNote.at >= start, LogNote.at < end)
    rows = [LogRow(n.at, scope.client_id, "note", n.text, note_id=n.id) for n in notes]
    told = _left(timeline.between(scope, start, end, (*TOLD, *TAKEN_BACK)))
    cases = {row.id: row for row in case_list.rows_of(scope, list({entry.case_id for entry in told}))}
    rows += [_row(entry, cases[entry.case_id]) for entry in told if entry.case_id in cases]
    return sorted(rows, key=lambda row: row.at)


def entries_of_all(desk: Desk, day: dt.date) -> list[LogRow]:
    """The log of a day of every client, by time."""
    everyone = desk.ids(Client.select(Client.id).where(Client.deleted_at.is_null()))
    rows = [row for client_id in everyone for row in entries(desk.of(client_id), day)]
    return sorted(rows, key=lambda row: row.at)


def closing(desk: Desk, client_ids: Collection[int] | None = None) -> Closing:
    """What is left of some clients, or of all, until the day of this computer is over."""
    moment = now()
    _, midnight = _day(moment.astimezone().date())
    if client_ids is None:
        due = case_list.due_of_all(desk, midnight, MOST_DUE)
        unposted = case_list.unposted_of_all(desk)
        late = escalations.open_of_all(desk, moment)
        promised = promises.open_of_all(desk, midnight)
        requests = privacy_requests.pressing_of_all(desk)
    else:
        scopes = [desk.of(client_id) for client_id in client_ids]
        due = [row for scope in scopes for row in _due(scope, midnight)]
        unposted = [row for scope in scopes for row in case_list.unposted(scope)]
        asked = [row for scope in scopes for row in escalations.list_open(scope)]
        late = [row for row in asked if row.due_at is not None and row.due_at <= moment]
        promised = [row for scope in scopes for row in promises.list_open(scope) if row.due_at <= midnight]
        requests = [row for scope in scopes for row in privacy_requests.pressing(scope)]
    return Closing(
        unposted=tuple(unposted),
        overdue=tuple(row for row in due if row.due_at is not None and row.due_at <= moment),
        due_today=tuple(row for row in due if row.due_at is not None and row.due_at > moment),
        departments=tuple(late),
        promises=tuple(promised),
        requests=tuple(row for row in requests if row.days_left is not None and row.days_left <= 0),
    )


def _due(scope: ClientScope, until: dt.datetime) -> list[CaseRow]:
    """What a brand has to answer until then."""
    rows = case_list.window(scope, CaseFilter(), limit=MOST_DUE)
    return [row for row in rows if row.due_at is not None and row.due_at <= until]


def _left(entries: Sequence[Entry]) -> list[Entry]:
    """Without what was taken back on the same day."""
    left: list[Entry] = []
    for entry in entries:
        kind = TAKEN_BACK.get(entry.kind)
        if kind is None:
            left.append(entry)
        elif kind != "posted" or "posted" in entry.payload:  # that a text won't be posted is taken back, too
            same = [one for one in left if (one.case_id, one.kind) == (entry.case_id, kind)]
            if same:
                left.remove(same[-1])
    return left


def _row(entry: Entry, case: CaseRow) -> LogRow:
    text = str(entry.payload.get(TOLD[entry.kind], ""))
    return LogRow(entry.at, case.client_id, entry.kind, text, case.id, case.reference, case.who)


def _day(day: dt.date) -> tuple[dt.datetime, dt.datetime]:
    """The first moments of a day and of the next, where the person is."""
    first, following = (dt.datetime.combine(each, dt.time.min) for each in (day, day + dt.timedelta(days=1)))
    return first.astimezone(dt.UTC), following.astimezone(dt.UTC)


def _text(text: str) -> str:
    text = clean(text).strip()
    if not text:
        raise DeskError("log-needs-text")
    return text
