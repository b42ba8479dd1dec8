# pyright: reportIncompatibleVariableOverride=false
"""What every table has: who works here, whose rows they are, and links that stay inside one client."""

from __future__ import annotations

import uuid

import peewee as pw

from cmdesk.domain.clock import now
from cmdesk.storage.connection import db
from cmdesk.storage.fields import InstantField


class Table(pw.Model):
    id = pw.AutoField()

    class Meta:
        database = db
        legacy_table_names = False


class Agent(Table):
    """Who works at this desk; every act says who did it."""

    uid = pw.BinaryUUIDField(default=uuid.uuid4, unique=True)
    name = pw.TextField()
    created_at = InstantField(default=now)


class Client(Table):
    """A brand. `name_key` is the folded name; `prefix` begins its case references and is never reused,
    no more than their numbers, of which `last_case` is the latest.
    """

    uid = pw.BinaryUUIDField(default=uuid.uuid4, unique=True)
    name = pw.TextField()
    name_key = pw.TextField(unique=True)
    initials = pw.TextField()
    colour = pw.TextField()
    sector = pw.TextField(default="")
    country = pw.TextField(default="ES")
    region = pw.TextField(default="")
    zone = pw.TextField(default="Europe/Madrid")
    language = pw.TextField(default="es")
    register = pw.TextField(default="")
    plural = pw.TextField(default="")
    signature = pw.TextField(default="")
    status = pw.TextField(default="active")
    notes = pw.TextField(default="")
    prefix = pw.TextField(unique=True)
    holidays_closed = pw.BooleanField(default=True)
    position = pw.IntegerField(default=0)
    last_case = pw.IntegerField(default=0, constraints=[pw.SQL("DEFAULT 0")])
    created_at = InstantField(default=now)
    updated_at = InstantField(default=now)
    deleted_at = InstantField(null=True)


Client.add_index(
    pw.SQL('CREATE UNIQUE INDEX "client_initials" ON "client" ("initials") WHERE "deleted_at" IS NULL')
)


class Erasure(Table):
    """While a transaction holds a row here, append-only rows may be removed."""

    reason = pw.TextField()


def link(column: str, table: str) -> pw.SQL:
    """A reference that can only point inside the same client."""
    return pw.SQL(
        f'FOREIGN KEY ("client_id", "{column}") REFERENCES "{table}" ("client_id", "id") ON DELETE RESTRICT'
    )


class Owned(Table):
    """A row that belongs to exactly one client: reached through a `ClientScope`."""

    client = pw.ForeignKeyField(Client, on_delete="RESTRICT", backref="+", index=False)
    client_id: int
    uid = pw.BinaryUUIDField(default=uuid.uuid4)
    created_at = InstantField(default=now)
    updated_at = InstantField(default=now)
    deleted_at = InstantField(null=True)


class Recorded(Table):
    """An append-only row of one client: written once, changed only by an erasure."""

    client = pw.ForeignKeyField(Client, on_delete="RESTRICT", backref="+", index=False)
    client_id: int
    at = InstantField(default=now)
    agent = pw.ForeignKeyField(Agent, on_delete="RESTRICT", backref="+", index=False, null=True)
    agent_id: int | None


def table_name(table: type[Table]) -> str:
    """The name of `table` in the file."""
    return table._meta.table_name  # pyright: ignore[reportAttributeAccessIssue]  # noqa: SLF001  peewee's own way


def index(table: type[Table], columns: tuple[str, ...], *, unique: bool = False, where: str = "") -> None:
    """Give `table` an index, named after its columns."""
    name = table_name(table)
    listed = ", ".join(f'"{column}"' if " " not in column else column for column in columns)
    label = "_".join([name, *(column.split()[0] for column in columns)])
    table.add_index(
        pw.SQL(
            f'CREATE {"UNIQUE " if unique else ""}INDEX "{label}" ON "{name}" ({listed})'
            + (f" WHERE {where}" if where else "")
        )
    )
