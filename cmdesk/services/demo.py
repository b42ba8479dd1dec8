"""Three invented brands to try the program with, in a data folder of their own."""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain import opening_spans
from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import now, today
from cmdesk.domain.placeholders import person_values, render
from cmdesk.domain.replies import Wording
from cmdesk.services import (
    accounts,
    agents,
    approval,
    categories,
    clients,
    demo_cases,
    demo_prepared,
    departments,
    facts,
    hours,
    marks,
    profile,
    replies,
    starter,
    support,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import CARD, ClientCard
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.services.replies import ReplyText
from cmdesk.services.support import ChannelRow
from cmdesk.storage.models import Reply, ReplyUse

DAYS_OF_USES = 90
DAYS_APPROVED = 12  # how long ago, unless the reply says so


def fill(desk: Desk, language: str = "es") -> None:
    """Make the invented brands of "es" or "en", all in one transaction. For an empty desk only."""
    data = cast("dict[str, Any]", resources.read_json("demo", language, "brands.json"))
    with desk.writing():
        agents.introduce(desk, data["agent"])
        for brand in data["brands"]:
            _make(desk, {**brand, "samples": data["samples"]})


def _make(desk: Desk, brand: dict[str, Any]) -> None:
    told = ClientCard(**{name: brand[name] for name in CARD if name in brand})
    scope = desk.of(clients.add_client(desk, told))
    for account in brand["accounts"]:
        accounts.save(scope, AccountCard(**account))
    for key, value in brand["profile"].items():
        profile.answer(scope, key, value)
    for key, value, *days in brand["facts"]:
        facts.save(scope, key, value, _day(days[0]) if days else None)
    for mark in brand["marks"]:
        marks.add_mark(scope, **mark)
    _organise(scope, brand)
    for place, reply in enumerate(brand["replies"]):
        reply_id = _add_reply(scope, reply, brand["departments"][0][1])
        _use(scope, reply_id, reply["uses"], place, brand)
    starter.install(scope, told.language, told.register, told.sector)
    demo_cases.fill(desk, scope.client_id, told.language, told.name)
    demo_prepared.fill(scope, told.language, told.name)


def _organise(scope: ClientScope, brand: dict[str, Any]) -> None:
    """Who answers, where, when and how soon."""
    for of in ("hours", "open"):
        for weekday, spans in enumerate(brand[of]):
            read = opening_spans.read(spans)
            hours.save_day(scope, "answers" if of == "hours" else "open", weekday, read)
    for days, reason, spans in brand["closures"]:
        hours.save_closure(scope, _day(days), opening_spans.read(spans), reason)
    for department in brand["departments"]:
        departments.save(scope, DepartmentCard(*department))
    for channel in brand["channels"]:
        support.save_channel(scope, ChannelRow(**channel))
    for target in brand["targets"]:
        support.save_target(scope, **target)


def _add_reply(scope: ClientScope, reply: dict[str, Any], approver: str) -> int:
    fields = [{**field, "choices": tuple(field.get("choices", ()))} for field in reply.get("fields", ())]
    text = ReplyText(
        reply["title"],
        reply["body"],
        reply["shortcut"],
        categories.ensure(scope, reply["category"]),
        tuple(reply["tags"]),
        network=reply.get("network", ""),
        visibility=reply["visibility"],
        variants=tuple(Wording(**wording) for wording in reply.get("variants", ())),
        fields=tuple(AskedField(**field) for field in fields),
    )
    reply_id = replies.save(scope, text)
    if reply["status"] == "approved":
        until = reply.get("until")
        approval.approve(scope, [reply_id], approver, None if until is None else _day(until))
        ago = dt.timedelta(days=reply.get("ago", DAYS_APPROVED))
        scope.change(Reply, reply_id, approved_at=now() - ago)
    elif reply["status"] == "retired":
        approval.set_status(scope, [reply_id], "retired")
    if reply.get("starred"):
        replies.star(scope, [reply_id], on=True)
    return reply_id


def _use(scope: ClientScope, reply_id: int, uses: int, place: int, brand: dict[str, Any]) -> None:
    """Uses spread over the last ninety days, closer together lately, each reply at moments of its own."""
    late = (1 + place % 7) / 8
    ages = [DAYS_OF_USES * ((n + late) / (uses + 1)) ** 1.4 for n in range(uses)]
    networks = [account["network"] for account in brand["accounts"]]
    people = brand["people"]
    reply = replies.get(scope, reply_id).text
    values: dict[str, object] = {
        "fact": {key: value for key, value, *_ in brand["facts"]},
        "brand": {"name": brand["name"], "signature": brand["signature"]},
        "agent": {"name": scope.desk.agent_name()},
        "ask": {field.name: (field.choices or (brand["samples"][field.kind],))[0] for field in reply.fields},
    }
    for n, age in enumerate(ages):
        person = people[(n + place) % len(people)]
        network = networks[(n * n + place) % len(networks)]
        text = render(reply.body, {**values, "person": person_values(person)}).text
        at = now() - dt.timedelta(days=age)
        scope.add(ReplyUse, reply_id=reply_id, at=at, network=network, person=person, text=text)
    if ages:
        scope.change(Reply, reply_id, uses=uses, last_used_at=now() - dt.timedelta(days=ages[0]))


def _day(days: int) -> dt.date:
    return today() + dt.timedelta(days=days)
