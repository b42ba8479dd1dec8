"""Three invented brands to try the program with, in a data folder of their own."""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain import opening_spans
from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import now, today
from cmdesk.services import (
    accounts,
    agents,
    categories,
    clients,
    copying,
    departments,
    facts,
    hours,
    profile,
    replies,
    starter,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.clients import ClientCard
from cmdesk.services.copying import Purpose
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.desk import ClientScope, Desk, Topic
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Reply, ReplyUse

NETWORKS_OF_USES = ("instagram", "facebook", "")
ANSWERS = {"ask.motivo": "el pedido llegara tarde", "ask.talla": "M"}


def fill(desk: Desk) -> None:
    """Make the invented brands, all in one transaction. For an empty desk only."""
    data = cast("dict[str, Any]", resources.read_json("demo", "brands.json"))
    with desk.writing():
        agents.introduce(desk, data["agent"])
        for brand in data["brands"]:
            _make(desk, brand)


def _make(desk: Desk, brand: dict[str, Any]) -> None:
    names = ("name", "initials", "colour", "sector", "region", "register", "plural", "signature", "notes")
    scope = desk.of(clients.add_client(desk, ClientCard(**{name: brand[name] for name in names})))
    for network, handle, login in brand["accounts"]:
        card = AccountCard(network, handle, login=login, password_place="gestor de contraseñas")
        accounts.save(scope, card)
    for key, value in brand["profile"].items():
        profile.answer(scope, key, value)
    for key, value, *days in brand["facts"]:
        facts.save(scope, key, value, today() + dt.timedelta(days=days[0]) if days else None)
    for of in ("hours", "open"):
        for weekday, spans in enumerate(brand[of]):
            read = opening_spans.read(spans)
            hours.save_day(scope, "answers" if of == "hours" else "open", weekday, read)
    for days, reason, spans in brand["closures"]:
        hours.save_closure(scope, today() + dt.timedelta(days=days), opening_spans.read(spans), reason)
    for department in brand["departments"]:
        departments.save(scope, DepartmentCard(*department))
    for reply in brand["replies"]:
        _add_reply(scope, reply, brand["departments"][0][1])
    starter.install(scope, "es", brand["register"], brand["sector"])


def _add_reply(scope: ClientScope, reply: list[Any], approver: str) -> None:
    title, shortcut, category, visibility, status, body, tags, fields, uses, starred = reply
    text = ReplyText(
        title,
        body,
        shortcut,
        categories.ensure(scope, category),
        tuple(tag for tag in tags.split(",") if tag),
        visibility=visibility,
        fields=tuple(AskedField(*field) for field in fields),
    )
    reply_id = replies.save(scope, text)
    if status == "approved":
        replies.approve(scope, [reply_id], approver)
    if starred:
        replies.star(scope, [reply_id], on=True)
    _use(scope, reply_id, uses)


def _use(scope: ClientScope, reply_id: int, uses: int) -> None:
    """Uses spread over the last ninety days, the last one lately."""
    moments = [now() - dt.timedelta(days=90 * n / (uses + 1), hours=3 + n) for n in range(uses)]
    text = copying.prepare(scope, reply_id, Purpose(person="Marta Olmedo", answers=ANSWERS)).text
    with scope.writing(Topic.USES):
        for place, moment in enumerate(moments):
            network = NETWORKS_OF_USES[place % len(NETWORKS_OF_USES)]
            scope.add(ReplyUse, reply_id=reply_id, at=moment, network=network, visibility="public", text=text)
        if moments:
            scope.change(Reply, reply_id, uses=uses, last_used_at=moments[0])
