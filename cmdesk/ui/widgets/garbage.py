"""Garbage is collected in the GUI thread only.

Python collects wherever it happens to be allocating. In a worker's thread it would delete widgets and timers
there, which Qt allows in their own thread alone: the program would go down some day, far from the cause.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 250  # ms; as seldom as Python itself would, when nothing is going on


class GarbageCollector(QObject):
    """From its making on; `close` gives the collecting back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect the generations for which it is time, by Python's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if thresholds[age] and counts[age] > thresholds[age]]
        if due:
            gc.collect(max(due))

    def close(self) -> None:
        gc.enable()
