"""The left edge of the window: which client, which page, and what is always at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout

from cmdesk.services.clients import ClientRow
from cmdesk.ui.shell import pages
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.paragraph import Paragraph
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.chips import Sign

WIDE, NARROW = 208, 84


class Rail(Panel):
    """Tells what is wished: a page, or one of the acts that have a place here."""

    page_chosen = Signal(str)
    act_chosen = Signal(str)

    def __init__(self, keys: Mapping[str, str]) -> None:
        """`keys` of the acts."""
        super().__init__("rail")
        self.setAccessibleName(self.tr("Pages"))
        self._keys = keys
        self.card = BrandCard(self.tr("All clients"), self.tr("Overview"), self.tr("Active client"))
        self.card.clicked.connect(self._on_card)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addWidget(self.card)
        column.addSpacing(16)
        self._group = QButtonGroup(self)
        self._items: dict[str, RailItem] = {}
        for place in pages.PLACES:
            item = self._items[place.id] = self._item(place.id, place.icon, pages.name(place.id))
            item.setCheckable(True)
            self._group.addButton(item)
            column.addWidget(item)
        self._group.buttonClicked.connect(self._on_page)
        column.addStretch(1)
        others = [
            self._item("palette", "bolt", self.tr("Reply"), framed=True),
            self._item("preferences", "settings", self.tr("Preferences")),
            self._item("help", "help-circle", self.tr("Help")),
        ]
        for item in others:
            item.clicked.connect(self._on_act)
            column.addWidget(item)
        column.insertSpacing(column.indexOf(others[1]), 6)
        self._note = Note("cloud-off", self.tr("All on this device"))
        column.addWidget(self._note)
        self._parts = [self.card, *self._items.values(), *others]
        self.narrow = False
        active.changed.connect(self._fit)
        self._fit()

    def _item(self, act_id: str, icon: str, text: str, *, framed: bool = False) -> RailItem:
        return RailItem(act_id, icon, text, shortcuts.shown(self._keys[act_id]), framed=framed)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons over small words, or icons beside words."""
        if narrow != self.narrow:
            self.narrow = narrow
            self._fit()

    def _fit(self) -> None:
        narrow = self.narrow
        self.setFixedWidth(fonts.scaled(NARROW if narrow else WIDE))
        side = 4 if narrow else 8
        self._column.setContentsMargins(side, 12, side, 12)
        self._note.setVisible(not narrow)
        for part in self._parts:
            part.narrow = narrow
            part.updateGeometry()
            part.update()

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        if page in self._items:
            self._items[page].setChecked(True)

    def show_count(self, page: str, words: str, *, late: bool) -> None:
        """How many of something a page holds, "" for none; late ones in red."""
        self._items[page].show_count(words, late=late)

    def show_client(self, client: ClientRow | None, everyone: Sequence[ClientRow]) -> None:
        self.card.show_client(client, everyone)

    def _on_page(self, item: RailItem) -> None:
        self.page_chosen.emit(item.act_id)

    def _on_act(self) -> None:
        item = self.sender()
        assert isinstance(item, RailItem)
        self.act_chosen.emit(item.act_id)

    def _on_card(self) -> None:
        self.act_chosen.emit("switcher")


class RailItem(Painted):
    """Icon and word in a line, or one over the other in the narrow rail."""

    def __init__(self, act_id: str, icon: str, text: str, key: str, *, framed: bool) -> None:
        super().__init__(text)
        self.act_id = act_id
        self.setText(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon, self._key, self._framed = icon, key, framed
        self._count, self._late = "", False
        self.narrow = False

    def show_count(self, words: str, *, late: bool) -> None:
        """A number at the right, red when something is late."""
        self._count, self._late = words, late
        self.setAccessibleName(f"{self.text()}, {words}" if words else self.text())
        self.setAccessibleDescription(self.tr("some are overdue") if late else "")
        self.update()

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
                self._paint_count(p, rect.right() - 4, half - 14)
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
                right -= self._paint_count(p, right, middle)
                paint.text(p, QRectF(38, 0, right - 38, rect.height()), self.text(), weight=weight, ink=ink)
            if self.hasFocus():
                paint.focus_ring(p, rect)

    def _paint_count(self, p: QPainter, right: float, middle: float) -> float:
        """The number that ends at `right`; the room that it takes."""
        if not self._count:
            return 0
        width = fonts.width(self._count, 12, 600, tabular=True) + 12
        box = QRectF(right - width, middle - 10, width, 20)
        if self._late:
            paint.box(p, box, 10, fill="danger_bg")
        elif self.narrow:
            paint.box(p, box, 10, fill="mute")
        ink = "danger" if self._late else "text2"
        paint.text(p, box, self._count, size=12, weight=600, ink=ink, align="centre", tabular=True)
        return width + 6


class BrandCard(Painted):
    """Which client is worked for: colour, initials and name. Pressed, it lets choose another."""

    def __init__(self, all_text: str, all_note: str, active_note: str) -> None:
        super().__init__(all_text)
        self._all, self._all_note, self._active = all_text, all_note, active_note
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
                self._paint_name(p, name, ink)
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

    def _paint_name(self, p: QPainter, name: str, ink: str) -> None:
        """The name in two lines under the tile."""
        line, width = fonts.scaled(15), self.width() - 8
        centre = Qt.AlignmentFlag.AlignHCenter
        words = Paragraph(name, fonts.font(11, 600), width, line, centre, most=2)
        p.setPen(paint.colour(ink))
        words.draw(p, 4, fonts.scaled(63) - words.height / 2)

    def _below(self) -> str:
        return self._active if self._client else self._all_note

    def _paint_tiles(self, p: QPainter, at: QPointF, size: float) -> None:
        if self._client is not None:
            solid = active.brand(self._client.colour).solid
            paint.initials(p, QRectF(at.x(), at.y(), size, size), self._client.initials, solid)
            return
        part = size * 0.62
        step = (size * 1.1 - part) / 2
        for place, client in enumerate(self._everyone[:3]):
            tile = QRectF(at.x() - size * 0.05 + place * step, at.y() + (size - part) / 2, part, part)
            paint.box(p, tile.adjusted(-1.5, -1.5, 1.5, 1.5), 7, fill="surface")
            paint.initials(p, tile, client.initials, active.brand(client.colour).solid)


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
