"""A recorded crisis to read: what was said, how it ended, what was learnt, and its report as a file."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain import crisis_steps
from cmdesk.services import crisis_record
from cmdesk.ui.crisis import words
from cmdesk.ui.crisis.saving import SaveReport
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class PrecedentDialog(Dialog):
    """It only reads; taking the crisis up again is an act of its own."""

    def __init__(self, parent: QWidget, session: Session, crisis_id: int) -> None:
        report = crisis_record.report(session.scope, crisis_id)
        super().__init__(parent, report.row.title, colour=report.colour, size=(640, 560))
        self._session, self._scope, self._row = session, session.scope, report.row
        when = dates.day((report.row.closed_at or report.row.started_at).astimezone().date())
        about = [when, report.row.who.partition("\n")[0], words.level(report.row.level)]
        about.append(words.strategy(report.strategy))
        self.body.addWidget(Label(" · ".join(filter(None, about)), "meta", wrap=True))
        if report.text:
            self._add_box(report.text)
        for event in report.events:
            if event.kind == "posted" and (text := str(event.payload.get("text", ""))):
                told = self.tr("Posted {when}").format(when=dates.moment(event.at))
                self.body.addWidget(Label(told, "section"))
                self._add_box(text)
        for part in crisis_steps.step("record").parts:
            value = report.answers.get(("record", part.key), "")
            if not part.key or not value:
                continue
            choices = {choice.key: words.said(choice.label) for choice in part.choices}
            self.body.addWidget(Label(words.said(part.label), "section"))
            self.body.addWidget(Label(choices.get(value, value), "reading", wrap=True, selectable=True))
        again = Button(self.tr("Take it up again"), kind="ghost", icon="restore")
        self.add_button(again, self._reopen, left=True)
        self.add_button(Button(self.tr("Report as PDF…"), icon="file-export"), lambda: self._save("pdf"))
        self.add_button(Button(self.tr("Report as HTML…"), icon="world"), lambda: self._save("html"))
        self.add_button(Button(self.tr("Close"), kind="primary"), self.accept, default=True).setFocus()

    def _add_box(self, text: str) -> None:
        card = Card(fill="sunken", line="")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addWidget(Label(text, "reading", ink="text2", wrap=True, selectable=True))
        self.body.addWidget(card)

    def _save(self, form: str) -> None:
        SaveReport(self.window(), self._session, self._row, form).open()

    def _reopen(self) -> None:
        crisis_record.reopen(self._scope, self._row.id)
        self.accept()
