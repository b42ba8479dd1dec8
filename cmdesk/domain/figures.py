"""Middle and outlying values, as the statistics tell them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """How a duration was spread: `median` and `p90` in seconds, None without any; `count` of how many."""

    count: int
    median: int | None
    p90: int | None


def spread(seconds: Sequence[int]) -> Spread:
    """The median (of an even number, the mean of the middle two, rounded) and the 90th percentile.

    The percentile is the nearest rank: the smallest value that at least 90 % are not above
    (R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", 1996, definition 1).
    """
    if not seconds:
        return Spread(0, None, None)
    ordered = sorted(seconds)
    count = len(ordered)
    low, high = ordered[(count - 1) // 2], ordered[count // 2]
    return Spread(count, round((low + high) / 2), ordered[-(-9 * count // 10) - 1])


def share(part: int, whole: int) -> float | None:
    """A part of a whole, 0 to 1; None of nothing."""
    return part / whole if whole else None
