"""The public answer as it is being written, the same in every step that shows it."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from cmdesk.domain import apology, counting, hard_questions, networks, tongue
from cmdesk.domain.crisis_steps import Part
from cmdesk.services import crisis_texts, holding
from cmdesk.ui.crisis.approving import ApprovalDialog
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.theme import active, fonts
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Pill
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.display import Display
from cmdesk.ui.widgets.inputs import Choice, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.spelling import Spelling

PUBLIC = "public"


class DraftPart(StepPart):
    """A large text, how long it is and takes to read, which parts of an apology it has, and who approved it."""

    calls_for_keys = True

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Public answer"), "panel"))
        self.pill = Pill("", "mute")
        head.addWidget(self.pill)
        head.addStretch(1)
        self.approve = Button(self.tr("Note an approval…"), kind="ghost", height=28, icon="shield-check")
        self.approve.clicked.connect(self._approve)
        head.addWidget(self.approve)
        self.column.addLayout(head)
        self._add_statements()
        card = Card(fill="surface", line="field")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 8)
        inside.setSpacing(6)
        self.box = TextBox(self.tr("Public answer"), text=work.body(PUBLIC), least=5, most=14)
        self.box.setFrameShape(TextBox.Shape.NoFrame)
        self._dress()
        active.changed.connect(self._dress)
        self.box.textChanged.connect(self._on_text)
        self.spelling = Spelling(self.box, work.session, work.scope)
        inside.addWidget(self.box)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 0)
        self._aloud = Label("", "meta")
        self._apology = Label("", "meta", elide=True)
        self.ring = CounterRing(self.tr("Length"), self.tr("{used} of {limit} characters"))
        foot.addWidget(self._aloud)
        foot.addWidget(self._apology, 1)
        foot.addWidget(self.ring)
        inside.addLayout(foot)
        self.column.addWidget(card)
        self._say()
        self.refresh()

    def first(self) -> QWidget:
        return self.box

    def take(self, text: str) -> None:
        """Put another text in, which can be undone."""
        cursor = self.box.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def refresh(self) -> None:
        text = self.work.state.texts[PUBLIC]
        if text.body != self.box.toPlainText() and self.work.body(PUBLIC) == text.body:
            self.box.setPlainText(text.body)  # it came from elsewhere, such as the company's decision
        self.pill.setVisible(text.approved or text.lost)
        if text.approved and text.approved_at is not None:
            told = self.tr("Approved by {name}, {when}")
            self.pill.say(
                told.format(name=text.approved_by, when=dates.moment(text.approved_at)), "ok", icon="check"
            )
        elif text.lost:
            self.pill.say(self.tr("Changed since it was approved"), "warn", icon="alert-circle")
        self.approve.setVisible(bool(text.body.strip()) and not text.approved)
        self._mark()

    def _add_statements(self) -> None:
        """First messages that the company approved before: one is a start."""
        network = self.work.state.row.network
        ready = [
            row
            for row in holding.list_statements(self.work.scope)
            if row.state is hard_questions.State.PREPARED and row.network in ("", network)
        ]
        if not ready:
            return
        options = [("", self.tr("Begin with an approved first message…"))]
        options += [(str(row.id), " ".join(row.body.split())[:90]) for row in ready]
        pick = Choice(self.tr("Approved first messages"), options)
        bodies = {str(row.id): row.body for row in ready}
        pick.activated.connect(lambda _at: self.take(bodies[pick.value]) if pick.value else None)
        self.column.addWidget(pick)

    def _on_text(self) -> None:
        self.work.write(PUBLIC, self.box.toPlainText())
        self._say()

    def _say(self) -> None:
        text, network = self.box.toPlainText(), self.work.state.row.network
        limit = networks.limit(network, "comment") if network else None
        used = counting.length(text, network) if network else len(text)
        self.ring.show_count(used, limit.max if limit else None)
        self._aloud.setText(self.tr("Reads aloud in {n} s").format(n=round(apology.seconds_aloud(text))))
        language = tongue.of_text(text, self.work.client.language)
        names = {
            "regret": self.tr("sorry"),
            "explanation": self.tr("why"),
            "responsibility": self.tr("it's on us"),
            "repair": self.tr("repair"),
        }
        found = apology.parts(text, language)
        told = " · ".join(f"{'✓' if place else '–'} {names[part]}" for part, place in found.items())
        self._apology.setText(told)

    def _mark(self) -> None:
        if self.work.body(PUBLIC) != self.work.state.texts[PUBLIC].body:
            return  # it is being typed: what is found is shown a moment later
        prepared = crisis_texts.look_over(self.work.scope, self.work.crisis_id, PUBLIC)
        shown: list[QTextEdit.ExtraSelection] = []
        if prepared.text == self.box.toPlainText():
            shown = Display(prepared).marks(self.box.document(), active.brand(self.work.client.colour))
        self.box.setExtraSelections(shown)

    def _approve(self) -> None:
        work, text = self.work, self.box.toPlainText()
        usual = work.said("consult", "approver") or work.said("consult", "whom")
        dialog = ApprovalDialog(self.window(), text, usual)
        dialog.approved.connect(
            lambda by: work.do(lambda: crisis_texts.approve(work.scope, work.crisis_id, PUBLIC, text, by))
        )
        dialog.open()

    def _dress(self) -> None:
        face = QFont(fonts.font(16))
        self.box.setFont(face)
        self.box.fit()
