"""The catalogue of what a brand may have to answer for one day: typical questions, by sector, with a statement.

A holding statement says that something was seen, what is being done and when there will be more; never a cause,
a culprit or a promise. The texts are data, in Spanish (tú and usted) and English.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources

LANGUAGES = ("es", "en")


@dataclass(frozen=True, slots=True)
class Scenario:
    """Something that may be said. `sectors` are those it is typical of, none = any brand.

    `likelihood` and `impact` (1 to 5) and `level` (0 to 3) are suggestions.
    """

    key: str
    sectors: tuple[str, ...]
    area: str
    likelihood: int
    impact: int
    level: int


@dataclass(frozen=True, slots=True)
class Told:
    """A scenario in words: what people say, what to find out first, and a statement in two lengths.

    `full` fits where 500 signs do, `short` wherever 150 do; both ask for the time of the next message.
    """

    said: str
    check: str
    full: str
    short: str


@cache
def scenarios() -> tuple[Scenario, ...]:
    """The whole catalogue."""
    return tuple(Scenario(**{**e, "sectors": tuple(e["sectors"])}) for e in _data("scenarios")["scenarios"])


@cache
def areas() -> dict[str, dict[str, str]]:
    """What a question can be about: the name of each area by language, in the order in which they are shown."""
    return {entry["key"]: entry["label"] for entry in _data("scenarios")["areas"]}


def suited(sector: str) -> list[Scenario]:
    """The scenarios of a sector, its own first; all of them for "" or a sector that is not known."""
    own = [scenario for scenario in scenarios() if sector in scenario.sectors]
    anybody = [scenario for scenario in scenarios() if not scenario.sectors]
    return [*own, *anybody] if own else list(scenarios())


def told(key: str, language: str, register: str) -> Told:
    """The words of a scenario, in "es" or "en". In Spanish `register` "usted" is formal, any other is "tú".

    Raises ValueError if there is no such scenario.
    """
    entry = _data(language)["scenarios"].get(key)
    if entry is None:
        raise ValueError(f"no such scenario: {key!r}")
    spoken = ("usted" if register == "usted" else "tu") if language == "es" else ""
    return Told(entry["said"], entry["check"], entry["full"][spoken], entry["short"][spoken])


@cache
def _data(name: str) -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("prepared", f"{name}.json"))
