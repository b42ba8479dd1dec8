"""Says to a screen reader what the eye sees happen."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have `sentence` read aloud, if anything listens; an urgent one interrupts what is being read."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, sentence)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
