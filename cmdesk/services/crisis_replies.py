"""What may be said while a brand is in crisis: replies that the company approved and whose approval still holds."""

from __future__ import annotations

from cmdesk.domain.clock import today
from cmdesk.services import library, search
from cmdesk.services.desk import ClientScope
from cmdesk.services.search import Found
from cmdesk.storage.models import Reply


def sayable(scope: ClientScope, text: str, limit: int = 60) -> Found:
    """The approved replies that answer `text`, best first; without words the favourites, then the most used."""
    holds = Reply.approved_until.is_null() | (Reply.approved_until >= today())
    query = scope.rows(Reply, Reply.id).where(Reply.status == "approved", holds)
    ids = scope.desk.ids(query.order_by(Reply.starred.desc(), Reply.uses.desc(), Reply.id))
    if not text.strip():
        return Found(tuple(library.rows_of(scope, ids[:limit])), more=len(ids) > limit)
    return search.find(scope, text, within=ids, limit=limit)
