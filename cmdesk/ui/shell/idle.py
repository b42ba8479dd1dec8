"""Backups while nothing else is going on; and then what has been in the trash for a month goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from cmdesk.services import backups
from cmdesk.services.desk import Desk
from cmdesk.ui.widgets.session import Session

CHECK = 60_000  # ms between looks whether a backup is due


class IdleBackups(QObject):
    """Looks once a minute from its making on, until it is put away with its parent."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        timer = QTimer(self, interval=CHECK)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        if backups.due(self._session.desk):
            desk = self._session.desk
            self._session.run(self.tr("Backing up"), lambda _progress: _tidy(desk))


def _tidy(desk: Desk) -> None:
    from cmdesk.services import trash  # not before: the start needn't wait for it

    backups.back_up(desk, "idle")
    trash.purge_old(desk)
