"""Cases that may be the same, told while one is being logged or shown beside it; and people who may be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from rapidfuzz import fuzz

from cmdesk.domain import networks
from cmdesk.domain.accounts import handle_key
from cmdesk.domain.cases import text_key
from cmdesk.domain.clock import now
from cmdesk.domain.text import fold
from cmdesk.services import case_list, not_same, people, people_list
from cmdesk.services.case_list import CaseRow
from cmdesk.services.desk import ClientScope
from cmdesk.services.people_list import PersonRow
from cmdesk.storage.models import Case, Person, PersonHandle

RECENT = dt.timedelta(days=30)
NEAR = 82  # per cent of the words in common
MOST_COMPARED = 200


def likely(
    scope: ClientScope,
    text: str,
    person_id: int | None = None,
    account_id: int | None = None,
    limit: int = 5,
    but: Collection[int] = (),
) -> list[CaseRow]:
    """Cases of the last month that say just that, whoever wrote, or nearly that of the same person.

    With an account only those on it. `but` are left out.
    """
    recent = scope.rows(Case, Case.id, Case.text, Case.person_id).where(
        Case.merged_into_id.is_null(), Case.received_at > now() - RECENT, Case.id.not_in(list(but))
    )
    if account_id is not None:
        recent = recent.where(Case.account_id == account_id)
    recent = recent.order_by(Case.received_at.desc())
    if not text.strip():
        return []  # a picture says it
    found = [row.id for row in recent.where(Case.text_key == text_key(text)).limit(limit)]
    if person_id is not None:
        own = recent.where(Case.person_id.in_(people.whole(scope, person_id)))
        said = fold(text)
        found += [
            row.id for row in own.limit(MOST_COMPARED) if fuzz.token_set_ratio(said, fold(row.text)) >= NEAR
        ]
    return case_list.rows_of(scope, list(dict.fromkeys(found))[:limit])


def people_alike(scope: ClientScope, person_id: int, limit: int = 5) -> list[PersonRow]:
    """Who may be that person too: the same handle on another network, one made of the name, or the same full name.

    Without those of whom somebody said that they are not. Raises DeskError "not-found".
    """
    top = scope.one(Person, people.root(scope, person_id))
    keys = {handle_key(handle.handle) for handle in people.handles(scope, top.id)}
    same = scope.rows(Person, Person.id).where(Person.name_key == top.name_key)
    found: list[int] = []
    if " " in top.name_key:  # there are many of a first name alone
        found += scope.desk.ids(same)
        keys.add(top.name_key.replace(" ", ""))
    alike = scope.rows(PersonHandle, PersonHandle.person_id).where(
        PersonHandle.network.in_(["", *networks.networks()]), PersonHandle.handle_key.in_(list(keys))
    )
    living = people.living(scope, [*scope.desk.ids(alike), *found])
    tops = sorted({people.root(scope, one) for one in living} - {top.id} - not_same.those(scope, top.id))
    return people_list.rows_of(scope, tops[:limit])
