"""How to answer a crisis: suggested by whom people hold responsible and by what happened before.

See resources/crisis/strategies.json for the words and where the idea comes from. The person chooses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.errors import DeskError

Words = Mapping[str, str]

DENY = "deny"
_RESPONSIBLE = ("outside", "accident", "own")
_BY_DEGREE = ("inform", "diminish", "rebuild", "rebuild-change")


@dataclass(frozen=True, slots=True)
class Question:
    """Something that is asked before a strategy is suggested; `choices` by key."""

    key: str
    label: Words
    choices: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class Strategy:
    """A way to answer: what it is, first sentences by language, and what it forbids by language."""

    key: str
    name: Words
    what: Words
    openers: Mapping[str, list[str]]
    avoid: Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The strategy that the answers suggest, and the keys of `reasons` that say why."""

    strategy: str
    reasons: tuple[str, ...]


def suggest(told: Mapping[str, str]) -> Suggestion | None:
    """What to do by the answers to `questions`; None while nobody has said who is held responsible."""
    responsible = told.get("responsible", "")
    if responsible not in _RESPONSIBLE:
        return None
    if responsible == "outside" and told.get("rumour") == "yes":
        return Suggestion(DENY, ("outside", "rumour"))
    raised = [key for key, bad in (("history", "yes"), ("reputation", "bad")) if told.get(key) == bad]
    degree = _RESPONSIBLE.index(responsible) + bool(raised)  # both together still count as one
    if responsible == "own" and raised == ["reputation"]:
        degree -= 1  # nothing visible to change: it had not happened before
    return Suggestion(_BY_DEGREE[degree], (responsible, *raised))


def check(strategy: str, proof: str) -> None:
    """Raise DeskError "strategy-unknown", or "deny-needs-proof": nothing is denied without saying how it is known."""
    if strategy not in strategies():
        raise DeskError("strategy-unknown", strategy=strategy)
    if strategy == DENY and not proof.strip():
        raise DeskError("deny-needs-proof")


@cache
def questions() -> tuple[Question, ...]:
    """What is asked, in its order."""
    return tuple(
        Question(entry["key"], entry["label"], {one["key"]: one["label"] for one in entry["choices"]})
        for entry in _data()["questions"]
    )


@cache
def strategies() -> Mapping[str, Strategy]:
    """The strategies by key."""
    return {entry["key"]: Strategy(**entry) for entry in _data()["strategies"]}


def reasons() -> Mapping[str, Words]:
    """The sentences for the reasons of a suggestion."""
    return _data()["reasons"]


@cache
def _data() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("crisis", "strategies.json"))
