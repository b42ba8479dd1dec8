"""What the inbox of a client was like in a period, in figures that are all worked out in one walk over its cases.

A case belongs to the period in which it was received, by the client's clock. Merged cases count as the one they
went into; what lies in the trash doesn't count.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from cmdesk.domain.clock import now
from cmdesk.domain.figures import Spread, share, spread
from cmdesk.services.desk import ClientScope
from cmdesk.storage.fields import from_stored, to_stored
from cmdesk.storage.models import Case

HOUR = 3_600_000  # ms
_COLUMNS = (
    *(Case.received_at, Case.kind, Case.channel, Case.network, Case.sentiment, Case.severity, Case.tab),
    *(Case.target_minutes, Case.due_at, Case.first_answer_seconds, Case.resolution_seconds, Case.outcome),
    *(Case.satisfaction, Case.reopened, Case.historic),
)


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
    walk = _Walk(zone)
    walk.take(scope.desk.values(scope.rows(Case, *_COLUMNS).where(within)))
    return walk.figures(first, last)


class _Walk:
    """Counts while it goes over the rows."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._present = to_stored(now())
        self._counts: dict[str, Counter] = {
            name: Counter()
            for name in ("tab", "kind", "place", "sentiment", "outcome", "hour", "rating", "sum")
        }
        self._answers: dict[str, list[int]] = {}
        self._resolutions: list[int] = []

    def take(self, rows: Iterable[tuple]) -> None:
        counts = self._counts
        for received, kind, channel, network, sentiment, _level, tab, *rest in rows:
            target, due, answer, resolution, outcome, satisfaction, reopened, historic = rest
            counts["tab"][tab] += 1
            counts["kind"][kind] += 1
            counts["place"][network, channel] += 1
            counts["sentiment"][sentiment] += 1
            counts["hour"][received // HOUR] += 1
            counts["sum"]["historic"] += historic
            counts["sum"]["reopened"] += reopened > 0
            if outcome:
                counts["outcome"][outcome] += 1
            if satisfaction is not None:
                counts["rating"][satisfaction] += 1
            if answer is not None:
                self._answers.setdefault(kind, []).append(answer)
            if resolution is not None:
                self._resolutions.append(resolution)
            if target is not None and (answer is not None or (due is not None and due <= self._present)):
                counts["sum"]["answered"] += 1
                counts["sum"]["in_time"] += answer is not None and answer <= target * 60

    def figures(self, first: dt.date, last: dt.date) -> Statistics:
        counts, sums = self._counts, self._counts["sum"]
        days, hours = self._by_clock()
        ratings = counts["rating"]
        rated = ratings.total()
        mean = sum(value * many for value, many in ratings.items()) / rated if rated else None
        return Statistics(
            first=first,
            last=last,
            cases=counts["tab"].total(),
            open=counts["tab"]["open"],
            waiting=counts["tab"]["waiting"],
            resolved=counts["tab"]["resolved"],
            historic=sums["historic"],
            reopened=sums["reopened"],
            by_kind=dict(counts["kind"].most_common()),
            by_place=dict(counts["place"].most_common()),
            by_sentiment=dict(counts["sentiment"].most_common()),
            by_outcome=dict(counts["outcome"].most_common()),
            by_day=dict(sorted(days.items())),
            hours=dict(sorted(hours.items())),
            first_answer=spread([seconds for some in self._answers.values() for seconds in some]),
            resolution=spread(self._resolutions),
            by_kind_first_answer={kind: spread(some) for kind, some in self._answers.items()},
            answered=sums["answered"],
            in_time=sums["in_time"],
            satisfaction=mean,
            rated=rated,
            ratings=dict(sorted(ratings.items())),
        )

    def _by_clock(self) -> tuple[Counter[dt.date], Counter[tuple[int, int]]]:
        """By day, and by weekday and hour: asked of the clock once for each hour of the period, not each case."""
        days: Counter[dt.date] = Counter()
        hours: Counter[tuple[int, int]] = Counter()
        for hour, many in self._counts["hour"].items():
            here = from_stored(hour * HOUR).astimezone(self._zone)
            days[here.date()] += many
            hours[here.weekday(), here.hour] += many
        return days, hours
