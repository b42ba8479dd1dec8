"""Writing the first message for a question: for any network, for one, or where only a short one fits."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cmdesk.domain import counting, networks
from cmdesk.domain.errors import DeskError
from cmdesk.services import holding
from cmdesk.services.holding import StatementRow
from cmdesk.ui.widgets import language, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.spelling import Spelling

LONG, SHORT = 500, 150  # characters that suit most networks, and all of them
HOUR = {"es": "{{ ask.hora }}", "en": "{{ ask.time }}"}


class StatementDialog(Dialog):
    """New or changed."""

    def __init__(self, parent: QWidget, session: Session, question_id: int, statement_id: int | None) -> None:
        client = session.client
        title = self.tr("Edit the first message") if statement_id else self.tr("New first message")
        super().__init__(parent, title, colour=client.colour if client else "", size=(620, 480))
        self._session, self._scope = session, session.scope
        self._question_id = question_id
        rows = holding.list_statements(self._scope, question_id)
        self._before: StatementRow | None = next((row for row in rows if row.id == statement_id), None)
        told = self.tr(
            "Say that you have seen it, what you are doing, and when there will be more. No cause, nobody to "
            "blame, no promise. The time is asked when it is copied: {hour}."
        ).format(hour=HOUR[language.spoken()])
        self.body.addWidget(Label(told, "body", ink="text2", wrap=True))
        options = [("", self.tr("Any network")), *((n.id, n.name) for n in networks.networks().values())]
        self.network = Choice(self.tr("Network"), options, self._before.network if self._before else "")
        self.network.currentIndexChanged.connect(self._count)
        self.short = QCheckBox(self.tr("Short, for where the long one doesn't fit"))
        self.short.setChecked(self._before.short if self._before else False)
        self.short.toggled.connect(self._count)
        self.text = TextBox(
            self.tr("Message"), text=self._before.body if self._before else "", least=5, most=10
        )
        self.text.textChanged.connect(self._count)
        self.spelling = Spelling(self.text, session, self._scope)
        self.counter = CounterRing(self.tr("Length"), self.tr("{used} of {limit} characters"))
        foot = QHBoxLayout()
        foot.addWidget(self.counter)
        foot.addStretch(1)
        self.body.addWidget(FormRow(self.tr("Network"), self.network))
        self.body.addWidget(self.short)
        self._row = FormRow(self.tr("Message"), self.text)
        self.body.addWidget(self._row)
        self.body.addLayout(foot)
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary", key="Ctrl ↵"), self._save, default=True)
        self.finish_by_key()
        self._count()
        self.text.setFocus()

    def _count(self, *_: object) -> None:
        network = self.network.value
        known = networks.limit(network, "comment") if network else None
        limit = known.max if known else SHORT if self.short.isChecked() else LONG
        self.counter.show_count(counting.length(self.text.toPlainText(), network or "threads"), limit)

    def _save(self) -> None:
        scope, before = self._scope, self._before
        body, network, short = self.text.toPlainText(), self.network.value, self.short.isChecked()
        try:
            made = holding.save(
                scope,
                self._question_id,
                body,
                network,
                short=short,
                statement_id=before.id if before else None,
            )
        except DeskError as error:
            self._row.set_error(sentences.refusal(error))
            self.text.setFocus()
            return
        self._session.say(self.tr("Message saved"), undo=lambda: self._take_back(made))
        self.accept()

    def _take_back(self, made: int) -> None:
        before = self._before
        if before is None:
            holding.delete(self._scope, made)
        else:
            where = (before.question_id, before.body, before.network)
            holding.save(self._scope, *where, short=before.short, statement_id=made)
