"""What Ctrl+Z takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from cmdesk.ui.widgets.toast import Toast


def take_back(toast: Toast) -> None:
    """Take back in the text that is being written, else the last act."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit) and not focused.isReadOnly():
        focused.undo()
    else:
        toast.take_back()
