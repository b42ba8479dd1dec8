"""The last step's own part: a text to be used again, without the person, and the way to the library."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cmdesk.domain.crisis_steps import Part
from cmdesk.services import crisis_record
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.inputs import TextBox


class ReusablePart(StepPart):
    """The text begins as the public answer with the name taken out; it goes to the library as a draft."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        text = work.said(step, "reusable")
        self.box = TextBox(self.tr("A text to use again"), text=text, least=3, most=8)
        self.box.textChanged.connect(lambda: work.keep(step, "reusable", self.box.toPlainText()))
        told = self.tr("Without names or data: what is in braces is filled in each time")
        self.column.addWidget(FormRow(self.tr("A text to use again"), self.box, help=told))
        row = FlowLayout(spacing=8)
        self.take = Button(self.tr("Take the public answer without the name"), icon="copy")
        self.take.clicked.connect(self._take)
        self.offer = Button(self.tr("Put it in the library as a draft"), icon="folder-plus")
        self.offer.clicked.connect(self._offer)
        row.addWidget(self.take)
        row.addWidget(self.offer)
        self.column.addLayout(row)

    def first(self) -> QWidget:
        return self.box

    def _take(self) -> None:
        self.work.flush()
        self.box.setPlainText(crisis_record.reusable(self.work.scope, self.work.crisis_id))

    def _offer(self) -> None:
        if self.work.do(lambda: crisis_record.offer_to_library(self.work.scope, self.work.crisis_id)):
            self.offer.say_for_a_moment(self.tr("It is in the library"))
