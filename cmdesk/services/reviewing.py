"""The review of a text with all that the desk knows: whose it is, for whom, and what was written before."""

from __future__ import annotations

import json

from cmdesk.domain import tongue
from cmdesk.domain.findings import Finding
from cmdesk.domain.review import Context, review
from cmdesk.services import marks
from cmdesk.services.desk import ClientScope, tuples
from cmdesk.services.prepared import Purpose
from cmdesk.storage.models import Case, CaseEntry, Person, ProfileAnswer

_RULES = ("voice.forbidden", "voice.required", "voice.emoji")
_RECALLED = 5  # texts that the person got, the latest


def look_over(scope: ClientScope, text: str, purpose: Purpose) -> list[Finding]:
    """What deserves a look in a text of this client before it is copied.

    Raises DeskError "not-found" for a case that isn't there.
    """
    return review(text, context(scope, text, purpose))


def context(scope: ClientScope, text: str, purpose: Purpose) -> Context:
    """What the review has to know of a text: the brand, its own rules, and the case that is answered.

    Raises DeskError "not-found" for a case that isn't there.
    """
    client = scope.client()
    chosen = scope.rows(ProfileAnswer, ProfileAnswer.key, ProfileAnswer.value)
    rules: dict[str, str] = dict(tuples(chosen.where(ProfileAnswer.key.in_(_RULES))))
    case = scope.one(Case, purpose.case_id) if purpose.case_id is not None else None
    return Context(
        tongue.of_text(text, client.language),
        purpose.public,
        register=purpose.register or client.register,
        network=purpose.network,
        own=marks.own_marks(scope),
        others=marks.other_marks(scope),
        forbidden=tuple(rules.get("voice.forbidden", "").splitlines()),
        required=tuple(rules.get("voice.required", "").splitlines()),
        emoji=rules.get("voice.emoji", ""),
        person=purpose.whom or (_name(scope, case) if case else ""),
        case=purpose.kind or (case.kind if case else ""),
        earlier=_earlier(scope, case) if case else (),
    )


def _name(scope: ClientScope, case: Case) -> str:
    rows = tuples(scope.rows(Person, Person.name).where(Person.id == case.person_id))
    return next((name for (name,) in rows), "")


def _earlier(scope: ClientScope, case: Case) -> tuple[str, ...]:
    """What was posted last to the person of a case, or in the case if nobody knows who that is."""
    same = Case.person_id == case.person_id if case.person_id else Case.id == case.id
    posted = scope.record(CaseEntry, CaseEntry.payload).where(
        CaseEntry.kind == "posted", CaseEntry.case_id.in_(scope.rows(Case, Case.id).where(same))
    )
    rows = tuples(posted.order_by(CaseEntry.id.desc()).limit(_RECALLED))
    return tuple(json.loads(payload).get("text", "") for (payload,) in rows)
