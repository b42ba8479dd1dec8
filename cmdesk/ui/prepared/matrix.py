"""The map of risks: likelihood upwards, impact to the right, a disc for each question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cmdesk.domain import hard_questions
from cmdesk.services.hard_questions import QuestionRow
from cmdesk.ui.prepared import discs, words
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.tokens import mixed

Index = QModelIndex | QPersistentModelIndex
STEPS = len(hard_questions.STEPS)
RADIUS = 13
ROOM = 30  # px that a disc takes
WORST = hard_questions.risk(STEPS, STEPS)
_KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
}
Numbered = tuple[int, QuestionRow]


class MatrixModel(QAbstractTableModel):
    """Cells by likelihood (the highest above) and impact; each holds its questions with their numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: dict[tuple[int, int], list[Numbered]] = {}

    def show(self, rows: Sequence[QuestionRow]) -> None:
        """These, the highest risk first."""
        cells: dict[tuple[int, int], list[Numbered]] = {}
        for number, row in enumerate(rows, 1):
            cells.setdefault((row.card.likelihood, row.card.impact), []).append((number, row))
        self._cells = cells
        self.dataChanged.emit(self.index(0, 0), self.index(STEPS - 1, STEPS - 1))

    def estimates(self, index: Index) -> tuple[int, int]:
        """Likelihood and impact of a cell."""
        return STEPS - index.row(), index.column() + 1

    def of(self, index: Index) -> list[Numbered]:
        return self._cells.get(self.estimates(index), [])

    def cell(self, likelihood: int, impact: int) -> QModelIndex:
        return self.index(STEPS - likelihood, impact - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else STEPS

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else STEPS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        likelihood, impact = self.estimates(index)
        place = f"{words.likelihood(likelihood)} × {words.impact(impact)}"
        return ". ".join([place, *(words.said(number, row) for number, row in self.of(index))])


class _Cell(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        matrix = option.widget  # pyright: ignore[reportAttributeAccessIssue]
        if isinstance(matrix, Matrix):
            matrix.draw_cell(painter, QRectF(option.rect), index)  # pyright: ignore[reportAttributeAccessIssue]


class Matrix(QTableView):
    """Arrows go from cell to cell, Enter chooses in it, Ctrl+arrows move the chosen question, and so does the mouse."""

    chosen = Signal(int)  # the question's id
    moved = Signal(int, int, int)  # the question's id, its new likelihood and impact

    def __init__(self) -> None:
        super().__init__()
        self.cells = MatrixModel()
        self.setModel(self.cells)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(self.tr("Map of risks: likelihood and impact"))
        self.setAccessibleDescription(
            self.tr("Arrows go from cell to cell, Enter chooses a question, Ctrl and an arrow moves it")
        )
        for header in self.horizontalHeader(), self.verticalHeader():
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(24)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for bar in self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy:
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._current: int | None = None
        self._pressed: tuple[int, QPointF] | None = None  # the question under the button, and where
        self._dragged: QPointF | None = None
        active.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[QuestionRow]) -> None:
        """These, the highest risk first: their places are their numbers."""
        self.cells.show(rows)

    def show_chosen(self, question_id: int | None) -> None:
        """Ring this one, and put the keyboard's cell there."""
        self._current = question_id
        for number in range(STEPS * STEPS):
            index = self.cells.index(number // STEPS, number % STEPS)
            if any(row.id == question_id for _, row in self.cells.of(index)):
                self.setCurrentIndex(index)
        self.viewport().update()

    # -- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _KEYS and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._nudge(*_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose_next()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters mean nothing here."""

    def _choose_next(self) -> None:
        """The first question of the cell, or the one after the chosen one."""
        ids = [row.id for _, row in self.cells.of(self.currentIndex())]
        if ids:
            place = ids.index(self._current) + 1 if self._current in ids else 0
            self.chosen.emit(ids[place % len(ids)])

    def _nudge(self, more_likely: int, worse: int) -> None:
        here = self.cells.of(self.currentIndex())
        if any(row.id == self._current for _, row in here) and self._current is not None:
            likelihood, impact = self.cells.estimates(self.currentIndex())
            self._move(self._current, likelihood + more_likely, impact + worse)

    def _move(self, question_id: int, likelihood: int, impact: int) -> None:
        if likelihood in hard_questions.STEPS and impact in hard_questions.STEPS:
            self.moved.emit(question_id, likelihood, impact)

    # -- mouse ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        hit = self._at(event.position())
        self._pressed = (hit, event.position()) if hit is not None else None
        if hit is not None:
            self.chosen.emit(hit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            far = (event.position() - self._pressed[1]).manhattanLength()
            if self._dragged is not None or far >= QApplication.startDragDistance():
                self._dragged = event.position()
                self.viewport().update()
            return
        over = self._at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, dragged = self._pressed, self._dragged
        self._pressed = self._dragged = None
        self.viewport().update()
        target = self.indexAt(event.position().toPoint())
        if pressed is not None and dragged is not None and target.isValid():
            self._move(pressed[0], *self.cells.estimates(target))

    def _at(self, point: QPointF) -> int | None:
        """The question whose disc is there."""
        index = self.indexAt(point.toPoint())
        if not index.isValid():
            return None
        places = self._places(QRectF(self.visualRect(index)), len(self.cells.of(index)))
        radius = fonts.scaled(RADIUS) + 2
        near = [
            row.id
            for (_, row), place in zip(self.cells.of(index), places, strict=False)
            if (place - point).manhattanLength() <= radius * 1.4
        ]
        return near[0] if near else None

    # -- how it is drawn --------------------------------------------------------------------------

    def draw_cell(self, p: QPainter, rect: QRectF, index: Index) -> None:
        """A cell's ground by its risk, and its discs."""
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = rect.adjusted(2, 2, -2, -2)
        target = self._dragged is not None and self.indexAt(self._dragged.toPoint()) == index
        paint.box(p, inside, 7, fill=_ground(hard_questions.risk(*self.cells.estimates(index))))
        if target or (self.hasFocus() and self.currentIndex() == index):
            paint.focus_ring(p, inside, 7)
        numbered = self.cells.of(index)
        places = self._places(rect, len(numbered))
        for (number, row), place in zip(numbered, places, strict=False):
            held = self._pressed is not None and self._dragged is not None and self._pressed[0] == row.id
            centre = self._dragged if held and self._dragged is not None else place
            if not held:
                self._draw_disc(p, centre, number, row)
        if len(numbered) > len(places):
            rest = QRectF(inside.left(), inside.bottom() - 16, inside.width() - 4, 14)
            paint.text(p, rest, f"+{len(numbered) - len(places)}", size=11, weight=600, align="right")
        p.restore()

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self._dragged is None or self._pressed is None:
            return
        for number in range(STEPS * STEPS):  # what is dragged lies above all cells
            for place, row in self.cells.of(self.cells.index(number // STEPS, number % STEPS)):
                if row.id == self._pressed[0]:
                    with paint.on(self.viewport()) as p:
                        self._draw_disc(p, self._dragged, place, row)

    def _draw_disc(self, p: QPainter, centre: QPointF, number: int, row: QuestionRow) -> None:
        radius = float(fonts.scaled(RADIUS))
        discs.draw(p, centre, radius, number, row.state)
        if row.id == self._current:
            discs.draw_choice(p, centre, radius, focused=True)

    def _places(self, rect: QRectF, count: int) -> list[QPointF]:
        """The middles of as many discs as fit, in rows around the middle of the cell."""
        room = fonts.scaled(ROOM)
        across = max(1, int((rect.width() - 4) // room))
        down = max(1, int((rect.height() - 4) // room))
        shown = min(count, across * down)
        lines = -(-shown // across)
        made = []
        for place in range(shown):
            line, column = divmod(place, across)
            in_line = min(across, shown - line * across)
            x = rect.center().x() + (column - (in_line - 1) / 2) * room
            y = rect.center().y() + (line - (lines - 1) / 2) * room
            made.append(QPointF(x, y))
        return made

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cells.index(0, STEPS - 1))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().size()  # Qt would leave the place of a scroll bar free that is never there
        for step in range(STEPS):
            self.setColumnWidth(step, (step + 1) * room.width() // STEPS - step * room.width() // STEPS)
            self.setRowHeight(step, (step + 1) * room.height() // STEPS - step * room.height() // STEPS)


def _ground(risk: int) -> str:
    """From hardly tinted to a calm red, by the tokens of warning and danger."""
    tokens = active.tokens()
    share = (risk - 1) / (WORST - 1)
    heat = mixed(tokens.warn_line, tokens.danger, share**0.9 * 0.75)
    return mixed(tokens.surface, heat, 0.28 + 0.42 * share)
