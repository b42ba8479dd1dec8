"""The left edge of the window: which client, which page, and what is always at hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout

from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.chips import Sign

WIDE, NARROW = 208, 84


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the window as the rail shows it."""

    id: str
    icon: str
    text: str
    key: str


class Rail(Panel):
    """Tells what is wished: a page, another client, the quick reply, preferences, help."""

    page_chosen = Signal(str)
    switcher_requested = Signal()
    palette_requested = Signal()
    preferences_requested = Signal()
    help_requested = Signal()

    def __init__(self, places: Sequence[Place], keys: dict[str, str]) -> None:
        super().__init__("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.card = BrandCard(self.tr("All clients"), self.tr("Active client"))
        self.card.clicked.connect(self.switcher_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        column.addWidget(self.card)
        column.addSpacing(16)
        self._group = QButtonGroup(self)
        self._items: dict[str, RailItem] = {}
        for place in places:
            item = RailItem(place.icon, place.text, place.key)
            item.setCheckable(True)
            self._group.addButton(item)
            self._items[place.id] = item
            column.addWidget(item)
        self._group.buttonClicked.connect(self._on_page)
        column.addStretch(1)
        quick = RailItem("bolt", self.tr("Reply"), keys["palette"], framed=True)
        quick.clicked.connect(self.palette_requested)
        column.addWidget(quick)
        column.addSpacing(6)
        settings = RailItem("settings", self.tr("Preferences"), keys["preferences"])
        settings.clicked.connect(self.preferences_requested)
        column.addWidget(settings)
        help_item = RailItem("help-circle", self.tr("Help"), keys["help"])
        help_item.clicked.connect(self.help_requested)
        column.addWidget(help_item)
        self._note = Note("cloud-off", self.tr("All on this device"))
        column.addWidget(self._note)
        self._parts = [self.card, *self._items.values(), quick, settings, help_item]
        self.narrow = False
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        self.narrow = narrow
        self.setFixedWidth(fonts.scaled(NARROW if narrow else WIDE))
        self._note.setVisible(not narrow)
        for part in self._parts:
            part.narrow = narrow
            part.updateGeometry()
            part.update()

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        if page in self._items:
            self._items[page].setChecked(True)

    def show_client(self, client: ClientRow | None, everyone: Sequence[ClientRow]) -> None:
        self.card.show_client(client, everyone)

    def _on_page(self, item: RailItem) -> None:
        self.page_chosen.emit(next(page for page, other in self._items.items() if other is item))


class RailItem(Painted):
    """Icon and word in a line, or one over the other in the narrow rail."""

    def __init__(self, icon: str, text: str, key: str, *, framed: bool = False) -> None:
        super().__init__(text)
        self.setText(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon, self._key, self._framed = icon, key, framed
        self.narrow = False

    def sizeHint(self) -> QSize:
        return QSize(64, fonts.scaled(48 if self.narrow else 36))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        with paint.on(self) as p:
            if chosen:
                paint.box(p, rect, 8, fill="surface", line="line2")
            elif self.hovered:
                paint.box(p, rect, 8, fill="pressed" if self.isDown() else "mute")
            if self._framed:
                paint.box(p, rect, 8, line="line2")
            ink, weight = ("text", 600) if chosen else ("text2", 500)
            if self.narrow:
                half = fonts.scaled(48) / 2
                paint.icon(p, self._icon, rect.center().x() - 10, half - 18, 20, ink, 2.0 if chosen else 1.75)
                words = QRectF(2, half + 4, rect.width() - 4, fonts.scaled(16))
                paint.text(p, words, self.text(), size=11, weight=weight, ink=ink, align="centre")
            else:
                middle = rect.center().y()
                paint.icon(p, self._icon, 10, middle - 9, 18, ink, 2.0 if chosen else 1.75)
                right = rect.right() - 8
                if self._framed:
                    width = fonts.width(self._key, 11, 500)
                    caps = QRectF(right - width - 2, 0, width + 2, rect.height())
                    paint.text(
                        p, caps, self._key, size=11, weight=500, ink="text3", align="right", elide=False
                    )
                    right -= width + 8
                paint.text(p, QRectF(38, 0, right - 38, rect.height()), self.text(), weight=weight, ink=ink)
            if self.hasFocus():
                paint.focus_ring(p, rect)


class BrandCard(Painted):
    """Which client is worked for: colour, initials and name. Pressed, it lets choose another."""

    def __init__(self, all_text: str, active_text: str) -> None:
        super().__init__(all_text)
        self._all, self._active = all_text, active_text
        self._client: ClientRow | None = None
        self._everyone: Sequence[ClientRow] = ()
        self.narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_client(self, client: ClientRow | None, everyone: Sequence[ClientRow]) -> None:
        self._client, self._everyone = client, everyone
        name = client.name if client else self._all
        self.setAccessibleName(f"{self._active}: {name}" if client else name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, fonts.scaled(84 if self.narrow else 52))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, client = QRectF(self.rect()), self._client
        shades = active.brand(client.colour) if client else None
        ink = shades.ink if shades else "text"
        with paint.on(self) as p:
            paint.box(
                p,
                rect,
                10,
                fill=shades.tint if shades else "surface",
                line=shades.line if shades else "line2",
            )
            name = client.name if client else self._all
            if self.narrow:
                self._paint_tiles(p, QPointF(rect.center().x() - fonts.scaled(18), 8), fonts.scaled(36))
                words = QRectF(4, rect.height() - fonts.scaled(34), rect.width() - 8, fonts.scaled(26))
                paint.text(p, words, name, size=11, weight=600, ink=ink, align="centre")
            else:
                tile, middle = fonts.scaled(32), rect.center().y()
                self._paint_tiles(p, QPointF(8, middle - tile / 2), tile)
                x, half = 18 + tile, fonts.scaled(17)
                width = rect.width() - x - 24
                paint.text(p, QRectF(x, middle - half, width, half), name, weight=600, ink=ink)
                paint.text(p, QRectF(x, middle, width, half), self._below(), size=12, ink=ink)
                paint.icon(p, "selector", rect.right() - 22, middle - 8, 16, ink)
            if self.hasFocus():
                paint.focus_ring(p, rect, 10)

    def _below(self) -> str:
        return self._active if self._client else "  ".join(c.initials for c in self._everyone[:5])

    def _paint_tiles(self, p: QPainter, at: QPointF, size: float) -> None:
        if self._client is not None:
            solid = active.brand(self._client.colour).solid
            paint.initials(p, QRectF(at.x(), at.y(), size, size), self._client.initials, solid)
            return
        for place, client in enumerate(self._everyone[:3]):
            part = size * 0.66
            offset = place * (size - part) / 2
            tile = QRectF(at.x() + offset, at.y() + offset, part, part)
            paint.box(p, tile, 5, fill=active.brand(client.colour).solid, line="surface")


class Note(Sign):
    """A quiet line with an icon."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__(text)
        self._icon, self._text = icon, text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(40 + fonts.width(self._text, 12)), fonts.scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.icon(p, self._icon, 10, self.height() / 2 - 8, 16, "text3")
            words = QRectF(34, 0, self.width() - 36, self.height())
            paint.text(p, words, self._text, size=12, ink="text3")
