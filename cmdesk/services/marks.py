"""What gives each client away in a text: filled from its name, accounts and facts, and by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from cmdesk.domain.errors import DeskError
from cmdesk.domain.marks import Marks
from cmdesk.domain.text import clean, fold
from cmdesk.services.desk import Change, ClientScope, Desk, Topic
from cmdesk.storage.models import Account, AllowedMention, Client, Fact, Mark

if TYPE_CHECKING:  # read in when marks are filled: the start only looks clients up
    from cmdesk.domain.traces import Trace

KINDS = ("name", "handle", "domain", "hashtag", "phone", "email")


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark. `origin` is "client", "account", "fact" or "hand"; only the last can be taken away."""

    id: int
    kind: str
    text: str
    needs_capital: bool
    origin: str


def list_marks(scope: ClientScope) -> list[MarkRow]:
    """The client's marks, by kind."""
    rows = scope.rows(Mark).order_by(Mark.kind, Mark.text)
    return [MarkRow(m.id, m.kind, m.text, m.needs_capital, m.origin) for m in rows]


def add_mark(scope: ClientScope, kind: str, text: str, *, needs_capital: bool = False) -> int:
    """A mark by hand; its id. Raises DeskError "mark-needs-text", "mark-kind-unknown", "mark-twice"."""
    text = clean(text).strip()
    if kind not in KINDS:
        raise DeskError("mark-kind-unknown", kind=kind)
    if not text:
        raise DeskError("mark-needs-text")
    if scope.rows(Mark).where(Mark.kind == kind, Mark.text == text).exists():
        raise DeskError("mark-twice", text=text)
    with scope.writing(Topic.MARKS):
        return scope.add(Mark, kind=kind, text=text, needs_capital=needs_capital).id


def set_needs_capital(scope: ClientScope, mark_id: int, *, needed: bool) -> None:
    """Whether a name counts only when written with a capital; kept when marks are filled anew."""
    with scope.writing(Topic.MARKS):
        scope.change(Mark, mark_id, needs_capital=needed)


def delete_mark(scope: ClientScope, mark_id: int) -> None:
    """Take a mark made by hand away. Raises DeskError "mark-follows" for one that is filled by itself."""
    if scope.one(Mark, mark_id).origin != "hand":
        raise DeskError("mark-follows")
    with scope.writing(Topic.MARKS):
        scope.remove(Mark, Mark.id == mark_id)


def allow_mention(scope: ClientScope, name: str) -> None:
    """Let this brand name another one, say a sister company. It is kept as text."""
    key = fold(clean(name).strip())
    if key and not scope.rows(AllowedMention).where(AllowedMention.name_key == key).exists():
        with scope.writing(Topic.MARKS):
            scope.add(AllowedMention, name_key=key)


def forbid_mention(scope: ClientScope, name: str) -> None:
    """Take back `allow_mention`."""
    with scope.writing(Topic.MARKS):
        scope.remove(AllowedMention, AllowedMention.name_key == fold(clean(name).strip()))


def allowed_mentions(scope: ClientScope) -> frozenset[str]:
    """The folded names of brands that this one may mention."""
    return frozenset(row.name_key for row in scope.rows(AllowedMention))


def refresh(scope: ClientScope) -> None:
    """Fill the marks anew from name, accounts and facts; those made by hand stay.

    Called in the transaction that changed any of them.
    """
    from cmdesk.domain import traces

    wanted: dict[Trace, str] = {}
    for trace, origin in _traces(scope):
        wanted.setdefault(trace, origin)
    standing = {(row.kind, row.text): row for row in scope.rows(Mark)}
    for trace, row in standing.items():
        if row.origin != "hand" and wanted.get(trace) != row.origin:
            scope.remove(Mark, Mark.id == row.id)
    for trace, origin in wanted.items():
        row = standing.get(trace)
        if row is None or row.origin not in ("hand", origin):
            kind, text = trace
            doubtful = kind == "name" and traces.needs_capital(text)
            scope.add(Mark, kind=kind, text=text, origin=origin, needs_capital=doubtful)


def own_marks(scope: ClientScope) -> Marks:
    """What this client is known by."""
    return _of(scope.desk).everyone().get(scope.client_id, ("", Marks()))[1]


def other_marks(scope: ClientScope) -> Mapping[str, Marks]:
    """By name, what every other client is known by, but for those that this one may mention.

    Paused and ended clients count. Kept until marks change: the guard asks at every key.
    """
    return _of(scope.desk).others(scope)


class _Kept:
    """What is known of all clients' marks, forgotten when any change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = ref(desk)
        self._round = 0
        self._everyone: dict[int, tuple[str, Marks]] | None = None
        self._others: dict[int, dict[str, Marks]] = {}

    def forget(self, change: Change) -> None:
        if change.topics & {Topic.MARKS, Topic.CLIENTS, Topic.FACTS, Topic.ACCOUNTS}:
            self._round += 1
            self._everyone, self._others = None, {}

    def everyone(self) -> dict[int, tuple[str, Marks]]:
        if (known := self._everyone) is None:
            begun, desk = self._round, self._desk()
            assert desk is not None
            known = _read(desk)
            if begun == self._round:  # a commit while we read makes it old news
                self._everyone = known
        return known

    def others(self, scope: ClientScope) -> dict[str, Marks]:
        if (known := self._others.get(scope.client_id)) is None:
            begun, allowed = self._round, allowed_mentions(scope)
            known = {
                name: replace(marks, facts=())  # everybody may tell what they please
                for client_id, (name, marks) in self.everyone().items()
                if client_id != scope.client_id and fold(name) not in allowed
            }
            if begun == self._round:
                self._others[scope.client_id] = known
        return known


_kept: WeakKeyDictionary[Desk, _Kept] = WeakKeyDictionary()


def _of(desk: Desk) -> _Kept:
    if desk not in _kept:
        _kept[desk] = _Kept(desk)
        desk.listen(_kept[desk].forget)
    return _kept[desk]


def _read(desk: Desk) -> dict[int, tuple[str, Marks]]:
    """Every client's marks through the one door that looks across clients."""
    found: defaultdict[int, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in desk.across_clients(Mark):
        kind = "capital_names" if row.needs_capital and row.kind == "name" else f"{row.kind}s"
        found[row.client_id][kind].append(row.text)
    for fact in desk.across_clients(Fact):
        found[fact.client_id]["facts"].append(fact.value)
    return {
        client.id: (client.name, Marks(**{kind: tuple(texts) for kind, texts in found[client.id].items()}))
        for client in Client.select().where(Client.deleted_at.is_null())
    }


def _traces(scope: ClientScope) -> Iterator[tuple[Trace, str]]:
    """(kind, text) of everything that gives the client away, and where it was found."""
    from cmdesk.domain import traces

    client = scope.client()
    yield ("name", client.name), "client"
    for trace in traces.of_text(client.signature):
        yield trace, "client"
    for account in scope.rows(Account).order_by(Account.id):
        for trace in traces.of_account(account.network, account.handle, account.url):
            yield trace, "account"
    for fact in scope.rows(Fact).order_by(Fact.id):
        for trace in traces.of_text(fact.value):
            yield trace, "fact"
