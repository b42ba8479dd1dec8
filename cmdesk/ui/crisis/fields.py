"""The plain parts of a step: a line, several, a choice of one, a heading, and what was said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from cmdesk.domain.crisis_steps import Part
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.words import said
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets.avatar import Avatar
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit, TextBox
from cmdesk.ui.widgets.label import Label

LEAST_OF_TEXT = 3  # lines of a text that is going to be posted


class LinePart(StepPart):
    """One line."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self.line = LineEdit(said(part.label), text=work.said(step, part.key))
        self.line.textEdited.connect(lambda text: work.keep(step, part.key, text))
        self.column.addWidget(FormRow(said(part.label), self.line, help=said(part.help)))

    def first(self) -> QWidget:
        return self.line


class LinesPart(StepPart):
    """Several lines that grow with what is written."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        least = LEAST_OF_TEXT if part.kind == "text" else 2
        self.box = TextBox(said(part.label), text=work.said(step, part.key), least=least, most=10)
        self.box.textChanged.connect(lambda: work.keep(step, part.key, self.box.toPlainText()))
        self.column.addWidget(FormRow(said(part.label), self.box, help=said(part.help)))

    def first(self) -> QWidget:
        return self.box


class ChoicePart(StepPart):
    """One of a few, each with what it means."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self.column.setSpacing(2)
        self.column.addWidget(Label(said(part.label), weight=500))
        if part.help:
            self.column.addWidget(Label(said(part.help), "meta", wrap=True))
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for choice in part.choices:
            radio = QRadioButton(said(choice.label))
            radio.setAccessibleName(f"{said(part.label)} {said(choice.label)}")
            radio.setAccessibleDescription(said(choice.help))
            radio.setChecked(work.said(step, part.key) == choice.key)
            radio.toggled.connect(lambda on, key=choice.key: on and work.keep(step, part.key, key))
            self._group.addButton(radio)
            self.column.addWidget(radio)
            if choice.help:
                told = Label(said(choice.help), "meta", wrap=True)
                told.setContentsMargins(34, 0, 0, 4)
                self.column.addWidget(told)
            self.choices[choice.key] = radio

    def first(self) -> QWidget:
        chosen = (radio for radio in self.choices.values() if radio.isChecked())
        return next(chosen, next(iter(self.choices.values())))


class HeadingPart(StepPart):
    """A heading between parts."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        heading = Label(said(part.label), "panel")
        heading.setContentsMargins(0, 10, 0, 0)
        self.column.addWidget(heading)


class SaidPart(StepPart):
    """What was said, by whom: never markup, whatever is in it."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self._card = Card(fill="sunken", line="", radius=12)
        row = QHBoxLayout(self._card)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        self._face = Avatar("", 28)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._who = Label("", "meta")
        self._text = Label("", "reading", ink="text2", wrap=True, selectable=True)
        texts.addWidget(self._who)
        texts.addWidget(self._text)
        row.addWidget(self._face)
        row.setAlignment(self._face, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.column.addWidget(self._card)
        self.refresh()

    def refresh(self) -> None:
        state = self.work.state
        self._card.setVisible(bool(state.text))
        who = state.row.who.partition("\n")[0]
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._face.setVisible(bool(who))
        if who:
            self._face.show_person(who)
        self._text.setText(state.text)
