"""The one door to the data: which client, in what transaction, and who hears of it afterwards."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum, auto
from pathlib import Path
from typing import Any, TypeVar

import peewee as pw

from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.storage.connection import PATIENCE, DataFile
from cmdesk.storage.fields import EMPTIED, SEALED, staged
from cmdesk.storage.models import Agent, Client, Erasure, ImportBatch, Owned, Recorded, Table

OwnedT = TypeVar("OwnedT", bound=Owned)
TableT = TypeVar("TableT", bound=Table)
RecordedT = TypeVar("RecordedT", bound=Recorded)
RowT = TypeVar("RowT")

FOLDING_PATIENCE = 100  # milliseconds that emptying the log waits for whoever still reads


class Topic(StrEnum):
    """What a change can be about."""

    AGENTS = auto()
    CLIENTS = auto()
    PROFILE = auto()
    FACTS = auto()
    ACCOUNTS = auto()
    SUPPORT = auto()
    MARKS = auto()
    REPLIES = auto()
    USES = auto()
    CASES = auto()
    PEOPLE = auto()
    LOG = auto()
    CRISES = auto()
    PREPARED = auto()  # hard questions, holding statements and the crisis manual


@dataclass(slots=True)
class Change:
    """What a finished transaction touched; whoever shows it reloads when it concerns them."""

    topics: set[Topic] = field(default_factory=set)
    clients: set[int] = field(default_factory=set)
    moved: int = 0  # cases that are due at another time, since hours or targets changed


class Desk:
    """The open data folder: transactions, announcements, and the scope of each client."""

    def __init__(self, database: DataFile) -> None:
        self._database = database
        self._listeners: list[Callable[[Change], None]] = []
        self._here = threading.local()  # a transaction belongs to one thread
        self.agent_id: int | None = None
        self.changed = False  # whether anything was written since the last backup
        self.hidden_imports: set[int] = set()  # batches whose rows nobody may see yet

    @property
    def path(self) -> Path:
        """The data file."""
        return self._database.path

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._database.path.parent

    @property
    def writable(self) -> bool:
        return self._database.writable

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` after every commit, in the thread that committed."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[Change], None]) -> None:
        self._listeners.remove(listener)

    def in_worker(self) -> AbstractContextManager[object]:
        """A reading connection for the current worker thread, closed at the end of the block."""
        return self._database.connection_context()

    def of(self, client_id: int) -> ClientScope:
        """Everything of one client. Raises DeskError "no-such-client" for one that isn't there."""
        if not Client.select().where(Client.id == client_id).exists():
            raise DeskError("no-such-client", id=client_id)
        return ClientScope(self, client_id)

    def across_clients(self, table: type[OwnedT]) -> pw.ModelSelect[OwnedT]:
        """The second door: the living rows of `table` of every client that isn't in the trash, to read only."""
        living = Client.select(Client.id).where(Client.deleted_at.is_null())
        return table.select().where(table.deleted_at.is_null(), table.client.in_(living))

    def close(self) -> None:
        self._database.close_all()

    @contextmanager
    def writing(self, *topics: Topic) -> Iterator[Change]:
        """One transaction; listeners hear once, after the outermost one commits."""
        if (outer := getattr(self._here, "change", None)) is not None:
            outer.topics.update(topics)
            yield outer
            return
        self._here.change = change = Change(set(topics))
        try:
            with self._database.writing():
                yield change
        finally:
            self._here.change = None
        self.changed = True
        for listen in tuple(self._listeners):
            listen(change)

    @contextmanager
    def erasing(self, reason: str) -> Iterator[Change]:
        """A transaction in which append-only rows may change or go.

        Only removing a client, erasing a person, moving a case to its own brand and retention open one.
        """
        with self.writing() as change:
            erasure = Erasure.create(reason=reason)
            yield change
            erasure.delete_instance()

    def sql(self, statement: str, parameters: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Rows of a statement of `storage.search` or of the file's own health."""
        return self._database.execute_sql(statement, parameters).fetchall()

    def ids(self, query: pw.BaseQuery) -> list[int]:
        """The first column of a query, without peewee's cost a row: lists hold ids by the ten thousand."""
        return [row[0] for row in self._database.execute(query)]

    def values(self, query: pw.BaseQuery) -> list[tuple[Any, ...]]:
        """The rows of a query as the file has them, as cheap as `ids`: dates are not made of them."""
        return list(self._database.execute(query))

    def next_id(self, table: str) -> int:
        """The id that the next new row may have; inside the present transaction."""
        [(highest,)] = self.sql(f'SELECT coalesce(max(id), 0) FROM "{table}"')
        return highest + 1

    def many(self, statement: str, rows: list[tuple[object, ...]]) -> None:
        """Run one statement for each of `rows`, inside the present transaction."""
        self._database.connection().executemany(statement, rows)

    def fold_in(self) -> bool:
        """Bring the file itself up to date and empty its log, so that what was removed is in neither.

        False when somebody still reads an older state or a transaction is under way; it happens by itself later.
        """
        with self._database.as_writer():
            if self._database.connection().in_transaction:
                return False
            self.sql(f"PRAGMA busy_timeout = {FOLDING_PATIENCE}")
            try:
                [(busy, *_)] = self.sql("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self.sql(f"PRAGMA busy_timeout = {round(PATIENCE * 1000)}")
        return not busy

    def agent_name(self) -> str:
        """Who works here, "" until the first run has asked."""
        agent = Agent.get_or_none(Agent.id == self.agent_id)
        return agent.name if agent else ""


def _of_batch(table: type[Owned], batch: int) -> pw.Expression:
    own: pw.Field | None = getattr(table, "import_id", None)
    return table.deleted_at == staged(batch) if own is None else own == batch


def read(query: pw.BaseQuery, row: type[RowT]) -> list[RowT]:
    """Run `query` and give each result as a `row`, whose fields are the selected names."""
    return list(query.objects(row))  # pyright: ignore[reportAttributeAccessIssue]


def tuples(query: pw.BaseQuery) -> list[tuple[Any, ...]]:
    """The results of `query` as plain tuples of the selected columns."""
    return list(query.tuples())  # pyright: ignore[reportAttributeAccessIssue]


@dataclass(frozen=True, slots=True)
class ClientScope:
    """Everything a service may see and touch: the rows of one client."""

    desk: Desk
    client_id: int

    def rows(self, table: type[OwnedT], *columns: object) -> pw.ModelSelect[OwnedT]:
        """The living, visible rows of `table`; of a joined table, only this one's are filtered."""
        query = table.select(*columns).where(table.client == self.client_id, table.deleted_at.is_null())
        return query.where(self.visible(table)) if self._hides(table) else query

    def trash(self, table: type[OwnedT], *columns: object) -> pw.ModelSelect[OwnedT]:
        """The rows of `table` that are in the trash, without the shells that are left of emptied ones."""
        query = table.select(*columns).where(table.client == self.client_id, table.deleted_at > EMPTIED)
        return query.where(self.visible(table)) if self._hides(table) else query

    def sealed(self, table: type[OwnedT], *columns: object) -> pw.ModelSelect[OwnedT]:
        """The rows of `table` that were put out of sight with a person: see `person_erasure`."""
        return table.select(*columns).where(table.client == self.client_id, table.deleted_at == SEALED)

    def visible(self, table: type[Owned]) -> pw.Expression:
        """Not a row of an import that isn't finished."""
        column: pw.Field = table.import_id  # pyright: ignore[reportAttributeAccessIssue]
        return column.is_null() | column.not_in(list(self.desk.hidden_imports))

    def _hides(self, table: type[Owned]) -> bool:
        return bool(self.desk.hidden_imports) and hasattr(table, "import_id") and table is not ImportBatch

    def staged(self, table: type[OwnedT], batch: int, *columns: object) -> pw.ModelSelect[OwnedT]:
        """The rows of `table` that an unfinished import made, which nobody else may see."""
        return table.select(*columns).where(table.client == self.client_id, _of_batch(table, batch))

    def publish(self, table: type[Owned], batch: int) -> int:
        """Make living rows of those that an import staged without `import_id`; how many."""
        query = table.update(deleted_at=None).where(table.client == self.client_id)
        return query.where(_of_batch(table, batch)).execute()

    def record(self, table: type[RecordedT], *columns: object) -> pw.ModelSelect[RecordedT]:
        """The append-only rows of `table`."""
        return table.select(*columns).where(table.client == self.client_id)

    def one(self, table: type[OwnedT], row_id: int) -> OwnedT:
        """The living row with that id. Raises DeskError "not-found"."""
        row = self.rows(table).where(table.id == row_id).first()
        if row is None:
            raise DeskError("not-found", kind=table.__name__, id=row_id)
        return row

    def binned(self, table: type[OwnedT], row_id: int) -> OwnedT:
        """The row with that id from the trash. Raises DeskError "not-found"."""
        row = self.trash(table).where(table.id == row_id).first()
        if row is None:
            raise DeskError("not-found", kind=table.__name__, id=row_id)
        return row

    def client(self) -> Client:
        return Client.get_by_id(self.client_id)

    def add(self, table: type[TableT], **values: object) -> TableT:
        if issubclass(table, Recorded):
            values.setdefault("agent", self.desk.agent_id)
        return table.create(client=self.client_id, **values)

    def change(self, table: type[OwnedT], row_id: int, **values: object) -> OwnedT:
        """Write `values` into a living row and return it. Raises DeskError "not-found"."""
        self.one(table, row_id)
        self._update(table, **values).where(table.id == row_id).execute()
        return self.one(table, row_id)

    def change_all(self, table: type[Owned], where: pw.Expression, **values: object) -> int:
        """Write `values` into the living rows that match; how many there were."""
        return self._update(table, **values).where(where, table.deleted_at.is_null()).execute()

    def put_away(self, table: type[Owned], row_ids: list[int], when: dt.datetime | None) -> int:
        """Put rows in the trash, or take them out with `when=None`; how many were moved."""
        query = table.update(deleted_at=when).where(table.client == self.client_id, table.id.in_(row_ids))
        return query.where(table.deleted_at.is_null() if when else table.deleted_at > EMPTIED).execute()

    def remove(self, table: type[Table], where: pw.Expression) -> int:
        """Take rows out of the file for good."""
        owner: pw.ForeignKeyField = table.client  # pyright: ignore[reportAttributeAccessIssue]
        return table.delete().where(owner == self.client_id, where).execute()

    def _update(self, table: type[Owned], **values: object) -> pw.ModelUpdate:
        return table.update({"updated_at": now(), **values}).where(table.client == self.client_id)

    @contextmanager
    def writing(self, *topics: Topic) -> Iterator[Change]:
        """One transaction on this client's rows."""
        with self.desk.writing(*topics) as change:
            change.clients.add(self.client_id)
            yield change
