"""A section of the guided form: values, voice, audience. Its questions are data; answers are kept as they are left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from cmdesk.domain.profile import Question
from cmdesk.domain.profile import Section as Part
from cmdesk.services import profile
from cmdesk.ui.clients.section import Section
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.chips import PillKind
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

KINDS: dict[str, PillKind] = {"voice.preferred": "ok", "voice.forbidden": "danger"}


class Voice(Section):
    """One part of the form."""

    def __init__(self, session: Session, part: Part) -> None:
        super().__init__(session)
        self._part = part

    def build(self) -> None:
        spoken = language.spoken()
        answers = profile.answers(self.scope)
        inside = self.card(self._part.label[spoken])
        inside.addWidget(Label(self._part.about[spoken], ink="text2", wrap=True))
        inside.addSpacing(4)
        for question in self._part.questions:
            inside.addWidget(self._ask(question, answers.get(question.key, "")))

    def _ask(self, question: Question, answer: str) -> QWidget:
        spoken = language.spoken()
        label, told = question.label[spoken], question.help[spoken]
        make = {
            "scale": self._scale,
            "choice": self._choice,
            "many": self._many,
            "words": self._words,
            "lines": self._text,
            "text": self._text,
        }[question.kind]
        editor = make(question, answer)
        editor.setAccessibleName(label)
        row = FormRow(label, editor, help=told)
        editor.setProperty("row", row)
        return row

    def _scale(self, question: Question, answer: str) -> QWidget:
        spoken = language.spoken()
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setSingleStep(5)
        slider.setValue(int(answer) if answer else 50)
        slider.setAccessibleName(question.label[spoken])
        slider.sliderReleased.connect(lambda: self._answer(question, str(slider.value())))
        slider.actionTriggered.connect(lambda _action: self._answer(question, str(slider.sliderPosition())))
        ends = question.ends or ({spoken: ""}, {spoken: ""})
        line.addWidget(Label(ends[0][spoken], "meta"))
        line.addWidget(slider, 1)
        line.addWidget(Label(ends[1][spoken], "meta"))
        return holder

    def _choice(self, question: Question, answer: str) -> QWidget:
        spoken = language.spoken()
        options = [("", self.tr("Not said")), *((c.key, c.label[spoken]) for c in question.choices)]
        field = Choice(question.label[spoken], options, answer)
        field.activated.connect(lambda _at: self._answer(question, field.value))
        return field

    def _many(self, question: Question, answer: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        boxes: dict[str, QCheckBox] = {}
        for choice in question.choices:
            box = QCheckBox(choice.label[language.spoken()])
            box.setChecked(choice.key in answer.splitlines())
            box.clicked.connect(
                lambda: self._answer(question, "\n".join(k for k, b in boxes.items() if b.isChecked()))
            )
            boxes[choice.key] = box
            column.addWidget(box)
        return holder

    def _words(self, question: Question, answer: str) -> QWidget:
        field = WordList(
            question.label[language.spoken()],
            hint=self.tr("Write a word and press Enter"),
            remove=self.tr("Take away {word}"),
            kind=KINDS.get(question.key, "mute"),
        )
        field.set_words(answer.splitlines())
        field.changed.connect(lambda: self._answer(question, "\n".join(field.words())))
        return field

    def _text(self, question: Question, answer: str) -> QWidget:
        name = question.label[language.spoken()]
        if question.kind == "lines":
            box = TextBox(name, text=answer, least=3)
            box.textChanged.connect(lambda: self._answer(question, box.toPlainText()))
            return box
        line = LineEdit(name, text=answer)
        line.editingFinished.connect(lambda: self._answer(question, line.text()))
        return line

    def _answer(self, question: Question, value: str) -> None:
        scope = self.scope
        if profile.answers(scope).get(question.key, "") != value:
            self.save(None, lambda: profile.answer(scope, question.key, value))
