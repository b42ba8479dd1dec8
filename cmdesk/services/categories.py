"""The tree of categories of one client's replies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import peewee as pw

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean, fold
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.storage.fields import staged
from cmdesk.storage.models import Category, Reply


def add(scope: ClientScope, name: str, parent_id: int | None = None) -> int:
    """A new category, last among its siblings; its id.

    Raises DeskError "category-needs-name", "category-name-taken", "category-too-deep" (two levels).
    """
    name = _free_name(scope, name, parent_id, None)
    if parent_id is not None and scope.one(Category, parent_id).parent_id is not None:
        raise DeskError("category-too-deep")
    with scope.writing(Topic.REPLIES):
        siblings = scope.rows(Category).where(_under(parent_id)).count()
        return scope.add(Category, name=name, parent_id=parent_id, position=siblings).id


def ensure(scope: ClientScope, path: str) -> int | None:
    """The category of a written path such as "Quejas / Entregas", made if it isn't there; None for ""."""
    above: int | None = None
    for name in _names(path):
        same = _named(scope.rows(Category), name, above)
        above = same if same is not None else add(scope, name, above)
    return above


def stage(scope: ClientScope, path: str, batch: int) -> int | None:
    """As `ensure`, for an import, inside the present transaction: nobody sees what was made until `publish`."""
    above: int | None = None
    for name in _names(path):
        rows = (scope.rows(Category), scope.staged(Category, batch))
        same = next((found for query in rows if (found := _named(query, name, above)) is not None), None)
        above = same if same is not None else _add_staged(scope, name, above, batch)
    return above


def publish(scope: ClientScope, batch: int) -> None:
    """Show the categories that an import made; one that somebody made meanwhile takes in what is in its twin.

    That is no change of the replies, or undoing the import would leave them.
    """
    made = scope.desk.ids(scope.staged(Category, batch, Category.id).order_by(Category.id))
    scope.publish(Category, batch)
    for category_id in made:  # the upper ones first
        row = scope.one(Category, category_id)
        above = scope.rows(Category).where(Category.id == row.parent_id).first()
        parent_id = above.id if above else None
        others = scope.rows(Category).where(Category.id != category_id)
        if (twin := _named(others, row.name, parent_id)) is None:
            scope.change(Category, category_id, parent_id=parent_id)
        else:
            moved = {"category_id": twin, "updated_at": Reply.updated_at}
            scope.change_all(Reply, Reply.category_id == category_id, **moved)
            scope.change_all(Category, Category.parent_id == category_id, parent_id=twin)
            scope.remove(Category, Category.id == category_id)


def take_out(scope: ClientScope, batch: int) -> None:
    """Remove the categories that an import made before it was given up."""
    made = scope.staged(Category, batch, Category.id).order_by(Category.id.desc())
    for category_id in scope.desk.ids(made):  # the lower ones first
        scope.remove(Category, Category.id == category_id)


def rename(scope: ClientScope, category_id: int, name: str) -> None:
    """Raises DeskError "category-needs-name", "category-name-taken", "not-found"."""
    row = scope.one(Category, category_id)
    name = _free_name(scope, name, row.parent_id, category_id)
    with scope.writing(Topic.REPLIES):
        scope.change(Category, category_id, name=name)


def move(scope: ClientScope, category_id: int, position: int) -> None:
    """Put a category at `position` among its siblings."""
    row = scope.one(Category, category_id)
    siblings = [
        other.id
        for other in scope.rows(Category)
        .where(_under(row.parent_id))
        .order_by(Category.position, Category.name)
        if other.id != category_id
    ]
    siblings.insert(max(0, position), category_id)
    with scope.writing(Topic.REPLIES):
        for place, sibling in enumerate(siblings):
            scope.change(Category, sibling, position=place)


@dataclass(frozen=True, slots=True)
class Deleted:
    """Categories that went to the trash together, the upper one first, and where their replies were."""

    ids: tuple[int, ...]
    places: Mapping[int, int | None]


def delete(scope: ClientScope, category_id: int) -> Deleted:
    """Put a category and those under it in the trash; their replies stay, without category.

    Gives what `undelete` takes. Raises DeskError "not-found".
    """
    below = [row.id for row in scope.rows(Category).where(Category.parent_id == category_id)]
    gone = [category_id, *below]
    inside = Reply.category_id.in_(gone)
    places = dict(tuples(scope.rows(Reply, Reply.id, Reply.category_id).where(inside)))
    with scope.writing(Topic.REPLIES):
        scope.one(Category, category_id)
        scope.change_all(Reply, inside, category_id=None)
        scope.put_away(Category, gone, now())
    return Deleted(tuple(gone), places)


def undelete(scope: ClientScope, deleted: Deleted) -> None:
    """Take `delete` back: the categories and what was in them. Raises as `restore` does."""
    with scope.writing(Topic.REPLIES):
        for category_id in deleted.ids:
            restore(scope, category_id)
        for category_id in deleted.ids:
            there = [reply_id for reply_id, place in deleted.places.items() if place == category_id]
            still = Reply.id.in_(there) & Reply.category_id.is_null()
            scope.change_all(Reply, still, category_id=category_id)


def restore(scope: ClientScope, category_id: int) -> None:
    """Take a category out of the trash, to the top if the one above it is gone.

    Raises DeskError "category-name-taken", "not-found".
    """
    row = scope.binned(Category, category_id)
    above = scope.rows(Category).where(Category.id == row.parent_id).first()
    parent_id = above.id if above else None
    _free_name(scope, row.name, parent_id, category_id)
    with scope.writing(Topic.REPLIES):
        scope.put_away(Category, [category_id], None)
        scope.change(Category, category_id, parent_id=parent_id)


def _names(path: str) -> list[str]:
    return [part.strip() for part in path.split("/") if part.strip()][:2]


def _named(rows: pw.ModelSelect[Category], name: str, above: int | None) -> int | None:
    return next((row.id for row in rows.where(_under(above)) if fold(row.name) == fold(name)), None)


def _add_staged(scope: ClientScope, name: str, above: int | None, batch: int) -> int:
    siblings = scope.rows(Category).where(_under(above)).count()
    beside = scope.staged(Category, batch).where(_under(above)).count()
    name = " ".join(clean(name).split())
    where = {"parent_id": above, "position": siblings + beside, "deleted_at": staged(batch)}
    return scope.add(Category, name=name, **where).id


def _under(parent_id: int | None):  # noqa: ANN202  peewee's own type of expression is private
    return Category.parent_id.is_null() if parent_id is None else Category.parent_id == parent_id


def _free_name(scope: ClientScope, name: str, parent_id: int | None, but: int | None) -> str:
    name = " ".join(clean(name).replace("/", " ").split())
    if not name:
        raise DeskError("category-needs-name")
    siblings = scope.rows(Category).where(_under(parent_id))
    if any(fold(row.name) == fold(name) and row.id != but for row in siblings):
        raise DeskError("category-name-taken", name=name)
    return name
