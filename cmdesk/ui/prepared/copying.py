"""Copying a prepared text: its time is filled in, and it is looked over like any text on its way out."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.errors import DeskError
from cmdesk.services import accounts, daylog, holding
from cmdesk.services.copying import Prepared, Purpose
from cmdesk.ui.prepared import words
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.dialog import Dialog, ask_reason
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.findings import Findings
from cmdesk.ui.widgets.inputs import Choice, TextBox
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.values import Values

EXCERPT = 80  # characters of the text that the day's log names it by


class CopyTextDialog(Dialog):
    """What is seen is what is copied. `network` is where the text is for, "" = to be chosen."""

    def __init__(self, parent: QWidget, session: Session, title: str, body: str, network: str = "") -> None:
        client = session.client
        assert client is not None
        super().__init__(parent, title, colour=client.colour, size=(620, 560))
        self._session, self._scope, self._body_text = session, session.scope, body
        self._answers: dict[str, str] = {}
        self._prepared: Prepared | None = None
        self._copier = Copier(session, self)
        own = {row.card.network for row in accounts.list_accounts(self._scope)} | ({network} - {""})
        options = [
            ("", self.tr("Any network")),
            *((n, networks.name(n)) for n in networks.networks() if n in own),
        ]
        chosen = network or session.preferences.networks.get(str(client.id), "")
        self.network = Choice(self.tr("Network"), options, chosen)
        self.network.currentIndexChanged.connect(self._show)
        self._audience = Segmented(
            self.tr("Audience"),
            [("public", self.tr("Public"), "eye"), ("private", self.tr("Private"), "lock")],
        )
        self._audience.chosen.connect(self._show)
        self.text = TextBox(self.tr("Text to copy"), least=5, most=12)
        self.text.setReadOnly(True)
        self.counter = CounterRing(self.tr("Length"), self.tr("{used} of {limit} characters"))
        self._found = Findings()
        self.values = Values()
        self.values.typed.connect(self._on_value)
        self._lay_out()
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        brand = (client.initials, client.colour)
        told = self.tr("Copy for {brand}").format(brand=client.name)
        self.copy = self.add_button(
            Button(told, kind="brand", brand=brand, key="Ctrl ↵"), self._on_copy, default=True
        )
        self.finish_by_key()
        self._show()
        if self._prepared is not None:
            self.values.build(self._prepared)
        (self.values.first_field() or self.copy).setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.network, 1)
        top.addWidget(self._audience)
        self.body.addLayout(top)
        self.body.addWidget(self.values)
        self.body.addWidget(FormRow(self.tr("Text to copy"), self.text))
        foot = QHBoxLayout()
        foot.addWidget(self.counter)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addWidget(self._found)

    def _on_value(self, name: str, value: str) -> None:
        self._answers[name] = value
        self._show()

    def _show(self, *_: object) -> None:
        purpose = Purpose(self.network.value, self._audience.value == "public", answers=self._answers)
        try:
            made = holding.prepare_text(self._scope, self._body_text, purpose)
        except DeskError as error:
            self.say_problem(sentences.refusal(error))
            return
        self._prepared = made
        self.text.setPlainText(words.readable(made.text) if made.missing else made.text)
        self.values.count(made)
        self._found.show_of(made, [found for found in made.findings if found.code != "placeholder"])
        self.counter.show_count(made.length if made.length is not None else len(made.text), made.limit)
        self.copy.setEnabled(not made.missing and made.can_override)

    def _on_copy(self) -> None:
        made = self._prepared
        if made is None or made.missing:
            return
        if made.stops:
            ask_reason(
                self,
                self.tr("Copy it all the same?"),
                "\n".join(sentences.finding(stop) for stop in made.stops),
                self.tr("Why? It is kept in the log"),
                self.tr("Copy all the same"),
                self.tr("Cancel"),
                self._copy,
            )
        else:
            self._copy("")

    def _copy(self, reason: str) -> None:
        assert self._prepared is not None
        client = self._session.client
        try:
            self._copier.copy(self._prepared, reason)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        if reason:
            told = self.tr("Copied all the same, “{text}”: {reason}")
            daylog.write(self._scope, told.format(text=self._prepared.text[:EXCERPT], reason=reason))
        name = client.name if client is not None else ""
        self._session.say(self.tr("Copied for {brand}.").format(brand=name), icon="copy")
        self.accept()
