"""The dialog that asks for a file: the desktop's own where there is one, else Qt's in our words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

# what Qt itself says of files, and its own Spanish lacks: found by its context like any text of ours
OF_QT = (
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")),
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder")),
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File")),
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File")),
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")),
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut")),
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias")),
    str(QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")),
)


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
