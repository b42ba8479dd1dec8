"""Asking for a moment that is still to come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cmdesk.domain.clock import now
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.steps import MomentField


class MomentDialog(Dialog):
    """One moment; tomorrow at nine to begin with."""

    def __init__(self, parent: QWidget, title: str, done: Callable[[dt.datetime], object]) -> None:
        super().__init__(parent, title, size=(400, 220))
        self._done = done
        tomorrow = now().astimezone().date() + dt.timedelta(days=1)
        usual = dt.datetime.combine(tomorrow, dt.time(9)).astimezone()
        self.field = MomentField(self.tr("Day and time"), usual)
        self._row = FormRow(self.tr("Day and time"), self.field)
        self.body.addWidget(self._row)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Done"), kind="primary"), self._on_done, default=True)
        self.field.setFocus()

    def _on_done(self) -> None:
        moment = self.field.moment()
        if moment <= now():
            self._row.set_error(self.tr("Choose a moment that is still to come"))
            return
        self.accept()
        self._done(moment)


def ask_moment(parent: QWidget, title: str, done: Callable[[dt.datetime], object]) -> MomentDialog:
    """Ask for a moment that is still to come; `done` gets it."""
    dialog = MomentDialog(parent, title, done)
    dialog.open()
    return dialog
