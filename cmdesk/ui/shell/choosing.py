"""What stands in a page's place while no client is chosen: the list of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.card import Scroll, clear
from cmdesk.ui.widgets.label import Label

WIDTH = 420


class Choosing(QWidget):
    """Each client as a button; pressed, it is worked for."""

    chosen = Signal(int)  # a client's id

    def __init__(self) -> None:
        super().__init__()
        scroll = Scroll(margins=(24, 48, 24, 24), spacing=8)
        scroll.column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        title = Label(self.tr("Who do you want to work for?"), "hero", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said = self.tr("Replies always belong to one client. Choose it here or with its key.")
        why = Label(said, "reading", ink="text2", wrap=True)
        why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        why.setMinimumWidth(fonts.scaled(WIDTH + 100))
        scroll.column.addWidget(title)
        scroll.column.addWidget(why)
        scroll.column.addSpacing(16)
        self._everyone: Sequence[ClientRow] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        scroll.column.addLayout(self._column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_clients(self, everyone: Sequence[ClientRow]) -> None:
        """Show the clients as they are now, once they are seen."""
        self._everyone = everyone
        if self.isVisible():
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build()

    def _build(self) -> None:
        clear(self._column)
        for place, client in enumerate(self._everyone, 1):
            row = ClientButton(client, f"Ctrl {place}" if place <= 9 else "")
            row.clicked.connect(lambda _pressed, client_id=client.id: self.chosen.emit(client_id))
            self._column.addWidget(row, 0, Qt.AlignmentFlag.AlignHCenter)
            row.show()  # the layout would only do it later, and the keyboard may come at once

    def focus_first(self) -> None:
        item = self._column.itemAt(0)
        if item is not None and (widget := item.widget()) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)


class ClientButton(Painted):
    """A client's tile, name and key."""

    def __init__(self, client: ClientRow, key: str) -> None:
        super().__init__(client.name)
        self._client, self._key = client, key
        self.setText(client.name)
        if fonts.width(client.name, 14, 600) > fonts.scaled(WIDTH - 130):
            self.setToolTip(client.name)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(WIDTH), fonts.scaled(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, middle, tile = QRectF(self.rect()), self.height() / 2, float(fonts.scaled(32))
        shades = active.brand(self._client.colour)
        with paint.on(self) as p:
            fill = "hover" if self.hovered else "surface"
            paint.box(p, rect, 10, fill=fill, line="line2")
            place = QRectF(12, middle - tile / 2, tile, tile)
            paint.initials(p, place, self._client.initials, shades.solid)
            right = rect.right() - 14
            if self._key:
                right -= paint.keycap(p, right, middle, self._key, ink="text3") + 10
            words = QRectF(24 + tile, 0, right - 24 - tile, rect.height())
            paint.text(p, words, self._client.name, size=14, weight=600)
            if self.hasFocus():
                paint.focus_ring(p, rect, 10)
