"""The few things that move, and for how long. Nothing does for a person who wants it still."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QWidget

from cmdesk.ui.theme import active

WINDOW = 140  # ms that a dialog or popover takes to appear
CLIENT = 200  # ms of the wipe that tells of another client: the one motion that must be noticed
PANEL = 200  # ms that a panel takes to slide in


def duration(milliseconds: int) -> int:
    """How long to move for in the look in force; 0 = at once."""
    return 0 if active.look().still else milliseconds


def appear(window: QWidget) -> None:
    """Let a window of its own fade in. Call it when it is shown."""
    if not (time := duration(WINDOW)):
        return
    fade = QPropertyAnimation(window, b"windowOpacity", window)
    fade.setDuration(time)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.setEasingCurve(QEasingCurve.Type.OutCubic)
    fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
