"""How bringing replies in ended, said wherever the person is by then, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cmdesk.services import exchange
from cmdesk.services.desk import ClientScope
from cmdesk.services.staging import Imported, Undone
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import Job


class Outcome(QObject):
    """Tells how an import ended, also when its dialog is long closed."""

    def __init__(self, session: Session, scope: ClientScope) -> None:
        super().__init__(session)
        self._session, self._scope = session, scope

    def follow(self, job: Job) -> None:
        job.finished.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _on_done(self, made: Imported | None) -> None:
        if made is None:
            self._session.say(self.tr("Stopped: nothing was brought in"), icon="circle-x")
            self.deleteLater()
        else:
            told = self.tr("%n replies brought in", "", made.added + made.changed)
            self._session.say(told, icon="file-import", undo=lambda: self._undo(made.import_id))

    def _on_failed(self, error: Exception) -> None:
        self._session.say(sentences.refusal(error) or str(error), icon="alert-circle")
        self.deleteLater()

    def _undo(self, import_id: int) -> None:
        scope = self._scope
        job = self._session.run(
            self.tr("Taking back what was brought in"), lambda _progress: exchange.undo(scope, import_id)
        )
        job.finished.connect(self._on_undone)
        job.failed.connect(self._on_failed)

    def _on_undone(self, undone: Undone) -> None:
        if undone.kept:
            told = self.tr("%n replies worked on since then stay", "", len(undone.kept))
            self._session.say(told, icon="info-circle")
        self.deleteLater()
