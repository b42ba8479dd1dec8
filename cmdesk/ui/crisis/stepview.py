"""One step in the middle of the window, made of its parts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.crisis_steps import Step
from cmdesk.ui.crisis.calm import BreathingPart, ThanksPart
from cmdesk.ui.crisis.consulting import ConsultingPart, DecidingPart
from cmdesk.ui.crisis.drafting import DraftPart
from cmdesk.ui.crisis.fields import ChoicePart, HeadingPart, LinePart, LinesPart, SaidPart
from cmdesk.ui.crisis.marking import MarksPart
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.publishing import PrivatePart, PublishPart, UpdatesPart
from cmdesk.ui.crisis.recording import ReusablePart
from cmdesk.ui.crisis.rehearsing import PreviewPart, VentPart, WorstPart
from cmdesk.ui.crisis.reviewing import ReviewPart
from cmdesk.ui.crisis.severity import SeverityPart
from cmdesk.ui.crisis.strategy import StrategyPart
from cmdesk.ui.crisis.words import said
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets.card import Scroll
from cmdesk.ui.widgets.label import Label

WIDEST = 720  # a longer line is read no better
NARROW = 560  # the calm steps have little to say
KINDS: Mapping[str, type[StepPart]] = {
    "said": SaidPart,
    "line": LinePart,
    "lines": LinesPart,
    "text": LinesPart,
    "choice": ChoicePart,
    "heading": HeadingPart,
    "thanks": ThanksPart,
    "breathing": BreathingPart,
    "marks": MarksPart,
    "severity": SeverityPart,
    "strategy": StrategyPart,
    "consulting": ConsultingPart,
    "deciding": DecidingPart,
    "draft": DraftPart,
    "preview": PreviewPart,
    "worst": WorstPart,
    "vent": VentPart,
    "review": ReviewPart,
    "publish": PublishPart,
    "private": PrivatePart,
    "updates": UpdatesPart,
    "reusable": ReusablePart,
}


class StepView(QWidget):
    """Title, what it is about, and the parts in a column that scrolls."""

    def __init__(self, work: CrisisWork, step: Step) -> None:
        super().__init__()
        self.step = step
        self.parts = [KINDS[part.kind](work, step.key, part) for part in step.parts]
        self.title = Label(said(step.title), "hero")
        lead = Label(said(step.lead), "reading", ink="text2", wrap=True)
        self.breathing = next((part for part in self.parts if isinstance(part, BreathingPart)), None)
        if step.calm:
            self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lead.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(margins=(0, 0, 12, 24), spacing=16)
        inside = QWidget()
        inside.setMaximumWidth(NARROW if step.calm and self.breathing is None else WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(lead)
        for part in self.parts:
            column.addWidget(part)
        row = QHBoxLayout()
        if step.calm:
            row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        scroll.column.addLayout(row)
        outer.addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.breathing is not None:
            self.breathing.fit(self.height())

    def focus_first(self) -> None:
        """Put the keyboard where the work of this step begins."""
        calling = [part for part in self.parts if part.calls_for_keys]
        for part in (*calling, *self.parts):
            if (widget := part.first()) is not None and widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
