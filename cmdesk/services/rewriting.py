"""New texts for many replies at once: worked out while others save, then written in as little time as can be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.services import replies, reply_rows, versions
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.services.replies import ReplyText
from cmdesk.services.reply_rows import Row
from cmdesk.services.whole_replies import WholeReply, whole_replies
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Category, Reply

_UPDATE = f"""UPDATE reply SET {", ".join(f'"{name}" = ?' for name in reply_rows.TEXT)}, updated_at = ?
    WHERE client_id = ? AND id = ?"""
_VERSION = reply_rows.insert(
    "reply_version", ("client_id", "agent_id", "at", "reply_id", "content", "import_id")
)
_PUT_AWAY = "UPDATE reply_variant SET deleted_at = ? WHERE client_id = ? AND id = ?"
_FORGET_FIELDS = "DELETE FROM reply_field WHERE client_id = ? AND reply_id = ?"


@dataclass(slots=True)
class Rewriting:
    """New texts, the rows of the statements that write them, and when each reply was last changed as it was read.

    Numbers are ids of replies; `unvouched` are those that lose their approval.
    """

    seen: dict[int, object] = field(default_factory=dict)
    texts: dict[int, ReplyText] = field(default_factory=dict)
    rows: list[tuple[int, str, Row]] = field(default_factory=list)
    unvouched: set[int] = field(default_factory=set)


def prepare(scope: ClientScope, texts: Mapping[int, ReplyText], import_id: int | None) -> Iterator[Rewriting]:
    """Work out new texts of replies by id, some at a time, and write nothing.

    The former texts will be versions of the import, if it is one. Raises as `replies.save` does, but any fact will do.
    """
    places = _places(scope, import_id)
    for told in reply_rows.batches(texts.items()):
        some = dict(told)
        seen = _last_changes(scope, some)
        here = list(whole_replies(scope, list(some)))
        if len(here) < len(some):
            raise DeskError("not-found", kind="Reply")
        made = Rewriting(seen=seen, texts=some)
        for reply in here:
            text = replies.sound(some[reply.id], None)
            if text.category_id not in places:
                raise DeskError("not-found", kind="Category", id=text.category_id)
            if text != reply.text:
                made.rows += [(reply.id, *row) for row in _rows(scope, reply, text, import_id)]
                if reply.status == "approved" and _vouched(reply.text) != _vouched(text):
                    made.unvouched.add(reply.id)
        yield made


def write(scope: ClientScope, prepared: Sequence[Rewriting], import_id: int | None) -> None:
    """Write what was prepared, inside the present transaction, as `replies.save` changes one.

    What was changed since it was prepared is worked out again, and what is gone refuses all: raises as
    `prepare`, and "shortcut-taken".
    """
    texts = {reply_id: text for some in prepared for reply_id, text in some.texts.items()}
    check_shortcuts(scope, [(text.shortcut, reply_id) for reply_id, text in texts.items()])
    stale = _stale(scope, prepared, import_id)
    anew = list(prepare(scope, stale, import_id))
    rows = [row for some in prepared for row in some.rows if row[0] not in stale]
    rows += [row for some in anew for row in some.rows]
    statements: dict[str, list[Row]] = {}
    for _, statement, values in rows:
        statements.setdefault(statement, []).append(values)
    for statement, told in statements.items():
        scope.desk.many(statement, told)
    unvouched = {reply_id for some in prepared for reply_id in some.unvouched - stale.keys()}
    unvouched.update(*(some.unvouched for some in anew))
    for some_ids in reply_rows.batches(unvouched):
        scope.change_all(Reply, Reply.id.in_(some_ids), status="draft", **replies.NOT_APPROVED)


def check_shortcuts(scope: ClientScope, told: Collection[tuple[str, int | None]]) -> None:
    """Raise "shortcut-taken" if a reply that isn't told of has one of the shortcuts, each told with the id
    of the reply that is to have it.
    """
    taken = shortcuts_of_others(scope, {reply_id for _, reply_id in told})
    for shortcut, _ in told:
        if shortcut in taken:
            raise DeskError("shortcut-taken", shortcut=shortcut, title=taken[shortcut])


def shortcuts_of_others(scope: ClientScope, reply_ids: Collection[int | None]) -> dict[str, str]:
    """The shortcuts of all other replies, each with the title of its reply."""
    query = scope.rows(Reply, Reply.id, Reply.shortcut, Reply.title).where(Reply.shortcut != "")
    return {shortcut: title for reply_id, shortcut, title in tuples(query) if reply_id not in reply_ids}


def _stale(scope: ClientScope, prepared: Sequence[Rewriting], import_id: int | None) -> dict[int, ReplyText]:
    """The texts of replies that were changed since, or whose category is gone; those go without one."""
    places = _places(scope, import_id)
    stale: dict[int, ReplyText] = {}
    for some in prepared:
        present = _last_changes(scope, some.texts)
        for reply_id, text in some.texts.items():
            here = text.category_id in places
            if not here or present.get(reply_id) != some.seen.get(reply_id):
                stale[reply_id] = text if here else replace(text, category_id=None)
    return stale


def _places(scope: ClientScope, import_id: int | None) -> set[int | None]:
    """Where a reply may be put: the categories that are here, and those that the import brings."""
    here = versions.places(scope)
    if import_id is not None:
        here.update(scope.desk.ids(scope.staged(Category, import_id, Category.id)))
    return here


def _last_changes(scope: ClientScope, reply_ids: Collection[int]) -> dict[int, object]:
    query = scope.rows(Reply, Reply.id, Reply.updated_at).where(Reply.id.in_(list(reply_ids)))
    return dict(scope.desk.values(query))


def _rows(
    scope: ClientScope, old: WholeReply, new: ReplyText, import_id: int | None
) -> Iterator[tuple[str, Row]]:
    """The statements that change one reply, each with its row."""
    client, moment = scope.client_id, to_stored(now())
    yield _VERSION, (client, scope.desk.agent_id, moment, old.id, replies.content_of(old.text), import_id)
    yield _UPDATE, (*replies.columns(new).values(), moment, client, old.id)
    if old.text.variants != new.variants:
        yield from _variants(scope, old, new, moment)
    if old.text.fields != new.fields:
        yield _FORGET_FIELDS, (client, old.id)
        for row in reply_rows.fields(scope, old.id, new.fields, moment, None):
            yield reply_rows.ADD_FIELD, row


def _variants(scope: ClientScope, old: WholeReply, new: ReplyText, moment: int) -> Iterator[tuple[str, Row]]:
    """Variants keep their rows, since uses refer to them."""
    here = {variant.id for variant in old.text.variants}
    kept = {variant.id for variant in new.variants}
    for gone in here - kept:
        yield _PUT_AWAY, (moment, scope.client_id, gone)
    told = list(enumerate(new.variants))
    for place, variant in told:
        if variant.id in here:
            row = (moment, place, *reply_rows.wording(variant), scope.client_id, variant.id)
            yield reply_rows.CHANGE_VARIANT, row
    added = [(place, variant) for place, variant in told if variant.id not in here]
    for row in reply_rows.variants(scope, old.id, added, moment, None):
        yield reply_rows.ADD_VARIANT, row


def _vouched(text: ReplyText) -> tuple[object, ...]:
    return text.title, text.body, text.variants, text.fields
