"""Garbage is collected where widgets live, whoever makes it."""

import gc
import threading

import pytest

from cmdesk.ui.widgets.garbage import GarbageCollector


class Tells:
    """Part of a circle that only the collector can undo; tells in which thread it was."""

    def __init__(self, heard):
        self.itself, self._heard = self, heard

    def __del__(self):
        self._heard.append(threading.current_thread())


@pytest.fixture
def collector(qapp):
    made = GarbageCollector()
    yield made
    made.close()
    gc.disable()  # the tests' own one goes on


def allocate():
    return [[number] for number in range(20_000)]


def test_a_worker_that_allocates_much_collects_nothing(collector):
    heard = []
    Tells(heard)
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert heard == []
    kept = allocate()
    collector.look()
    assert heard == [threading.main_thread()]
    assert kept
