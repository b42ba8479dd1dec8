"""A pause: some minutes of rest, or a minute of breathing. It says nothing about health and can be left at any time."""

from __future__ import annotations

import datetime as dt
import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cmdesk.domain import breathing
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.breathing import BreathingCircle
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.label import Label

SECONDS = breathing.usual_seconds(None)
SIDE = 240


class PauseDialog(Dialog):
    """With a length one rests, and may breathe; without, one breathes at once. Space pauses, Esc leaves."""

    def __init__(self, parent: QWidget, rest: dt.timedelta | None = None) -> None:
        super().__init__(parent, "", size=(480, 560))
        self._resting = rest is not None
        title = self.tr("Rest a while") if rest else self.tr("Breathe for a minute")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.countdown = Countdown(rest or dt.timedelta(0))
        self.circle = BreathingCircle(breathing.patterns()[breathing.USUAL], SECONDS)
        self._stack = QStackedWidget()
        for part in self.countdown, self.circle:
            self._stack.addWidget(part)
        self._told = Label("", "reading", ink="text2", wrap=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        care = Label(breathing.care()[language.spoken()], "meta", wrap=True)
        care.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._care = care
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addWidget(self._told)
        column.addWidget(care)
        self.body.addLayout(column)
        self.hold = self.add_button(
            Button("", icon="player-pause", key=self.tr("Space")), self.turn, left=True
        )
        self.breathe = self.add_button(
            Button(self.tr("Breathe for a minute"), kind="ghost", icon="wind"), self._on_breathe, left=True
        )
        self.back = self.add_button(
            Button(self.tr("I am back"), kind="calm", key="Esc"), self.accept, default=True
        )
        self.countdown.finished.connect(self._on_over)
        self.circle.finished.connect(self._on_over)
        self._show(resting=self._resting)
        self.hold.setFocus()

    def turn(self) -> None:
        """Pause, or go on; from the end, once more."""
        part = self._present
        if part.running:
            part.pause()
        elif self._over:
            self._show(resting=self._resting)
        else:
            part.go_on()
        self._say()

    @property
    def _present(self) -> BreathingCircle | Countdown:
        return self.countdown if self._resting else self.circle

    _over = False

    def _on_breathe(self) -> None:
        self.countdown.pause()
        self._show(resting=False)

    def _show(self, *, resting: bool) -> None:
        """Begin with one of the two."""
        self._resting, self._over = resting, False
        self._stack.setCurrentWidget(self._present)
        self._care.setVisible(not resting)
        self.breathe.setVisible(resting)
        if resting:
            self.countdown.begin()
        else:
            self.circle.begin(breathing.patterns()[breathing.USUAL], SECONDS)
        self._say()

    def _on_over(self) -> None:
        self._over = True
        self._say()

    def _say(self) -> None:
        if self._over:
            self._told.setText(self.tr("That's it. Go on when you like."))
            self.hold.set_text(self.tr("Once more"))
            self.hold.set_icon("refresh")
            return
        resting = self.tr("Look away from the screen, stand up, drink some water.")
        self._told.setText(resting if self._resting else self.tr("You don't have to answer right now."))
        running = self._present.running
        self.hold.set_text(self.tr("Pause") if running else self.tr("Go on"))
        self.hold.set_icon("player-pause" if running else "player-play")


class Countdown(Sign):
    """What is left of a rest, by a clock that only goes forward."""

    finished = Signal()

    def __init__(self, length: dt.timedelta) -> None:
        super().__init__("")
        self._length = length.total_seconds()
        self._before, self._since = 0.0, 0.0
        self.running = False
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)

    @property
    def left(self) -> float:
        """Seconds."""
        gone = self._before + (time.monotonic() - self._since if self.running else 0.0)
        return max(0.0, self._length - gone)

    def begin(self) -> None:
        """Begin anew."""
        self._before = 0.0
        self.go_on(anew=True)

    def go_on(self, *, anew: bool = False) -> None:
        if anew or not self.running:
            self._since, self.running = time.monotonic(), True
            self._tick.start()
            self._name()

    def pause(self) -> None:
        if self.running:
            self._before += time.monotonic() - self._since
            self.running = False
            self._tick.stop()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(SIDE), fonts.scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        middle, radius = QPointF(rect.center()), min(rect.width(), rect.height()) / 2 - 8
        share = self.left / self._length if self._length else 0.0
        minutes, seconds = divmod(round(self.left), 60)
        with paint.on(self) as p:
            paint.ring(p, middle, radius, share, ink="calm", width=6)
            clock = f"{minutes}:{seconds:02}"
            paint.text(p, rect, clock, size=28, weight=600, align="centre", tabular=True, elide=False)

    def _on_tick(self) -> None:
        self.update()
        self._name()
        if not self.left:
            self.running = False
            self._tick.stop()
            self.finished.emit()

    def _name(self) -> None:
        minutes, seconds = divmod(round(self.left), 60)
        self.setAccessibleName(f"{minutes}:{seconds:02}")
