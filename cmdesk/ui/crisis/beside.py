"""What stands beside the work: how much time there is, and from the fourth step on what was like it before."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.clock import now
from cmdesk.domain.crises import Clock, ClockKind
from cmdesk.services import precedents
from cmdesk.services.precedents import Precedent
from cmdesk.ui.crisis import words
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.card import Card, Rule, clear
from cmdesk.ui.widgets.chips import Glyph, Pill
from cmdesk.ui.widgets.due import DueSign, span, until
from cmdesk.ui.widgets.label import Label

AFTER = 400  # ms of no typing until precedents are looked for anew
AT_ONCE = 3


class TimeCard(Card):
    """How much time is left, said calmly; nothing where nothing presses."""

    def __init__(self, work: CrisisWork) -> None:
        super().__init__(fill="surface")
        self._work = work
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self._time = Label("", wrap=True, ink="text2")
        for icon, title, text in (
            ("clock", self.tr("There is time"), self._time),
            ("history", self.tr("Later"), Label(self._later(), wrap=True, ink="text2")),
        ):
            if icon == "history":
                column.addWidget(Rule())
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(Glyph(icon, ink="calm"))
            head.addWidget(Label(title, "strong"), 1)
            column.addLayout(head)
            column.addWidget(text)
        work.changed.connect(self.refresh)
        work.session.minute.passed.connect(self.refresh)
        self.refresh()

    def _later(self) -> str:
        told = self.tr("From step 4 on you see similar cases of {brand} and how they ended")
        return told.format(brand=self._work.client.name)

    def refresh(self) -> None:
        answer = next((c for c in self._work.state.clocks if c.kind is ClockKind.ANSWER), None)
        if answer is None:
            self._time.setText(self.tr("The first answer is out"))
        elif (left := answer.due_at - now()).total_seconds() > 0:
            told = self.tr("The first answer is due at {time}. You have {left} left.")
            self._time.setText(told.format(time=dates.time(answer.due_at), left=span(left)))
        else:
            self._time.setText(self.tr("The first answer is late already: one more minute changes nothing"))


class ClocksCard(QWidget):
    """The clocks that run, the next to ring first."""

    def __init__(self, work: CrisisWork) -> None:
        super().__init__()
        self._work = work
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        work.changed.connect(self.refresh)
        work.session.minute.passed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        clear(self._column)
        for clock in self._work.state.clocks:
            self._column.addWidget(Label(self._name(clock), "meta", wrap=True))
            sign = DueSign()
            sign.show_due(until(clock.due_at, clock.since))
            self._column.addWidget(sign)

    def _name(self, clock: Clock) -> str:
        return {
            ClockKind.ANSWER: self.tr("First public answer"),
            ClockKind.UPDATE: self.tr("Next public word"),
            ClockKind.COMPANY: self.tr("Ask the company again"),
            ClockKind.PROMISE: self.tr("Promised: {what}").format(what=clock.text),
        }[clock.kind]


class PrecedentsPanel(QWidget):
    """What is most like this crisis, of this brand only."""

    def __init__(self, work: CrisisWork) -> None:
        super().__init__()
        self._work = work
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(Label(self.tr("Similar cases"), "panel"))
        told = self.tr("Of {brand} only").format(brand=work.client.name)
        self._column.addWidget(Label(told, "meta"))
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._column.addLayout(self._list)
        self._asked: str | None = None
        self.found: list[Precedent] = []
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self.refresh)
        work.changed.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        state = self._work.state
        text = "\n".join([state.row.title, state.text, state.said("analyse", "facts")])
        if text == self._asked:
            return
        self._asked = text
        self.found = precedents.similar(
            self._work.scope,
            text,
            AT_ONCE,
            but_crisis=self._work.crisis_id,
            but_case=state.row.case_id,
        )
        clear(self._list)
        for one in self.found:
            self._list.addWidget(PrecedentCard(one))
        if not self.found:
            nothing = self.tr("Nothing like it yet. What you record at the end will be here next time.")
            self._list.addWidget(Label(nothing, "meta", wrap=True))


class PrecedentCard(Card):
    """A precedent in a few lines."""

    def __init__(self, one: Precedent) -> None:
        super().__init__(fill="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Label(one.title, "strong", elide=True), 1)
        if one.likeness:
            likeness = Label(f"{round(100 * one.likeness)} %", "meta")
            likeness.setAccessibleName(self.tr("{n} percent alike").format(n=round(100 * one.likeness)))
            head.addWidget(likeness)
        column.addLayout(head)
        column.addWidget(Label(dates.day(one.at.astimezone().date()), "meta"))
        text, kind, icon = words.outcome(one)
        if text:
            pill = Pill(text, kind, icon=icon)
            column.addWidget(pill)
            column.setAlignment(pill, Qt.AlignmentFlag.AlignLeft)
        if one.note:
            column.addWidget(Label(one.note, ink="text2", wrap=True))
        self._column = column

    def add_act(self, button: QWidget) -> None:
        """Put a button at the foot."""
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
