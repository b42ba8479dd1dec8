"""The list of hard questions: by risk, by what to prepare next, or by what they are about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.domain.text import fold
from cmdesk.services.hard_questions import Preparedness, QuestionRow
from cmdesk.ui.prepared import words
from cmdesk.ui.prepared.rows import QuestionModel, QuestionPainter
from cmdesk.ui.widgets.card import Card, Rule
from cmdesk.ui.widgets.inputs import Choice, SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.rows import RowsView

RISK, NEXT, AREA = "risk", "next", "area"


class QuestionListing(Card):
    """The middle column."""

    current_changed = Signal(object)  # the QuestionRow, or None

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Preparedness | None = None
        self._numbers: dict[int, int] = {}
        self._count = Label("", ink="text3", weight=500)
        orders = [
            (RISK, self.tr("By risk")),
            (NEXT, self.tr("To prepare")),
            (AREA, self.tr("By topic")),
        ]
        self.order = Choice(self.tr("Order"), orders)
        self.order.setProperty("dense", "true")
        self.order.activated.connect(self._show)
        self.search = SearchField(self.tr("Filter the questions"), hint=self.tr("Filter"))
        self.search.setProperty("dense", "true")
        self.search.textChanged.connect(self._show)
        self.model = QuestionModel(lambda row: words.said(self._numbers.get(row.id, 0), row))
        painter = QuestionPainter(lambda row_id: self._numbers.get(row_id, 0), self._risk)
        self.list = RowsView(self.tr("Hard questions"), self.model, painter)
        self.list.current_changed.connect(self.current_changed)
        self.search.passed_on.connect(self.list.take_key)
        self._none = Label(self.tr("Nothing like that"), "meta", wrap=True)
        self._none.setContentsMargins(16, 12, 16, 12)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.setSpacing(8)
        head.addWidget(Label(self.tr("Hard questions"), "reading", weight=600))
        head.addWidget(self._count)
        head.addStretch(1)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 0, 12, 10)
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(Rule())
        column.addSpacing(4)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)

    def show_of(self, prepared: Preparedness) -> None:
        """Show these questions; the chosen one stays chosen."""
        self._prepared = prepared
        self._numbers = {row.id: number for number, row in enumerate(prepared.questions, 1)}
        self._show()

    def number_of(self, question_id: int) -> int:
        """The place of a question by risk."""
        return self._numbers.get(question_id, 0)

    def go_to(self, question_id: int) -> None:
        """Choose a question, whatever the list is filtered by."""
        if self.model.place_of(question_id) < 0:
            self.search.clear()
        if (place := self.model.place_of(question_id)) >= 0:
            self.list.go_to(place)

    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show(self) -> None:
        if self._prepared is None:
            return
        current = self.list.current_row()
        rows = [row for row in self._ordered(self._prepared) if self._matches(row)]
        self.model.show_rows(rows)
        self._count.setText(str(len(rows)))
        self._none.setVisible(not rows)
        place = self.model.place_of(current.id) if current is not None else -1
        self.list.go_to(max(0, place))

    def _ordered(self, prepared: Preparedness) -> list[QuestionRow]:
        rows = list(prepared.questions)
        if self.order.value == AREA:
            areas = [key for key, _ in words.areas()]
            return sorted(rows, key=lambda row: areas.index(row.card.area))
        if self.order.value == NEXT:
            upcoming = {row_id: place for place, (row_id, _) in enumerate(prepared.next)}
            return sorted(rows, key=lambda row: upcoming.get(row.id, len(rows)))
        return rows

    def _matches(self, row: QuestionRow) -> bool:
        card = row.card
        told = fold(f"{card.question} {card.answer} {words.area(card.area)} {card.owner} {card.spokesperson}")
        return all(word in told for word in fold(self.search.text()).split())

    def _risk(self, risk: int) -> str:
        return self.tr("risk {risk}").format(risk=risk)
