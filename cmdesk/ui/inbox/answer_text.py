"""Where an answer is written: it grows with what is written, and shows what was filled in and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from cmdesk.domain.findings import Finding
from cmdesk.domain.placeholders import Span
from cmdesk.ui.theme import active, fonts
from cmdesk.ui.theme.tokens import BrandColours
from cmdesk.ui.widgets import variables
from cmdesk.ui.widgets.chip_text import ChipText
from cmdesk.ui.widgets.clipboard import client_of
from cmdesk.ui.widgets.display import tinted, underlined

LEAST, MOST = 4, 12  # lines, before it scrolls
LINE = 22  # px
AIRY = 128  # % of the font's own height of line
MARGIN = 2
_WORD_START = re.compile(r"(?:^|[\s(«“\"¿¡])/$")


class AnswerText(ChipText):
    """`/` at the start of a word asks for a reply, `{` for a value; a chip is a value that is still missing."""

    reply_wanted = Signal()
    focus_changed = Signal()
    refused = Signal(int)  # a text that was copied for this client is not pasted into another's

    def __init__(self, name: str) -> None:
        super().__init__(name, lambda: "", variables.shown)
        self.setProperty("flat", "true")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(MARGIN)
        self.client_id = 0
        self._filled: list[QTextCursor] = []
        self._fit_soon = QTimer(self, interval=0, singleShot=True)
        self._fit_soon.timeout.connect(self.fit)
        self.edited.connect(self._fit_soon.start)
        active.changed.connect(self.fit)
        self.show_text("")

    # -- text in and out --------------------------------------------------------------------------

    def show_text(self, text: str) -> None:
        """Begin with this text, of which nothing was filled in."""
        self._filled = []
        self.set_template(text)
        form = QTextBlockFormat()
        form.setLineHeight(AIRY, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(form)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.fit()

    def replace_all(self, text: str, filled: Sequence[Span] = ()) -> None:
        """Another text in place of all there is; undo brings that back."""
        self.selectAll()
        self._put(text, filled)

    def insert_text(self, text: str, filled: Sequence[Span] = ()) -> None:
        """Text where the cursor is, in place of the `/` that asked for it."""
        self._take_slash()
        self._put(text, filled)

    def insert_value(self, name: str, value: str) -> None:
        """A value where the cursor is, in place of the `{` that asked for it; its name while it isn't known."""
        if not value:
            self.insert_variable(name)
            return
        cursor = self.textCursor()
        if cursor.block().text()[: cursor.positionInBlock()].endswith("{"):
            cursor.deletePreviousChar()
            self.setTextCursor(cursor)
        self._put(value, [Span(0, len(value), name)])

    def without_slash(self) -> str:
        """What is written, but for the `/` that asks for a reply."""
        cursor = self.textCursor()
        text = self.template()
        return text[:-1] if cursor.atEnd() and _WORD_START.search(text) else text

    def _take_slash(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if not cursor.hasSelection() and _WORD_START.search(before):
            cursor.deletePreviousChar()
            self.setTextCursor(cursor)

    def _put(self, text: str, filled: Sequence[Span]) -> None:
        begin = self.position_of(self.textCursor().selectionStart())
        self.insert_template(text)
        self._filled += [self._between(begin + span.start, begin + span.end) for span in filled]
        if not self.go_to_missing():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _between(self, start: int, end: int) -> QTextCursor:
        """What stands from one place of the stored text to another; it keeps to it while the text changes."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.place_of(start))
        cursor.setPosition(self.place_of(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def go_to_missing(self) -> bool:
        """Select the first value that is missing, so that typing replaces it; whether there is one."""
        place = self.first_chip()
        if place is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # -- what is marked ---------------------------------------------------------------------------

    def mark(self, findings: Sequence[Finding], brand: BrandColours) -> None:
        """Show what was filled in, in the colours of the brand, and underline what was found."""
        form = tinted(brand.tint, brand.ink)
        self._filled = [cursor for cursor in self._filled if cursor.hasSelection()]
        marks = [_selection(cursor, form) for cursor in self._filled]
        marks += [_selection(self._between(found.start, found.end), underlined(found)) for found in findings]
        self.setExtraSelections(marks)

    def correct(self, found: Finding) -> None:
        """Put what corrects a finding in its place; undo takes it back."""
        place = self._between(found.start, found.end)
        place.insertText(found.fix or "")
        self.setTextCursor(place)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- size and keys ----------------------------------------------------------------------------

    def fit(self) -> None:
        """Take the height that the text needs."""
        line = fonts.scaled(LINE)
        wanted = round(self.document().size().height())
        height = min(MOST * line, max(LEAST * line, wanted)) + 2 * MARGIN
        if self.height() != height:
            self.setFixedHeight(height)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if (client_id := client_of(source)) in (None, self.client_id):
            super().insertFromMimeData(source)
        else:
            self.refused.emit(client_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text() == "/":
            cursor = self.textCursor()
            if _WORD_START.search(cursor.block().text()[: cursor.positionInBlock()]):
                self.reply_wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


def _selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
    return mark
