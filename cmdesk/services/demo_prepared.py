"""How the invented brands are prepared: hard questions, answers that stand, fall due or are missing, a manual."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, cast

from cmdesk import resources
from cmdesk.domain.clock import today
from cmdesk.services import crisis_manual, hard_questions, holding, scenario_catalogue
from cmdesk.services.crisis_manual import ManualCard
from cmdesk.services.desk import ClientScope

REVIEW_IN = 120  # days


def fill(scope: ClientScope, language: str, brand: str) -> None:
    """Prepare the brand of that name; an answer without a day was never approved."""
    told = cast("dict[str, Any]", resources.read_json("demo", language, "prepared.json"))[brand]
    scenario_catalogue.take(scope, told["take"])
    ids = {row.scenario: row.id for row in hard_questions.list_questions(scope)}
    approver = told["manual"].get("approves", "").partition(" · ")[0] or brand
    for scenario, answer in told["answers"].items():
        card = hard_questions.get(scope, ids[scenario]).card
        texts = {name: answer[name] for name in ("answer", "spokesperson", "evidence", "channel")}
        hard_questions.save(scope, replace(card, **texts, owner=scope.desk.agent_name()), ids[scenario])
        if answer["until"] is not None:
            until = today() + dt.timedelta(days=answer["until"])
            hard_questions.approve(scope, ids[scenario], approver, until)
            messages = [row.id for row in holding.list_statements(scope, ids[scenario])]
            holding.approve(scope, messages, approver, until)
    if told["manual"]:
        review = today() + dt.timedelta(days=REVIEW_IN)
        crisis_manual.save(scope, ManualCard(**told["manual"], reviewed_on=today(), review_on=review))
