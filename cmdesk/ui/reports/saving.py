"""Saving the figures of a report as a file."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.services import statistics_files
from cmdesk.services.statistics import Statistics
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.session import Session


class SaveReport(FileDialog):
    """A table or JSON, by the kind of file that is chosen."""

    def __init__(self, parent: QWidget, session: Session, made: Statistics) -> None:
        super().__init__(parent, self.tr("Save the figures as a file"), save=True)
        self._session, self._made = session, made
        self._kinds = {self.tr("Table for Excel (*.csv)"): "csv", self.tr("Data file (*.json)"): "json"}
        self.setNameFilters(list(self._kinds))
        self.setDefaultSuffix("csv")
        self.filterSelected.connect(lambda name: self.setDefaultSuffix(self._kinds[name]))
        name = session.client.name if session.client else "cmdesk"
        self.selectFile(f"{name} {made.first.isoformat()} {made.last.isoformat()}.csv")
        self.fileSelected.connect(self._write)

    def _write(self, name: str) -> None:
        if self._kinds[self.selectedNameFilter()] == "json":
            plain = statistics_files.as_plain(self._made)
            content = json.dumps(plain, ensure_ascii=False, indent=1).encode()
        else:
            content = statistics_files.as_csv(self._made)
        try:
            Path(name).write_bytes(content)
        except OSError as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
        else:
            self._session.say(self.tr("Saved: {file}").format(file=Path(name).name), icon="file-export")
