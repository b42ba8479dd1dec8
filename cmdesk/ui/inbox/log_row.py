"""A field of the dialog that logs a case: its name, whether its value was detected, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label


class DetectedRow(QWidget):
    """Name and "detected" above, the field, and below it what is refused."""

    def __init__(self, label: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        name = Label(label, weight=500)
        if editor.focusPolicy() or editor.focusProxy():
            name.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._mark = Label(self.tr("detected"), "meta", ink="ok")
        self._sign = Glyph("alert-circle", ink="danger", size=14, stroke=2.0)
        self._told = Label("", "meta", ink="danger", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(self._mark)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(editor)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._sign)
        below.addWidget(self._told, 1)
        column.addLayout(below)
        self.set_detected(False)
        self.set_error("")

    @property
    def detected(self) -> bool:
        """Whether the value is marked as a guess."""
        return not self._mark.isHidden()

    def set_detected(self, detected: bool) -> None:
        """Mark the value as a guess, or as the person's own."""
        self._mark.setVisible(detected)
        self.editor.setAccessibleDescription(self._mark.text() if detected else "")

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and how to mend it; "" when it is mended."""
        if sentence or not self._told.isHidden():
            self.editor.setProperty("wrong", "true" if sentence else "false")
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
        self._sign.setVisible(bool(sentence))
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            self.editor.setAccessibleDescription(sentence)
