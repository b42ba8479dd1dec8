"""The last step: how it ended and what was learnt, kept as a precedent; and the crisis as a report tells it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.domain import crises, crisis_steps
from cmdesk.domain.anonymity import MARKS, Anonymity, Identity
from cmdesk.domain.clock import now
from cmdesk.domain.crisis_steps import Passed
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import crises as work
from cmdesk.services import crisis_events, crisis_texts, replies
from cmdesk.services.crisis_events import Event
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import Crisis

STEP = "record"
WORDS = ("cause", "calmed", "escalated", "detect", "prevent", "correct", "reusable")
NAME = "{{ person.first_name }}"


@dataclass(frozen=True, slots=True)
class CrisisReport:
    """A crisis as it is told to the client. `zone` and `language` are the brand's."""

    brand: str
    colour: str
    language: str
    zone: str
    row: work.CrisisRow
    text: str
    link: str
    strategy: str
    answers: Mapping[tuple[str, str], str]
    events: tuple[Event, ...]
    told_at: dt.datetime


def record(scope: ClientScope, crisis_id: int) -> None:
    """Close a crisis with what was answered in its last step: from now on it is a precedent, unless it was a drill.

    Raises DeskError "step-not-yet", "crisis-needs-outcome", "crisis-closed", "not-found".
    """
    told = work.answers(scope, crisis_id)
    outcome = told.get((STEP, "outcome"), "")
    crises.check_outcome(outcome)
    lesson = crises.lesson({key: told.get((STEP, key), "") for key in WORDS})
    with scope.writing(Topic.CRISES):
        row = scope.one(Crisis, crisis_id)
        if row.closed_at is not None:
            raise DeskError("crisis-closed")
        passed = json.loads(row.passed)
        crisis_steps.check_jump(passed, STEP)
        passed[STEP] = Passed.DONE.value
        ended = {"closed_at": now(), "outcome": outcome, "lesson": lesson, "step": STEP}
        scope.change(Crisis, crisis_id, passed=json.dumps(passed), **ended)
        crisis_events.write(scope, crisis_id, "recorded", outcome=outcome)


def reopen(scope: ClientScope, crisis_id: int) -> None:
    """It is not over after all. Raises DeskError "not-found"; one that is open stays so."""
    with scope.writing(Topic.CRISES):
        if scope.one(Crisis, crisis_id).closed_at is not None:
            scope.change(Crisis, crisis_id, closed_at=None, outcome="")
            crisis_events.write(scope, crisis_id, "reopened")


def reusable(scope: ClientScope, crisis_id: int) -> str:
    """The public text without the person, to be used again: its name is a gap to fill. Raises DeskError "not-found"."""
    row = scope.one(Crisis, crisis_id)
    text = crisis_texts.texts(scope, crisis_id)["public"].body or _posted(scope, crisis_id)
    names = tuple(line for line in row.who.split("\n") if line.strip())
    handles = tuple(name.lstrip("@") for name in names if name.startswith("@"))
    if not names:
        return text
    mark = MARKS.get(scope.client().language, MARKS["en"])
    return Anonymity(Identity(names, handles), mark).own(text).replace(mark, NAME)


def offer_to_library(scope: ClientScope, crisis_id: int) -> int:
    """Put the reusable text among the brand's replies, as a draft; the reply's id.

    Raises DeskError "reply-needs-text" and what `replies.save` does.
    """
    row = scope.one(Crisis, crisis_id)
    body = clean(work.answers(scope, crisis_id).get((STEP, "reusable"), "")).strip()
    with scope.writing(Topic.CRISES):
        made = replies.save(scope, ReplyText(row.title, body, network=row.network))
        crisis_events.write(scope, crisis_id, "offered", text=body)
        return made


def report(scope: ClientScope, crisis_id: int) -> CrisisReport:
    """All of a crisis, open or closed. Raises DeskError "not-found"."""
    row, client = scope.one(Crisis, crisis_id), scope.client()
    return CrisisReport(
        brand=client.name,
        colour=client.colour,
        language=client.language,
        zone=client.zone,
        row=work.row_of(row),
        text=row.text,
        link=row.link,
        strategy=row.strategy,
        answers=work.answers(scope, crisis_id),
        events=crisis_events.of_crisis(scope, crisis_id),
        told_at=now(),
    )


def _posted(scope: ClientScope, crisis_id: int) -> str:
    """What was posted last."""
    told = [event.payload for event in crisis_events.of_crisis(scope, crisis_id) if event.kind == "posted"]
    return str(told[-1].get("text", "")) if told else ""
