"""The tree of categories of one client's replies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean, fold
from cmdesk.services.desk import ClientScope, Topic, tuples
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
    for name in [part.strip() for part in path.split("/") if part.strip()][:2]:
        rows = scope.rows(Category).where(_under(above))
        same = next((row.id for row in rows if fold(row.name) == fold(name)), None)
        above = same if same is not None else add(scope, name, above)
    return above


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
