"""What is seldom said of a case while it is logged; folded away until it is wanted."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.cases import Sentiment
from cmdesk.domain.clock import now
from cmdesk.ui.inbox.log_entry import Entry
from cmdesk.ui.inbox.log_row import DetectedRow
from cmdesk.ui.widgets import case_signs, dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.inputs import Choice, LineEdit, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.steps import MomentField


class More(QWidget):
    """Severity, mood, moment, link and tags. Folded, it says in a line what of it is set."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        unsaid = self.tr("Not said")
        levels = [("0", unsaid), *((str(n), case_signs.severity(n)) for n in case_signs.SEVERITIES)]
        moods = [(mood.value, case_signs.sentiment(mood) or unsaid) for mood in Sentiment]
        self.severity = Choice(self.tr("Severity"), levels)
        self.sentiment = Choice(self.tr("Mood"), moods)
        self.received = MomentField(self.tr("When it was said"))
        self.link = LineEdit(self.tr("Link"), hint="https://")
        self.tags = WordList(
            self.tr("Tags"), hint=self.tr("Write a tag and press Enter"), remove=self.tr("Take away {word}")
        )
        self._given: dt.datetime | None = None
        self._shown = self.received.moment()
        self._lay_out()
        self.severity.currentIndexChanged.connect(self._on_change)
        self.sentiment.currentIndexChanged.connect(self._on_change)
        self.received.dateTimeChanged.connect(self._on_change)
        self.link.textEdited.connect(self._on_change)
        self.tags.changed.connect(self._on_change)

    def _lay_out(self) -> None:
        self.toggle = Button(self.tr("More"), kind="ghost", menu=True, height=28)
        self.toggle.clicked.connect(self._on_toggle)
        self._summary = Label("", "meta", elide=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.toggle)
        head.addWidget(self._summary, 1)
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        self.rows = {
            name: DetectedRow(field.accessibleName(), field)
            for name, field in (
                ("severity", self.severity),
                ("sentiment", self.sentiment),
                ("received_at", self.received),
                ("link", self.link),
            )
        }
        for place, name in enumerate(("severity", "sentiment", "received_at")):
            grid.addWidget(self.rows[name], 0, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.rows["link"], 1, 0, 1, 3)
        grid.addWidget(DetectedRow(self.tr("Tags"), self.tags), 2, 0, 1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._inside)
        self.unfold(folded=True)

    def _on_toggle(self) -> None:
        self.unfold(folded=self.unfolded)
        if self.unfolded:
            QTimer.singleShot(
                0, self.severity, self.severity.setFocus
            )  # once it is laid out, to be scrolled to

    def unfold(self, *, folded: bool = False) -> None:
        """Show the fields, or fold them away."""
        self._inside.setVisible(not folded)
        self.toggle.set_text(self.tr("More") if folded else self.tr("Less"))
        self._sum_up()

    @property
    def unfolded(self) -> bool:
        """Whether the fields are seen."""
        return not self._inside.isHidden()

    def show_entry(self, entry: Entry, guessed: frozenset[str]) -> None:
        """Show what is known, and which of it was `guessed`."""
        self.blockSignals(True)
        self.severity.choose(str(entry.severity))
        self.sentiment.choose(entry.sentiment)
        self._given = entry.received_at
        self.received.show_moment(entry.received_at or now())
        self._shown = self.received.moment()
        self.link.setText(entry.link)
        self.tags.set_words(entry.tags)
        self.blockSignals(False)
        for name, row in self.rows.items():
            row.set_detected(name in guessed)
            row.set_error("")
        self._sum_up()

    @property
    def received_at(self) -> dt.datetime | None:
        """The moment as it was given, unless another one was written."""
        moment = self.received.moment()
        return self._given if moment == self._shown else moment

    def _on_change(self, *_: object) -> None:
        if self.signalsBlocked():
            return
        own = {
            self.severity: "severity",
            self.sentiment: "sentiment",
            self.received: "received_at",
            self.link: "link",
        }
        if (name := own.get(self.sender())) is not None:  # pyright: ignore[reportArgumentType, reportCallIssue]
            self.rows[name].set_detected(False)
        self._sum_up()
        self.changed.emit()

    def _sum_up(self) -> None:
        at = self.received_at
        parts = (
            case_signs.severity(int(self.severity.value or 0)),
            case_signs.sentiment(self.sentiment.value),
            dates.moment(at) if at else "",
            self.link.text().strip(),
            *self.tags.words(),
        )
        told = " · ".join(part for part in parts if part)
        nothing = self.tr("severity, mood, when, link, tags")
        self._summary.setText("" if self.unfolded else told or nothing)
