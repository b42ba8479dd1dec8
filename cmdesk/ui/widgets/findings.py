"""What there is to know of a text before it is copied, in words under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.findings import Finding, Severity
from cmdesk.services.copying import Prepared
from cmdesk.ui.widgets import dates, sentences, variables
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.display import UNMARKED
from cmdesk.ui.widgets.label import Label

MOST = 4  # findings told at once, the gravest
_SIGNS = {
    Severity.STOP: ("alert-triangle", "danger"),
    Severity.LOOK: ("alert-circle", "warn"),
    Severity.DETAIL: ("info-circle", "text2"),
}
_PLACE, _FIX = 40, 24  # characters of a place and of a correction that are told
_WHOLE = (*UNMARKED, "limits")  # groups whose place would be half of the text


class Told(QWidget):
    """One finding in words, with its sign, the place it is about, and what corrects it."""

    wanted = Signal()

    def __init__(
        self, found: Finding | None, text: str, words: str = "", *, correctable: bool = False
    ) -> None:
        super().__init__()
        icon, ink = _SIGNS[found.severity] if found else ("clock", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph(icon, ink=ink, size=16))
        words = words or (_words(found, text) if found else "")
        row.addWidget(Label(words, ink=ink, wrap=True, selectable=True), 1)
        if found is not None and correctable and found.fix is not None:
            button = Button(self._offer(found.fix), height=26)
            button.clicked.connect(self.wanted)
            row.addWidget(button)

    def _offer(self, fix: str) -> str:
        fix = " ".join(fix.split())
        return self.tr("Change to “{text}”").format(text=_short(fix, _FIX)) if fix else self.tr("Correct")


class Findings(QWidget):
    """What the review found, details past their date, and whether the person got this reply already.

    `corrected` asks for the correction of a finding to be put in its place.
    """

    corrected = Signal(object)

    def __init__(self, *, correctable: bool = True) -> None:
        super().__init__()
        self._correctable = correctable
        self._shown: list[Finding] = []
        self._said: list[str] = []
        self._told = QVBoxLayout(self)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(4)
        self.hide()

    def show_of(self, prepared: Prepared, findings: Sequence[Finding]) -> None:
        """Tell of `findings`, which are those of `prepared` that the text itself doesn't show, and of the rest."""
        more = [
            self.tr("The detail “{name}” is past its date").format(name=variables.shown(f"fact.{key}"))
            for key in prepared.expired_facts
        ]
        if prepared.used_with_at is not None:
            again = self.tr("{name} already got this reply: {when}")
            when = dates.moment(prepared.used_with_at)
            more.append(again.format(name=prepared.purpose.whom, when=when))
        self.show_all(findings, prepared.text, more)

    def show_all(self, findings: Sequence[Finding], text: str, more: Sequence[str] = ()) -> None:
        """Tell of the gravest of `findings` in `text`, and of what else there is to say."""
        ranks = list(_SIGNS)
        gravest = sorted(findings, key=lambda found: ranks.index(found.severity))
        self._shown = gravest[:MOST]
        said = [f"{_words(found, text)} {found.fix}" for found in self._shown]
        said += [*more, str(len(findings))]
        if said == self._said:
            return  # what is in hand stays, the keyboard with it
        self._said = said
        clear(self._told)
        for place, found in enumerate(self._shown):
            one = Told(found, text, correctable=self._correctable)
            one.wanted.connect(lambda place=place: self.corrected.emit(self._shown[place]))
            self._told.addWidget(one)
        for words in more:
            self._told.addWidget(Told(None, "", words))
        if left := len(findings) - len(self._shown):
            more_left = Label(self.tr("and %n more", "", left), "meta")
            more_left.setIndent(26)  # under the words, not the signs
            self._told.addWidget(more_left)
        self.setVisible(bool(self._told.count()))

    def forget(self) -> None:
        """Nothing to tell."""
        self.show_all([], "")


def _words(found: Finding, text: str) -> str:
    place = text[found.start : found.end].strip(" ,.;:\n") if found.group not in _WHOLE else ""
    return sentences.finding(found) + (f"  «{_short(place, _PLACE)}»" if place else "")


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
