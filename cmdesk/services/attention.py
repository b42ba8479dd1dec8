"""Whom to look after: thanks to say, people at risk, people who give ideas; each with the figures that say so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import peewee as pw

from cmdesk.domain.cases import OPEN, Sentiment
from cmdesk.domain.clock import now, today
from cmdesk.services import people, people_list
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_list import PersonRow
from cmdesk.storage.fields import from_stored
from cmdesk.storage.models import Case, Person

LATELY = dt.timedelta(days=90)
A_YEAR = dt.timedelta(days=365)
WITHOUT_A_WORD = dt.timedelta(days=60)
PRAISE_STANDS = dt.timedelta(days=60)  # later, a thank-you reads odd
BIRTHDAY_AHEAD = 7  # days, today among them
REGULAR = 3  # cases in a year
OFTEN = 2  # complaints or upset messages lately
GENEROUS = 3  # ideas, praises and greetings lately
UNHAPPY = 2  # satisfaction of 5 and below
LIVELY = ("suggestion", "praise", "greeting", "mention")
MOST = 200


Only = Sequence[int] | None  # who is asked about, the whole before its parts; None for everybody


class _Tally(NamedTuple):
    number: int
    at: dt.datetime


class Reason(StrEnum):
    """Why somebody is in a list."""

    MARKED = "marked"  # by hand, with the role
    BIRTHDAY = "birthday"
    PRAISE = "praise"  # that has no answer
    SILENT = "silent"  # a regular without a word for long
    UPSET = "upset"  # complained or was upset, more than once lately
    UNHAPPY = "unhappy"  # with how a case ended
    LIVELY = "lively"  # brought ideas, praise, greetings


@dataclass(frozen=True, slots=True)
class Attention:
    """A person, why, and the figure of it: `number` of cases, the satisfaction, or days until the birthday;
    `at` the last of the cases.
    """

    person: PersonRow
    reason: Reason
    number: int = 0
    at: dt.datetime | None = None


def thanks(scope: ClientScope, limit: int = MOST) -> list[Attention]:
    """Birthdays of the week, praise without an answer, then regulars without a word in 60 days."""
    return _thanks(scope, None)[:limit]


def at_risk(scope: ClientScope, limit: int = MOST) -> list[Attention]:
    """Who was upset more than once lately, or unhappy with how a case ended; then those marked so by hand."""
    return _once(_at_risk(scope, None) + _marked(scope, "at-risk"))[:limit]


def proactive(scope: ClientScope, limit: int = MOST) -> list[Attention]:
    """Who brought ideas, praise and greetings lately; then those marked so by hand."""
    return _once(_proactive(scope, None) + _marked(scope, "proactive"))[:limit]


def about(scope: ClientScope, person_id: int) -> list[Attention]:
    """Why one person should be looked after, apart from its role. Raises DeskError "not-found"."""
    only = people.whole(scope, person_id)
    return _thanks(scope, only) + _at_risk(scope, only) + _proactive(scope, only)


def _thanks(scope: ClientScope, only: Only) -> list[Attention]:
    praise = _tally(
        scope,
        only,
        PRAISE_STANDS,
        Case.kind == "praise",
        Case.first_answer_at.is_null(),
        Case.state.in_([state.value for state in OPEN]),
    )
    quiet_since = now() - WITHOUT_A_WORD
    regulars = _tally(scope, only, A_YEAR)
    quiet = {p: t for p, t in regulars.items() if t.number >= REGULAR and t.at < quiet_since}
    silent = [
        one
        for one in _told(scope, Reason.SILENT, quiet)
        if (one.person.last_contact_at or one.at or quiet_since) < quiet_since  # or wrote in an older case
    ]
    return _once([*_birthdays(scope, only), *_told(scope, Reason.PRAISE, praise), *silent])


def _at_risk(scope: ClientScope, only: Only) -> list[Attention]:
    upset = (Case.kind == "complaint") | (Case.sentiment == Sentiment.NEGATIVE.value)
    often = {p: t for p, t in _tally(scope, only, LATELY, upset).items() if t.number >= OFTEN}
    unhappy = _tally(scope, only, LATELY, Case.satisfaction <= UNHAPPY, lowest=Case.satisfaction)
    return _once(_told(scope, Reason.UPSET, often) + _told(scope, Reason.UNHAPPY, unhappy))


def _proactive(scope: ClientScope, only: Only) -> list[Attention]:
    lively = _tally(scope, only, LATELY, Case.kind.in_(LIVELY))
    return _told(scope, Reason.LIVELY, {p: t for p, t in lively.items() if t.number >= GENEROUS})


def _tally(
    scope: ClientScope,
    only: Only,
    since: dt.timedelta,
    *where: pw.Expression,
    lowest: pw.Field | None = None,
) -> dict[int, _Tally]:
    """How many cases of that sort each person had, or the lowest of a figure; the latest of them."""
    number = pw.fn.COUNT(Case.id) if lowest is None else pw.fn.MIN(lowest)
    query = scope.rows(Case, Case.person_id, number, pw.fn.MAX(Case.received_at)).where(
        Case.received_at >= now() - since,
        Case.person_id.is_null(is_null=False),
        Case.merged_into_id.is_null(),
        *where,
    )
    if only is not None:
        query = query.where(Case.person_id.in_(list(only)))
    whole_of = _wholes(scope) if only is None else lambda _part: only[0]
    found: dict[int, _Tally] = {}
    for part, figure, at in scope.desk.values(query.group_by(Case.person_id)):
        person_id, new = whole_of(part), _Tally(figure, from_stored(at))
        if (old := found.get(person_id)) is not None:
            together = old.number + figure if lowest is None else min(old.number, figure)
            new = _Tally(together, max(old.at, new.at))
        found[person_id] = new
    return found


def _wholes(scope: ClientScope) -> Callable[[int], int]:
    """Tells whom a person is part of now; few have been merged."""
    parts = scope.rows(Person, Person.id, Person.merged_into_id).where(
        Person.merged_into_id.is_null(is_null=False)
    )
    above = dict(scope.desk.values(parts))

    def whole(person_id: int) -> int:
        while person_id in above:
            person_id = above[person_id]
        return person_id

    return whole


def _told(scope: ClientScope, reason: Reason, found: Mapping[int, _Tally]) -> list[Attention]:
    """The people of a tally that are there, those first who stand out most."""
    sign = 1 if reason is Reason.UNHAPPY else -1
    ids = sorted(
        found, key=lambda person_id: (sign * found[person_id].number, -found[person_id].at.timestamp())
    )
    rows = people_list.rows_of(scope, ids[:MOST])
    return [Attention(row, reason, found[row.id].number, found[row.id].at) for row in rows]


def _birthdays(scope: ClientScope, only: Only) -> list[Attention]:
    """Those of the days to come, the next first; a birthday of February 29 is kept on the 28th."""
    days = [today() + dt.timedelta(days=n) for n in range(BIRTHDAY_AHEAD)]
    order = {f"{day:%m-%d}": n for n, day in enumerate(days)}
    if "02-28" in order and not any(f"{day:%m-%d}" == "02-29" for day in days):
        order["02-29"] = order["02-28"]
    day = pw.fn.SUBSTR(Person.birthday, -5)
    query = scope.rows(Person, Person.id, day).where(
        Person.birthday != "", day.in_(list(order)), Person.merged_into_id.is_null()
    )
    if only is not None:
        query = query.where(Person.id.in_(list(only)))
    days_of = dict(scope.desk.values(query))
    ids = sorted(days_of, key=lambda person_id: order[days_of[person_id]])
    rows = people_list.rows_of(scope, ids[:MOST])
    return [Attention(row, Reason.BIRTHDAY, order[days_of[row.id]]) for row in rows]


def _marked(scope: ClientScope, role: str) -> list[Attention]:
    ids = people_list.latest(scope, role, MOST)
    return [Attention(row, Reason.MARKED) for row in people_list.rows_of(scope, ids)]


def _once(found: Iterable[Attention]) -> list[Attention]:
    """Each person for the first of its reasons."""
    kept: dict[int, Attention] = {}
    for one in found:
        kept.setdefault(one.person.id, one)
    return list(kept.values())
