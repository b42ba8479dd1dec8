"""Time as a brand answers: when a target is used up, and how much of the hours has gone by.

The day is walked through, never the second. All sums are done in whole seconds of universal time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from cmdesk.domain import opening_spans

FURTHEST = 36_525  # days: a due time later than a hundred years from the start is none
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_DAY = 24 * 60 * 60
_ALWAYS = 1 << 40  # seconds: before and after every date
_FIRST_DATE, _LAST_DATE = dt.date.min.toordinal() + 2, dt.date.max.toordinal() - 2
_WEEK = range(7)

_Pieces = Sequence[tuple[int, int]]  # half open, in order and apart


@dataclass(frozen=True)
class AnswerHours:
    """The hours in which a brand answers, as its wall clock shows them.

    `week` has the spans of each weekday (Monday = 0) as ("HH:MM", "HH:MM"), of which the second is not part
    and may be "24:00". A date in `closed` has none; one in `days` has those given there, whatever else is said
    of it. Spans that overlap count once. A wall time that a clock change skips is moved by the gap, one that
    comes twice is the first; a span that is empty then is left out.

    Raises ValueError for an unknown zone or weekday, for what is no time of the day, and for a span that
    would cross midnight: it is written on both days. What is given must not change afterwards, but `closed`
    is only ever asked for single dates and may come to know them as it is asked.
    """

    zone: str
    week: Mapping[int, Sequence[tuple[str, str]]]
    closed: Collection[dt.date] = ()
    days: Mapping[dt.date, Sequence[tuple[str, str]]] = field(default_factory=dict)
    _week: Sequence[_Pieces] = field(init=False, repr=False, compare=False)
    _days: Mapping[dt.date, _Pieces] = field(init=False, repr=False, compare=False)
    _known: dict[int, _Pieces] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        try:
            ZoneInfo(self.zone)
        except (KeyError, OSError) as error:
            raise ValueError(f"no such time zone: {self.zone}") from error
        if not set(self.week) <= set(_WEEK):
            raise ValueError(f"weekdays are 0 to 6: {sorted(self.week)}")
        week = [_read(self.week.get(weekday, ())) for weekday in _WEEK]
        object.__setattr__(self, "_week", week)
        object.__setattr__(self, "_days", {day: _read(spans) for day, spans in self.days.items()})

    def spans(self, day: dt.date) -> list[tuple[dt.datetime, dt.datetime]]:
        """The spans of a date as moments in UTC, in order and apart."""
        return [(_moment(opens), _moment(closes)) for opens, closes in self.on(day.toordinal())]

    def on(self, date: int) -> _Pieces:
        """The same in seconds, of a date given by its ordinal."""
        if (known := self._known.get(date)) is None:
            first, after = self._second(date, 0), self._second(date + 1, 0)
            # where the clock is changed at midnight, a wall time of one date may fall on another
            known = self._known[date] = _merged(
                (max(first, self._second(near, opens)), min(after, self._second(near, closes)))
                for near in range(date - 1, date + 2)
                for opens, closes in self._wall(dt.date.fromordinal(near))
            )
        return known

    def last_date(self) -> int:
        """The ordinal of a date after which it is never open."""
        if any(self._week):
            return _LAST_DATE
        return max((day.toordinal() + 1 for day, spans in self._days.items() if spans), default=0)

    def _wall(self, day: dt.date) -> _Pieces:
        if (own := self._days.get(day)) is not None:
            return own
        return () if day in self.closed else self._week[day.weekday()]

    def _second(self, date: int, minute: int) -> int:
        day = dt.date.fromordinal(date)
        wall = dt.datetime.combine(day, dt.time.min) + dt.timedelta(minutes=minute)
        # fold 0 is the first of two, and goes on by the old clock in a gap
        return int(wall.replace(tzinfo=ZoneInfo(self.zone)).timestamp())


def due(
    start: dt.datetime,
    target: dt.timedelta,
    hours: AnswerHours,
    pauses: Sequence[tuple[dt.datetime, dt.datetime]] = (),
) -> dt.datetime | None:
    """When `target` of the answer hours since `start` is used up, in UTC.

    Used up at closing time, it is due at closing time; a target of zero is due at the first open moment.
    None = there are no hours to wait for within a hundred years. Fractions of a second are left out.

    Each pause is over: from its first moment up to its second, which is not part of it. While one still
    runs there is no due time to ask for. Raises ValueError for a moment without zone and a target below zero.
    """
    left = target // dt.timedelta(seconds=1)
    if left < 0:
        raise ValueError("a target can't be less than nothing")
    first = _second_of(start)
    away = [(-_ALWAYS, first), *_seconds(pauses)]
    for opens, closes in _working(hours, first, first + FURTHEST * _DAY, away):
        if left <= closes - opens:
            return _moment(opens + left)
        left -= closes - opens
    return None


def elapsed(
    start: dt.datetime,
    end: dt.datetime,
    hours: AnswerHours,
    pauses: Sequence[tuple[dt.datetime, dt.datetime]] = (),
) -> dt.timedelta:
    """How much of the answer hours lies from `start` up to `end`, without the pauses; zero if it ends before.

    For a pause that still runs give `end` as its second moment. Raises ValueError for a moment without zone.
    """
    first, last = _second_of(start), _second_of(end)
    away = [(-_ALWAYS, first), (last, _ALWAYS), *_seconds(pauses)]
    return dt.timedelta(seconds=sum(closes - opens for opens, closes in _working(hours, first, last, away)))


def _working(
    hours: AnswerHours, first: int, last: int, away: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The pieces of the days of these seconds in which the brand answers and nothing is paused."""
    pauses = _merged(away)
    # a day more at both ends: the date of a second depends on the zone
    days = range(max(_date(first) - 1, _FIRST_DATE), min(_date(last) + 1, hours.last_date(), _LAST_DATE) + 1)
    for day in days:
        for opens, closes in hours.on(day):
            at = opens
            for begins, ends in pauses:
                if at < (until := min(begins, closes)):
                    yield at, until
                at = max(at, ends)
            if at < closes:
                yield at, closes


def _merged(pieces: Iterable[tuple[int, int]]) -> _Pieces:
    merged: list[tuple[int, int]] = []
    for begins, ends in sorted(piece for piece in pieces if piece[0] < piece[1]):
        if merged and begins <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(ends, merged[-1][1])
        else:
            merged.append((begins, ends))
    return merged


def _read(spans: Sequence[tuple[str, str]]) -> _Pieces:
    """Minutes since midnight."""
    read = [(opening_spans.minutes(opens), opening_spans.minutes(closes)) for opens, closes in spans]
    for span, (opens, closes) in zip(spans, read, strict=True):
        if opens is None or closes is None or closes < opens:
            raise ValueError(f"no span of one day: {span[0]}–{span[1]}")
    return _merged((opens, closes) for opens, closes in read if opens is not None and closes is not None)


def _seconds(pauses: Sequence[tuple[dt.datetime, dt.datetime]]) -> list[tuple[int, int]]:
    return [(_second_of(begins), _second_of(ends)) for begins, ends in pauses]


def _second_of(moment: dt.datetime) -> int:
    """The whole second in which a moment is."""
    if moment.utcoffset() is None:
        raise ValueError(f"a moment without time zone: {moment}")
    return (moment - _EPOCH) // dt.timedelta(seconds=1)


def _moment(second: int) -> dt.datetime:
    return _EPOCH + dt.timedelta(seconds=second)


def _date(second: int) -> int:
    return _EPOCH.toordinal() + second // _DAY
