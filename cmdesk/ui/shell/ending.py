"""Ends the desk as it should when the system asks for it, as on logging out."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Ending(QObject):
    """`asked` tells that the process was asked to end (SIGTERM, or SIGINT from a terminal).

    Python runs its handlers only between its own steps, and an idle desk takes none: the system writes
    to a socket, which Qt wakes up for.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hears, self._tells = socket.socketpair()
        for end in (self._hears, self._tells):
            end.setblocking(False)
        signal.set_wakeup_fd(self._tells.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._hears.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_told)

    def _on_told(self) -> None:
        self._hears.recv(64)
        self.asked.emit()

    def stop(self) -> None:
        """Leave the signals to whoever had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        for end in (self._hears, self._tells):
            end.close()
