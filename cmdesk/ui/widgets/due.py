"""How long there is still to answer: in words, as a ring, and by its colour."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from cmdesk.domain.clock import now
from cmdesk.services.case_list import CaseRow
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.chips import Sign

Level = Literal["ok", "soon", "late", "none"]
SOON = 1 / 3  # of the time that there was
HEIGHT = 24
_INKS: dict[Level, tuple[str, str]] = {
    "ok": ("mute", "text2"),
    "soon": ("warn_bg", "warn"),
    "late": ("danger_bg", "danger"),
    "none": ("mute", "text2"),
}
MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Due:
    """What a badge shows: `words` for a list, `sentence` where there is room. `share` of the time is left."""

    words: str
    sentence: str
    level: Level
    share: float


def of_case(row: CaseRow, present: dt.datetime | None = None) -> Due | None:
    """How a case stands; None where there is nothing to be in time for, or somebody else is waited for."""
    if row.tab != "open" or row.due_at is None:
        return None
    return until(row.due_at, row.due_from, present)


def until(due_at: dt.datetime, start: dt.datetime, present: dt.datetime | None = None) -> Due:
    """How something stands that began at `start` and is due at `due_at`."""
    present = present or now()
    left = due_at - present
    if left <= dt.timedelta(0):
        ago = span(-left)
        return Due(
            QCoreApplication.translate("Due", "{time} late").format(time=ago),
            QCoreApplication.translate("Due", "{time} overdue").format(time=ago),
            "late",
            0.0,
        )
    whole = max(due_at - start, MINUTE)
    share = min(1.0, left / whole)
    words = span(left) if left < 12 * HOUR else day_of(due_at, present)
    told = (
        QCoreApplication.translate("Due", "Due in {time}")
        if left < 12 * HOUR
        else QCoreApplication.translate("Due", "Due {day}")
    )
    return Due(words, told.format(time=words, day=words), "soon" if share <= SOON else "ok", share)


def span(length: dt.timedelta) -> str:
    """A length of time in as few signs as can be: "18 min", "1 h 05", "3 d"."""
    minutes = max(1, round(length / MINUTE))
    if minutes < 60:
        return QCoreApplication.translate("Due", "{n} min").format(n=minutes)
    if minutes < 24 * 60:
        hours, rest = divmod(minutes, 60)
        return (
            QCoreApplication.translate("Due", "{n} h").format(n=hours)
            if not rest
            else QCoreApplication.translate("Due", "{h} h {m:02d}").format(h=hours, m=rest)
        )
    return QCoreApplication.translate("Due", "{n} d").format(n=round(length / DAY))


def day_of(at: dt.datetime, present: dt.datetime) -> str:
    """The day of a moment that is not far: "14:30", "tomorrow", "Fri 16"."""
    here, today = at.astimezone().date(), present.astimezone().date()
    if here == today:
        return dates.time(at)
    if here == today + DAY:
        return QCoreApplication.translate("Due", "tomorrow")
    return QLocale().toString(
        QDate(here.year, here.month, here.day), "ddd d" if (here - today).days < 7 else "d MMM"
    )


def draw(p: QPainter, right: float, middle: float, due: Due) -> float:
    """The badge of a list, which ends at `right`; its width."""
    width, height = _width(due.words), fonts.scaled(HEIGHT)
    _paint(p, QRectF(right - width, middle - height / 2, width, height), due, due.words)
    return width


class DueSign(Sign):
    """The same as a sign of its own, in a sentence."""

    def __init__(self) -> None:
        super().__init__("")
        self._due: Due | None = None
        self.hide()

    def show_due(self, due: Due | None) -> None:
        self._due = due
        self.setVisible(due is not None)
        if due is not None:
            self.setAccessibleName(due.sentence)
            self._look_changed()

    def sizeHint(self) -> QSize:
        words = self._due.sentence if self._due else ""
        return QSize(round(_width(words)), fonts.scaled(HEIGHT + 4))  # as high as the buttons beside it

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._due is not None:
            with paint.on(self) as p:
                _paint(p, QRectF(self.rect()).adjusted(0, 2, 0, -2), self._due, self._due.sentence)


def _paint(p: QPainter, rect: QRectF, due: Due, words: str) -> None:
    fill, ink = _INKS[due.level]
    paint.box(p, rect, rect.height() / 2, fill=fill)
    if due.level == "late":
        paint.icon(p, "alert-triangle", rect.left() + 7, rect.center().y() - 7, 14, ink, 2.0)
    else:
        paint.ring(p, QPointF(rect.left() + 15, rect.center().y()), 5.5, due.share, ink=ink, width=2.5)
    room = QRectF(rect.left() + 26, rect.top(), rect.width(), rect.height())
    paint.text(p, room, words, size=12, weight=600, ink=ink, tabular=True, elide=False)


def _width(words: str) -> float:
    return 36 + fonts.width(words, 12, 600, tabular=True)
