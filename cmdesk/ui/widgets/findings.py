"""What there is to know of a text before it is copied, in words under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.findings import Finding
from cmdesk.services.copying import Prepared
from cmdesk.ui.widgets import dates, variables
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.display import Told


class Findings(QWidget):
    """What the guard found, details past their date, and whether the person got this reply already."""

    def __init__(self) -> None:
        super().__init__()
        self._told = QVBoxLayout(self)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(4)
        self.hide()

    def show_of(self, prepared: Prepared, findings: Sequence[Finding]) -> None:
        """Tell of `findings`, which are those of `prepared` that the text itself doesn't show, and of the rest."""
        clear(self._told)
        for found in findings:
            self._told.addWidget(Told(found, prepared.text))
        for key in prepared.expired_facts:
            fact = self.tr("The detail “{name}” is past its date").format(name=variables.shown(f"fact.{key}"))
            self._told.addWidget(Told(None, "", fact))
        if prepared.used_with_at is not None:
            again = self.tr("{name} already got this reply: {when}")
            when = dates.moment(prepared.used_with_at)
            self._told.addWidget(Told(None, "", again.format(name=prepared.purpose.whom, when=when)))
        self.setVisible(bool(self._told.count()))

    def forget(self) -> None:
        """Nothing to tell."""
        clear(self._told)
        self.hide()
