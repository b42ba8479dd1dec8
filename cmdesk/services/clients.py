"""The brands we work for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from zoneinfo import available_timezones

import peewee as pw

from cmdesk.domain import colours
from cmdesk.domain.clients import PLURALS, STATUSES, propose_initials, propose_prefix
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import REGISTERS
from cmdesk.domain.text import clean, fold
from cmdesk.services.desk import ClientScope, Desk, Topic, read, tuples
from cmdesk.storage.models import Account, Client, Reply


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client in a list."""

    id: int
    name: str
    initials: str
    colour: str
    status: str
    language: str
    zone: str
    sector: str


@dataclass(frozen=True, slots=True)
class Holding:
    """How much a client has in the desk."""

    replies: int
    accounts: int


def named(desk: Desk, name: str) -> ClientScope:
    """The client of that name, whatever its capitals and accents. Raises DeskError "no-such-client"."""
    for row in list_clients(desk):
        if fold(row.name) == fold(name):
            return desk.of(row.id)
    raise DeskError("no-such-client", name=name)


@dataclass(frozen=True, slots=True)
class ClientCard:
    """Everything of a client that its card shows and can change."""

    name: str
    initials: str = ""
    colour: str = ""
    sector: str = ""
    country: str = "ES"
    region: str = ""
    zone: str = "Europe/Madrid"
    language: str = "es"
    register: str = ""
    plural: str = ""
    signature: str = ""
    notes: str = ""
    holidays_closed: bool = True


CARD = tuple(field.name for field in fields(ClientCard))


def list_clients(desk: Desk) -> list[ClientRow]:
    """Every client that is not in the trash, in the person's order."""
    columns = [getattr(Client, field.name) for field in fields(ClientRow)]
    living = Client.select(*columns).where(Client.deleted_at.is_null())
    return read(living.order_by(Client.position, Client.id), ClientRow)


def holdings(desk: Desk) -> dict[int, Holding]:
    """What each of `list_clients` has. It counts the whole file: for those who show it, not for a list of names."""
    replies, accounts = _counts(desk, Reply), _counts(desk, Account)
    return {row.id: Holding(replies.get(row.id, 0), accounts.get(row.id, 0)) for row in list_clients(desk)}


def card(scope: ClientScope) -> ClientCard:
    """The client's card."""
    row = scope.client()
    return ClientCard(**{name: getattr(row, name) for name in CARD})


def status(scope: ClientScope) -> str:
    """One of "active", "paused" and "ended"."""
    return scope.client().status


def add_client(desk: Desk, made: ClientCard) -> int:
    """A new client; its id. Empty initials and colour are proposed.

    Raises DeskError "client-needs-name", "client-name-taken", "initials-taken", "initials-wrong",
    "colour-unknown", "zone-unknown", "register-unknown".
    """
    from cmdesk.services import marks  # here and below: the start only looks clients up

    with desk.writing(Topic.CLIENTS, Topic.MARKS) as change:
        everyone = list(Client.select())
        living = [c for c in everyone if c.deleted_at is None]
        name = _free_name(made.name, everyone)
        initials = made.initials or propose_initials(name, {c.initials for c in living})
        columns = _checked(made, initials, living)
        row = Client.create(
            **{
                **columns,
                "name": name,
                "colour": columns["colour"] or colours.propose([c.colour for c in living]),
            },
            name_key=fold(name),
            prefix=propose_prefix(name, {c.prefix for c in everyone}),
            position=max((c.position for c in everyone), default=0) + 1,
        )
        change.clients.add(row.id)
        marks.refresh(ClientScope(desk, row.id))
        return row.id


def change_client(scope: ClientScope, made: ClientCard) -> None:
    """Write the client's card. Raises as `add_client` does."""
    from cmdesk.services import marks

    with scope.writing(Topic.CLIENTS, Topic.MARKS):
        others = [c for c in Client.select() if c.id != scope.client_id]
        name = _free_name(made.name, others)
        columns = _checked(made, made.initials, [c for c in others if c.deleted_at is None])
        columns = {**columns, "name": name, "name_key": fold(name), "updated_at": now()}
        Client.update(**columns).where(Client.id == scope.client_id).execute()
        marks.refresh(scope)


def set_status(scope: ClientScope, status: str) -> None:
    """Pause, end or take up again. Raises DeskError "status-unknown"."""
    if status not in STATUSES:
        raise DeskError("status-unknown", status=status)
    with scope.writing(Topic.CLIENTS):
        Client.update(status=status, updated_at=now()).where(Client.id == scope.client_id).execute()


def put_in_order(desk: Desk, client_ids: Sequence[int]) -> None:
    """The person's own order of clients, which Ctrl+1…9 follow."""
    with desk.writing(Topic.CLIENTS):
        for position, client_id in enumerate(client_ids, 1):
            Client.update(position=position).where(Client.id == client_id).execute()


def trash_client(scope: ClientScope) -> None:
    """Put a client and everything of it in the trash."""
    with scope.writing(Topic.CLIENTS, Topic.MARKS):
        Client.update(deleted_at=now()).where(Client.id == scope.client_id).execute()


def restore_client(desk: Desk, client_id: int) -> None:
    """Take a client out of the trash. Raises DeskError "initials-taken" if somebody has them by now."""
    with desk.writing(Topic.CLIENTS, Topic.MARKS) as change:
        row = Client.get_or_none(Client.id == client_id)
        if row is None:
            raise DeskError("no-such-client", id=client_id)
        same = Client.select().where(Client.initials == row.initials, Client.deleted_at.is_null())
        if same.exists():
            raise DeskError("initials-taken", initials=row.initials)
        change.clients.add(client_id)
        Client.update(deleted_at=None).where(Client.id == client_id).execute()


def trashed_clients(desk: Desk) -> list[tuple[int, str]]:
    """(id, name) of the clients in the trash."""
    gone = Client.select().where(Client.deleted_at.is_null(is_null=False)).order_by(Client.deleted_at.desc())
    return [(c.id, c.name) for c in gone]


def _counts(desk: Desk, table: type[Reply | Account]) -> dict[int, int]:
    """How many living rows each client has; a count, never a row."""
    hidden = list(desk.hidden_imports)
    query = table.select(table.client, pw.fn.COUNT(table.id)).where(table.deleted_at.is_null())
    if hidden and table is Reply:
        query = query.where(Reply.import_id.is_null() | Reply.import_id.not_in(hidden))
    return dict(tuples(query.group_by(table.client)))


def _free_name(name: str, others: Sequence[Client]) -> str:
    name = " ".join(clean(name).split())
    if not name:
        raise DeskError("client-needs-name")
    if any(other.name_key == fold(name) for other in others):
        raise DeskError("client-name-taken", name=name)
    return name


def _checked(made: ClientCard, initials: str, living: Sequence[Client]) -> dict[str, object]:
    initials = clean(initials).strip().upper()
    if not 1 <= len(initials) <= 3:
        raise DeskError("initials-wrong")
    if taken := next((c.name for c in living if c.initials == initials), None):
        raise DeskError("initials-taken", initials=initials, name=taken)
    if made.zone not in available_timezones():
        raise DeskError("zone-unknown", zone=made.zone)
    if made.register not in REGISTERS or made.plural not in PLURALS:
        raise DeskError("register-unknown")
    colour = (
        made.colour if made.colour in colours.PALETTE or not made.colour else colours.adjusted(made.colour)
    )
    values = {name: clean(value) if isinstance(value := getattr(made, name), str) else value for name in CARD}
    return {**values, "initials": initials, "colour": colour}
