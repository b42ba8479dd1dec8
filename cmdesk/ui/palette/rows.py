"""A reply as the palette lists it: title with what was typed in bold, category and use, its number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cmdesk.domain import ranking
from cmdesk.services.library import ReplyRow
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.reply_state import glyph
from cmdesk.ui.widgets.rows import RowPainter

NUMBERED = 9


class ReplyPainter(RowPainter[ReplyRow]):
    """`below` is a row's second line in words."""

    lines = 54

    def __init__(self, below: Callable[[ReplyRow], str]) -> None:
        super().__init__()
        self._below = below
        self.typed = ""
        self.places: dict[int, int] = {}  # reply id → its place, for Alt+1…9
        self.gathered: list[int] = []  # ids of the replies for one text, in order

    def draw(self, p: QPainter, rect: QRectF, row: ReplyRow) -> None:
        kind, ink = glyph(row)
        half, middle = fonts.scaled(19), rect.center().y()
        paint.state(p, rect.left() + 14, middle - half / 2 - 7, 14, kind, ink)
        x, right = rect.left() + 38, rect.right() - 10
        if row.id in self.gathered:
            tile, order = fonts.scaled(20), str(self.gathered.index(row.id) + 1)
            paint.initials(p, QRectF(right - tile, middle - tile / 2, tile, tile), order, "ink", "on_ink")
            right -= tile + 8
        elif (place := self.places.get(row.id, NUMBERED)) < NUMBERED:
            key = "↵" if place == 0 else f"Alt {place + 1}"
            width = fonts.width(key, 11, 500)
            caps = QRectF(right - width - 2, rect.top(), width + 2, rect.height())
            paint.text(p, caps, key, size=11, weight=500, ink="text3", align="right", elide=False)
            right -= width + 10
        if row.starred:
            paint.icon(p, "star-filled", right - 14, middle - half + 3, 14, "warn")
            right -= 20
        hits = ranking.title_hits(ranking.parse(self.typed), row.title)
        paint.marked(p, QRectF(x, middle - half, right - x, half), row.title, hits, weight=500)
        paint.text(p, QRectF(x, middle, right - x, half), self._below(row), size=12, ink="text2")
