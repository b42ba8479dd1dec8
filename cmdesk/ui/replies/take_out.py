"""Saving a client's replies as a file for a spreadsheet or for espanso."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import exchange
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session


class TakeOut(FileDialog):
    """The format follows the kind of file that is chosen."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, self.tr("Save the replies as a file"), save=True)
        self._session = session
        self._kinds = {
            self.tr("Table for Excel (*.csv)"): ("csv", "csv"),
            self.tr("espanso file (*.yml)"): ("espanso", "yml"),
        }
        self.setNameFilters(list(self._kinds))
        self.setDefaultSuffix("csv")
        self.filterSelected.connect(lambda name: self.setDefaultSuffix(self._kinds[name][1]))
        client = session.client
        self.selectFile(f"{client.name if client else 'cmdesk'}.csv")
        self.fileSelected.connect(self._write)

    def _write(self, name: str) -> None:
        form = self._kinds[self.selectedNameFilter()][0]
        try:
            Path(name).write_bytes(exchange.export(self._session.scope, form))
        except (DeskError, OSError) as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
        else:
            self._session.say(self.tr("Saved: {file}").format(file=Path(name).name), icon="file-export")
