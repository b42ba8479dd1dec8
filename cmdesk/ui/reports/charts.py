"""Charts drawn by hand: bars that stand, bars that lie, and a week by its hours. Each can be read as a table, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.tokens import mixed
from cmdesk.ui.widgets.chips import Sign


@dataclass(frozen=True, slots=True)
class Part:
    """One bar: its name, how much, and how it is written."""

    name: str
    value: float
    shown: str = ""

    @property
    def words(self) -> str:
        return self.shown or f"{self.value:g}"


class _Chart(Sign):
    """Takes the width there is; the values are also its description for screen readers."""

    def __init__(self, name: str, parts: Sequence[Part], colour: str) -> None:
        super().__init__(name)
        self._parts, self._colour = parts, colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription("; ".join(f"{part.name}: {part.words}" for part in parts[:60]))

    @property
    def _most(self) -> float:
        return max((part.value for part in self._parts), default=0) or 1

    @property
    def _solid(self) -> str:
        return active.brand(self._colour).solid if self._colour else "ink"


class Columns(_Chart):
    """Bars that stand side by side, such as days."""

    def sizeHint(self) -> QSize:
        return QSize(240, fonts.scaled(150))

    def _bar(self, place: int) -> QRectF:
        step = self.width() / max(1, len(self._parts))
        room = self.height() - fonts.scaled(22)
        height = room * self._parts[place].value / self._most
        gap = 2 if step > 6 else 0
        return QRectF(place * step + gap / 2, room - height, max(1.0, step - gap), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        with paint.on(self) as p:
            room = self.height() - fonts.scaled(22)
            p.fillRect(QRectF(0, room, self.width(), 1), paint.colour("line2"))
            for place, part in enumerate(self._parts):
                if part.value:
                    bar = self._bar(place)
                    paint.box(p, bar, min(4.0, bar.width() / 2), fill=self._solid)
            self._paint_names(p, room)

    def _paint_names(self, p: QPainter, room: float) -> None:
        """As many names as there is room for, the first and the last surely."""
        if not self._parts:
            return
        widest = max(fonts.width(part.name, 11) for part in self._parts) + 14
        step = self.width() / len(self._parts)
        every = max(1, -(-int(widest) // max(1, int(step))))
        for place in range(0, len(self._parts), every):
            left = min(max(0.0, (place + 0.5) * step - widest / 2), self.width() - widest)
            box = QRectF(left, room + 4, widest, fonts.scaled(18))
            paint.text(p, box, self._parts[place].name, size=11, ink="text2", align="centre", elide=False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            step = self.width() / max(1, len(self._parts))
            place = int(event.pos().x() // step) if step else -1
            if 0 <= place < len(self._parts):
                part = self._parts[place]
                QToolTip.showText(event.globalPos(), f"{part.name}: {part.words}", self)
            return True
        return super().event(event)


class Bars(_Chart):
    """Bars that lie one under the other, each with its name before it and its value behind."""

    def sizeHint(self) -> QSize:
        return QSize(240, fonts.scaled(26) * max(1, len(self._parts)))

    def paintEvent(self, event: QPaintEvent) -> None:
        line = fonts.scaled(26)
        names = min(
            self.width() * 0.42, max((fonts.width(part.name) for part in self._parts), default=0) + 12
        )
        figures = max((fonts.width(part.words, 12, 600) for part in self._parts), default=0) + 12
        room = max(20.0, self.width() - names - figures)
        with paint.on(self) as p:
            for place, part in enumerate(self._parts):
                top = place * line
                paint.text(p, QRectF(0, top, names - 8, line), part.name)
                width = max(3.0, room * part.value / self._most) if part.value else 0
                bar = QRectF(names, top + line / 2 - 5, width, 10)
                if width:
                    paint.box(p, bar, 4, fill=self._solid)
                words = QRectF(names + width + 8, top, figures, line)
                paint.text(p, words, part.words, size=12, weight=600, tabular=True, elide=False)


class Week(Sign):
    """How much came in by weekday and hour: the darker the more."""

    def __init__(
        self, name: str, counts: Mapping[tuple[int, int], int], days: Sequence[str], colour: str
    ) -> None:
        super().__init__(name)
        self._counts, self._days, self._colour = counts, days, colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        busiest = sorted(counts.items(), key=lambda item: -item[1])[:5]
        self.setAccessibleDescription(
            "; ".join(f"{days[day]} {hour}:00: {many}" for (day, hour), many in busiest)
        )

    def sizeHint(self) -> QSize:
        return QSize(360, fonts.scaled(22) * 7 + fonts.scaled(20))

    def _cell(self, day: int, hour: int) -> QRectF:
        names, line = fonts.scaled(40), fonts.scaled(22)
        step = (self.width() - names) / 24
        return QRectF(names + hour * step + 1, day * line + 1, step - 2, line - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        most = max(self._counts.values(), default=0)
        solid = active.brand(self._colour).solid if self._colour else paint.colour("ink").name()
        ground = paint.colour("mute").name()
        with paint.on(self) as p:
            for day, name in enumerate(self._days):
                first = self._cell(day, 0)
                paint.text(
                    p, QRectF(0, first.top(), first.left() - 4, first.height()), name, size=12, ink="text2"
                )
                for hour in range(24):
                    many = self._counts.get((day, hour), 0)
                    fill = mixed(ground, solid, 0.15 + 0.85 * many / most) if many else ground
                    paint.box(p, self._cell(day, hour), 3, fill=fill)
            for hour in range(0, 24, 3):
                cell = self._cell(6, hour)
                box = QRectF(cell.left() - 2, cell.bottom() + 2, 40, fonts.scaled(18))
                paint.text(p, box, f"{hour}", size=11, ink="text2", elide=False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos())
            if found is not None:
                day, hour = found
                told = f"{self._days[day]} {hour}:00: {self._counts.get(found, 0)}"
                QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _at(self, place: QPoint) -> tuple[int, int] | None:
        cells = ((day, hour) for day in range(7) for hour in range(24))
        point = place.toPointF()
        return next((cell for cell in cells if self._cell(*cell).contains(point)), None)
