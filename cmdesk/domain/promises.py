"""Deadlines that a text promises ("hoy mismo", "in two working days"), found and written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from cmdesk.domain import commitments, promise_words
from cmdesk.domain.answer_hours import AnswerHours
from cmdesk.domain.promise_words import Clock, Length, Piece

Kind = Literal["length", "clock", "part", "day"]
DAY_ENDS = dt.time(19)  # where no hours are known
MIDNIGHT = dt.time(23, 59)
MORNING_ENDS = dt.time(14)
_BETWEEN = re.compile(r"(?:,? | (?:de|del) )")
_FURTHEST = 60  # days in which a working one is looked for


@dataclass(frozen=True, slots=True)
class Promise:
    """A deadline at `text[start:end]` in Python characters. `due` is the instant it is over, in UTC.

    `kind`: "length" of time, "clock" time, "part" of a day, or "day" as a whole.
    """

    start: int
    end: int
    kind: Kind
    due: dt.datetime


def find(text: str, now: dt.datetime, zone: str, hours: AnswerHours | None = None) -> list[Promise]:
    """The deadlines that a text in Spanish or English promises to somebody, in its order.

    `zone` is where the text is written. A day lasts until the brand stops answering, by its `hours`, or until
    19:00; working days are those with hours, or Monday to Friday. Days that are only told of ("abrimos mañana")
    are none. Raises ValueError for a `now` without zone.
    """
    if now.tzinfo is None:
        raise ValueError("a moment without zone")
    here = _Here(now.astimezone(ZoneInfo(zone)), hours)
    found: list[Promise] = []
    for group in _groups(text, promise_words.pieces(text)):
        start, end = group[0].start, group[-1].end
        strong = any(piece.strong for piece in group)
        if commitments.promised(text, start, end, strong=strong):
            kind, due = here.due(group)
            found.append(Promise(start, end, kind, due.astimezone(dt.UTC)))
    return found


def _groups(text: str, pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces that make one deadline together: "mañana" and "antes de las 12"."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        last = groups[-1] if groups else []
        beside = bool(last) and _BETWEEN.fullmatch(text, last[-1].end, piece.start) is not None
        if beside and not any(_same(piece, other) for other in last):
            last.append(piece)
        else:
            groups.append([piece])
    return groups


def _same(one: Piece, other: Piece) -> bool:
    """Whether two pieces say the same sort of thing, or one says it all."""
    if one.length or other.length:
        return True
    return any(
        getattr(one, name) is not None and getattr(other, name) is not None
        for name in ("day", "part", "clock")
    )


@dataclass(frozen=True, slots=True)
class _Here:
    """The present where the text is written."""

    now: dt.datetime
    hours: AnswerHours | None

    def due(self, group: Sequence[Piece]) -> tuple[Kind, dt.datetime]:
        length = next((piece.length for piece in group if piece.length), None)
        if length is not None:
            return "length", self._after(length)
        day = next((piece.day for piece in group if piece.day), None)
        date = day(self.now.date()) if day else None
        clock = next((piece.clock for piece in group if piece.clock), None)
        part = next((piece.part for piece in group if piece.part), None)
        if clock is not None:
            return "clock", self._at_clock(clock, date, part)
        if part is not None:
            due = self._at(date or self.now.date(), part)
            if date is None and due <= self.now:
                due = self._at(self.now.date() + dt.timedelta(days=1), part)
            return "part", self._not_past(due)
        return "day", self._not_past(self._end_of(date or self.now.date()))

    def _at(self, day: dt.date, time: dt.time) -> dt.datetime:
        return dt.datetime.combine(day, time, tzinfo=self.now.tzinfo)

    def _not_past(self, due: dt.datetime) -> dt.datetime:
        """What is said late in the day holds until its end."""
        return due if due > self.now else self._at(self.now.date(), MIDNIGHT)

    def _end_of(self, day: dt.date) -> dt.datetime:
        spans = self.hours.spans(day) if self.hours else []
        return spans[-1][1].astimezone(self.now.tzinfo) if spans else self._at(day, DAY_ENDS)

    def _works(self, day: dt.date) -> bool:
        return bool(self.hours.spans(day)) if self.hours else day.weekday() < 5

    def _after(self, length: Length) -> dt.datetime:
        if length.hours:
            return self.now.astimezone(dt.UTC) + dt.timedelta(hours=length.hours)
        day = self.now.date()
        if not length.working:
            return self._end_of(day + dt.timedelta(days=length.days))
        left = length.days
        for ahead in range(1, _FURTHEST + 7 * length.days):
            there = day + dt.timedelta(days=ahead)
            left -= self._works(there)
            if not left:
                return self._end_of(there)
        return self._end_of(day + dt.timedelta(days=length.days))

    def _at_clock(self, clock: Clock, date: dt.date | None, part: dt.time | None) -> dt.datetime:
        """A time of the day, in the half of it that is likely meant: before 8 is the afternoon, else what comes next."""
        if clock.hour == 24:
            return self._at(date or self.now.date(), MIDNIGHT)
        halves = [clock.hour]
        if not clock.sure and clock.hour <= 12:
            late = clock.hour % 12 + 12
            halves = [late] if clock.hour < 8 or (part and part > MORNING_ENDS) else [clock.hour, late]
        days = [date] if date else [self.now.date(), self.now.date() + dt.timedelta(days=1)]
        moments = [self._at(day, dt.time(hour, clock.minute)) for day in days for hour in halves]
        return next((moment for moment in moments if moment > self.now), self._at(days[-1], MIDNIGHT))


QUARTER = 15  # minutes: nobody promises "before 17:43"


def phrase(due: dt.datetime, now: dt.datetime, zone: str, language: str) -> str:
    """A deadline as it is promised: "hoy antes de las 18:00", "tomorrow morning".

    Of today it is rounded down to a quarter of an hour, so that the promise is no later than `due`. What is due
    already is promised "as soon as we can". `language` is one of `LANGUAGES`.
    """
    words = _WORDS[language]
    here, there = now.astimezone(ZoneInfo(zone)), due.astimezone(ZoneInfo(zone))
    days = (there.date() - here.date()).days
    if days <= 0:
        early = there - dt.timedelta(minutes=there.minute % QUARTER, seconds=there.second)
        if early <= here:
            return words["soon"]
        return words["today"].format(time=f"{early:%H:%M}")
    part = words["morning" if there.time() <= MORNING_ENDS else "afternoon"]
    if days == 1:
        return words["tomorrow"].format(part=part)
    if days < 7:
        weekday = words["weekdays"].split()[there.weekday()]
        return words["weekday"].format(weekday=weekday, part=part)
    return words["date"].format(day=there.day, month=words["months"].split()[there.month - 1])


_WORDS = {
    "es": {
        "soon": "lo antes posible",
        "today": "hoy antes de las {time}",
        "tomorrow": "mañana por la {part}",
        "weekday": "el {weekday} por la {part}",
        "date": "el {day} de {month}",
        "morning": "mañana",
        "afternoon": "tarde",
        "weekdays": "lunes martes miércoles jueves viernes sábado domingo",
        "months": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    },
    "en": {
        "soon": "as soon as we can",
        "today": "today before {time}",
        "tomorrow": "tomorrow {part}",
        "weekday": "on {weekday} {part}",
        "date": "on {day} {month}",
        "morning": "morning",
        "afternoon": "afternoon",
        "weekdays": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "months": "January February March April May June July August September October November December",
    },
}
LANGUAGES = frozenset(_WORDS)  # that deadlines are written in
