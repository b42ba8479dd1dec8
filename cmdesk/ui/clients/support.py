"""The support policy: through which channels a client answers, who, and how soon."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from cmdesk.domain import support as policy
from cmdesk.services import departments, support
from cmdesk.services.departments import DepartmentCard, DepartmentRow
from cmdesk.services.support import ChannelRow
from cmdesk.ui.clients.department import DepartmentDialog
from cmdesk.ui.clients.section import Section
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.steps import NumberField


class Channels(Section):
    """A line a channel: whether it is used, what for, who answers; and the targets of a first answer."""

    def build(self) -> None:
        spoken = language.spoken()
        inside = self.card(self.tr("Channels"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)
        for column, title in enumerate((self.tr("Channel"), self.tr("What for"), self.tr("Who answers"))):
            grid.addWidget(Label(title, "section"), 0, column)
        for line, row in enumerate(support.list_channels(self.scope), 1):
            name = policy.channels()[row.kind].label[spoken]
            used = QCheckBox(name)
            used.setChecked(row.used)
            purpose = LineEdit(self.tr("{channel}: what for").format(channel=name), text=row.purpose)
            who = LineEdit(self.tr("{channel}: who answers").format(channel=name), text=row.who)
            for field in (purpose, who):
                field.setProperty("dense", "true")
            used.toggled.connect(lambda on, kind=row.kind: self._change(kind, used=on))
            purpose.editingFinished.connect(
                lambda f=purpose, kind=row.kind: self._change(kind, purpose=f.text())
            )
            who.editingFinished.connect(lambda f=who, kind=row.kind: self._change(kind, who=f.text()))
            for column, widget in enumerate((used, purpose, who)):
                grid.addWidget(widget, line, column)
        inside.addLayout(grid)
        self._targets()

    def _targets(self) -> None:
        spoken = language.spoken()
        inside = self.card(self.tr("First answer within (hours when we answer)"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(3, 1)
        for line, row in enumerate(support.list_targets(self.scope)):
            name = policy.messages()[row.kind].label[spoken]
            if row.severity:
                name = self.tr("{kind}, severity {level}").format(kind=name, level=row.severity)
            field = NumberField(name, 1, policy.LONGEST_TARGET // 60 * 60, row.minutes, self.tr(" min"))
            field.setProperty("dense", "true")
            field.editingFinished.connect(
                lambda f=field, kind=row.kind, severity=row.severity: self._on_target(
                    kind, severity, f.value()
                )
            )
            grid.addWidget(Label(name, weight=500), line, 0)
            grid.addWidget(field, line, 1)
            if row.own:
                usual = Button(self.tr("The usual again"), kind="ghost", height=28)
                usual.clicked.connect(
                    lambda _on, kind=row.kind, severity=row.severity: self._usual(kind, severity)
                )
                grid.addWidget(usual, line, 2)
        inside.addLayout(grid)

    def _change(self, kind: str, **changed: object) -> None:
        scope = self.scope
        before = next(row for row in support.list_channels(scope) if row.kind == kind)
        made: ChannelRow = replace(before, **changed)  # pyright: ignore[reportArgumentType]
        if made != before:
            self.save(None, lambda: support.save_channel(scope, made))

    def _on_target(self, kind: str, severity: int, minutes: int) -> None:
        scope = self.scope
        now = {(r.kind, r.severity): r.minutes for r in support.list_targets(scope)}
        if now[kind, severity] != minutes:
            self.save(None, lambda: support.save_target(scope, kind, severity, minutes))

    def _usual(self, kind: str, severity: int) -> None:
        scope = self.scope
        support.save_target(scope, kind, severity, None)


class Departments(Section):
    """Where things are escalated in the client's company."""

    def build(self) -> None:
        add = Button(self.tr("Add a department"), icon="plus", height=30)
        add.clicked.connect(lambda: self._edit(None))
        inside = self.card(self.tr("Departments and contacts"), add)
        rows = departments.list_departments(self.scope)
        if not rows:
            told = self.tr(
                "Who to ask in the company when an answer isn't yours to give: a name, a way to reach them, how soon they answer."
            )
            inside.addWidget(Label(told, ink="text2", wrap=True))
        for place, row in enumerate(rows):
            inside.addWidget(self._line(row, place, rows))

    def _line(self, department: DepartmentRow, place: int, rows: list[DepartmentRow]) -> QWidget:
        made = department.card
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = Label(made.name, "strong", elide=True)
        name.setMinimumWidth(fonts.scaled(140))
        row.addWidget(name, 2)
        who = " · ".join(part for part in (made.person, made.contact or made.channel) if part)
        row.addWidget(Label(who, ink="text2", elide=True), 3)
        row.addWidget(Label(made.escalates, "meta", elide=True), 3)
        up = IconButton("arrow-up", self.tr("Move {name} up").format(name=made.name), size=30)
        up.setEnabled(place > 0)
        up.clicked.connect(lambda: self._move(rows, place))
        row.addWidget(up)
        edit = IconButton("pencil", self.tr("Edit {name}").format(name=made.name), size=30)
        edit.clicked.connect(lambda: self._edit(department))
        delete = IconButton("trash", self.tr("Delete {name}").format(name=made.name), size=30)
        delete.clicked.connect(lambda: self._delete(department.id, made))
        row.addWidget(edit)
        row.addWidget(delete)
        return line

    def _edit(self, department: DepartmentRow | None) -> None:
        colour = self.session.client.colour if self.session.client else ""
        DepartmentDialog(self, self.scope, department, colour).open()

    def _move(self, rows: list[DepartmentRow], place: int) -> None:
        ids = [row.id for row in rows]
        ids[place - 1], ids[place] = ids[place], ids[place - 1]
        departments.put_in_order(self.scope, ids)

    def _delete(self, department_id: int, made: DepartmentCard) -> None:
        scope = self.scope
        said = self.tr("“{name}” deleted").format(name=made.name)
        self.act(
            lambda: departments.delete(scope, department_id),
            said,
            lambda: departments.restore(scope, department_id),
        )
