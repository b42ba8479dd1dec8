"""Finding a reply while it is being typed: candidates from the index, ranked in one place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from cmdesk.domain import ranking
from cmdesk.domain.clock import now
from cmdesk.domain.ranking import Candidate, Query
from cmdesk.domain.replies import tags_of
from cmdesk.services.desk import Change, ClientScope, Desk, Topic
from cmdesk.services.library import ReplyRow
from cmdesk.storage import search
from cmdesk.storage.fields import from_stored

MOST_RANKED = 120  # of the rows that match, so many of the most used are ranked
ENOUGH = 60  # candidates after which the bodies need not be searched too
FEW = 3  # with fewer hits than this, misspellings are looked for
MOST_AMONG = 2_000  # a view up to this size is searched through, row by row


@dataclass(frozen=True, slots=True)
class Found:
    """Replies, best first. `more` says that there are others, less used, that were not ranked."""

    rows: tuple[ReplyRow, ...]
    more: bool = False


def find(scope: ClientScope, text: str, within: Sequence[int] | None = None, limit: int = 60) -> Found:
    """The replies of this client that answer `text`, best first; only those of `within` if given.

    Accents don't matter unless they were typed. Misspellings count only when fewer than three replies
    match as typed. An empty `text` gives the recently used, then the starred, then the most used.
    """
    query = ranking.parse(text)
    if not query.words:
        return Found(() if text.strip() else tuple(_recent(scope, limit)))
    ids, more = _candidates(scope, query) if within is None else _among(scope, query, within)
    rows = _ranked(scope, query, ids)
    if within is None and len(rows) < FEW and not query.strict:
        rows += _ranked(scope, query, [i for i in _misspelt(scope, query) if i not in ids])
    return Found(tuple(rows[:limit]), more or len(rows) > limit)


def _shown(scope: ClientScope) -> str:
    return search.living(scope.desk.hidden_imports)


def _ids(scope: ClientScope, statement: str, *parameters: object) -> list[int]:
    return [found for (found,) in scope.desk.sql(statement, (scope.client_id, *parameters))]


def _indexed(scope: ClientScope, match: str) -> list[int]:
    bounds = search.client_range(scope.client_id)
    statement = search.indexed(_shown(scope))
    return [i for (i,) in scope.desk.sql(statement, (match, *bounds, scope.client_id, MOST_RANKED))]


def _frequent(scope: ClientScope, match: str) -> bool:
    [(count,)] = scope.desk.sql(search.COUNT, (match, *search.client_range(scope.client_id)))
    return count > search.FREQUENT


def _candidates(scope: ClientScope, query: Query) -> tuple[list[int], bool]:
    """Ids worth ranking, and whether others that match were left out."""
    shown, typed = _shown(scope), query.text
    ids = dict.fromkeys(_ids(scope, search.by_shortcut(shown), typed, f":{typed}"))
    more = False
    for head_only in (True, False):
        match = search.matching(query.words, head_only=head_only)
        if _frequent(scope, match):
            walk = search.walk(query.words, shown, head_only=head_only)
            hits = _ids(scope, walk, *map(search.like, query.words), MOST_RANKED)
        else:
            hits = _indexed(scope, match)
        ids.update(dict.fromkeys(hits))
        more = more or len(hits) == MOST_RANKED
        if len(ids) >= ENOUGH:
            break
    return list(ids), more


def _among(scope: ClientScope, query: Query, within: Sequence[int]) -> tuple[list[int], bool]:
    if len(within) > MOST_AMONG:
        ids, more = _candidates(scope, query)
        wanted = set(within)
        return [i for i in ids if i in wanted], more
    statement = search.among(len(within), query.words, _shown(scope))
    return _ids(scope, statement, *within, *map(search.like, query.words)), False


def _ranked(scope: ClientScope, query: Query, ids: Sequence[int]) -> list[ReplyRow]:
    moment = now()
    rows = [
        row
        for row in _rows(scope, ids)
        if ranking.meets_accents(query, row.title, row.shortcut, *row.tags, row.body)
    ]
    return sorted(rows, key=lambda row: _order(query, row, moment))


def _order(query: Query, row: ReplyRow, moment: dt.datetime) -> tuple[int, int, float, int]:
    candidate = Candidate(
        title=row.title,
        shortcut=row.shortcut,
        tags=",".join(row.tags),
        uses=row.uses,
        last_used_at=row.last_used_at,
        starred=row.starred,
        approved=row.status == "approved",
        expired=row.expired,
    )
    used = row.last_used_at.timestamp() if row.last_used_at else 0.0
    return -ranking.score(query, candidate, moment), len(row.title), -used, row.id


def _recent(scope: ClientScope, limit: int) -> list[ReplyRow]:
    shown = _shown(scope)
    ids = _ids(scope, search.recent(shown), limit)
    if len(ids) < limit:
        ids += _ids(scope, search.starred_then_used(shown), limit)
    ids = list(dict.fromkeys(ids))[:limit]
    by_id = {row.id: row for row in _rows(scope, ids)}
    return [by_id[i] for i in ids if i in by_id]


def _rows(scope: ClientScope, ids: Sequence[int]) -> list[ReplyRow]:
    if not ids:
        return []
    found = scope.desk.sql(search.rows(len(ids), _shown(scope)), (scope.client_id, *ids))
    return [_row(values) for values in found]


def _row(values: tuple[Any, ...]) -> ReplyRow:
    number, title, shortcut, tags, uses, used, starred, status, until, category, *rest = values
    body, visibility, network, register, language, review = rest
    return ReplyRow(
        number,
        title,
        shortcut,
        tags_of(tags),
        uses,
        from_stored(used) if used is not None else None,
        bool(starred),
        status,
        dt.date.fromisoformat(until) if until else None,
        category,
        body,
        visibility,
        network,
        register,
        language,
        dt.date.fromisoformat(review) if review else None,
    )


_vocabularies: WeakKeyDictionary[Desk, dict[int, list[str]]] = WeakKeyDictionary()


def _misspelt(scope: ClientScope, query: Query) -> list[int]:
    """Ids of replies whose title, shortcut or tags hold words like those typed."""
    if any(len(word) < 3 for word in query.words):
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    vocabulary = _vocabulary(scope)
    choices: list[list[str]] = []
    for word in query.words:
        edits = 1 if len(word) < 6 else 2
        like = process.extract(word, vocabulary, scorer=OSA.distance, score_cutoff=edits, limit=6)
        if not like:
            return []
        choices.append([other for other, _, _ in like])
    return _indexed(scope, search.matching_one_of_each(choices))


def _vocabulary(scope: ClientScope) -> list[str]:
    """Every word of the client's titles, shortcuts and tags, kept until its replies change."""
    if scope.desk not in _vocabularies:
        _vocabularies[scope.desk] = {}
        scope.desk.listen(_Forget(_vocabularies[scope.desk]))
    kept = _vocabularies[scope.desk]
    if scope.client_id not in kept:
        heads = scope.desk.sql(search.heads(_shown(scope)), (scope.client_id,))
        kept[scope.client_id] = sorted({word for (head,) in heads for word in head.split()})
    return kept[scope.client_id]


@dataclass(frozen=True, slots=True)
class _Forget:
    """Drops the words of clients whose replies changed."""

    kept: dict[int, list[str]]

    def __call__(self, change: Change) -> None:
        if Topic.REPLIES in change.topics:
            for client_id in change.clients:
                self.kept.pop(client_id, None)
