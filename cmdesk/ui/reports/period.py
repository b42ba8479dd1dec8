"""Which days a report is of: a usual period, or any from one day to another."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.domain.clock import today
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.steps import DateField

OWN = "own"


def days_of(key: str, present: dt.date) -> tuple[dt.date, dt.date]:
    """The first and last day of a usual period, seen from `present`."""
    first_of_month = present.replace(day=1)
    before = first_of_month - dt.timedelta(days=1)
    return {
        "week": (present - dt.timedelta(days=6), present),
        "month": (present - dt.timedelta(days=29), present),
        "this-month": (first_of_month, present),
        "last-month": (before.replace(day=1), before),
        "quarter": (present - dt.timedelta(days=89), present),
        "year": (present - dt.timedelta(days=364), present),
    }[key]


class PeriodBar(QWidget):
    """`changed` comes when other days are chosen; they are in `days`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        options = [
            ("month", self.tr("Last 30 days")),
            ("week", self.tr("Last 7 days")),
            ("this-month", self.tr("This month")),
            ("last-month", self.tr("Last month")),
            ("quarter", self.tr("Last 90 days")),
            ("year", self.tr("Last 365 days")),
            (OWN, self.tr("From day to day")),
        ]
        self.choice = Choice(self.tr("Period"), options)
        self.first, self.last = DateField(self.tr("First day")), DateField(self.tr("Last day"))
        self._to = Label("–", ink="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.choice, self.first, self._to, self.last):
            row.addWidget(widget)
        row.addStretch(1)
        self.choice.activated.connect(self._on_choice)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._on_date)
        self._on_choice()

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """The first and the last day, in this order however they were written."""
        first, last = (field.date() for field in (self.first, self.last))
        told = (dt.date(d.year(), d.month(), d.day()) for d in (first, last))
        start, end = sorted(told)
        return start, end

    def _on_choice(self) -> None:
        own = self.choice.value == OWN
        for widget in (self.first, self._to, self.last):
            widget.setVisible(own)
        if not own:
            first, last = days_of(self.choice.value, today())
            for field, day in ((self.first, first), (self.last, last)):
                field.blockSignals(True)
                field.setDate(QDate(day.year, day.month, day.day))
                field.blockSignals(False)
        self.changed.emit()

    def _on_date(self) -> None:
        self.changed.emit()
