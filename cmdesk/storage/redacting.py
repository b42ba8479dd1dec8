"""Taking a person out of every text of its brand, and out of the file.

Each function runs its statements through `ask`. Those that change something run inside the caller's transaction
with an open erasure.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from cmdesk.domain.anonymity import MARKS, Anonymity, Identity, in_json
from cmdesk.domain.cases import text_key
from cmdesk.storage import purging

Ask = Callable[..., list[tuple]]  # (statement, parameters=())

_AMONG = "IN (SELECT value FROM json_each(?))"

# The columns in which anybody may be spoken of. A test asks of every other text column why not.
FREE = {
    "brake": ("reason", "released_why"),
    "case_entry": ("payload",),
    "case_file": ("name",),
    "category": ("name",),
    "client": ("notes",),
    "closure": ("reason",),
    "crisis": ("title", "text", "who", "link", "lesson"),
    "crisis_answer": ("value",),
    "crisis_event": ("payload",),
    "crisis_text": ("body", "approved_by"),
    "crisis_manual": ("notes",),
    "escalation": ("message", "answer"),
    "fact": ("value",),
    "follow_up": ("text",),
    "hard_question": ("question", "to_check", "answer", "evidence"),
    "holding_statement": ("body",),
    "import_batch": ("file_name",),
    "inbox_case": (
        "title",
        "text",
        "original",
        "tags",
        "copied_text",
        "outcome_reason",
        "quote",
        "who",
        "link",
        "external_id",
    ),
    "log_note": ("text",),
    "person": ("notes", "interests", "segments", "source"),
    "privacy_request": ("who", "note"),
    "profile_answer": ("value",),
    "reply": ("title", "body", "tags", "search_text"),
    "reply_field": ("label", "choices", "default"),
    "reply_use": ("person", "text", "override_reason"),
    "reply_variant": ("body",),
    "reply_version": ("content",),
    "saved_filter": ("name", "content"),
    "seal": ("reason", "content"),
}
# Which rows are of some cases, whose ids are the one parameter.
_OF_CASE = {
    "inbox_case": f"id {_AMONG}",
    **dict.fromkeys(("case_entry", "case_file", "escalation", "follow_up"), f"case_id {_AMONG}"),
    "crisis": f"coalesce(case_id, 0) {_AMONG}",
    **dict.fromkeys(
        ("crisis_answer", "crisis_event", "crisis_text"),
        f"crisis_id IN (SELECT id FROM crisis WHERE case_id {_AMONG})",
    ),
}
_OF_PERSON = {"person": "id", "privacy_request": "person_id", "seal": "person_id"}
_JSON = {
    ("case_entry", "payload"),
    ("crisis_event", "payload"),
    ("reply_version", "content"),
    ("saved_filter", "content"),
    ("seal", "content"),
}
_LEADS_TO = ("link", "external_id")  # what leads from a case to the person, whatever stands in it
_APPEND_ONLY = (
    "case_entry",
    "crisis_event",
    "reply_use",
    "reply_version",
)  # which have `at` in place of `updated_at`

BLOCK = 100  # rows that are looked through at once, since hardly any tells of one person

Value = str | int


@dataclass(frozen=True, slots=True)
class Change:
    """One value of one row, before and after. `own` = of a case of the person or of what hangs on it."""

    table: str
    row_id: int
    column: str
    before: Value
    after: Value
    own: bool = True


def family(ask: Ask, client_id: int, person_id: int) -> list[int]:
    """A person and all that were merged into it, and so on, wherever they are."""
    found = last = [person_id]
    while last:
        under = f"SELECT id FROM person WHERE client_id = ? AND merged_into_id {_AMONG}"
        last = [row_id for (row_id,) in ask(under, (client_id, json.dumps(last)))]
        found = found + last
    return found


def anonymity(ask: Ask, client_id: int, person_ids: Sequence[int]) -> Anonymity:
    """How the people that are one person are recognised in a text."""
    these = (client_id, json.dumps(list(person_ids)))
    people = ask(
        f"SELECT name, email, phone, name_key FROM person WHERE client_id = ? AND id {_AMONG}", these
    )
    handles = ask(f"SELECT handle FROM person_handle WHERE client_id = ? AND person_id {_AMONG}", these)
    keys = json.dumps([key for *_, key in people])
    others = (
        f"SELECT 1 FROM person WHERE client_id = ? AND name_key {_AMONG} AND NOT id {_AMONG} "
        "AND deleted_at IS NULL LIMIT 1"
    )
    [(language,)] = ask("SELECT language FROM client WHERE id = ?", (client_id,))
    names, emails, phones = ([row[place] for row in people] for place in range(3))
    identity = Identity(tuple(names), tuple(handle for (handle,) in handles), tuple(emails), tuple(phones))
    namesake = bool(ask(others, (client_id, keys, json.dumps(list(person_ids)))))
    return Anonymity(identity, MARKS.get(language, MARKS["en"]), namesake=namesake)


def cases(ask: Ask, client_id: int, person_ids: Sequence[int]) -> list[int]:
    """The cases of some people, those in the trash too."""
    own = f"SELECT id FROM inbox_case WHERE client_id = ? AND person_id {_AMONG}"
    return [row_id for (row_id,) in ask(own, (client_id, json.dumps(list(person_ids))))]


def changes(ask: Ask, client_id: int, person_ids: Sequence[int], since: int = 0) -> Iterator[Change]:
    """What has to change so that no text of the brand tells of the person, but its own rows.

    Of texts elsewhere only those written since an instant. Reads all of the brand: seconds for a large one. A file
    of an older program, such as a backup, has not all of the tables.
    """
    person = anonymity(ask, client_id, person_ids)
    theirs = json.dumps(cases(ask, client_id, person_ids))
    them = json.dumps(list(person_ids))
    there = purging.tables(ask)
    for table, of_cases in _OF_CASE.items():
        if table not in there:
            continue
        yield from _texts(ask, table, f"client_id = ? AND {of_cases}", (client_id, theirs), person, own=True)
    asked = f"client_id = ? AND person_id {_AMONG}"
    yield from _texts(ask, "privacy_request", asked, (client_id, them), person, own=True)
    for table in FREE:
        if table not in there:
            continue
        where = f"{_owner(table)} = ? AND {'at' if table in _APPEND_ONLY else 'updated_at'} >= ?"
        values: tuple[object, ...] = (client_id, since)
        if table in _OF_CASE:
            where += f" AND NOT {_OF_CASE[table]}"
            values += (theirs,)
        elif table in _OF_PERSON:
            where += f" AND NOT coalesce({_OF_PERSON[table]}, 0) {_AMONG}"
            values += (them,)
        yield from _texts(ask, table, where, values, person, own=False)


def _owner(table: str) -> str:
    return "id" if table == "client" else "client_id"


def _texts(
    ask: Ask, table: str, where: str, values: tuple[object, ...], person: Anonymity, *, own: bool
) -> Iterator[Change]:
    listed = ", ".join(f'"{column}"' for column in FREE[table])
    rows = ask(f'SELECT id, {listed} FROM "{table}" WHERE {where}', values)
    for start in range(0, len(rows), BLOCK):
        block = rows[start : start + BLOCK]
        if own or _worth_a_look([text for row in block for text in row[1:]], person):
            for row in block:
                yield from _of_row(table, row, person, own=own)


def _of_row(table: str, row: tuple, person: Anonymity, *, own: bool) -> Iterator[Change]:
    row_id, *texts = row
    if not own and not _worth_a_look(texts, person):
        return
    told = dict(zip(FREE[table], texts, strict=True))
    for column, before in told.items():
        after = _changed(table, column, told, person, own=own)
        if after != before:
            yield Change(table, row_id, column, before, after, own)
            if (table, column) == ("inbox_case", "text"):
                yield Change(table, row_id, "text_key", text_key(before), text_key(after), own)
            elif (table, column) == ("seal", "content"):
                yield Change(table, row_id, "digest", digest(before), digest(after), own)


def _worth_a_look(texts: Sequence[str], person: Anonymity) -> bool:
    """Whether the person may be in some texts; in JSON, letters may be written as numbers."""
    whole = "\n".join(texts)
    return person.may_be_elsewhere(whole) or "\\u" in whole


def _changed(table: str, column: str, told: dict[str, str], person: Anonymity, *, own: bool) -> str:
    text = told[column]
    if not text:
        return text
    if own and column in _LEADS_TO:
        return ""
    if own and column == "who":
        return person.mark
    if table == "reply_use" and person.elsewhere(told["person"]) != told["person"]:
        return person.mark if column == "person" else person.own(text)
    change = person.own if own else person.elsewhere
    if (table, column) in _JSON:
        return in_json(_unlinked(text) if own else text, change)
    after = change(text)
    return "" if column in _LEADS_TO and after != text else after


def _unlinked(payload: str) -> str:
    """An entry of a timeline without the links that lead to the person."""
    told = json.loads(payload)
    if not isinstance(told, dict) or "link" not in told:
        return payload
    return json.dumps({key: value for key, value in told.items() if key != "link"}, ensure_ascii=False)


def digest(content: str) -> str:
    """The SHA-256 of what a seal holds."""
    return hashlib.sha256(content.encode()).hexdigest()


def apply(ask: Ask, client_id: int, wanted: Iterable[Change]) -> list[Change]:
    """Change what is still as it was; what was changed."""
    done = []
    for change in wanted:
        one = f'{_owner(change.table)} = ? AND id = ? AND "{change.column}" IS ?'
        values = (change.after, client_id, change.row_id, change.before)
        ask(f'UPDATE "{change.table}" SET "{change.column}" = ? WHERE {one}', values)
        [(number,)] = ask("SELECT changes()")
        if number:
            done.append(change)
    return done
