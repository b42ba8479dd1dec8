"""The brands in the overview: how much each has to answer. Pressed, it is worked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.services.workload import MOST, Workload
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.button import Painted

LEAST = 216  # px of a card
GAP = 12


class StandingCard(Painted):
    """A brand with what it has to answer."""

    def __init__(self, client: ClientRow) -> None:
        super().__init__(client.name)
        self._client = client
        self._open, self._late, self._clear = "", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_load(self, load: Workload) -> None:
        """What there is to answer; until then the card shows the brand alone."""
        many = load.open > MOST
        more = self.tr("over %n open", "", MOST)
        self._open = "" if not load.open else more if many else self.tr("%n open", "", load.open)
        late = self.tr("over %n overdue", "", MOST)
        few = self.tr("%n overdue", "", load.overdue)
        self._late = "" if not load.overdue else late if load.overdue > MOST else few
        self._clear = "" if load.open else self.tr("Nothing open")
        told = (self._client.name, self._open, self._late, self._clear)
        self.setAccessibleName(", ".join(part for part in told if part))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(LEAST), fonts.scaled(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(120), fonts.scaled(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, client = QRectF(self.rect()), self._client
        tile, half, middle = fonts.scaled(36), fonts.scaled(20), rect.center().y()
        with paint.on(self) as p:
            fill = "pressed" if self.isDown() else "hover" if self.hovered else "surface"
            paint.box(p, rect, 12, fill=fill, line="line")
            p.save()
            p.setClipRect(QRectF(0, 0, 5, rect.height()))
            paint.box(p, rect, 12, fill=active.brand(client.colour).solid)
            p.restore()
            square = QRectF(18, middle - tile / 2, tile, tile)
            paint.initials(p, square, client.initials, active.brand(client.colour).solid)
            x = square.right() + 12
            paint.icon(p, "chevron-right", rect.right() - 28, middle - 8, 16, "text3")
            name = QRectF(x, middle - half - 1, rect.right() - 34 - x, half)
            paint.text(p, name, client.name, size=14, weight=600)
            self._paint_load(p, x, rect.right() - 32, middle + 1, half)
            if self.hasFocus():
                paint.focus_ring(p, rect, 12)

    def _paint_load(self, p: paint.QPainter, x: float, right: float, top: float, height: float) -> None:
        """What is overdue comes first: where there is no room for both, it is the one that is told."""
        for icon, words, ink in (
            ("alert-triangle", self._late, "danger"),
            ("inbox", self._open, "text2"),
            ("check", self._clear, "text2"),
        ):
            width = fonts.width(words, 13, 500)
            if words and x + 21 + width <= right + 1:
                paint.icon(p, icon, x, top + height / 2 - 8, 16, ink, 1.9)
                room = QRectF(x + 21, top, width + 2, height)
                paint.text(p, room, words, weight=500, ink=ink, elide=False)
                x += 21 + width + 12


class Brands(QWidget):
    """As many cards beside each other as there is room for. `chosen` tells a client's id."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._clients: Sequence[ClientRow] = ()
        self._cards: dict[int, StandingCard] = {}
        self._columns = 0

    def show_clients(self, clients: Sequence[ClientRow]) -> None:
        """These, in this order."""
        if list(clients) == list(self._clients):
            return
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._clients = list(clients)
        self._cards = {client.id: self._card(client) for client in clients}
        self._columns = 0
        self._arrange()

    def show_loads(self, loads: Mapping[int, Workload]) -> None:
        """What each of them has to answer."""
        for client_id, load in loads.items():
            if client_id in self._cards:
                self._cards[client_id].show_load(load)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _card(self, client: ClientRow) -> StandingCard:
        card = StandingCard(client)
        card.clicked.connect(lambda: self.chosen.emit(client.id))
        return card

    def _arrange(self) -> None:
        least = fonts.scaled(LEAST) + GAP
        columns = max(1, min(len(self._cards), (self.width() + GAP) // least))
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
