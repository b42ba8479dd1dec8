"""The figures of a period as they are written out."""

from __future__ import annotations

from collections.abc import Iterator

from cmdesk.domain.figures import Spread
from cmdesk.formats import csv_files
from cmdesk.services.statistics import Statistics


def as_plain(made: Statistics) -> dict[str, object]:
    """All of them with plain keys, for JSON; durations in seconds of answer hours, shares from 0 to 1."""
    return {
        "from": made.first.isoformat(),
        "to": made.last.isoformat(),
        "cases": made.cases,
        "open": made.open,
        "waiting": made.waiting,
        "resolved": made.resolved,
        "historic": made.historic,
        "reopened": made.reopened,
        "by_kind": dict(made.by_kind),
        "by_place": [
            {"network": network, "channel": channel, "cases": many}
            for (network, channel), many in made.by_place.items()
        ],
        "by_sentiment": dict(made.by_sentiment),
        "by_outcome": dict(made.by_outcome),
        "by_day": {day.isoformat(): many for day, many in made.by_day.items()},
        "by_hour": [
            {"weekday": weekday, "hour": hour, "cases": many} for (weekday, hour), many in made.hours.items()
        ],
        "first_answer": _spread(made.first_answer),
        "first_answer_by_kind": {kind: _spread(some) for kind, some in made.by_kind_first_answer.items()},
        "resolution": _spread(made.resolution),
        "with_target": made.answered,
        "in_time": made.in_time,
        "within_target": made.within_target,
        "satisfaction": made.satisfaction,
        "rated": made.rated,
        "ratings": {str(value): many for value, many in made.ratings.items()},
    }


def as_csv(made: Statistics) -> bytes:
    """The same, a figure a line: what it is, of what, and its value."""
    return csv_files.write(("figure", "of", "value"), list(_lines(as_plain(made))))


def _lines(plain: dict[str, object]) -> Iterator[tuple[str, str, str]]:
    for name, value in plain.items():
        if isinstance(value, dict):
            for of, inner in value.items():
                if isinstance(inner, dict):
                    yield from ((name, f"{of} {part}", _text(number)) for part, number in inner.items())
                else:
                    yield name, str(of), _text(inner)
        elif isinstance(value, list):
            for row in value:
                *of, many = row.values()
                yield name, " ".join(map(str, of)).strip(), _text(many)
        else:
            yield name, "", _text(value)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _spread(spread: Spread) -> dict[str, int | None]:
    return {"count": spread.count, "median": spread.median, "p90": spread.p90}
