"""The strip above a page: for whom, what, the page's acts, and the way to everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.tokens import mixed
from cmdesk.ui.widgets.button import Button, Painted
from cmdesk.ui.widgets.chips import BrandChip, Pill, Sign
from cmdesk.ui.widgets.label import Label

HEIGHT = 56


class Header(QFrame):
    """Tinted with the client's colour; neutral in the overview."""

    search_requested = Signal()

    def __init__(self, search_key: str, *, demo: bool) -> None:
        super().__init__()
        self._client: ClientRow | None = None
        self._chip: BrandChip | None = None
        self.title = Label(role="title", elide=True)
        self._arrow = _Chevron()
        self._demo = Pill(self.tr("Sample data"), "warn", icon="flask")
        self._demo.setVisible(demo)
        self._search = SearchButton(self.tr("Search or go to…"), search_key)
        self._search.clicked.connect(self.search_requested)
        self._acts: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._arrow)
        self._row.addWidget(self.title, 1)
        self._calm = Pill("", "calm", icon="hand-stop")
        self._calm.hide()
        self._row.addWidget(self._calm)
        self._row.addWidget(self._demo)
        self._row.addWidget(self._search)
        active.changed.connect(self._fit)
        self._fit()

    def show_client(self, client: ClientRow | None) -> None:
        self._client = client
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None
        if client is not None:
            name = self.tr("Client: {name}").format(name=client.name)
            self._chip = BrandChip(client.initials, client.colour, client.name)
            self._chip.setAccessibleName(name)
            self._row.insertWidget(0, self._chip)
        self._arrow.setVisible(client is not None)
        self.update()

    def show_calm(self, told: str) -> None:
        """Say that the brand is in crisis, "" that it isn't: no red, no counter."""
        self._calm.say(told, "calm", icon="hand-stop")
        self._calm.setVisible(bool(told))
        self._shrink()

    def show_page(self, title: str, acts: Sequence[QWidget]) -> None:
        """The page's title and its own acts, before the search."""
        self.title.setText(title)
        for old in self._acts:
            self._row.removeWidget(old)
            old.hide()
        self._acts = list(acts)
        for act in acts:
            self._row.insertWidget(self._row.count() - 1, act)
            act.show()
        self._shrink()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shrink()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = active.tokens()
        ground = mixed(t.canvas, active.brand(self._client.colour).tint, 0.6) if self._client else t.surface
        line = active.brand(self._client.colour).line if self._client else t.line
        with paint.on(self) as p:
            p.fillRect(self.rect(), paint.colour(ground))
            p.fillRect(QRectF(0, self.height() - 1, self.width(), 1), paint.colour(line))

    def _fit(self) -> None:
        self.setFixedHeight(fonts.scaled(HEIGHT))

    def _shrink(self) -> None:
        """Where the page's title would be cut, do without the keys and the search's words."""
        for short in (False, True):
            self._search.set_short(short=short)
            for act in self._acts:
                if isinstance(act, Button):
                    act.hide_key(hidden=short)
            if self._row.sizeHint().width() <= self.width():
                break


class SearchButton(Painted):
    """Looks like a field; opens the finder."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__(text)
        self.setText(text)
        self.setToolTip(f"{text} ({key})")
        self._key, self._short = key, False

    def set_short(self, *, short: bool) -> None:
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        height = fonts.scaled(34)
        if self._short:
            return QSize(height, height)
        words = fonts.width(self.text()) + fonts.width(self._key, 11, 500)
        return QSize(max(fonts.scaled(220), round(words + 72)), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, middle = QRectF(self.rect()), self.height() / 2
        with paint.on(self) as p:
            paint.box(p, rect, 8, fill="hover" if self.hovered else "surface", line="line2")
            paint.icon(p, "search", middle - 9 if self._short else 10, middle - 9, 18)
            if not self._short:
                paint.text(p, rect.adjusted(34, 0, -10, 0), self.text(), ink="text3")
                keys = rect.adjusted(34, 0, -10, 0)
                paint.text(p, keys, self._key, size=11, weight=500, ink="text3", align="right", elide=False)
            if self.hasFocus():
                paint.focus_ring(p, rect)


class _Chevron(Sign):
    def __init__(self) -> None:
        super().__init__("")

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.icon(p, "chevron-right", 2, 2, 16, "text3")
