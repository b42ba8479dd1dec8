"""Asking for a name, and saying in place why one can't be had."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit


class NameDialog(Dialog):
    """Closes only when `save` took the name."""

    def __init__(
        self, parent: QWidget, title: str, label: str, name: str, save: Callable[[str], object]
    ) -> None:
        super().__init__(parent, title, size=(420, 190))
        self._save = save
        self.line = LineEdit(label, text=name)
        self._row = FormRow(label, self.line)
        self.body.addWidget(self._row)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._on_save, default=True)
        self.line.setFocus()
        self.line.selectAll()

    def _on_save(self) -> None:
        try:
            self._save(self.line.text())
        except DeskError as error:
            self._row.set_error(sentences.refusal(error))
        else:
            self.accept()


def ask_name(parent: QWidget, title: str, label: str, name: str, save: Callable[[str], object]) -> NameDialog:
    """Open it."""
    dialog = NameDialog(parent, title, label, name, save)
    dialog.open()
    return dialog
