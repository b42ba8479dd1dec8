"""Whether the client approved a reply: noted, taken away, and given back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import replies
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.storage.models import Reply


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a reply was approved, and how, before that was changed."""

    id: int
    status: str
    approved_by: str
    approved_at: dt.datetime | None
    approved_until: dt.date | None
    approval_hash: str


def approve(
    scope: ClientScope, reply_ids: Sequence[int], by: str, until: dt.date | None = None
) -> list[Standing]:
    """Note that the client approved these texts; what `reinstate` takes. Raises DeskError "approval-needs-name"."""
    if not by.strip():
        raise DeskError("approval-needs-name")
    before = _standing(scope, reply_ids)
    with scope.writing(Topic.REPLIES):
        for reply_id in reply_ids:
            text = replies.get(scope, reply_id).text
            scope.change(
                Reply,
                reply_id,
                status="approved",
                approved_by=clean(by).strip(),
                approved_at=now(),
                approved_until=until,
                approval_hash=replies.hash_of(text),
            )
    return before


def set_status(scope: ClientScope, reply_ids: Sequence[int], status: str) -> list[Standing]:
    """Retire replies, or make them drafts again; what `reinstate` takes. Raises DeskError "reply-place-unknown"."""
    if status not in ("draft", "retired"):
        raise DeskError("reply-place-unknown")
    before = _standing(scope, reply_ids)
    with scope.writing(Topic.REPLIES):
        scope.change_all(Reply, Reply.id.in_(list(reply_ids)), status=status, **replies.NOT_APPROVED)
    return before


def reinstate(scope: ClientScope, before: Sequence[Standing]) -> None:
    """Take `approve` or `set_status` back. A reply whose text changed meanwhile is left as it is."""
    with scope.writing(Topic.REPLIES):
        for was in before:
            row = scope.rows(Reply).where(Reply.id == was.id).first()
            vouched = (
                was.approval_hash in ("", replies.hash_of(replies.text_of(scope, row)))
                if row is not None
                else False
            )
            if vouched:
                values = {name: value for name, value in asdict(was).items() if name != "id"}
                scope.change(Reply, was.id, **values)


def _standing(scope: ClientScope, reply_ids: Sequence[int]) -> list[Standing]:
    columns = [getattr(Reply, name.name) for name in fields(Standing)]
    query = scope.rows(Reply, *columns).where(Reply.id.in_(list(reply_ids)))
    return [Standing(*row) for row in tuples(query)]
