"""The figures of a period, each with what it means, and their charts."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cmdesk.domain.figures import Spread
from cmdesk.services.statistics import Statistics
from cmdesk.ui.reports.cards import ChartCard, FigureCard
from cmdesk.ui.reports.charts import Bars, Columns, Part, Week
from cmdesk.ui.widgets import case_signs, dates, due

MOST_DAYS = 92  # columns; a longer period is shown by months


class Report(QWidget):
    """Figures above, charts below, in two columns."""

    def __init__(self, made: Statistics, colour: str) -> None:
        super().__init__()
        self._made, self._colour = made, colour
        self._words = self.tr("{title}: show as a table"), self.tr("{title}: show as a chart")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._figures())
        column.addWidget(self._days())
        grid = QGridLayout()
        grid.setSpacing(14)
        cards = [
            self._kinds(),
            self._places(),
            self._answers(),
            self._outcomes(),
            self._ratings(),
            self._moods(),
        ]
        for place, card in enumerate(card for card in cards if card is not None):
            grid.addWidget(card, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self._week())

    # -- figures ----------------------------------------------------------------------------------

    def _figures(self) -> QGridLayout:
        made = self._made
        within = made.within_target
        share = self.tr("{n} %").format(n=round(within * 100)) if within is not None else "–"
        mean = QLocale().toString(made.satisfaction, "f", 1) if made.satisfaction is not None else "–"
        cards = (
            FigureCard(
                self.tr("Cases"),
                QLocale().toString(made.cases),
                self.tr("{open} open, {waiting} waiting, {resolved} resolved").format(
                    open=made.open, waiting=made.waiting, resolved=made.resolved
                ),
                self.tr("What was received in these days by the client's clock; merged cases count as one."),
            ),
            FigureCard(
                self.tr("First answer"),
                _duration(made.first_answer.median),
                self._ninety(made.first_answer),
                self.tr("Median of the answer hours from the message to the first posted answer."),
            ),
            FigureCard(
                self.tr("In time"),
                share,
                self.tr("{in_time} of {all} with a target").format(in_time=made.in_time, all=made.answered),
                self.tr("First answers within the target; what is owed and overdue counts as late."),
            ),
            FigureCard(
                self.tr("Solution"),
                _duration(made.resolution.median),
                self._ninety(made.resolution),
                self.tr("Median of the answer hours from the message to the closing."),
            ),
            FigureCard(
                self.tr("Satisfaction"),
                mean,
                self.tr("of 5, in %n ratings", "", made.rated),
                self.tr("Mean of the ratings from 1 to 5 that were written down."),
            ),
            FigureCard(
                self.tr("Taken up again"),
                QLocale().toString(made.reopened),
                self.tr("cases that were closed too soon"),
                self.tr("Cases that were closed and opened again at least once."),
            ),
        )
        grid = QGridLayout()
        grid.setSpacing(14)
        for place, card in enumerate(cards):
            grid.addWidget(card, place // 3, place % 3)
            grid.setColumnStretch(place % 3, 1)
        return grid

    def _ninety(self, spread: Spread) -> str:
        if spread.p90 is None:
            return self.tr("none yet")
        told = self.tr("90 % within {time}, of %n cases", "", spread.count)
        return told.format(time=_duration(spread.p90))

    # -- charts -----------------------------------------------------------------------------------

    def _card(self, title: str, meaning: str, chart: QWidget, parts: list[Part]) -> ChartCard:
        rows = [(part.name, part.words) for part in parts]
        return ChartCard(title, meaning, chart, rows, (title, self.tr("Cases")), self._words)

    def _days(self) -> ChartCard:
        parts = self._by_day() if self._length <= MOST_DAYS else self._by_month()
        title = self.tr("Cases by day") if self._length <= MOST_DAYS else self.tr("Cases by month")
        return self._card(title, "", Columns(title, parts, self._colour), parts)

    @property
    def _length(self) -> int:
        return (self._made.last - self._made.first).days + 1

    def _by_day(self) -> list[Part]:
        every = (self._made.first + dt.timedelta(days=n) for n in range(self._length))
        form = "ddd d" if self._length <= 14 else "d MMM"
        return [Part(dates.written(day, form), self._made.by_day.get(day, 0)) for day in every]

    def _by_month(self) -> list[Part]:
        months: dict[tuple[int, int], int] = {}
        for n in range(self._length):
            day = self._made.first + dt.timedelta(days=n)
            key = day.year, day.month
            months[key] = months.get(key, 0) + self._made.by_day.get(day, 0)
        return [
            Part(dates.written(dt.date(year, month, 1), "MMM yy"), many)
            for (year, month), many in months.items()
        ]

    def _kinds(self) -> ChartCard:
        title = self.tr("By kind")
        parts = [Part(case_signs.kind(kind), many) for kind, many in self._made.by_kind.items()]
        return self._card(title, "", Bars(title, parts, self._colour), parts)

    def _places(self) -> ChartCard:
        title = self.tr("Where")
        parts = [Part(case_signs.place(*where), many) for where, many in self._made.by_place.items()][:10]
        return self._card(title, "", Bars(title, parts, self._colour), parts)

    def _answers(self) -> ChartCard | None:
        spreads = {
            kind: spread
            for kind, spread in self._made.by_kind_first_answer.items()
            if spread.median is not None
        }
        if not spreads:
            return None
        title = self.tr("First answer by kind")
        parts = [
            Part(case_signs.kind(kind), spread.median or 0, _duration(spread.median))
            for kind, spread in spreads.items()
        ]
        rows = [
            (case_signs.kind(kind), _duration(spread.median), _duration(spread.p90), str(spread.count))
            for kind, spread in spreads.items()
        ]
        headings = (self.tr("Kind"), self.tr("Median"), self.tr("90 %"), self.tr("Cases"))
        chart = Bars(title, parts, self._colour)
        return ChartCard(title, self.tr("Median, in answer hours."), chart, rows, headings, self._words)

    def _outcomes(self) -> ChartCard | None:
        title = self.tr("How they ended")
        parts = [Part(case_signs.outcome(outcome), many) for outcome, many in self._made.by_outcome.items()]
        return self._card(title, "", Bars(title, parts, self._colour), parts) if parts else None

    def _ratings(self) -> ChartCard | None:
        if not self._made.rated:
            return None
        title = self.tr("Satisfaction")
        levels = range(5, 0, -1)
        parts = [Part(case_signs.satisfaction(level), self._made.ratings.get(level, 0)) for level in levels]
        return self._card(title, "", Bars(title, parts, self._colour), parts)

    def _moods(self) -> ChartCard | None:
        title = self.tr("Mood")
        parts = [
            Part(case_signs.sentiment(mood) or self.tr("Not said"), many)
            for mood, many in self._made.by_sentiment.items()
        ]
        some = any(mood for mood in self._made.by_sentiment)
        return self._card(title, "", Bars(title, parts, self._colour), parts) if some else None

    def _week(self) -> ChartCard:
        title = self.tr("When it comes in")
        days = [QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
        rows = [
            (f"{days[day]} {hour}:00", str(many))
            for (day, hour), many in sorted(self._made.hours.items(), key=lambda item: -item[1])[:20]
        ]
        chart = Week(title, self._made.hours, days, self._colour)
        meaning = self.tr("Weekday and hour of the client's clock; the darker, the more.")
        headings = (self.tr("Hour"), self.tr("Cases"))
        return ChartCard(title, meaning, chart, rows, headings, self._words)


def _duration(seconds: int | None) -> str:
    return "–" if seconds is None else due.span(dt.timedelta(seconds=seconds))
