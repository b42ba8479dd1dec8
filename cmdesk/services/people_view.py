"""What is known of one person, and who writes most."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import peewee as pw

from cmdesk.domain.cases import OPEN
from cmdesk.services import case_list, people, people_list, timeline
from cmdesk.services.case_list import CaseRow
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.services.people import PersonCard
from cmdesk.services.people_list import PersonRow
from cmdesk.services.timeline import Entry
from cmdesk.storage.models import Case

Mark = tuple[dt.datetime, int, int]  # when it was, the line (0 = how a case began), the case
ENOUGH = 4  # times as many are counted as are shown, since some of them are one person


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person as its page shows it; `satisfaction` is the mean of the `rated` cases."""

    row: PersonRow
    card: PersonCard
    open_cases: int
    by_kind: dict[str, int]
    by_sentiment: dict[str, int]
    satisfaction: float | None
    rated: int
    cases: tuple[CaseRow, ...]
    merged: tuple[PersonRow, ...]


@dataclass(frozen=True, slots=True)
class Active:
    """A person and how many cases it had in a period."""

    person: PersonRow
    cases: int


@dataclass(frozen=True, slots=True)
class Happening:
    """A line of the timeline of one of somebody's cases, which says `text`; a case begins with a "logged"."""

    entry: Entry
    row: CaseRow
    text: str

    @property
    def mark(self) -> Mark:
        """What `history` goes on after."""
        return _mark(self.entry)


def view(scope: ClientScope, person_id: int) -> PersonView:
    """A person; of a merged one, the person it went into. Raises DeskError "not-found"."""
    top = people.root(scope, person_id)
    ids = people.family(scope, top)
    own = (Case.person_id.in_(ids), Case.merged_into_id.is_null())
    opened = scope.rows(Case).where(*own, Case.state.in_([state.value for state in OPEN]))
    rating = (pw.fn.AVG(Case.satisfaction), pw.fn.COUNT(Case.satisfaction))
    [(mean, rated)] = tuples(scope.rows(Case, *rating).where(*own))
    return PersonView(
        row=people_list.get(scope, top),
        card=people.card(scope, top),
        open_cases=opened.count(),
        by_kind=dict(
            tuples(scope.rows(Case, Case.kind, pw.fn.COUNT(Case.id)).where(*own).group_by(Case.kind))
        ),
        by_sentiment=dict(
            tuples(
                scope.rows(Case, Case.sentiment, pw.fn.COUNT(Case.id)).where(*own).group_by(Case.sentiment)
            )
        ),
        satisfaction=mean,
        rated=rated,
        cases=tuple(case_list.of_person(scope, ids)),
        merged=tuple(people_list.rows_of(scope, ids[1:])),
    )


def history(
    scope: ClientScope, person_id: int, before: Mark | None = None, limit: int = 30
) -> list[Happening]:
    """What happened in all cases of a person, the latest first: how each began, and the lines of its timeline.

    `before` is the `mark` of the last one already told. Raises DeskError "not-found".
    """
    ids = people.whole(scope, person_id)
    entries = timeline.of_people(scope, ids, before and _line_before(before), limit)
    began = scope.rows(Case, Case.id, Case.received_at).where(Case.person_id.in_(ids))
    if before is not None:
        at, line, case_id = before
        same = (Case.received_at == at) & (Case.id < case_id) if line == 0 else Case.received_at == at
        began = began.where((Case.received_at < at) | same)
    entries += [
        Entry(0, row.id, 0, row.received_at, "", "logged")
        for row in began.order_by(Case.received_at.desc(), Case.id.desc()).limit(limit)
    ]
    latest = sorted(entries, key=_mark, reverse=True)[:limit]
    told = list({entry.case_id for entry in latest})
    rows = {row.id: row for row in case_list.rows_of(scope, told)}
    texts = dict(tuples(scope.rows(Case, Case.id, Case.text).where(Case.id.in_(told))))
    return [Happening(entry, rows[entry.case_id], texts[entry.case_id]) for entry in latest]


def _mark(entry: Entry) -> Mark:
    return entry.at, entry.id, entry.case_id


def _line_before(mark: Mark) -> tuple[dt.datetime, int]:
    at, line, _case = mark
    return at, line


def most_active(
    scope: ClientScope,
    start: dt.datetime,
    end: dt.datetime,
    kind: str = "",
    sentiment: str = "",
    limit: int = 20,
) -> list[Active]:
    """Who wrote most from `start` up to `end`, of any kind and sentiment unless said."""
    number = pw.fn.COUNT(Case.id)
    query = scope.rows(Case, Case.person_id, number).where(
        Case.received_at >= start,
        Case.received_at < end,
        Case.person_id.is_null(is_null=False),
        Case.merged_into_id.is_null(),
    )
    if kind:
        query = query.where(Case.kind == kind)
    if sentiment:
        query = query.where(Case.sentiment == sentiment)
    counted = tuples(query.group_by(Case.person_id).order_by(number.desc()).limit(limit * ENOUGH))
    there = people.living(scope, [person_id for person_id, _ in counted])
    written: dict[int, int] = {}
    for person_id, cases in counted:
        if person_id in there:
            top = people.root(scope, person_id)
            written[top] = written.get(top, 0) + cases
    first = sorted(written, key=lambda person_id: -written[person_id])[:limit]
    return [Active(row, written[row.id]) for row in people_list.rows_of(scope, first)]
