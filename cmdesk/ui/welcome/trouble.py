"""When the data can't be opened: what is the matter, and the ways out. The file is left as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import backups
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button, Kind
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.label import Label


class Trouble(QWidget):
    """In place of the window."""

    restore_requested = Signal(str)
    closed = Signal()

    def __init__(self, folder: Path, error: DeskError) -> None:
        super().__init__()
        self._folder = folder
        self.setWindowTitle("CM Desk")
        self.setMinimumSize(640, 420)
        self.resize(760, 480)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        panel = Panel("canvas")
        outer.addWidget(panel)
        column = QVBoxLayout(panel)
        column.setContentsMargins(48, 40, 48, 32)
        column.setSpacing(14)
        column.addWidget(Glyph("alert-triangle", ink="warn", size=32))
        column.addWidget(Label(self.tr("Your data can't be opened"), "lead", weight=600, wrap=True))
        column.addWidget(Label(sentences.refusal(error), "reading", ink="text2", wrap=True, selectable=True))
        place = self.tr("Data folder: {folder}").format(folder=folder)
        column.addWidget(Label(place, "meta", wrap=True, selectable=True))
        newest = next((row for row in backups.backups(folder) if row.readable), None)
        if newest is not None:
            told = self.tr("The newest good backup is of {when}.").format(when=dates.moment(newest.made_at))
            column.addWidget(Label(told, wrap=True))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._add(row, self.tr("Quit"), "ghost", self.close)
        self._add(row, self.tr("Open the folder"), "secondary", self._open_folder)
        row.addStretch(1)
        self._add(row, self.tr("Another backup…"), "secondary", self._choose)
        if newest is not None:
            path = str(newest.path)
            button = self._add(
                row, self.tr("Restore it"), "primary", lambda: self.restore_requested.emit(path)
            )
            button.setFocus()
        column.addLayout(row)

    def _add(self, row: QHBoxLayout, text: str, kind: Kind, act: Callable[[], object]) -> Button:
        button = Button(text, kind=kind)
        button.clicked.connect(lambda _on: act())
        row.addWidget(button)
        return button

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Get a backup back"), str(self._folder / "backups"))
        dialog.setNameFilters([self.tr("Backups (*.cmdesk *.db)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.restore_requested)
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
