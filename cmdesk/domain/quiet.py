"""The hours of the night in which the program keeps quiet."""

from __future__ import annotations

from cmdesk.domain import opening_spans


def is_quiet(clock: str, begins: str, ends: str) -> bool:
    """Whether a time of the day ("HH:MM") lies between two others, over midnight if need be.

    `begins` is part of it and `ends` is not; when both are the same, or one is no time, it is never quiet.
    """
    at, first, last = (opening_spans.minutes(text) for text in (clock, begins, ends))
    if at is None or first is None or last is None or first == last:
        return False
    return first <= at < last if first < last else at >= first or at < last
