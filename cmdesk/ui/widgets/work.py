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

    `progressed(done, of)`; then one of `finished(result)` and `failed(exception)`, from that thread's event loop:
    whoever connects right after starting the job hears of its end, however short it is.
    """

    progressed = Signal(object, object)
    finished = Signal(object)
    failed = Signal(Exception)
    _done = Signal(object)
    _broken = Signal(Exception)

    def __init__(self, title: str, task: Callable[[Progress], object]) -> None:
        super().__init__()
        self.title = title
        self._task = task
        self._stop = Event()

    def start(self) -> Job:
        """Run it. A job outlives whoever started it, so closing a dialog in the meantime is harmless."""
        running.add(self)
        self._done.connect(self._on_done)
        self._broken.connect(self._on_broken)
        QThreadPool.globalInstance().start(self._execute)
        return self

    def cancel(self) -> None:
        """Ask the task to stop; it ends by itself, soon, with nothing half done."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def _on_done(self, result: object) -> None:
        running.discard(self)
        self.finished.emit(result)

    def _on_broken(self, error: Exception) -> None:
        running.discard(self)
        self.failed.emit(error)

    def _execute(self) -> None:
        try:
            result = self._task(Progress(self.progressed.emit, self._stop))
        except Exception as error:  # noqa: BLE001  it crosses the thread as a signal
            self._broken.emit(error)
        else:
            self._done.emit(result)


running: set[Job] = set()


def stop_all() -> None:
    """Ask every job to stop, and wait until it has: what it reads or writes is about to be closed."""
    for job in tuple(running):
        job.cancel()
    QThreadPool.globalInstance().waitForDone()
