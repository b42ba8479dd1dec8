"""Asking where a file is saved, and writing it; a refusal is said in the dialog that asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.files import FileDialog


def ask_where(dialog: Dialog, title: str, name: str, write: Callable[[str], object]) -> None:
    """Ask for a file to save to, proposing `name` and its ending; `write` gets the path."""
    chooser = FileDialog(dialog, title, save=True)
    chooser.setDefaultSuffix(Path(name).suffix.lstrip("."))
    chooser.selectFile(name)
    chooser.fileSelected.connect(write)
    chooser.open()


def write_file(dialog: Dialog, path: str, content: bytes) -> bool:
    """Write a file; whether it was written."""
    try:
        Path(path).write_bytes(content)
    except OSError as error:
        dialog.say_problem(sentences.refusal(error))
        return False
    dialog.say_problem("")
    return True
