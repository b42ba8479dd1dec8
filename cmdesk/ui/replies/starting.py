"""Taking in the starter replies: language, address and sector, and what would come."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import clients, starter
from cmdesk.ui.widgets import language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class StarterDialog(Dialog):
    """Replies that the client has already by title are left alone."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        client = session.client
        super().__init__(
            parent, self.tr("Starter replies"), colour=client.colour if client else "", size=(620, 560)
        )
        self._session, self._scope = session, session.scope
        card = clients.card(self._scope)
        told = self.tr(
            "Ready-made replies to begin with. They come in as not approved; change them as you like."
        )
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        self.language = Choice(
            self.tr("Language"), list(language.LANGUAGES.items()), "en" if card.language == "en" else "es"
        )
        address = [("tu", "tú"), ("usted", "usted")]
        self.register = Choice(
            self.tr("How it addresses people"), address, "usted" if card.register == "usted" else "tu"
        )
        sectors = [("", self.tr("All kinds of replies")), *starter.sectors(language.spoken())]
        self.sector = Choice(self.tr("Sector"), sectors, card.sector)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, (label, field) in enumerate(
            (
                (self.tr("Language"), self.language),
                (self.tr("How it addresses people"), self.register),
                (self.tr("Sector"), self.sector),
            )
        ):
            grid.addWidget(FormRow(label, field), 0, place)
            field.activated.connect(self._show)
        self.body.addLayout(grid)
        self._count = Label("", "strong")
        self.body.addWidget(self._count)
        self._list = TextBox(self.tr("What comes"), least=8, most=14)
        self._list.setReadOnly(True)
        self.body.addWidget(self._list)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Take them in"), kind="primary"), self._on_take, default=True)
        self._show()

    def _show(self) -> None:
        self.register.setEnabled(self.language.value == "es")
        pack = starter.pack(self.language.value, self.register.value, self.sector.value)
        self._count.setText(self.tr("%n replies", "", len(pack)))
        self._list.setPlainText("\n".join(f"{category} · {text.title}" for category, text in pack))

    def _on_take(self) -> None:
        try:
            made = starter.install(self._scope, self.language.value, self.register.value, self.sector.value)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        self._session.say(self.tr("%n starter replies taken in", "", made), icon="sparkles")
        self.accept()
