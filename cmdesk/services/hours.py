"""When a brand answers and when it is open: a week of its own, and the days that are different."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cmdesk.domain import opening_spans, public_holidays
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.opening_spans import Span
from cmdesk.domain.text import clean
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import AnswerSpan, Closure

OF = ("answers", "open")  # when messages are answered, and when the shop is open
WEEK = range(7)  # Monday = 0


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """A day with other hours than its weekday; without spans it is closed."""

    id: int
    day: dt.date
    spans: tuple[Span, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A public holiday and when it is answered all the same; `usual` is what its weekday has."""

    day: dt.date
    name: str
    spans: tuple[Span, ...]
    usual: tuple[Span, ...]


def week(scope: ClientScope, of: str = "answers") -> tuple[tuple[Span, ...], ...]:
    """The spans of the seven days, Monday first. Raises DeskError "hours-unknown" for another `of`."""
    _check_of(of)
    days: defaultdict[int, list[Span]] = defaultdict(list)
    for row in scope.rows(AnswerSpan).where(AnswerSpan.of == of):
        days[row.weekday].append(Span(row.opens, row.closes))
    return tuple(tuple(sorted(days[day])) for day in WEEK)


def save_day(scope: ClientScope, of: str, weekday: int, spans: Sequence[Span]) -> None:
    """Write the spans of one weekday. Raises DeskError as `opening_spans.checked` does, and "hours-unknown"."""
    _write(scope, of, {weekday: opening_spans.checked(spans)})


def copy_day(scope: ClientScope, of: str, weekday: int, to: Iterable[int] = WEEK) -> None:
    """Give other days, all of the week unless said, the spans of this one. Raises DeskError "hours-unknown"."""
    _check_day(weekday)
    spans = week(scope, of)[weekday]
    _write(scope, of, dict.fromkeys(to, spans))


def list_closures(scope: ClientScope) -> list[ClosureRow]:
    """The days with hours of their own, in the order of the calendar."""
    rows = scope.rows(Closure).order_by(Closure.day)
    return [ClosureRow(row.id, row.day, opening_spans.read(row.spans), row.reason) for row in rows]


def save_closure(
    scope: ClientScope,
    day: dt.date,
    spans: Sequence[Span] = (),
    reason: str = "",
    closure_id: int | None = None,
) -> int:
    """Write a new closure, or change one; its id.

    Raises DeskError as `opening_spans.checked` does, "closure-twice" (`day`), "not-found".
    """
    kept = opening_spans.written(opening_spans.checked(spans))
    same = scope.rows(Closure).where(Closure.day == day, Closure.id != (closure_id or 0))
    if same.exists():
        raise DeskError("closure-twice", day=day.isoformat())
    values = {"day": day, "spans": kept, "reason": clean(reason).strip()}
    with scope.writing(Topic.SUPPORT):
        if closure_id is None:
            return scope.add(Closure, **values).id
        return scope.change(Closure, closure_id, **values).id


def delete_closure(scope: ClientScope, closure_id: int) -> None:
    """Put a closure in the trash; `restore_closure` is the way back."""
    with scope.writing(Topic.SUPPORT):
        scope.put_away(Closure, [closure_id], now())


def restore_closure(scope: ClientScope, closure_id: int) -> None:
    """Take a closure out of the trash. Raises DeskError "closure-twice", "not-found"."""
    row = scope.binned(Closure, closure_id)
    if scope.rows(Closure).where(Closure.day == row.day).exists():
        raise DeskError("closure-twice", day=row.day.isoformat())
    with scope.writing(Topic.SUPPORT):
        scope.put_away(Closure, [closure_id], None)


def list_holidays(scope: ClientScope, year: int, language: str = "es") -> list[HolidayRow]:
    """The public holidays of the client's country and region, named in `language`, by date."""
    client = scope.client()
    usual = week(scope)
    own = {row.day: row.spans for row in list_closures(scope)}
    return [
        HolidayRow(day, name, own.get(day, ()), usual[day.weekday()])
        for day, name in public_holidays.in_year(client.country, client.region, year, language)
    ]


def work_on(scope: ClientScope, day: dt.date, reason: str = "") -> None:
    """Answer on a holiday as on its weekday: it becomes one of the days that are different."""
    save_closure(scope, day, week(scope)[day.weekday()], reason, _closure_on(scope, day))


def rest_on(scope: ClientScope, day: dt.date) -> None:
    """Answer on a holiday no longer; what made it different goes to the trash."""
    if (closure_id := _closure_on(scope, day)) is not None:
        delete_closure(scope, closure_id)


def _closure_on(scope: ClientScope, day: dt.date) -> int | None:
    row = scope.rows(Closure, Closure.id).where(Closure.day == day).first()
    return None if row is None else row.id


def _write(scope: ClientScope, of: str, days: dict[int, tuple[Span, ...]]) -> None:
    _check_of(of)
    with scope.writing(Topic.SUPPORT):
        for weekday, spans in days.items():
            _check_day(weekday)
            scope.remove(AnswerSpan, (AnswerSpan.of == of) & (AnswerSpan.weekday == weekday))
            for span in spans:
                scope.add(AnswerSpan, of=of, weekday=weekday, opens=span.opens, closes=span.closes)


def _check_of(of: str) -> None:
    if of not in OF:
        raise DeskError("hours-unknown", of=of)


def _check_day(weekday: int) -> None:
    if weekday not in WEEK:
        raise DeskError("hours-unknown", of=weekday)
