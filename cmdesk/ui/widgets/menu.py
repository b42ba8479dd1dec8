"""A menu with icons and keys, with the round corners of everything else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.ui.theme import compositing, icons


class Menu(QMenu):
    """Built for one use: fill it with `add`, then `open_below` or `popup`. It dies when it closes."""

    def __init__(self, parent: QWidget, text: str = "") -> None:
        super().__init__(text, parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compositing.trim(self, QRectF(self.rect()), 10)

    def add(
        self,
        text: str,
        done: Callable[[], object],
        *,
        icon: str = "",
        key: str = "",
        danger: bool = False,
        checked: bool | None = None,
    ) -> QAction:
        """Add an act. `key` only tells of a key that works elsewhere; `checked` makes it a choice."""
        action = self.addAction(f"{text}\t{key}" if key else text)
        if icon:
            action.setIcon(icons.icon(icon, "danger" if danger else "text2"))
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.triggered.connect(lambda _checked: done())
        return action

    def add_menu(self, text: str, *, icon: str = "") -> Menu:
        """A menu inside this one, to be filled like it."""
        inner = Menu(self, text)
        inner.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # it opens as often as one looks
        if icon:
            inner.setIcon(icons.icon(icon, "text2"))
        self.addMenu(inner)
        return inner

    def open_below(self, anchor: QWidget) -> None:
        """Open under the control that it belongs to."""
        self.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
