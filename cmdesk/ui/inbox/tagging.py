"""The tags of cases: those that all of the chosen ones have."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cmdesk.services import case_changes, case_list
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import WordList
from cmdesk.ui.widgets.session import Session


class TagDialog(Dialog):
    """Tags to add and to take off."""

    def __init__(self, parent: QWidget, session: Session, ids: list[int]) -> None:
        super().__init__(parent, self.tr("Tags"), size=(460, 260))
        self._session, self._scope, self._ids = session, session.scope, ids
        rows = case_list.rows_of(self._scope, ids)
        self._before = [tag for tag in rows[0].tags if all(tag in row.tags for row in rows)] if rows else []
        name = self.tr("Tags that all of them have") if len(ids) > 1 else self.tr("Tags of the case")
        self.tags = WordList(
            name, hint=self.tr("Write a tag and press Enter"), remove=self.tr("Take away {word}")
        )
        self.tags.set_words(self._before)
        self.body.addWidget(FormRow(name, self.tags))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(Button(self.tr("Save"), kind="primary"), self._on_save, default=True)
        self.tags.setFocus()

    def _on_save(self) -> None:
        after = self.tags.words()
        add = [tag for tag in after if tag not in self._before]
        drop = [tag for tag in self._before if tag not in after]
        scope = self._scope
        former = case_changes.tag(scope, self._ids, add=add, drop=drop)
        self.accept()
        self._session.say(self.tr("Tags saved"), icon="tag", undo=lambda: case_changes.retag(scope, former))
