"""How much a brand has to answer."""

from __future__ import annotations

import datetime as dt

from cmdesk.domain.clock import now
from cmdesk.services import case_moves, cases, workload
from cmdesk.services.cases import NewCase
from cmdesk.services.desk import ClientScope
from cmdesk.services.workload import MOST, Workload


def log(scope: ClientScope, ago: dt.timedelta = dt.timedelta(0)) -> int:
    return cases.log(scope, NewCase("Late!", "complaint", received_at=now() - ago)).id


def test_a_brand_without_cases_has_nothing_to_answer(acme: ClientScope) -> None:
    assert workload.of_client(acme) == Workload(0, 0)


def test_the_overdue_are_among_the_open(shop: ClientScope, globex: ClientScope) -> None:
    log(shop, dt.timedelta(days=30))
    log(shop)
    log(globex)
    assert workload.of_client(shop) == Workload(2, 1)


def test_what_waits_or_is_closed_is_not_to_be_answered(shop: ClientScope) -> None:
    first, second = log(shop), log(shop)
    case_moves.wait_for_person(shop, [first])
    case_moves.resolve(shop, [second], "solved")
    assert workload.of_client(shop) == Workload(0, 0)


def test_counting_ends_where_nobody_reads_the_number(shop: ClientScope) -> None:
    with shop.writing():
        for _ in range(MOST + 5):
            log(shop)
    assert workload.of_client(shop).open == MOST + 1
