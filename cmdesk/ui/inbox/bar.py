"""What can be done to several cases at once, shown while several are selected."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout

from cmdesk.ui.inbox.acts import CaseActs
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.label import Label


class CaseBar(Panel):
    """Under the list."""

    def __init__(self, acts: CaseActs) -> None:
        super().__init__("raised", "t")
        self._ids: list[int] = []
        self._count = Label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(4)
        row.addWidget(self._count, 1)
        for icon, name, act in (
            ("category", self.tr("Kind and severity"), acts.kind_menu),
            ("alarm", self.tr("Out of sight"), acts.snooze_menu),
            ("check", self.tr("Close with one outcome"), acts.resolve_menu),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(lambda _on, act=act, b=button: act(self._ids, b.mapToGlobal(QPoint())))
            row.addWidget(button)
        tags = IconButton("tag", self.tr("Tags…"))
        tags.clicked.connect(lambda: acts.tag(self._ids))
        row.addWidget(tags)
        more = Button(self.tr("More"), kind="ghost", menu=True, height=30)
        more.clicked.connect(lambda: acts.menu(self._ids, more.mapToGlobal(QPoint())))
        row.addWidget(more)
        self.hide()

    def show_selection(self, ids: list[int]) -> None:
        """Show itself for two or more."""
        self._ids = ids
        self._count.setText(self.tr("%n selected", "", len(ids)))
        self.setVisible(len(ids) > 1)
