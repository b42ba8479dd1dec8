"""How a prepared reply is shown: names where values are missing, lines under what was found."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from cmdesk.domain import placeholders
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.placeholders import Variable
from cmdesk.services.copying import Prepared
from cmdesk.ui.theme import active
from cmdesk.ui.theme.tokens import BrandColours
from cmdesk.ui.widgets import variables

UNMARKED = ("repetition",)  # groups of findings that are about all of a text
# a wave is for what is misspelled
_LINES = {
    Severity.STOP: (QTextCharFormat.UnderlineStyle.SingleUnderline, "danger"),
    Severity.LOOK: (QTextCharFormat.UnderlineStyle.DashUnderline, "warn"),
    Severity.DETAIL: (QTextCharFormat.UnderlineStyle.DotLine, "text3"),
}


def tinted(ground: str, ink: str) -> QTextCharFormat:
    """A ground and an ink for a part of a text."""
    form = QTextCharFormat()
    form.setBackground(QColor(ground))
    form.setForeground(QColor(ink))
    return form


def underlined(found: Finding) -> QTextCharFormat:
    """The line under what was found; none under all of a text."""
    form = QTextCharFormat()
    if found.group not in UNMARKED:
        style, ink = _LINES[found.severity]
        form.setUnderlineStyle(style)
        form.setUnderlineColor(QColor(getattr(active.tokens(), ink)))
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
            made.append(
                self._mark(document, self.moved(found.start), self.moved(found.end), underlined(found))
            )
        return made

    def place_of(self, document: QTextDocument, found: Finding) -> QTextCursor:
        """Where a finding stands in the text shown, selected."""
        return self._cursor(document, self.moved(found.start), self.moved(found.end))

    def _mark(
        self, document: QTextDocument, start: int, end: int, form: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = self._cursor(document, start, end), form  # pyright: ignore[reportAttributeAccessIssue]
        return mark

    def _cursor(self, document: QTextDocument, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(document)
        cursor.setPosition(len(self.text[:start].encode("utf-16-le")) // 2)  # Qt counts in UTF-16 units
        cursor.setPosition(len(self.text[:end].encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _gaps(prepared: Prepared) -> list[Variable]:
    if not prepared.missing:
        return []
    try:
        pieces = placeholders.parse(prepared.text)
    except placeholders.TemplateError:
        return []  # a value typed by hand has braces of its own
    return [piece for piece in pieces if isinstance(piece, Variable)]
