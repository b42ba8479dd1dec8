"""The former texts of a reply: look back, compare, return."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection
from dataclasses import dataclass, replace

from cmdesk.domain.asked import AskedField
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import replies
from cmdesk.services.desk import ClientScope
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Agent, Category, Reply, ReplyVersion


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A text that was replaced: when, by whom, and what it said."""

    id: int
    replaced_at: dt.datetime
    replaced_by: str
    text: ReplyText


def list_versions(scope: ClientScope, reply_id: int) -> list[VersionRow]:
    """The former texts of a reply, the newest first. Raises DeskError "not-found"."""
    scope.one(Reply, reply_id)
    names: dict[int | None, str] = {agent.id: agent.name for agent in Agent.select()}
    query = (
        scope.record(ReplyVersion).where(ReplyVersion.reply_id == reply_id).order_by(ReplyVersion.id.desc())
    )
    return [VersionRow(v.id, v.at, names.get(v.agent_id, ""), _text(v.content)) for v in query]


def bring_back(scope: ClientScope, reply_id: int, version_id: int) -> None:
    """Make a former text the present one; the present one becomes a version. Raises as `replies.save` does."""
    found = next((v for v in list_versions(scope, reply_id) if v.id == version_id), None)
    if found is None:
        raise DeskError("not-found", kind="ReplyVersion", id=version_id)
    replies.save(scope, _in_its_place(found.text, places(scope)), reply_id)


def places(scope: ClientScope) -> set[int | None]:
    """The categories in which a former text may stand."""
    return {None, *scope.desk.ids(scope.rows(Category, Category.id))}


def former_text(content: str, places: Collection[int | None]) -> ReplyText:
    """The text that a version holds, without its category unless that is one of the `places`."""
    return _in_its_place(_text(content), places)


def _in_its_place(text: ReplyText, places: Collection[int | None]) -> ReplyText:
    return text if text.category_id in places else replace(text, category_id=None)


def _text(content: str) -> ReplyText:
    stored = json.loads(content)
    review = stored["review_on"]
    return ReplyText(
        **{
            **stored,
            "tags": tuple(stored["tags"]),
            "review_on": dt.date.fromisoformat(review) if review else None,
            "variants": tuple(Wording(**variant) for variant in stored["variants"]),
            "fields": tuple(AskedField(**{**f, "choices": tuple(f["choices"])}) for f in stored["fields"]),
        }
    )
