"""Cases of an import as plain rows, for writing many at once."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass

from cmdesk.domain.cases import CLOSED, WAITING, State, Tab, reference, tab_of
from cmdesk.domain.replies import stored_tags
from cmdesk.services.case_planning import IncomingCase
from cmdesk.services.desk import ClientScope
from cmdesk.services.due_times import LAST, Times
from cmdesk.services.reply_rows import OWNED, insert
from cmdesk.storage.fields import to_stored

BATCH = 60  # cases a transaction: some 20 ms, the longest that a save has to wait; their index is the work
_SAID = (
    "network", "channel", "external_id", "kind", "severity", "sentiment", "title", "text", "original", "link",
    "state", "outcome", "satisfaction", "quote",
)  # fmt: skip
_NEW = {"snooze": "", "copied_text": "", "reopened": 0}
ADD_CASE = insert(
    "inbox_case",
    (
        "id", *OWNED, "number", "reference", "account_id", "person_id", "who", "text_key", "tags", "outcome_reason",
        "tab", "order_at", "received_at", "due_from", "due_at", "target_minutes", "pauses", "waiting_since",
        "first_answer_at", "first_answer_seconds", "resolved_at", "historic", "import_id", *_SAID, *_NEW,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Writing:
    """What the rows of one import have in common. `moment` is in the file's own form."""

    scope: ClientScope
    batch: int
    prefix: str
    moment: int
    times: Times

    def row(
        self, case_id: int, number: int, case: IncomingCase, person_id: int | None, who: str
    ) -> tuple[object, ...]:
        """A row for `ADD_CASE`, whose times are those of the file.

        What is closed was over before it came here and counts only in volume.
        """
        record = case.record
        own = (self.scope.client_id, uuid.uuid4().bytes, self.moment, self.moment)
        return (
            case_id, *own, number, reference(self.prefix, number), case.account_id, person_id, who,
            case.text_key, stored_tags(record.tags), record.reason, *self._times(case), self.batch,
            *(getattr(record, name) for name in _SAID), *_NEW.values(),
        )  # fmt: skip

    def _times(self, case: IncomingCase) -> tuple[object, ...]:
        """What follows from when it happened: see `due_times.placed`, which says the same of a case of ours."""
        record, state = case.record, State(case.record.state)
        received, answered, closed = record.received_at, record.first_answer_at, record.resolved_at
        assert received is not None
        historic, tab = state in CLOSED, tab_of(state, snoozed=False)
        if historic:
            closed = closed or answered or received
        waiting = None if historic or tab is Tab.OPEN else answered or received
        pauses = json.dumps([[to_stored(waiting), None]]) if waiting and state in WAITING else "[]"
        target = self.times.target(record.kind, record.severity)
        due = self.times.due(received, target) if tab is Tab.OPEN else None
        seconds = self.times.seconds(received, answered) if answered and not historic else None
        order = closed or waiting or due or received + LAST
        told = (order, received, received, due)
        return (
            tab.value, *(None if at is None else to_stored(at) for at in told),
            None if target is None or historic or answered else round(target.total_seconds() / 60),
            pauses, waiting and to_stored(waiting), answered and to_stored(answered), seconds, closed and to_stored(closed), historic,
        )  # fmt: skip
