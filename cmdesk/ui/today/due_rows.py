"""A case that is to be answered today: whose it is, who said what, and how long there still is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets import avatar, case_signs, due
from cmdesk.ui.widgets.rows import INSET, Index, RowPainter

TILE = 30
LEFT = 12  # from the row's edge to the tile


def who(row: CaseRow) -> str:
    """The person of a case, or that nobody is known."""
    return row.who or QCoreApplication.translate("Cases", "Somebody")


def said(row: CaseRow, client: ClientRow | None) -> str:
    """The row in words, for screen readers."""
    stands = due.of_case(row)
    parts = (
        client.name if client else "",
        who(row),
        case_signs.kind(row.kind),
        case_signs.place(row.network, row.channel),
        stands.sentence if stands else "",
        case_signs.state(row.state),
        row.title or row.excerpt,
    )
    return ", ".join(part for part in parts if part)


class DuePainter(RowPainter[CaseRow]):
    """Two lines. Where several brands are listed, `client_of` gives a row's; else None, and it shows the person.

    `acting` is the row whose acts lie over its right end, `room` px wide: its badge makes way for them.
    """

    lines = 60

    def __init__(self, client_of: Callable[[CaseRow], ClientRow | None]) -> None:
        super().__init__()
        self._client_of = client_of
        self.acting, self.room = -1, 0
        self._drawn = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._drawn = index.row()
        if self._drawn == self.acting:  # the pointer may be on its acts, which are not the list
            option.state |= QStyle.StateFlag.State_MouseOver  # pyright: ignore[reportAttributeAccessIssue]
        super().paint(painter, option, index)
        if self._drawn + 1 < index.model().rowCount() and self.acting not in (self._drawn, self._drawn + 1):
            whole: QRectF = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
            x = whole.left() + INSET + LEFT + fonts.scaled(TILE) + 12
            line = QRectF(x, whole.bottom() - 1, whole.right() - INSET - LEFT - x, 1)
            painter.fillRect(line, paint.colour("line"))

    def draw(self, p: QPainter, rect: QRectF, row: CaseRow) -> None:
        tile, line = fonts.scaled(TILE), fonts.scaled(21)
        left, right, middle = rect.left() + LEFT, rect.right() - LEFT, rect.center().y()
        square = QRectF(left, middle - tile / 2, tile, tile)
        if (client := self._client_of(row)) is not None:
            paint.initials(p, square, client.initials, active.brand(client.colour).solid)
        else:
            avatar.draw(p, square, row.who)
        if self._drawn == self.acting:
            right -= self.room
        if (stands := due.of_case(row)) is not None:
            right -= due.draw(p, right, middle, stands) + 16
        x = square.right() + 12
        self._draw_head(p, QRectF(x, middle - line, right - x, line), row)
        words = f"{row.title} · {row.excerpt}" if row.title else row.excerpt
        paint.text(p, QRectF(x, middle, right - x, line), words, ink="text2")

    def _draw_head(self, p: QPainter, rect: QRectF, row: CaseRow) -> None:
        """Where it was said, by whom and what it is; a kind for which there is no room is left away."""
        middle, right = rect.center().y(), rect.right()
        paint.icon(
            p, case_signs.place_icon(row.network, row.channel), rect.left(), middle - 8, 16, stroke=1.9
        )
        x = rect.left() + 22
        x += paint.text(p, QRectF(x, rect.top(), right - x, rect.height()), who(row), weight=600) + 12
        signs = [(case_signs.KIND_ICONS[row.kind], case_signs.kind(row.kind), case_signs.kind_ink(row.kind))]
        if row.copied_at is not None:
            copied = QCoreApplication.translate("Cases", "Copied, not posted")
            signs.append(("clipboard-check", copied, "warn"))
        for icon, words, ink in signs:
            width = fonts.width(words, 12, 500)
            if x + 18 + width <= right:
                paint.icon(p, icon, x, middle - 7, 14, ink, 2.0)
                room = QRectF(x + 18, rect.top(), width + 2, rect.height())
                paint.text(p, room, words, size=12, weight=500, ink=ink, elide=False)
                x += 18 + width + 12
