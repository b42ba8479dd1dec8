"""A short list to choose from that opens over the window, with a search above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cmdesk.domain.text import fold
from cmdesk.ui.theme import active, compositing, fonts, motion, paint, shadow
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.rows import RowModel, RowPainter, RowsView

AT_ONCE = 8  # rows seen without scrolling
WIDTH = 320
NOT_WORDS = 130  # px of a line at most that its words don't have: edges, tile and key


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose. A client has initials and a colour, anything else an icon."""

    value: object
    text: str
    note: str = ""
    icon: str = ""
    initials: str = ""
    colour: str = ""
    shortcut: str = ""  # a key that chooses it, as QKeySequence writes it: "Ctrl+1"


class Popover(QFrame):
    """Open it with `open_at`. `chosen` tells the value; Esc and a click outside choose nothing."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, hint: str, nothing: str) -> None:
        """`nothing` is said when the search finds none."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(name)
        self._entries: Sequence[Entry] = ()
        self._search = SearchField(hint)
        self._model: RowModel[Entry] = RowModel(self._read, _said)
        self._model.whole = _whole
        self._list = RowsView(name, self._model, _EntryPainter())
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the search keeps the keyboard
        self._nothing = Label(nothing, ink="text2", wrap=True)
        self._nothing.setContentsMargins(16, 4, 16, 8)
        self._search.textChanged.connect(self._find)
        self._search.passed_on.connect(self._list.take_key)
        self._search.returnPressed.connect(self._choose_current)
        self._list.clicked.connect(self._choose_current)
        self._list.current_changed.connect(self._tell_current)
        margin = shadow.CARD.margin
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin + 8)
        column.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 2)
        head.addWidget(self._search)
        column.addLayout(head)
        column.addWidget(self._list)
        column.addWidget(self._nothing)

    def open_at(self, anchor: QWidget, entries: Sequence[Entry], current: object = None) -> None:
        """Open under `anchor`, inside the screen, with the entry of value `current` marked."""
        self.open_from(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)), entries, current)

    def open_from(self, point: QPoint, entries: Sequence[Entry], current: object = None) -> None:
        """Open with its corner at a `point` of the screen, as a menu does."""
        self._entries = entries
        self._search.clear()
        self._find("")
        self._list.go_to(next((i for i, entry in enumerate(entries) if entry.value == current), 0))
        margin = QPoint(shadow.CARD.margin, shadow.CARD.margin)
        place = QRect(point - margin, self.sizeHint())
        room = (QGuiApplication.screenAt(point) or self.screen()).availableGeometry()
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        self.setGeometry(place)
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        margin = shadow.CARD.margin
        rows = min(AT_ONCE, max(1, len(self._entries))) * self._list.verticalHeader().defaultSectionSize()
        head = self._search.sizeHint().height() + 14
        return QSize(fonts.scaled(WIDTH) + 2 * margin, head + 6 + rows + 8 + 2 * margin)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        motion.appear(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination()).toString()
        entry = next((entry for entry in self._entries if entry.shortcut == pressed), None)
        if entry is not None and pressed:
            self._choose(entry)
        else:
            super().keyPressEvent(event)  # Esc closes a popup

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compositing.trim(self, self._surface(), 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        surface = self._surface()
        with paint.on(self) as p:
            shadow.draw(p, surface, 12, shadow.CARD)
            paint.box(p, surface, 12, fill="raised", line="line2")

    def _surface(self) -> QRectF:
        margin = shadow.CARD.margin
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def _read(self, numbers: list[int]) -> list[Entry]:
        return [self._entries[number] for number in numbers]

    def _find(self, typed: str) -> None:
        words = fold(typed).split()
        found = [i for i, entry in enumerate(self._entries) if all(w in fold(entry.text) for w in words)]
        self._model.show(found)
        self._list.go_to(0)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _tell_current(self, entry: Entry | None) -> None:
        self._search.setAccessibleDescription(entry.text if entry else self._nothing.text())

    def _choose_current(self) -> None:
        if (entry := self._list.current_row()) is not None:
            self._choose(entry)

    def _choose(self, entry: Entry) -> None:
        self.close()
        self.chosen.emit(entry.value)


def _said(entry: Entry) -> str:
    return ", ".join(part for part in (entry.text, entry.note) if part)


def _whole(entry: Entry) -> str:
    room = fonts.scaled(WIDTH) - fonts.scaled(NOT_WORDS)
    return entry.text if fonts.width(entry.text, 13, 500) > room else ""


class _EntryPainter(RowPainter[Entry]):
    lines = 44

    def draw(self, p: QPainter, rect: QRectF, row: Entry) -> None:
        x, middle = rect.left() + 10, rect.center().y()
        tile = fonts.scaled(26)
        if row.initials:
            solid = active.brand(row.colour).solid
            paint.initials(p, QRectF(x, middle - tile / 2, tile, tile), row.initials, solid)
        elif row.icon:
            paint.icon(p, row.icon, x + (tile - 18) / 2, middle - 9, 18)
        right = rect.right() - 10
        if row.shortcut:
            key = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            right -= paint.keycap(p, right, middle, key.replace("+", " "), ink="text3") + 8
        x += tile + 10
        if not row.note:
            words = QRectF(x, rect.top(), right - x, rect.height())
            paint.text(p, words, row.text, weight=500)
            return
        half = fonts.scaled(18)
        paint.text(p, QRectF(x, middle - half, right - x, half), row.text, weight=500)
        paint.text(p, QRectF(x, middle, right - x, half), row.note, size=12, ink="text2")
