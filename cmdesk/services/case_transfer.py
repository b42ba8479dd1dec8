"""A case that was logged under the wrong brand: made new in the right one, and taken out of this one for good."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence

from cmdesk.domain.cases import CLOSED, Outcome, State, text_key
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.services import case_files, cases, drafts, due_times, index_words, merging, people, timeline
from cmdesk.services.cases import Logged, NewCase
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.due_times import Times
from cmdesk.storage import blanking
from cmdesk.storage.models import Case, Client, Person

# What stands here instead, in the brand's language: whose it was is nobody's business here.
NOTES = {
    "es": "Era de otra marca; su texto se ha quitado de aquí.",
    "en": "It was another brand's; its text was taken away from here.",
}
MOVED = "moved-away"  # the kind of the entry that tells it
_FIELDS = ("kind", "network", "channel", "severity", "sentiment", "title", "original", "link", "external_id")
_NOTHING = {
    **dict.fromkeys(
        ("title", "original", "link", "external_id", "tags", "who", "quote", "copied_text", "snooze"), ""
    ),
    **dict.fromkeys(
        ("person_id", "account_id", "linked_case_id", "department_id", "satisfaction", "copied_at"), None
    ),
    **dict.fromkeys(("snoozed_until", "waiting_since", "first_answer_at", "first_answer_seconds"), None),
    "resolution_seconds": None,
}


def copy_to(scope: ClientScope, case_id: int, other_client_id: int) -> Logged:
    """Make a case new in another client, with all merged into it, and take its texts out of this one.

    What the person said goes over, who it was, when, the link and the files; what was noted, asked and answered in
    this brand's name does not, and is gone. A person whom nothing else here names goes too. There is no way
    back. Belongs in a job. Raises DeskError "no-such-client", "case-moved-away", "case-of-sealed", "not-found".
    """
    other = _other(scope, other_client_id)
    top = merging.case_root(scope, case_id)
    ids = [top, *sorted(timeline.family(scope, top) - {top})]
    found = [scope.one(Case, part) for part in ids]
    _check(scope, found)
    with scope.desk.erasing("case moved to another client") as change:
        change.topics.update({Topic.CASES, Topic.PEOPLE, Topic.USES, Topic.LOG})
        change.clients.add(scope.client_id)
        made = [_make(scope, other, case) for case in found]
        if len(made) > 1:
            merging.merge_cases(other, made[0].id, [part.id for part in made[1:]])
        _take_out(scope, found)
    index_words.forget(scope.desk, ["case_fts", "crisis_fts"])
    for part in ids:
        drafts.forget(scope, f"case/{part}")
    with contextlib.suppress(OSError):  # the trash is emptied again, and removes what is left then
        case_files.sweep(scope)
    scope.desk.fold_in()
    return made[0]


def _other(scope: ClientScope, other_client_id: int) -> ClientScope:
    other = scope.desk.of(other_client_id)
    row: Client = other.client()
    if other.client_id == scope.client_id or row.deleted_at is not None:
        raise DeskError("no-such-client", id=other_client_id)
    return other


def _check(scope: ClientScope, found: Sequence[Case]) -> None:
    for case in found:
        if any(entry.kind == MOVED for entry in timeline.of_cases(scope, [case.id])):
            raise DeskError("case-moved-away", reference=case.reference)
        if case.person_id and scope.sealed(Person).where(Person.id == case.person_id).exists():
            raise DeskError("case-of-sealed", reference=case.reference)


def _make(scope: ClientScope, other: ClientScope, case: Case) -> Logged:
    """The same case in the other client, with what the person wrote later and its files."""
    name, handle = _who(scope, case)
    told = {field: getattr(case, field) for field in _FIELDS}
    made = cases.log(
        other,
        NewCase(
            case.text, person_name=name, handle=handle, received_at=case.received_at, pictured=True, **told
        ),
    )
    for entry in timeline.of_cases(scope, [case.id]):
        if entry.kind == "message":
            timeline.write(other, made.id, "message", **entry.payload)
    for row in case_files.of_cases(scope, [case.id]):
        place = case_files.stored_path(scope, row.sha256)
        if place.is_file():
            case_files.add(other, made.id, row.name, place.read_bytes(), row.media_type)
    return made


def _who(scope: ClientScope, case: Case) -> tuple[str, str]:
    """The name of a case's person, and its handle where it wrote; other handles are this brand's to know."""
    name = case.who.partition("\n")[0]
    if case.person_id is None or not people.living(scope, [case.person_id]):
        return name, ""
    own = people.handles(scope, people.root(scope, case.person_id))
    return name, next((one.handle for one in own if one.network == case.network), "")


def _take_out(scope: ClientScope, found: Sequence[Case]) -> None:
    """Leave of some cases that they were there, and closed."""
    ask, times, moment = scope.desk.sql, Times(scope), now()
    note = NOTES.get(scope.client().language, NOTES["en"])
    blanking.blank(ask, scope.client_id, [case.id for case in found])
    whose = {case.person_id for case in found if case.person_id is not None}
    for case in found:
        closed = case.resolved_at if State(case.state) in CLOSED else None
        due_times.write(
            times,
            case,
            **_NOTHING,
            text=note,
            text_key=text_key(note),
            state=State.RESOLVED.value,
            resolved_at=closed or moment,
            outcome=Outcome.NOT_APPLICABLE.value,
            outcome_reason=note,
            pauses=json.dumps([]),
        )
        timeline.write(scope, case.id, MOVED)
    for person_id in whose:
        blanking.remove_if_unknown(ask, scope.client_id, person_id)
