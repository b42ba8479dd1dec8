"""The dialog that asks for a file: the desktop's own where there is one, else Qt's in our words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialog(QFileDialog):
    """For a file to open, or to save; `fileSelected` tells its path. It dies when it closes."""

    def __init__(self, parent: QWidget, title: str, folder: str = "", *, save: bool = False) -> None:
        super().__init__(parent, title, folder)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(self.FileMode.AnyFile if save else self.FileMode.ExistingFile)
        self.setAcceptMode(self.AcceptMode.AcceptSave if save else self.AcceptMode.AcceptOpen)
        # Qt's own Spanish lacks some of them
        label = self.DialogLabel
        for place, words in {
            label.LookIn: self.tr("Folder:"),
            label.FileName: self.tr("File name:"),
            label.FileType: self.tr("Kind of file:"),
            label.Accept: self.tr("Save") if save else self.tr("Open"),
            label.Reject: self.tr("Cancel"),
        }.items():
            self.setLabelText(place, words)
