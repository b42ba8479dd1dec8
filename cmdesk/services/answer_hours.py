"""The hours in which a brand answers, and how soon it means to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from cmdesk.domain import public_holidays, support
from cmdesk.domain.answer_hours import AnswerHours
from cmdesk.domain.opening_spans import Span
from cmdesk.domain.support import ANY_SEVERITY
from cmdesk.services import hours
from cmdesk.services.desk import ClientScope
from cmdesk.storage.models import AnswerTarget


def of(scope: ClientScope) -> AnswerHours | None:
    """The answer hours of a client, with its days that are different and its holidays; None while it has none."""
    week, closures = hours.week(scope), hours.list_closures(scope)
    if not any(week) and not any(row.spans for row in closures):
        return None
    client = scope.client()
    return AnswerHours(
        client.zone,
        {weekday: _plain(spans) for weekday, spans in enumerate(week)},
        closed=public_holidays.calendar(client.country, client.region) if client.holidays_closed else (),
        days={row.day: _plain(row.spans) for row in closures},
    )


def target(scope: ClientScope, kind: str, severity: int = ANY_SEVERITY) -> dt.timedelta | None:
    """How soon a kind of message of that severity gets its first answer; None for an unknown kind."""
    own = {row.severity: row.minutes for row in scope.rows(AnswerTarget).where(AnswerTarget.kind == kind)}
    usual = support.messages()[kind].minutes if kind in support.messages() else {}
    for level in (severity, ANY_SEVERITY):
        if (minutes := own.get(level, usual.get(level))) is not None:
            return dt.timedelta(minutes=minutes)
    return None


def _plain(spans: Iterable[Span]) -> list[tuple[str, str]]:
    return [(span.opens, span.closes) for span in spans]
