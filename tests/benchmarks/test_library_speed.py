"""The library of the client with 20,000 replies: each key of its filter to the painted list."""

from __future__ import annotations

import statistics
from time import perf_counter

from PySide6.QtWidgets import QApplication

from cmdesk.preferences import Preferences
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets.session import Session
from tests.benchmarks.realistic import everyday_queries


def test_each_key_to_the_painted_list(benchmark, big_client, qtbot):
    fonts.load()
    style.apply(Look(still=True))
    session = Session(big_client.desk, Preferences())
    session.activate(big_client.client_id)
    page = RepliesPage(session)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    QApplication.processEvents()
    listing = page.listing

    def type_all() -> list[float]:
        times = []
        for query in everyday_queries():
            listing.search.blockSignals(True)
            listing.search.setText(query[:-1])
            listing.search.blockSignals(False)
            start = perf_counter()
            listing.search.insert(query[-1])
            listing.list.viewport().repaint()
            times.append(perf_counter() - start)
            QApplication.processEvents()
        return times

    type_all()
    times = benchmark.pedantic(type_all, rounds=1)
    cuts = statistics.quantiles(times, n=100)
    named = (("p50_ms", 49), ("p95_ms", 94), ("p99_ms", 98))
    benchmark.extra_info.update({name: round(cuts[at] * 1000, 2) for name, at in named})
    session.close()
