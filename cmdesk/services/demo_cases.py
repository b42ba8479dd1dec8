"""What people said to the invented brands, and what was done about it, at the times at which it was done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain import clock
from cmdesk.domain.clock import now
from cmdesk.services import case_moves, case_sleep, cases, departments, escalations, promises
from cmdesk.services.cases import NewCase
from cmdesk.services.desk import ClientScope, Desk

_NEW = ("person_name", "handle", "network", "channel", "kind", "severity", "sentiment", "title", "text")


def fill(desk: Desk, client_id: int, language: str, brand: str) -> None:
    """Make the cases of a brand, the earliest first, so that their numbers follow the time."""
    scope = desk.of(client_id)
    told = cast("dict[str, Any]", resources.read_json("demo", language, "cases.json"))
    for case in sorted(told[brand], key=lambda case: -case["ago"]):
        _make(scope, case)


def _make(scope: ClientScope, told: dict[str, Any]) -> None:
    given = {name: told[name] for name in _NEW if name in told}
    with clock.at(_past(told["ago"])):
        case_id = cases.log(scope, NewCase(**given, tags=tuple(told.get("tags", ())))).id
    for ago, act, *rest in told.get("acts", ()):
        with clock.at(_past(ago)):
            _ACTS[act](scope, case_id, *rest)


def _past(minutes: int) -> dt.datetime:
    return now() - dt.timedelta(minutes=minutes)


def _pass_on(scope: ClientScope, case_id: int, place: int) -> None:
    department_id = departments.list_departments(scope)[place].id
    message = escalations.propose(scope, case_id, department_id).message
    escalations.escalate(scope, case_id, department_id, message)


def _answer(scope: ClientScope, case_id: int, text: str) -> None:
    escalations.answered(scope, escalations.of_case(scope, [case_id])[-1].id, text)


def _follow(scope: ClientScope, case_id: int, text: str, minutes: int) -> None:
    promises.add(scope, case_id, text, now() + dt.timedelta(minutes=minutes))


def _post(scope: ClientScope, case_id: int) -> None:
    case_moves.posted(scope, case_id)


def _copy(scope: ClientScope, case_id: int, text: str) -> None:
    case_moves.copied(scope, case_id, text, public=True)


def _private(scope: ClientScope, case_id: int, text: str) -> None:
    case_moves.copied(scope, case_id, text, public=False)


def _resolve(scope: ClientScope, case_id: int, outcome: str) -> None:
    case_moves.resolve(scope, [case_id], outcome)


def _again(scope: ClientScope, case_id: int, text: str) -> None:
    case_sleep.wrote_again(scope, case_id, text)


_ACTS: Mapping[str, Callable[..., None]] = {
    "note": cases.note,
    "copy": _copy,
    "private": _private,
    "post": _post,
    "pass": _pass_on,
    "answer": _answer,
    "follow": _follow,
    "person": lambda scope, case_id: case_moves.wait_for_person(scope, [case_id]),
    "resolve": _resolve,
    "rate": case_moves.rate,
    "again": _again,
}
