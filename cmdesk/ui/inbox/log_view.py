"""One comment as it is looked at before it is saved: its brand, its text, what it may be part of, what is known."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.ui.inbox.log_brand import BrandBar, BrandChoice
from cmdesk.ui.inbox.log_entry import Entry
from cmdesk.ui.inbox.log_files import Shots, can_take
from cmdesk.ui.inbox.log_form import LogForm
from cmdesk.ui.inbox.log_items import Item
from cmdesk.ui.inbox.log_left import LeftBar
from cmdesk.ui.inbox.log_same import SameBar, offers
from cmdesk.ui.inbox.log_text import TextCard

LOOKED_AFTER = 300  # ms after the last key that likely duplicates are looked for


class CommentView(QWidget):
    """`changed` tells that something was changed by hand. With `ask_brand` all brands are offered."""

    changed = Signal()
    brand_chosen = Signal(int)  # a client's id

    def __init__(self, desk: Desk, everyone: Sequence[ClientRow], *, ask_brand: bool) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._desk, self._everyone = desk, everyone
        self._item = Item(Entry(), Entry())
        self._shots: Shots | None = None
        self.choice = BrandChoice(everyone) if ask_brand else None
        self.left, self.text = LeftBar(), TextCard()
        self.asked, self.same, self.form = BrandBar(), SameBar(), LogForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.choice, self.left, self.text, self.asked, self.same, self.form):
            if part is not None:
                column.addWidget(part)
        self._look = QTimer(self, singleShot=True, interval=LOOKED_AFTER)
        self._look.timeout.connect(self.look_for_same)
        self.text.changed.connect(self._on_text)
        self.form.changed.connect(self.changed)
        self.form.matter_changed.connect(self._look.start)
        self.asked.chosen.connect(self.brand_chosen)
        if self.choice is not None:
            self.choice.chosen.connect(self.brand_chosen)

    def show_item(self, item: Item, shots: Shots) -> None:
        """Show a comment as it stands."""
        self._item, entry = item, item.entry
        own = self._show_brand()
        who = entry.handle or entry.person
        self.text.show_text(entry.text, pasted=item.copied is not None, author=who, at=entry.received_at)
        self.text.show_shots(shots)
        self.form.show_entry(self._scope, entry, item.guessed)
        self.text.box.setReadOnly(own is None)  # what is typed is kept with its brand
        self.form.setVisible(own is not None)
        if entry == item.before:  # a field may write the same in another way
            item.before = item.entry = self.written()
        shots.settled.connect(self._order, Qt.ConnectionType.UniqueConnection)
        self._shots = shots
        self.look_for_same()

    def show_left(self, left: list[Entry]) -> None:
        """Offer what was left unsaved."""
        self.left.show_left(left)

    def written(self) -> Entry:
        """The comment with what stands in the fields."""
        return replace(self.form.entry(self._item.entry), text=self.text.box.toPlainText())

    def look_for_same(self) -> None:
        """Offer the cases that it may belong to."""
        self._look.stop()
        scope = self._scope
        self.same.show_offers(offers(scope, self.written()) if scope is not None else [])
        self._order()

    def settle_same(self) -> None:
        """The same at once, if something was changed a moment ago."""
        if self._look.isActive():
            self.look_for_same()

    def focus_first(self) -> None:
        """Put the keyboard where the first thing is to be done."""
        if self._item.client_id is None and self.choice is not None:
            self.choice.focus_first()
        elif self._item.other_id is not None:
            self.asked.focus_safe()
        elif self._item.entry.text:
            self.form.kind.setFocus()
        else:
            self.text.box.setFocus()

    def show_refusal(self, code: str, told: str) -> None:
        """Mark the field that a refusal is about, if it is one, and put the keyboard there."""
        if code in ("case-needs-text", "case-too-long"):
            self.text.set_error(told)
            self.text.box.setFocus()
        elif code == "time-in-future":
            self.form.more.unfold()
            self.form.more.rows["received_at"].set_error(told)
            self.form.more.received.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.text.take(event.mimeData())
        event.acceptProposedAction()

    @property
    def _scope(self) -> ClientScope | None:
        client_id = self._item.client_id
        return None if client_id is None else ClientScope(self._desk, client_id)

    def _show_brand(self) -> ClientRow | None:
        own, other = self._client(self._item.client_id), self._client(self._item.other_id)
        if self.choice is not None:
            guessed = self._item.copied is not None and own is not None
            self.choice.show_chosen(self._item.client_id, detected=guessed)
        if own is not None and other is not None:
            self.asked.ask(other, own)
        else:
            self.asked.settle()
        return own

    def _order(self) -> None:
        """Have Tab go through what came later, too, in the order in which it stands."""
        later = [*(self._shots.all() if self._shots else ()), *self.asked.buttons]
        text = (self.text.box, self.text.attach, self.text.clear)
        stops = [*text, *later, *([self.same.choice] if self.same.choice else []), self.form.kind]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _client(self, client_id: int | None) -> ClientRow | None:
        return next((client for client in self._everyone if client.id == client_id), None)

    def _on_text(self) -> None:
        self._look.start()
        self.changed.emit()
