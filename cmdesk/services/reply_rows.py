"""Parts of many replies as plain rows, for writing them at once instead of one by one."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from cmdesk.domain.asked import AskedField
from cmdesk.domain.replies import Wording
from cmdesk.services import replies
from cmdesk.services.desk import ClientScope
from cmdesk.services.replies import ReplyText

Row = tuple[object, ...]
ItemT = TypeVar("ItemT")

BATCH = 250  # rows a transaction: some 20 ms, the longest that a save has to wait
OWNED = ("client_id", "uid", "created_at", "updated_at")
TEXT = tuple(replies.columns(ReplyText("", "")))
_WORDING = ("network", "visibility", "short", "register", "language", "body")
_ASKED = ("name", "label", "kind", "choices", "default")
_NEW = {"approved_by": "", "approval_hash": "", "starred": False, "uses": 0}


def insert(table: str, names: Sequence[str]) -> str:
    """The statement that adds a row of those columns."""
    listed = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})'


def batches(items: Iterable[ItemT], size: int = BATCH) -> Iterator[list[ItemT]]:
    """The items, as many at a time as one transaction may write."""
    walk = iter(items)
    while some := list(itertools.islice(walk, size)):
        yield some


ADD_REPLY = insert("reply", ("id", *OWNED, *TEXT, *_NEW, "status", "review_on", "import_id"))
ADD_VARIANT = insert("reply_variant", (*OWNED, "reply_id", "position", "import_id", *_WORDING))
ADD_FIELD = insert("reply_field", (*OWNED, "reply_id", "position", "import_id", *_ASKED))
CHANGE_VARIANT = f"""UPDATE reply_variant SET updated_at = ?, position = ?,
    {", ".join(f'"{name}" = ?' for name in _WORDING)} WHERE client_id = ? AND id = ?"""


def reply(
    scope: ClientScope,
    reply_id: int,
    text: ReplyText,
    uid: str,
    status: str,
    review_on: str,
    moment: int,
    batch: int,
) -> Row:
    """A row for `ADD_REPLY`. `uid` "" = a new one; `moment` and `review_on` are in the file's own form."""
    client, new_uid, *made = _own(scope, moment)
    own = (client, uuid.UUID(uid).bytes if uid else new_uid, *made)
    return (reply_id, *own, *replies.columns(text).values(), *_NEW.values(), status, review_on, batch)


def wording(variant: Wording) -> Row:
    """The columns of a variant that its text decides."""
    return tuple(getattr(variant, name) for name in _WORDING)


def variants(
    scope: ClientScope, reply_id: int, told: Sequence[tuple[int, Wording]], moment: int, batch: int | None
) -> Iterator[Row]:
    """Rows for `ADD_VARIANT` of new variants with their positions. `moment` is in the file's own form."""
    for place, variant in told:
        yield (*_own(scope, moment), reply_id, place, batch, *wording(variant))


def fields(
    scope: ClientScope, reply_id: int, told: Sequence[AskedField], moment: int, batch: int | None
) -> Iterator[Row]:
    """Rows for `ADD_FIELD` of all asked fields of a reply."""
    for place, f in enumerate(told):
        choices = "\n".join(f.choices)
        yield (*_own(scope, moment), reply_id, place, batch, f.name, f.label, f.kind, choices, f.default)


def of_reply(row: Row, first: int) -> Row:
    """A row of a variant or field of a reply that was numbered from 0, when the first of them has that number."""
    place = row[len(OWNED)]
    assert isinstance(place, int)
    return (*row[: len(OWNED)], first + place, *row[len(OWNED) + 1 :])


def _own(scope: ClientScope, moment: int) -> Row:
    return scope.client_id, uuid.uuid4().bytes, moment, moment
