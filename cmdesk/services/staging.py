"""Bringing many replies in at once, without a save ever waiting for it.

New rows go in by short batches that nobody sees, and what changes is worked out; one last transaction
shows and writes it all, or a failed or cancelled import takes everything out again. What a killed import
left is swept when the desk next opens.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

import peewee as pw

from cmdesk.domain.clock import now, today
from cmdesk.domain.replies import REVIEW_AFTER_DAYS
from cmdesk.services import categories, facts, reply_rows, rewriting, versions
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.services.replies import ReplyText
from cmdesk.services.reply_rows import Row
from cmdesk.services.rewriting import Rewriting
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import ImportBatch, Reply, ReplyField, ReplyVariant, ReplyVersion

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
        prepared: list[Rewriting] = []
        for done in _stage(scope, batch, new, changed, prepared):
            if not report(done, len(incoming)):
                take_out(scope, batch)
                return None
        with scope.writing(Topic.REPLIES):
            facts.ensure(scope, list(fact_keys))
            rewriting.write(scope, prepared, batch)
            rewriting.check_shortcuts(scope, [(item.text.shortcut, None) for item in new])
            categories.publish(scope, batch)
            scope.change(ImportBatch, batch, published_at=now(), added=len(new), changed=len(changed))
            scope.desk.hidden_imports.discard(batch)
    except BaseException:
        scope.desk.hidden_imports.add(batch)
        take_out(scope, batch)
        raise
    report(len(incoming), len(incoming))
    return Imported(batch, len(new), len(changed))


def undo(scope: ClientScope, import_id: int) -> Undone:
    """Put what an import added in the trash, and give what it changed its former text.

    Replies that were edited or used since stay as they are, and so do those that can't have their former
    text any more, since another has its shortcut. Raises DeskError "not-found".
    """
    scope.one(ImportBatch, import_id)
    added = list(scope.rows(Reply).where(Reply.import_id == import_id))
    touched = {row.id for row in added if row.updated_at != row.created_at or row.uses}
    untouched = [row.id for row in added if row.id not in touched]
    for some in reply_rows.batches(untouched):
        with scope.writing(Topic.REPLIES):
            scope.put_away(Reply, some, now())
    kept = [row.title for row in added if row.id in touched]
    removed = len(untouched)
    replaced = list(scope.record(ReplyVersion).where(ReplyVersion.import_id == import_id))
    for some in reply_rows.batches(replaced):
        with scope.writing(Topic.REPLIES):
            texts, left = _former_texts(scope, some)
            rewriting.write(scope, list(rewriting.prepare(scope, texts, None)), None)
        removed += len(texts)
        kept += left
    with scope.writing(Topic.REPLIES):
        scope.change(ImportBatch, import_id, undone_at=now())
    return Undone(removed, tuple(kept))


def _stage(
    scope: ClientScope,
    batch: int,
    new: Sequence[Incoming],
    changed: Sequence[Incoming],
    prepared: list[Rewriting],
) -> Iterator[int]:
    """Write new rows in short transactions and fill `prepared`; yields how many replies are dealt with."""
    review = (today() + dt.timedelta(days=REVIEW_AFTER_DAYS)).isoformat()
    done = 0
    places: dict[str, int | None] = {"": None}
    for some in reply_rows.batches(new):
        _place(scope, batch, some, places)
        rows = _Rows()
        for item in some:
            rows.take(scope, batch, item, replace(item.text, category_id=places[item.category]), review)
        with scope.writing():
            rows.add(scope)
        done += len(some)
        yield done
    for some in rewriting.prepare(scope, _changed_texts(scope, batch, changed), batch):
        prepared.append(some)
        done += len(some.texts)
        yield done


def _place(scope: ClientScope, batch: int, some: Sequence[Incoming], places: dict[str, int | None]) -> None:
    """Add to `places` the categories of some replies that are not in it."""
    if missing := dict.fromkeys(item.category for item in some if item.category not in places):
        with scope.writing():
            places.update((path, categories.stage(scope, path, batch)) for path in missing)


@dataclass(slots=True)
class _Rows:
    """New replies with all that belongs to them, worked out before anybody has to wait; numbered from 0."""

    replies: list[Row] = field(default_factory=list)
    variants: list[Row] = field(default_factory=list)
    fields: list[Row] = field(default_factory=list)
    moment: int = field(default_factory=lambda: to_stored(now()))

    def take(self, scope: ClientScope, batch: int, item: Incoming, text: ReplyText, review: str) -> None:
        place, moment = len(self.replies), self.moment
        self.replies.append(
            reply_rows.reply(scope, place, text, item.uid, item.status, review, moment, batch)
        )
        told = list(enumerate(text.variants))
        self.variants += reply_rows.variants(scope, place, told, moment, batch)
        self.fields += reply_rows.fields(scope, place, text.fields, moment, batch)

    def add(self, scope: ClientScope) -> None:
        """Write them, under the numbers that are free by now. Inside the caller's transaction."""
        first = scope.desk.next_id("reply")
        scope.desk.many(
            reply_rows.ADD_REPLY, [(first + place, *row[1:]) for place, row in enumerate(self.replies)]
        )
        for statement, rows in (
            (reply_rows.ADD_VARIANT, self.variants),
            (reply_rows.ADD_FIELD, self.fields),
        ):
            scope.desk.many(statement, [reply_rows.of_reply(row, first) for row in rows])


def _changed_texts(scope: ClientScope, batch: int, changed: Sequence[Incoming]) -> dict[int, ReplyText]:
    """The new text of each changed reply, in the category that the file says."""
    places: dict[str, int | None] = {}
    for some in reply_rows.batches(dict.fromkeys(item.category for item in changed if item.category)):
        with scope.writing():
            places.update((path, categories.stage(scope, path, batch)) for path in some)
    return {
        item.reply_id: replace(item.text, category_id=places[item.category]) if item.category else item.text
        for item in changed
        if item.reply_id is not None
    }


def _former_texts(
    scope: ClientScope, replaced: Sequence[ReplyVersion]
) -> tuple[dict[int, ReplyText], list[str]]:
    """What replies said before they were changed, by id, and the titles of those that have to stay."""
    ids = [version.reply_id for version in replaced]
    titles = dict(tuples(scope.rows(Reply, Reply.id, Reply.title).where(Reply.id.in_(ids))))
    query = scope.record(ReplyVersion, ReplyVersion.reply_id, pw.fn.MAX(ReplyVersion.id))
    newest = dict(tuples(query.where(ReplyVersion.reply_id.in_(ids)).group_by(ReplyVersion.reply_id)))
    taken, places = rewriting.shortcuts_of_others(scope, ids), versions.places(scope)
    texts: dict[int, ReplyText] = {}
    left: list[str] = []
    for version in replaced:
        text = versions.former_text(version.content, places)
        if version.reply_id not in titles:
            continue
        if newest[version.reply_id] == version.id and text.shortcut not in taken:
            texts[version.reply_id] = text
        else:
            left.append(titles[version.reply_id])
    return texts, left


def take_out(scope: ClientScope, batch: int) -> None:
    """Remove what an unfinished import staged, again in short transactions, and the import itself."""
    for table in (ReplyVariant, ReplyField, Reply):
        while some := scope.desk.ids(scope.staged(table, batch, table.id).limit(reply_rows.BATCH)):
            with scope.writing():
                scope.remove(table, table.id.in_(some))
    with scope.writing():
        categories.take_out(scope, batch)
        scope.remove(ImportBatch, ImportBatch.id == batch)
    scope.desk.hidden_imports.discard(batch)
