"""What is asked after an answer was copied: whether it is posted, and whether to be reminded of a promise."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.clock import now
from cmdesk.services.promised import Promised
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.steps import MomentField


class PostedStrip(Card):
    """`posted` tells since when (None = now) and where; `not_posted`: it won't be."""

    posted = Signal(object, str)
    not_posted = Signal()

    def __init__(self) -> None:
        super().__init__(fill="info_bg", line="info_bg", radius=10)
        self.asks = False  # whether there is anything to ask
        self.setAccessibleName(self.tr("Copied, and not posted yet"))
        self._told = Label("", ink="info", weight=500, wrap=True)
        self._problem = Label("", ink="danger", wrap=True, selectable=True)
        self._problem.hide()
        self.yes = Button(self.tr("Posted"), kind="primary", icon="check", height=30)
        self.yes.clicked.connect(self._on_posted)
        self.more = Button(self.tr("With time and link…"), kind="ghost", height=30)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._on_more)
        self.no = Button(self.tr("Not after all"), kind="ghost", height=30)
        self.no.clicked.connect(self.not_posted)
        self.moment = MomentField(self.tr("Posted at"))
        self.link = LineEdit(self.tr("Link to the answer"), hint="https://")
        self._details = QWidget()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph("clipboard-check", ink="info", size=16))
        head.addWidget(self._told, 1)
        column.addLayout(head)
        fields = QHBoxLayout(self._details)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(8)
        self.moment.setProperty("dense", "true")
        self.link.setProperty("dense", "true")
        fields.addWidget(self.moment)
        fields.addWidget(self.link, 1)
        self._details.hide()
        column.addWidget(self._details)
        column.addWidget(self._problem)
        acts = FlowLayout(spacing=4)
        for button in (self.yes, self.no, self.more):
            acts.addWidget(button)
        column.addLayout(acts)

    def show_copied(self, at: dt.datetime | None) -> None:
        """Ask about what was copied at that moment; None asks nothing."""
        self.asks = at is not None
        self.setVisible(self.asks)
        if at is not None:
            self._told.setText(self.tr("Copied at {time}. Is it posted already?").format(time=dates.time(at)))

    def forget(self) -> None:
        """Begin anew, for another case."""
        self.more.setChecked(False)
        self.link.clear()
        self.say_problem("")

    def say_problem(self, sentence: str) -> None:
        """What is refused; "" takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _on_more(self, shown: bool) -> None:
        self._details.setVisible(shown)
        if shown:
            self.moment.show_moment(now())
            self.moment.setFocus()

    def _on_posted(self) -> None:
        wanted = self.more.isChecked()
        self.posted.emit(self.moment.moment() if wanted else None, self.link.text() if wanted else "")


class PromiseStrip(Card):
    """`wanted`: a reminder of what was promised; `dismissed`: none."""

    wanted = Signal(str, object)  # the words, when it is due
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__(fill="warn_bg", line="warn_bg", radius=10)
        self._promised: Promised | None = None
        self.asks = False  # whether there is anything to ask
        self._told = Label("", ink="warn", weight=500, wrap=True)
        self.remind = Button("", icon="bell", height=30)
        self.remind.clicked.connect(self._on_remind)
        self.dismiss = IconButton("x", self.tr("No reminder"), size=28)
        self.dismiss.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(Glyph("alarm", ink="warn", size=16))
        row.addWidget(self._told, 1)
        row.addWidget(self.remind)
        row.addWidget(self.dismiss)
        self.hide()

    def show_promised(self, promised: Promised | None) -> None:
        """Offer to be reminded; None offers nothing."""
        self._promised, self.asks = promised, promised is not None
        self.setVisible(self.asks)
        if promised is not None:
            self._told.setText(self.tr("You promised “{words}”").format(words=promised.words))
            when = dates.plan(promised.due_at)
            self.remind.set_text(self.tr("Remind me {when}").format(when=when))

    def _on_remind(self) -> None:
        if self._promised is not None:
            self.wanted.emit(self._promised.words, self._promised.due_at)
