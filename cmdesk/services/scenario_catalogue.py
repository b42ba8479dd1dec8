"""Taking hard questions from the catalogue, with the statements that are ready for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain import hard_questions, scenarios
from cmdesk.domain.scenarios import Scenario, Told
from cmdesk.services import holding
from cmdesk.services.desk import ClientScope, Topic, tuples
from cmdesk.services.hard_questions import CARD, QuestionCard
from cmdesk.storage.models import HardQuestion


@dataclass(frozen=True, slots=True)
class Offer:
    """A scenario in the client's language. `own` = typical of its sector; `taken` = it is there already."""

    scenario: Scenario
    told: Told
    own: bool
    taken: bool


def offers(scope: ClientScope) -> list[Offer]:
    """The catalogue as it suits the client: those of its sector first, then everybody's, then the rest."""
    client = scope.client()
    taken = {key for (key,) in tuples(scope.rows(HardQuestion, HardQuestion.scenario))}
    language = _language(client.language)
    suited = scenarios.suited(client.sector)
    ordered = list(dict.fromkeys([*suited, *scenarios.scenarios()]))
    return [
        Offer(
            scenario,
            scenarios.told(scenario.key, language, client.register),
            client.sector in scenario.sectors,
            scenario.key in taken,
        )
        for scenario in ordered
    ]


def take(scope: ClientScope, keys: Sequence[str]) -> list[int]:
    """Add scenarios as hard questions without an answer; their ids. Those taken already are left out.

    Each brings its statement for any network, long and short, as drafts.
    """
    wanted = {offer.scenario.key: offer for offer in offers(scope) if not offer.taken}
    made: list[int] = []
    with scope.writing(Topic.PREPARED):
        for key in keys:
            if (offer := wanted.pop(key, None)) is None:
                continue
            question_id = _add(scope, offer)
            holding.save(scope, question_id, offer.told.full)
            holding.save(scope, question_id, offer.told.short, short=True)
            made.append(question_id)
    return made


def _add(scope: ClientScope, offer: Offer) -> int:
    one = offer.scenario
    suggested = hard_questions.level(one.likelihood, one.impact)
    card = QuestionCard(
        offer.told.said,
        one.area,
        one.likelihood,
        one.impact,
        level=None if one.level == suggested else one.level,
        check=offer.told.check,
    )
    values = {name: getattr(card, name) for name in CARD}
    return scope.add(HardQuestion, **values, scenario=one.key).id


def _language(language: str) -> str:
    return language if language in scenarios.LANGUAGES else scenarios.LANGUAGES[0]
