"""The first stop of Tab: past the rail and the header, to the content."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.button import Button


class SkipLink(Button):
    """Seen only while it has the keyboard."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(text, kind="primary")
        self.setParent(parent)
        self._away()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.move(12, 10)
        self.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._away()

    def _away(self) -> None:
        """Out of sight, but not hidden: what is hidden is not in the order of Tab."""
        self.adjustSize()
        self.move(-self.width() - 20, -self.height() - 20)
