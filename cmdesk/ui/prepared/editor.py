"""Writing a hard question: what may be said, how likely and how bad it is, and what one would answer."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from cmdesk.domain import hard_questions as rules
from cmdesk.domain.clock import today
from cmdesk.domain.crisis_severity import LEVELS
from cmdesk.domain.errors import DeskError
from cmdesk.services import hard_questions
from cmdesk.services.hard_questions import QuestionCard
from cmdesk.ui.prepared import words
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.spelling import Spelling
from cmdesk.ui.widgets.steps import DateField

SUGGESTED = ""


class QuestionDialog(Dialog):
    """New or changed; `saved` tells the id."""

    saved = Signal(int)

    def __init__(self, parent: QWidget, session: Session, question_id: int | None) -> None:
        client = session.client
        title = self.tr("Edit the question") if question_id else self.tr("New hard question")
        super().__init__(parent, title, colour=client.colour if client else "", size=(760, 680))
        self._session, self._scope, self._id = session, session.scope, question_id
        before = hard_questions.get(self._scope, question_id).card if question_id else QuestionCard("")
        self._before = before
        self._make_fields(before)
        self._lay_out()
        self.add_button(Button(self.tr("Cancel"), key="Esc"), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary", key="Ctrl ↵"), self._save, default=True)
        self.finish_by_key()
        self._suggest()
        (self.answer if before.question else self.question).setFocus()

    def _make_fields(self, card: QuestionCard) -> None:
        self.question = TextBox(self.tr("What may be said"), text=card.question, least=2, most=4)
        self.answer = TextBox(
            self.tr("Prepared answer"),
            hint=self.tr("What is true, what the brand does, and where to ask more"),
            text=card.answer,
            least=4,
            most=10,
        )
        self.spelling = Spelling(self.answer, self._session, self._scope)
        self.area = Choice(self.tr("What it is about"), words.areas(), card.area)
        steps = [str(step) for step in rules.STEPS]
        likely = list(zip(steps, (words.likelihood(int(step)) for step in steps), strict=True))
        harm = list(zip(steps, (words.impact(int(step)) for step in steps), strict=True))
        self.likelihood = Choice(self.tr("Likelihood"), likely, str(card.likelihood))
        self.impact = Choice(self.tr("Impact"), harm, str(card.impact))
        for field in self.likelihood, self.impact:
            field.currentIndexChanged.connect(self._suggest)
        levels = [(SUGGESTED, ""), *((str(level), words.level(level)) for level in LEVELS)]
        chosen = SUGGESTED if card.level is None else str(card.level)
        self.level = Choice(self.tr("Level if it happens"), levels, chosen)
        channels = [(key, words.say(text)) for key, text in words.CHANNELS.items()]
        self.channel = Choice(self.tr("How it is used"), channels, card.channel)
        self.owner = LineEdit(self.tr("Owner"), text=card.owner, hint=self.tr("Who keeps it true"))
        self.spokesperson = LineEdit(
            self.tr("Spokesperson"), text=card.spokesperson, hint=self.tr("Who says it")
        )
        self.check = TextBox(self.tr("Find out first"), text=card.check, least=2, most=4)
        self.evidence = TextBox(
            self.tr("Evidence"),
            hint=self.tr("Documents, links, figures"),
            text=card.evidence,
            least=2,
            most=4,
        )
        self.limited = QCheckBox(self.tr("Look at it again on"))
        self.limited.setChecked(card.valid_until is not None)
        self.until = DateField(self.tr("Look at it again on"))
        day = card.valid_until or today() + dt.timedelta(days=rules.REVIEW_AFTER)
        self.until.setDate(QDate(day.year, day.month, day.day))
        self.until.setEnabled(self.limited.isChecked())
        self.limited.toggled.connect(self.until.setEnabled)

    def _lay_out(self) -> None:
        self._question_row = FormRow(self.tr("What may be said"), self.question)
        self._answer_row = FormRow(
            self.tr("Prepared answer"),
            self.answer,
            help=self.tr("Another text than the one approved has to be approved again"),
        )
        self.body.addWidget(self._question_row)
        pairs = (
            (FormRow(self.tr("Likelihood"), self.likelihood), FormRow(self.tr("Impact"), self.impact)),
            (
                FormRow(self.tr("Level if it happens"), self.level),
                FormRow(self.tr("What it is about"), self.area),
            ),
            (FormRow(self.tr("Spokesperson"), self.spokesperson), FormRow(self.tr("Owner"), self.owner)),
            (
                FormRow(self.tr("Find out first"), self.check),
                FormRow(self.tr("Evidence"), self.evidence),
            ),
        )
        self.body.addLayout(_grid(pairs[:2]))
        self.body.addWidget(self._answer_row)
        self.body.addLayout(_grid(pairs[2:]))
        last = QGridLayout()
        last.setHorizontalSpacing(16)
        last.setVerticalSpacing(6)
        last.addWidget(FormRow(self.tr("How it is used"), self.channel), 0, 0, 2, 1)
        last.addWidget(self.limited, 0, 1, Qt.AlignmentFlag.AlignBottom)
        last.addWidget(self.until, 1, 1)
        last.setColumnStretch(0, 1)
        last.setColumnStretch(1, 1)
        self.body.addLayout(last)

    def _suggest(self, *_: object) -> None:
        """Say which level likelihood and impact make."""
        level = rules.level(int(self.likelihood.value), int(self.impact.value))
        told = self.tr("As suggested: {level}").format(level=words.level(level))
        self.level.setItemText(self.level.findData(SUGGESTED), told)

    def _card(self) -> QuestionCard:
        day = self.until.date()
        return replace(
            self._before,
            question=self.question.toPlainText(),
            area=self.area.value,
            likelihood=int(self.likelihood.value),
            impact=int(self.impact.value),
            level=int(self.level.value) if self.level.value != SUGGESTED else None,
            check=self.check.toPlainText(),
            answer=self.answer.toPlainText(),
            evidence=self.evidence.toPlainText(),
            channel=self.channel.value,
            owner=self.owner.text(),
            spokesperson=self.spokesperson.text(),
            valid_until=dt.date(day.year(), day.month(), day.day()) if self.limited.isChecked() else None,
        )

    def _save(self) -> None:
        for row in self._question_row, self._answer_row:
            row.set_error("")
        scope, before = self._scope, self._before
        try:
            question_id = hard_questions.save(scope, self._card(), self._id)
        except DeskError as error:
            self._refuse(error)
            return
        if self._id is None:
            self._session.say(
                self.tr("Question saved"), undo=lambda: hard_questions.delete(scope, [question_id])
            )
        else:
            self._session.say(
                self.tr("Question saved"), undo=lambda: hard_questions.save(scope, before, question_id)
            )
        self.saved.emit(question_id)
        self.accept()

    def _refuse(self, error: DeskError) -> None:
        told = sentences.refusal(error)
        if error.code == "question-needs-text":
            self._question_row.set_error(told)
            self.question.setFocus()
        elif error.code.startswith("template-"):
            self._answer_row.set_error(told)
            self.answer.setFocus()
        else:
            self.say_problem(told)


def _grid(pairs: tuple[tuple[FormRow, FormRow], ...]) -> QGridLayout:
    """Two fields a line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(14)
    for place, pair in enumerate(pairs):
        for column, row in enumerate(pair):
            grid.addWidget(row, place, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
    return grid
