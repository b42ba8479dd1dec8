"""When it is time for a break: after a long stretch of answering without a pause.

Told from the instants of what was done, so no clock has to run along. The lengths are our own, November 2026; a
pause of ten minutes is what resets a stretch, and nothing is claimed about health.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

PAUSE = dt.timedelta(minutes=10)  # without an act, this long is a break
STRETCHES = (45, 60, 90, 120)  # minutes to choose from
USUAL = 90
LATER = dt.timedelta(minutes=15)  # for which "later" is later
REST = dt.timedelta(minutes=5)
LOOK_BACK = dt.timedelta(hours=8)


def began(instants: Iterable[dt.datetime], moment: dt.datetime) -> dt.datetime | None:
    """When the stretch that is still going on at `moment` began; None in a pause, or with nothing done.

    Instants after `moment` are left out, since a clock may have been put back.
    """
    start: dt.datetime | None = None
    following = moment
    for instant in sorted((one for one in instants if one <= moment), reverse=True):
        if following - instant >= PAUSE:
            break
        start = following = instant
    return start


def due(start: dt.datetime | None, moment: dt.datetime, minutes: int) -> bool:
    """Whether a stretch that began at `start` has lasted long enough for a break."""
    return start is not None and moment - start >= dt.timedelta(minutes=minutes)


def may_speak(moment: dt.datetime, *, busy: bool, put_off_until: dt.datetime | None) -> bool:
    """Whether a break may be suggested now: not while somebody writes or is in a crisis, nor before "later" is over."""
    return not busy and (put_off_until is None or moment >= put_off_until)
