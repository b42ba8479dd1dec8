"""How a reply reads while it is being written: filled in, measured for each network, looked over."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.asked import AskedField
from cmdesk.domain.clock import today
from cmdesk.domain.corrections import in_source
from cmdesk.domain.counting import length
from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Finding
from cmdesk.domain.replies import Wording
from cmdesk.services import accounts, copying
from cmdesk.services.copying import Prepared, Purpose
from cmdesk.services.desk import ClientScope
from cmdesk.services.replies import ReplyText
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.card import Card, Rule, clear
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.findings import Findings
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label


class Trial(QWidget):
    """`corrected` with the body in which a finding was put right. Real values where there are any, samples elsewhere. Other clients' names are told as they are typed."""

    corrected = Signal(str)

    def __init__(self, scope: ClientScope) -> None:
        super().__init__()
        self._scope = scope
        own = {row.card.network for row in accounts.list_accounts(scope)}
        self._networks = [n for n in networks.networks().values() if n.id in own]
        self._text = Label("", "reading", wrap=True)
        self._counters = FlowLayout(spacing=14)
        self._shown = "", ""  # the body, and how it reads
        self._found = Findings()
        self._found.corrected.connect(self._on_correct)
        card = Card(fill="sunken")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 10)
        inside.addWidget(self._text)
        self._rule = Rule()
        inside.addWidget(self._rule)
        inside.addLayout(self._counters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("How it will read"), weight=500))
        column.addWidget(card)
        column.addWidget(self._found)

    def show_text(self, text: ReplyText, wording: Wording) -> None:
        """Show one wording of a reply."""
        try:
            made = self._filled(text, wording)
        except DeskError as error:
            self._found.show_all([], "", [sentences.said(error.code, **error.details)])
            return
        self._shown = wording.body, made.text
        self._text.setText(made.text)
        self._count(made.text, wording)
        self._found.show_all([_correctable(found, *self._shown) for found in made.findings], made.text)

    def _on_correct(self, found: Finding) -> None:
        if (body := in_source(*self._shown, found)) is not None:
            self.corrected.emit(body)

    def _filled(self, text: ReplyText, wording: Wording) -> Prepared:
        public = wording.visibility != "private"
        purpose = Purpose(wording.network, public, self.tr("Martha Ellison"), register=wording.register)
        made = copying.tried(self._scope, text, wording.body, purpose)
        if made.missing:
            fields = {blank.name: blank.field for blank in made.blanks}
            samples = {name: self._sample(name, fields.get(name)) for name in made.missing}
            purpose = replace(purpose, answers=samples)
            made = copying.tried(self._scope, text, wording.body, purpose)
        return made

    def _sample(self, name: str, field: AskedField | None) -> str:
        if field is not None and field.kind == "choice" and field.choices:
            return field.choices[0]
        kinds = {"date": today().isoformat(), "number": "12"}
        return kinds.get(field.kind if field else "") or f"«{variables.shown(name, field)}»"

    def _count(self, text: str, wording: Wording) -> None:
        clear(self._counters)
        shown = [n for n in self._networks if wording.network in ("", n.id)]
        self._rule.setVisible(bool(shown))
        for network in shown:
            limit = networks.limit(network.id, "dm" if wording.visibility == "private" else "comment")
            counter = CounterRing(network.name, network.name + ": " + self.tr("{used} of {limit} characters"))
            counter.show_count(length(text, network.id), limit.max if limit else None)
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            row.addWidget(Glyph(network.icon, size=16))
            row.addWidget(counter)
            pair.setToolTip(network.name)
            self._counters.addWidget(pair)


def _correctable(found: Finding, body: str, text: str) -> Finding:
    """The same without a correction whose place in the body can't be told."""
    return found if in_source(body, text, found) is not None else replace(found, fix=None)
