"""Which people a list shows: read at once while they are few, and beside the window when they are many."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain.clock import now
from cmdesk.domain.people import search_words
from cmdesk.domain.text import fold
from cmdesk.services import attention, people_list, people_view
from cmdesk.services.attention import Attention
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_list import PersonRow
from cmdesk.services.people_view import Active
from cmdesk.ui.people.parts import Part, Parts

AT_ONCE = 2000  # people that are read within the time of a frame
MOST_FOUND = 100
MOST_ACTIVE = 100
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for, as it was when it was asked."""

    client_id: int
    part: Part
    role: str
    since: dt.timedelta
    kind: str
    sentiment: str
    typed: str

    @property
    def everybody(self) -> bool:
        return self.part is Part.ALL and not self.typed and not self.role

    @property
    def counts_cases(self) -> bool:
        """Whether it stands on figures of many cases."""
        return self.part is not Part.ALL


@dataclass(frozen=True, slots=True)
class Found:
    """The people of a list in its order; `rows` are the first of them. By person, why it is there."""

    asked: Wanted
    ids: Sequence[int]
    rows: Sequence[PersonRow] = ()
    why: Sequence[Attention] = ()
    active: Sequence[Active] = ()


def wanted(scope: ClientScope, parts: Parts, typed: str) -> Wanted:
    """What is asked for now."""
    return Wanted(
        scope.client_id, parts.part, parts.role, parts.since, parts.kind, parts.sentiment, typed.strip()
    )


def many(scope: ClientScope) -> bool:
    """Whether there are too many people to read them all with the window standing still."""
    return len(people_list.latest(scope, limit=AT_ONCE)) == AT_ONCE


def beginning(scope: ClientScope, asked: Wanted) -> Found:
    """The first of everybody, which are there at once however many there are."""
    return Found(asked, people_list.latest(scope, limit=AT_ONCE))


def read(scope: ClientScope, asked: Wanted) -> Found:
    """All of it."""
    match asked.part:
        case Part.ALL if asked.typed:
            rows = people_list.find(scope, asked.typed, MOST_FOUND)
            rows = [row for row in rows if asked.role in ("", row.role)]
            return Found(asked, [row.id for row in rows], rows)
        case Part.ALL:
            return Found(asked, people_list.latest(scope, asked.role))
        case Part.ACTIVE:
            return _most_active(scope, asked)
        case Part.THANKS:
            return _looked_after(asked, attention.thanks(scope))
        case Part.AT_RISK:
            return _looked_after(asked, attention.at_risk(scope))
        case Part.PROACTIVE:
            return _looked_after(asked, attention.proactive(scope))


def _most_active(scope: ClientScope, asked: Wanted) -> Found:
    end = now()
    found = people_view.most_active(scope, end - asked.since, end, asked.kind, asked.sentiment, MOST_ACTIVE)
    found = [one for one in found if _says(one.person, asked.typed)]
    rows = [one.person for one in found]
    return Found(asked, [row.id for row in rows], rows, active=found)


def _looked_after(asked: Wanted, found: Sequence[Attention]) -> Found:
    found = [one for one in found if _says(one.person, asked.typed)]
    rows = [one.person for one in found]
    return Found(asked, [row.id for row in rows], rows, why=found)


def _says(row: PersonRow, typed: str) -> bool:
    """Whether any of a person's words begins with each word typed."""
    words = search_words(row.name, [handle.handle for handle in row.handles])
    return all(f" {word}" in words for word in _WORD.findall(fold(typed)))
