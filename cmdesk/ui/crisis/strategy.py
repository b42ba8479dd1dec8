"""How to answer: four questions, a suggestion with its reasons, and the person's choice."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from cmdesk.domain import crisis_strategy
from cmdesk.domain.crisis_steps import Part
from cmdesk.domain.crisis_strategy import DENY
from cmdesk.services import crises
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.words import said, strategy
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit
from cmdesk.ui.widgets.label import Label


class StrategyPart(StepPart):
    """Each strategy with what it is; of the chosen one, how to begin and what to leave."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        heading = Label(self.tr("How to answer"), "panel")
        heading.setContentsMargins(0, 10, 0, 0)
        self.column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self.questions: dict[str, Choice] = {}
        for place, question in enumerate(crisis_strategy.questions()):
            options = [("", "—"), *((key, said(label)) for key, label in question.choices.items())]
            box = Choice(said(question.label), options, work.said(step, question.key))
            box.setMinimumContentsLength(16)
            box.activated.connect(lambda _at, key=question.key, box=box: self._keep(key, box.value))
            grid.addWidget(FormRow(said(question.label), box), place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
            self.questions[question.key] = box
        self.column.addLayout(grid)
        self._suggested = Label("", weight=500, wrap=True)
        self.column.addWidget(self._suggested)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for key, known in crisis_strategy.strategies().items():
            radio = QRadioButton(said(known.name))
            radio.setAccessibleDescription(said(known.what))
            radio.clicked.connect(lambda _=False, key=key: self._choose(key))
            self._group.addButton(radio)
            self.choices[key] = radio
            self.column.addWidget(radio)
            told = Label(said(known.what), "meta", wrap=True)
            told.setContentsMargins(34, 0, 0, 4)
            self.column.addWidget(told)
        self.proof = LineEdit(
            self.tr("Proof, or who of the company confirms it"), text=work.said(step, "proof")
        )
        self.proof.textEdited.connect(lambda text: self._keep("proof", text))
        self._proof = FormRow(self.tr("Proof, or who of the company confirms it"), self.proof)
        self.column.addWidget(self._proof)
        self._how = Label("", ink="text2", wrap=True, selectable=True)
        self.column.addWidget(self._how)
        self.refresh()

    def first(self) -> QWidget:
        return self.questions["responsible"]

    def refresh(self) -> None:
        state = self.work.state
        found = state.suggestion
        self._suggested.setVisible(found is not None)
        if found is not None:
            why = " · ".join(said(crisis_strategy.reasons()[key]) for key in found.reasons)
            told = self.tr("Suggested: {strategy}").format(strategy=strategy(found.strategy))
            self._suggested.setText(f"{told} — {why}")
        for key, radio in self.choices.items():
            radio.setChecked(key == state.strategy)
        denies = DENY in (state.strategy, found.strategy if found else "")
        self._proof.setVisible(denies or bool(self.work.said(self.step, "proof")))
        known = crisis_strategy.strategies().get(state.strategy)
        self._how.setVisible(known is not None)
        if known is not None:
            tongue = language.spoken()
            begin = self.tr("To begin with: {sentences}").format(sentences=" / ".join(known.openers[tongue]))
            leave = self.tr("Better not: {what}").format(what=" · ".join(known.avoid[tongue]))
            self._how.setText(f"{begin}\n{leave}")

    def _keep(self, key: str, value: str) -> None:
        self.work.keep(self.step, key, value)
        self.work.flush()

    def _choose(self, key: str) -> None:
        work = self.work
        if not work.do(lambda: crises.set_strategy(work.scope, work.crisis_id, key)):
            self._proof.setVisible(True)
            self.proof.setFocus()
            self.choices[key].setChecked(False)
            self._group.setExclusive(False)
            self.refresh()
            self._group.setExclusive(True)
