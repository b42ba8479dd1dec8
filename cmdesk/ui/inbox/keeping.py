"""Asking for the name under which a filter is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit


class FilterNameDialog(Dialog):
    """One line; a refusal is said below it."""

    def __init__(self, parent: QWidget, save: Callable[[str], object]) -> None:
        super().__init__(parent, "", size=(400, 200))
        self.setWindowTitle(self.tr("Keep this filter"))
        self.heading.setText(self.tr("Keep this filter"))
        self._save = save
        self.name = LineEdit(self.tr("Name"), hint=self.tr("Complaints on Instagram"))
        self._row = FormRow(self.tr("Name"), self.name)
        self.body.addWidget(self._row)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Keep"), kind="primary"), self._on_save, default=True)
        self.name.setFocus()

    def _on_save(self) -> None:
        try:
            self._save(self.name.text())
        except DeskError as error:
            self._row.set_error(sentences.refusal(error))
            return
        self.accept()


def ask_filter_name(parent: QWidget, save: Callable[[str], object]) -> FilterNameDialog:
    """Ask under which name a filter is kept; `save` gets it and may refuse."""
    dialog = FilterNameDialog(parent, save)
    dialog.open()
    return dialog
