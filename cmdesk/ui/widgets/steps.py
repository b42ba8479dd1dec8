"""Numbers, times and dates: written, or stepped with ↑ and ↓. The wheel scrolls the page, not the value."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QDateTimeEdit, QSpinBox, QTimeEdit

SIDE = 10  # px from the border to the text, which a style sheet cannot give to these


def _dress(field: QAbstractSpinBox, name: str) -> None:
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.lineEdit().setTextMargins(SIDE, 0, 0, 0)


class NumberField(QSpinBox):
    def __init__(self, name: str, least: int = 0, most: int = 99, value: int = 0, suffix: str = "") -> None:
        super().__init__()
        _dress(self, name)
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(suffix)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateField(QDateEdit):
    """A date in the order of the person's region."""

    def __init__(self, name: str) -> None:
        super().__init__()
        _dress(self, name)
        self.setDisplayFormat(self.locale().dateFormat(self.locale().FormatType.ShortFormat))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TimeField(QTimeEdit):
    """A time of the day; `clock` is it as "HH:MM"."""

    def __init__(self, name: str, clock: str) -> None:
        super().__init__(QTime.fromString(clock, "HH:mm"))
        _dress(self, name)
        self.setDisplayFormat("HH:mm")

    @property
    def clock(self) -> str:
        return self.time().toString("HH:mm")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MomentField(QDateTimeEdit):
    """A date and a time of the day, as the clock of this computer shows them."""

    def __init__(self, name: str, value: dt.datetime | None = None) -> None:
        super().__init__()
        _dress(self, name)
        locale = self.locale()
        day, time = locale.dateFormat(locale.FormatType.ShortFormat), "HH:mm"
        self.setDisplayFormat(f"{day} {time}")
        if value is not None:
            self.show_moment(value)

    def show_moment(self, value: dt.datetime) -> None:
        """Show an instant."""
        here = value.astimezone()
        self.setDateTime(QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute)))

    def moment(self) -> dt.datetime:
        """The instant that is written there."""
        day, time = self.date(), self.time()
        return dt.datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()).astimezone()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
