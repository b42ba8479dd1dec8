"""How the file writes what Python holds: instants, days and unique ids."""

from __future__ import annotations

import datetime as dt

import peewee as pw

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MILLISECOND = dt.timedelta(milliseconds=1)
EMPTIED = EPOCH  # when a row went to the trash of which nothing but its place is left
# When a row went there that is sealed: out of sight, of no unfinished import, and never emptied with the trash.
SEALED = dt.datetime(1800, 1, 1, tzinfo=dt.UTC)


def to_stored(instant: dt.datetime) -> int:
    """Milliseconds since 1970 in UTC: sorts as it is, needs no parsing, and never loses its zone."""
    return (instant - EPOCH) // MILLISECOND


def from_stored(stored: int) -> dt.datetime:
    """The aware UTC instant of a stored number of milliseconds."""
    return EPOCH + stored * MILLISECOND


def staged(batch: int) -> dt.datetime:
    """In place of when it went to the trash, in a row of an unfinished import that has no `import_id`."""
    return EPOCH - batch * MILLISECOND


class InstantField(pw.Field):
    """A moment that happened: an aware datetime in Python, UTC milliseconds in the file."""

    field_type = "INTEGER"

    def db_value(self, value: object) -> object:
        return to_stored(value) if isinstance(value, dt.datetime) else value

    def python_value(self, value: object) -> object:
        return from_stored(value) if isinstance(value, int) else value


class DayField(pw.Field):
    """A calendar day without a zone: `datetime.date` in Python, YYYY-MM-DD in the file."""

    field_type = "TEXT"

    def db_value(self, value: object) -> object:
        return value.isoformat() if isinstance(value, dt.date) else value

    def python_value(self, value: object) -> object:
        return dt.date.fromisoformat(value) if isinstance(value, str) else value
