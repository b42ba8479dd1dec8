"""Bringing many replies in at once, without a save ever waiting for it.

New rows go in by short batches that nobody sees; one last short transaction shows them all, or a failed
or cancelled import takes them out again. What a killed import left is swept when the desk next opens.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cmdesk.domain.clock import now, today
from cmdesk.domain.replies import REVIEW_AFTER_DAYS
from cmdesk.services import categories, facts, replies, rewriting, versions
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.replies import ReplyText
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import ImportBatch, Reply, ReplyField, ReplyVariant, ReplyVersion

BATCH = 250  # rows a transaction: some 20 ms, the longest that a save has to wait
Report = Callable[[int, int], bool]  # done, of; False = stop


@dataclass(frozen=True, slots=True)
class Incoming:
    """A reply to bring in: a new one, or with `reply_id` a new text for one that is here."""

    text: ReplyText
    category: str = ""  # as a path, "Quejas / Entregas"
    uid: str = ""
    status: str = "draft"
    reply_id: int | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `import_id` is what `undo` takes."""

    import_id: int
    added: int
    changed: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing an import did; `kept` are titles of replies that were worked on since."""

    removed: int
    kept: tuple[str, ...]


def bring_in(
    scope: ClientScope,
    incoming: Sequence[Incoming],
    file_name: str,
    report: Report,
    fact_keys: Collection[str] = (),
) -> Imported | None:
    """Add and change replies, all or none, and the facts that they name; None if `report` asked to stop.

    Runs in a worker. Raises as `replies.save` does, and what the machine raises; then nothing is left.
    """
    with scope.writing():
        batch = scope.add(ImportBatch, kind="replies", file_name=file_name).id
    scope.desk.hidden_imports.add(batch)
    try:
        new = [item for item in incoming if item.reply_id is None]
        changed = [item for item in incoming if item.reply_id is not None]
        for done in _stage(scope, batch, new):
            if not report(done, len(incoming)):
                _take_out(scope, batch)
                return None
        with scope.writing(Topic.REPLIES):
            facts.ensure(scope, list(fact_keys))
            _change(scope, batch, changed)
            scope.change(ImportBatch, batch, published_at=now(), added=len(new), changed=len(changed))
            scope.desk.hidden_imports.discard(batch)
    except BaseException:
        scope.desk.hidden_imports.add(batch)
        _take_out(scope, batch)
        raise
    report(len(incoming), len(incoming))
    return Imported(batch, len(new), len(changed))


def undo(scope: ClientScope, import_id: int) -> Undone:
    """Put what an import added in the trash, and give what it changed its former text.

    Replies that were edited or used since stay as they are. Raises DeskError "not-found".
    """
    scope.one(ImportBatch, import_id)
    added = list(scope.rows(Reply).where(Reply.import_id == import_id))
    touched = {row.id for row in added if row.updated_at != row.created_at or row.uses}
    untouched = [row.id for row in added if row.id not in touched]
    for some in _batches(untouched):
        with scope.writing(Topic.REPLIES):
            scope.put_away(Reply, some, now())
    kept = [row.title for row in added if row.id in touched]
    with scope.writing(Topic.REPLIES):
        returned, edited = _give_back(scope, import_id)
        scope.change(ImportBatch, import_id, undone_at=now())
    return Undone(len(untouched) + returned, tuple(kept + edited))


def _stage(scope: ClientScope, batch: int, new: Sequence[Incoming]) -> Iterator[int]:
    """Write new rows in short transactions; yields how many are in."""
    moment, review = to_stored(now()), (today() + dt.timedelta(days=REVIEW_AFTER_DAYS)).isoformat()
    ensure = functools.cache(functools.partial(categories.ensure, scope))
    done = 0
    for some in _batches(new):
        with scope.writing():
            first = scope.desk.next_id("reply")
            rows, variants, fields = [], [], []
            for reply_id, item in enumerate(some, first):
                own = (scope.client_id, uuid.UUID(item.uid).bytes if item.uid else uuid.uuid4().bytes)
                columns = {**replies.columns(item.text), "category_id": ensure(item.category)}
                rows.append(
                    (
                        reply_id,
                        *own,
                        moment,
                        moment,
                        *columns.values(),
                        *_NEW.values(),
                        item.status,
                        review,
                        batch,
                    )
                )
                variants += _variants(scope, reply_id, item.text, moment, batch)
                fields += _fields(scope, reply_id, item.text, moment, batch)
            scope.desk.many(_insert("reply", _REPLY), rows)
            scope.desk.many(_insert("reply_variant", _VARIANT), variants)
            scope.desk.many(_insert("reply_field", _FIELD), fields)
        done += len(some)
        yield done


_OWNED = ("client_id", "uid", "created_at", "updated_at")
_TEXT = tuple(replies.columns(ReplyText("", "")))
_NEW = {"approved_by": "", "approval_hash": "", "starred": False, "uses": 0}
_REPLY = ("id", *_OWNED, *_TEXT, *_NEW, "status", "review_on", "import_id")
_VARIANT = (
    *_OWNED, "reply_id", "position", "import_id",
    "network", "visibility", "short", "register", "language", "body",
)  # fmt: skip
_FIELD = (*_OWNED, "reply_id", "position", "import_id", "name", "label", "kind", "choices", "default")


def _insert(table: str, names: Sequence[str]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})'


Row = tuple[object, ...]


def _variants(scope: ClientScope, reply_id: int, text: ReplyText, moment: int, batch: int) -> Iterable[Row]:
    for place, v in enumerate(text.variants):
        own = (scope.client_id, uuid.uuid4().bytes, moment, moment, reply_id, place, batch)
        yield (*own, v.network, v.visibility, v.short, v.register, v.language, v.body)


def _fields(scope: ClientScope, reply_id: int, text: ReplyText, moment: int, batch: int) -> Iterable[Row]:
    for place, f in enumerate(text.fields):
        own = (scope.client_id, uuid.uuid4().bytes, moment, moment, reply_id, place, batch)
        yield (*own, f.name, f.label, f.kind, "\n".join(f.choices), f.default)


def _change(scope: ClientScope, batch: int, changed: Sequence[Incoming]) -> None:
    ensure = functools.cache(functools.partial(categories.ensure, scope))
    texts = {}
    for item in changed:
        assert item.reply_id is not None
        category = ensure(item.category) if item.category else item.text.category_id
        texts[item.reply_id] = replace(item.text, category_id=category)
    rewriting.rewrite(scope, texts, batch)


def _give_back(scope: ClientScope, import_id: int) -> tuple[int, list[str]]:
    """Former texts of what the import changed; how many went back, and the titles edited since."""
    returned, edited = 0, []
    for version in scope.record(ReplyVersion).where(ReplyVersion.import_id == import_id):
        newest = scope.record(ReplyVersion).where(ReplyVersion.reply_id == version.reply_id)
        last = newest.order_by(ReplyVersion.id.desc()).first()
        row = scope.rows(Reply).where(Reply.id == version.reply_id).first()
        if row is not None and last is not None and last.id == version.id:
            versions.bring_back(scope, row.id, version.id)
            returned += 1
        elif row is not None:
            edited.append(row.title)
    return returned, edited


def _take_out(scope: ClientScope, batch: int) -> None:
    """Remove what was staged, again in short transactions."""
    for table in (ReplyVariant, ReplyField, Reply):
        while some := _staged(scope, table, batch):
            with scope.writing():
                scope.remove(table, table.id.in_(some))
    with scope.writing():
        scope.remove(ImportBatch, ImportBatch.id == batch)
    scope.desk.hidden_imports.discard(batch)


def _staged(scope: ClientScope, table: type[Reply | ReplyVariant | ReplyField], batch: int) -> list[int]:
    query = table.select(table.id).where(table.client == scope.client_id, table.import_id == batch)
    return scope.desk.ids(query.limit(BATCH))


def _batches(items: Sequence, size: int = BATCH) -> Iterator[list]:
    walk = iter(items)
    while some := list(itertools.islice(walk, size)):
        yield some
