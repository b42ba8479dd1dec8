"""What a brand has been through before and how it ended: recorded crises, and cases that are over."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from cmdesk.domain import crises
from cmdesk.domain.cases import Outcome as CaseOutcome
from cmdesk.domain.text import fold
from cmdesk.services.desk import ClientScope
from cmdesk.storage import crisis_search
from cmdesk.storage.models import Case, Crisis, CrisisAnswer
from cmdesk.storage.search import client_range

LOOKED_AT = 24  # words of a text that are weighed
ASKED_FOR = 14  # of those, the rarest that are looked up
COMMON = 2_000  # rows beyond which a word is no rarer than any other
UNKNOWN = 0.5  # of an ordinary word's weight, that of one which stands in nothing that is over
LEAST = 0.15  # of the weight of the words looked up
EXCERPT = 140  # characters
_WORD = re.compile(r"[^\W_]+")
_INDEXES = (("crisis", "crisis_fts"), ("case", "case_fts"))
_WELL = {CaseOutcome.SOLVED, CaseOutcome.CONFIRMED_BY_PERSON}


@dataclass(frozen=True, slots=True)
class Precedent:
    """Something of before. `kind` is "crisis" or "case"; `well` = it ended well, None = neither well nor badly.

    `note` is what was learnt of it, or how it began; `likeness` 0 to 1, 0 where nothing was compared.
    """

    kind: str
    id: int
    title: str
    at: dt.datetime
    outcome: str
    well: bool | None
    note: str
    likeness: float


def similar(
    scope: ClientScope,
    text: str,
    limit: int = 3,
    *,
    but_crisis: int | None = None,
    but_case: int | None = None,
) -> list[Precedent]:
    """What is most like `text`, by the rarest of its words; the brand's own, never another's."""
    itself = {("crisis", but_crisis), ("case", but_case)}
    weights = _weights(scope, crises.telling_words(text, LOOKED_AT))
    found = {
        word: [one for one in _matching(scope, crisis_search.alike(word)) if one not in itself]
        for word in weights
    }
    known = [weight for word, weight in weights.items() if found[word]]
    if not known:
        return []
    whole = sum(known) + UNKNOWN * (len(weights) - len(known)) * sum(known) / len(known)
    scores: defaultdict[tuple[str, int], float] = defaultdict(float)
    for word, ones in found.items():
        for one in ones:
            scores[one] += weights[word] / whole
    best = sorted(scores, key=lambda one: (-scores[one], one[0] != "crisis", -one[1]))
    chosen = {one: scores[one] for one in best[: limit * 2] if scores[one] >= LEAST}
    return _rows(scope, chosen)[:limit]


def find(scope: ClientScope, text: str, limit: int = 60) -> list[Precedent]:
    """Those in which every word of `text` begins some word, the latest first; of no words, the latest crises."""
    words = _WORD.findall(fold(text))[:LOOKED_AT]
    if words:
        found = _matching(scope, crisis_search.matching(words))
        return _rows(scope, dict.fromkeys(found[:limit], 0.0))
    query = scope.rows(Crisis, Crisis.id).where(Crisis.closed_at.is_null(is_null=False), ~Crisis.drill)
    ids = scope.desk.ids(query.order_by(Crisis.closed_at.desc()).limit(limit))
    return _rows(scope, {("crisis", row_id): 0.0 for row_id in ids})


def _weights(scope: ClientScope, words: Sequence[str]) -> dict[str, float]:
    """The rarest words that the brand's texts know at all, the rarer the heavier."""
    counted: dict[str, int] = {}
    for word in words:
        asked = (crisis_search.alike(word), *client_range(scope.client_id), COMMON)
        counted[word] = sum(
            scope.desk.sql(crisis_search.how_many(index), asked)[0][0] for _, index in _INDEXES
        )
    known = sorted((word for word in words if counted[word]), key=lambda word: counted[word])
    return {word: 1 + math.log(2 * COMMON / counted[word]) for word in known[:ASKED_FOR]}


def _matching(scope: ClientScope, query: str) -> list[tuple[str, int]]:
    """(kind, id) of what answers a query of `crisis_search` and is over, crises first, then the newest."""
    asked = (query, *client_range(scope.client_id), scope.client_id)
    of_cases = crisis_search.cases(scope.desk.hidden_imports)
    return [
        *(("crisis", row_id) for (row_id,) in scope.desk.sql(crisis_search.crises(), asked)),
        *(("case", row_id) for (row_id,) in scope.desk.sql(of_cases, asked)),
    ]


def _rows(scope: ClientScope, found: dict[tuple[str, int], float]) -> list[Precedent]:
    crisis_ids = [row_id for kind, row_id in found if kind == "crisis"]
    case_ids = [row_id for kind, row_id in found if kind == "case"]
    learnt = _learnt(scope, crisis_ids)
    made = {
        ("crisis", row.id): _of_crisis(row, learnt.get(row.id, ""), found[("crisis", row.id)])
        for row in scope.rows(Crisis).where(
            Crisis.id.in_(crisis_ids), Crisis.closed_at.is_null(is_null=False)
        )
    }
    made |= {
        ("case", row.id): _of_case(row, found[("case", row.id)])
        for row in scope.rows(Case).where(Case.id.in_(case_ids), Case.resolved_at.is_null(is_null=False))
    }
    return [made[one] for one in found if one in made]


def _learnt(scope: ClientScope, crisis_ids: Sequence[int]) -> dict[int, str]:
    """What calmed each crisis, else what made it worse."""
    told: dict[int, str] = {}
    for key in ("escalated", "calmed"):
        rows = scope.rows(CrisisAnswer).where(
            CrisisAnswer.crisis_id.in_(list(crisis_ids)),
            CrisisAnswer.step == "record",
            CrisisAnswer.key == key,
        )
        told.update({row.crisis_id: row.value for row in rows})
    return told


def _of_crisis(row: Crisis, learnt: str, likeness: float) -> Precedent:
    outcome = crises.Outcome(row.outcome) if row.outcome in set(crises.Outcome) else None
    well = True if outcome in crises.ENDED_WELL else False if outcome in crises.ENDED_BADLY else None
    at = row.closed_at or row.started_at
    return Precedent(
        "crisis", row.id, row.title, at, row.outcome, well, _excerpt(learnt or row.text), likeness
    )


def _of_case(row: Case, likeness: float) -> Precedent:
    well = True if row.outcome in {one.value for one in _WELL} else None
    if row.satisfaction is not None and row.satisfaction <= 2:
        well = False
    title = row.title or crises.kept_title("", row.text)
    note = _excerpt(row.quote or row.outcome_reason or row.text)
    return Precedent("case", row.id, title, row.received_at, row.outcome, well, note, likeness)


def _excerpt(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= EXCERPT else f"{told[:EXCERPT].rstrip()}…"
