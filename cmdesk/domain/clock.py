"""The only source of the current time."""

import datetime as dt


def now() -> dt.datetime:
    """The present instant, aware, in UTC."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251  this is the one place that may ask


def today() -> dt.date:
    """The present day where the person is."""
    return now().astimezone().date()
