"""Lists of any length: rows of one height, read as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cmdesk.ui.theme import active, fonts, paint

Index = QModelIndex | QPersistentModelIndex
RowT = TypeVar("RowT")
PAGE = 100  # rows read at once
ROW = Qt.ItemDataRole.UserRole
TOLD = (
    ROW,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
)
INSET = 8


class RowModel(QAbstractTableModel, Generic[RowT]):
    """Rows by their ids, of which only those looked at are read. `said` is a row in words for screen readers."""

    def __init__(self, fetch: Callable[[list[int]], list[RowT]], said: Callable[[RowT], str]) -> None:
        super().__init__()
        self._fetch, self._said = fetch, said
        self._ids: Sequence[int] = []
        self._read: dict[int, RowT] = {}
        self.drag_data: Callable[[list[int]], QMimeData] | None = None  # what dragging rows carries
        self.whole: Callable[[RowT], str] | None = None  # what a tooltip says of a row, "" for none

    def show(self, ids: Sequence[int], rows: Sequence[RowT] = ()) -> None:
        """Show these ids in this order; `rows` are the first of them, if they were read already."""
        self.beginResetModel()
        self._ids = ids
        self._read = dict(enumerate(rows))
        self.endResetModel()

    @property
    def ids(self) -> Sequence[int]:
        return self._ids

    def row(self, number: int) -> RowT | None:
        if number not in self._read:
            if len(self._read) > 20 * PAGE:
                self._read.clear()
            first = number - number % PAGE
            wanted = list(self._ids[first : first + PAGE])
            self._read.update(enumerate(self._fetch(wanted), first))
        return self._read.get(number)

    def place_of(self, row_id: int) -> int:
        """The number of the row with that id, -1 if it isn't there."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if self.drag_data is not None else usual

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return self.drag_data([self._ids[row] for row in rows]) if self.drag_data else QMimeData()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in TOLD or not index.isValid():
            return None
        row = self.row(index.row())
        if row is None or role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.whole(row) if self.whole is not None else None
        return self._said(row)


class RowPainter(QStyledItemDelegate, Generic[RowT]):
    """Draws one row. Subclasses draw what is in it; hover, selection and focus are drawn here."""

    lines = 56  # height of a row in the design

    def height(self) -> int:
        return fonts.scaled(self.lines)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if row is None:
            return
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect).adjusted(INSET, 1, -INSET, -1)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            paint.box(painter, rect, 8, fill="selected" if selected else "hover")
        view = option.widget  # pyright: ignore[reportAttributeAccessIssue]
        current = isinstance(view, RowsView) and view.currentIndex() == index
        if selected and current:
            paint.box(painter, QRectF(rect.left(), rect.top() + 10, 3, rect.height() - 20), 1.5, fill="ink")
        self.draw(painter, rect, row)
        if current and view.hasFocus():
            paint.focus_ring(painter, rect)
        painter.restore()

    def draw(self, p: QPainter, rect: QRectF, row: RowT) -> None:
        """What is in the row, within `rect`."""
        raise NotImplementedError


class RowsView(QTableView):
    """The list. ↑ ↓ J K move, Enter is `opened`, Delete is `delete_asked`; several may be selected."""

    opened = Signal(object)  # the row
    current_changed = Signal(object)  # the row, or None
    delete_asked = Signal()

    def __init__(self, name: str, model: RowModel, painter: RowPainter, *, several: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.single_keys = True  # J and K move; a preference turns it off
        self.letters: dict[Qt.Key, Callable[[], object]] = {}  # what other single letters do
        self._painter = painter
        self.setModel(model)
        self.setItemDelegate(painter)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        model.modelReset.connect(self._tell_current)
        active.changed.connect(self._fit)
        self._fit()

    @property
    def rows(self) -> RowModel:
        return self.model()  # pyright: ignore[reportReturnType]

    def current_row(self) -> Any:
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def selected_numbers(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, in the order shown."""
        return [self.rows.ids[number] for number in self.selected_numbers()]

    def go_to(self, number: int) -> None:
        """Make a row the current one, as near as there is."""
        if self.rows.rowCount():
            index = self.rows.index(max(0, min(number, self.rows.rowCount() - 1)), 0)
            # not `selectRow`, which adds to what is selected while Ctrl is held, as in Ctrl+Enter
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, only)
            self.scrollTo(index)

    def take_key(self, event: QKeyEvent) -> None:
        """A key that another widget passes on, such as ↓ typed in the search above."""
        self.keyPressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers()
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1} if self.single_keys and plain else {}
        if key in step:
            self.go_to(max(0, self.currentIndex().row() + step[key]))
        elif self.single_keys and plain and key in self.letters:
            self.letters[key]()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain:
            self.go_to(0 if key == Qt.Key.Key_Home else self.rows.rowCount() - 1)  # Qt would move by columns
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._open()
        elif key == Qt.Key.Key_Delete and plain:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, or nothing; Qt would read every row to look for them."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.go_to(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._painter.height())
        self.verticalHeader().setDefaultSectionSize(self._painter.height())
        self.viewport().update()

    def _open(self) -> None:
        if (row := self.current_row()) is not None:
            self.opened.emit(row)

    def _tell_current(self) -> None:
        self.current_changed.emit(self.current_row())
