"""Small questions about chosen replies: who approved them, which tags, which category."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QWidget

from cmdesk.domain.clock import today
from cmdesk.domain.errors import DeskError
from cmdesk.services import approval, bulk, categories, library
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.steps import DateField

NONE, NEW = "none", "new"


class _Asked(Dialog):
    """Cancel and an act; a refusal is said and the dialog stays."""

    def __init__(self, parent: QWidget, session: Session, title: str, action: str, ids: list[int]) -> None:
        client = session.client
        super().__init__(parent, title, colour=client.colour if client else "", size=(460, 320))
        self.session, self.scope, self.ids = session, session.scope, ids
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(action, kind="primary"), self._on_act, default=True)

    def act(self) -> tuple[str, Callable[[], None]]:
        """Do it; what to tell, and the way back."""
        raise NotImplementedError

    def _on_act(self) -> None:
        try:
            told, undo = self.act()
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
        else:
            self.session.say(told, undo=undo)
            self.accept()


class ApproveDialog(_Asked):
    """Who at the client approved them, and until when."""

    def __init__(self, parent: QWidget, session: Session, ids: list[int]) -> None:
        super().__init__(parent, session, self.tr("Approve"), self.tr("Approve"), ids)
        told = self.tr("Note who at the client said yes. Editing an approved text takes the approval away.")
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        self.by = LineEdit(self.tr("Approved by"))
        self.body.addWidget(FormRow(self.tr("Approved by"), self.by))
        self.limited = QCheckBox(self.tr("Only until"))
        self.until = DateField(self.tr("Until"))
        day = today() + dt.timedelta(days=365)
        self.until.setDate(QDate(day.year, day.month, day.day))
        self.until.setEnabled(False)
        self.limited.toggled.connect(self.until.setEnabled)
        self.body.addWidget(self.limited)
        self.body.addWidget(self.until)
        self.by.setFocus()

    def act(self) -> tuple[str, Callable[[], None]]:
        day = self.until.date()
        until = dt.date(day.year(), day.month(), day.day()) if self.limited.isChecked() else None
        scope, before = self.scope, approval.approve(self.scope, self.ids, self.by.text(), until)
        said = self.tr("%n replies approved", "", len(self.ids))
        return said, lambda: approval.reinstate(scope, before)


class TagDialog(_Asked):
    """Tags to add and to take off."""

    def __init__(self, parent: QWidget, session: Session, ids: list[int]) -> None:
        super().__init__(parent, session, self.tr("Tags"), self.tr("Save"), ids)
        rows = library.rows_of(self.scope, ids)
        shared = [tag for tag in rows[0].tags if all(tag in row.tags for row in rows)] if rows else []
        self._before = shared
        hint = self.tr("Write a tag and press Enter")
        self.tags = WordList(
            self.tr("Tags that all of them have"), hint=hint, remove=self.tr("Take away {word}")
        )
        self.tags.set_words(shared)
        self.body.addWidget(FormRow(self.tr("Tags that all of them have"), self.tags))
        self.tags.setFocus()

    def act(self) -> tuple[str, Callable[[], None]]:
        after = self.tags.words()
        add = [tag for tag in after if tag not in self._before]
        drop = [tag for tag in self._before if tag not in after]
        scope, former = self.scope, bulk.tag(self.scope, self.ids, add=add, drop=drop)
        return self.tr("Tags saved"), lambda: bulk.retag(scope, former)


class MoveDialog(_Asked):
    """A category that is there, or a new one."""

    def __init__(self, parent: QWidget, session: Session, ids: list[int]) -> None:
        super().__init__(parent, session, self.tr("Move"), self.tr("Move"), ids)
        rows = library.categories(self.scope)
        names = {row.id: row.name for row in rows}
        options = [
            (str(row.id), f"{names[row.parent_id]} / {row.name}" if row.parent_id in names else row.name)
            for row in rows
        ]
        self.category = Choice(
            self.tr("Category"), [*options, (NONE, self.tr("No category")), (NEW, self.tr("New category…"))]
        )
        self.name = LineEdit(self.tr("Name of the new category"), hint=self.tr("Complaints / Deliveries"))
        self._name_row = FormRow(self.tr("Name of the new category"), self.name)
        self.body.addWidget(FormRow(self.tr("Category"), self.category))
        self.body.addWidget(self._name_row)
        present = {row.category_id for row in library.rows_of(self.scope, ids)}
        self.category.choose(str(next(iter(present)) or NONE) if len(present) == 1 else "")
        self.category.currentIndexChanged.connect(self._on_choice)
        self._on_choice()
        self.category.setFocus()

    def _on_choice(self) -> None:
        self._name_row.setVisible(self.category.value == NEW)

    def act(self) -> tuple[str, Callable[[], None]]:
        if self.category.value == NEW:
            category_id = categories.ensure(self.scope, self.name.text())
        else:
            category_id = None if self.category.value == NONE else int(self.category.value)
        scope, former = self.scope, bulk.move(self.scope, self.ids, category_id)
        return self.tr("%n replies moved", "", len(self.ids)), lambda: bulk.put_back(scope, former)
