"""Working on while 20,000 replies are brought in: how long the window stands still, and how long a save waits."""

from __future__ import annotations

import statistics
from itertools import islice
from time import perf_counter

from PySide6.QtCore import Qt, QTimer

from cmdesk.formats import csv_files
from cmdesk.preferences import Preferences
from cmdesk.services import clients, exchange, opening, replies
from cmdesk.services.clients import ClientCard
from cmdesk.services.replies import ReplyText
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets.session import Session
from tests.benchmarks.realistic import texts

COUNT = 20_000
TURN = 5  # ms between looks at the clock; all the time would leave the import none
SAVE_EACH = 100  # ms


def told(times):
    cuts = statistics.quantiles(times, n=100)
    worst = {"longest_ms": round(max(times) * 1000, 1), "over_50_ms": sum(time > 0.05 for time in times)}
    return {"p50_ms": round(cuts[49] * 1000, 1), "p99_ms": round(cuts[98] * 1000, 1), **worst}


def walk(qtbot, window, job=None):
    """Gaps between turns of the window's loop while `job` runs, or for two seconds; and the times of saves."""
    gaps: list[float] = []
    saves: list[float] = []
    last = perf_counter()
    desk, client = window._session.desk, window._session.scope

    def turn():
        nonlocal last
        gaps.append(perf_counter() - last)
        last = perf_counter()

    def save():
        nonlocal last
        start = perf_counter()
        replies.save(desk.of(client.client_id), ReplyText(f"Guardada {len(saves)}", "Gracias por avisar."))
        saves.append(perf_counter() - start)
        last = perf_counter()  # a save is told apart

    turns, saver = QTimer(interval=TURN, timerType=Qt.TimerType.PreciseTimer), QTimer(interval=SAVE_EACH)
    turns.timeout.connect(turn)
    saver.timeout.connect(save)
    turns.start()
    saver.start()
    if job is None:
        qtbot.wait(2000)
    else:
        with qtbot.waitSignal(job().finished, timeout=600_000):
            pass
    turns.stop()
    saver.stop()
    return gaps, saves


def test_an_import_beside_the_window(benchmark, qtbot, tmp_path):
    rows = [
        [title, body, shortcut, stored.strip(",")]
        for title, body, shortcut, stored in islice(texts(COUNT), COUNT)
    ]
    data = csv_files.write(["title", "body", "shortcut", "tags"], rows)
    opened = opening.open_to_write(tmp_path / "desk")
    client = clients.add_client(opened.desk, ClientCard("Acme"))
    fonts.load()
    style.apply(Look(still=True))
    # a page that does not read itself anew after each save, which would be counted to it
    session = Session(opened.desk, Preferences(start_page="clients"))
    session.activate(client)
    window = MainWindow(session, demo=False)
    qtbot.addWidget(window)
    window.show()
    qtbot.wait(200)
    scope = session.scope

    def bring_in(progress):
        planned = exchange.plan(scope, exchange.read_file(data, "f.csv"))
        return exchange.bring_in(scope, planned, "f.csv", lambda *done: progress.report(*done) or True)

    quiet = walk(qtbot, window)
    busy = benchmark.pedantic(walk, (qtbot, window, lambda: session.run("Acme", bring_in)), rounds=1)
    names = ("gaps", "saves")
    benchmark.extra_info.update(
        {f"{name}, quiet": told(times) for name, times in zip(names, quiet, strict=True)}
    )
    benchmark.extra_info.update({name: told(times) for name, times in zip(names, busy, strict=True)})
    session.close()
    window.close()
    opened.close()
