"""The columns of a table that comes in: what each is, with an example, to be set right by the person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label


class Columns(QWidget):
    """Shows nothing until `show_table`. Of meanings that are not `several`, one column at most has each."""

    changed = Signal()

    def __init__(self, meanings: Mapping[str, str], several: Collection[str] = ()) -> None:
        """`meanings` are what a column can be, with its word; "" is a column that is left out."""
        super().__init__()
        self._meanings, self._several = list(meanings.items()), several
        self._choices: list[Choice] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.hide()

    def show_table(
        self, header: Sequence[str], mapping: Mapping[int, str], sample: Sequence[Sequence[str]]
    ) -> None:
        """Show each column with what it was taken for and the first thing that stands in it."""
        clear(self._grid)
        self._choices.clear()
        for place, title in enumerate((self.tr("Column"), self.tr("What it is"), self.tr("For example"))):
            self._grid.addWidget(Label(title, "section"), 0, place)
        for place, name in enumerate(header):
            told = self.tr("What column “{name}” is").format(name=name)
            choice = Choice(told, self._meanings, mapping.get(place, ""))
            choice.setProperty("dense", "true")
            choice.activated.connect(lambda _place, choice=choice: self._on_choice(choice))
            self._choices.append(choice)
            written = (row[place] for row in sample if place < len(row) and row[place].strip())
            example = " ".join(next(written, "").split())
            self._grid.addWidget(Label(name, weight=500, elide=True), place + 1, 0)
            self._grid.addWidget(choice, place + 1, 1)
            self._grid.addWidget(Label(example, "meta", elide=True), place + 1, 2)
        self.setVisible(bool(header))

    def mapping(self) -> dict[int, str]:
        """What each column is; those that are left out are not in it."""
        return {place: choice.value for place, choice in enumerate(self._choices) if choice.value}

    def holds_focus(self) -> bool:
        """Whether the keyboard is in one of them."""
        return any(choice.hasFocus() for choice in self._choices)

    def _on_choice(self, chosen: Choice) -> None:
        if chosen.value not in self._several:
            for other in self._choices:
                if other is not chosen and other.value == chosen.value:
                    other.choose("")
        self.changed.emit()


def remembered(kept: Mapping[str, str], header: Sequence[str], meanings: Collection[str]) -> dict[int, str]:
    """A mapping from what columns of these names were taken for last time, as far as it is a meaning still."""
    return {place: kept[name] for place, name in enumerate(header) if name in kept and kept[name] in meanings}
