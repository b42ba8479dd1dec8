"""Times as pages write them beside a comment ("hace 2 h", "Yesterday at 10:32"), and the instants they mean.

Their words stand in resources/pasted.json. Rules of our own, November 2026.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.text import fold

_SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86_400,
    "week": 7 * 86_400,
    "month": 30 * 86_400,
    "year": 365 * 86_400,
}
_MOST = 100 * _SECONDS["year"]
_CLOCK = r"(?P<{0}h>\d{{1,2}})[:.](?P<{0}m>[0-5]\d)(?!\d)(?::[0-5]\d)?(?:[\s\u00a0\u202f]?(?P<{0}half>[ap])\.?[\s\u00a0\u202f]?m\b\.?)?"


@dataclass(frozen=True, slots=True)
class Time:
    """A time as it was read. `doubtful`: the words may as well be a message ("2 horas")."""

    doubtful: bool = False
    ago: int | None = None  # seconds
    parts: Mapping[str, str] = field(default_factory=dict)  # of a date or a clock

    def instant(self, now: dt.datetime) -> dt.datetime | None:
        """The instant it means, in UTC, by the clock of the zone that `now` is in; None if there is no such day."""
        if self.ago is not None:
            return (now - dt.timedelta(seconds=self.ago)).astimezone(dt.UTC) if self.ago <= _MOST else None
        try:
            found = _dated(self.parts, now)
        except (ValueError, OverflowError):
            return None
        return found.astimezone(dt.UTC) if found else None


@cache
def _data() -> Mapping[str, Any]:
    return cast("dict[str, Any]", resources.read_json("pasted.json"))["times"]


def _any(words: list[str]) -> str:
    return "|".join(re.escape(fold(word)) for word in sorted(words, key=len, reverse=True))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Of a length of time, of a date or clock, and of the words for now. They read folded text."""
    times = _data()
    short = "|".join(_any(unit["short"]) for unit in times["units"].values())
    long = "|".join(_any(unit["long"]) for unit in times["units"].values())
    length = re.compile(
        rf"(?:(?P<ago>{_any(times['ago'])})\s+)?(?:(?P<number>\d{{1,6}})|(?P<one>{_any(times['one'])})(?=\s))"
        rf"\s?(?:(?P<long>{long})|(?P<short>{short}))(?![^\W\d_]|\d)\.?(?:\s+(?P<since>{_any(times['since'])}))?"
    )
    months = _any([name for names in times["months"] for name in names])
    days = _any([name for names in times["days"].values() for name in names])
    at = r"(?:,?\s+(?:(?:a\s+las?|at|·)\s+)?"
    date = (
        rf"(?P<relative>{days})"
        rf"|(?P<day>\d{{1,2}})(?:\s+de)?\s+(?P<month>{months})\b\.?(?:,?\s+(?:de\s+|del\s+)?(?P<year>\d{{4}}))?"
        rf"|(?P<month2>{months})\b\.?\s+(?P<day2>\d{{1,2}})(?:,?\s+(?P<year2>\d{{4}}))?"
        r"|(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<year3>\d{4}|\d{2})(?!\d)"
        r"|(?P<year4>\d{4})-(?P<month4>\d{1,2})-(?P<day4>\d{1,2})(?!\d)"
        r"|(?P<month5>\d{1,2})-(?P<day5>\d{1,2})(?![\d-])"
    )
    dated = re.compile(
        rf"(?:{_CLOCK.format('a')}(?:\s*[·,]\s*|\s+))?(?:{date})(?:{at}{_CLOCK.format('b')}))?"
        rf"|{_CLOCK.format('c')}"
    )
    return length, dated, re.compile(rf"(?:{_any(times['now'])})(?!\w)")


@cache
def _unit(word: str) -> int:
    for name, unit in _data()["units"].items():
        if word in map(fold, (*unit["short"], *unit["long"])):
            return _SECONDS[name]
    raise KeyError(word)


def at(folded: str, place: int) -> tuple[Time, int] | None:
    """The time that begins at `place` of a folded text, and where it ends."""
    length, dated, present = _patterns()
    if found := present.match(folded, place):
        return Time(doubtful=" " not in found[0], ago=0), found.end()
    if (found := length.match(folded, place)) and (found["number"] or found["ago"] or found["since"]):
        seconds = int(found["number"] or 1) * _unit(found["long"] or found["short"])
        doubtful = bool(found["long"]) and not (found["ago"] or found["since"])
        return Time(doubtful=doubtful, ago=seconds), found.end()
    if found := dated.match(folded, place):
        parts = {name: value for name, value in found.groupdict().items() if value}
        # A bare clock, "hoy" or "2-1" may be an answer to a question.
        doubtful = bool({"ch", "month5"} & set(parts)) or set(parts) == {"relative"}
        return Time(doubtful=doubtful, parts=parts), found.end()
    return None


def read_stamp(text: str) -> Time | None:
    """A date and a clock that are all of a text, in either order; None if it is something else."""
    folded = fold(text).strip(" ,")
    found = at(folded, 0)
    return found[0] if found and found[1] == len(folded) and found[0].parts else None


def _clock(parts: Mapping[str, str]) -> tuple[int, int] | None:
    place = next((place for place in "abc" if f"{place}h" in parts), None)
    if place is None:
        return None
    hour, half = int(parts[f"{place}h"]), parts.get(f"{place}half")
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour, int(parts[f"{place}m"])


def _part(parts: Mapping[str, str], name: str) -> str | None:
    return next((parts[key] for key in (name, *(f"{name}{n}" for n in (2, 3, 4, 5))) if key in parts), None)


def _month(name: str) -> int:
    if name.isdigit():
        return int(name)
    return next(n for n, names in enumerate(_data()["months"], 1) if name in map(fold, names))


def _days_back(name: str) -> int:
    return next(int(days) for days, names in _data()["days"].items() if name in map(fold, names))


def _dated(parts: Mapping[str, str], now: dt.datetime) -> dt.datetime | None:
    """A date and clock in the zone of `now`; without a clock, noon or now, whichever is earlier."""
    hour, minute = _clock(parts) or (12, 0)
    if "first" in parts:
        return _numbers(parts, now, hour, minute)
    today = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if "relative" in parts:
        found = today - dt.timedelta(days=_days_back(parts["relative"]))
    elif "ch" in parts:
        found = today if today <= now else today - dt.timedelta(days=1)
    else:
        year, month, day = _part(parts, "year"), _part(parts, "month"), _part(parts, "day")
        found = today.replace(year=int(year or now.year), month=_month(month or ""), day=int(day or ""))
        if not year and found.date() > now.date():
            found = found.replace(year=now.year - 1)
    return min(found, now)


def _numbers(parts: Mapping[str, str], now: dt.datetime, hour: int, minute: int) -> dt.datetime | None:
    """24/11/2026 or 11/24/2026: the day first, unless there is no such day or it is yet to come."""
    first, second, year = int(parts["first"]), int(parts["second"]), int(parts["year3"])
    year += 2000 if year < 100 else 0
    for day, month in ((first, second), (second, first)):
        if 1 <= month <= 12 and 1 <= day <= 31:
            found = dt.datetime(year, month, day, hour, minute, tzinfo=now.tzinfo)
            if found <= now + dt.timedelta(days=1):
                return min(found, now)
    return None
