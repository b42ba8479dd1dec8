"""A crisis as its window works on it: what is typed is kept at once, and everything shown is read from the file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from cmdesk.domain.errors import DeskError
from cmdesk.services import crises, crisis_state, crisis_texts
from cmdesk.services.clients import ClientRow
from cmdesk.services.crisis_state import CrisisState
from cmdesk.services.desk import Change, ClientScope, Topic
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.session import Session

AT_ONCE = 250  # ms after the last key until it is in the file


class CrisisWork(QObject):
    """`changed` comes when the crisis is another than what is shown; `refused` tells what is wrong, "" = nothing."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, client: ClientRow, crisis_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.client, self.crisis_id = session, client, crisis_id
        self.scope = ClientScope(session.desk, client.id)
        self.state: CrisisState = crisis_state.state(self.scope, crisis_id)
        self._answers: dict[tuple[str, str], str] = {}
        self._texts: dict[str, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=AT_ONCE)
        self._soon.timeout.connect(self.flush)
        session.changed.connect(self._on_change)

    def keep(self, step: str, key: str, value: str) -> None:
        """Keep an answer, with all that is typed within a moment."""
        self._answers[step, key] = value
        self._soon.start()

    def write(self, place: str, body: str) -> None:
        """Keep a text that is being written."""
        self._texts[place] = body
        self._soon.start()

    def said(self, step: str, key: str) -> str:
        """An answer as it is, be it in the file already or not."""
        return self._answers.get((step, key), self.state.said(step, key))

    def body(self, place: str) -> str:
        """A text as it is, be it in the file already or not."""
        return self._texts.get(place, self.state.texts[place].body)

    def flush(self) -> bool:
        """Put in the file what is not there yet; whether all of it is. What is refused stays to be put right."""
        self._soon.stop()
        if not self._answers and not self._texts:
            return True
        answers, texts = self._answers, self._texts
        self._answers, self._texts = {}, {}
        try:
            with self.scope.writing(Topic.CRISES):
                for step in dict.fromkeys(step for step, _ in answers):
                    own = {key: value for (of, key), value in answers.items() if of == step}
                    crises.answer(self.scope, self.crisis_id, step, own)
                for place, body in texts.items():
                    crisis_texts.write(self.scope, self.crisis_id, place, body)
        except Exception as error:
            self._answers, self._texts = {**answers, **self._answers}, {**texts, **self._texts}
            self.refused.emit(sentences.refusal(error))
            if not sentences.refusal(error):
                raise
            return False
        return True

    def do(self, act: Callable[[], object]) -> bool:
        """Do something to the crisis; whether it was done. A refusal is told."""
        if not self.flush():
            return False
        try:
            act()
        except DeskError as error:
            self.refused.emit(sentences.refusal(error))
            return False
        self.refused.emit("")
        return True

    def _on_change(self, change: Change) -> None:
        mine = self.scope.client_id in change.clients
        if mine and change.topics & {Topic.CRISES, Topic.CASES, Topic.PEOPLE}:
            try:
                self.state = crisis_state.state(self.scope, self.crisis_id)
            except DeskError:
                return  # it went to the trash elsewhere; the window is closed by whoever opened it
            self.changed.emit()
