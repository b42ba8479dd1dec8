"""Taking the texts of a case out of the file, and all that hangs on it, so that only that it was there is left.

Each function runs its statements through `ask`, inside the caller's transaction with an open erasure.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from cmdesk.storage import purging

Ask = Callable[..., list[tuple]]  # (statement, parameters=())

MARK = "[…]"  # where a text stood
# What an entry of a timeline keeps: when, how it moved and how it ended, never what anybody said.
KEPT = frozenset(
    ["at", "due_at", "until", "received_at", "from", "to", "mode", "outcome", "public", "satisfaction"]
)
_HANGING = ("escalation", "follow_up", "case_file")
_OF_CRISIS = ("crisis_answer", "crisis_text", "crisis_event")
_OF_PERSON = ("person_handle", "not_same")  # what tells nothing when the person has gone
_AMONG = "IN (SELECT value FROM json_each(?))"
_CARD = ("notes", "interests", "segments", "role", "birthday", "email", "phone", "source", "picture")


def blank(ask: Ask, client_id: int, case_ids: Sequence[int]) -> None:
    """Take the texts out of the timelines of some cases, and remove what hangs on them: questions, files, crises."""
    these = (client_id, json.dumps(list(case_ids)))
    entries = f"SELECT id, kind, payload FROM case_entry WHERE client_id = ? AND case_id {_AMONG}"
    for entry_id, kind, payload in ask(entries, these):
        told = json.loads(payload)
        if kind == "copied":
            _blank_uses(ask, client_id, told)
        left = json.dumps(_blanked(told), ensure_ascii=False)
        ask("UPDATE case_entry SET payload = ? WHERE client_id = ? AND id = ?", (left, client_id, entry_id))
    for table in _HANGING:
        ask(f'DELETE FROM "{table}" WHERE client_id = ? AND case_id {_AMONG}', these)
    _remove_crises(ask, client_id, these[1])


def _remove_crises(ask: Ask, client_id: int, case_ids: str) -> None:
    found = f"SELECT id FROM crisis WHERE client_id = ? AND case_id {_AMONG}"
    these = (client_id, json.dumps([row_id for (row_id,) in ask(found, (client_id, case_ids))]))
    of_them = f"client_id = ? AND crisis_id {_AMONG}"
    ask(f"UPDATE brake SET crisis_id = NULL, reason = '', released_why = '' WHERE {of_them}", these)
    for table in _OF_CRISIS:
        ask(f'DELETE FROM "{table}" WHERE {of_them}', these)
    ask(f"DELETE FROM crisis WHERE client_id = ? AND id {_AMONG}", these)


def remove_if_unknown(ask: Ask, client_id: int, person_id: int) -> bool:
    """Remove a person of whom nothing is written down and whom no other row names; whether it was removed."""
    empty = " AND ".join(f"\"{column}\" = ''" for column in _CARD)
    alone = f"SELECT 1 FROM person WHERE client_id = ? AND id = ? AND merged_into_id IS NULL AND {empty}"
    if not ask(alone, (client_id, person_id)):
        return False
    for link in purging.links(ask):
        if link.parent == "person" and link.child not in _OF_PERSON:
            named = f'SELECT 1 FROM "{link.child}" WHERE client_id = ? AND "{link.column}" = ? LIMIT 1'
            if ask(named, (client_id, person_id)):
                return False
    for link in purging.links(ask):
        if link.parent == "person" and link.child in _OF_PERSON:
            ask(
                f'DELETE FROM "{link.child}" WHERE client_id = ? AND "{link.column}" = ?',
                (client_id, person_id),
            )
    ask("DELETE FROM person WHERE client_id = ? AND id = ?", (client_id, person_id))
    return True


def _blanked(told: dict[str, Any]) -> dict[str, Any]:
    """An entry without its texts: of what was corrected only that it was."""
    return {
        name: []
        if isinstance(value, list)
        else MARK
        if isinstance(value, str) and name not in KEPT
        else value
        for name, value in told.items()
    }


def _blank_uses(ask: Ask, client_id: int, told: dict[str, Any]) -> None:
    """What was copied for a case is among the uses of a reply, too."""
    use = "client_id = ? AND reply_id = ? AND text = ?"
    done = f"UPDATE reply_use SET text = ?, person = '', override_reason = '' WHERE {use}"
    ask(done, (MARK, client_id, told.get("reply_id"), told.get("text")))
