"""The door at which later starts of the program knock, so that there is one window for each data folder."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cmdesk.door import PATIENCE
from cmdesk.places import socket_address

log = logging.getLogger(__name__)

LONGEST = 4096  # bytes of a message
VERBS = ("raise", "quick")


class Door(QObject):
    """Answers a knock, see `cmdesk.door`. What a signal carries is the window system's leave to come to the
    front, which may be empty. Nothing in a message is a path or a command.
    """

    raise_requested = Signal(str)
    quick_requested = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = socket_address(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def open(self) -> bool:
        """Begin to listen. Only while holding the folder's lock: what a dead desk left is removed.

        False when that place is taken by somebody else; the desk works without a door.
        """
        if os.name != "nt":
            Path(self._address).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        QLocalServer.removeServer(self._address)
        opened = self._server.listen(self._address)
        if not opened:
            log.info("nobody can knock: %s", self._server.serverError().name)
        return opened

    def close(self) -> None:
        self._server.close()

    @Slot()
    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            Visitor(socket, self).asked.connect(self._tell)

    @Slot(str, str)
    def _tell(self, verb: str, token: str) -> None:
        (self.raise_requested if verb == "raise" else self.quick_requested).emit(token)


class Visitor(QObject):
    """One who knocks: says one line within two seconds, or is shown out."""

    asked = Signal(str, str)

    def __init__(self, socket: QLocalSocket, parent: Door) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.disconnected.connect(self.deleteLater)
        socket.readyRead.connect(self._hear)
        QTimer.singleShot(int(PATIENCE * 1000), self, self._show_out)
        QTimer.singleShot(0, self, self._hear)  # the message may have come with the visitor

    @Slot()
    def _show_out(self) -> None:
        self._socket.abort()

    @Slot()
    def _hear(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST:
                self._show_out()
            return
        verb, token = _understood(bytes(self._socket.readLine(LONGEST).data()))
        if not verb:
            self._show_out()
            return
        self._socket.write(b"ok\n")
        self._socket.disconnectFromServer()
        self.asked.emit(verb, token)


def _understood(line: bytes) -> tuple[str, str]:
    """The verb and the token of a message; ("", "") of anything that isn't one."""
    try:
        message = json.loads(line)
        verb, token = message["do"], message.get("token") or message.get("startup_id") or ""
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return "", ""
    return (verb, token) if isinstance(token, str) and verb in VERBS else ("", "")
