"""Saving the dossier of a case as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QWidget

from cmdesk.services import dossier
from cmdesk.services.case_list import CaseRow
from cmdesk.storage import durable
from cmdesk.ui.documents.dossier import write_dossier
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session


class SaveDossier(FileDialog):
    """A PDF to read, or a ZIP file with data, texts and files."""

    def __init__(self, parent: QWidget, session: Session, row: CaseRow, form: Literal["pdf", "zip"]) -> None:
        super().__init__(parent, self.tr("Save the dossier of {case}").format(case=row.reference), save=True)
        self._session, self._scope, self._case_id, self._form = session, session.scope, row.id, form
        kinds = {"pdf": self.tr("PDF document (*.pdf)"), "zip": self.tr("ZIP archive (*.zip)")}
        self.setNameFilter(kinds[form])
        self.setDefaultSuffix(form)
        self.selectFile(f"{row.reference}.{form}")
        self._saved = self.tr("Saved: {file}")  # the dialog is gone when the work is done
        self.fileSelected.connect(self._write)

    def _write(self, name: str) -> None:
        scope, case_id, form, place = self._scope, self._case_id, self._form, Path(name)
        session, saved = self._session, self._saved.format(file=place.name)

        def work(_progress: object) -> None:
            if form == "zip":
                durable.write(place, dossier.zip_of(scope, case_id))
            else:
                made = dossier.of(scope, case_id)
                write_dossier(place, made, made.colour)

        job = session.run(self.tr("Making the dossier"), work)
        job.finished.connect(lambda _done: session.say(saved, icon="file-export"))
        job.failed.connect(lambda error: session.say(sentences.refusal(error), icon="alert-circle"))
