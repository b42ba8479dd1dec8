"""What a brand is like: its answers to the guided form, and how much of its card is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cmdesk.domain import profile
from cmdesk.services import facts
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import Account, AnswerSpan, Department, ProfileAnswer


@dataclass(frozen=True, slots=True)
class Completeness:
    """How much of the card is filled in, 0 to 1: each section ("facts", those of the form, "hours",
    "departments", "accounts") and all of it.
    """

    sections: Mapping[str, float]

    @property
    def total(self) -> float:
        return sum(self.sections.values()) / len(self.sections)


def answers(scope: ClientScope) -> dict[str, str]:
    """The answers that there are, by the key of the question."""
    return {row.key: row.value for row in scope.rows(ProfileAnswer)}


def answer(scope: ClientScope, key: str, value: str) -> None:
    """Write the answer to a question; "" takes it away. Raises DeskError as `domain.profile.accept` does."""
    value = profile.accept(key, value)
    with scope.writing(Topic.PROFILE):
        given = scope.rows(ProfileAnswer).where(ProfileAnswer.key == key).first()
        if not value:
            scope.remove(ProfileAnswer, ProfileAnswer.key == key)
        elif given is None:
            scope.add(ProfileAnswer, key=key, value=value)
        else:
            scope.change(ProfileAnswer, given.id, value=value)


def completeness(scope: ClientScope) -> Completeness:
    """How much of the client's card is filled in."""
    given = answers(scope)
    known = facts.list_facts(scope)
    good = sum(bool(fact.value) and not fact.expired for fact in known)
    made = {"facts": good / (len(known) + len(facts.absent(scope))) if known else 0.0}
    for section in profile.sections():
        made[section.key] = sum(q.key in given for q in section.questions) / len(section.questions)
    for key, table in (("hours", AnswerSpan), ("departments", Department), ("accounts", Account)):
        made[key] = float(scope.rows(table).exists())
    return Completeness(made)
