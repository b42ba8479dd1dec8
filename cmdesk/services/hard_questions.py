"""The questions and comments that a brand fears, with the answers prepared for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import peewee as pw

from cmdesk.domain import hard_questions, placeholders, scenarios
from cmdesk.domain.clock import now, today
from cmdesk.domain.crisis_severity import LEVELS
from cmdesk.domain.errors import DeskError
from cmdesk.domain.hard_questions import Coverage, Gap, Standing, State
from cmdesk.domain.text import clean
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.storage.models import HardQuestion, HoldingStatement

LONGEST_QUESTION = 500
LONGEST = 5_000  # characters of an answer


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """What people write of a question.

    `check` is what to find out before answering; `evidence` what proves the answer; `owner` who keeps it true;
    `spokesperson` who says it. `level` None = as likelihood and impact suggest. The answer may hold variables.
    """

    question: str
    area: str = "company"
    likelihood: int = 3
    impact: int = 3
    level: int | None = None
    check: str = ""
    answer: str = ""
    evidence: str = ""
    channel: str = ""
    owner: str = ""
    spokesperson: str = ""
    valid_until: dt.date | None = None


CARD = tuple(field.name for field in fields(QuestionCard))


@dataclass(frozen=True, slots=True)
class Vouched:
    """Who approved a text and when, and the digest of what it was; empty for nobody."""

    by: str = ""
    at: dt.datetime | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A hard question. `level` is the one that counts; `statements` are the first messages prepared for it."""

    id: int
    card: QuestionCard
    scenario: str
    level: int
    state: State
    approval: Vouched
    statements: int

    @property
    def standing(self) -> Standing:
        """What the rules have to know of it."""
        card = self.card
        return Standing(
            self.id,
            card.likelihood,
            card.impact,
            self.level,
            self.state,
            card.valid_until,
            self.statements,
        )

    @property
    def risk(self) -> int:
        """1 to 25."""
        return hard_questions.risk(self.card.likelihood, self.card.impact)


@dataclass(frozen=True, slots=True)
class Preparedness:
    """All questions, the highest risk first, how far they are answered, and what to prepare next."""

    questions: tuple[QuestionRow, ...]
    coverage: Coverage
    next: tuple[tuple[int, Gap], ...]  # the question's id, and what it lacks


def preparedness(scope: ClientScope) -> Preparedness:
    """How well the client is prepared."""
    rows = list_questions(scope)
    standings = [row.standing for row in rows]
    upcoming = hard_questions.next_to_prepare(standings, today())
    return Preparedness(
        tuple(rows), hard_questions.coverage(standings), tuple((one.id, gap) for one, gap in upcoming)
    )


def list_questions(scope: ClientScope) -> list[QuestionRow]:
    """The client's questions, the highest risk first."""
    counts = _statements(scope)
    rows = [_row(row, counts.get(row.id, 0)) for row in scope.rows(HardQuestion)]
    return sorted(rows, key=lambda row: (-row.risk, -row.card.impact, row.id))


def get(scope: ClientScope, question_id: int) -> QuestionRow:
    """One question. Raises DeskError "not-found"."""
    return _row(scope.one(HardQuestion, question_id), _statements(scope).get(question_id, 0))


def save(scope: ClientScope, card: QuestionCard, question_id: int | None = None) -> int:
    """Write a new question, or change one; its id.

    An approval holds for the very question and answer that were approved, and so again if they come back.
    Raises DeskError "question-needs-text", "question-too-long", "question-wrong", "not-found" and those of
    `domain.placeholders`.
    """
    values = _checked(card)
    with scope.writing(Topic.PREPARED):
        if question_id is None:
            return scope.add(HardQuestion, **values).id
        return scope.change(HardQuestion, question_id, **values).id


