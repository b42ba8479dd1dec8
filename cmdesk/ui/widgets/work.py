"""Long work off the GUI thread: one class, so that it is done one way."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal


class Progress:
    """Handed to the task: it reports how far it is, and asks whether to go on."""

    def __init__(self, report: Callable[[int, int], None], stop: Event) -> None:
        self.report = report
        self._stop = stop

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()


class Job(QObject):
    """A task and its signals, which arrive in the thread that made the job.

    `progressed(done, of)`; then one of `finished(result)` and `failed(exception)`.
    """

    progressed = Signal(object, object)
    finished = Signal(object)
    failed = Signal(Exception)

    def __init__(self, title: str, task: Callable[[Progress], object]) -> None:
        super().__init__()
        self.title = title
        self._task = task
        self._stop = Event()

    def start(self) -> Job:
        """Run it. A job outlives whoever started it, so closing a dialog in the meantime is harmless."""
        running.add(self)
        self.finished.connect(self._ended)
        self.failed.connect(self._ended)
        QThreadPool.globalInstance().start(self._execute)
        return self

    def cancel(self) -> None:
        """Ask the task to stop; it ends by itself, soon, with nothing half done."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def _ended(self, _result: object) -> None:
        running.discard(self)

    def _execute(self) -> None:
        try:
            result = self._task(Progress(self.progressed.emit, self._stop))
        except Exception as error:  # noqa: BLE001  it crosses the thread as a signal
            self.failed.emit(error)
        else:
            self.finished.emit(result)


running: set[Job] = set()


def stop_all() -> None:
    """Ask every job to stop, and wait until it has: what it reads or writes is about to be closed."""
    for job in tuple(running):
        job.cancel()
    QThreadPool.globalInstance().waitForDone()
