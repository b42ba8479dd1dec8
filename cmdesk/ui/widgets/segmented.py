"""One of a few choices side by side: a single tab stop, arrows move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.button import Painted


class Segmented(QWidget):
    """Choices as (value, text, icon); `chosen` tells the value that the person picks.

    `names` are what is said of choices that show only an icon.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str, str]],
        *,
        stretch: bool = False,
        names: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        vertical = QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred if stretch else QSizePolicy.Policy.Fixed, vertical)
        self._group = QButtonGroup(self)
        self._parts = [_Part(value, text, icon, stretch=stretch) for value, text, icon in options]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        for part in self._parts:
            part.setToolTip((names or {}).get(part.value, "") if not part.text() else "")
            part.setAccessibleName((names or {}).get(part.value, part.text()))
            self._group.addButton(part)
            layout.addWidget(part)
        self._parts[0].setChecked(True)
        self._one_stop()
        self._group.buttonClicked.connect(self._on_click)
        active.changed.connect(self.update)

    @property
    def value(self) -> str:
        return self._chosen_part().value

    def choose(self, value: str) -> None:
        """Show `value` as chosen; tells nobody."""
        for part in self._parts:
            if part.value == value:
                part.setChecked(True)
        self._one_stop()

    def turn(self, step: int) -> None:
        """The next choice, or the one before, as the arrows do."""
        part = self._parts[(self._parts.index(self._chosen_part()) + step) % len(self._parts)]
        part.setChecked(True)
        self._one_stop()
        self.chosen.emit(part.value)

    def set_texts(self, texts: dict[str, str]) -> None:
        """Other words for some values."""
        for part in self._parts:
            if part.value in texts:
                part.setText(texts[part.value])
                part.setAccessibleName(texts[part.value])
                part.updateGeometry()
                part.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if (move := step.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        self.turn(move)
        self._chosen_part().setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), 9, fill="mute")

    def _on_click(self, part: Painted) -> None:
        self._one_stop()
        self.chosen.emit(part.value)  # pyright: ignore[reportAttributeAccessIssue]

    def _chosen_part(self) -> _Part:
        return next(part for part in self._parts if part.isChecked())

    def _one_stop(self) -> None:
        for part in self._parts:
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if part.isChecked() else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._chosen_part())


class _Part(Painted):
    def __init__(self, value: str, text: str, icon: str, *, stretch: bool) -> None:
        super().__init__(text)
        self.value, self._icon = value, icon
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        if stretch:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore() if event.key() not in (Qt.Key.Key_Space,) else super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        sign = 22 if self._icon and self.text() else 18 if self._icon else 0
        return QSize(round(26 + sign + fonts.width(self.text(), 13, 500)), fonts.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            if self.isChecked():
                dark = active.tokens().dark
                paint.box(p, rect, 7, fill="pressed" if dark else "surface", line="" if dark else "line2")
            elif self.hovered:
                paint.box(p, rect, 7, fill="hover")
            ink = "text" if self.isChecked() else "text2"
            sign = 22 if self._icon and self.text() else 18 if self._icon else 0
            x = (self.width() - sign - fonts.width(self.text(), 13, 500)) / 2
            if self._icon:
                paint.icon(p, self._icon, x, self.height() / 2 - 8, 16, ink)
                x += sign
            words = QRectF(x, 0, self.width() - x, self.height())
            paint.text(p, words, self.text(), weight=500, ink=ink, elide=False)
            if self.hasFocus():
                paint.focus_ring(p, rect, 7)
