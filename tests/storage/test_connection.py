"""One thread writes at a time, and whoever waits comes before whoever has just written."""

import threading

import pytest

from cmdesk.storage import database

LONG = 10  # seconds; what takes that long hangs


@pytest.fixture
def file(tmp_path):
    opened = database.open_to_write(tmp_path / database.FILE_NAME, lambda _file: None)
    yield opened
    opened.close_all()


def test_a_save_comes_between_two_batches_of_an_import(file):
    order, begun = [], threading.Event()

    def save():
        begun.set()
        with file.writing():
            order.append("save")

    saving = threading.Thread(target=save)
    with file.writing():
        order.append("batch")
        saving.start()
        assert begun.wait(LONG)
        while not file._next.locked():  # it waits for the turn
            threading.Event().wait(0.001)
    with file.writing():
        order.append("next batch")
    saving.join(LONG)
    assert order == ["batch", "save", "next batch"]


def test_a_thread_that_writes_may_ask_again_though_another_waits(file):
    def save():
        with file.writing():
            pass

    saving = threading.Thread(target=save)
    with file.writing():
        saving.start()
        while not file._next.locked():
            threading.Event().wait(0.001)
        with file.as_writer():
            assert saving.is_alive()
    saving.join(LONG)
    assert not saving.is_alive()
