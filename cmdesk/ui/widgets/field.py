"""A row of a form: what is asked, where it is written, what helps, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label


class FormRow(QWidget):
    """Label above, editor, and below it a help or, in its place, an error."""

    def __init__(self, label: str, editor: QWidget, *, help: str = "") -> None:  # noqa: A002  the word of the trade
        super().__init__()
        self.editor = editor
        self._help = help
        self.label = Label(label, weight=500)
        self.label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._below = Label(help, "meta", wrap=True)
        self._below.setVisible(bool(help))
        self._sign = Glyph("alert-circle", ink="danger", size=14, stroke=2.0)
        self._sign.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addWidget(editor)
        told = QHBoxLayout()
        told.setSpacing(6)
        told.addWidget(self._sign)
        told.addWidget(self._below, 1)
        column.addLayout(told)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and how to mend it; "" when it is mended."""
        self.editor.setProperty("wrong", "true" if sentence else "false")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self._sign.setVisible(bool(sentence))
        self._say(sentence or self._help, "danger" if sentence else "text2")
        self.editor.setAccessibleDescription(sentence)

    def set_note(self, sentence: str, ink: str = "warn") -> None:
        """Say something that does not stand in the way."""
        self._sign.hide()
        self._say(sentence or self._help, ink if sentence else "text2")

    def _say(self, sentence: str, ink: str) -> None:
        self._below.set_ink(ink)
        self._below.setText(sentence)
        self._below.setVisible(bool(sentence))
