"""The brake as a line: what it holds, and the one act that puts it on or lets it go."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.services import crisis_brake
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label


class BrakeLine(QWidget):
    """What the brake means for this brand, with its button."""

    def __init__(self, work: CrisisWork) -> None:
        super().__init__()
        self._work = work
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(10)
        self._sign = Glyph("hand-stop", ink="text2", size=18)
        self._told = Label("", wrap=True)
        self.act = Button("")
        self.act.clicked.connect(self._turn)
        row.addWidget(self._sign)
        row.addWidget(self._told, 1)
        row.addWidget(self.act)
        work.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        braked = self._work.state.braked
        self.act.setVisible(braked or not self._work.state.row.drill)
        self._sign.show_icon("hand-stop", "calm" if braked else "text2")
        if braked:
            self._told.setText(
                self.tr(
                    "The brake is on: planned posts are held back, and the quick reply offers approved texts only"
                )
            )
            self.act.set_text(self.tr("Release the brake"))
        else:
            self._told.setText(
                self.tr("The brake holds planned posts back and keeps the quick reply to approved texts")
            )
            self.act.set_text(self.tr("Put the brake on"))

    def _turn(self) -> None:
        work = self._work
        if work.state.braked:
            work.do(lambda: crisis_brake.release(work.scope))
        else:
            work.do(lambda: crisis_brake.brake(work.scope, work.crisis_id))
