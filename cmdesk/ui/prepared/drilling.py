"""Choosing a drill, going on with one, and looking back on those that are over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.drills import Drill
from cmdesk.services import drills
from cmdesk.services.drills import DrillRow
from cmdesk.ui.prepared import words
from cmdesk.ui.prepared.drill_report import DrillReportDialog
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class DrillsDialog(Dialog):
    """`chosen` tells the crisis of the drill to play."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, session: Session) -> None:
        client = session.client
        assert client is not None
        super().__init__(parent, self.tr("Drills"), colour=client.colour, size=(720, 640))
        self._session, self._scope = session, session.scope
        told = self.tr(
            "The same screens and clocks, with replies that keep coming. Nothing of it counts in any figure, and "
            "nothing is posted."
        )
        self.body.addWidget(Label(told, "body", ink="text2", wrap=True))
        if (due := drills.due_on(self._scope)) is not None:
            soon = (
                self.tr("A drill is due")
                if drills.is_due(self._scope)
                else self.tr("The next is due on {day}")
            )
            ink = "warn" if drills.is_due(self._scope) else "text2"
            self.body.addWidget(Label(soon.format(day=dates.day(due)), "strong", ink=ink))
        self._add_past([row for row in drills.list_drills(self._scope) if row.closed_at is None])
        self.body.addWidget(Label(self.tr("Begin one"), "section"))
        self.begins: list[Button] = []
        for drill in drills.offered(self._scope):
            self.body.addWidget(self._offer(drill))
        past = [row for row in drills.list_drills(self._scope) if row.closed_at is not None]
        if past:
            self.body.addWidget(Label(self.tr("Looking back"), "section"))
        self._add_past(past)
        self.add_button(Button(self.tr("Close"), key="Esc"), self.reject)
        self.begins[0].setFocus()

    def _offer(self, drill: Drill) -> Card:
        begin = Button(self.tr("Begin"), height=30, name=self.tr("Begin: {title}").format(title=drill.title))
        begin.clicked.connect(lambda: self._begin(drill.key))
        self.begins.append(begin)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(drill.title, "strong", wrap=True))
        place = f"{networks.name(drill.network)} · {words.level(drill.level)}"
        texts.addWidget(Label(place, "meta"))
        return _line(texts, begin)

    def _add_past(self, rows: list[DrillRow]) -> None:
        for row in rows:
            self.body.addWidget(self._past(row))

    def _past(self, row: DrillRow) -> Card:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(row.title, "strong", wrap=True))
        if row.points is None:
            act = Button(self.tr("Go on"), kind="primary", height=30)
            act.setAccessibleName(self.tr("Go on with {title}").format(title=row.title))
            act.clicked.connect(lambda: self._play(row.id))
            texts.addWidget(Label(self.tr("Begun {when}").format(when=dates.moment(row.started_at)), "meta"))
        else:
            act = Button(self.tr("Report"), height=30)
            act.setAccessibleName(self.tr("Report of {title}").format(title=row.title))
            act.clicked.connect(lambda: DrillReportDialog(self, self._session, row.id).open())
            assert row.closed_at is not None
            told = self.tr("{points} of 100 points, {when}")
            texts.addWidget(Label(told.format(points=row.points, when=dates.moment(row.closed_at)), "meta"))
        return _line(texts, act)

    def _begin(self, key: str) -> None:
        self._play(drills.begin(self._scope, key))

    def _play(self, crisis_id: int) -> None:
        self.accept()
        self.chosen.emit(crisis_id)


def _line(texts: QVBoxLayout, act: Button) -> Card:
    card = Card()
    row = QHBoxLayout(card)
    row.setContentsMargins(16, 10, 12, 10)
    row.addLayout(texts, 1)
    row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
    return card
