"""The passing of time, for what shows how long something has been or will be."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cmdesk.domain.clock import now

SOON_AFTER = 50  # ms behind the full minute, so that it is surely the next one


class Minute(QObject):
    """`passed` comes at each full minute of the clock.

    It looks at the clock each time anew: one that was put forward or back, or a computer that slept, costs
    one minute at most.
    """

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        self._wait()

    def _wait(self) -> None:
        present = now()
        gone = present.second * 1000 + present.microsecond // 1000
        self._timer.start(60_000 - gone + SOON_AFTER)

    def _on_timeout(self) -> None:
        self._wait()
        self.passed.emit()
