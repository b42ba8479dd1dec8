"""Being prepared: the map of risks, the hard questions, and the one that is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.services import drills, hard_questions
from cmdesk.services.desk import Topic
from cmdesk.services.hard_questions import Preparedness, QuestionRow
from cmdesk.ui.prepared.acts import QuestionActs
from cmdesk.ui.prepared.coverage import CoverageCard
from cmdesk.ui.prepared.detail import QuestionDetail
from cmdesk.ui.prepared.listing import QuestionListing
from cmdesk.ui.prepared.none import NothingPrepared
from cmdesk.ui.prepared.risk_map import RiskMap
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Page, Session

WIDE = 1080  # px of page from which the map stands beside the list
LIST_WIDTH, DETAIL_WIDTH = 318, 328
MAP, LIST = "map", "list"
_UNBOUND = 16_777_215  # QWIDGETSIZE_MAX


class PreparedPage(Page):
    """Three columns; where the page is narrow, the map and the list take turns."""

    topics = frozenset({Topic.PREPARED, Topic.CLIENTS})
    drill_asked = Signal(int)  # the crisis of the drill to play

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.acts = QuestionActs(self, session)
        self.acts.show_wanted.connect(self.show_question)
        self._take = IconButton("stack-2", self.tr("Take from the catalogue…"), framed=True, size=34)
        self._take.clicked.connect(self.acts.take)
        self.acts.drill_asked.connect(self.drill_asked)
        self._drills = IconButton("flask", self.tr("Drills…"), framed=True, size=34)
        self._drills.clicked.connect(self.acts.drills)
        self._manual = IconButton("file-export", self.tr("Crisis manual…"), framed=True, size=34)
        self._manual.clicked.connect(self.acts.manual)
        self._new = Button(self.tr("New question"), kind="primary", icon="plus", key="Ctrl N")
        self._new.clicked.connect(self.new)
        self.map, self.coverage = RiskMap(), CoverageCard()
        self.listing = QuestionListing()
        self.detail = QuestionDetail(session, self.acts)
        self.turn = Segmented(
            self.tr("What is shown"), [(LIST, self.tr("List"), "list"), (MAP, self.tr("Map"), "target")]
        )
        self._nothing = NothingPrepared()
        self._nothing.take.clicked.connect(self.acts.take)
        self._nothing.new.clicked.connect(self.new)
        self._lay_out()
        self._connect()
        self._fit()  # so that it never asks for more room than a small window has

    def _lay_out(self) -> None:
        left = self._left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.map, 1)
        column.addWidget(self.coverage)
        middle = QWidget()
        beside = QHBoxLayout(middle)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        for part in left, self.listing, self.detail:
            beside.addWidget(part, 1)
        whole = self._whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(20, 16, 20, 18)
        rows.setSpacing(12)
        rows.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(middle, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.listing.current_changed.connect(self._on_current)
        self.listing.list.opened.connect(lambda row: self.acts.edit(row.id))
        self.listing.list.delete_asked.connect(self._on_delete)
        self.map.matrix.chosen.connect(self.listing.go_to)
        self.map.matrix.moved.connect(self.acts.move)
        self.coverage.next_asked.connect(self._on_next)
        self.coverage.drill_asked.connect(self.acts.drills)
        self.turn.chosen.connect(self._fit)

    # -- the page ---------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.tr("Crisis")

    def header_actions(self) -> list[QWidget]:
        return [self._take, self._drills, self._manual, self._new]

    def new(self) -> None:
        if self.session.client is not None:
            self.acts.new()

    def focus_filter(self) -> None:
        self.listing.focus_filter()

    def focus_first(self) -> None:
        empty = self._stack.currentWidget() is self._nothing
        first = (
            self._nothing.take
            if empty
            else self.listing.list
            if self.listing.isVisible()
            else self.map.matrix
        )
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        if self._stack.currentWidget() is self._nothing:
            return [self._nothing]
        return [part for part in (self._left, self.listing, self.detail) if part.isVisible()]

    def go_to(self, place: str) -> None:
        kind, _, which = place.partition("/")
        if kind == "question" and which.isdigit():
            self.show_question(int(which))

    def show_question(self, question_id: int) -> None:
        """Show one question."""
        if self._stale or self.listing.number_of(question_id) == 0:
            self._refresh()
        self.listing.go_to(question_id)

    def reload(self) -> None:
        if self.session.client is None:
            return  # the window lets choose one first
        prepared = hard_questions.preparedness(self.session.scope)
        self._nothing.set_colour(self.session.client.colour)
        self._stack.setCurrentWidget(self._whole if prepared.questions else self._nothing)
        self._show(prepared)

    def _show(self, prepared: Preparedness) -> None:
        self.map.matrix.show_rows(prepared.questions)
        self.coverage.show_of(prepared, drill_due=drills.is_due(self.session.scope))
        self.listing.show_of(prepared)
        if not prepared.questions:
            self._on_current(None)

    # -- what happens -----------------------------------------------------------------------------

    def _on_client(self, client: object) -> None:
        self.listing.search.clear()
        self.detail.show_question(None, 0)
        super()._on_client(client)

    def _on_current(self, row: QuestionRow | None) -> None:
        self.detail.show_question(row, self.listing.number_of(row.id) if row else 0)
        self.map.matrix.show_chosen(row.id if row else None)

    def _on_next(self, question_id: int) -> None:
        self.listing.go_to(question_id)
        self.detail.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_delete(self) -> None:
        if (row := self.listing.list.current_row()) is not None:
            self.acts.delete(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.detail.question_id is not None:
            self.acts.edit(self.detail.question_id)
        else:
            super().keyPressEvent(event)

    # -- how it stands ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *_: object) -> None:
        wide = self.width() >= fonts.scaled(WIDE)
        self.turn.setVisible(not wide)
        shown = {self._left: wide or self.turn.value == MAP, self.listing: wide or self.turn.value == LIST}
        for part in sorted(shown, key=lambda part: shown[part]):  # none is shown before the other has gone
            part.setVisible(shown[part])
        self.listing.setMinimumWidth(fonts.scaled(LIST_WIDTH))
        self.listing.setMaximumWidth(fonts.scaled(LIST_WIDTH) if wide else _UNBOUND)
        self.detail.setMinimumWidth(fonts.scaled(DETAIL_WIDTH))
        self.detail.setMaximumWidth(fonts.scaled(DETAIL_WIDTH) if wide else _UNBOUND)
