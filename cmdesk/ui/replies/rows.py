"""A reply in the library's list: state, title, how it begins, how much it is used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cmdesk.domain import placeholders, ranking
from cmdesk.services.library import ReplyRow
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import variables
from cmdesk.ui.widgets.reply_state import glyph
from cmdesk.ui.widgets.rows import RowPainter


def named(body: str) -> str:
    """A body with its variables by name, as it is shown where it can't be edited: "Hola, {nombre}"."""
    try:
        pieces = placeholders.parse(body)
    except placeholders.TemplateError:
        return body
    return "".join(piece.text if isinstance(piece, placeholders.Text) else _named(piece) for piece in pieces)


def _named(variable: placeholders.Variable) -> str:
    name = variables.shown(variable.name)
    return f"{{{name}: {variable.default}}}" if variable.default else f"{{{name}}}"


def preview(body: str) -> str:
    """The beginning of a body in one line."""
    return " ".join(named(body).split())


class LibraryPainter(RowPainter[ReplyRow]):
    """Three lines; what was typed in bold."""

    lines = 82

    def __init__(self, below: Callable[[ReplyRow], str]) -> None:
        super().__init__()
        self._below = below
        self.typed = ""

    def draw(self, p: QPainter, rect: QRectF, row: ReplyRow) -> None:
        kind, ink = glyph(row)
        line = fonts.scaled(21)
        top = rect.center().y() - 1.5 * line
        paint.state(p, rect.left() + 14, top + line / 2 - 7, 14, kind, ink)
        x, right = rect.left() + 38, rect.right() - 12
        end = right
        if row.starred:
            paint.icon(p, "star-filled", right - 16, top + 2, 16, "warn")
            end -= 22
        hits = ranking.title_hits(ranking.parse(self.typed), row.title)
        paint.marked(p, QRectF(x, top, end - x, line), row.title, hits, weight=600)
        paint.text(p, QRectF(x, top + line, right - x, line), preview(row.body[:400]), ink="text2")
        used = "warn" if row.expired else "text2"
        paint.text(p, QRectF(x, top + 2 * line, right - x, line), self._below(row), size=12, ink=used)
