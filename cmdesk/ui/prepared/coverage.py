"""How well the brand is prepared, and what to prepare next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.domain.hard_questions import Coverage
from cmdesk.services.hard_questions import Preparedness
from cmdesk.ui.prepared import words
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card
from cmdesk.ui.widgets.chips import Sign
from cmdesk.ui.widgets.label import Label

SIDE = 76
LONGEST = 44  # characters of a question in the button that leads to it
GOOD, FAIR = 0.8, 0.5


class CoverageCard(Card):
    """A ring with a share, a sentence, and the way to the next question that lacks something."""

    next_asked = Signal(int)  # the question's id
    drill_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ring = _Ring()
        self._title = Label(self.tr("Coverage of the risk"), "reading", weight=600)
        self._told = Label("", "body", ink="text2", wrap=True)
        self.next = Button("", kind="ghost", icon="chevron-right", height=28)
        self.next.clicked.connect(self._on_next)
        self.drill = Button(self.tr("A drill is due"), kind="ghost", icon="flask", height=28)
        self.drill.clicked.connect(self.drill_asked)
        self._next_id: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(18)
        row.addWidget(self._ring)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._told)
        for act in self.next, self.drill:
            column.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)

    def show_of(self, prepared: Preparedness, *, drill_due: bool) -> None:
        """Tell of these questions, and whether half a year has passed since the last drill."""
        self.drill.setVisible(drill_due)
        cover = prepared.coverage
        percent = round(100 * cover.share)
        told = self.tr("{prepared} of {all} questions prepared.").format(
            prepared=cover.prepared, all=cover.all
        )
        self._told.setText(f"{told} {self._gravest(cover)}")
        self._ring.show_share(cover.share, f"{percent} %", f"{self._title.text()}: {percent} %. {told}")
        self._next_id = None
        self.next.setVisible(bool(prepared.next))
        if prepared.next:
            self._next_id, gap = prepared.next[0]
            question = next(row.card.question for row in prepared.questions if row.id == self._next_id)
            what = words.say(words.GAPS[gap])
            shown = question if len(question) <= LONGEST else f"{question[: LONGEST - 1].rstrip()}…"
            told = self.tr("Next: {what}")
            self.next.set_text(told.format(what=what), f"{told.format(what=what)}. {shown}")
            self.next.setToolTip(question)

    def _gravest(self, cover: Coverage) -> str:
        if cover.gravest_prepared == cover.gravest:
            return self.tr("Those of the highest impact have an approved answer.")
        left = cover.gravest - cover.gravest_prepared
        return self.tr("%n of the highest impact still wait for an approved answer.", "", left)

    def _on_next(self) -> None:
        if self._next_id is not None:
            self.next_asked.emit(self._next_id)


class _Ring(Sign):
    def __init__(self) -> None:
        super().__init__("")
        self._share, self._words = 0.0, ""

    def show_share(self, share: float, text: str, name: str) -> None:
        self._share, self._words = share, text
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(SIDE), fonts.scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = "ok" if self._share >= GOOD else "warn" if self._share >= FAIR else "danger"
        rect = QRectF(self.rect())
        with paint.on(self) as p:
            middle = QPointF(rect.center())
            paint.ring(p, middle, rect.width() / 2 - 4, self._share, ink=ink, width=6)
            paint.text(p, rect, self._words, size=16, weight=600, align="centre", tabular=True, elide=False)
