"""The nine steps of a crisis, as data: what each asks, in which order they come, and what an answer may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain import crisis_severity, crisis_strategy
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean

LONGEST_ANSWER = 20_000
FLAGS = ("0", "1")
MARKS = ("facts", "emotion", "request", "threat")  # what a piece of the text can be, by its own key
TEXTS = ("public", "private", "update")  # what is going to be posted; see `services.crisis_texts`

Words = Mapping[str, str]  # by language


class Passed(StrEnum):
    """How a step was left."""

    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Choice:
    key: str
    label: Words
    help: Words


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a step. `kind` names what shows it; one with a `key` holds an answer."""

    kind: str
    key: str
    label: Words
    help: Words
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `calm`: nothing hurries here; `precedents`: what was like it is shown beside."""

    key: str
    calm: bool
    precedents: bool
    title: Words
    lead: Words
    parts: tuple[Part, ...]


@cache
def steps() -> tuple[Step, ...]:
    """The steps, in their order."""
    data = cast("dict[str, Any]", resources.read_json("crisis", "steps.json"))
    return tuple(
        Step(**{**entry, "parts": tuple(_part(part) for part in entry["parts"])}) for entry in data["steps"]
    )


def _part(entry: Mapping[str, Any]) -> Part:
    choices = (Choice(one["key"], one["label"], one.get("help", {})) for one in entry.get("choices", ()))
    return Part(
        entry["kind"], entry.get("key", ""), entry.get("label", {}), entry.get("help", {}), tuple(choices)
    )


def keys() -> tuple[str, ...]:
    """The keys of the steps, in their order."""
    return tuple(step.key for step in steps())


def step(key: str) -> Step:
    """The step of that key. Raises DeskError "step-unknown"."""
    found = next((one for one in steps() if one.key == key), None)
    if found is None:
        raise DeskError("step-unknown", step=key)
    return found


@cache
def answers(key: str) -> Mapping[str, tuple[str, ...]]:
    """What a step keeps: by the answer's key, the values that it may have, () for any text."""
    found: dict[str, tuple[str, ...]] = {}
    for part in step(key).parts:
        if part.key:
            found[part.key] = tuple(choice.key for choice in part.choices)
        elif part.kind in _KEPT:
            found.update(_KEPT[part.kind]())
    return found


def _severity() -> dict[str, tuple[str, ...]]:
    levels = tuple(str(level) for level in crisis_severity.LEVELS)
    found: dict[str, tuple[str, ...]] = {"people": ()}
    found.update(dict.fromkeys(crisis_severity.criteria(), levels))
    found.update(dict.fromkeys(crisis_severity.modifiers(), FLAGS))
    return found


def _strategy() -> dict[str, tuple[str, ...]]:
    asked = {question.key: tuple(question.choices) for question in crisis_strategy.questions()}
    return {**asked, "proof": ()}


# what is kept by parts that are more than one field
_KEPT = {
    "marks": lambda: dict.fromkeys(MARKS, ()),
    "severity": _severity,
    "strategy": _strategy,
    "breathing": lambda: {"pattern": (), "seconds": ()},
    "reusable": lambda: {"reusable": ()},
    "private": lambda: {"invitation": FLAGS},
}


def checked(step_key: str, key: str, value: str) -> str:
    """An answer as it is kept; "" is none.

    Raises DeskError "step-unknown", "answer-unknown", "answer-too-long".
    """
    known = answers(step_key)
    if key not in known:
        raise DeskError("answer-unknown", step=step_key, key=key)
    value = clean(value)
    if len(value) > LONGEST_ANSWER:
        raise DeskError("answer-too-long", most=LONGEST_ANSWER)
    if value and known[key] and value not in known[key]:
        raise DeskError("answer-unknown", step=step_key, key=key)
    return value


def after(key: str) -> str | None:
    """The step that follows; None after the last. Raises DeskError "step-unknown"."""
    order = keys()
    place = order.index(step(key).key) + 1
    return order[place] if place < len(order) else None


def reachable(passed: Mapping[str, str]) -> tuple[str, ...]:
    """The steps that one may go to: those passed, and the first that was not."""
    order = keys()
    first = next((key for key in order if key not in passed), order[-1])
    return tuple(key for key in order if key in passed or key == first)


def check_jump(passed: Mapping[str, str], to: str) -> None:
    """Raise DeskError "step-unknown", or "step-not-yet" for one that lies behind steps nobody has looked at."""
    if step(to).key not in reachable(passed):
        raise DeskError("step-not-yet", step=to)
