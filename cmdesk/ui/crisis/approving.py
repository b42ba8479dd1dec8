"""Who of the company approved a text, asked for in a small window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label


class ApprovalDialog(Dialog):
    """`approved` tells the name. The approval is for `text` to the last sign."""

    approved = Signal(str)

    def __init__(self, parent: QWidget, text: str, usual: str) -> None:
        super().__init__(parent, self.tr("Note an approval"), size=(480, 260))
        told = self.tr("The approval is for this exact text: once it is edited, it is not approved any more")
        self.body.addWidget(Label(told, "reading", ink="text2", wrap=True))
        self.body.addWidget(Label(f"«{text}»", ink="text2", wrap=True))
        self.name = LineEdit(self.tr("Who of the company approved it"), text=usual)
        self.body.addWidget(FormRow(self.tr("Who of the company approved it"), self.name))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        act = Button(self.tr("It is approved"), kind="primary")
        self.add_button(act, self.accept, default=True).setEnabled(bool(usual.strip()))
        self.name.textChanged.connect(lambda name: act.setEnabled(bool(name.strip())))
        self.accepted.connect(lambda: self.approved.emit(self.name.text()))
        self.name.setFocus()
