"""How bringing a file in ended, said wherever the person is by then, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cmdesk.services.staging import Undone
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.trade import Imported, Trade
from cmdesk.ui.widgets.work import Job


class ImportOutcome(QObject):
    """Tells how an import ended, also when its dialog is long closed."""

    def __init__(self, session: Session, trade: Trade) -> None:
        super().__init__(session)
        self._session, self._trade = session, trade

    def follow(self, job: Job) -> None:
        job.finished.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _on_done(self, made: Imported | None) -> None:
        if made is None:
            self._session.say(self.tr("Stopped: nothing was brought in"), icon="circle-x")
            self.deleteLater()
        else:
            told = self._trade.brought(made.added + made.changed)
            self._session.say(told, icon="file-import", undo=lambda: self._undo(made))

    def _on_failed(self, error: Exception) -> None:
        self._session.say(sentences.refusal(error) or str(error), icon="alert-circle")
        self.deleteLater()

    def _undo(self, made: Imported) -> None:
        undo = self._trade.undo
        job = self._session.run(self.tr("Taking back what was brought in"), lambda _progress: undo(made))
        job.finished.connect(self._on_undone)
        job.failed.connect(self._on_failed)

    def _on_undone(self, undone: Undone) -> None:
        if undone.kept:
            self._session.say(self._trade.stayed(len(undone.kept)), icon="info-circle")
        self.deleteLater()
