"""What the person waits for in the palette: the list after each key, the window, the clipboard."""

from __future__ import annotations

import statistics
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cmdesk.preferences import Preferences
from cmdesk.services import copying
from cmdesk.services.desk import Topic
from cmdesk.storage.models import Reply, ReplyUse
from cmdesk.ui.palette.window import PaletteWindow
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets.session import Session
from tests.benchmarks.realistic import everyday_queries

ROUNDS = 200


def spread(times: list[float]) -> dict[str, float]:
    """Milliseconds at the 50th, 95th and 99th percentile."""
    cuts = statistics.quantiles(times, n=100)
    return {name: round(cuts[at] * 1000, 2) for name, at in (("p50_ms", 49), ("p95_ms", 94), ("p99_ms", 98))}


@pytest.fixture
def palette(qtbot, big_client):
    fonts.load()
    style.apply(Look(still=True))
    session = Session(big_client.desk, Preferences())
    session.activate(big_client.client_id)
    made = PaletteWindow(session)
    qtbot.addWidget(made)
    made.open_palette()
    QApplication.processEvents()
    yield made
    QApplication.clipboard().clear()  # the offscreen platform frees it when Python is gone, and falls over it
    made.hide()
    session.close()


def test_each_key_to_the_painted_list(benchmark, palette, qtbot):
    def type_all() -> list[float]:
        times = []
        for query in everyday_queries():
            palette.search.blockSignals(True)
            palette.search.setText(query[:-1])
            palette.search.blockSignals(False)
            start = perf_counter()
            palette.search.insert(query[-1])
            palette.list.viewport().repaint()
            times.append(perf_counter() - start)
            QApplication.processEvents()
        return times

    type_all()
    times = benchmark.pedantic(type_all, rounds=1)
    benchmark.extra_info.update(spread(times))


def test_each_key_to_the_whole_window_painted(benchmark, palette):
    """As above, with the preview, the values and what the guard says."""

    def type_all() -> list[float]:
        times = []
        for query in everyday_queries():
            palette.search.blockSignals(True)
            palette.search.setText(query[:-1])
            palette.search.blockSignals(False)
            start = perf_counter()
            palette.search.insert(query[-1])
            QApplication.processEvents()
            times.append(perf_counter() - start)
        return times

    type_all()
    times = benchmark.pedantic(type_all, rounds=1)
    benchmark.extra_info.update(spread(times))


def test_the_request_to_the_painted_window(benchmark, palette):
    times = []
    for _ in range(40):
        palette.hide()
        QApplication.processEvents()
        start = perf_counter()
        palette.open_palette()
        palette.repaint()
        QApplication.processEvents()
        times.append(perf_counter() - start)
    benchmark.pedantic(palette.repaint, rounds=1)
    benchmark.extra_info.update(spread(times))


def test_enter_to_the_clipboard_beyond_the_raw_commit(benchmark, palette, qtbot, big_client):
    """Against the same rows written in the same run without anything around them."""
    copied = QApplication.clipboard()
    raw: list[float] = []
    entered: list[float] = []
    for number in range(ROUNDS):
        palette.open_palette()
        palette.search.setText(everyday_queries()[number % 100])
        QApplication.processEvents()
        prepared = palette.filling.prepared
        if prepared is None or prepared.missing or prepared.stops:
            continue
        start = perf_counter()
        with big_client.writing(Topic.USES):
            big_client.change(Reply, prepared.reply_id, uses=1)
            big_client.add(
                ReplyUse,
                reply_id=prepared.reply_id,
                at=copying.now(),
                network="",
                visibility="public",
                person="",
                text=prepared.text,
                override_reason="",
            )
        raw.append(perf_counter() - start)
        QApplication.processEvents()
        prepared = palette.filling.prepared  # what was written may have put another one first
        copied.clear()
        start = perf_counter()
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
        entered.append(perf_counter() - start)
        assert copied.text() == prepared.text.rstrip("\n")
    benchmark.pedantic(copied.text, rounds=1)
    benchmark.extra_info.update(
        raw=spread(raw),
        entered=spread(entered),
        beyond=spread([b - a for a, b in zip(raw, entered, strict=True)]),
    )
