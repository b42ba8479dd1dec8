"""How much is used: characters of a limit, a share of something done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.widgets.chips import Sign

NEAR = 0.9  # of the limit


class CounterRing(Sign):
    """A ring and "182 / 280". `spoken` is the sentence for screen readers, with {used} and {limit}."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name)
        self._spoken = spoken
        self._used, self._limit = 0, 0

    def show_count(self, used: int, limit: int | None) -> None:
        """`limit` None: nothing is limited, only counted."""
        self._used, self._limit = used, limit or 0
        self.setAccessibleName(self._spoken.format(used=used, limit=limit) if limit else str(used))
        self._look_changed()

    @property
    def _words(self) -> str:
        return f"{self._used} / {self._limit}" if self._limit else str(self._used)

    def sizeHint(self) -> QSize:
        return QSize(round(28 + fonts.width(self._words, 12, 500, tabular=True)), fonts.scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        share = self._used / self._limit if self._limit else 0.0
        ink = "danger" if share > 1 else "warn" if share >= NEAR else "text2"
        with paint.on(self) as p:
            paint.ring(p, QPointF(10, self.height() / 2), 7, share, ink=ink)
            words = QRectF(24, 0, self.width() - 22, self.height())
            paint.text(p, words, self._words, size=12, weight=500, ink=ink, tabular=True, elide=False)


class Bar(Sign):
    """A bar of which `share` (0 to 1) is filled, in a client's colour or a token's."""

    def __init__(self, name: str, *, colour: str = "", ink: str = "ink") -> None:
        super().__init__(name)
        self._colour, self._ink, self._share = colour, ink, 0.0
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{round(self._share * 100)} %")
        self.update()

    def set_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = active.brand(self._colour).solid if self._colour else self._ink
        with paint.on(self) as p:
            paint.box(p, QRectF(self.rect()), 3, fill="line2")
            if self._share:
                paint.box(p, QRectF(0, 0, max(6.0, self.width() * self._share), self.height()), 3, fill=fill)
