"""Two columns that scroll as one; where the page is narrow, the right one goes below the left one."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets.card import Scroll

RIGHT = 324
NARROW_BELOW = 900  # px of page
WIDEST = 1240  # both columns; on a wider screen the rest stays empty
GAP = 24
PASSES = 4  # of lines in cards in columns that scroll
_UNBOUND = 16_777_215  # QWIDGETSIZE_MAX


def stops(part: QWidget | QLayout | None) -> list[QWidget]:
    """The controls in a part of the page that Tab stops at, as they are laid out."""
    if isinstance(part, QLayout):
        items = [part.itemAt(number) for number in range(part.count())]
        return [stop for item in items if item is not None for stop in stops(item.widget() or item.layout())]
    if part is None:
        return []
    inside = part.findChildren(QWidget) if part.layout() is None else stops(part.layout())
    return [widget for widget in (part, *inside) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


class Columns(Scroll):
    """Fill `left` and `right`."""

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self.left_part, self.right_part = QWidget(), QWidget()
        self.left, self.right = QVBoxLayout(self.left_part), QVBoxLayout(self.right_part)
        for side, spacing in ((self.left, 20), (self.right, 12)):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(spacing)
        self._both = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.addWidget(self.left_part, 1)
        self._box.addWidget(self.right_part)
        self._both.setMaximumWidth(fonts.scaled(WIDEST))
        self.column.addWidget(self._both)
        self._narrow: bool | None = None

    def end(self) -> None:
        """Both columns are filled: what is left of their height stays empty."""
        self.left.addStretch(1)
        self.right.addStretch(1)

    def settle(self) -> None:
        """Lay out at once what came or went, so that no half of it is painted: each pass may ask for another."""
        for _ in range(PASSES):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        # what came would be the last that Tab goes to, wherever it stands
        for before, after in itertools.pairwise([*stops(self.left_part), *stops(self.right_part)]):
            QWidget.setTabOrder(before, after)

    def show_place(self, part: QWidget, place: QRect) -> None:
        """Scroll to a place within a part of a column."""
        if (inside := self.widget()) is not None:
            middle = part.mapTo(inside, place.center())
            self.ensureVisible(0, middle.y(), 0, place.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < fonts.scaled(NARROW_BELOW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        width = fonts.scaled(RIGHT)
        self.right_part.setMinimumWidth(0 if narrow else width)
        self.right_part.setMaximumWidth(_UNBOUND if narrow else width)
