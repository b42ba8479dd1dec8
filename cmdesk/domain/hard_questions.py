"""How grave a hard question is, how far its answer has got, and what to prepare next.

Likelihood and impact are estimates from 1 to 5 that people make before anything has happened. The level is how
the matter would be handled if it came: 0 complaint, 1 incident, 2 crisis, 3 grave crisis.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cmdesk.domain.crisis_severity import IN_CRISIS

STEPS = range(1, 6)  # of likelihood and of impact
WORST = 5
CHANNELS = ("", "asked", "public", "private")  # how the answer is used: as it comes, only if asked, …
STATEMENT_FROM = IN_CRISIS  # from this level on the first message has to be ready beforehand
RENEW_BEFORE = 14  # days before an answer expires on which it is time to look at it again
REVIEW_AFTER = 180  # days for which an approved answer holds, unless somebody says otherwise
# Our own bands of likelihood × impact, November 2026: the lowest product of each level.
_LEVEL_FROM = (1, 5, 10, 17)


class State(StrEnum):
    """How far an answer has got."""

    NONE = "none"  # nothing is written
    DRAFT = "draft"  # written, but this text was not approved
    PREPARED = "prepared"
    EXPIRED = "expired"  # approved, and past its day


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules have to know of a question. `statements` counts those that are prepared for it."""

    id: int
    likelihood: int
    impact: int
    level: int
    state: State
    valid_until: dt.date | None = None
    statements: int = 0

    @property
    def risk(self) -> int:
        return risk(self.likelihood, self.impact)


class Gap(StrEnum):
    """What a question still lacks, the most urgent first."""

    ANSWER = "answer"
    RENEWAL = "renewal"  # the approval has expired
    APPROVAL = "approval"
    STATEMENT = "statement"
    SOON = "soon"  # the approval expires within a fortnight


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many questions have an approved answer that holds, and whether the gravest ones do."""

    prepared: int
    all: int
    gravest: int  # questions of the highest impact that there is among them
    gravest_prepared: int

    @property
    def share(self) -> float:
        """0 to 1; 0 without questions."""
        return self.prepared / self.all if self.all else 0.0


def risk(likelihood: int, impact: int) -> int:
    """1 to 25."""
    return likelihood * impact


def level(likelihood: int, impact: int) -> int:
    """The level to suggest. What could do the worst harm is a crisis when it comes, however unlikely."""
    by_risk = max(i for i, least in enumerate(_LEVEL_FROM) if risk(likelihood, impact) >= least)
    return max(by_risk, STATEMENT_FROM) if impact == WORST else by_risk


def digest(*parts: str) -> str:
    """What an approval vouches for: the texts as they are."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def state(text: str, approved: str, now_digest: str, valid_until: dt.date | None, today: dt.date) -> State:
    """How far a text has got. `approved` is the digest of what was approved, "" for nothing."""
    if not text.strip():
        return State.NONE
    if not approved or approved != now_digest:
        return State.DRAFT
    return State.EXPIRED if valid_until is not None and valid_until < today else State.PREPARED


def coverage(questions: Sequence[Standing]) -> Coverage:
    """How well the brand is prepared."""
    worst = max((question.impact for question in questions), default=0)
    gravest = [question for question in questions if question.impact == worst]
    return Coverage(
        _prepared(questions), len(questions), gravest=len(gravest), gravest_prepared=_prepared(gravest)
    )


def lacks(question: Standing, today: dt.date) -> Gap | None:
    """What to do about a question next; None when it is ready."""
    by_state = {State.NONE: Gap.ANSWER, State.EXPIRED: Gap.RENEWAL, State.DRAFT: Gap.APPROVAL}
    if question.state in by_state:
        return by_state[question.state]
    if question.level >= STATEMENT_FROM and not question.statements:
        return Gap.STATEMENT
    soon = today + dt.timedelta(days=RENEW_BEFORE)
    return Gap.SOON if question.valid_until is not None and question.valid_until <= soon else None


def next_to_prepare(questions: Sequence[Standing], today: dt.date) -> list[tuple[Standing, Gap]]:
    """What is not ready, in the order to take it: the highest risk, the worst harm, then the largest gap."""
    order = {gap: number for number, gap in enumerate(Gap)}
    open_ones = [(question, gap) for question in questions if (gap := lacks(question, today)) is not None]
    return sorted(
        open_ones,
        key=lambda one: (one[1] is Gap.SOON, -one[0].risk, -one[0].impact, order[one[1]], one[0].id),
    )


def _prepared(questions: Iterable[Standing]) -> int:
    return sum(question.state is State.PREPARED for question in questions)
