"""The library as it is looked at: which replies a view holds, in which order, and how many there are."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto

import peewee as pw

from cmdesk.domain.clock import now, today
from cmdesk.domain.replies import tags_of
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.storage.models import Category, Reply

UNUSED_AFTER = dt.timedelta(days=90)


class Shelf(StrEnum):
    """The ready-made views of the library."""

    ALL = auto()
    STARRED = auto()
    UNAPPROVED = auto()
    REVIEW = auto()  # its review date or its approval has passed
    UNUSED = auto()  # not in the last 90 days
    RETIRED = auto()


class Sort(StrEnum):
    MOST_USED = auto()
    TITLE = auto()
    RECENT = auto()
    CHANGED = auto()


@dataclass(frozen=True, slots=True)
class View:
    """What of the library is shown. Retired replies stand only on their own shelf."""

    shelf: Shelf = Shelf.ALL
    categories: tuple[int, ...] = ()  # a category with its subcategories; () = any
    tag: str = ""


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A line of a list of replies; `body` as it is stored, with its variables."""

    id: int
    title: str
    shortcut: str
    tags: tuple[str, ...]
    uses: int
    last_used_at: dt.datetime | None
    starred: bool
    status: str
    approved_until: dt.date | None
    category_id: int | None
    body: str
    visibility: str
    network: str
    register: str
    language: str
    review_on: dt.date | None

    @property
    def expired(self) -> bool:
        """Approved once, but not for today."""
        return self.status == "approved" and self.approved_until is not None and self.approved_until < today()


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category of the tree; `replies` counts its own, without those of its subcategories."""

    id: int
    parent_id: int | None
    name: str
    replies: int


def _due() -> pw.Expression:
    expired = (Reply.status == "approved") & (Reply.approved_until < today())
    return (Reply.review_on <= today()) | expired


def _unused() -> pw.Expression:
    return Reply.last_used_at.is_null() | (Reply.last_used_at < now() - UNUSED_AFTER)


def conditions(view: View) -> list[pw.Expression | pw.Field]:
    """What a reply must meet to be in `view`."""
    shelf: dict[Shelf, list[pw.Expression | pw.Field]] = {
        Shelf.ALL: [Reply.status != "retired"],
        Shelf.STARRED: [Reply.starred, Reply.status != "retired"],
        Shelf.UNAPPROVED: [Reply.status == "draft"],
        Shelf.REVIEW: [Reply.status != "retired", _due()],
        Shelf.UNUSED: [Reply.status != "retired", _unused()],
        Shelf.RETIRED: [Reply.status == "retired"],
    }
    met = shelf[view.shelf]
    if view.categories:
        met.append(Reply.category_id.in_(view.categories))
    if view.tag:
        met.append(pw.fn.INSTR(Reply.tags, f",{view.tag},") > 0)
    return met


def list_ids(
    scope: ClientScope, view: View, sort: Sort = Sort.MOST_USED, limit: int | None = None
) -> list[int]:
    """The ids of a view in order. Cheap: the rows themselves are read as they are looked at."""
    order = {
        Sort.MOST_USED: (Reply.uses.desc(), Reply.last_used_at.desc()),  # the order of an index
        Sort.TITLE: (pw.fn.SUBSTR(Reply.search_text, 1, 60), Reply.id),
        Sort.RECENT: (Reply.last_used_at.desc(), Reply.id.desc()),
        Sort.CHANGED: (Reply.updated_at.desc(), Reply.id.desc()),
    }[sort]
    query = scope.rows(Reply, Reply.id).where(*conditions(view)).order_by(*order)
    return scope.desk.ids(query if limit is None else query.limit(limit))


def rows_of(scope: ClientScope, ids: list[int]) -> list[ReplyRow]:
    """The rows with these ids, in this order; one that is gone meanwhile is left out."""
    query = scope.rows(
        Reply,
        Reply.id,
        Reply.title,
        Reply.shortcut,
        Reply.tags,
        Reply.uses,
        Reply.last_used_at,
        Reply.starred,
        Reply.status,
        Reply.approved_until,
        Reply.category_id,
        Reply.body,
        Reply.visibility,
        Reply.network,
        Reply.register,
        Reply.language,
        Reply.review_on,
    ).where(Reply.id.in_(ids))
    found = {row[0]: ReplyRow(row[0], row[1], row[2], tags_of(row[3]), *row[4:]) for row in tuples(query)}
    return [found[i] for i in ids if i in found]


def count(scope: ClientScope, view: View) -> int:
    """How many replies a view holds."""
    return scope.rows(Reply).where(*conditions(view)).count()


def categories(scope: ClientScope) -> list[CategoryRow]:
    """The tree of categories, parents before children, in the person's order."""
    replies = scope.rows(Reply, Reply.category_id, pw.fn.COUNT(Reply.id)).where(Reply.status != "retired")
    return _tree(scope, dict(tuples(replies.group_by(Reply.category_id))))


def _tree(scope: ClientScope, counted: Mapping[int, int]) -> list[CategoryRow]:
    query = scope.rows(Category, Category.id, Category.parent_id, Category.name)
    rows = tuples(query.order_by(Category.position, Category.name))
    ordered: list[CategoryRow] = []

    def place(parent: int | None) -> None:
        for number, above, name in rows:
            if above == parent:
                ordered.append(CategoryRow(number, above, name, counted.get(number, 0)))
                place(number)

    place(None)
    return ordered


@dataclass(frozen=True, slots=True)
class Overview:
    """What the library holds: replies on each shelf, in each category and with each tag."""

    shelves: Mapping[Shelf, int]
    categories: list[CategoryRow]
    tags: list[tuple[str, int]]


def overview(scope: ClientScope) -> Overview:
    """All the numbers beside the library, in one walk over it. Retired replies count only on their shelf."""
    facets = (Reply.status, Reply.starred, _due(), _unused(), Reply.category_id, Reply.tags)
    groups = Counter(scope.desk.values(scope.rows(Reply, *facets)))  # faster than SQLite's GROUP BY
    shelves, inside, used = Counter[Shelf](), Counter[int](), Counter[str]()
    for (status, starred, due, idle, category_id, stored), replies in groups.items():
        if status == "retired":
            shelves[Shelf.RETIRED] += replies
            continue
        shelves[Shelf.ALL] += replies
        shelves[Shelf.STARRED] += replies * bool(starred)
        shelves[Shelf.UNAPPROVED] += replies * (status == "draft")
        shelves[Shelf.REVIEW] += replies * bool(due)
        shelves[Shelf.UNUSED] += replies * bool(idle)
        inside[category_id] += replies
        for tag in tags_of(stored):
            used[tag] += replies
    return Overview(shelves, _tree(scope, inside), sorted(used.items(), key=lambda item: (-item[1], item[0])))
