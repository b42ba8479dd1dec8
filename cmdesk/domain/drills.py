"""Drills: invented crises to practise with, and how one went.

What is said and what comes while one works is data. The points are our own, November 2026: they show what to
practise next, and say nothing about a person.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources

EVERY = 182  # days between two drills: twice a year
FULL = 100
SKIPPED, FINDING, LEVEL_OFF = 4, 5, 12  # points for each skipped step, finding, and level that is off
NO_TEXT, LATE, STRATEGY_OFF, STOP = 20, 15, 12, 15
MOST_FINDINGS = 4  # that are counted
MAY_BE_SKIPPED = frozenset({"breathe"})


@dataclass(frozen=True, slots=True)
class Reply:
    """Something that comes while one works, when the step with that key is reached."""

    step: str
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Drill:
    """An exercise in one language. `level` and `strategy` are what it expects; `scenario` is in the catalogue."""

    key: str
    scenario: str
    level: int
    strategy: str
    network: str
    title: str
    who: str
    text: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Went:
    """What is known of how a drill went. `first_answer` is in minutes, None = nothing was posted.

    `findings` counts what the review still found in the public text, `stops` what would have stopped its copying.
    """

    level: int | None
    strategy: str
    skipped: Sequence[str]
    public_text: bool
    first_answer: float | None
    answer_within: int
    findings: int = 0
    stops: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """Points that were lost: the reason ("level", "strategy", "skipped", "text", "late", "findings", "stops")."""

    reason: str
    points: int


def drills(language: str) -> tuple[Drill, ...]:
    """All drills, in "es" or "en"; another language is spoken to in Spanish."""
    return tuple(_drill(entry, language if language in ("es", "en") else "es") for entry in _data())


def drill(key: str, language: str) -> Drill:
    """The drill with that key. Raises ValueError."""
    found = next((one for one in drills(language) if one.key == key), None)
    if found is None:
        raise ValueError(f"no such drill: {key!r}")
    return found


def lost(expected: Drill, went: Went) -> list[Lost]:
    """Where points were lost, the most first."""
    off = abs(went.level - expected.level) if went.level is not None else 2
    skipped = [step for step in went.skipped if step not in MAY_BE_SKIPPED]
    late = went.first_answer is None or went.first_answer > went.answer_within
    found = [
        Lost("level", LEVEL_OFF * off),
        Lost("strategy", STRATEGY_OFF * (went.strategy != expected.strategy)),
        Lost("skipped", SKIPPED * len(skipped)),
        Lost("text", NO_TEXT * (not went.public_text)),
        Lost("late", LATE * (went.public_text and late)),
        Lost("findings", FINDING * min(went.findings, MOST_FINDINGS)),
        Lost("stops", STOP * bool(went.stops)),
    ]
    return sorted((one for one in found if one.points), key=lambda one: -one.points)


def points(found: Sequence[Lost]) -> int:
    """What is left of the full score, never below nothing."""
    return max(0, FULL - sum(one.points for one in found))


def next_on(last: dt.date | None) -> dt.date | None:
    """When the next drill is due; None before the first."""
    return last + dt.timedelta(days=EVERY) if last is not None else None


def _drill(entry: Mapping[str, Any], language: str) -> Drill:
    told = entry["told"][language]
    return Drill(
        key=entry["key"],
        scenario=entry["scenario"],
        level=entry["level"],
        strategy=entry["strategy"],
        network=entry["network"],
        title=told["title"],
        who=told["who"],
        text=told["text"],
        replies=tuple(Reply(**reply) for reply in told["replies"]),
    )


@cache
def _data() -> list[dict[str, Any]]:
    return cast("dict[str, Any]", resources.read_json("prepared", "drills.json"))["drills"]
