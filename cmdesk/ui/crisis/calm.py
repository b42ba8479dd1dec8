"""The three calm steps' own parts: a thank-you from before, and the breathing."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import breathing
from cmdesk.domain.crisis_steps import Part
from cmdesk.services import crisis_state
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.words import said
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.breathing import SIZE, BreathingCircle
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.inputs import Choice
from cmdesk.ui.widgets.label import Label

AROUND = 300  # px of the step that the circle leaves to everything else
LEAST = 180  # px of the circle


class ThanksPart(StepPart):
    """What somebody else thanked the brand for: nothing is shown where nobody has yet."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        thanks = crisis_state.thanks(work.scope)
        if not thanks:
            return
        card = Card(fill="surface", line="line", radius=12)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        sign = Glyph("heart", ink="calm", size=20)
        row.addWidget(sign)
        row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.addWidget(
            Label(self.tr("Somebody else wrote to {brand}").format(brand=work.client.name), "meta")
        )
        texts.addWidget(Label(f"«{thanks}»", "reading", wrap=True))
        row.addLayout(texts, 1)
        self.column.addSpacing(6)
        self.column.addWidget(card)


class BreathingPart(StepPart):
    """The circle begins by itself, stands still with the space bar, and can be left at any time."""

    calls_for_keys = True

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        key = work.said(step, "pattern")
        known = breathing.patterns()
        self._key = key if key in known else breathing.USUAL
        self._seconds = breathing.usual_seconds(work.state.row.level)
        self.circle = BreathingCircle(known[self._key], self._seconds)
        self.circle.told.connect(self._on_phase)
        self.circle.finished.connect(self._on_finished)
        self._told = Label("", ink="text2")
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hold = Button(self.tr("Pause"), icon="player-pause", key=self.tr("Space"))
        self.hold.clicked.connect(self.turn)
        self.still = Button(self.tr("Without motion"), icon="eye-off")
        self.still.clicked.connect(self._turn_still)
        names = [(pattern.key, said(pattern.name)) for pattern in known.values()]
        self._patterns = Choice(self.tr("How to breathe"), names, self._key)
        self._patterns.activated.connect(lambda _at: self._choose(self._patterns.value))
        lengths = ((30, self.tr("30 seconds")), (60, self.tr("1 minute")), (180, self.tr("3 minutes")))
        self._lengths = Choice(
            self.tr("How long"), [(str(s), words) for s, words in lengths], str(self._seconds)
        )
        self._lengths.activated.connect(lambda _at: self._begin(int(self._lengths.value)))
        care = Label(said(breathing.care()), "meta", wrap=True)
        care.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.circle)
        self.column.addWidget(self._told)
        for widgets in (self.hold, self.still), (self._patterns, self._lengths):
            row = QHBoxLayout()
            row.addStretch(1)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            self.column.addLayout(row)
        self.column.addWidget(care)
        self._say_still()
        self._begin(self._seconds)

    def first(self) -> QWidget:
        return self.hold

    def fit(self, height: int) -> None:
        """Let the circle be as large as it can be where the step has so much height."""
        self.circle.setFixedHeight(max(LEAST, min(SIZE, height - AROUND)))

    def turn(self) -> None:
        """Pause, or go on; from the end, once more."""
        if self.circle.running:
            self.circle.pause()
            self.hold.set_text(self.tr("Go on"))
            self.hold.set_icon("player-play")
        elif self.circle.moment.over:
            self._begin(self._seconds)
        else:
            self.circle.go_on()
            self._say_pause()

    def _begin(self, seconds: int) -> None:
        self._seconds = seconds
        self.circle.begin(breathing.patterns()[self._key], seconds)
        self._say_pause()
        self._say()

    def _choose(self, key: str) -> None:
        self._key = key
        self.work.keep(self.step, "pattern", key)
        self._begin(self._seconds)

    def _on_phase(self, phase: str) -> None:
        self._say()
        announce(self, said(breathing.words(phase)))

    def _on_finished(self) -> None:
        self.work.keep(self.step, "seconds", str(round(self.circle.elapsed)))
        self.hold.set_text(self.tr("Once more"))
        self.hold.set_icon("refresh")
        self._told.setText(self.tr("That's it. Go on when you like."))
        announce(self, self._told.text())

    def _say(self) -> None:
        moment = self.circle.moment
        told = self.tr("Breath {number} of {all}").format(number=moment.cycle, all=moment.cycles)
        self._told.setText(f"{told} · {said(breathing.patterns()[self._key].name)}")

    def _say_pause(self) -> None:
        self.hold.set_text(self.tr("Pause"))
        self.hold.set_icon("player-pause")

    def _turn_still(self) -> None:
        with QSignalBlocker(self.still):
            self.circle.set_still(still=not self.circle.still)
        self._say_still()

    def _say_still(self) -> None:
        self.still.set_text(self.tr("With motion") if self.circle.still else self.tr("Without motion"))
