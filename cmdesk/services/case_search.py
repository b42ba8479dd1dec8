"""Finding cases by what was said, by whom, or by their name."""

from __future__ import annotations

import re

from cmdesk.domain.text import fold
from cmdesk.services import case_list
from cmdesk.services.case_list import CaseRow
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.storage import case_search
from cmdesk.storage.search import client_range

_WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 12


def find(scope: ClientScope, text: str, limit: int = 60) -> list[CaseRow]:
    """The cases in which every word of `text` begins some word of reference, person, title, tags or text.

    The one of that very reference first, then the open ones, then the newest.
    """
    return _find(scope.desk, text, client_range(scope.client_id), limit)


def find_in_all(desk: Desk, text: str, limit: int = 60) -> list[CaseRow]:
    """The same over every client."""
    return _find(desk, text, case_search.EVERYBODY, limit)


def _find(desk: Desk, text: str, rowids: tuple[int, int], limit: int) -> list[CaseRow]:
    words = _WORD.findall(fold(text))[:MOST_WORDS]
    if not words:
        return []
    statement = case_search.newest(desk.hidden_imports)
    found = desk.sql(statement, (case_search.matching(words), *rowids, limit))
    rows: list[CaseRow] = []
    for client_id in {client_id for _, client_id in found}:
        ids = [case_id for case_id, owner in found if owner == client_id]
        rows += case_list.rows_of(desk.of(client_id), ids)
    name = text.strip().upper()
    return sorted(
        rows,
        key=lambda row: (row.reference != name, not case_list.is_open(row), -row.received_at.timestamp()),
    )
