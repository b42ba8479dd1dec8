"""Asking the company: the message with everything in front, asked and asked again, and what it decided."""

from __future__ import annotations

from cmdesk.domain.clock import now
from cmdesk.domain.crisis_consult import Question, draft_mail, written
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import crises, crisis_events, crisis_texts
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import Crisis

STEP = "consult"
_OPTIONS = {"a": "option-a", "b": "option-b"}


def question(scope: ClientScope, crisis_id: int) -> Question:
    """What the company is asked, from what was answered so far. Raises DeskError "not-found"."""
    row, client = scope.one(Crisis, crisis_id), scope.client()
    told = crises.answers(scope, crisis_id)

    def said(key: str) -> str:
        return told.get((STEP, key), "").strip()

    return Question(
        brand=client.name,
        title=row.title,
        said=row.text,
        network=row.network,
        level=row.level,
        situation=said("situation"),
        options=tuple((said(option), said(f"{option}-cost")) for option in _OPTIONS.values() if said(option)),
        needs=said("needs"),
        deadline=said("deadline"),
        holding=said("holding"),
        by=scope.desk.agent_name(),
    )


def message(scope: ClientScope, crisis_id: int) -> str:
    """The message to the company, in the brand's language. Raises DeskError "not-found"."""
    return written(question(scope, crisis_id), scope.client().language)


def mail(scope: ClientScope, crisis_id: int) -> bytes:
    """The same as an e-mail to be sent, as a file. Raises DeskError "not-found"."""
    asked = question(scope, crisis_id)
    return draft_mail(asked, scope.client().language)


def asked(scope: ClientScope, crisis_id: int) -> None:
    """The company was asked, or asked again: its clock begins anew. Raises DeskError "crisis-closed", "not-found"."""
    text = message(scope, crisis_id)
    with scope.writing(Topic.CRISES):
        row = _open(scope, crisis_id)
        again = row.asked_at is not None and row.decided_at is None
        crisis_events.write(scope, crisis_id, "asked-again" if again else "asked", text=text)
        scope.change(Crisis, crisis_id, asked_at=now(), decided_at=None)


def decided(scope: ClientScope, crisis_id: int) -> None:
    """Keep what the company decided, as answered in the step. An option that it took is the approved public text.

    Raises DeskError "decision-missing", "approval-needs-name", "approval-needs-text", "crisis-closed".
    """
    told = crises.answers(scope, crisis_id)
    decision = told.get((STEP, "decision"), "")
    by = clean(told.get((STEP, "approver"), "")).strip()
    if not decision:
        raise DeskError("decision-missing")
    if decision != "none" and not by:
        raise DeskError("approval-needs-name")
    with scope.writing(Topic.CRISES):
        _open(scope, crisis_id)
        if decision in _OPTIONS:
            text = told.get((STEP, _OPTIONS[decision]), "").strip()
            crisis_texts.approve(scope, crisis_id, "public", text, by)
        kept = {key: told.get((STEP, key), "") for key in ("budget", "contingency")}
        crisis_events.write(scope, crisis_id, "decided", decision=decision, by=by, **kept)
        scope.change(Crisis, crisis_id, decided_at=None if decision == "none" else now())


def _open(scope: ClientScope, crisis_id: int) -> Crisis:
    row = scope.one(Crisis, crisis_id)
    if row.closed_at is not None:
        raise DeskError("crisis-closed")
    return row
