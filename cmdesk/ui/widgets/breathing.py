"""A circle to breathe with, in time with a clock that only goes forward; without motion, words, a number and a bar."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy

from cmdesk.domain import breathing
from cmdesk.domain.breathing import Moment, Pattern
from cmdesk.ui.theme import active, fonts, paint
from cmdesk.ui.theme.tokens import mixed
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.chips import Sign

FRAME = 33  # ms between two pictures; where one is comes from the clock, never from how many there were
STILL_FRAME = 200
LEAST, MOST = 72, 190  # px of radius, empty and full
SIZE = 400


class BreathingCircle(Sign):
    """`told` comes with each new phase, `finished` once at the end. It runs only while it is seen."""

    told = Signal(str)
    finished = Signal()

    def __init__(self, pattern: Pattern, seconds: float) -> None:
        super().__init__("")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._pattern, self._seconds = pattern, seconds
        self._before = 0.0  # seconds that were breathed up to the last pause
        self._since: float | None = None  # when the clock stood as it was started last
        self._still = active.look().still
        self._phase = ""
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._on_tick)

    def begin(self, pattern: Pattern, seconds: float) -> None:
        """Begin anew with a pattern."""
        self._pattern, self._seconds = pattern, seconds
        self._before, self._phase = 0.0, ""
        self._since = time.monotonic()
        self._run()

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def elapsed(self) -> float:
        """Seconds that were breathed."""
        return self._before + (time.monotonic() - self._since if self._since is not None else 0.0)

    @property
    def moment(self) -> Moment:
        """Where one is."""
        return breathing.at(self._pattern, self._seconds, self.elapsed)

    def pause(self) -> None:
        """Stand still until `go_on`."""
        self._before, self._since = self.elapsed, None
        self._tick.stop()
        self.update()

    def go_on(self) -> None:
        if self._since is None and not self.moment.over:
            self._since = time.monotonic()
            self._run()

    def set_still(self, *, still: bool) -> None:
        """Words, a number and a bar in place of the circle."""
        self._still = still
        if self._tick.isActive():
            self._run()
        self.update()

    @property
    def still(self) -> bool:
        return self._still

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.running:
            self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.running:
            self.pause()

    def paintEvent(self, event: QPaintEvent) -> None:
        moment, middle = self.moment, QPointF(self.width() / 2, self.height() / 2)
        with paint.on(self) as p:
            if self._still:
                self._paint_words(p, middle, moment, "text", "text2")
                bar = QRectF(middle.x() - 110, middle.y() + 52, 220, 8)
                paint.box(p, bar, 4, fill=self._mix(0.25))
                paint.box(p, QRectF(bar.left(), bar.top(), bar.width() * moment.passed, 8), 4, fill="calm")
            else:
                self._paint_circle(p, middle, moment)

    def _paint_circle(self, p: QPainter, middle: QPointF, moment: Moment) -> None:
        whole = min(self.width(), self.height()) / 2 - 4
        share = whole / MOST
        ring = QRectF(middle.x() - whole, middle.y() - whole, 2 * whole, 2 * whole)
        p.setBrush(paint.colour(self._mix(0.06)))
        p.setPen(QPen(paint.colour(self._mix(0.35)), 3))
        p.drawEllipse(ring)
        p.setPen(QPen(paint.colour("calm"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        p.drawArc(ring, 90 * 16, -round(360 * 16 * moment.passed))
        radius = (LEAST + (MOST - 24 - LEAST) * moment.fullness) * share
        p.setPen(Qt.PenStyle.NoPen)
        for further, strength in ((26, 0.14), (13, 0.3), (0, 1.0)):
            size = min(whole - 2, radius + further * share)
            p.setBrush(paint.colour(self._mix(strength)))
            p.drawEllipse(middle, size, size)
        dark = active.tokens().dark
        self._paint_words(
            p, middle, moment, "#10201f" if dark else "#ffffff", "#10201f" if dark else "#ffffff"
        )

    def _paint_words(self, p: QPainter, middle: QPointF, moment: Moment, ink: str, faint: str) -> None:
        words = breathing.words(moment.phase)[language.spoken()]
        above = QRectF(middle.x() - 140, middle.y() - 36, 280, 40)
        below = QRectF(middle.x() - 140, middle.y() + 4, 280, 32)
        size = 26 if self._still or fonts.width(words, 26, 600) < 2 * LEAST * 0.9 else 17
        paint.text(p, above, words, size=size, weight=600, ink=ink, align="centre", elide=False)
        paint.text(p, below, str(moment.left), size=22, ink=faint, align="centre", tabular=True, elide=False)

    def _mix(self, strength: float) -> str:
        t = active.tokens()
        return mixed(t.calm_bg, t.calm, strength)

    def _run(self) -> None:
        self._tick.start(STILL_FRAME if self._still else FRAME)

    def _on_tick(self) -> None:
        moment = self.moment
        if moment.phase != self._phase and not moment.over:
            self._phase = moment.phase
            self.setAccessibleName(breathing.words(moment.phase)[language.spoken()])
            self.told.emit(moment.phase)
        if moment.over:
            self.pause()
            self.finished.emit()
        self.update()
