"""How grave a crisis is: four levels by what can be counted, against the brand's own normal day.

The criteria and their thresholds are data with a source, see resources/crisis/severity.json.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources

LEVELS = (0, 1, 2, 3)
GRAVEST = LEVELS[-1]
IN_CRISIS = 2  # from this level on, the brand's planned posts are held back

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Criterion:
    """Something by which a level is read off; `levels` holds the words for each."""

    key: str
    label: Words
    levels: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """What a level means unless the brand says otherwise. Times are minutes, None where there is no clock.

    `answer` is for the first answer, `update` between one public word and the next, `remind` until the company
    is asked again; `always`: its clocks speak outside working hours, too. `posts`: go-on, review or hold.
    """

    key: str
    name: Words
    decides: Words
    posts: str
    answer: int
    update: int | None
    remind: int | None
    always: bool


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of a crisis: None where nobody has looked.

    `people` said the same within an hour; `normal` is how many write to the brand on an ordinary day.
    """

    people: int | None = None
    normal: float | None = None
    criteria: Mapping[str, int] | None = None
    modifiers: frozenset[str] = frozenset()
    danger: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """The level that the signs suggest, and which of them say so: "people", "danger", criteria, modifiers."""

    level: int
    reasons: tuple[str, ...]


def measure(signs: Signs) -> Measured:
    """The highest criterion decides; several do not add up. From level 1, any modifier makes it one more."""
    if signs.danger:
        return Measured(GRAVEST, ("danger",))
    found = dict(signs.criteria or {})
    if signs.people is not None:
        found["people"] = of_people(signs.people, signs.normal)
    level = max(found.values(), default=0)
    reasons = [key for key, own in found.items() if own == level and level]
    if 0 < level < GRAVEST and signs.modifiers:
        level += 1
        reasons += sorted(signs.modifiers)
    return Measured(level, tuple(reasons))


def of_people(people: int, normal: float | None = None) -> int:
    """The level of so many people saying the same within an hour; one alone is a complaint whatever the day."""
    counts, times = _data()["people"]["counts"], _data()["people"]["times"]
    if people < counts[1]:
        return 0
    absolute = max(level for level in LEVELS if people >= counts[level])
    if not normal:
        return absolute
    return max(absolute, *(level for level in LEVELS if people >= times[level] * normal))


@cache
def criteria() -> Mapping[str, Criterion]:
    """The criteria that are chosen from words, by key, in their order."""
    return {
        entry["key"]: Criterion(entry["key"], entry["label"], tuple(entry["levels"]))
        for entry in _data()["criteria"]
    }


@cache
def modifiers() -> Mapping[str, Words]:
    """What makes a crisis one level graver, by key."""
    return {entry["key"]: entry["label"] for entry in _data()["modifiers"]}


def people_counts() -> tuple[int, ...]:
    """How many people saying the same within an hour make each level, whatever the brand's normal day."""
    return tuple(_data()["people"]["counts"])


def people_label() -> Words:
    """The question for how many say the same."""
    return _data()["people"]["label"]


@cache
def levels() -> tuple[Level, ...]:
    """The levels, the mildest first."""
    return tuple(Level(**entry) for entry in _data()["levels"])


@cache
def _data() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("crisis", "severity.json"))
