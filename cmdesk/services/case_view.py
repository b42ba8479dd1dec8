"""One case with everything that is known of it, as its page shows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cmdesk.domain.cases import is_public
from cmdesk.services import (
    case_files,
    case_list,
    duplicates,
    escalations,
    merging,
    people,
    people_list,
    promises,
    timeline,
)
from cmdesk.services.case_files import FileRow
from cmdesk.services.case_list import CaseRow
from cmdesk.services.desk import ClientScope
from cmdesk.services.escalations import EscalationRow
from cmdesk.services.people_list import PersonRow
from cmdesk.services.promises import FollowUpRow
from cmdesk.services.timeline import Entry
from cmdesk.storage.models import Account, Case


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as its page shows it. Seconds are of answer hours; None where nothing can be said."""

    row: CaseRow
    text: str
    original: str
    link: str
    account_id: int | None
    account: str
    public: bool
    quote: str
    outcome_reason: str
    copied_text: str
    first_answer_at: dt.datetime | None
    first_answer_seconds: int | None
    resolution_seconds: int | None
    reopened: int
    person: PersonRow | None
    timeline: tuple[Entry, ...]
    files: tuple[FileRow, ...]
    escalations: tuple[EscalationRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    linked: tuple[CaseRow, ...]
    merged: tuple[CaseRow, ...]
    similar: tuple[CaseRow, ...]

    @property
    def within_target(self) -> bool | None:
        """Whether the first answer came in time; None while there is none, or no target."""
        if self.first_answer_seconds is None or self.row.target_minutes is None:
            return None
        return self.first_answer_seconds <= self.row.target_minutes * 60


def view(scope: ClientScope, case_id: int) -> CaseView:
    """A case; of a merged one, the case that it went into. Raises DeskError "not-found"."""
    case = scope.one(Case, merging.case_root(scope, case_id))
    ids = timeline.family(scope, case.id)
    [row] = case_list.rows_of(scope, [case.id])
    account = scope.rows(Account, Account.handle).where(Account.id == case.account_id).first()
    person = _person(scope, case.person_id)
    near = duplicates.likely(scope, case.text, person.id if person else None, but=ids)
    return CaseView(
        row=row,
        text=case.text,
        original=case.original,
        link=case.link,
        account_id=case.account_id,
        account=account.handle if account else "",
        public=is_public(case.channel),
        quote=case.quote,
        outcome_reason=case.outcome_reason,
        copied_text=case.copied_text,
        first_answer_at=case.first_answer_at,
        first_answer_seconds=case.first_answer_seconds,
        resolution_seconds=case.resolution_seconds,
        reopened=case.reopened,
        person=person,
        timeline=timeline.of_cases(scope, ids),
        files=tuple(case_files.of_cases(scope, ids)),
        escalations=tuple(escalations.of_case(scope, ids)),
        follow_ups=tuple(promises.of_case(scope, ids)),
        linked=tuple(_linked(scope, case)),
        merged=tuple(case_list.rows_of(scope, sorted(ids - {case.id}))),
        similar=tuple(near),
    )


def _person(scope: ClientScope, person_id: int | None) -> PersonRow | None:
    """The person of a case, unless it is in the trash."""
    if person_id is None or not people.living(scope, [person_id]):
        return None
    return people_list.get(scope, person_id)


def _linked(scope: ClientScope, case: Case) -> list[CaseRow]:
    """The case that this one goes on from, and those that go on from it."""
    following = scope.desk.ids(scope.rows(Case, Case.id).where(Case.linked_case_id == case.id))
    return case_list.rows_of(scope, [*([case.linked_case_id] if case.linked_case_id else []), *following])
