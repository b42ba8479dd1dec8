"""What needs not be asked: the values of a reply's variables that the desk knows by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.domain import answer_hours as rules
from cmdesk.domain import promises
from cmdesk.domain.clock import now, today
from cmdesk.domain.placeholders import person_values
from cmdesk.services import answer_hours, people, people_list
from cmdesk.services.desk import ClientScope
from cmdesk.storage.models import Account, Case, Fact

USUAL = "question"  # the kind of message that is answered where no case says which


@dataclass(frozen=True, slots=True)
class Known:
    """Values by root and key, as `placeholders.render` takes them.

    `person` is the name of who it is for; `past` are the keys of the facts that are past their date.
    """

    values: Mapping[str, Mapping[str, str]]
    person: str
    past: frozenset[str]


def known(scope: ClientScope, network: str = "", person: str = "", case_id: int | None = None) -> Known:
    """What is known of the client, and of a case and its person, unless `person` is the name of another.

    Raises DeskError "not-found" for a case that isn't there.
    """
    client = scope.client()
    account = scope.rows(Account, Account.handle).where(Account.network == network).first()
    facts = list(scope.rows(Fact))
    case = {"reference": "", "subject": ""}
    handle = ""
    if case_id is not None:
        row = scope.one(Case, case_id)
        case = {"reference": row.reference, "subject": row.title}
        if not person:
            person, handle = _person(scope, row.person_id, network or row.network)
    return Known(
        {
            "person": person_values(person, handle),
            "brand": {
                "name": client.name,
                "handle": account.handle if account else "",
                "signature": client.signature,
            },
            "agent": {"name": scope.desk.agent_name()},
            "case": case,
            "fact": {fact.key: fact.value for fact in facts},
        },
        person,
        frozenset(fact.key for fact in facts if fact.valid_until is not None and fact.valid_until < today()),
    )


def promise(scope: ClientScope, language: str, case_id: int | None = None) -> str:
    """Until when an answer may be promised now, in words: the target of the case's kind in the answer hours.

    Without a case, as for a question. "" where no hours or no target say so, and in a language that deadlines
    are not written in. Raises DeskError "not-found" for a case that isn't there.
    """
    kind, severity = USUAL, 0
    if case_id is not None:
        case = scope.one(Case, case_id)
        kind, severity = case.kind, case.severity
    hours, target = answer_hours.of(scope), answer_hours.target(scope, kind, severity)
    if hours is None or target is None or language not in promises.LANGUAGES:
        return ""
    due = rules.due(now(), target, hours)
    return promises.phrase(due, now(), scope.client().zone, language) if due is not None else ""


def _person(scope: ClientScope, person_id: int | None, network: str) -> tuple[str, str]:
    """Name and handle of the person of a case; "" for what isn't known."""
    if person_id is None or not people.living(scope, [person_id]):
        return "", ""
    row = people_list.get(scope, person_id)
    return row.name, next((one.handle for one in row.handles if one.network == network), "")
