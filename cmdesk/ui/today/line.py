"""A line of a card: something that is open, in two lines that lead to its case, with acts beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.paragraph import Paragraph
from cmdesk.ui.widgets import due
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.due import Due

_INKS = {"soon": "warn", "late": "danger"}


@dataclass(frozen=True, slots=True)
class Told:
    """What a line says. `client` is shown where several brands are, else the `icon`, if any.

    `stands` gives its badge at any time.
    """

    title: str
    below: str
    icon: str
    client: ClientRow | None = None
    stands: Callable[[], Due | None] = lambda: None


class Lead(Painted):
    """The words of a line; pressed, they lead to its case. A `narrow` one says in words when it is due."""

    def __init__(self, told: Told, *, narrow: bool = False) -> None:
        super().__init__("")
        self._told, self._narrow = told, narrow
        high = QSizePolicy.Policy.Minimum if narrow else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, high)
        policy.setHeightForWidth(narrow)
        self.setSizePolicy(policy)
        self.refresh()

    def refresh(self) -> None:
        """Say and paint how long there is as it is by now."""
        told, stands = self._told, self._told.stands()
        parts = (told.client.name if told.client else "", told.title, told.below)
        said = ", ".join(part for part in (*parts, stands.sentence if stands else "") if part)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            self.setToolTip(f"{told.title}\n{told.below}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(160), fonts.scaled(48))

    def heightForWidth(self, width: int) -> int:
        if not self._narrow:
            return self.sizeHint().height()
        return round(self._title(self._words(width).width()).height) + fonts.scaled(29)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            if self.hovered or self.isDown():
                paint.box(p, rect, 8, fill="pressed" if self.isDown() else "hover")
            self._draw_sign(p)
            if self._narrow:
                self._draw_narrow(p, self._words(self.width()))
            else:
                self._draw_wide(p, self._words(self.width()))
            if self.hasFocus():
                paint.focus_ring(p, rect)

    @property
    def _tile(self) -> int:
        """How large what stands before the words is; 0 for nothing."""
        if self._told.client is None and not self._told.icon:
            return 0
        return fonts.scaled(22 if self._narrow else 26)

    def _words(self, width: int) -> QRectF:
        x = 8 + self._tile + (10 if self._tile else 0)
        return QRectF(x, 0, width - 8 - x, self.height())

    def _title(self, width: float) -> Paragraph:
        return Paragraph(self._told.title, fonts.font(13, 500), width, fonts.scaled(18), most=2, elide=True)

    def _draw_sign(self, p: QPainter) -> None:
        client, tile, middle = self._told.client, self._tile, self.height() / 2
        if client is not None:
            square = QRectF(8, middle - tile / 2, tile, tile)
            paint.initials(p, square, client.initials, active.brand(client.colour).solid)
        elif tile:
            paint.icon(p, self._told.icon, 8 + tile / 2 - 9, middle - 9, 18)

    def _draw_wide(self, p: QPainter, words: QRectF) -> None:
        half, middle = fonts.scaled(19), words.center().y()
        if (stands := self._told.stands()) is not None:
            words.setRight(words.right() - due.draw(p, words.right(), middle, stands) - 10)
        line = QRectF(words.left(), middle - half, words.width(), half)
        paint.text(p, line, self._told.title, weight=500)
        paint.text(p, line.translated(0, half), self._told.below, size=12, ink="text2")

    def _draw_narrow(self, p: QPainter, words: QRectF) -> None:
        title, stands = self._title(words.width()), self._told.stands()
        p.setPen(paint.colour("text"))
        title.draw(p, words.left(), fonts.scaled(5))
        line = QRectF(words.left(), fonts.scaled(5) + title.height, words.width(), fonts.scaled(18))
        if stands is not None:
            ink = _INKS.get(stands.level, "text2")
            when = paint.text(p, line, stands.sentence, size=12, weight=500, ink=ink)
            line.setLeft(line.left() + when)
        if line.width() > fonts.scaled(30):
            below = f" · {self._told.below}" if stands else self._told.below
            paint.text(p, line, below, size=12, ink="text2")


class Line(QWidget):
    """The words, and the controls before and behind them. `opened` is the wish to see the case."""

    opened = Signal()

    def __init__(
        self,
        told: Told,
        *,
        before: QWidget | None = None,
        acts: tuple[QWidget, ...] = (),
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self._lead = Lead(told, narrow=narrow)
        self._lead.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if before is not None:
            row.addWidget(before)
        row.addWidget(self._lead, 1)
        for act in acts:
            row.addWidget(act)

    def refresh(self) -> None:
        """Say and paint its badge as it is by now."""
        self._lead.refresh()
