"""Text whose variables stand as chips with a name a person reads; what is stored are their braces."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMimeData, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from cmdesk.domain import placeholders
from cmdesk.domain.placeholders import TemplateError, Variable
from cmdesk.ui.theme import active, fonts, paint

CHIP = QTextFormat.ObjectTypes.UserObject + 1
WRITTEN = QTextFormat.Property.UserProperty + 1  # the variable as it is stored
SHOWN = QTextFormat.Property.UserProperty + 2  # its name on the screen
OBJECT = "\ufffc"


class Chip(QPyTextObject):
    """Draws a variable inside a line of text."""

    def __init__(self, parent: QWidget, colour: Callable[[], str]) -> None:
        super().__init__(parent)
        self._colour = colour

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, N803
        measure = QFontMetricsF(doc.defaultFont())
        return QSizeF(measure.horizontalAdvance(str(format.property(SHOWN))) + 12, measure.ascent() + 1)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803  Qt calls it so
        format: QTextFormat,  # noqa: A002
    ) -> None:
        key = self._colour()
        t = active.tokens()
        tint, line, ink = (t.warn_bg, t.warn_line, t.warn) if not key else _shades(key)
        measure = QFontMetricsF(doc.defaultFont())
        box = QRectF(rect.left() + 1, rect.top() + 0.5, rect.width() - 2, measure.height() + 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.box(painter, box, 5, fill=tint, line=line)
        painter.setFont(doc.defaultFont())
        painter.setPen(paint.colour(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(format.property(SHOWN)))
        painter.restore()


class ChipText(QTextEdit):
    """`variable_wanted` is said when a brace is typed; `insert_variable` answers it.

    `colour` gives the key of the colour of the chips; "" is that of something missing.
    """

    variable_wanted = Signal()
    edited = Signal()

    def __init__(self, name: str, colour: Callable[[], str], shown: Callable[[str], str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._shown = shown
        self.document().documentLayout().registerHandler(CHIP, Chip(self, colour))
        self.document().contentsChanged.connect(self.edited)
        active.changed.connect(self._dress)
        self._dress()

    def template(self) -> str:
        """The text as it is stored."""
        return _stored(self.document())

    def set_template(self, body: str) -> None:
        """Show a stored text; what can't be read as a template stands as it is."""
        self.document().blockSignals(True)
        self.clear()
        self._insert(self.textCursor(), body)
        self.document().clearUndoRedoStacks()
        self.document().blockSignals(False)
        self.edited.emit()

    def insert_template(self, body: str) -> None:
        """Put a stored text where the cursor is, or in place of what is selected."""
        cursor = self.textCursor()
        cursor.removeSelectedText()
        self._insert(cursor, body)
        self.setTextCursor(cursor)

    def insert_variable(self, name: str, default: str | None = None) -> None:
        """Put a variable where the cursor is."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if before.endswith("{"):
            cursor.deletePreviousChar()
        self._insert(cursor, placeholders.written(name, default))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, position: int) -> None:
        """Put the cursor at a place of the stored text, as a refusal tells it."""
        cursor = self.textCursor()
        cursor.setPosition(min(self.place_of(position), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, position: int) -> int:
        """Where a place of the stored text stands in the document, which counts a chip as one and in UTF-16."""
        stored, shown = 0, 0
        for text, chip in _runs(self.document()):
            if position < stored + len(text):
                return shown if chip else shown + _units(text[: position - stored])
            stored += len(text)
            shown += 1 if chip else _units(text)
        return shown

    def position_of(self, place: int) -> int:
        """The other way round: which place of the stored text stands there in the document."""
        stored, shown = 0, 0
        for text, chip in _runs(self.document()):
            units = 1 if chip else _units(text)
            if place < shown + units:
                return stored if chip else stored + _characters(text, place - shown)
            stored, shown = stored + len(text), shown + units
        return stored

    def first_chip(self) -> int | None:
        """Where in the document the first variable stands, if there is any."""
        shown = 0
        for text, chip in _runs(self.document()):
            if chip:
                return shown
            shown += _units(text)
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text() == "{":
            self.variable_wanted.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        chosen = QTextDocument()
        QTextCursor(chosen).insertFragment(self.textCursor().selection())
        data = QMimeData()
        data.setText(_stored(chosen))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert_template(source.text())

    def _insert(self, cursor: QTextCursor, body: str) -> None:
        plain = QTextCharFormat()
        plain.setFont(self.document().defaultFont())
        try:
            pieces = placeholders.parse(body)
        except TemplateError:
            cursor.insertText(body, plain)
            return
        cursor.beginEditBlock()
        for piece in pieces:
            if isinstance(piece, Variable):
                form = QTextCharFormat()
                form.setObjectType(CHIP)
                form.setProperty(WRITTEN, placeholders.written(piece.name, piece.default))
                form.setProperty(SHOWN, self._shown(piece.name))
                cursor.insertText(OBJECT, form)
                cursor.setCharFormat(plain)
            else:
                cursor.insertText(piece.text, plain)
        cursor.endEditBlock()

    def _dress(self) -> None:
        self.document().setDefaultFont(fonts.font(14))
        self.viewport().update()


def _shades(key: str) -> tuple[str, str, str]:
    shades = active.brand(key)
    return shades.tint, shades.line, shades.ink


def _stored(document: QTextDocument) -> str:
    return "".join(text for text, _chip in _runs(document))


def _runs(document: QTextDocument) -> Iterator[tuple[str, bool]]:
    """The document in pieces as they are stored, and whether each is a chip."""
    block = document.begin()
    while block.isValid():
        if block.position():
            yield "\n", False
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            form = fragment.charFormat()
            if form.objectType() == CHIP:
                for _ in fragment.text():
                    yield str(form.property(WRITTEN)), True
            else:
                yield fragment.text().replace("\u2028", "\n"), False
            parts += 1
        block = block.next()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _characters(text: str, units: int) -> int:
    """How many characters the first `units` of UTF-16 are."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
