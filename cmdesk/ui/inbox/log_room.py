"""A dialog that becomes higher as more is shown in it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QScrollArea

AROUND = 64  # px of the screen's height that are left free


class Room(QTimer):
    """Gives the dialog the height that what it scrolls asks for, as far as the screen has room."""

    def __init__(self, dialog: QDialog, scroll: QScrollArea) -> None:
        super().__init__(dialog, singleShot=True, interval=0)  # once the layouts have come to rest
        self._dialog, self._bar = dialog, scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(self._on_range)
        self.timeout.connect(self._grow)

    def _on_range(self, _least: int, _most: int) -> None:
        self.start()

    def _grow(self) -> None:
        missing, height = self._bar.maximum(), self._dialog.height()
        if missing > 0 and self._dialog.isVisible():
            most = self._dialog.screen().availableGeometry().height() - AROUND
            self._dialog.resize(self._dialog.width(), max(height, min(most, height + missing)))
