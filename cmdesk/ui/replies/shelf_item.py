"""A line of the library's left column: a shelf, or a category that replies can be dropped on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy

from cmdesk.services.library import CategoryRow, View
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.button import Painted

DRAGGED = "application/x-cmdesk-replies"  # "<client id> <id> <id> …"


class ShelfItem(Painted):
    """A shelf or category: icon, name, how many."""

    menu_requested = Signal(object, QPoint)
    asked = Signal(object, str)  # the category, and "rename", "delete", "up" or "down"
    dropped = Signal(list, object)

    def __init__(
        self, text: str, icon: str, count: int, view: View, category: CategoryRow | None = None
    ) -> None:
        super().__init__(f"{text}, {count}")
        self.setText(text)
        self.setToolTip(text)
        self.view, self._icon, self._count, self._category = view, icon, count, category
        self.client_id = 0
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAcceptDrops(category is not None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(180), fonts.scaled(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(
            fonts.scaled(110), fonts.scaled(32)
        )  # a long name is shortened, its tooltip has it whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        acts = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}
        if alt:
            acts = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        if key in acts and self._category is not None:
            self.asked.emit(self._category, acts[key])
        elif key == Qt.Key.Key_Menu and self._category is not None:
            self.menu_requested.emit(self._category, self.mapToGlobal(self.rect().center()))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._category is not None:
            self.menu_requested.emit(self._category, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = bytes(event.mimeData().data(DRAGGED).data()).decode("ascii", "replace").split()
        if data and data[0] == str(self.client_id):
            self.hovered = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hovered = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = [int(word) for word in bytes(event.mimeData().data(DRAGGED).data()).decode("ascii").split()[1:]]
        self.hovered = False
        self.dropped.emit(ids, self._category.id if self._category else None)
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        deep = self._category is not None and self._category.parent_id is not None
        with paint.on(self) as p:
            if self.isChecked() or self.hovered:
                paint.box(p, rect, 8, fill="selected" if self.isChecked() else "hover")
            x, middle = 8.0, rect.center().y()
            if self._icon:
                paint.icon(p, self._icon, x, middle - 8, 16, "text" if self.isChecked() else "text2")
            x += 25
            number = str(self._count)
            width = fonts.width(number, 12, tabular=True) + 4
            right = rect.right() - 10
            count = QRectF(right - width, 0, width, rect.height())
            paint.text(p, count, number, size=12, ink="text2", align="right", tabular=True, elide=False)
            weight = 600 if self.isChecked() else 400 if deep else 500
            words = QRectF(x, 0, right - width - x - 8, rect.height())
            paint.text(
                p, words, self.text(), weight=weight, ink="text2" if deep and not self.isChecked() else "text"
            )
            if self.hasFocus():
                paint.focus_ring(p, rect)
