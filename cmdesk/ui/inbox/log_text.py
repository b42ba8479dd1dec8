"""What the person said: as it was copied and cleaned, or written by hand; with its files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.domain.cases import LONGEST_TEXT
from cmdesk.ui.inbox.log_files import Shots, can_take
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label


class CommentBox(TextBox):
    """Pictures and files that are pasted or dropped into it go to the case instead of the text."""

    given = Signal(QMimeData)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return can_take(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if can_take(source) and not (source.hasText() and not source.hasUrls()):
            self.given.emit(source)
        else:
            self.insertPlainText(source.text()[: LONGEST_TEXT + 1])  # one too many, which saving tells


class TextCard(Card):
    """`changed` tells that the text was changed by hand; `cleared`, that it is to be begun anew."""

    changed = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__(line="field")
        self._showing = False
        self._shots: Shots | None = None
        self.box = CommentBox(self.tr("What the person said"), least=2, most=9)
        self.box.setPlaceholderText(self.tr("Paste or write what the person said"))
        self.box.setProperty("flat", "true")
        self._glyph = Glyph("clipboard", size=16)
        self._heading = Label("", "meta", weight=500)
        self._author = Label("", "strong")
        self._when = Label("", "meta")
        self.clear = Button(self.tr("Clear"), kind="ghost", height=28)
        self.attach = IconButton("paperclip", self.tr("Add a screenshot or another file"), size=28)
        self._dress()
        active.changed.connect(self._dress)
        self._lay_out()
        self.box.textChanged.connect(self._on_text)
        self.box.given.connect(self.take)
        self.clear.clicked.connect(self.cleared)
        self.attach.clicked.connect(self._ask_file)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 0)
        head.setSpacing(8)
        for widget in (self._glyph, self._heading, self._author, self._when):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.attach)
        head.addWidget(self.clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        inside = QHBoxLayout()
        inside.setContentsMargins(12, 0, 10, 0)
        inside.addWidget(self.box)
        self._column.addLayout(inside)
        self._files = QHBoxLayout()
        self._files.setContentsMargins(14, 4, 14, 4)
        self._column.addLayout(self._files)

    def _dress(self) -> None:
        self.box.setFont(fonts.font(14))
        self.box.fit()

    def show_text(self, text: str, *, pasted: bool, author: str, at: dt.datetime | None) -> None:
        """Show a comment, and as whose and when it was copied."""
        self._showing = True
        if self.box.toPlainText() != text:
            self.box.setPlainText(text)
        self._showing = False
        self._glyph.show_icon("clipboard" if pasted else "pencil")
        copied, written = self.tr("Pasted from the clipboard"), self.tr("What the person said")
        self._heading.setText(copied if pasted else written)
        self._author.setText(f"· {author}" if author else "")
        self._when.setText(dates.moment(at) if at else "")
        self.set_error("")

    def show_shots(self, shots: Shots) -> None:
        """Show the files of the comment."""
        if self._shots is not None:
            self._files.removeWidget(self._shots)
            self._shots.hide()
        self._shots = shots
        self._files.addWidget(shots, 1)
        shots.setVisible(bool(shots.names()))

    def take(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted as files of the comment."""
        if self._shots is not None:
            self._shots.take(mime)

    def set_error(self, sentence: str) -> None:
        """Mark that the text is refused, and say why to screen readers."""
        self._wrong = bool(sentence)
        self.box.setAccessibleDescription(sentence)
        self.update()

    _wrong = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.on(self) as p:
            if self._wrong:
                paint.box(p, QRectF(self.rect()), 12, line="danger", width=2.0)

    def _on_text(self) -> None:
        if not self._showing:
            self.set_error("")
            self.changed.emit()

    def _ask_file(self) -> None:
        dialog = FileDialog(self, self.tr("Add a screenshot or another file"))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, name: str) -> None:
        if self._shots is not None:
            self._shots.add_file(Path(name))
