"""What can be done to several replies at once, shown while several are selected."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from cmdesk.ui.replies.acts import ReplyActs
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.label import Label


class BulkBar(Panel):
    """Under the list."""

    def __init__(self, acts: ReplyActs) -> None:
        super().__init__("raised", "t")
        self._acts = acts
        self._ids: list[int] = []
        self._count = Label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(self._count, 1)
        for icon, name, act in (
            ("tag", self.tr("Tags…"), acts.tag),
            ("folder", self.tr("Move…"), acts.move),
            ("circle-check", self.tr("Approve…"), acts.approve),
            ("replace", self.tr("Find and replace…"), acts.replace),
            ("trash", self.tr("Move to the trash"), acts.delete),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(lambda _on, act=act: act(self._ids))
            row.addWidget(button)
        more = Button(self.tr("More"), kind="ghost", menu=True, height=30)
        more.clicked.connect(lambda: acts.menu(self._ids, more.mapToGlobal(more.rect().topLeft())))
        row.addWidget(more)
        self.hide()

    def show_selection(self, ids: list[int]) -> None:
        """Show itself for two or more."""
        self._ids = ids
        self._count.setText(self.tr("%n selected", "", len(ids)))
        self.setVisible(len(ids) > 1)
