"""What can be told of comments from the clipboard before anybody has looked at them.

All of it is a proposal that a person sees, marked as detected, and changes; nothing is written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cmdesk.domain import addressee, pasted, reading
from cmdesk.domain.accounts import handle_key
from cmdesk.domain.addressee import Addressees, Brand, Candidate
from cmdesk.domain.cases import Sentiment
from cmdesk.domain.pasted import Pasted
from cmdesk.services import marks, people
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.storage.models import Account, Client, PersonHandle

ACTIVE = "active"  # the reason where only the brand that is worked for speaks for itself
_PRIVATE = frozenset({"whatsapp", "telegram"})
_BY_NAME = frozenset(
    {"facebook", "linkedin", "google_business", "whatsapp", "telegram"}
)  # no user names shown


@dataclass(frozen=True, slots=True)
class Proposal:
    """One comment and what seems to be so; "", 0 and None where nothing tells.

    `client_id` is the active brand, or without one the brand that is meant, for `reason`: one of
    `domain.addressee.REASONS` or `ACTIVE`. `other_client` and `other_id` are the name and the id of another
    brand that it names, or whose post it stands below. `told` are the words that told the kind.
    """

    text: str
    original: str
    client_id: int | None = None
    reason: str = ""
    network: str = ""
    account_id: int | None = None
    channel: str = ""
    author: str = ""
    handle: str = ""
    person_id: int | None = None
    link: str = ""
    received_at: dt.datetime | None = None
    kind: str = ""
    severity: int = 0
    sentiment: Sentiment = Sentiment.UNKNOWN
    told: tuple[str, ...] = ()
    other_client: str = ""
    other_id: int | None = None


def propose(desk: Desk, scope: ClientScope | None, copied: str, at: dt.datetime) -> list[Proposal]:
    """A proposal for each comment in what was copied, in its order; [] if there is nothing in it.

    `scope` is the active brand, None while there is none. `at` is now, in the zone in which pages write times.
    Answers of the brand itself in a thread are left out.
    """
    pieces, known = pasted.read(copied, at), _addressees(_brands(desk))
    together = list(zip(pieces, known.find_all(pieces), strict=True))
    own = None if scope is None else scope.client_id
    asked = [
        (piece, candidates)
        for piece, candidates in together
        if (brand := _meant(own, candidates)[0]) is None or not piece.text or not known.wrote(piece, brand)
    ]
    return [_proposal(desk, known, own, piece, candidates) for piece, candidates in asked or together]


def _brands(desk: Desk) -> tuple[Brand, ...]:
    living = Client.select(Client.id, Client.name).where(Client.deleted_at.is_null()).order_by(Client.id)
    return tuple(
        Brand(client_id, name, marks.own_marks(ClientScope(desk, client_id)))
        for client_id, name in desk.values(living)
    )


@lru_cache(maxsize=2)
def _addressees(brands: tuple[Brand, ...]) -> Addressees:
    return Addressees(brands)


def _meant(own: int | None, candidates: Sequence[Candidate]) -> tuple[int | None, str]:
    """The brand that a comment is meant for, and why."""
    if own is not None:
        return own, next((one.reason for one in candidates if one.brand == own), ACTIVE)
    found = addressee.surest(candidates)
    return (found.brand, found.reason) if found else (None, "")


def _proposal(
    desk: Desk, known: Addressees, own: int | None, piece: Pasted, candidates: Sequence[Candidate]
) -> Proposal:
    client_id, reason = _meant(own, candidates)
    scope = None if client_id is None else ClientScope(desk, client_id)
    other = _other(scope, known, candidates) if scope else None
    ours = client_id is not None and known.wrote(piece, client_id)
    author, handle = ("", "") if ours else (piece.author, _handle(piece))
    network, person_id = _person(scope, piece.network, handle or author)
    network, account_id = _account(scope, network, candidates)
    guess = reading.guess(piece.text)
    return Proposal(
        piece.text,
        piece.original,
        client_id,
        reason,
        network,
        account_id,
        _channel(network),
        author,
        handle,
        person_id,
        piece.link,
        piece.received_at,
        guess.kind,
        guess.severity,
        guess.sentiment,
        guess.told,
        known.names[other] if other is not None else "",
        other,
    )


def _other(scope: ClientScope, known: Addressees, candidates: Sequence[Candidate]) -> int | None:
    if not candidates:
        return None
    guarded = marks.other_marks(scope)
    allowed = [brand for brand, name in known.names.items() if name not in guarded]
    found = addressee.other_than(candidates, scope.client_id, allowed)
    return found.brand if found else None


def _handle(piece: Pasted) -> str:
    """Who wrote, as "@name": many pages show the user name alone, and WhatsApp the number of a stranger."""
    if piece.handle:
        return piece.handle
    if piece.network == "whatsapp":
        return piece.author if piece.author.startswith("+") else ""
    user_name = piece.author.islower() and " " not in piece.author
    return f"@{piece.author}" if user_name and piece.network not in _BY_NAME else ""


def _person(scope: ClientScope | None, network: str, handle: str) -> tuple[str, int | None]:
    """The one person that the handle is of, and the network, which a known handle may tell."""
    key = handle_key(handle)
    if scope is None or not key:
        return network, None
    query = scope.rows(PersonHandle, PersonHandle.network, PersonHandle.person_id)
    query = query.where(PersonHandle.handle_key == key)
    held = scope.desk.values(query.where(PersonHandle.network == network) if network else query)
    living = people.living(scope, [person_id for _, person_id in held])
    whole = {people.root(scope, person_id) for person_id in living}
    only = whole.pop() if len(whole) == 1 else None
    return network or (_only(network for network, _ in held) if only else ""), only


def _account(
    scope: ClientScope | None, network: str, candidates: Sequence[Candidate]
) -> tuple[str, int | None]:
    """The brand's account where it was said, and the network: by its handle, or as the only one there."""
    if scope is None:
        return network, None
    rows = scope.desk.values(scope.rows(Account, Account.id, Account.network, Account.handle_key))
    there = [row for row in rows if not network or row[1] == network]
    named = {
        handle_key(one.words.rpartition("/")[2])
        for one in candidates
        if one.brand == scope.client_id and one.reason in ("author", "handle")
    }
    by_handle = [row for row in there if row[2] in named]
    told = by_handle or (there if network else [])
    return network or _only(row[1] for row in told), told[0][0] if len(told) == 1 else None


def _only(values: Iterable[str]) -> str:
    """The one value that all are; "" if there are several or none."""
    found = set(values)
    return found.pop() if len(found) == 1 else ""


def _channel(network: str) -> str:
    if network == "google_business":
        return "review"
    return "dm" if network in _PRIVATE else "comment" if network else ""
