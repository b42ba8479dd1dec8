"""What the inbox of a client was like in a period, in figures that are all worked out from one reading of its cases.

A case belongs to the period in which it was received, by the client's clock. Merged cases count as the one they
went into; what lies in the trash doesn't count.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

import peewee as pw

from cmdesk.domain.clock import now
from cmdesk.domain.figures import Spread, share, spread
from cmdesk.services.desk import ClientScope
from cmdesk.storage.fields import from_stored
from cmdesk.storage.models import Case

HOUR = 3_600_000  # ms
KeyT = TypeVar("KeyT")
_BETWEEN = "\t"  # stands in no value, since each is one of a list


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of a period. Durations are seconds of answer hours.

    `hours` counts by (weekday from Monday = 0, hour) of the client's clock. `answered` and `in_time` are of the
    cases that have a target: in time is a first answer within it; one that is still owed counts as late once it is
    overdue, and not at all before. `satisfaction` is the mean of `rated` ratings, 1 to 5.
    """

    first: dt.date
    last: dt.date
    cases: int
    open: int
    waiting: int
    resolved: int
    historic: int
    reopened: int
    by_kind: Mapping[str, int]
    by_place: Mapping[tuple[str, str], int]  # network, channel
    by_sentiment: Mapping[str, int]
    by_outcome: Mapping[str, int]
    by_day: Mapping[dt.date, int]
    hours: Mapping[tuple[int, int], int]
    first_answer: Spread
    resolution: Spread
    by_kind_first_answer: Mapping[str, Spread]
    answered: int
    in_time: int
    satisfaction: float | None
    rated: int
    ratings: Mapping[int, int] = field(default_factory=dict)

    @property
    def within_target(self) -> float | None:
        """Which share of what had a target was answered in time, 0 to 1; None of none."""
        return share(self.in_time, self.answered)


def of_period(scope: ClientScope, first: dt.date, last: dt.date) -> Statistics:
    """The figures of the cases received from `first` to `last`, both included."""
    zone = ZoneInfo(scope.client().zone)
    start = dt.datetime.combine(first, dt.time.min, zone)
    end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time.min, zone)
    within = (Case.received_at >= start) & (Case.received_at < end) & Case.merged_into_id.is_null()
    rows = scope.desk.values(scope.rows(Case, *_columns()).where(within))
    received, answers, resolutions, keys = list(zip(*rows, strict=True)) or [(), (), (), ()]
    alike = {key: _Alike(*key.split(_BETWEEN)) for key in dict.fromkeys(keys)}
    told = [(alike[key], many) for key, many in Counter(keys).items()]
    kinds = {key: one.kind for key, one in alike.items()}
    by_kind: defaultdict[str, list[int]] = defaultdict(list)
    for key, seconds in zip(keys, answers, strict=True):
        if seconds is not None:
            by_kind[kinds[key]].append(seconds)
    ended = [(one, many) for one, many in told if one.outcome]
    tabs, ratings = _counted(told, lambda one: one.tab), _ratings(told)
    rated = ratings.total()
    days, hours = _by_clock(Counter(received), zone)
    return Statistics(
        first=first,
        last=last,
        cases=len(rows),
        open=tabs["open"],
        waiting=tabs["waiting"],
        resolved=tabs["resolved"],
        historic=_counted(told, lambda one: one.historic)["1"],
        reopened=_counted(told, lambda one: one.reopened)["1"],
        by_kind=dict(_counted(told, lambda one: one.kind).most_common()),
        by_place=dict(_counted(told, lambda one: (one.network, one.channel)).most_common()),
        by_sentiment=dict(_counted(told, lambda one: one.sentiment).most_common()),
        by_outcome=dict(_counted(ended, lambda one: one.outcome).most_common()),
        by_day=dict(sorted(days.items())),
        hours=dict(sorted(hours.items())),
        first_answer=spread([seconds for some in by_kind.values() for seconds in some]),
        resolution=spread([seconds for seconds in resolutions if seconds is not None]),
        by_kind_first_answer={kind: spread(some) for kind, some in by_kind.items()},
        answered=_counted(told, lambda one: one.counts)["1"],
        in_time=_counted(told, lambda one: one.in_time)["1"],
        satisfaction=sum(value * many for value, many in ratings.items()) / rated if rated else None,
        rated=rated,
        ratings=dict(sorted(ratings.items())),
    )


class _Alike(NamedTuple):
    """What many cases have in common, as it is written: there are few kinds of them, and those are counted."""

    tab: str
    kind: str
    network: str
    channel: str
    sentiment: str
    outcome: str
    satisfaction: str
    reopened: str
    historic: str
    counts: str  # whether it has a target and is answered or late
    in_time: str


def _columns() -> tuple[object, ...]:
    """The hour in which a case was received (since 1970, in UTC), seconds of answer and resolution, `_Alike`."""
    answered = Case.first_answer_seconds.is_null(is_null=False)
    counts = Case.target_minutes.is_null(is_null=False) & (answered | (Case.due_at <= now()))
    in_time = Case.first_answer_seconds <= Case.target_minutes * 60
    alike = (
        *(Case.tab, Case.kind, Case.network, Case.channel, Case.sentiment, Case.outcome, Case.satisfaction),
        *(Case.reopened > 0, Case.historic, counts, in_time),
    )
    written = pw.fn.PRINTF(_BETWEEN.join(["%s"] * len(alike)), *alike)
    return Case.received_at / HOUR, Case.first_answer_seconds, Case.resolution_seconds, written


def _counted(told: Iterable[tuple[_Alike, int]], of: Callable[[_Alike], KeyT]) -> Counter[KeyT]:
    """How many cases there are by what `of` takes from them, of what came first first."""
    found: Counter[KeyT] = Counter()
    for one, many in told:
        found[of(one)] += many
    return found


def _ratings(told: Iterable[tuple[_Alike, int]]) -> Counter[int]:
    given = _counted(told, lambda one: one.satisfaction)
    return Counter({int(rating): many for rating, many in given.items() if rating})


def _by_clock(received: Counter[int], zone: ZoneInfo) -> tuple[Counter[dt.date], Counter[tuple[int, int]]]:
    """By day, and by weekday and hour: asked of the clock once for each hour of the period, not each case."""
    days: Counter[dt.date] = Counter()
    hours: Counter[tuple[int, int]] = Counter()
    for hour, many in received.items():
        here = from_stored(hour * HOUR).astimezone(zone)
        days[here.date()] += many
        hours[here.weekday(), here.hour] += many
    return days, hours
