"""Beginning a crisis from nothing: what was said, by whom, where. All of it may be filled in later."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cmdesk.domain import networks
from cmdesk.domain.errors import DeskError
from cmdesk.services import crises
from cmdesk.services.crises import NewCrisis
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class BeginDialog(Dialog):
    """`begun` tells the number of the new crisis."""

    begun = Signal(int)

    def __init__(self, parent: QWidget, session: Session) -> None:
        client = session.client
        super().__init__(
            parent, self.tr("Begin a crisis"), colour=client.colour if client else "", size=(560, 440)
        )
        self._scope = session.scope
        lead = self.tr("Breathe first. What you know is enough: the rest is asked step by step.")
        self.body.addWidget(Label(lead, "reading", ink="text2", wrap=True))
        self.text = TextBox(self.tr("What was said"), least=4, most=10)
        self.body.addWidget(FormRow(self.tr("What was said"), self.text))
        self.who = LineEdit(self.tr("Who wrote it"))
        self.body.addWidget(FormRow(self.tr("Who wrote it"), self.who))
        options = [("", self.tr("Not said")), *((key, networks.name(key)) for key in networks.networks())]
        self.network = Choice(self.tr("Where"), options)
        self.body.addWidget(FormRow(self.tr("Where"), self.network))
        self.name = LineEdit(self.tr("A name for it"), hint=self.tr("How the text begins, if you leave it"))
        self.body.addWidget(FormRow(self.tr("A name for it"), self.name))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Begin"), kind="primary", icon="lifebuoy"), self._begin, default=True)
        self.finish_by_key()
        self.text.setFocus()

    def _begin(self) -> None:
        title = self.name.text().strip()
        if not title and not self.text.toPlainText().strip():
            title = self.tr("Crisis without a name yet")
        new = NewCrisis(self.text.toPlainText(), title, self.who.text(), self.network.value)
        try:
            made = crises.begin(self._scope, new)
        except DeskError as error:
            self.say_problem(sentences.refusal(error))
            return
        self.accept()
        self.begun.emit(made)
