"""One act on many replies: tag, move, find and replace."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_

import peewee as pw

from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import search_text, stored_tags, swapped, tags_of
from cmdesk.services import replies
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Category, Reply, ReplyVariant


def tag(
    scope: ClientScope, reply_ids: Sequence[int], *, add: Sequence[str], drop: Sequence[str]
) -> dict[int, tuple[str, ...]]:
    """Add tags to replies and take others off; the tags they had, for `retag`.

    Approvals stay: tags are not part of the text.
    """
    former = {row.id: tags_of(row.tags) for row in scope.rows(Reply).where(Reply.id.in_(list(reply_ids)))}
    retag(scope, {i: (*(tag for tag in had if tag not in drop), *add) for i, had in former.items()})
    return former


def retag(scope: ClientScope, tags: Mapping[int, Sequence[str]]) -> None:
    """Give each of these replies just these tags."""
    with scope.writing(Topic.REPLIES):
        for row in scope.rows(Reply).where(Reply.id.in_(list(tags))):
            stored = stored_tags(tags[row.id])
            found = search_text(row.title, row.shortcut, stored, row.body)
            scope.change(Reply, row.id, tags=stored, search_text=found)


def move(scope: ClientScope, reply_ids: Sequence[int], category_id: int | None) -> dict[int, int | None]:
    """Put replies in a category, or in none; where they were, for `put_back`. Raises DeskError "not-found"."""
    if category_id is not None:
        scope.one(Category, category_id)
    chosen = Reply.id.in_(list(reply_ids))
    former = dict(tuples(scope.rows(Reply, Reply.id, Reply.category_id).where(chosen)))
    with scope.writing(Topic.REPLIES):
        scope.change_all(Reply, chosen, category_id=category_id)
    return former


def put_back(scope: ClientScope, places: Mapping[int, int | None]) -> None:
    """Put replies where they were, as far as those categories still are."""
    living = {row.id for row in scope.rows(Category, Category.id)}
    with scope.writing(Topic.REPLIES):
        for category_id in set(places.values()) & {*living, None}:
            there = [reply_id for reply_id, place in places.items() if place == category_id]
            scope.change_all(Reply, Reply.id.in_(there), category_id=category_id)


@dataclass(frozen=True, slots=True)
class Replacement:
    """What find and replace would do to one reply."""

    reply_id: int
    title: str
    times: int
    text: ReplyText  # as it would be
    refused: str  # the code of why it can't be saved like that, "" if it can


def preview(
    scope: ClientScope,
    find: str,
    put: str,
    *,
    exact: bool,
    reply_ids: Sequence[int] | None = None,
    limit: int = 200,
) -> list[Replacement]:
    """The first `limit` replies whose title or texts hold `find`, and what would become of them.

    Not `exact`: whatever its case and accents. Raises DeskError "nothing-to-find".
    """
    if not find:
        raise DeskError("nothing-to-find")
    rows = scope.rows(Reply).where(_may_hold(scope, find)).order_by(Reply.search_text)
    if reply_ids is not None:
        rows = rows.where(Reply.id.in_(list(reply_ids)))
    made = (_replaced(scope, row, find, put, exact=exact) for row in rows.iterator())
    return list(itertools.islice((one for one in made if one is not None), limit))


def _may_hold(scope: ClientScope, find: str) -> pw.Expression:
    """What is true of every reply that holds `find`, told from its folded words, without reading it."""
    words = search_text("", "", "", find).split()
    varied = scope.rows(ReplyVariant, ReplyVariant.reply_id)
    inside = [pw.fn.INSTR(Reply.search_text, word) > 0 for word in words]
    return reduce(and_, inside, Reply.id.is_null(is_null=False)) | Reply.id.in_(varied)


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
