"""Instants as people and programs write them. Whether the day or the month comes first is never guessed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from itertools import islice

from cmdesk.domain.text import fold

ORDERS = ("dmy", "mdy", "ymd")

_TIME = re.compile(
    r"(?<![\d:+-])(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])"
    r"\s*([ap])?(?(4)\s?\.?\s?m\b\.?)\s*(z\b|utc\b|gmt\b)?\s*(?:([+-])(\d{2}):?(\d{2})(?!\d))?"
)
_NOISE = re.compile(r"\b(?:de|del|a las?|at|on|el)(?= |,|$)|,")
# only where a date may begin: "mar" is Tuesday or March
_WEEKDAY = re.compile(
    r"^(?:lun|mar|mie|jue|vie|sab|dom|mon|tue|wed|thu|fri|sat|sun)"
    r"(?:es|tes|rcoles|rnes|ves|ado|ingo|day|s|sday|nesday|r|rs|rsday|urday)?\.? (?=\w)"
)
_JOINED = re.compile(r"(?<=\d)t(?=\d)")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|º|o)?[ /.-]+([a-z]{3,10})\.?[ /.-]+(\d{4})")
_NAMED_DAY = re.compile(r"([a-z]{3,10})\.? +(\d{1,2})(?:st|nd|rd|th)? +(\d{4})")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d.*)?")
_EPOCH = re.compile(r"(\d{10})(\d{3})?")
_MONTHS = (
    "ene jan", "feb", "mar", "abr apr", "may", "jun", "jul", "ago aug", "sep set", "oct", "nov", "dic dec",
)  # fmt: skip
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_EXAMPLES = 3
_CENTURY = 2000
_LONGEST = 80


def date_order(samples: Iterable[str]) -> str | None:
    """How the dates of a column are written: "dmy", "mdy" or "ymd"; None when they do not tell.

    They don't when no day is above 12, and when some can only be read one way and some only the other.
    Dates that need no order, such as those that begin with the year or name the month, count as "ymd".
    """
    possible = {"dmy", "mdy"}
    numbered = False
    for first, second in filter(None, map(_ordered, samples)):
        numbered = True
        possible &= {"dmy"} if first > 12 else {"mdy"} if second > 12 else possible
    if not numbered:
        return "ymd"
    return possible.pop() if len(possible) == 1 else None


def undecided(samples: Iterable[str]) -> list[str]:
    """A few of the dates that can be read both ways, each once, to ask about."""
    both = (text for text in dict.fromkeys(samples) if (parts := _ordered(text)) and parts[0] != parts[1])
    return list(islice((text for text in both if max(_ordered(text) or (13,)) <= 12), _EXAMPLES))


def read(text: str, order: str = "ymd") -> dt.datetime | None:
    """The instant that a text means: aware if it names its zone, else naive, as clocks on a wall show it.

    A date alone is its midnight. None when it is no date, or needs an `order` that was not said.
    """
    if stamp := _EPOCH.fullmatch(text.strip()):
        return dt.datetime.fromtimestamp(int(stamp[1]), dt.UTC)
    try:
        if _ISO.fullmatch(text):
            return dt.datetime.fromisoformat(text)
    except ValueError:
        pass  # nearly so, as "2026-11-24 14:05 UTC" is
    day, time = _split(text)
    try:
        date = _date(day, order) or _date(_WEEKDAY.sub("", day), order)
        return _at(date, time) if date else None
    except (ValueError, OverflowError):
        return None


def _split(text: str) -> tuple[str, re.Match[str] | None]:
    """The date and the time of a text; what only joins them is left out."""
    plain = _JOINED.sub(" ", " ".join(fold(text[:_LONGEST]).split()))
    time = _TIME.search(plain)
    if time:
        plain = f"{plain[: time.start()]} {plain[time.end() :]}"
    return " ".join(_NOISE.sub(" ", plain).split()), time


def _ordered(text: str) -> tuple[int, int] | None:
    """The first two numbers of a date whose order matters."""
    found = _YEAR_LAST.fullmatch(_split(text)[0])
    return (int(found[1]), int(found[3])) if found else None


def _date(text: str, order: str) -> dt.date | None:
    if found := _YEAR_FIRST.fullmatch(text):
        return dt.date(int(found[1]), int(found[3]), int(found[4]))
    if (found := _YEAR_LAST.fullmatch(text)) and order in ("dmy", "mdy"):
        year = int(found[4]) + (_CENTURY if len(found[4]) == 2 else 0)
        first, second = int(found[1]), int(found[3])
        return dt.date(year, *((second, first) if order == "dmy" else (first, second)))
    if found := _DAY_NAMED.fullmatch(text):
        day, name, year = found.groups()
    elif found := _NAMED_DAY.fullmatch(text):
        name, day, year = found.groups()
    else:
        return None
    month = _MONTH.get(name[:3])
    return dt.date(int(year), month, int(day)) if month else None


def _at(date: dt.date, time: re.Match[str] | None) -> dt.datetime:
    if time is None:
        return dt.datetime.combine(date, dt.time())
    hour, half = int(time[1]), time[4]
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(time[0])
        hour = hour % 12 + (12 if half == "p" else 0)
    zone = dt.UTC if time[5] else None
    if time[6]:
        ahead = dt.timedelta(hours=int(time[7]), minutes=int(time[8]))
        zone = dt.timezone(-ahead if time[6] == "-" else ahead)
    return dt.datetime.combine(date, dt.time(hour, int(time[2]), int(time[3] or 0), tzinfo=zone))
