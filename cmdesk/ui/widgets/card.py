"""Surfaces: a card, a panel of a page, a hairline, a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cmdesk.ui.theme import active, paint


class Card(QFrame):
    """A white surface with a hairline and round corners; `accent` is a client's colour at its left edge."""

    def __init__(
        self, *, fill: str = "surface", line: str = "line", radius: int = 12, accent: str = ""
    ) -> None:
        super().__init__()
        self._fill, self._line, self._radius, self._accent = fill, line, radius, accent
        active.changed.connect(self.update)

    def set_accent(self, colour: str) -> None:
        self._accent = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            paint.box(p, rect, self._radius, fill=self._fill, line=self._line)
            if self._accent:
                p.setClipRect(QRectF(0, 0, 5, self.height()))
                paint.box(p, rect, self._radius, fill=active.brand(self._accent).solid)


class Panel(QFrame):
    """A part of a page with its own ground and a hairline on some `edges` of "lrtb"."""

    def __init__(self, fill: str = "", edges: str = "") -> None:
        super().__init__()
        self._fill, self._edges = fill, edges
        active.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        width, height = self.width(), self.height()
        with paint.on(self) as p:
            if self._fill:
                p.fillRect(self.rect(), paint.colour(self._fill))
            for edge in self._edges:
                x, y = (width - 1 if edge == "r" else 0), (height - 1 if edge == "b" else 0)
                size = (1, height) if edge in "lr" else (width, 1)
                p.fillRect(QRectF(x, y, *size), paint.colour("line"))


class Rule(QFrame):
    """A hairline across."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        active.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            p.fillRect(self.rect(), paint.colour("line"))


class Scroll(QScrollArea):
    """A column that scrolls when it is longer than the window, and follows the keyboard."""

    def __init__(self, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 14) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._whole = QVBoxLayout(self._inside)
        self._whole.setContentsMargins(*margins)
        self.column = QVBoxLayout()
        self.column.setSpacing(spacing)
        self._whole.addLayout(self.column)
        self._whole.addStretch(1)
        self.setWidget(self._inside)
        QApplication.instance().focusChanged.connect(self._follow)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # as wide as the column needs: it never scrolls sideways
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumWidth(
                self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
            )
        return super().eventFilter(watched, event)

    def missing_height(self) -> int:
        """How much higher it would have to be to show all without scrolling."""
        needed = self._whole.totalSizeHint().height()
        if self._whole.hasHeightForWidth():
            needed = self._whole.totalHeightForWidth(self.viewport().width())
        return max(0, needed - self.viewport().height())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, 24)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
