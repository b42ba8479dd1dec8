"""Where things are written: a search, a text that grows, a list of words, a colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from cmdesk.ui.theme import active, fonts, icons, paint
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.chips import PillKind, TagChip
from cmdesk.ui.widgets.flow import FlowLayout

CHOICE = 240  # px under which a choice is not pushed together, however long what it offers is


class LineEdit(QLineEdit):
    """One line. The name is said by screen readers; the hint shows while it is empty."""

    def __init__(self, name: str, *, hint: str = "", text: str = "") -> None:
        super().__init__(text)
        self.setCursorPosition(0)  # of a long text the beginning is seen
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)


class SearchField(LineEdit):
    """A line to find things with. ↑ ↓ Enter and the like go on to the list it filters, see `passes_on`."""

    passed_on = Signal(QKeyEvent)

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__(name, hint=hint or name)
        self.setClearButtonEnabled(True)
        self.findChildren(QAction)[0].setIcon(icons.icon("x", "text3"))
        self.setProperty("leading", "true")  # the icon brings its own distance from the edge
        self.addAction(icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.passed_on.emit(event)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class TextBox(QPlainTextEdit):
    """Plain text of several lines that grows with what is written, from `least` to `most` lines."""

    def __init__(self, name: str, *, hint: str = "", text: str = "", least: int = 3, most: int = 12) -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self._least, self._most = least, most
        self.textChanged.connect(self.fit)
        active.changed.connect(self.fit)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height that the text needs."""
        lines = min(self._most, max(self._least, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 22
        if self.height() != height:
            self.setFixedHeight(height)


class Choice(QComboBox):
    """One of several (value, text); `value` is the chosen one's."""

    def __init__(self, name: str, options: Sequence[tuple[str, str]], value: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's usual one for these knows no style sheet
        for each, text in options:
            self.addItem(text, each)
            self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        self.choose(value)
        self.currentTextChanged.connect(self._tell_whole)

    @property
    def value(self) -> str:
        return self.currentData() or ""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), fonts.scaled(CHOICE)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """What is too long for it is shortened, the whole as tooltip."""
        short = self.width() < self.fontMetrics().horizontalAdvance(self.currentText()) + 44
        self.setToolTip(self.currentText() if short else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page; a choice is never changed in passing

    def choose(self, value: str) -> None:
        self.setCurrentIndex(max(0, self.findData(value)))


class WordList(QWidget):
    """Words as chips, and a line to add more: Enter or a comma adds, Backspace in an empty line takes away."""

    changed = Signal()

    def __init__(self, name: str, *, hint: str = "", remove: str = "", kind: PillKind = "mute") -> None:
        """`remove` is the accessible name of taking a word away, with {word} in it."""
        super().__init__()
        self._kind: PillKind = kind
        self._remove = remove or "{word}"
        self._words: list[str] = []
        self._line = LineEdit(name, hint=hint)
        self._line.setProperty("dense", "true")
        self._line.textEdited.connect(self._on_text)
        self._line.editingFinished.connect(self._take)
        self._line.installEventFilter(self)
        self._chips = FlowLayout(spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._chips)
        column.addWidget(self._line)
        self.setFocusProxy(self._line)

    def words(self) -> tuple[str, ...]:
        return tuple(self._words)

    def set_words(self, words: Sequence[str]) -> None:
        self._words = list(dict.fromkeys(words))
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = self._line.text().strip()
            if typed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()  # and the dialog around it stays open
                return True
            if not typed and self._words and event.key() == Qt.Key.Key_Backspace:
                self._drop(self._words[-1])
                return True
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        if "," in text:
            self._take()

    def _take(self) -> None:
        new = [word.strip() for word in self._line.text().split(",") if word.strip()]
        self._line.clear()
        if any(word not in self._words for word in new):
            self.set_words([*self._words, *new])
            self.changed.emit()

    def _drop(self, word: str) -> None:
        self.set_words([other for other in self._words if other != word])
        self._line.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        clear(self._chips)
        for word in self._words:
            chip = TagChip(word, self._remove.format(word=word), removable=True, kind=self._kind)
            chip.removed.connect(self._drop)
            self._chips.addWidget(chip)


class ColourPicker(QWidget):
    """The twelve colours as one group of radio buttons. `names` are their names in the person's language."""

    chosen = Signal(str)

    def __init__(self, name: str, names: Mapping[str, str], value: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for key, text in names.items():
            swatch = _Swatch(key, text)
            self._group.addButton(swatch)
            row.addWidget(swatch)
        row.addStretch(1)
        self.choose(value)
        self._group.buttonClicked.connect(self._on_click)

    @property
    def value(self) -> str:
        """The chosen colour's key; "" when the client has one of its own."""
        return getattr(self._group.checkedButton(), "key", "")

    def choose(self, value: str) -> None:
        """Show `value` as chosen, or none for a colour of the client's own; tells nobody."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(getattr(button, "key", "") == value)
        self._group.setExclusive(True)
        self._one_stop()

    def _one_stop(self) -> None:
        stop = self._group.checkedButton() or self._group.buttons()[0]
        for button in self._group.buttons():
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(stop)

    def _on_click(self, button: _Swatch) -> None:
        self._one_stop()
        self.chosen.emit(button.key)


class _Swatch(Painted):
    def __init__(self, key: str, name: str) -> None:
        super().__init__(name)
        self.key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(28), fonts.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(paint.colour(active.brand(self.key).solid))
            radius = rect.width() / 2 - 6
            p.drawEllipse(rect.center(), radius, radius)
            if self.isChecked():
                paint.box(p, rect.adjusted(2, 2, -2, -2), rect.width() / 2, line="text", width=2)
                paint.icon(p, "check", rect.center().x() - 6, rect.center().y() - 6, 12, "#ffffff", 2.5)
            if self.hasFocus():
                paint.focus_ring(p, rect, rect.width() / 2)
