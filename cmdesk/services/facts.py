"""What is true of a brand and can stand in its replies: opening hours, address, returns policy."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from cmdesk.domain import placeholders
from cmdesk.domain.clock import now, today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import TemplateError, Variable
from cmdesk.domain.replies import approval_hash
from cmdesk.domain.text import clean
from cmdesk.services import marks, replies
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.storage.models import Fact, Reply, ReplyVariant

_NOT_IN_KEY = re.compile(r"[^\w]+")
_USE = re.compile(r"\{\{\s*fact\.([^\W\d][\w-]*)")


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
    row = scope.binned(Fact, fact_id)
    if scope.rows(Fact).where(Fact.key == row.key).exists():
        raise DeskError("fact-key-taken", key=row.key)
    with scope.writing(Topic.FACTS, Topic.MARKS):
        scope.put_away(Fact, [fact_id], None)
        marks.refresh(scope)


def ensure(scope: ClientScope, keys: list[str]) -> None:
    """Make facts without value for the keys that aren't there, so that replies may name them."""
    known = {key for (key,) in tuples(scope.rows(Fact, Fact.key))}
    for key in dict.fromkeys(map(normal_key, keys)):
        if key not in known:
            save(scope, key, "")


def absent(scope: ClientScope) -> dict[str, int]:
    """Keys that replies use though there is no such fact any more, and in how many replies."""
    known = {key for (key,) in tuples(scope.rows(Fact, Fact.key))}
    return {key: number for key, number in _uses(scope).items() if key not in known}


def _uses(scope: ClientScope) -> Counter[str]:
    """In how many living replies each key stands, in the body or in a variant."""
    used: defaultdict[int, set[str]] = defaultdict(set)
    living = scope.rows(Reply, Reply.id)
    bodies = scope.rows(Reply, Reply.id, Reply.body).where(Reply.body.contains("fact."))
    variants = scope.rows(ReplyVariant, ReplyVariant.reply_id, ReplyVariant.body).where(
        ReplyVariant.body.contains("fact."), ReplyVariant.reply_id.in_(living)
    )
    for reply_id, body in (*tuples(bodies), *tuples(variants)):
        used[reply_id].update(_USE.findall(body))
    return Counter(key for keys in used.values() for key in keys)


def _rename_in_replies(scope: ClientScope, former: str, key: str) -> None:
    """Change the key wherever it stands. What a reply says stays the same, so an approval stays, too."""
    named = f"fact.{former}"
    variants = scope.rows(ReplyVariant, ReplyVariant.reply_id).where(ReplyVariant.body.contains(named))
    with scope.writing(Topic.REPLIES):
        for row in scope.rows(Reply).where(Reply.body.contains(named) | Reply.id.in_(variants)):
            text = replies.text_of(scope, row)
            worded = tuple(replace(v, body=_renamed(v.body, former, key)) for v in text.variants)
            new = replace(text, body=_renamed(text.body, former, key), variants=worded)
            vouched = (
                approval_hash(new.title, new.body, new.variants, new.fields) if row.approval_hash else ""
            )
            scope.change(Reply, row.id, **replies.columns(new), approval_hash=vouched)
            for wording in worded:
                assert wording.id is not None
                scope.change(ReplyVariant, wording.id, body=wording.body)


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
