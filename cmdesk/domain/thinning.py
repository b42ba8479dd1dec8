"""Which backups to let go of, so that the recent past is dense and the older one is sparse."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

ALWAYS = 5  # the newest ones, whatever the clock or the size say
DENSE = dt.timedelta(days=2)
DAYS = 7
WEEKS = 4
CAP = 2 * 1024**3  # bytes


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a backup was made, of which schema, and its size in bytes."""

    made_at: dt.datetime
    schema: int
    size: int


def spare(stamps: Sequence[Stamp], cap: int) -> list[int]:
    """The positions in `stamps`, newest first, of the backups that are no longer needed.

    Kept are all of the newest one's two days, the last of each of 7 days and 4 weeks, the newest of each
    schema, and always the newest five; then the oldest go until the rest is within `cap` bytes. The order
    of `stamps` says which is newer, since a clock can have been wrong: the present time is not asked.
    """
    if not stamps:
        return []
    fixed = set(range(min(ALWAYS, len(stamps)))) | set(_firsts([s.schema for s in stamps], len(stamps)))
    dense = [n for n, stamp in enumerate(stamps) if abs(stamps[0].made_at - stamp.made_at) < DENSE]
    daily = _firsts([s.made_at.date() for s in stamps], DAYS)
    weekly = _firsts([s.made_at.isocalendar()[:2] for s in stamps], WEEKS)
    kept = fixed.union(dense, daily, weekly)
    total = sum(stamps[n].size for n in kept)
    for n in sorted(kept - fixed, reverse=True):
        if total <= cap:
            break
        kept.discard(n)
        total -= stamps[n].size
    return [n for n in range(len(stamps)) if n not in kept]


def _firsts(labels: Sequence[object], most: int) -> list[int]:
    """The position of the first of each distinct label, for at most that many labels."""
    first: dict[object, int] = {}
    for n, label in enumerate(labels):
        first.setdefault(label, n)
    return sorted(first.values())[:most]
