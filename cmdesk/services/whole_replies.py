"""All replies of a client with all their parts, read at once: for comparing with a file and for writing one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import peewee as pw

from cmdesk.domain.asked import AskedField
from cmdesk.domain.replies import Wording, tags_of
from cmdesk.services.desk import ClientScope, OwnedT, tuples
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Category, Reply, ReplyField, ReplyVariant


@dataclass(frozen=True, slots=True)
class WholeReply:
    """A living reply; `category` is its path, "Quejas / Entregas"."""

    id: int
    uid: str
    status: str
    category: str
    text: ReplyText


def whole_replies(scope: ClientScope, reply_ids: Sequence[int] | None = None) -> Iterator[WholeReply]:
    """Every living reply, or those of the given ids, in the order in which they were written."""
    paths = _paths(scope)
    variants, fields = _variants(scope, reply_ids), _fields(scope, reply_ids)
    columns = (
        Reply.id, Reply.uid, Reply.status, Reply.category_id, Reply.title, Reply.body, Reply.shortcut,
        Reply.tags, Reply.language, Reply.register, Reply.network, Reply.visibility, Reply.review_on,
    )  # fmt: skip
    query = _only(scope.rows(Reply, *columns), Reply.id, reply_ids)
    for row in tuples(query.order_by(Reply.id)):
        reply_id, uid, status, category, title, body, shortcut, tags, language, register, network, *rest = row
        visibility, review_on = rest
        text = ReplyText(
            title,
            body,
            shortcut,
            category,
            tags_of(tags),
            language,
            register,
            network,
            visibility,
            review_on,
            tuple(variants.get(reply_id, ())),
            tuple(fields.get(reply_id, ())),
        )
        yield WholeReply(reply_id, uid.hex, status, paths.get(category, ""), text)


def _only(
    query: pw.ModelSelect[OwnedT], column: pw.Field, reply_ids: Sequence[int] | None
) -> pw.ModelSelect[OwnedT]:
    return query if reply_ids is None else query.where(column.in_(reply_ids))


def _paths(scope: ClientScope) -> dict[int | None, str]:
    rows: dict[int | None, Category] = {row.id: row for row in scope.rows(Category)}
    return {
        row.id: f"{above.name} / {row.name}" if (above := rows.get(row.parent_id)) else row.name
        for row in rows.values()
    }


def _variants(scope: ClientScope, reply_ids: Sequence[int] | None) -> dict[int, list[Wording]]:
    found: defaultdict[int, list[Wording]] = defaultdict(list)
    query = _only(scope.rows(ReplyVariant), ReplyVariant.reply_id, reply_ids)
    for v in query.order_by(ReplyVariant.position):
        wording = Wording(v.body, v.network, v.visibility, v.short, v.register, v.language, v.id)
        found[v.reply_id].append(wording)
    return found


def _fields(scope: ClientScope, reply_ids: Sequence[int] | None) -> dict[int, list[AskedField]]:
    found: defaultdict[int, list[AskedField]] = defaultdict(list)
    query = _only(scope.rows(ReplyField), ReplyField.reply_id, reply_ids)
    for f in query.order_by(ReplyField.position):
        found[f.reply_id].append(
            AskedField(f.name, f.label, f.kind, tuple(f.choices.splitlines()), f.default)
        )
    return found
