"""The strip above the work: for whom, that this is a crisis, what it is called, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from cmdesk.services.crisis_state import CrisisState
from cmdesk.ui.crisis import words
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.tokens import mixed
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import BrandChip, Glyph, Pill
from cmdesk.ui.widgets.due import DueSign, until
from cmdesk.ui.widgets.label import Label

HEIGHT = 60


class CrisisHead(QFrame):
    """In the brand's tint. In the calm steps it says nothing of levels or of time."""

    def __init__(self, work: CrisisWork) -> None:
        super().__init__()
        self._work = work
        client = work.client
        chip = BrandChip(client.initials, client.colour, client.name)
        chip.setAccessibleName(self.tr("Client: {name}").format(name=client.name))
        self._title = Label("", ink="text2", elide=True)
        self.drill = Pill(self.tr("Drill"), "warn", icon="flask")
        self._level = Pill("", "mute")
        self._due = DueSign()
        self.leave = Button(self.tr("Save and leave"), key=self.tr("Esc"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        row.addWidget(chip)
        row.addWidget(Glyph("chevrons-right", ink="text3", size=14))
        row.addWidget(Glyph("lifebuoy", ink="text2"))
        row.addWidget(Label(self.tr("Crisis mode"), "panel"))
        row.addWidget(self._title, 1)
        row.addWidget(self.drill)
        row.addWidget(self._level)
        row.addWidget(self._due)
        row.addWidget(Label(self.tr("Everything saves itself"), "meta"))
        row.addWidget(self.leave)
        self.drill.setVisible(work.state.row.drill)
        work.session.minute.passed.connect(self._show_due)
        active.changed.connect(self._fit)
        self._calm = True
        self._fit()

    def show_state(self, state: CrisisState, *, calm: bool) -> None:
        self._calm = calm
        self._title.setText(state.row.title)
        self._level.setVisible(not calm and state.row.level is not None)
        if state.row.level is not None:
            kind = ("ok", "warn", "warn", "danger")[state.row.level]
            self._level.say(words.level(state.row.level).partition(" ·")[0], kind)
        self._show_due()

    def _show_due(self) -> None:
        clocks = () if self._calm else self._work.state.clocks
        self._due.show_due(until(clocks[0].due_at, clocks[0].since) if clocks else None)

    def _fit(self) -> None:
        self.setFixedHeight(fonts.scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = active.brand(self._work.client.colour)
        with paint.on(self) as p:
            p.fillRect(self.rect(), paint.colour(mixed(active.tokens().canvas, shades.tint, 0.6)))
            p.fillRect(QRectF(0, self.height() - 1, self.width(), 1), paint.colour(shades.line))
