"""What stands over the answer once one was copied: is it posted, and what did it promise."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.services import promised
from cmdesk.ui.inbox.answer_acts import AnswerActs
from cmdesk.ui.inbox.answer_strips import PostedStrip, PromiseStrip
from cmdesk.ui.inbox.answering import Answering


class AfterCopying(QWidget):
    """Of the case that is answered; nothing is seen while there is nothing to ask."""

    def __init__(self, acts: AnswerActs) -> None:
        super().__init__()
        self._acts = acts
        self._answering: Answering | None = None
        self._dismissed: set[int] = set()  # cases whose promise needs no reminder
        self.posted = PostedStrip()
        self.promise = PromiseStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.posted)
        column.addWidget(self.promise)
        self.posted.posted.connect(self._on_posted)
        self.posted.not_posted.connect(self._on_not_posted)
        self.promise.wanted.connect(self._on_remind)
        self.promise.dismissed.connect(self._on_dismissed)
        acts.sent.connect(self._dismissed.discard)  # another text promises anew

    def show_case(self, answering: Answering) -> None:
        """Ask about the last copy of a case."""
        if self._answering is not answering:
            self.posted.forget()
        self._answering = answering
        self.posted.show_copied(answering.view.row.copied_at)
        copied = any(entry.kind == "copied" for entry in answering.view.timeline)
        asks = copied and answering.case_id not in self._dismissed
        self.promise.show_promised(promised.last(answering.scope, answering.case_id) if asks else None)
        self.setVisible(self.posted.asks or self.promise.asks)

    def _on_posted(self, at: dt.datetime | None, link: str) -> None:
        if self._answering is None:
            return
        refused = self._acts.posted(self._answering, at, link)
        if not refused:
            self.posted.forget()
        self.posted.say_problem(refused)

    def _on_not_posted(self) -> None:
        if self._answering is not None:
            self._acts.not_posted(self._answering)

    def _on_remind(self, words: str, due_at: dt.datetime) -> None:
        if self._answering is not None:
            self._acts.remind(self._answering, words, due_at)

    def _on_dismissed(self) -> None:
        if self._answering is not None:
            self._dismissed.add(self._answering.case_id)
            self.show_case(self._answering)
