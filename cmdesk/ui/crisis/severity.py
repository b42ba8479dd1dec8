"""How grave it is: what can be counted, what that suggests, and what the person chooses."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from cmdesk.domain import crisis_severity
from cmdesk.domain.crisis_severity import IN_CRISIS, LEVELS
from cmdesk.domain.crisis_steps import Part
from cmdesk.services import crises, crisis_levels
from cmdesk.ui.crisis import words
from cmdesk.ui.crisis.braking import BrakeLine
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.words import said
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.dialog import ask_reason
from cmdesk.ui.widgets.due import span
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented


class SeverityPart(StepPart):
    """The criteria, the level that they suggest with its reasons, and the level that holds."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        heading = Label(self.tr("How grave it is"), "panel")
        heading.setContentsMargins(0, 10, 0, 0)
        self.column.addWidget(heading)
        self._ask()
        self.chosen = Segmented(
            self.tr("Level"), [(str(n), words.level(n).partition(" ·")[0], "") for n in LEVELS]
        )
        self.chosen.chosen.connect(lambda value: self._choose(int(value)))
        self._suggested = Label("", weight=500, wrap=True)
        self._means = Label("", "meta", wrap=True)
        self.brake = BrakeLine(work)
        card = Card(fill="surface")
        inside = QGridLayout(card)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setVerticalSpacing(8)
        inside.addWidget(self._suggested, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.chosen)
        row.addStretch(1)
        inside.addLayout(row, 1, 0)
        inside.addWidget(self._means, 2, 0)
        inside.addWidget(self.brake, 3, 0)
        self.column.addWidget(card)
        self.refresh()

    def _ask(self) -> None:
        work, step = self.work, self.step
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        normal = work.state.normal
        usual = self.tr("On an ordinary day {number} messages come in").format(
            number=QLocale().toString(normal, "f", 1)
        )
        self.people = LineEdit(said(crisis_severity.people_label()), text=work.said(step, "people"))
        self.people.setMaxLength(6)
        self.people.textEdited.connect(self._on_people)
        grid.addWidget(FormRow(said(crisis_severity.people_label()), self.people, help=usual), 0, 0, 1, 2)
        self.criteria: dict[str, Choice] = {}
        for place, (key, criterion) in enumerate(crisis_severity.criteria().items()):
            options = [("", "—"), *((str(n), said(level)) for n, level in enumerate(criterion.levels))]
            box = Choice(said(criterion.label), options, work.said(step, key))
            box.setMinimumContentsLength(16)
            box.activated.connect(lambda _at, key=key, box=box: self._keep(key, box.value))
            grid.addWidget(FormRow(said(criterion.label), box), 1 + place // 2, place % 2)
            self.criteria[key] = box
        self.modifiers: dict[str, QCheckBox] = {}
        for place, (key, label) in enumerate(crisis_severity.modifiers().items()):
            check = QCheckBox(said(label))
            check.setChecked(work.said(step, key) == "1")
            check.toggled.connect(lambda on, key=key: self._keep(key, "1" if on else ""))
            grid.addWidget(check, 3 + place, 0, 1, 2)
            self.modifiers[key] = check
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)

    def first(self) -> QWidget:
        return self.people

    def refresh(self) -> None:
        state = self.work.state
        why = words.reasons_of_level(state.measured.reasons)
        told = self.tr("Suggested: {level}").format(level=words.level(state.measured.level))
        self._suggested.setText(f"{told} — {why}" if why else told)
        level = state.row.level
        self.chosen.choose(str(state.measured.level if level is None else level))
        if level is None:
            self._means.setText(self.tr("Choose the level: in doubt between two, the higher one"))
        else:
            self._means.setText(self._meaning(level))
        self.brake.setVisible((level or 0) >= IN_CRISIS or state.braked)

    def _meaning(self, level: int) -> str:
        times = crisis_levels.list_levels(self.work.scope)[level]
        decides = said(crisis_severity.levels()[level].decides)
        told = [
            self.tr("Decides: {who}").format(who=decides),
            self.tr("first answer within {time}").format(time=span(dt.timedelta(minutes=times.answer))),
        ]
        if times.update:
            told.append(self.tr("a word every {time}").format(time=span(dt.timedelta(minutes=times.update))))
        return " · ".join(told)

    def _on_people(self, text: str) -> None:
        digits = "".join(filter(str.isdigit, text))
        if digits != text:
            self.people.setText(digits)
        self._keep("people", digits)

    def _keep(self, key: str, value: str) -> None:
        self.work.keep(self.step, key, value)
        self.work.flush()

    def _choose(self, level: int) -> None:
        work = self.work
        present = work.state.row.level
        if present is None or level >= present:
            work.do(lambda: crises.set_level(work.scope, work.crisis_id, level))
            return
        self.chosen.choose(str(present))
        ask_reason(
            self.window(),
            self.tr("Lower the level"),
            self.tr("From {before} to {after}.").format(
                before=words.level(present), after=words.level(level)
            ),
            self.tr("Why it is less grave"),
            self.tr("Lower it"),
            self.tr("Cancel"),
            lambda reason: work.do(lambda: crises.set_level(work.scope, work.crisis_id, level, reason)),
        )
