"""How much a brand has to answer, told at a glance and no further than anybody counts."""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.domain.cases import Tab
from cmdesk.domain.clock import now
from cmdesk.services.desk import ClientScope
from cmdesk.storage.fields import to_stored
from cmdesk.storage.models import Case

MOST = 99  # cases of a brand that are counted; beyond it there are "more than 99"


@dataclass(frozen=True, slots=True)
class Workload:
    """Cases to be answered, up to `MOST` + 1; `overdue` are among them."""

    open: int = 0
    overdue: int = 0


def of_client(scope: ClientScope) -> Workload:
    """What a brand has to answer. It costs the same however many cases there are."""
    listed = scope.rows(Case, Case.id, Case.due_at).where(
        Case.tab == Tab.OPEN.value, Case.merged_into_id.is_null()
    )
    moment = to_stored(now())
    # the overdue come first in this order, so none of them is missed among those counted
    first = scope.desk.values(listed.order_by(Case.order_at, Case.id).limit(MOST + 1))
    return Workload(len(first), sum(due is not None and due <= moment for _, due in first))
