"""A birthday: day and month, and the year if it is known."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.steps import NumberField

LONGEST_AGO = 1900
_ANY_LEAP_YEAR = 2000


def shown(birthday: str) -> str:
    """Like "3 de mayo" or "3 de mayo de 1990"; "" for none."""
    if not birthday:
        return ""
    year, month, day = _parts(birthday)
    if year:
        return dates.day(dt.date(year, month, day))
    locale = QLocale()
    form = "d 'de' MMMM" if locale.language() == QLocale.Language.Spanish else "d MMMM"
    return locale.toString(QDate(_ANY_LEAP_YEAR, month, day), form)


class BirthdayField(QWidget):
    """Gives "MM-DD" or "YYYY-MM-DD", "" while no day or month is chosen."""

    def __init__(self, birthday: str) -> None:
        super().__init__()
        year, month, day = _parts(birthday) if birthday else (0, 0, 0)
        unknown = "–"
        self.day = NumberField(self.tr("Day of birth"), 0, 31, day)
        self.day.setSpecialValueText(unknown)
        months = [(str(n), QLocale().standaloneMonthName(n)) for n in range(1, 13)]
        self.month = Choice(self.tr("Month of birth"), [("", unknown), *months], str(month or ""))
        self.year = NumberField(self.tr("Year of birth, if known"), LONGEST_AGO - 1, 2100, year)
        self.year.setSpecialValueText(self.tr("no year"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day, 2)
        row.addWidget(self.month, 4)
        row.addWidget(self.year, 3)
        self.setFocusProxy(self.day)

    @property
    def value(self) -> str:
        day, month, year = self.day.value(), self.month.value, self.year.value()
        if not day and not month:
            return ""
        told = f"{int(month or 0):02d}-{day:02d}"  # half a date is refused where it is saved
        return f"{year:04d}-{told}" if year >= LONGEST_AGO else told


def _parts(birthday: str) -> tuple[int, int, int]:
    *year, month, day = birthday.split("-")
    return int(year[0]) if year else 0, int(month), int(day)
