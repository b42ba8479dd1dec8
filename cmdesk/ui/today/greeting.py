"""What the day begins with: a greeting, and in one sentence who waits and with whom to begin."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import placeholders
from cmdesk.domain.clock import now, today
from cmdesk.services.case_list import CaseRow
from cmdesk.ui.widgets import dates, due
from cmdesk.ui.widgets.label import Label

NOON, EVENING, NIGHT_ENDS = 12, 20, 5  # hours of the clock
# of people, two to twelve; more than that is easier to read as a figure
NUMBERS = {
    2: str(QT_TRANSLATE_NOOP("Numbers", "two")),
    3: str(QT_TRANSLATE_NOOP("Numbers", "three")),
    4: str(QT_TRANSLATE_NOOP("Numbers", "four")),
    5: str(QT_TRANSLATE_NOOP("Numbers", "five")),
    6: str(QT_TRANSLATE_NOOP("Numbers", "six")),
    7: str(QT_TRANSLATE_NOOP("Numbers", "seven")),
    8: str(QT_TRANSLATE_NOOP("Numbers", "eight")),
    9: str(QT_TRANSLATE_NOOP("Numbers", "nine")),
    10: str(QT_TRANSLATE_NOOP("Numbers", "ten")),
    11: str(QT_TRANSLATE_NOOP("Numbers", "eleven")),
    12: str(QT_TRANSLATE_NOOP("Numbers", "twelve")),
}


def first_name(row: CaseRow) -> str:
    """How the person of a case is called in a sentence; the case itself where nobody is known."""
    if not row.who:
        return row.reference
    return row.who if row.who.startswith("@") else placeholders.first_name(row.who)


def number(count: int) -> str:
    """A number of people at the beginning of a sentence: "Five", or "13"."""
    if count not in NUMBERS:
        return QLocale().toString(count)
    word = QCoreApplication.translate("Numbers", NUMBERS[count])
    return word[:1].upper() + word[1:]


class Greeting(QWidget):
    """The greeting, the day, and the sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._hello = Label("", "lead", elide=True)
        self._day = Label("", ink="text2")
        self.sentence = Label("", "reading", ink="text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self._hello, 1)
        line.addWidget(self._day, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        column.addWidget(self.sentence)

    def show_day(self, name: str, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Greet `name`; `rows` are the cases to be answered today, `more`: there are others behind them."""
        hello = self._greeting(now().astimezone().hour)
        first = placeholders.first_name(name)
        self._hello.setText(self.tr("{hello}, {name}").format(hello=hello, name=first) if first else hello)
        weekday = QLocale().standaloneDayName(today().isoweekday())
        self._day.setText(f"{weekday}, {dates.day(today())}")
        self.sentence.setText(self._tell(rows, more=more))

    def _greeting(self, hour: int) -> str:
        if NIGHT_ENDS <= hour < NOON:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if NOON <= hour < EVENING else self.tr("Good evening")

    def _tell(self, rows: Sequence[CaseRow], *, more: bool) -> str:
        if not rows:
            return self.tr("Nobody is waiting for an answer today.")
        people = len({row.person_id or -row.id for row in rows})
        if more:
            waiting = self.tr("More than {number} people are waiting for an answer.")
        elif people == 1:
            waiting = self.tr("One person is waiting for an answer.")
        else:
            waiting = self.tr("{number} people are waiting for an answer.")
        told = str(people) if more else number(people)
        return f"{waiting.format(number=told)} {self._begin(rows[0])}"

    def _begin(self, row: CaseRow) -> str:
        stands = due.of_case(row)
        if stands is None or row.due_at is None:
            told = self.tr("Start with {name}.")
        elif stands.level == "late":
            told = self.tr("Start with {name}: the deadline has passed.")
        else:
            told = self.tr("Start with {name}: an answer is due by {time}.")
        return told.format(name=first_name(row), time=_clock(row.due_at))


def _clock(at: dt.datetime | None) -> str:
    return "" if at is None else dates.time(at)
