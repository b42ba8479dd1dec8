"""Replies to begin with, by language, register and sector."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.asked import AskedField
from cmdesk.domain.placeholders import names
from cmdesk.domain.replies import Wording
from cmdesk.services import categories, facts, replies
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Reply


def sectors(language: str) -> list[tuple[str, str]]:
    """(key, name) of the sectors, in "es" or "en"."""
    return [(entry["key"], entry["label"][language]) for entry in _sectors()["sectors"]]


def pack(language: str, register: str, sector: str = "") -> list[tuple[str, ReplyText]]:
    """(category's name, reply) of the starter replies that suit a sector, all of them for "".

    `language` "es" or "en". In Spanish `register` "usted" gives formal texts, anything else "tú".
    """
    data = _pack(language)
    spoken = ("usted" if register == "usted" else "tu") if language == "es" else ""
    wanted = _categories(sector)
    return [
        (data["categories"][entry["category"]], _reply(entry, spoken))
        for entry in data["replies"]
        if not wanted or entry["category"] in wanted
    ]


def install(scope: ClientScope, language: str, register: str, sector: str = "") -> int:
    """Give a client the starter replies it doesn't have yet, and the facts they name; how many were added.

    A reply whose shortcut is taken comes in without one.
    """
    with scope.writing(Topic.REPLIES, Topic.FACTS):
        titles = {row.title for row in scope.rows(Reply, Reply.title)}
        shortcuts = {row.shortcut for row in scope.rows(Reply, Reply.shortcut)}
        chosen = [item for item in pack(language, register, sector) if item[1].title not in titles]
        facts.ensure(scope, _facts_of(text for _, text in chosen))
        for category, text in chosen:
            free = "" if text.shortcut in shortcuts else text.shortcut
            category_id = categories.ensure(scope, category.replace("/", " "))
            replies.save(scope, replace(text, category_id=category_id, shortcut=free))
    return len(chosen)


def _facts_of(texts: Iterable[ReplyText]) -> list[str]:
    used: dict[str, None] = {}
    for text in texts:
        for body in (text.body, *(variant.body for variant in text.variants)):
            for name in names(body):
                if name.startswith("fact."):
                    used[name.removeprefix("fact.")] = None
    return list(used)


def _reply(entry: dict[str, Any], register: str) -> ReplyText:
    return ReplyText(
        title=entry["title"],
        body=entry["texts"][register],
        shortcut=entry["shortcut"],
        tags=tuple(entry["tags"]),
        visibility=entry["visibility"],
        variants=tuple(
            Wording(text, visibility=entry["visibility"]) for text in entry["variants"].get(register, ())
        ),
        fields=tuple(map(_field, entry["fields"])),
    )


def _field(entry: dict[str, Any]) -> AskedField:
    choices = tuple(entry.get("choices", ()))
    return AskedField(entry["name"], entry["label"], entry["kind"], choices, entry.get("default", ""))


def _categories(sector: str) -> set[str]:
    found = next((entry for entry in _sectors()["sectors"] if entry["key"] == sector), None)
    return {*_sectors()["everyone"], *found["categories"]} if found else set()


def _pack(language: str) -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("starter", f"{language}.json"))


def _sectors() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("starter", "sectors.json"))


def _facts() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("starter", "facts.json"))
