"""What a step is made of: its parts, each shown by the widget of its kind."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.crisis_steps import Part
from cmdesk.ui.crisis.work import CrisisWork


class StepPart(QWidget):
    """One part of a step. `refresh` shows the crisis as it stands, without touching what is being typed."""

    calls_for_keys = False  # whether work in the step begins here rather than in the first field

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__()
        self.work, self.step, self.part = work, step, part
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        work.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the crisis as it stands."""

    def first(self) -> QWidget | None:
        """Where the keyboard goes when work begins here; None = nowhere."""
        return None
