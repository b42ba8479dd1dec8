"""Spans of a day as people write them: "9-14, 16:00–20:30"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cmdesk.domain.errors import DeskError

_DAY = 24 * 60
_SPAN = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2}))?\s*h?\s*(?:[-–—]|a|to)\s*(\d{1,2})(?:[:.h](\d{2}))?\s*h?", re.IGNORECASE
)
_BETWEEN = re.compile(r"[,;/\n]|\s+(?:y|and)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Wall times "HH:MM"; `closes` is not part of the span, and may be "24:00"."""

    opens: str
    closes: str

    def __str__(self) -> str:
        return f"{self.opens}–{self.closes}"


def read(text: str) -> tuple[Span, ...]:
    """The spans of a day as typed; () for an empty text. Raises DeskError as `checked` does."""
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece.strip()]
    return checked([_read_one(piece) for piece in pieces])


def written(spans: Iterable[Span]) -> str:
    """The spans as `read` understands them: "09:00–14:00, 16:00–20:30"."""
    return ", ".join(map(str, spans))


def checked(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans of one day in order.

    Raises DeskError "span-wrong" (`text`: not a time of the day), "span-backwards" (`text`: it ends before
    it begins; a span past midnight is written on both days), "spans-overlap" (`text`: the second one).
    """
    for span in spans:
        opens, closes = minutes(span.opens), minutes(span.closes)
        if opens is None or closes is None or opens == _DAY:
            raise DeskError("span-wrong", text=str(span))
        if closes <= opens:
            raise DeskError("span-backwards", text=str(span))
    ordered = tuple(sorted(spans))
    for before, after in pairwise(ordered):
        if after.opens < before.closes:
            raise DeskError("spans-overlap", text=str(after))
    return ordered


def minutes(time: str) -> int | None:
    """Minutes since midnight of "HH:MM", None if it is no such time; 24:00 is the end of the day."""
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", time, re.ASCII)
    if found:
        return int(found[1]) * 60 + int(found[2])
    return _DAY if time == "24:00" else None


def _read_one(piece: str) -> Span:
    found = _SPAN.fullmatch(piece)
    if found is None:
        raise DeskError("span-wrong", text=piece)
    from_hour, from_minute, to_hour, to_minute = found.groups(default="00")
    return Span(f"{from_hour:0>2}:{from_minute}", f"{to_hour:0>2}:{to_minute}")
