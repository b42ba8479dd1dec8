"""A pause to breathe: where in its pattern one is, by a clock that only goes forward.

No claims: see resources/crisis/breathing.json for what is known and what is not.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.crisis_severity import GRAVEST

USUAL = "long-out"
_GROWS = {"in": (0.0, 0.8), "more": (0.8, 1.0)}


@dataclass(frozen=True, slots=True)
class Pattern:
    """Phases with their seconds, over and over; `most` is the number of cycles that are enough, if there is one."""

    key: str
    phases: tuple[tuple[str, float], ...]
    most: int | None
    name: Mapping[str, str]

    @property
    def cycle(self) -> float:
        """Seconds of one cycle."""
        return sum(seconds for _, seconds in self.phases)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where one is: the phase, whole seconds left of it (at least 1), the cycle from 1, how full the lungs are
    (0 to 1), and how much of the whole is over (0 to 1).
    """

    phase: str
    left: int
    cycle: int
    cycles: int
    fullness: float
    passed: float

    @property
    def over(self) -> bool:
        return self.passed >= 1


@cache
def patterns() -> Mapping[str, Pattern]:
    """The patterns by key, the usual one first."""
    return {
        entry["key"]: Pattern(
            entry["key"],
            tuple((phase, seconds) for phase, seconds in entry["phases"]),
            entry["most"],
            entry["name"],
        )
        for entry in _data()["patterns"]
    }


def words(phase: str) -> Mapping[str, str]:
    """What to do in a phase, by language."""
    return _data()["words"][phase]


def care() -> Mapping[str, str]:
    """What to do when it doesn't feel good, by language."""
    return _data()["care"]


def usual_seconds(level: int | None) -> int:
    """How long a pause is meant to be: a minute, half of it when the gravest level is known already."""
    return _data()["seconds"]["short" if level == GRAVEST else "usual"]


def cycles(pattern: Pattern, seconds: float) -> int:
    """How many cycles come closest to so many seconds, as far as they are good for anybody."""
    number = max(1, round(seconds / pattern.cycle))
    return min(number, pattern.most or number)


def at(pattern: Pattern, seconds: float, elapsed: float) -> Moment:
    """Where one is `elapsed` seconds after beginning a pause of about `seconds`."""
    number = cycles(pattern, seconds)
    whole = number * pattern.cycle
    if elapsed >= whole:
        return Moment(pattern.phases[-1][0], 1, number, number, 0.0, 1.0)
    done, within = divmod(max(0.0, elapsed), pattern.cycle)
    for phase, lasts in pattern.phases:
        if within < lasts:
            return Moment(
                phase,
                max(1, math.ceil(lasts - within)),
                int(done) + 1,
                number,
                _fullness(pattern, phase, within / lasts),
                max(0.0, elapsed) / whole,
            )
        within -= lasts
    return Moment(pattern.phases[0][0], 1, int(done) + 1, number, 0.0, elapsed / whole)


def _fullness(pattern: Pattern, phase: str, part: float) -> float:
    """How full the lungs are in `part` (0 to 1) of a phase; it begins and ends softly."""
    soft = (1 - math.cos(math.pi * part)) / 2
    if phase in _GROWS:
        start, end = _GROWS[phase]
        if phase == "in" and "more" not in dict(pattern.phases):
            end = 1.0
        return start + (end - start) * soft
    return {"hold": 1.0, "rest": 0.0}.get(phase, 1 - soft)


@cache
def _data() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("crisis", "breathing.json"))
