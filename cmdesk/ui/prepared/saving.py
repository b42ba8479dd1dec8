"""Saving the crisis manual of the brand, or its emergency sheet, as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.services import crisis_manual
from cmdesk.ui.documents.crisis_manual import write_manual, write_sheet
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session


class SaveManual(FileDialog):
    """`form` is "manual" or "sheet"."""

    def __init__(self, parent: QWidget, session: Session, form: str) -> None:
        client = session.client
        assert client is not None
        names = {"manual": self.tr("Crisis manual"), "sheet": self.tr("Emergency sheet")}
        super().__init__(parent, self.tr("Save: {document}").format(document=names[form]), save=True)
        self._session, self._scope, self._form = session, session.scope, form
        self.setNameFilter(self.tr("PDF document (*.pdf)"))
        self.setDefaultSuffix("pdf")
        self.selectFile(f"{names[form]} {client.name}.pdf")
        self._title = self.tr("Making the document")
        self._saved = self.tr("Saved: {file}")  # the dialog is gone when the work is done
        self.fileSelected.connect(self._write)

    def _write(self, name: str) -> None:
        scope, form, place = self._scope, self._form, Path(name)
        session, saved = self._session, self._saved.format(file=place.name)

        def work(_progress: object) -> None:
            made = crisis_manual.of(scope)
            (write_sheet if form == "sheet" else write_manual)(place, made)

        job = session.run(self._title, work)
        job.finished.connect(lambda _done: session.say(saved, icon="file-export"))
        job.failed.connect(lambda error: session.say(sentences.refusal(error), icon="alert-circle"))
