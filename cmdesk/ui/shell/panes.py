"""F6: from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(panes: Sequence[QWidget], by: int) -> None:
    """Put the keyboard in the next part (`by` 1) or the one before (-1) that can take it."""
    focused = QApplication.focusWidget()
    inside = [i for i, pane in enumerate(panes) if focused is not None and _holds(pane, focused)]
    at = inside[-1] if inside else (-1 if by > 0 else len(panes))
    for offset in range(1, len(panes) + 1):
        if (first := first_stop(panes[(at + by * offset) % len(panes)])) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return


def first_stop(pane: QWidget) -> QWidget | None:
    """The first widget in `pane` that Tab stops at, in the order of Tab."""
    widget: QWidget | None = pane
    while widget is not None:
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops and _holds(pane, widget) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
        if widget is pane:
            break
    return None


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
