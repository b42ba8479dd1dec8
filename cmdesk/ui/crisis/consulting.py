"""Asking the company: the message as it is sent, ways to send it, and what came back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.domain.crisis_steps import Part
from cmdesk.services import crisis_consult
from cmdesk.storage import durable
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.documents.crisis import write_message
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label


class ConsultingPart(StepPart):
    """The message, which follows what is written above, and how often it was sent."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self.column.addWidget(Label(self.tr("The message to the company"), "panel"))
        card = Card(fill="sunken", line="")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        self._message = Label("", ink="text2", wrap=True, selectable=True)
        inside.addWidget(self._message)
        self.column.addWidget(card)
        row = FlowLayout(spacing=8)
        self.copy = Button(self.tr("Copy the message"), kind="primary", icon="copy")
        self.copy.clicked.connect(self._copy)
        self.mail = Button(self.tr("Save as e-mail…"), icon="mail")
        self.mail.clicked.connect(lambda: self._save("eml"))
        self.pdf = Button(self.tr("Save as PDF…"), icon="file-export")
        self.pdf.clicked.connect(lambda: self._save("pdf"))
        self.again = Button(self.tr("I asked again"), kind="ghost", icon="bell")
        self.again.clicked.connect(self._asked)
        for button in (self.copy, self.mail, self.pdf, self.again):
            row.addWidget(button)
        self.column.addLayout(row)
        self._sent = Label("", "meta", wrap=True)
        self.column.addWidget(self._sent)
        self.refresh()

    def first(self) -> QWidget:
        return self.copy

    def refresh(self) -> None:
        work = self.work
        self._message.setText(crisis_consult.message(work.scope, work.crisis_id).strip())
        asked, decided = work.state.asked_at, work.state.decided_at
        self.again.setVisible(asked is not None and decided is None)
        told = []
        if asked is not None:
            told.append(self.tr("Asked {when}").format(when=dates.moment(asked)))
        if decided is not None:
            told.append(self.tr("Decided {when}").format(when=dates.moment(decided)))
        self._sent.setText(" · ".join(told))
        self._sent.setVisible(bool(told))

    def _copy(self) -> None:
        if not self.work.flush():
            return
        data = QMimeData()
        data.setText(crisis_consult.message(self.work.scope, self.work.crisis_id))
        QGuiApplication.clipboard().setMimeData(data)
        self.copy.say_for_a_moment(self.tr("Copied"))
        self._asked()

    def _asked(self) -> None:
        self.work.do(lambda: crisis_consult.asked(self.work.scope, self.work.crisis_id))

    def _save(self, form: str) -> None:
        if not self.work.flush():
            return
        dialog = FileDialog(self.window(), self.tr("Save the message"), save=True)
        kinds = {"eml": self.tr("E-mail (*.eml)"), "pdf": self.tr("PDF document (*.pdf)")}
        dialog.setNameFilter(kinds[form])
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{self.work.client.name}.{form}")
        dialog.fileSelected.connect(lambda name: self._write(Path(name), form))
        dialog.open()

    def _write(self, place: Path, form: str) -> None:
        scope, crisis_id = self.work.scope, self.work.crisis_id
        try:
            if form == "eml":
                durable.write(place, crisis_consult.mail(scope, crisis_id))
            else:
                write_message(place, crisis_consult.message(scope, crisis_id), self.work.client)
        except OSError as error:
            self.work.refused.emit(sentences.refusal(error))
            return
        self._asked()


class DecidingPart(StepPart):
    """Takes down what the company decided, with all that was answered above."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        row = QHBoxLayout()
        self.act = Button(self.tr("Take down the decision"), kind="primary", icon="check")
        self.act.clicked.connect(self._decide)
        row.addWidget(self.act)
        row.addStretch(1)
        self.column.addLayout(row)
        self._told = Label("", ink="ok", wrap=True)
        self.column.addWidget(self._told)
        self.refresh()

    def first(self) -> QWidget:
        return self.act

    def refresh(self) -> None:
        text = self.work.state.texts["public"]
        self._told.setVisible(text.approved)
        if text.approved and text.approved_at is not None:
            told = self.tr("Approved by {name}, {when}: it is the public answer, to the last sign")
            self._told.setText(told.format(name=text.approved_by, when=dates.moment(text.approved_at)))

    def _decide(self) -> None:
        self.work.do(lambda: crisis_consult.decided(self.work.scope, self.work.crisis_id))
