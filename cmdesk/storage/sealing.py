"""A person out of sight and back, and out of the file for good.

Each function runs its statements through `ask`, inside the caller's transaction with an open erasure.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.storage import purging, redacting
from cmdesk.storage.fields import SEALED, to_stored
from cmdesk.storage.redacting import Ask, Change

_AMONG = "IN (SELECT value FROM json_each(?))"
_AWAY = to_stored(SEALED)
_FILES = (
    f"client_id = ? AND case_id IN (SELECT id FROM inbox_case WHERE client_id = ? AND person_id {_AMONG})"
)


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What went with a person: cases that stay without it, texts changed for good, rows removed."""

    cases: int
    texts: int
    handles: int
    files: int


def hide(ask: Ask, client_id: int, person_ids: Sequence[int], at: int) -> None:
    """Put a person, its handles and the files of its cases out of sight."""
    these = json.dumps(list(person_ids))
    living = "deleted_at IS NULL"
    ask(
        f"UPDATE person SET deleted_at = ?, blocked_at = ? WHERE client_id = ? AND id {_AMONG}",
        (_AWAY, at, client_id, these),
    )
    own = f"client_id = ? AND person_id {_AMONG} AND {living}"
    ask(f"UPDATE person_handle SET deleted_at = ? WHERE {own}", (_AWAY, client_id, these))
    ask(
        f"UPDATE case_file SET deleted_at = ? WHERE {_FILES} AND {living}",
        (_AWAY, client_id, client_id, these),
    )


def show(ask: Ask, client_id: int, person_ids: Sequence[int], at: int) -> None:
    """Put all of that back. Handles that somebody has taken meanwhile go to the trash."""
    these = json.dumps(list(person_ids))
    ask(
        f"UPDATE person SET deleted_at = NULL, blocked_at = NULL WHERE client_id = ? AND id {_AMONG}",
        (client_id, these),
    )
    own = f"client_id = ? AND person_id {_AMONG} AND deleted_at = ?"
    taken = (
        "SELECT 1 FROM person_handle o WHERE o.client_id = person_handle.client_id AND o.deleted_at IS NULL "
        "AND o.network = person_handle.network AND o.handle_key = person_handle.handle_key"
    )
    held = f"UPDATE person_handle SET deleted_at = ? WHERE {own} AND EXISTS ({taken})"
    ask(held, (at, client_id, these, _AWAY))
    ask(f"UPDATE person_handle SET deleted_at = NULL WHERE {own}", (client_id, these, _AWAY))
    ask(
        f"UPDATE case_file SET deleted_at = NULL WHERE {_FILES} AND deleted_at = ?",
        (client_id, client_id, these, _AWAY),
    )


def destroy(
    ask: Ask, client_id: int, person_ids: Sequence[int], found: Sequence[Change] | None = None
) -> Destroyed:
    """Remove a person, sealed or not, and take it out of every text. Its cases stay and are nobody's.

    `found` is what is left to change when the index was merged already and all other texts are without the
    person; with None, all of the brand is read here. The index is merged when anything was changed.
    """
    wanted = list(redacting.changes(ask, client_id, person_ids)) if found is None else found
    texts = len(redacting.apply(ask, client_id, wanted))
    these, own = json.dumps(list(person_ids)), redacting.cases(ask, client_id, person_ids)
    files = ask(f"SELECT count(*) FROM case_file WHERE {_FILES}", (client_id, client_id, these))
    handles = f"SELECT count(*) FROM person_handle WHERE client_id = ? AND person_id {_AMONG}"
    told = Destroyed(len(own), texts, ask(handles, (client_id, these))[0][0], files[0][0])
    ask(f"DELETE FROM case_file WHERE {_FILES}", (client_id, client_id, these))
    for link in purging.links(ask):
        if link.parent == "person":
            rows = f'client_id = ? AND "{link.column}" {_AMONG}'
            ask(
                f'DELETE FROM "{link.child}" WHERE {rows}'
                if link.needed
                else f'UPDATE "{link.child}" SET "{link.column}" = NULL WHERE {rows}',
                (client_id, these),
            )
    ask(f"DELETE FROM person WHERE client_id = ? AND id {_AMONG}", (client_id, these))
    if texts or found is None:
        there = purging.tables(ask)
        for table, merge in purging.MERGE_INDEX.items():
            if table in there:  # a file of an older program has fewer
                ask(merge)
    return told
