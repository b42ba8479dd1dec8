"""What people may ask about their data, and until when they have to be answered."""

from __future__ import annotations

import calendar
import datetime as dt

# Access, rectification, erasure, restriction, portability, objection: articles 15 to 18, 20 and 21 of the GDPR.
KINDS = ("access", "correction", "erasure", "restriction", "portability", "objection")
# "extended" = told within the first month that it takes two months more; the last two are answers.
STATES = ("open", "extended", "done", "refused")
CLOSED = frozenset({"done", "refused"})
SOON = dt.timedelta(days=10)  # before the end: time to be reminded

_MONTHS = {"open": 1, "extended": 3}  # GDPR, article 12(3)


def due(received: dt.date, state: str = "open") -> dt.date:
    """The last day to answer what was received on a day: one month, or three if that was told in time."""
    return later(received, _MONTHS["extended" if state == "extended" else "open"])


def later(day: dt.date, months: int) -> dt.date:
    """The same day some months later, or earlier with a negative number; of a shorter month, its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
