"""One act on many replies: tag, move, find and replace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import search_text, stored_tags, swapped, tags_of
from cmdesk.services import replies
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Category, Reply


def tag(scope: ClientScope, reply_ids: Sequence[int], *, add: Sequence[str], drop: Sequence[str]) -> None:
    """Add tags to replies and take others off. Approvals stay: tags are not part of the text."""
    with scope.writing(Topic.REPLIES):
        for row in scope.rows(Reply).where(Reply.id.in_(list(reply_ids))):
            tags = stored_tags([t for t in tags_of(row.tags) if t not in drop] + list(add))
            found = search_text(row.title, row.shortcut, tags, row.body)
            scope.change(Reply, row.id, tags=tags, search_text=found)


def move(scope: ClientScope, reply_ids: Sequence[int], category_id: int | None) -> None:
    """Put replies in a category, or in none. Raises DeskError "not-found"."""
    if category_id is not None:
        scope.one(Category, category_id)
    with scope.writing(Topic.REPLIES):
        scope.change_all(Reply, Reply.id.in_(list(reply_ids)), category_id=category_id)


@dataclass(frozen=True, slots=True)
class Replacement:
    """What find and replace would do to one reply."""

    reply_id: int
    title: str
    times: int
    text: ReplyText  # as it would be
    refused: str  # the code of why it can't be saved like that, "" if it can


def preview(
    scope: ClientScope, find: str, put: str, *, exact: bool, reply_ids: Sequence[int] | None = None
) -> list[Replacement]:
    """Every reply whose title or texts hold `find`, and what would become of it.

    Not `exact`: whatever its case and accents. Raises DeskError "nothing-to-find".
    """
    if not find:
        raise DeskError("nothing-to-find")
    rows = scope.rows(Reply).order_by(Reply.search_text)
    if reply_ids is not None:
        rows = rows.where(Reply.id.in_(list(reply_ids)))
    return [made for row in rows if (made := _replaced(scope, row, find, put, exact=exact)) is not None]


def apply(scope: ClientScope, chosen: Mapping[int, ReplyText]) -> None:
    """Save the texts chosen from a preview, all or none. Raises as `replies.save` does."""
    with scope.writing(Topic.REPLIES):
        for reply_id, text in chosen.items():
            replies.save(scope, text, reply_id)


def _replaced(scope: ClientScope, row: Reply, find: str, put: str, *, exact: bool) -> Replacement | None:
    text = replies.text_of(scope, row)
    bodies = [text.title, text.body, *(variant.body for variant in text.variants)]
    changed = [swapped(body, find, put, exact=exact) for body in bodies]
    times = sum(count for _, count in changed)
    if not times:
        return None
    title, body, *others = (new for new, _ in changed)
    variants = tuple(replace(v, body=new) for v, new in zip(text.variants, others, strict=True))
    new = replace(text, title=title, body=body, variants=variants)
    try:
        replies.checked(scope, new, row.id)
    except DeskError as error:
        return Replacement(row.id, row.title, times, new, error.code)
    return Replacement(row.id, row.title, times, new, "")
