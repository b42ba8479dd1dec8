"""Rehearsing: the answer as the network shows it, the worst that could come back, and a place to let off steam."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.crises import telling_words
from cmdesk.domain.crisis_steps import Part
from cmdesk.services import hard_questions
from cmdesk.services.hard_questions import QuestionRow
from cmdesk.ui.crisis.part import StepPart
from cmdesk.ui.crisis.work import CrisisWork
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Glyph, Initials
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label

AT_ONCE = 3  # of the worst replies
WEIGHED = 24  # words of the text by which they are chosen


class PreviewPart(StepPart):
    """Much as the network will show it: who, where, the text, and no more."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self.column.addWidget(Label(self.tr("As it will be seen"), "panel"))
        card = Card(fill="surface")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        client = work.client
        tile = Initials(client.initials, client.colour, client.name, 36)
        row.addWidget(tile)
        row.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(Label(client.name, "strong"))
        network = work.state.row.network
        if network:
            head.addWidget(Glyph(networks.network(network).icon, size=14))
            head.addWidget(Label(networks.name(network), "meta"))
        head.addWidget(Label(self.tr("now"), "meta"))
        head.addStretch(1)
        texts.addLayout(head)
        self._text = Label("", "reading", wrap=True)
        texts.addWidget(self._text)
        row.addLayout(texts, 1)
        self.column.addWidget(card)
        self.refresh()

    def refresh(self) -> None:
        text = self.work.body("public").strip()
        self._text.setText(text or self.tr("Nothing written yet"))
        self._text.set_ink("text" if text else "text3")


class WorstPart(StepPart):
    """What the brand fears to be asked, the likest first, with the answers that were prepared."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        self.column.addWidget(Label(self.tr("The worst that could come back"), "panel"))
        rows = _likest(hard_questions.list_questions(work.scope), work.state.text)
        if not rows:
            told = self.tr(
                "The brand has prepared no hard questions yet. Think of three yourself: what would you ask?"
            )
            self.column.addWidget(Label(told, "meta", wrap=True))
        for row in rows:
            card = Card(fill="sunken", line="")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(14, 10, 14, 10)
            inside.setSpacing(4)
            inside.addWidget(Label(f"«{row.card.question}»", "reading", wrap=True, selectable=True))
            answer = row.card.answer.strip() or self.tr("No answer prepared yet")
            inside.addWidget(Label(answer, "meta", wrap=True, selectable=True))
            self.column.addWidget(card)


def _likest(rows: list[QuestionRow], text: str) -> list[QuestionRow]:
    """Those that share most words with what was said; among equals, the highest risk."""
    words = set(telling_words(text, WEIGHED))

    def shared(row: QuestionRow) -> int:
        return len(words & set(telling_words(row.card.question, WEIGHED)))

    return sorted(rows, key=lambda row: -shared(row))[:AT_ONCE]


class _Vent(TextBox):
    """Whatever is written here goes nowhere: it can't be copied, dragged or kept."""

    def createMimeDataFromSelection(self) -> QMimeData:
        return QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing comes in from elsewhere either: an answer written here would be lost."""


class VentPart(StepPart):
    """A box for what must not be said. It is never kept: leaving the step empties it."""

    def __init__(self, work: CrisisWork, step: str, part: Part) -> None:
        super().__init__(work, step, part)
        told = self.tr("It can't be copied and is kept nowhere: when you leave this step, it is gone")
        self.box = _Vent(self.tr("What you would really like to answer"), least=2, most=6)
        self.box.setUndoRedoEnabled(False)
        self.box.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.box.setAcceptDrops(False)
        self.column.addWidget(FormRow(self.tr("What you would really like to answer"), self.box, help=told))

    def first(self) -> QWidget:
        return self.box
