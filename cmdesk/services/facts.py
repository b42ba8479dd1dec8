"""What is true of a brand and can stand in its replies: opening hours, address, returns policy."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass, replace

from cmdesk.domain import placeholders
from cmdesk.domain.clock import now, today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import TemplateError, Variable
from cmdesk.domain.text import clean
from cmdesk.services import marks, replies
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import Fact, Reply, ReplyVariant

_NOT_IN_KEY = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact and in how many replies it stands."""

    id: int
    key: str
    value: str
    valid_until: dt.date | None
    used_in: int

    @property
    def missing(self) -> bool:
        """Replies need it and it has no value."""
        return not self.value and self.used_in > 0

    @property
    def expired(self) -> bool:
        return self.valid_until is not None and self.valid_until < today()


def normal_key(key: str) -> str:
    """A key as it may stand in a variable: "Plazo de cambio" gives plazo_de_cambio; accents stay."""
    made = _NOT_IN_KEY.sub("_", clean(key).strip().lower()).strip("_")
    return f"_{made}" if made[:1].isdigit() else made


def list_facts(scope: ClientScope) -> list[FactRow]:
    """The client's facts in its order."""
    used = _uses(scope)
    rows = scope.rows(Fact).order_by(Fact.position, Fact.id)
    return [FactRow(f.id, f.key, f.value, f.valid_until, used[f.key]) for f in rows]


def save(
    scope: ClientScope, key: str, value: str, valid_until: dt.date | None = None, fact_id: int | None = None
) -> int:
    """Write a new fact, or change one; its id. Another key is changed in the replies too.

    Raises DeskError "fact-needs-key", "fact-key-taken", "not-found".
    """
    key = normal_key(key)
    if not key:
        raise DeskError("fact-needs-key")
    same = scope.rows(Fact, Fact.id).where(Fact.key == key, Fact.id != (fact_id or 0))
    if same.exists():
        raise DeskError("fact-key-taken", key=key)
    with scope.writing(Topic.FACTS, Topic.MARKS):
        values = {"key": key, "value": clean(value).strip(), "valid_until": valid_until}
        if fact_id is None:
            fact_id = scope.add(Fact, **values, position=scope.rows(Fact).count()).id
        else:
            former = scope.one(Fact, fact_id).key
            scope.change(Fact, fact_id, **values)
            if former != key:
                _rename_in_replies(scope, former, key)
        marks.refresh(scope)
        return fact_id


def delete(scope: ClientScope, fact_id: int) -> None:
    """Put a fact in the trash; replies that use it will ask for it. `restore` is the way back."""
    with scope.writing(Topic.FACTS, Topic.MARKS):
        scope.put_away(Fact, [fact_id], now())
        marks.refresh(scope)


def restore(scope: ClientScope, fact_id: int) -> None:
    """Take a fact out of the trash. Raises DeskError "fact-key-taken"."""
    row = scope.trash(Fact).where(Fact.id == fact_id).first()
    if row is None:
        raise DeskError("not-found", kind="Fact", id=fact_id)
    if scope.rows(Fact).where(Fact.key == row.key).exists():
        raise DeskError("fact-key-taken", key=row.key)
    with scope.writing(Topic.FACTS, Topic.MARKS):
        scope.put_away(Fact, [fact_id], None)
        marks.refresh(scope)


def ensure(scope: ClientScope, keys: list[str]) -> None:
    """Make facts without value for the keys that aren't there, so that replies may name them."""
    known = {key for (key,) in scope.rows(Fact, Fact.key).tuples()}
    for key in keys:
        if key not in known:
            save(scope, key, "")


def _bodies(scope: ClientScope) -> list[str]:
    bodies = [body for (body,) in scope.rows(Reply, Reply.body).where(Reply.body.contains("fact.")).tuples()]
    variants = scope.rows(ReplyVariant, ReplyVariant.body).where(ReplyVariant.body.contains("fact."))
    return bodies + [body for (body,) in variants.tuples()]


def _uses(scope: ClientScope) -> Counter[str]:
    used: Counter[str] = Counter()
    for body in _bodies(scope):
        names = placeholders.names(body)
        used.update(name.removeprefix("fact.") for name in names if name.startswith("fact."))
    return used


def _rename_in_replies(scope: ClientScope, former: str, key: str) -> None:
    for row in scope.rows(Reply).where(Reply.body.contains(f"fact.{former}")):
        text = replies.text_of(scope, row)
        variants = tuple(replace(v, body=_renamed(v.body, former, key)) for v in text.variants)
        replies.save(scope, replace(text, body=_renamed(text.body, former, key), variants=variants), row.id)


def _renamed(body: str, former: str, key: str) -> str:
    try:
        pieces = placeholders.parse(body)
    except TemplateError:
        return body
    return "".join(
        placeholders.written(f"fact.{key}", piece.default)
        if isinstance(piece, Variable) and piece.name == f"fact.{former}"
        else body[piece.start : piece.end]
        for piece in pieces
    )
