"""The strip below the work: back, skip, on; and in its middle what stands in the way."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from cmdesk.domain import crisis_steps
from cmdesk.services.crisis_state import CrisisState
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Panel
from cmdesk.ui.widgets.label import Label


class Foot(Panel):
    """The words of the button that goes on are those of the step."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.back = Button(self.tr("Back"), icon="arrow-left")
        self.problem = Label("", ink="danger", wrap=True)
        self.short = Button(self.tr("Straight to the company"), kind="danger", icon="phone")
        self.skip = Button(self.tr("Skip this step"), kind="ghost")
        self.next = Button("", kind="primary", key=self.tr("Enter"), height=38)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 14)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.problem, 1)
        row.addWidget(self.short)
        row.addWidget(self.skip)
        row.addWidget(self.next)

    def say(self, sentence: str) -> None:
        """Say what stands in the way; "" when nothing does."""
        self.problem.setText(sentence)
        if sentence:
            announce(self, sentence, urgent=True)

    def hold(self, why: str) -> None:
        """Let nobody go on, and say why; "" lets go."""
        self.next.setEnabled(not why)
        self.skip.setEnabled(not why)
        if why != self.problem.text():
            self.say(why)

    def show_step(self, step: str, state: CrisisState, *, calm: bool) -> None:
        order = crisis_steps.keys()
        self.back.setEnabled(step != order[0])
        self.skip.setVisible(step != order[-1])
        for button in (self.skip, self.next):
            button.setEnabled(True)
        self.short.setVisible(step == order[0] and state.said("calm", "danger") == "yes")
        self.next.kind = "calm" if calm else "primary"
        self.next.set_text(self._words(step))

    def _words(self, step: str) -> str:
        return {
            "calm": self.tr("Go on calmly"),
            "not-personal": self.tr("It isn't about me"),
            "breathe": self.tr("I can go on"),
            "analyse": self.tr("Consult the client"),
            "consult": self.tr("Rehearse the answer"),
            "rehearse": self.tr("Review the wording"),
            "review": self.tr("Answer and go private"),
            "answer": self.tr("Record it"),
            "record": self.tr("Close and keep as a precedent"),
        }[step]
