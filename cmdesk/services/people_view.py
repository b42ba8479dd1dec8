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


def history(scope: ClientScope, person_id: int, limit: int = 200) -> tuple[Entry, ...]:
    """The latest lines of the timelines of all cases of a person, by time. Raises DeskError "not-found"."""
    ids = people.whole(scope, person_id)
    cases = scope.desk.ids(scope.rows(Case, Case.id).where(Case.person_id.in_(ids)))
    return timeline.of_cases(scope, cases, limit)


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
