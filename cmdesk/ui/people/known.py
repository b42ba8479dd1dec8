"""What is known of a person besides the cases: figures, what was noted, and who may be the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services.people_list import PersonRow
from cmdesk.services.people_view import PersonView
from cmdesk.ui.people import birthday, signs
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.avatar import Avatar
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.label import Label


class Figures(QWidget):
    """Cases, contact and satisfaction as three cards."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)

    def show_view(self, view: PersonView) -> None:
        clear(self._row)
        row = view.row
        cases = self.tr("cases, %n open", "", view.open_cases)
        self._row.addWidget(_Figure(str(row.cases), cases), 1)
        last = dates.moment(row.last_contact_at) if row.last_contact_at else "–"
        contact = self.tr("last contact") if row.last_contact_at else self.tr("no contact yet")
        self._row.addWidget(_Figure(last, contact), 1)
        if view.satisfaction is None:
            self._row.addWidget(_Figure("–", self.tr("satisfaction not asked yet")), 1)
        else:
            mean = QLocale().toString(view.satisfaction, "f", 1)
            rated = self.tr("of 5, in %n cases", "", view.rated)
            self._row.addWidget(_Figure(mean, rated), 1)


class _Figure(Card):
    """A number and what it counts."""

    def __init__(self, figure: str, text: str) -> None:
        super().__init__(radius=10)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(Label(figure, "panel", elide=True))
        column.addWidget(Label(text, "meta", elide=True))


class Noted(QWidget):
    """What was written down, each under its name; nothing of what was not."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def show_view(self, view: PersonView) -> None:
        clear(self._grid)
        card, first = view.card, view.row.first_contact_at
        told = {
            self.tr("Notes"): card.notes,
            self.tr("Interests"): card.interests,
            self.tr("Birthday"): birthday.shown(card.birthday),
            self.tr("E-mail"): card.email,
            self.tr("Phone"): card.phone,
            self.tr("Where you have it from"): card.source,
            self.tr("First contact"): dates.day(first.astimezone().date()) if first else "",
            self.tr("Look at it again on"): dates.day(card.review_on) if card.review_on else "",
        }
        written = {name: text for name, text in told.items() if text}
        for number, (name, text) in enumerate(written.items()):
            label = Label(name, "section")
            self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            value = Label(text, wrap=True, selectable=True)
            value.setAccessibleName(f"{name}: {text}")
            self._grid.addWidget(value, number, 1)
        self.setVisible(bool(written))


class Others(Card):
    """Other people of the register under a heading, each with the things that can be done."""

    def __init__(self, heading: str, acts: Sequence[tuple[str, Callable[[int], object]]]) -> None:
        super().__init__(radius=10)
        self._acts = acts
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(Label(heading, "section"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        column.addLayout(self._lines)

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        clear(self._lines)
        for row in rows:
            self._lines.addWidget(self._person(row))
        self.setVisible(bool(rows))

    def _person(self, row: PersonRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(Avatar(row.name, 30))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.name, "strong", elide=True))
        handles = [f"{signs.place(handle)} {handle.handle}".strip() for handle in row.handles[:3]]
        words.addWidget(Label(" · ".join([*handles, signs.cases(row.cases)]), "meta", elide=True))
        across.addLayout(words, 1)
        for place, (act, done) in enumerate(self._acts):
            name = QCoreApplication.translate("People", "{act}: {name}").format(act=act, name=row.name)
            button = Button(act, kind="ghost" if place else "secondary", height=28, name=name)
            button.clicked.connect(lambda _on, done=done: done(row.id))
            across.addWidget(button)
        return line
