"""How a prepared reply is shown: names where values are missing, findings in words."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from cmdesk.domain import placeholders
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.placeholders import Variable
from cmdesk.services.copying import Prepared
from cmdesk.ui.theme import active
from cmdesk.ui.theme.tokens import BrandColours
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label

SIGNS = {Severity.STOP: ("alert-triangle", "danger"), Severity.LOOK: ("alert-circle", "warn")}


def tinted(ground: str, ink: str) -> QTextCharFormat:
    """A ground and an ink for a part of a text."""
    form = QTextCharFormat()
    form.setBackground(QColor(ground))
    form.setForeground(QColor(ink))
    return form


class Display:
    """A prepared text as it is shown: a value that is missing stands as its name, not in braces."""

    def __init__(self, prepared: Prepared) -> None:
        fields = {blank.name: blank.field for blank in prepared.blanks}
        self.missing: list[tuple[int, int]] = []
        self._moves: list[tuple[int, int]] = []  # from this place on, so much further
        self.text = prepared.text
        gaps = _gaps(prepared)
        if gaps:
            self.text, done = "", 0
            for gap in gaps:
                self.text += prepared.text[done : gap.start]
                name = variables.shown(gap.name, fields.get(gap.name))
                self.missing.append((len(self.text), len(self.text) + len(name)))
                self.text += name
                done = gap.end
                self._moves.append((done, len(self.text) - done))
            self.text += prepared.text[done:]
        inside = {gap.start for gap in gaps}
        self.findings = [f for f in prepared.findings if f.start not in inside]
        self.filled = [(self.moved(span.start), self.moved(span.end)) for span in prepared.filled]

    def moved(self, place: int) -> int:
        """Where a place of the prepared text stands in the one shown."""
        return place + next((far for start, far in reversed(self._moves) if place >= start), 0)

    def marks(self, document: QTextDocument, brand: BrandColours) -> list[QTextEdit.ExtraSelection]:
        """Values in the client's colours, findings underlined; none of it is part of the text itself."""
        t = active.tokens()
        filled, missing = tinted(brand.tint, brand.ink), tinted(t.warn_bg, t.warn)
        made = [self._mark(document, start, end, filled) for start, end in self.filled]
        made += [self._mark(document, start, end, missing) for start, end in self.missing]
        for found in self.findings:
            stop = found.severity is Severity.STOP
            style = QTextCharFormat.UnderlineStyle
            form = QTextCharFormat()
            form.setUnderlineStyle(style.WaveUnderline if stop else style.DashUnderline)
            form.setUnderlineColor(QColor(t.danger if stop else t.warn))
            made.append(self._mark(document, self.moved(found.start), self.moved(found.end), form))
        return made

    def _mark(
        self, document: QTextDocument, start: int, end: int, form: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(document)
        cursor.setPosition(len(self.text[:start].encode("utf-16-le")) // 2)  # Qt counts in UTF-16 units
        cursor.setPosition(len(self.text[:end].encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
        return mark


def _gaps(prepared: Prepared) -> list[Variable]:
    if not prepared.missing:
        return []
    try:
        pieces = placeholders.parse(prepared.text)
    except placeholders.TemplateError:
        return []  # a value typed by hand has braces of its own
    return [piece for piece in pieces if isinstance(piece, Variable)]


class Told(QWidget):
    """One finding in words, with its sign and the place it is about."""

    def __init__(self, found: Finding | None, text: str, words: str = "") -> None:
        super().__init__()
        icon, ink = SIGNS.get(found.severity, ("info-circle", "text2")) if found else ("clock", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph(icon, ink=ink, size=16))
        said = words or (sentences.finding(found) if found else "")
        place = f"  «{text[found.start : found.end][:40]}»" if found and found.code != "too-long" else ""
        label = Label(said + place, ink=ink, wrap=True, selectable=True)
        row.addWidget(label, 1)
