"""Cases that a comment may belong to already: to be added there, or taken up again, instead of a new one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cmdesk.domain.cases import CLOSED, REOPEN_WITHIN, State
from cmdesk.domain.clock import now
from cmdesk.services import case_sleep, duplicates, people
from cmdesk.services.case_list import CaseRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.inbox.log_entry import Entry
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.chips import Glyph
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented

MOST = 2  # that can be chosen from
WORDS = 60  # characters that tell what a case is about


@dataclass(frozen=True, slots=True)
class Offer:
    """A case that may be the same matter. `over`: closed too long ago to be taken up, only linked."""

    row: CaseRow
    reopens: bool
    over: bool


def offers(scope: ClientScope, entry: Entry) -> list[Offer]:
    """The cases that a comment may belong to; one of the same person closed a moment ago comes first."""
    at, person_id = entry.received_at or now(), entry.person_id
    if person_id is None and entry.handle:
        person_id = people.by_handle(scope, entry.network, entry.handle)
    closed = case_sleep.may_reopen(scope, person_id, entry.account_id, at) if person_id else None
    found = [closed] if closed else []
    if entry.text.strip():
        found += duplicates.likely(scope, entry.text, person_id, entry.account_id)
    own = people.whole(scope, person_id) if person_id else []
    others = [row for row in found if _may_be_of(row, own, entry)]
    rows = list({row.id: row for row in others}.values())
    return [Offer(row, State(row.state) in CLOSED, _over(row, at)) for row in rows][:MOST]


def _may_be_of(row: CaseRow, own: Sequence[int], entry: Entry) -> bool:
    """Not what another known person said in the same words: each of them gets an answer."""
    return row.person_id is None or row.person_id in own or not entry.names_somebody


def _over(row: CaseRow, at: dt.datetime) -> bool:
    if State(row.state) not in CLOSED:
        return False
    return row.resolved_at is None or at - row.resolved_at > REOPEN_WITHIN


class SameBar(Card):
    """Offers them; as long as nothing is chosen, it is a new case."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(fill="info_bg", line="info_line", radius=10)
        self._offers: list[Offer] = []
        self._told = Label("", ink="info", wrap=True)
        self.choice: Segmented | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(Glyph("git-merge", ink="info", stroke=2.0))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._told)
        self._place = QHBoxLayout()
        column.addLayout(self._place)
        row.addLayout(column, 1)
        self.hide()

    def show_offers(self, found: list[Offer]) -> None:
        """Offer these; what was chosen stays chosen while it is among them."""
        if [offer.row.id for offer in found] == [offer.row.id for offer in self._offers]:
            return
        before = self.case_id
        self._offers = found
        clear(self._place)
        self.choice = None
        self.setVisible(bool(found))
        if not found:
            return
        self._told.setText(self._sentence(found[0]))
        announce(self, self._told.text())
        open_to = [offer for offer in found if not offer.over]
        if open_to:
            options = [("", self.tr("A new case"), ""), *((str(o.row.id), self._act(o), "") for o in open_to)]
            self.choice = Segmented(self.tr("New, or part of another case"), options)
            self.choice.choose(str(before or ""))
            self.choice.chosen.connect(self.changed)
            self._place.addWidget(self.choice)
            self._place.addStretch(1)

    @property
    def case_id(self) -> int | None:
        """The case to which it is added; None for a new one."""
        return int(self.choice.value) if self.choice is not None and self.choice.value else None

    @property
    def linked_id(self) -> int | None:
        """The closed case with which a new one is linked."""
        closed = (offer.row.id for offer in self._offers if offer.reopens)
        return next(closed, None) if self.case_id is None else None

    def _act(self, offer: Offer) -> str:
        told = self.tr("Reopen {reference}") if offer.reopens else self.tr("Add it to {reference}")
        return told.format(reference=offer.row.reference)

    def _sentence(self, offer: Offer) -> str:
        row = offer.row
        if offer.over:
            told = self.tr(
                "It looks like {reference}, closed {when}: “{words}”. The new one is linked to it."
            )
        elif offer.reopens:
            told = self.tr("{who} wrote in {reference}, closed {when}: “{words}”. Is it still about that?")
        else:
            told = self.tr("It looks the same as {reference}: “{words}”")
        said = " ".join((row.title or row.excerpt).split())
        return told.format(
            reference=row.reference,
            who=row.who,
            when=dates.moment(row.resolved_at) if row.resolved_at else "",
            words=said if len(said) <= WORDS else f"{said[:WORDS].rstrip()}…",
        )
