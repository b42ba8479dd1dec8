"""What can be done to several people at once, shown while several are selected."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from cmdesk.ui.people.acts import PersonActs
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.label import Label


class PeopleBar(Panel):
    """Under the list."""

    def __init__(self, acts: PersonActs) -> None:
        super().__init__("raised", "t")
        self._ids: list[int] = []
        self._count = Label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(self._count, 1)
        merge = Button(self.tr("Make one of them"), icon="git-merge", height=30)
        merge.clicked.connect(lambda: acts.merge(self._ids[0], self._ids[1:]))
        trash = IconButton("trash", self.tr("Move to the trash"))
        trash.clicked.connect(lambda: acts.delete(self._ids))
        row.addWidget(merge)
        row.addWidget(trash)
        self.hide()

    def show_selection(self, ids: list[int]) -> None:
        """Show itself for two or more."""
        self._ids = ids
        self._count.setText(self.tr("%n selected", "", len(ids)))
        self.setVisible(len(ids) > 1)
