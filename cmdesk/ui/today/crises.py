"""Crises that are going on, at the top of the day: said calmly, with the way back in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import crisis_steps
from cmdesk.services.clients import ClientRow
from cmdesk.services.crises import CrisisRow
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.chips import BrandChip, Glyph
from cmdesk.ui.widgets.label import Label


class OpenCrises(QWidget):
    """A line for each; nothing where nothing burns. `brand_of` names the brand in the overview."""

    crisis_requested = Signal(int, int)  # client, crisis

    def __init__(self, brand_of: Callable[[int], ClientRow | None]) -> None:
        super().__init__()
        self._brand_of = brand_of
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_rows(self, rows: Sequence[CrisisRow]) -> None:
        clear(self._column)
        for row in rows:
            self._column.addWidget(self._line(row))
        self.setVisible(bool(rows))

    def _line(self, row: CrisisRow) -> Card:
        card = Card(fill="calm_bg", line="")
        line = QHBoxLayout(card)
        line.setContentsMargins(16, 10, 12, 10)
        line.setSpacing(10)
        line.addWidget(Glyph("lifebuoy", ink="calm"))
        if (brand := self._brand_of(row.client_id)) is not None:
            line.addWidget(BrandChip(brand.initials, brand.colour, brand.name))
        line.addWidget(Label(row.title, "strong", elide=True), 1)
        step = crisis_steps.step(row.step).title[language.spoken()]
        line.addWidget(Label(step, "meta"))
        go_on = Button(self.tr("Go on"), height=28)
        go_on.setAccessibleName(self.tr("Go on with {title}").format(title=row.title))
        go_on.clicked.connect(lambda: self.crisis_requested.emit(row.client_id, row.id))
        line.addWidget(go_on)
        return card
