"""What the last answer of a case promised, as long as nobody noted it down."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cmdesk.domain import promises
from cmdesk.domain.clock import now
from cmdesk.services import answer_hours, timeline
from cmdesk.services.desk import ClientScope

_OVER = frozenset({"not-posted", "promised"})  # acts after which there is nothing to offer


@dataclass(frozen=True, slots=True)
class Promised:
    """The words of a deadline, and when it is over."""

    words: str
    due_at: dt.datetime


def last(scope: ClientScope, case_id: int) -> Promised | None:
    """The first deadline that the text copied last for a case promises in public.

    None when it was said in private or won't be posted, when a follow-up was written since, and when it is past.
    """
    entries = timeline.of_cases(scope, timeline.family(scope, case_id))
    at = max((place for place, entry in enumerate(entries) if entry.kind == "copied"), default=None)
    if at is None or not entries[at].payload.get("public"):
        return None
    if any(entry.kind in _OVER for entry in entries[at + 1 :]):
        return None
    text = str(entries[at].payload.get("text", ""))
    found = promises.find(text, entries[at].at, scope.client().zone, answer_hours.of(scope))
    coming = [promise for promise in found if promise.due > now()]
    if not coming:
        return None
    first = min(coming, key=lambda promise: promise.due)
    return Promised(text[first.start : first.end], first.due)
