"""The inbox, Today, people and figures over 1,000,000 cases, as one brand with 150,000 of them sees them."""

import datetime as dt
import random
import statistics
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from cmdesk.domain import clock
from cmdesk.domain.cases import Tab
from cmdesk.preferences import Preferences
from cmdesk.services import (
    attention,
    case_list,
    case_search,
    case_view,
    cases,
    clients,
    daylog,
    opening,
    people_list,
    people_view,
    timeline,
    workload,
)
from cmdesk.services import statistics as figures
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.desk import Topic
from cmdesk.storage.models import Case
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets.session import Session
from tests.benchmarks.realistic import everyday_queries
from tests.benchmarks.realistic_cases import PRESENT, copied_to

LOGGED = 200


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    opened = opening.open_to_write(copied_to(tmp_path_factory.mktemp("inbox") / "desk"))
    with clock.at(PRESENT):
        yield opened.desk
    opened.close()


@pytest.fixture(scope="module")
def scope(desk):
    """The brand with most cases."""
    return desk.of(clients.list_clients(desk)[0].id)


def spread(times):
    cuts = statistics.quantiles(times, n=100)
    return {name: round(cuts[at] * 1000, 2) for name, at in (("p50_ms", 49), ("p99_ms", 98))}


def deep(scope, wanted, pages=20):
    """The key behind so many pages."""
    key = None
    for _ in range(pages):
        key = case_list.window(scope, wanted, key)[-1].key
    return key


READINGS = {
    "open, first page": lambda s: case_list.window(s, CaseFilter()),
    "open, of all brands": lambda s: case_list.window_of_all(s.desk, CaseFilter()),
    "resolved, first page": lambda s: case_list.window(s, CaseFilter(Tab.RESOLVED)),
    "resolved, one kind": lambda s: case_list.window(s, CaseFilter(Tab.RESOLVED, kinds=("praise",))),
    "resolved, of all, one tag": lambda s: case_list.window_of_all(
        s.desk, CaseFilter(Tab.RESOLVED, tags=("envíos",))
    ),
    "counts": case_list.counts,
    "workload": workload.of_client,
    "due of all": lambda s: case_list.due_of_all(s.desk),
    "unposted of all": lambda s: case_list.unposted_of_all(s.desk),
    "the day's log": lambda s: daylog.entries(s, PRESENT.date()),
    "the day's log of all": lambda s: daylog.entries_of_all(s.desk, PRESENT.date()),
    "closing the day": lambda s: daylog.closing(s.desk),
    "people by name": people_list.window,
    "people found": lambda s: people_list.find(s, "ma"),
    "latest people": lambda s: people_list.latest(s, limit=100),
    "thanks": attention.thanks,
    "at risk": attention.at_risk,
    "proactive": attention.proactive,
    "most active in a year": lambda s: people_view.most_active(s, PRESENT - dt.timedelta(365), PRESENT),
}


@pytest.mark.parametrize("name", READINGS)
def test_reading(benchmark, scope, name):
    benchmark.pedantic(READINGS[name], (scope,), rounds=7, warmup_rounds=1)


@pytest.mark.parametrize("tab", list(Tab))
def test_the_next_page(benchmark, scope, tab):
    wanted = CaseFilter(tab)
    key = deep(scope, wanted, 3)
    benchmark.pedantic(case_list.window, (scope, wanted, key), rounds=30, warmup_rounds=1)


def test_the_next_page_far_down(benchmark, scope):
    wanted = CaseFilter(Tab.RESOLVED)
    key = deep(scope, wanted, 200)
    benchmark.pedantic(case_list.window, (scope, wanted, key), rounds=30, warmup_rounds=1)


def test_a_case(benchmark, scope):
    chance, times = random.Random(3), []
    ids = scope.desk.ids(scope.rows(Case, Case.id).order_by(Case.id.desc()).limit(20_000))
    for case_id in chance.sample(ids, 200):
        start = perf_counter()
        case_view.view(scope, case_id)
        times.append(perf_counter() - start)
    benchmark.pedantic(case_view.view, (scope, ids[0]), rounds=5)
    benchmark.extra_info.update(spread(times))


def test_a_person_with_many_cases(benchmark, scope):
    often = people_view.most_active(scope, PRESENT - dt.timedelta(365), PRESENT, limit=1)[0].person.id
    benchmark.pedantic(people_view.view, (scope, often), rounds=7, warmup_rounds=1)


@pytest.mark.parametrize("everywhere", [False, True])
def test_search_at_each_key(benchmark, scope, everywhere):
    times = []

    def find(query):
        start = perf_counter()
        case_search.find_in_all(scope.desk, query) if everywhere else case_search.find(scope, query)
        times.append(perf_counter() - start)

    for query in everyday_queries(20):
        find(query)
    times.clear()
    for query in [*everyday_queries(), "tra-0412", "@persona", "calendario perdido jamás"]:
        find(query)
    benchmark.pedantic(find, ("pedido",), rounds=5)
    benchmark.extra_info.update(spread(times))


def test_logging_beyond_the_raw_commit(benchmark, scope):
    """Against a commit of the same rows without anything around them."""
    raw, logged = [], []
    for number in range(LOGGED):
        new = NewCase(
            f"El pedido {number} no llega y nadie contesta al teléfono",
            "complaint",
            network="instagram",
            handle=f"@nadie_{number % 50}",
        )
        start = perf_counter()
        made = cases.log(scope, new)
        logged.append(perf_counter() - start)
        start = perf_counter()
        with scope.writing(Topic.CASES):
            row = scope.one(Case, made.id)
            scope.desk.many("UPDATE inbox_case SET who = who, text = text WHERE id = ?", [(row.id,)])
            timeline.write(scope, row.id, "note", text=new.text)
        raw.append(perf_counter() - start)
    benchmark.pedantic(case_list.counts, (scope,), rounds=1)
    beyond = [whole - alone for whole, alone in zip(logged, raw, strict=True)]
    benchmark.extra_info.update(raw=spread(raw), logged=spread(logged), beyond=spread(beyond))


def test_figures_of_a_year(benchmark, scope):
    last = PRESENT.date()
    made = benchmark.pedantic(
        figures.of_period, (scope, last - dt.timedelta(364), last), rounds=7, warmup_rounds=1
    )
    benchmark.extra_info.update(cases=made.cases)


@pytest.mark.parametrize("page", ["today", "inbox", "people"])
@pytest.mark.parametrize("everybody", [False, True])
def test_a_page_opened_and_painted(benchmark, qtbot, scope, page, everybody):
    """From asking for it to its first picture; made before, as after the first time."""
    from cmdesk.ui.shell.window import MainWindow

    if everybody and page == "people":
        pytest.skip("a community is one brand's")
    fonts.load()
    style.apply(Look(still=True))
    session = Session(scope.desk, Preferences(start_page="replies"))
    session.activate(None if everybody else scope.client_id)
    window = MainWindow(session, demo=False)
    qtbot.addWidget(window)
    window.show()

    def away():
        window.show_page("clients")
        QApplication.processEvents()
        window._pages[page]._stale = True if page in window._pages else None

    def there():
        window.show_page(page)
        window.repaint()
        QApplication.processEvents()

    there()
    times = []
    for _ in range(7):
        away()
        start = perf_counter()
        there()
        times.append(perf_counter() - start)
    benchmark.pedantic(window.repaint, rounds=1)
    benchmark.extra_info.update(
        min_ms=round(min(times) * 1000, 1), p50_ms=round(statistics.median(times) * 1000, 1)
    )
    session.close()
    window.close()
