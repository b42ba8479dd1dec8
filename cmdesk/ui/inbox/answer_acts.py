"""What is done with what was written for a case: copied, noted, posted; each with its way back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import case_moves, cases, copying, promises
from cmdesk.services.case_moves import ToPost
from cmdesk.services.prepared import Prepared
from cmdesk.ui.inbox.answering import Answering
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.dialog import ask_reason
from cmdesk.ui.widgets.session import Session


class AnswerActs(QObject):
    """`sent`: a text was copied or noted. `done`: anything was. `back`: a copied text won't be posted."""

    sent = Signal(int)  # for which case
    done = Signal()
    back = Signal(int)  # of which case
    refused = Signal(str)  # why

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._parent, self._session = parent, session
        self._copier = Copier(session, self)

    def copy(self, answering: Answering, prepared: Prepared) -> None:
        """Copy a text that may be copied; a stop is asked a reason for."""
        if not prepared.stops:
            self._copy(answering, prepared, "")
            return
        ask_reason(
            self._parent,
            self.tr("Copy it all the same?"),
            "\n".join(sentences.finding(stop) for stop in prepared.stops),
            self.tr("Why? It is kept on record"),
            self.tr("Copy all the same"),
            self.tr("Cancel"),
            lambda reason: self._copy(answering, prepared, reason),
        )

    def _copy(self, answering: Answering, prepared: Prepared, reason: str) -> None:
        scope, case_id, text = answering.scope, answering.case_id, prepared.text.rstrip("\n")
        public, unsent = prepared.purpose.public, answering.as_written(prepared.text)
        try:
            with scope.writing():
                use = self._copier.copy(prepared, reason)
                reply_id = prepared.reply_id or None
                case_moves.copied(scope, case_id, text, public=public, reason=reason, reply_id=reply_id)
        except (DeskError, OSError) as error:
            self.refused.emit(sentences.refusal(error))
            return
        answering.sent()
        self.sent.emit(case_id)
        self.done.emit()

        def undo() -> None:
            case_moves.not_posted(scope, case_id)
            if use:
                copying.take_back(scope, use)
            answering.give_back(unsent)
            self.back.emit(case_id)

        client = self._session.client
        told = self.tr("Copied for {brand}.").format(brand=client.name if client else "")
        self._session.say(told, icon="copy", undo=undo)

    def note(self, answering: Answering, text: str) -> None:
        """Write an internal note into the timeline."""
        if self._do(lambda: cases.note(answering.scope, answering.case_id, text)):
            answering.sent()
            self.sent.emit(answering.case_id)
            self._session.say(self.tr("Note saved"), icon="note")

    def posted(self, answering: Answering, at: dt.datetime | None, link: str) -> str:
        """What was copied is out; why that is refused, "" if it isn't."""
        scope = answering.scope
        try:
            former = case_moves.posted(scope, answering.case_id, at, link)
        except (DeskError, OSError) as error:
            return sentences.refusal(error)
        self.done.emit()
        undo = lambda: case_moves.still_to_post(scope, former)  # noqa: E731  the way back
        self._session.say(self.tr("Posted"), icon="send", undo=undo)
        return ""

    def not_posted(self, answering: Answering) -> None:
        """What was copied won't be posted: it comes back to be changed."""
        scope, case_id, unsent = answering.scope, answering.case_id, answering.last_copied()
        made: list[ToPost] = []
        if self._do(lambda: made.append(case_moves.not_posted(scope, case_id))):
            answering.give_back(unsent)
            self.back.emit(case_id)
            undo = lambda: case_moves.still_to_post(scope, made[0])  # noqa: E731  the way back
            self._session.say(self.tr("It won't be posted"), icon="clipboard-check", undo=undo)

    def remind(self, answering: Answering, words: str, due_at: dt.datetime) -> None:
        """Note down what was promised."""
        scope = answering.scope
        text = self.tr("Promised: “{words}”").format(words=words)
        made: list[int] = []
        if self._do(lambda: made.append(promises.add(scope, answering.case_id, text, due_at))):
            told = self.tr("You will be reminded {when}").format(when=dates.plan(due_at))
            self._session.say(told, icon="bell", undo=lambda: promises.delete(scope, made))

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (DeskError, OSError) as error:
            self.refused.emit(sentences.refusal(error))
            return False
        self.done.emit()
        return True
