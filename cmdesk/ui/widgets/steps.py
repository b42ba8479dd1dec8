"""Numbers, times and dates: written, or stepped with ↑ and ↓. The wheel scrolls the page, not the value."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox

SIDE = 10  # px from the border to the text, which a style sheet cannot give to these


def _dress(field: QAbstractSpinBox, name: str) -> None:
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.lineEdit().setTextMargins(SIDE, 0, 0, 0)


class NumberField(QSpinBox):
    def __init__(self, name: str, least: int = 0, most: int = 99, value: int = 0, suffix: str = "") -> None:
        super().__init__()
        _dress(self, name)
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(suffix)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateField(QDateEdit):
    """A date in the order of the person's region."""

    def __init__(self, name: str) -> None:
        super().__init__()
        _dress(self, name)
        self.setDisplayFormat(self.locale().dateFormat(self.locale().FormatType.ShortFormat))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
