"""Copying a reply to another client: an explicit act, which leaves what belongs to the first behind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cmdesk.domain import guard, placeholders
from cmdesk.domain.asked import AskedField
from cmdesk.domain.placeholders import Variable
from cmdesk.domain.replies import Wording
from cmdesk.services import marks, replies
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Fact, Reply


@dataclass(frozen=True, slots=True)
class Carried:
    """A reply as it would be at the other client.

    `asked` are facts that the other doesn't have: they are asked when it is used. `named` are the first
    client's own marks that stand in the text and must be written anew.
    """

    text: ReplyText
    asked: tuple[str, ...]
    named: tuple[str, ...]


def carried(scope: ClientScope, reply_id: int, other_client_id: int) -> Carried:
    """What `copy_to` would make, to be looked at first. Raises DeskError "not-found", "no-such-client"."""
    other = scope.desk.of(other_client_id)
    text = replies.get(scope, reply_id).text
    known = {key for (key,) in tuples(other.rows(Fact, Fact.key))}
    asked: dict[str, None] = {}
    body = _without_facts(text.body, known, asked)
    variants = tuple(
        Wording(**{**_parts(v), "body": _without_facts(v.body, known, asked)}) for v in text.variants
    )
    have = {field.name for field in text.fields}
    fields = (*text.fields, *(AskedField(key, key.replace("_", " ")) for key in asked if key not in have))
    taken = other.rows(Reply).where(Reply.shortcut == text.shortcut).exists()
    made = replace(
        text,
        body=body,
        variants=variants,
        fields=fields,
        category_id=None,
        shortcut="" if taken else text.shortcut,
        review_on=None,
    )
    return Carried(made, tuple(asked), _named(scope, other, made))


def copy_to(scope: ClientScope, reply_id: int, other_client_id: int) -> int:
    """Copy a reply, as a draft, to another client; its id there. Raises as `carried` and `replies.save` do."""
    other = scope.desk.of(other_client_id)
    return replies.save(other, carried(scope, reply_id, other_client_id).text)


def _parts(wording: Wording) -> dict[str, object]:
    return {
        "network": wording.network,
        "visibility": wording.visibility,
        "short": wording.short,
        "register": wording.register,
        "language": wording.language,
    }


def _without_facts(body: str, known: set[str], asked: dict[str, None]) -> str:
    """The body with facts that the other client lacks turned into questions."""
    made: list[str] = []
    for piece in placeholders.parse(body):
        key = piece.name.removeprefix("fact.") if isinstance(piece, Variable) else ""
        if isinstance(piece, Variable) and piece.name.startswith("fact.") and key not in known:
            asked[key] = None
            made.append(placeholders.written(f"ask.{key}", piece.default))
        else:
            made.append(body[piece.start : piece.end])
    return "".join(made)


def _named(scope: ClientScope, other: ClientScope, text: ReplyText) -> tuple[str, ...]:
    first = {scope.client().name: marks.own_marks(scope)}
    bodies = "\n".join([text.title, text.body, *(variant.body for variant in text.variants)])
    found = guard.findings(bodies, own=marks.own_marks(other), others=first, network="", public=False)
    return tuple(dict.fromkeys(bodies[f.start : f.end] for f in found if f.code == "other-brand"))
