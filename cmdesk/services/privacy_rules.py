"""Why a brand keeps the people of its community, on what basis, and until when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import peewee as pw

from cmdesk.domain import data_requests
from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import people_list
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.services.people_list import PersonRow
from cmdesk.storage.models import Person, PrivacyRule

LONGEST = 600  # months


@dataclass(frozen=True, slots=True)
class PrivacyRules:
    """`basis` is the legal basis; `contact` who answers for the data, such as the data protection officer.

    `keep_months` counts from the last contact, None = not decided; on `review_on` all this is looked at again.
    """

    purpose: str = ""
    basis: str = ""
    contact: str = ""
    keep_months: int | None = None
    review_on: dt.date | None = None

    @property
    def to_be_reviewed(self) -> bool:
        """Whether the day has come to look at them again."""
        return self.review_on is not None and self.review_on <= today()


def get(scope: ClientScope) -> PrivacyRules:
    """The rules of the brand; empty ones until somebody wrote them."""
    row = scope.rows(PrivacyRule).first()
    if row is None:
        return PrivacyRules()
    return PrivacyRules(row.purpose, row.basis, row.contact, row.keep_months, row.review_on)


def save(scope: ClientScope, rules: PrivacyRules) -> None:
    """Write the rules of the brand. Raises DeskError "keep-months-wrong"."""
    if rules.keep_months is not None and not 0 < rules.keep_months <= LONGEST:
        raise DeskError("keep-months-wrong", most=LONGEST)
    values = {name: clean(getattr(rules, name)).strip() for name in ("purpose", "basis", "contact")}
    with scope.writing(Topic.PEOPLE):
        row = scope.rows(PrivacyRule).first() or scope.add(PrivacyRule)
        scope.change(PrivacyRule, row.id, **values, keep_months=rules.keep_months, review_on=rules.review_on)


def kept_until(scope: ClientScope, row: PersonRow) -> dt.date | None:
    """Until when a person may be kept: counted from the last contact; None while neither is known."""
    months = get(scope).keep_months
    if months is None or row.last_contact_at is None:
        return None
    return data_requests.later(row.last_contact_at.astimezone().date(), months)


def kept_too_long(scope: ClientScope, limit: int | None = None) -> list[PersonRow]:
    """The people kept longer than the rules say, or whose own day to be looked at again has come.

    Who never wrote counts from when it was written down. The longest ago comes first.
    """
    due = Person.review_on <= today()
    months = get(scope).keep_months
    since = pw.fn.COALESCE(Person.last_contact_at, Person.created_at)
    if months is not None:
        oldest = dt.datetime.combine(data_requests.later(today(), -months), dt.time()).astimezone()
        due = due | (since < Person.created_at.db_value(oldest))
    query = scope.rows(Person, Person.id).where(Person.merged_into_id.is_null(), due)
    return people_list.rows_of(scope, scope.desk.ids(query.order_by(since, Person.id).limit(limit)))
