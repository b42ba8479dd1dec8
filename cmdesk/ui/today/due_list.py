"""The list of what is to be answered today: its keys, and the acts of a row inside the row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QHeaderView, QWidget

from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.ui.today.due_rows import DuePainter, said, who
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.rows import INSET, RowModel, RowsView


class RowActs(QWidget):
    """The best acts of a row, at its right end."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.snooze = IconButton("alarm", self.tr("Put it out of sight for a while"), key="S", framed=True)
        self.answer = Button(self.tr("Answer"), kind="primary", icon="send", height=32)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.snooze)
        row.addWidget(self.answer)
        self.hide()

    def show_person(self, name: str) -> None:
        """Whom they are about, for screen readers."""
        self.snooze.setAccessibleName(self.tr("Put {name} out of sight for a while").format(name=name))
        self.answer.setAccessibleName(self.tr("Answer {name}").format(name=name))

    def holds_focus(self) -> bool:
        return self.snooze.hasFocus() or self.answer.hasFocus()


class DueList(RowsView):
    """As high as its rows: the page scrolls, not the list. R or Enter answers (`opened`), S is `snooze_asked`."""

    snooze_asked = Signal(object, QWidget)  # the row, and below what the choice is opened

    def __init__(self, name: str, client_of: Callable[[CaseRow], ClientRow | None]) -> None:
        self._shown: dict[int, CaseRow] = {}
        self._drawing = DuePainter(client_of)
        model: RowModel[CaseRow] = RowModel(self._read, lambda row: said(row, client_of(row)))
        super().__init__(name, model, self._drawing)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._pointed = -1  # the row under the pointer
        self.acts = RowActs(self.viewport())
        self.acts.answer.clicked.connect(self._on_answer)
        self.acts.snooze.clicked.connect(self._on_snooze)
        self.entered.connect(self._on_entered)
        self.current_changed.connect(lambda _row: self._place_acts())
        QApplication.instance().focusChanged.connect(self._on_focus)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
        self._fit_height()

    def show_rows(self, rows: Sequence[CaseRow]) -> None:
        """These, in this order; the keyboard stays with the case it was on, or with the next in its place."""
        current, number = self.current_row(), self.currentIndex().row()
        self._shown = {row.id: row for row in rows}
        self._pointed = -1
        self.rows.show(list(self._shown), list(rows))
        self._fit_height()
        if current is not None and rows:
            place = self.rows.place_of(current.id)
            self.go_to(place if place >= 0 else number)
        self._place_acts()

    def refresh(self) -> None:
        """Paint the badges as they are by now."""
        self.viewport().update()

    def current_place(self) -> QRect:
        """Where the current row lies within the list."""
        return self.visualRect(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.single_keys and not event.modifiers() and key in (Qt.Key.Key_R, Qt.Key.Key_S):
            self._act_on_current(key)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointed = -1
            self._place_acts()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._place_acts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # a hidden header that stretches learns of a new width only with the next one
        self.setColumnWidth(0, self.viewport().width())
        self._place_acts()

    def _read(self, ids: list[int]) -> list[CaseRow]:
        return [self._shown[case_id] for case_id in ids]

    def _fit(self) -> None:
        super()._fit()
        self._fit_height()

    def _fit_height(self) -> None:
        if self.model() is not None:
            self.setFixedHeight(self.rows.rowCount() * self.verticalHeader().defaultSectionSize())

    def _on_entered(self, index: QModelIndex) -> None:
        self._pointed = index.row()
        self._place_acts()

    def _on_focus(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._place_acts()

    def _place_acts(self) -> None:
        """Over the row under the pointer, else over the current one while the keyboard is here."""
        number = self._pointed
        if number < 0 and (self.hasFocus() or self.acts.holds_focus()):
            number = self.currentIndex().row()
        if not 0 <= number < self.rows.rowCount():
            number = -1
        self._drawing.acting = number
        if number >= 0 and (case := self.rows.row(number)) is not None:
            self.acts.show_person(who(case))
            self.acts.adjustSize()
            row = self.visualRect(self.rows.index(number, 0))
            self._drawing.room = self.acts.width() - 12
            place = QPoint(
                row.right() - INSET - self.acts.width(), row.center().y() - self.acts.height() // 2
            )
            self.acts.move(place)
        self.acts.setVisible(number >= 0)
        self.viewport().update()

    def _acting_row(self) -> CaseRow | None:
        return self.rows.row(self._drawing.acting) if self._drawing.acting >= 0 else None

    def _on_answer(self) -> None:
        if (row := self._acting_row()) is not None:
            self.opened.emit(row)

    def _on_snooze(self) -> None:
        if (row := self._acting_row()) is not None:
            self.snooze_asked.emit(row, self.acts.snooze)

    def _act_on_current(self, key: Qt.Key) -> None:
        row: CaseRow | None = self.current_row()
        if row is None:
            return
        self._pointed = -1  # the keyboard says which row is meant
        self._place_acts()
        if key == Qt.Key.Key_R:
            self.opened.emit(row)
        else:
            self.snooze_asked.emit(row, self.acts.snooze)
