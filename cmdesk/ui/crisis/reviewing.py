"""The review in three groups: what stops, what to look at again, and details. Each can be left with a reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.crisis_steps import Part
from cmdesk.domain.findings import Finding, Severity
from cmdesk.services import crisis_texts
from cmdesk.services.prepared import Prepared
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.chips import Glyph, Pill, PillKind
from cmdesk.ui.widgets.dialog import ask_reason
from cmdesk.ui.widgets.label import Label

EXCERPT = 60
ORDER = (Severity.STOP, Severity.LOOK, Severity.DETAIL)
SIGNS: dict[Severity, tuple[str, PillKind]] = {
    Severity.STOP: ("lock", "danger"),
    Severity.LOOK: ("alert-circle", "warn"),
    Severity.DETAIL: ("info-circle", "mute"),
}


class ReviewPart(StepPart):
    """The findings of the public text as it is now."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self._heading = Label(self.tr("Review"), "panel")
        self.column.addWidget(self._heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self._shown: object = None
        self.cards: list[FindingCard] = []
        self.refresh()

    def refresh(self) -> None:
        prepared = crisis_texts.look_over(self.work.scope, self.work.crisis_id, "public")
        accepted = self.work.state.accepted
        shown = (prepared.text, prepared.findings, dict(accepted))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._list)
        found = sorted(prepared.findings, key=lambda one: (ORDER.index(one.severity), one.start))
        self.cards = [FindingCard(self.work, prepared, one, accepted.get(one.code, "")) for one in found]
        for card in self.cards:
            card.fixed = self._fix
            self._list.addWidget(card)
        number = sum(1 for one in found if one.code not in accepted)
        self._heading.setText(
            self.tr("Review · %n to look at", "", number) if number else self.tr("Review · nothing left")
        )

    def _fix(self, prepared: Prepared, found: Finding) -> None:
        text = prepared.text[: found.start] + (found.fix or "") + prepared.text[found.end :]
        work = self.work
        work.do(lambda: crisis_texts.write(work.scope, work.crisis_id, "public", text))


class FindingCard(Card):
    """One finding: what it is, where, a correction where there is one, and the way to leave it with a reason."""

    fixed: Callable[[Prepared, Finding], object]

    def __init__(self, work: CrisisWork, prepared: Prepared, found: Finding, accepted: str) -> None:
        icon, kind = SIGNS[found.severity]
        super().__init__(line="danger" if found.severity is Severity.STOP and not accepted else "line")
        self._work, self._prepared, self._found = work, prepared, found
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        sign = Glyph(icon, ink="text2" if kind == "mute" else kind, size=18)
        row.addWidget(sign)
        row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Label(sentences.finding(found), weight=500, wrap=True), 1)
        if found.severity is Severity.STOP:
            pill = Pill(self.tr("Stops"), "danger")
            head.addWidget(pill)
            head.setAlignment(pill, Qt.AlignmentFlag.AlignTop)
        texts.addLayout(head)
        piece = " ".join(prepared.text[found.start : found.end].split())[:EXCERPT]
        if piece:
            texts.addWidget(Label(f"«{piece}»", "meta", wrap=True))
        if accepted:
            told = self.tr("Left as it is: {why}").format(why=accepted)
            texts.addWidget(Label(told, "meta", wrap=True))
        self._add_acts(texts, accepted=bool(accepted))
        row.addLayout(texts, 1)

    def _add_acts(self, texts: QVBoxLayout, *, accepted: bool) -> None:
        found, row = self._found, QHBoxLayout()
        if found.fix is not None and found.start < found.end:
            words = found.fix.strip() or self.tr("nothing")
            told = self.tr("Write “{words}”").format(words=" ".join(words.split())[:32])
            fix = Button(told, height=28)
            fix.clicked.connect(lambda: self.fixed(self._prepared, found))
            row.addWidget(fix)
        stands = found.severity is Severity.STOP and (found.group == "privacy" or not found.overridable)
        if not accepted and not stands:
            leave = Button(self.tr("Leave it…"), kind="ghost", height=28)
            leave.clicked.connect(self._leave)
            row.addWidget(leave)
        row.addStretch(1)
        if row.count() > 1:
            texts.addLayout(row)

    def _leave(self) -> None:
        work, code = self._work, self._found.code
        ask_reason(
            self.window(),
            self.tr("Leave it as it is"),
            sentences.finding(self._found),
            self.tr("Why it is right here"),
            self.tr("Leave it"),
            self.tr("Cancel"),
            lambda reason: work.do(lambda: crisis_texts.accept(work.scope, work.crisis_id, code, reason)),
        )

    def first(self) -> QWidget | None:
        return None
