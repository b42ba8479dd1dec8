"""When a client answers, when its shop is open, and the days that are different."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from cmdesk.domain import opening_spans
from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.domain.opening_spans import Span
from cmdesk.services import clients, hours
from cmdesk.services.hours import ClosureRow
from cmdesk.ui.clients.section import Section
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.steps import DateField

FIRST, LAST = 6, 24  # hours that the picture shows


class Hours(Section):
    """A line a weekday, "9-14, 16-20", and a picture of the week."""

    def build(self) -> None:
        self._rows: dict[tuple[str, int], FormRow] = {}
        self._week(
            self.tr("We answer"), "answers", self.tr("What a promise such as “today before 18:00” counts on")
        )
        self._week(self.tr("The shop is open"), "open", "")
        self._picture()
        self._closures()

    def _week(self, title: str, of: str, told: str) -> None:
        inside = self.card(title)
        if told:
            inside.addWidget(Label(told, ink="text2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        days = hours.week(self.scope, of)
        for number, spans in enumerate(days):
            name = QLocale(self.locale()).dayName(number + 1, QLocale.FormatType.LongFormat)
            field = LineEdit(f"{title}: {name}", text=opening_spans.written(spans), hint=self.tr("closed"))
            field.setProperty("dense", "true")
            row = FormRow("", field)
            row.label.hide()
            field.editingFinished.connect(
                lambda of=of, number=number, field=field: self._on_day(of, number, field)
            )
            self._rows[of, number] = row
            copy = IconButton(
                "copy", self.tr("{day} to the whole week").format(day=name.capitalize()), size=28
            )
            copy.clicked.connect(lambda _on, of=of, number=number: self._copy_day(of, number))
            grid.addWidget(Label(name.capitalize(), weight=500), number, 0)
            grid.addWidget(row, number, 1)
            grid.addWidget(copy, number, 2)
        inside.addLayout(grid)

    def _picture(self) -> None:
        scope = self.scope
        inside = self.card(self.tr("The week at a glance"))
        self._chart = WeekChart(
            self.tr("The week at a glance"), self.session.client.colour if self.session.client else ""
        )
        self._chart.show_week(hours.week(scope, "open"), hours.week(scope, "answers"))
        inside.addWidget(self._chart)
        told = QHBoxLayout()
        told.addWidget(Label(self.tr("Grey: open. In colour: we answer"), "meta"))
        told.addStretch(1)
        inside.addLayout(told)

    def _closures(self) -> None:
        add = Button(self.tr("Add a day"), icon="plus", height=30)
        add.clicked.connect(lambda: ClosureDialog(self, self, None).open())
        inside = self.card(self.tr("Days that are different"), add)
        holidays = QCheckBox(self.tr("Closed on public holidays of its country and region"))
        holidays.setChecked(clients.card(self.scope).holidays_closed)
        holidays.toggled.connect(self._on_holidays)
        inside.addWidget(holidays)
        for closure in hours.list_closures(self.scope):
            inside.addWidget(self._closure(closure))

    def _closure(self, closure: ClosureRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        day = dates.day(closure.day)
        row.addWidget(Label(day, weight=500))
        spans = opening_spans.written(closure.spans) or self.tr("closed")
        row.addWidget(
            Label(" · ".join(part for part in (spans, closure.reason) if part), ink="text2", elide=True), 1
        )
        edit = IconButton("pencil", self.tr("Edit {name}").format(name=day), size=30)
        edit.clicked.connect(lambda: ClosureDialog(self, self, closure).open())
        delete = IconButton("trash", self.tr("Delete {name}").format(name=day), size=30)
        delete.clicked.connect(lambda: self._delete(closure, day))
        row.addWidget(edit)
        row.addWidget(delete)
        return line

    def _on_day(self, of: str, number: int, field: QLineEdit) -> None:
        scope, row = self.scope, self._rows[of, number]

        def act() -> None:
            spans = opening_spans.read(field.text())
            if spans != hours.week(scope, of)[number]:
                hours.save_day(scope, of, number, spans)
            field.setText(opening_spans.written(spans))

        if self.save(row, act):
            self._chart.show_week(hours.week(scope, "open"), hours.week(scope, "answers"))

    def _copy_day(self, of: str, number: int) -> None:
        scope = self.scope
        before = hours.week(scope, of)

        def back() -> None:
            for day, spans in enumerate(before):
                hours.save_day(scope, of, day, spans)

        self.act(lambda: hours.copy_day(scope, of, number), self.tr("The same hours every day"), back)

    def _on_holidays(self, closed: bool) -> None:
        scope = self.scope
        made = replace(clients.card(scope), holidays_closed=closed)
        self.save(None, lambda: clients.change_client(scope, made))

    def _delete(self, closure: ClosureRow, day: str) -> None:
        scope = self.scope
        said = self.tr("“{name}” deleted").format(name=day)
        self.act(
            lambda: hours.delete_closure(scope, closure.id),
            said,
            lambda: hours.restore_closure(scope, closure.id),
        )


class ClosureDialog(Dialog):
    """A day with other hours, or closed."""

    def __init__(self, parent: QWidget, section: Hours, closure: ClosureRow | None) -> None:
        client = section.session.client
        super().__init__(
            parent, self.tr("A different day"), colour=client.colour if client else "", size=(440, 380)
        )
        self._scope, self._id = section.scope, closure.id if closure else None
        self.day = DateField(self.tr("Day"))
        day = closure.day if closure else today()
        self.day.setDate(QDate(day.year, day.month, day.day))
        spans = opening_spans.written(closure.spans) if closure else ""
        self.spans = LineEdit(self.tr("Hours"), text=spans, hint=self.tr("closed"))
        self.reason = LineEdit(self.tr("Reason"), text=closure.reason if closure else "")
        self.body.addWidget(FormRow(self.tr("Day"), self.day))
        self._row = FormRow(self.tr("Hours"), self.spans, help=self.tr("Like 9-14, 16-20. Empty: closed"))
        self.body.addWidget(self._row)
        self.body.addWidget(FormRow(self.tr("Reason"), self.reason))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._save, default=True)

    def _save(self) -> None:
        value = self.day.date()
        day = dt.date(value.year(), value.month(), value.day())
        try:
            spans = opening_spans.read(self.spans.text())
            hours.save_closure(self._scope, day, spans, self.reason.text(), self._id)
        except DeskError as error:
            self._row.set_error(sentences.refusal(error))
        else:
            self.accept()


class WeekChart(Sign):
    """Bars of a week: grey when the shop is open, in the client's colour when messages are answered."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__(name)
        self._colour = colour
        self._open: tuple[tuple[Span, ...], ...] = ()
        self._answers: tuple[tuple[Span, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, opened: tuple[tuple[Span, ...], ...], answers: tuple[tuple[Span, ...], ...]) -> None:
        self._open, self._answers = opened, answers
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, fonts.scaled(7 * 22 + 22))

    def paintEvent(self, event: QPaintEvent) -> None:
        left, line = 34.0, float(fonts.scaled(22))
        width = self.width() - left - 20
        with paint.on(self) as p:
            for hour in range(FIRST + 2, LAST, 4):
                x = left + width * (hour - FIRST) / (LAST - FIRST)
                p.fillRect(QRectF(x, 0, 1, 7 * line), paint.colour("line"))
                words = QRectF(x - 30, 7 * line, 60, line)
                paint.text(p, words, f"{hour}:00", size=11, ink="text2", align="centre", tabular=True)
            for number in range(7):
                name = QLocale(self.locale()).dayName(number + 1, QLocale.FormatType.NarrowFormat)
                paint.text(
                    p,
                    QRectF(0, number * line, left - 8, line),
                    name.upper(),
                    size=12,
                    weight=600,
                    ink="text2",
                )
                solid = active.brand(self._colour).solid if self._colour else "ink"
                for week, fill, offset in ((self._open, "line2", 4.0), (self._answers, solid, 12.0)):
                    for span in week[number] if week else ():
                        at, end = (
                            left + width * (_hour(t) - FIRST) / (LAST - FIRST)
                            for t in (span.opens, span.closes)
                        )
                        corner = QPointF(max(left, at), number * line + offset)
                        paint.box(p, QRectF(corner, QPointF(max(left, end), corner.y() + 6)), 3, fill=fill)


def _hour(time: str) -> float:
    return int(time[:2]) + int(time[3:]) / 60
