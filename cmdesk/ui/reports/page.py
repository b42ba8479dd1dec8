"""The reports: how the inbox of the active client was in a period."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services import statistics
from cmdesk.services.desk import Topic
from cmdesk.services.statistics import Statistics
from cmdesk.ui.reports.period import PeriodBar
from cmdesk.ui.reports.report import Report
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Panel, Rule, Scroll, clear
from cmdesk.ui.widgets.empty import EmptyState
from cmdesk.ui.widgets.session import Page, Session
from cmdesk.ui.widgets.work import Job


class ReportsPage(Page):
    """A period, and its figures; they are worked out off the screen's own time."""

    topics = frozenset({Topic.CASES, Topic.SUPPORT, Topic.CLIENTS})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job: Job | None = None
        self._asked: tuple[int, dt.date, dt.date] | None = None  # client, first and last day
        self._made: Statistics | None = None
        self._save = Button(self.tr("Save as a file…"), icon="file-export")
        self._save.clicked.connect(self.save)
        self.period = PeriodBar()
        self.period.changed.connect(self._ask)
        bar = Panel("", "b")
        row = QVBoxLayout(bar)
        row.setContentsMargins(24, 12, 24, 12)
        row.addWidget(self.period)
        self._scroll = Scroll(margins=(24, 20, 24, 24), spacing=14)
        self._nothing = EmptyState("chart-bar", "", "")
        self._nothing.say(
            self.tr("No cases in these days"),
            self.tr("Log what people say in the inbox and their figures stand here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(Rule())
        outer.addWidget(self._stack, 1)

    def heading(self) -> str:
        return self.tr("Reports")

    def header_actions(self) -> list[QWidget]:
        return [self._save]

    def focus_first(self) -> None:
        self.period.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.period, self._stack]

    def save(self) -> None:
        """The figures that are shown, as a file."""
        from cmdesk.ui.reports.saving import SaveReport

        if self._made is not None and self.session.client is not None:
            SaveReport(self, self.session, self._made).open()

    def reload(self) -> None:
        self._ask()

    def _ask(self) -> None:
        """Work out the figures of the period; what was asked before is no longer waited for."""
        if self.session.client is None or not self.isVisible():
            return
        scope, (first, last) = self.session.scope, self.period.days
        asked = self._asked = scope.client_id, first, last
        if self._job is not None:
            self._job.cancel()
        self._job = self.session.run(
            self.tr("Working out the figures"),
            lambda _progress: (asked, statistics.of_period(scope, first, last)),
        )
        self._job.finished.connect(self._on_made)

    def _on_made(self, told: tuple[tuple[int, dt.date, dt.date], Statistics]) -> None:
        asked, made = told
        if asked != self._asked or self.session.client is None:
            return  # another client or period was chosen meanwhile
        self._made = made
        self._save.setEnabled(made.cases > 0)
        clear(self._scroll.column)
        self._nothing.set_colour(self.session.client.colour)
        self._stack.setCurrentWidget(self._scroll if made.cases else self._nothing)
        if made.cases:
            self._scroll.column.addWidget(Report(made, self.session.client.colour))
