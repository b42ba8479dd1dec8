"""Which brand a case belongs to: shown, asked for, and asked again when the text names another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.button import Button, Painted
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.chips import BrandChip, Glyph
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.popover import Entry, Popover

WITH_KEYS = 9  # brands that have a key, and a chip of their own


class SavedIn(QWidget):
    """The brand with which the case is saved, at the head of the dialog."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.hide()

    def show_client(self, client: ClientRow | None) -> None:
        """Show where the case is saved; nothing while that is open."""
        clear(self._row)
        self.setVisible(client is not None)
        if client is not None:
            chip = BrandChip(client.initials, client.colour, client.name)
            chip.setAccessibleName(self.tr("Saved in {brand}").format(brand=client.name))
            self._row.addWidget(Label(self.tr("Saved in"), "meta"))
            self._row.addWidget(chip)


class BrandBar(Card):
    """The text names another brand: which one is it for? Nothing is saved before that is said."""

    chosen = Signal(int)  # a client's id

    def __init__(self) -> None:
        super().__init__(fill="warn_bg", line="warn_line", radius=10)
        self._told = Label("", ink="warn", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.setSpacing(10)
        self._row.addWidget(Glyph("alert-triangle", ink="warn", stroke=2.0))
        self._row.addWidget(self._told, 1)
        self._row_of_buttons = QHBoxLayout()
        self._row_of_buttons.setSpacing(8)
        self._row.addLayout(self._row_of_buttons)
        self.buttons: list[Button] = []
        self.hide()

    def ask(self, other: ClientRow, own: ClientRow) -> None:
        """Ask whether the comment is for the `other` brand, which it names, or for the own one."""
        told = self.tr("It mentions {brand}. Which brand is this case for?")
        self._told.setText(told.format(brand=other.name))
        clear(self._row_of_buttons)
        self.buttons = []
        for client in (other, own):
            button = Button(
                self.tr("For {brand}").format(brand=_short(client.name)),
                brand=(client.initials, client.colour),
                height=30,
                name=self.tr("The case is for {brand}").format(brand=client.name),
            )
            button.setAccessibleDescription(self._told.text())
            button.clicked.connect(lambda _on, client_id=client.id: self.chosen.emit(client_id))
            self._row_of_buttons.addWidget(button)
            button.show()  # a layout shows it later, and what isn't shown takes no focus
            self.buttons.append(button)
        self.show()

    def settle(self) -> None:
        """It is said, or there is nothing to be said."""
        self.buttons = []
        self.hide()

    def focus_safe(self) -> None:
        """Put the keyboard on the brand that is worked for."""
        if self.buttons:
            self.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)


class BrandChoice(QWidget):
    """All brands: the first nine as chips with their keys, the others behind a search."""

    chosen = Signal(int)  # a client's id

    def __init__(self, everyone: Sequence[ClientRow]) -> None:
        super().__init__()
        self._everyone = everyone
        self._told = Label(self.tr("Which brand is this case for?"), weight=500)
        self._flow = FlowLayout(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addLayout(self._flow)
        self.chips = [
            _Chip(client, shortcuts.shown(f"Ctrl+{place}"))
            for place, client in enumerate(everyone[:WITH_KEYS], 1)
        ]
        for chip in self.chips:
            chip.clicked.connect(lambda _on, client_id=chip.client.id: self.chosen.emit(client_id))
            self._flow.addWidget(chip)
        if len(everyone) > WITH_KEYS:
            self._others = Button(self.tr("Another one…"), height=36, menu=True)
            self._others.clicked.connect(self._search)
            self._flow.addWidget(self._others)

    def show_chosen(self, client_id: int | None, *, detected: bool) -> None:
        """Show which one is chosen, and whether that is a guess."""
        for chip in self.chips:
            chip.setChecked(chip.client.id == client_id)
        asked = self.tr("Which brand is this case for?")
        guessed = self.tr("Brand, detected: another one can be chosen")
        self._told.setText(guessed if detected else asked)

    def choose_nth(self, place: int) -> None:
        """The brand of a key."""
        if place < len(self.chips):
            self.chosen.emit(self.chips[place].client.id)

    def focus_first(self) -> None:
        """Put the keyboard on the chosen one, or the first."""
        if self.chips:
            next((chip for chip in self.chips if chip.isChecked()), self.chips[0]).setFocus()

    def _search(self) -> None:
        popover = Popover(
            self, self.tr("Brands"), self.tr("Find a brand"), self.tr("No brand is called that")
        )
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popover.chosen.connect(self.chosen)
        popover.open_at(
            self._others,
            [Entry(c.id, c.name, initials=c.initials, colour=c.colour) for c in self._everyone],
        )


class _Chip(Painted):
    def __init__(self, client: ClientRow, key: str) -> None:
        super().__init__(client.name)
        self.client, self._key = client, key
        self.setText(client.name)
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """It is the dialog that checks it, once the brand is chosen."""

    def sizeHint(self) -> QSize:
        words = fonts.width(self.client.name, 13, 500)
        return QSize(round(words + fonts.scaled(22) + paint.keycap_width(self._key) + 42), fonts.scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, middle, tile = QRectF(self.rect()), self.height() / 2, float(fonts.scaled(22))
        shades = active.brand(self.client.colour)
        with paint.on(self) as p:
            if self.isChecked():
                paint.box(p, rect, 8, fill=shades.tint, line=shades.ink, width=2.0)
            else:
                paint.box(p, rect, 8, fill="hover" if self.hovered else "surface", line="line2")
            paint.initials(p, QRectF(9, middle - tile / 2, tile, tile), self.client.initials, shades.solid)
            ink = shades.ink if self.isChecked() else "text"
            words = QRectF(tile + 18, 0, rect.width(), rect.height())
            paint.text(p, words, self.client.name, weight=500, ink=ink, elide=False)
            paint.keycap(p, rect.right() - 9, middle, self._key, ink="text3")
            if self.hasFocus():
                paint.focus_ring(p, rect)


def _short(name: str) -> str:
    """A name that fits a button."""
    return name if len(name) <= 24 else f"{name[:23]}…"
