"""The separation check: every risk of mixing two brands up, and the same said while an account is typed.

It is the one page that compares brands, so it reads through the door across clients, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain

from cmdesk.domain import separation
from cmdesk.domain.accounts import Profile, from_url, handle_key
from cmdesk.domain.findings import Severity
from cmdesk.domain.marks import Marks, others_in
from cmdesk.domain.separation import Held, Risk, Target
from cmdesk.domain.sieve import Sieve
from cmdesk.services import marks
from cmdesk.services.desk import ClientScope, Desk, tuples
from cmdesk.storage.models import Account, Client, Fact, Reply, ReplyVariant

CHUNK = 1_000  # replies read at a time, between two looks at whether to go on
Report = Callable[[int, int], bool]  # done, of; False = stop
FIELDS = ("handle", "url", "login", "recovery")


def risks(desk: Desk, report: Report = lambda _done, _of: True) -> list[Risk] | None:
    """Every risk; None if `report` asked to stop. Reads every reply: in a worker, inside `desk.in_worker()`."""
    found = risks_of_accounts(desk)
    scopes = [ClientScope(desk, client.id) for client in _clients(desk)]
    whole, done = sum(scope.rows(Reply).count() for scope in scopes), 0
    for scope in scopes:
        reader = _Reader(scope)
        found += reader.in_facts()
        for read, in_replies in reader.in_replies():
            done += read
            found += in_replies
            if not report(done, whole):
                return None
    return found


def risks_of_accounts(desk: Desk) -> list[Risk]:
    """The risks among the accounts alone, which cost nothing to find."""
    return separation.of_accounts(_held(desk))


def while_typing(
    scope: ClientScope, field: str, value: str, network: str = "", account_id: int | None = None
) -> list[Risk]:
    """What a value would risk in a "handle", "url", "login" or "recovery" of an account, or in a "fact".

    `network` and `account_id` are those of the account being written.
    """
    if field == "fact":
        return _Reader(scope).in_fact(value, 0)
    if field not in FIELDS:
        raise ValueError(f"unknown field: {field!r}")
    client = scope.client()
    profile = Profile(network, value) if field == "handle" else from_url(value) if field == "url" else None
    held = Held(scope.client_id, client.name, account_id or 0, network, "", "", "", "", "")
    typed = replace(held, **{field: value})
    if profile is not None:
        typed = replace(typed, network=profile.network, handle_key=handle_key(profile.handle))
    others = [held for held in _held(scope.desk) if held.client_id != scope.client_id]
    return [risk for risk in separation.of_accounts([typed, *others]) if typed.target in risk.targets]


def _clients(desk: Desk) -> list[Client]:
    return list(Client.select().where(Client.deleted_at.is_null()).order_by(Client.position, Client.id))


def _held(desk: Desk) -> list[Held]:
    names = {client.id: client.name for client in _clients(desk)}
    rows = desk.across_clients(Account).order_by(Account.client, Account.position, Account.id)
    return [
        Held(
            row.client_id,
            names[row.client_id],
            row.id,
            row.network,
            row.handle,
            row.handle_key,
            row.url,
            row.login,
            row.recovery,
        )
        for row in rows
    ]


class _Reader:
    """Looks for other brands in what one brand says."""

    def __init__(self, scope: ClientScope) -> None:
        self._scope = scope
        self._name = scope.client().name
        self._own = marks.own_marks(scope)
        self._others = marks.other_marks(scope)

    def in_fact(self, text: str, fact_id: int) -> list[Risk]:
        """One risk for each brand that a fact names; being told to everybody excuses nothing here."""
        return self._named(text, replace(self._own, facts=()), "fact", fact_id)

    def in_facts(self) -> Iterator[Risk]:
        for fact in self._scope.rows(Fact):
            yield from self.in_fact(fact.value, fact.id)

    def in_replies(self) -> Iterator[tuple[int, list[Risk]]]:
        """How many replies were read, and the risks in them, some at a time."""
        sieve = Sieve(self._others.values())
        for some in self._replies():
            found = (self._in_reply(row[0], f"{row[1]}\n{row[2]}") for row in some if sieve.holds(row[3]))
            yield len(some), list(chain.from_iterable(found))
        wordings = self._scope.rows(ReplyVariant, ReplyVariant.reply_id, ReplyVariant.body)
        living = wordings.where(ReplyVariant.reply_id.in_(self._scope.rows(Reply, Reply.id)))
        found = (self._in_reply(*row) for row in tuples(living) if sieve.holds(row[1]))
        yield 0, list(chain.from_iterable(found))

    def _replies(self) -> Iterator[list[tuple[int, str, str, str]]]:
        """(id, title, body, search text) of every reply, some at a time."""
        last = 0
        columns = (Reply.id, Reply.title, Reply.body, Reply.search_text)
        while some := list(
            tuples(self._scope.rows(Reply, *columns).where(Reply.id > last).order_by(Reply.id).limit(CHUNK))
        ):
            last = some[-1][0]
            yield some

    def _in_reply(self, reply_id: int, text: str) -> list[Risk]:
        return self._named(text, self._own, "reply", reply_id)

    def _named(self, text: str, own: Marks, kind: str, row_id: int) -> list[Risk]:
        target = Target(self._scope.client_id, kind, row_id)
        named: dict[str, str] = {}
        for match in others_in(text, own, self._others):
            named.setdefault(match.client, text[match.start : match.end])
        return [
            Risk(f"separation-{kind}", Severity.STOP, (self._name, other), what, (target,))
            for other, what in named.items()
        ]
