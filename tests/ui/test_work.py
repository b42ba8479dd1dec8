"""Long work off the GUI thread: nobody misses its end."""

import pytest
from PySide6.QtCore import QCoreApplication, QThread, QThreadPool

from cmdesk.ui.widgets.work import Job, running


def broken(_progress):
    raise OSError("full")


@pytest.mark.parametrize("task", [lambda _: "done", broken])
def test_who_connects_after_the_work_was_over_hears_of_it_all_the_same(qapp, qtbot, task):
    job, heard = Job("Short", task).start(), []
    QThreadPool.globalInstance().waitForDone()
    job.finished.connect(heard.append)
    job.failed.connect(heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert str(heard[0]) == ("full" if task is broken else "done")
    assert job not in running


def test_even_a_plain_function_is_told_in_the_thread_of_the_job(qapp, qtbot):
    threads = []
    job = Job("Short", lambda _: threads.append(QThread.currentThread()))
    job.finished.connect(lambda _: threads.append(QThread.currentThread()))
    job.start()
    qtbot.waitUntil(lambda: len(threads) == 2)
    app = QCoreApplication.instance()
    assert app is not None
    assert threads[0] != app.thread() == threads[1]
