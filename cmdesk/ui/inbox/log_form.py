"""What is known of a comment besides its text: what it is, who wrote it and where, and when it is due."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.support import messages
from cmdesk.services.desk import ClientScope
from cmdesk.ui.inbox.log_entry import Entry
from cmdesk.ui.inbox.log_more import More
from cmdesk.ui.inbox.log_person import PersonField
from cmdesk.ui.inbox.log_place import DueSign, PlaceChoice
from cmdesk.ui.inbox.log_row import DetectedRow
from cmdesk.ui.widgets import case_signs
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.segmented import Segmented


class LogForm(QWidget):
    """`changed` tells that the person changed something; `matter_changed` that it may be another matter now."""

    changed = Signal()
    matter_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scope: ClientScope | None = None
        kinds = [(key, case_signs.kind(key), case_signs.KIND_ICONS[key]) for key in messages()]
        self.kind = Segmented(self.tr("Kind"), kinds, stretch=True)
        self.person = PersonField(self.tr("Person"))
        self.place = PlaceChoice(self.tr("Channel"))
        self.due = DueSign()
        self.title = LineEdit(self.tr("Title"), hint=self.tr("In a few words, if you like"))
        self.more = More()
        self._lay_out()
        self.kind.chosen.connect(self._on_kind)
        self.person.changed.connect(self._on_person)
        self.place.activated.connect(self._on_place)
        self.title.textEdited.connect(self.changed)
        self.more.changed.connect(self._on_more)

    def _lay_out(self) -> None:
        self.kind_row = DetectedRow(self.tr("Kind"), self.kind)
        self.person_row = DetectedRow(self.tr("Person"), self.person)
        self.place_row = DetectedRow(self.tr("Channel"), self.place)
        self.due_row = DetectedRow(self.tr("Answer before"), self.due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.kind_row)
        row = QHBoxLayout()
        row.setSpacing(14)
        for field, share in ((self.person_row, 10), (self.place_row, 13), (self.due_row, 10)):
            row.addWidget(field, share)
        column.addLayout(row)
        column.addWidget(DetectedRow(self.tr("Title"), self.title))
        column.addWidget(self.more)

    def show_entry(self, scope: ClientScope | None, entry: Entry, guessed: frozenset[str]) -> None:
        """Show what is known of a comment of a brand, and which of it was `guessed`."""
        self._scope = scope
        self.kind.choose(entry.kind)
        self.person.show_person(scope, entry.person_id, entry.person, entry.handle, entry.network)
        self.place.show_place(scope, (entry.network, entry.account_id, entry.channel))
        self.title.setText(entry.title)
        self.more.show_entry(entry, guessed)
        self.kind_row.set_detected("kind" in guessed)
        self.due_row.set_detected("kind" in guessed)
        self.person_row.set_detected(not guessed.isdisjoint({"person_id", "person", "handle"}))
        self.place_row.set_detected("network" in guessed)
        self._show_due()

    def entry(self, before: Entry) -> Entry:
        """`before` with what stands in the fields."""
        network, account_id, channel = self.place.place
        return replace(
            before,
            kind=self.kind.value,
            severity=int(self.more.severity.value or 0),
            sentiment=self.more.sentiment.value,
            network=network,
            account_id=account_id,
            channel=channel,
            person_id=self.person.person_id,
            person=self.person.person_name,
            handle=self.person.handle,
            title=self.title.text(),
            link=self.more.link.text().strip(),
            received_at=self.more.received_at,
            tags=self.more.tags.words(),
        )

    def _show_due(self) -> None:
        severity = int(self.more.severity.value or 0)
        self.due.show_due(self._scope, self.kind.value, severity, self.more.received_at)

    def _on_kind(self, _kind: str) -> None:
        self.kind_row.set_detected(False)
        self.due_row.set_detected(False)
        self._show_due()
        self.changed.emit()

    def _on_person(self) -> None:
        self.person_row.set_detected(False)
        self.changed.emit()
        self.matter_changed.emit()

    def _on_place(self, _index: int) -> None:
        self.place_row.set_detected(False)
        self.person.show_network(self.place.place[0])
        self.changed.emit()
        self.matter_changed.emit()

    def _on_more(self) -> None:
        self._show_due()
        self.changed.emit()
