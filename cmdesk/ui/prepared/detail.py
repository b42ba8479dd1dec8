"""The question that is looked at: its answer, who says it, until when, and the first messages for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.hard_questions import State
from cmdesk.services import holding
from cmdesk.services.hard_questions import QuestionRow
from cmdesk.ui.prepared import words
from cmdesk.ui.prepared.acts import QuestionActs
from cmdesk.ui.prepared.statements import Statements
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card, Rule, Scroll, clear
from cmdesk.ui.widgets.chips import Pill
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class QuestionDetail(Card):
    """The right column."""

    shown = Signal()

    def __init__(self, session: Session, acts: QuestionActs) -> None:
        super().__init__()
        self._session, self._acts = session, acts
        self._row: QuestionRow | None = None
        self._place = Label("", "meta", weight=600)
        self._edit = IconButton("pencil", self.tr("Edit"), key="F2")
        self._edit.clicked.connect(lambda: self._acts.edit(self._id))
        self._more = IconButton("dots", self.tr("More"))
        self._more.clicked.connect(self._on_more)
        self._title = Label("", "panel", wrap=True, selectable=True)
        self._pills = FlowLayout(spacing=6)
        self._answer = Label("", "reading", wrap=True, selectable=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self.statements = Statements()
        self.statements.copy_asked.connect(self._acts.copy_statement)
        self.statements.edit_asked.connect(lambda statement: self._acts.edit_statement(self._id, statement))
        self.statements.delete_asked.connect(self._acts.delete_statement)
        self.statements.add_asked.connect(lambda: self._acts.edit_statement(self._id, None))
        self.statements.approve_asked.connect(lambda: self._acts.approve_statements(self._id))
        self.main = Button("", kind="primary")
        self.main.clicked.connect(self._on_main)
        self.copy = IconButton("copy", self.tr("Copy the answer…"), size=28)
        self.copy.clicked.connect(lambda: self._acts.copy_answer(self._id))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 10, 10, 4)
        head.addWidget(self._place, 1)
        head.addWidget(self._edit)
        head.addWidget(self._more)
        scroll = Scroll(margins=(18, 0, 18, 14), spacing=12)
        self._box = Card(fill="surface", line="field", radius=8)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self._answer)
        scroll.column.addWidget(self._title)
        scroll.column.addLayout(self._pills)
        above = QHBoxLayout()
        above.addWidget(Label(self.tr("Prepared answer"), "section"), 1)
        above.addWidget(self.copy)
        scroll.column.addLayout(above)
        scroll.column.addWidget(self._box)
        scroll.column.addLayout(self._facts)
        scroll.column.addWidget(Rule())
        scroll.column.addWidget(self.statements)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 12, 18, 14)
        foot.setSpacing(8)
        foot.addWidget(self.main)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(Rule())
        column.addLayout(foot)

    @property
    def question_id(self) -> int | None:
        """The question that is shown."""
        return self._row.id if self._row is not None else None

    @property
    def _id(self) -> int:
        assert self._row is not None
        return self._row.id

    def show_question(self, row: QuestionRow | None, number: int) -> None:
        """Show this question, whose place by risk is `number`; None empties the column."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self._place.setText(self.tr("Question {number}").format(number=number))
        self._title.setText(row.card.question)
        self._show_pills(row)
        self._answer.setText(
            words.readable(row.card.answer) or self.tr("There is no answer yet. Write it on a calm day.")
        )
        self._answer.set_ink("text" if row.card.answer else "text3")
        self._show_facts(row)
        self.statements.show_rows(holding.list_statements(self._session.scope, row.id))
        told = {
            State.NONE: (self.tr("Write the answer"), "pencil"),
            State.DRAFT: (self.tr("Note an approval…"), "check"),
            State.EXPIRED: (self.tr("Renew the approval…"), "refresh"),
            State.PREPARED: (self.tr("Edit"), "pencil"),
        }
        text, icon = told[row.state]
        self.main.set_icon(icon)
        self.main.set_text(text)
        self.copy.setVisible(bool(row.card.answer))
        self.shown.emit()

    def _show_pills(self, row: QuestionRow) -> None:
        clear(self._pills)
        state = words.say(words.STATES[row.state])
        self._pills.addWidget(Pill(state, words.KINDS[row.state], glyph=words.SHAPES[row.state]))
        self._pills.addWidget(Pill(self.tr("Risk {risk} of 25").format(risk=row.risk)))
        self._pills.addWidget(Pill(words.level(row.level)))
        self._pills.addWidget(Pill(words.area(row.card.area)))

    def _show_facts(self, row: QuestionRow) -> None:
        clear(self._facts)
        for place, (name, value) in enumerate((n, v) for n, v in self._told(row) if v):
            self._facts.addWidget(Label(name, "body", ink="text2"), place, 0)
            self._facts.addWidget(Label(value, "body", wrap=True, selectable=True), place, 1)

    def _told(self, row: QuestionRow) -> Iterator[tuple[str, str]]:
        card, approval = row.card, row.approval
        yield self.tr("Spokesperson"), card.spokesperson
        yield self.tr("Owner"), card.owner
        yield self.tr("Use"), words.say(words.CHANNELS[card.channel]) if card.channel else ""
        yield self.tr("Find out first"), card.check
        yield self.tr("Evidence"), card.evidence
        if row.state in (State.PREPARED, State.EXPIRED) and approval.at is not None:
            day = dates.day(approval.at.astimezone().date())
            yield self.tr("Approved"), self.tr("by {name}, {day}").format(name=approval.by, day=day)
        if card.valid_until is not None:
            yield self.tr("Review"), dates.day(card.valid_until)

    def _on_main(self) -> None:
        assert self._row is not None
        if self._row.state in (State.DRAFT, State.EXPIRED):
            self._acts.approve(self._id)
        else:
            self._acts.edit(self._id)

    def _on_more(self) -> None:
        self._acts.menu(self._id, self._more)

    def first_stop(self) -> QWidget:
        """Where Tab comes in."""
        return self._edit
