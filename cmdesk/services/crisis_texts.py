"""What is said in a crisis: written, approved to the last sign, copied, posted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cmdesk.domain import crises
from cmdesk.domain.cases import check_not_ahead
from cmdesk.domain.clock import now
from cmdesk.domain.crisis_severity import IN_CRISIS
from cmdesk.domain.crisis_steps import TEXTS
from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Severity
from cmdesk.domain.text import clean
from cmdesk.services import case_moves, copying, crisis_events
from cmdesk.services.copying import Purpose
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.prepared import Prepared
from cmdesk.storage.models import Crisis, CrisisText

PRIVATE = "private"  # of TEXTS, the one that not everybody reads


@dataclass(frozen=True, slots=True)
class TextRow:
    """A text of a crisis. `approved`: somebody approved just this text; `lost`: an earlier wording of it."""

    place: str
    body: str
    approved: bool
    lost: bool
    approved_by: str
    approved_at: dt.datetime | None
    copied_at: dt.datetime | None


def texts(scope: ClientScope, crisis_id: int) -> dict[str, TextRow]:
    """The texts of a crisis by place; of one that nobody has written, an empty one."""
    rows = {row.place: row for row in scope.rows(CrisisText).where(CrisisText.crisis_id == crisis_id)}
    return {place: _row(place, rows.get(place)) for place in TEXTS}


def write(scope: ClientScope, crisis_id: int, place: str, body: str) -> None:
    """Keep a text as it is being written. An approval holds for the very text that was approved.

    Raises DeskError "text-place-unknown", "crisis-text-too-long", "crisis-closed", "not-found".
    """
    _check_place(place)
    body = crises.kept_text(body)
    with scope.writing(Topic.CRISES):
        _open(scope, crisis_id)
        row = _find(scope, crisis_id, place)
        if row is None:
            scope.add(CrisisText, crisis_id=crisis_id, place=place, body=body)
        elif row.body != body:
            scope.change(CrisisText, row.id, body=body)


def approve(scope: ClientScope, crisis_id: int, place: str, text: str, by: str) -> None:
    """Note that somebody of the company approved `text`, which becomes the text of that place.

    Raises DeskError "approval-needs-name", "approval-needs-text" and those of `write`.
    """
    by, text = clean(by).strip(), clean(text)
    if not by:
        raise DeskError("approval-needs-name")
    if not text.strip():
        raise DeskError("approval-needs-text")
    with scope.writing(Topic.CRISES):
        write(scope, crisis_id, place, text)
        row = _find(scope, crisis_id, place)
        assert row is not None
        vouched = {"approved_by": by, "approved_at": now(), "approval_hash": crises.approval_hash(text)}
        scope.change(CrisisText, row.id, **vouched)
        crisis_events.write(scope, crisis_id, "approved", place=place, text=text, by=by)


def look_over(scope: ClientScope, crisis_id: int, place: str) -> Prepared:
    """A text as it would be copied, with all that the guard finds in it. Raises "text-place-unknown", "not-found"."""
    _check_place(place)
    crisis, row = scope.one(Crisis, crisis_id), _find(scope, crisis_id, place)
    purpose = Purpose(
        crisis.network,
        public=place != PRIVATE,
        person=crisis.who.partition("\n")[0],
        kind="crisis",
        case_id=None if crisis.drill else crisis.case_id,
    )
    return copying.written(scope, row.body if row else "", purpose)


def accept(scope: ClientScope, crisis_id: int, code: str, reason: str) -> None:
    """Note why a finding of the review is left as it is. Raises DeskError "copy-needs-reason", "crisis-closed"."""
    if not (reason := clean(reason).strip()):
        raise DeskError("copy-needs-reason", codes=(code,))
    with scope.writing(Topic.CRISES):
        _open(scope, crisis_id)
        crisis_events.write(scope, crisis_id, "accepted", code=code, reason=reason)


def copied(scope: ClientScope, crisis_id: int, place: str, text: str, reason: str = "") -> None:
    """Keep the exact text that reached the clipboard.

    From the level of a crisis on, one in public that was not approved needs a reason, like every stop.
    Raises DeskError "copy-incomplete", "copy-needs-reason", "crisis-text-changed", "crisis-needs-approval".
    """
    prepared = look_over(scope, crisis_id, place)
    if prepared.text != clean(text):
        raise DeskError("crisis-text-changed")
    copying.check_copy(prepared, reason)
    reason = clean(reason).strip()
    with scope.writing(Topic.CRISES):
        crisis = _open(scope, crisis_id)
        row = _find(scope, crisis_id, place)
        approved = _row(place, row).approved
        if needs_approval(crisis.level, place) and not approved and not reason:
            raise DeskError("crisis-needs-approval")
        if row is not None:
            scope.change(CrisisText, row.id, copied_at=now())
        crisis_events.write(scope, crisis_id, "copied", place=place, text=prepared.text, reason=reason)
        if crisis.case_id is not None and not crisis.drill:
            public = place != PRIVATE
            case_moves.copied(scope, crisis.case_id, prepared.text, public=public, reason=reason)


def needs_approval(level: int | None, place: str) -> bool:
    """Whether the company has to approve a text before it is copied: in public, once it is a crisis."""
    return place != PRIVATE and level is not None and level >= IN_CRISIS


def posted(
    scope: ClientScope, crisis_id: int, place: str, at: dt.datetime | None = None, link: str = ""
) -> None:
    """A text is out since `at` (now). In public, the time to the next word begins; an update makes room for another.

    Raises DeskError "crisis-nothing-to-post", "time-in-future", "text-place-unknown", "crisis-closed".
    """
    _check_place(place)
    moment = at or now()
    check_not_ahead(moment, now())
    with scope.writing(Topic.CRISES):
        crisis = _open(scope, crisis_id)
        row = _find(scope, crisis_id, place)
        if row is None or not row.body.strip():
            raise DeskError("crisis-nothing-to-post")
        told = {"place": place, "text": row.body, "link": clean(link).strip(), "at": moment}
        crisis_events.write(scope, crisis_id, "posted", **told)
        if place != PRIVATE:
            scope.change(Crisis, crisis_id, posted_at=moment)
        if place == "update":
            empty = {"body": "", "approved_by": "", "approved_at": None, "approval_hash": ""}
            scope.change(CrisisText, row.id, **empty, copied_at=None)
        if place == "public" and crisis.case_id is not None and not crisis.drill:
            case_moves.posted(scope, crisis.case_id, moment, link)


def privacy_stops(scope: ClientScope, crisis_id: int, place: str = "public") -> tuple[str, ...]:
    """The codes of what must not stand in a public text, whatever the reason: personal data, or asking for it."""
    found = look_over(scope, crisis_id, place).findings
    return tuple(f.code for f in found if f.severity is Severity.STOP and f.group == "privacy")


def _check_place(place: str) -> None:
    if place not in TEXTS:
        raise DeskError("text-place-unknown")


def _open(scope: ClientScope, crisis_id: int) -> Crisis:
    row = scope.one(Crisis, crisis_id)
    if row.closed_at is not None:
        raise DeskError("crisis-closed")
    return row


def _find(scope: ClientScope, crisis_id: int, place: str) -> CrisisText | None:
    scope.one(Crisis, crisis_id)
    query = scope.rows(CrisisText).where(CrisisText.crisis_id == crisis_id, CrisisText.place == place)
    return query.first()


def _row(place: str, row: CrisisText | None) -> TextRow:
    if row is None:
        return TextRow(
            place, "", approved=False, lost=False, approved_by="", approved_at=None, copied_at=None
        )
    approved = row.approval_hash == crises.approval_hash(row.body)
    lost = bool(row.approval_hash) and not approved
    return TextRow(place, row.body, approved, lost, row.approved_by, row.approved_at, row.copied_at)
