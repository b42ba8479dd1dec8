"""The only source of the current time."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_told: ContextVar[dt.datetime | None] = ContextVar("told", default=None)


def now() -> dt.datetime:
    """The present instant, aware, in UTC."""
    return _told.get() or dt.datetime.now(dt.UTC)  # noqa: TID251  this is the one place that may ask


def today() -> dt.date:
    """The present day where the person is."""
    return now().astimezone().date()


@contextmanager
def at(moment: dt.datetime) -> Iterator[None]:
    """Take `moment` for the present meanwhile, in this thread: invented work is done in an invented past."""
    token = _told.set(moment.astimezone(dt.UTC))
    try:
        yield
    finally:
        _told.reset(token)
