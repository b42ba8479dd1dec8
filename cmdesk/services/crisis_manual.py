"""The crisis manual of a brand: who does what, and everything else that belongs into it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields

from cmdesk.domain.clock import now, today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import accounts, crisis_levels, departments, hard_questions, holding
from cmdesk.services.accounts import AccountRow
from cmdesk.services.crisis_levels import LevelTimes
from cmdesk.services.departments import DepartmentRow
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.hard_questions import Preparedness
from cmdesk.services.holding import StatementRow
from cmdesk.storage.models import CrisisManual

LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class ManualCard:
    """Who does what in a crisis, each with how to reach them; who may be reached out of hours.

    `deputy` approves when whoever `approves` cannot be reached. `reviewed_on` is when all this was last looked at.
    """

    coordinates: str = ""
    approves: str = ""
    deputy: str = ""
    publishes: str = ""
    speaks: str = ""
    legal: str = ""
    out_of_hours: str = ""
    notes: str = ""
    reviewed_on: dt.date | None = None
    review_on: dt.date | None = None


CARD = tuple(field.name for field in fields(ManualCard))


@dataclass(frozen=True, slots=True)
class Manual:
    """Everything that the document tells, as it is at `made_at`."""

    brand: str
    initials: str
    colour: str
    language: str
    register: str
    country: str
    zone: str
    agent: str
    made_at: dt.datetime
    card: ManualCard
    departments: tuple[DepartmentRow, ...]
    accounts: tuple[AccountRow, ...]
    levels: tuple[LevelTimes, ...]
    prepared: Preparedness
    statements: tuple[StatementRow, ...]


def get(scope: ClientScope) -> ManualCard:
    """Who does what in a crisis; an empty card until somebody wrote it."""
    row = scope.rows(CrisisManual).first()
    return ManualCard(**{name: getattr(row, name) for name in CARD}) if row is not None else ManualCard()


def save(scope: ClientScope, card: ManualCard) -> ManualCard:
    """Write who does what; what it was before. Raises DeskError "question-too-long"."""
    values = {name: clean(v).strip() if isinstance(v := getattr(card, name), str) else v for name in CARD}
    if any(isinstance(value, str) and len(value) > LONGEST for value in values.values()):
        raise DeskError("question-too-long", most=LONGEST)
    before = get(scope)
    with scope.writing(Topic.PREPARED):
        row = scope.rows(CrisisManual).first() or scope.add(CrisisManual)
        scope.change(CrisisManual, row.id, **values)
    return before


def of(scope: ClientScope) -> Manual:
    """What the manual of the client tells now."""
    client = scope.client()
    return Manual(
        brand=client.name,
        initials=client.initials,
        colour=client.colour,
        language=client.language,
        register=client.register,
        country=client.country,
        zone=client.zone,
        agent=scope.desk.agent_name(),
        made_at=now(),
        card=get(scope),
        departments=tuple(departments.list_departments(scope)),
        accounts=tuple(accounts.list_accounts(scope)),
        levels=crisis_levels.list_levels(scope),
        prepared=hard_questions.preparedness(scope),
        statements=tuple(holding.list_statements(scope)),
    )


def to_be_reviewed(scope: ClientScope) -> bool:
    """Whether the day has come to look at the manual again."""
    card = get(scope)
    return card.review_on is not None and card.review_on <= today()
