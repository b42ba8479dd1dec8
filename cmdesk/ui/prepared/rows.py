"""Hard questions in a list: number, what is said, how far the answer has got."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from cmdesk.services.hard_questions import QuestionRow
from cmdesk.ui.prepared import discs, words
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.theme.paragraph import Paragraph
from cmdesk.ui.widgets.rows import RowModel, RowPainter

LINE = 18


class QuestionModel(RowModel[QuestionRow]):
    """All questions at once: a brand has some dozens."""

    def __init__(self, said: Callable[[QuestionRow], str]) -> None:
        super().__init__(self._of, said)
        self._rows: dict[int, QuestionRow] = {}

    def show_rows(self, rows: list[QuestionRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self.show([row.id for row in rows], rows)

    def _of(self, ids: list[int]) -> list[QuestionRow]:
        return cast("list[QuestionRow]", [self._rows.get(row_id) for row_id in ids])


class QuestionPainter(RowPainter[QuestionRow]):
    """Two lines of what is said, and one of where it stands. `number_of` gives the place by risk."""

    lines = 82

    def __init__(self, number_of: Callable[[int], int], risk: Callable[[int], str]) -> None:
        super().__init__()
        self._number_of, self._risk = number_of, risk

    def draw(self, p: QPainter, rect: QRectF, row: QuestionRow) -> None:
        radius = float(fonts.scaled(12))
        left = rect.left() + 12
        x = left + 2 * radius + 12
        width = rect.right() - 10 - x
        line = fonts.scaled(LINE)
        said = Paragraph(row.card.question, fonts.font(13, 500), width, line, most=2, elide=True)
        top = rect.center().y() - (said.height + 4 + line) / 2 - 2
        discs.draw(p, QPointF(left + radius, top + radius), radius, self._number_of(row.id), row.state)
        p.setPen(paint.colour("text"))
        said.draw(p, x, top + 2)
        y = top + 2 + said.height + 4
        ink = words.KINDS[row.state]
        paint.state(p, x, y + (line - 13) / 2, 13, words.SHAPES[row.state], ink)
        state = words.say(words.STATES[row.state])
        at = x + 18 + paint.text(p, QRectF(x + 18, y, width - 18, line), state, size=12, weight=500, ink=ink)
        rest = f" · {self._risk(row.risk)} · {words.area(row.card.area)}"
        paint.text(p, QRectF(at, y, x + width - at, line), rest, size=12, ink="text2")
