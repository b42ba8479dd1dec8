"""A case in the list: who, what, where, what it is, how it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from cmdesk.domain.cases import State
from cmdesk.domain.clock import now
from cmdesk.services.case_list import CaseRow
from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.paragraph import Paragraph
from cmdesk.ui.widgets import avatar, case_signs, dates, due
from cmdesk.ui.widgets.rows import RowPainter


def standing(row: CaseRow) -> str:
    """How a case stands in time, in words: due, waiting since, asleep until, closed on."""
    if row.snoozed_until is not None:
        until = QCoreApplication.translate("Cases", "until {when}")
        return until.format(when=dates.plan(row.snoozed_until))
    if row.snooze:
        return QCoreApplication.translate("Cases", "until they write")
    if row.resolved_at is not None:
        return dates.moment(row.resolved_at)
    if row.waiting_since is not None:
        return due.span(now() - row.waiting_since)
    return ""


def said(row: CaseRow) -> str:
    """The row in words, for screen readers."""
    stands = due.of_case(row)
    parts = (
        case_signs.who(row),
        case_signs.kind(row.kind),
        case_signs.severity(row.severity),
        case_signs.place(row.network, row.channel),
        stands.sentence if stands else standing(row),
        case_signs.state(row.state),
        row.title or row.excerpt,
    )
    return ", ".join(part for part in parts if part)


class CasePainter(RowPainter[CaseRow]):
    """Four lines. `client_of` gives the brand of a row where several are listed, else None."""

    lines = 100

    def __init__(self, client_of: Callable[[CaseRow], ClientRow | None]) -> None:
        super().__init__()
        self._client_of = client_of

    def draw(self, p: QPainter, rect: QRectF, row: CaseRow) -> None:
        line = fonts.scaled(20)
        top, left, right = rect.center().y() - 2 * line, rect.left() + 12, rect.right() - 10
        disc = fonts.scaled(36)
        avatar.draw(p, QRectF(left, top, disc, disc), row.who)
        if (client := self._client_of(row)) is not None:
            tile = QRectF(left + disc - 14, top + disc - 10, fonts.scaled(18), fonts.scaled(18))
            paint.box(p, tile.adjusted(-1.5, -1.5, 1.5, 1.5), 6, fill="surface")
            paint.initials(p, tile, client.initials, active.brand(client.colour).solid)
        x = left + disc + 14
        end = right - self._draw_time(p, right, top + line / 2, row) - 8
        paint.text(p, QRectF(x, top, end - x, line), case_signs.who(row), weight=600)
        words = f"{row.title} · {row.excerpt}" if row.title else row.excerpt
        text = Paragraph(words, fonts.font(13), right - x, line - 1, most=2, elide=True)
        p.setPen(paint.colour("text2"))
        text.draw(p, x, top + line)
        self._draw_signs(p, x, right, top + 3 * line + line / 2, row)

    def _draw_time(self, p: QPainter, right: float, middle: float, row: CaseRow) -> float:
        if (stands := due.of_case(row)) is not None:
            return due.draw(p, right, middle, stands)
        words = standing(row)
        width = fonts.width(words, 12, tabular=True)
        box = QRectF(right - width, middle - 10, width, 20)
        paint.text(p, box, words, size=12, ink="text2", tabular=True, elide=False)
        return width

    def _draw_signs(self, p: QPainter, x: float, right: float, middle: float, row: CaseRow) -> None:
        paint.icon(p, case_signs.place_icon(row.network, row.channel), x, middle - 8, 16)
        x += 30
        ink = case_signs.kind_ink(row.kind)
        kind = case_signs.kind(row.kind)
        x = _sign(p, x, right, middle, case_signs.KIND_ICONS[row.kind], kind, ink)
        if row.severity >= 3:
            x = _sign(p, x, right, middle, "alert-octagon", case_signs.severity(row.severity), "danger")
        if row.copied_at is not None:
            copied = QCoreApplication.translate("Cases", "Copied, not posted")
            _sign(p, x, right, middle, "clipboard-check", copied, "warn")
        elif row.snooze:
            _sign(p, x, right, middle, "alarm", QCoreApplication.translate("Cases", "Asleep"), "text2")
        else:
            name = case_signs.outcome(row.outcome) or case_signs.state(row.state)
            _sign(p, x, right, middle, case_signs.STATE_ICONS[State(row.state)], name, "text2")


def _sign(p: QPainter, x: float, right: float, middle: float, icon: str, words: str, ink: str) -> float:
    """An icon and its word, as far as there is room; where the next one begins."""
    if right - x < 16:
        return x
    paint.icon(p, icon, x, middle - 7, 14, ink, 2.0)
    if right - x < 60:
        return x + 22  # a word cut to two letters says nothing
    room = QRectF(x + 20, middle - 10, right - x - 20, 20)
    return x + 36 + min(room.width(), paint.text(p, room, words, size=12, weight=500, ink=ink))
