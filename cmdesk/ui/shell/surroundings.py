"""What the desk has beside its windows: the door, the tray, and what is told on the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cmdesk.ui.shell.notices import Notices
from cmdesk.ui.shell.single import Door
from cmdesk.ui.shell.tray import Tray
from cmdesk.ui.widgets.session import Session


class Surroundings(QObject):
    """Made once the first picture is there, which needs none of it. A window's token may be empty."""

    window_requested = Signal(str)
    palette_requested = Signal(str)
    case_requested = Signal(int, int)  # client, case
    quit_requested = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._door = Door(folder, self)
        self._door.raise_requested.connect(self.window_requested)
        self._door.quick_requested.connect(self.palette_requested)
        self._tray = Tray(self)
        self._notices = Notices(self, self._tray)
        self._notices.case_requested.connect(self.case_requested)
        self._tray.window_requested.connect(lambda: self.window_requested.emit(""))
        self._tray.palette_requested.connect(lambda: self.palette_requested.emit(""))
        self._tray.quit_requested.connect(self.quit_requested)
        self._tray.notice_pressed.connect(self._notices.press)
        self._tray.show()

    @property
    def in_tray(self) -> bool:
        """Whether the desk can be reached without a window."""
        return self._tray.there

    def follow(self, session: Session) -> None:
        """Open the door to the session's folder, which is ours, and tell what happens in it."""
        self._door.open()
        self._notices.follow(session)

    def close_door(self) -> None:
        self._door.close()

    def leave(self) -> None:
        """Be gone from the desktop."""
        self._door.close()
        self._tray.hide()
