"""Days and moments as the person's region writes them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from cmdesk.domain.clock import now, today


def day(value: dt.date) -> str:
    """Like "2 de septiembre", with the year only when it is another one."""
    form = "d MMMM" if value.year == today().year else "d MMMM yyyy"
    locale = QLocale()
    if locale.language() == QLocale.Language.Spanish:
        form = form.replace("d MMMM", "d 'de' MMMM").replace(" yyyy", " 'de' yyyy")
    return locale.toString(QDate(value.year, value.month, value.day), form)


def written(value: dt.date, form: str) -> str:
    """A day in a form of Qt's, such as "ddd d" for "lun 2"."""
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def moment(value: dt.datetime) -> str:
    """Like "today 18:40", "yesterday 9:02", or the day: a past instant in the person's own zone."""
    here = value.astimezone()
    days = (now().astimezone().date() - here.date()).days
    if days == 0:
        return QCoreApplication.translate("Dates", "today {time}").format(time=time(value))
    if days == 1:
        return QCoreApplication.translate("Dates", "yesterday {time}").format(time=time(value))
    return day(here.date())


def time(value: dt.datetime) -> str:
    """The clock time of an instant in the person's own zone: "18:40"."""
    here = value.astimezone()
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def plan(value: dt.datetime) -> str:
    """Like "today 18:40", "tomorrow 9:02", or the day with its time: an instant that is still to come."""
    here = value.astimezone()
    days = (here.date() - now().astimezone().date()).days
    if days == 0:
        return QCoreApplication.translate("Dates", "today {time}").format(time=time(value))
    if days == 1:
        return QCoreApplication.translate("Dates", "tomorrow {time}").format(time=time(value))
    return f"{day(here.date())}, {time(value)}"


def length(value: dt.timedelta) -> str:
    """Like "1 h 52 min": how long something has taken."""
    hours, minutes = divmod(int(value.total_seconds() // 60), 60)
    if not hours:
        return QCoreApplication.translate("Dates", "{minutes} min").format(minutes=minutes)
    told = QCoreApplication.translate("Dates", "{hours} h {minutes} min")
    return told.format(hours=hours, minutes=f"{minutes:02}")