def place(scope: ClientScope, question_id: int, likelihood: int, impact: int) -> tuple[int, int]:
    """Estimate a question anew; what it was before. Raises DeskError "question-wrong", "not-found"."""
    if likelihood not in hard_questions.STEPS or impact not in hard_questions.STEPS:
        raise DeskError("question-wrong")
    with scope.writing(Topic.PREPARED):
        row = scope.one(HardQuestion, question_id)
        scope.change(HardQuestion, question_id, likelihood=likelihood, impact=impact)
        return row.likelihood, row.impact


def delete(scope: ClientScope, question_ids: Sequence[int]) -> int:
    """Put questions in the trash, their statements with them; how many. `restore` is the way back."""
    with scope.writing(Topic.PREPARED):
        return scope.put_away(HardQuestion, list(question_ids), now())


def restore(scope: ClientScope, question_ids: Sequence[int]) -> int:
    """Take questions out of the trash; how many were moved."""
    with scope.writing(Topic.PREPARED):
        return scope.put_away(HardQuestion, list(question_ids), None)


def approve(scope: ClientScope, question_id: int, by: str, until: dt.date | None = None) -> Vouched:
    """Note who approved the answer as it stands, and until when; what `reinstate` takes.

    Raises DeskError "approval-needs-name", "question-needs-answer", "not-found".
    """
    if not (by := clean(by).strip()):
        raise DeskError("approval-needs-name")
    row = scope.one(HardQuestion, question_id)
    if not row.answer.strip():
        raise DeskError("question-needs-answer")
    with scope.writing(Topic.PREPARED):
        scope.change(
            HardQuestion,
            question_id,
            approved_by=by,
            approved_at=now(),
            approval_hash=_digest(row),
            valid_until=until,
        )
    return _vouched(row)


def reinstate(scope: ClientScope, question_id: int, approval: Vouched) -> Vouched:
    """Give a question back an approval that it had, or take it away with an empty one; the one it had now."""
    row = scope.one(HardQuestion, question_id)
    with scope.writing(Topic.PREPARED):
        scope.change(
            HardQuestion,
            question_id,
            approved_by=approval.by,
            approved_at=approval.at,
            approval_hash=approval.digest,
        )
    return _vouched(row)


def _checked(card: QuestionCard) -> dict[str, Any]:
    values = {name: clean(v).strip() if isinstance(v := getattr(card, name), str) else v for name in CARD}
    if not values["question"]:
        raise DeskError("question-needs-text")
    for name, value in values.items():
        most = LONGEST_QUESTION if name == "question" else LONGEST
        if isinstance(value, str) and len(value) > most:
            raise DeskError("question-too-long", most=most)
    estimates = (card.likelihood, card.impact)
    if (
        not set(estimates) <= set(hard_questions.STEPS)
        or (card.level is not None and card.level not in LEVELS)
        or card.area not in scenarios.areas()
        or card.channel not in hard_questions.CHANNELS
    ):
        raise DeskError("question-wrong")
    placeholders.parse(str(values["answer"]))
    return values


def _row(row: HardQuestion, statements: int) -> QuestionRow:
    card = QuestionCard(**{name: getattr(row, name) for name in CARD})
    counted = card.level if card.level is not None else hard_questions.level(card.likelihood, card.impact)
    state = hard_questions.state(card.answer, row.approval_hash, _digest(row), card.valid_until, today())
    return QuestionRow(row.id, card, row.scenario, counted, state, _vouched(row), statements)


def _digest(row: HardQuestion) -> str:
    return hard_questions.digest(row.question, row.answer)


def _vouched(row: HardQuestion) -> Vouched:
    return Vouched(row.approved_by, row.approved_at, row.approval_hash)


def _statements(scope: ClientScope) -> dict[int, int]:
    """How many statements each question has."""
    query = scope.rows(HoldingStatement, HoldingStatement.question_id, pw.fn.COUNT(HoldingStatement.id))
    return dict(tuples(query.group_by(HoldingStatement.question_id)))
