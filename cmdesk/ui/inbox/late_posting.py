"""The question whether a copied answer is posted, of a case that is closed by now: there is no composer over it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from cmdesk.domain.errors import DeskError
from cmdesk.services import case_moves
from cmdesk.services.case_moves import ToPost
from cmdesk.services.case_view import CaseView
from cmdesk.services.desk import ClientScope
from cmdesk.ui.inbox.answer_strips import PostedStrip
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.session import Session


class LatePosting(PostedStrip):
    """Of the case that is looked at; not seen while there is nothing to ask."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._case: tuple[ClientScope, int] | None = None
        self.posted.connect(self._on_late)
        self.not_posted.connect(self._on_never)

    def show_case(self, scope: ClientScope, view: CaseView | None) -> None:
        """Ask about a closed case; None asks nothing."""
        case = None if view is None else (scope, view.row.id)
        if case != self._case:
            self.forget()
        self._case = case
        self.show_copied(None if view is None else view.row.copied_at)

    def _on_late(self, at: dt.datetime | None, link: str) -> None:
        if self._case is not None:
            scope, case_id = self._case
            self._do(scope, lambda: case_moves.posted(scope, case_id, at, link), self.tr("Posted"), "send")

    def _on_never(self) -> None:
        if self._case is not None:
            scope, case_id = self._case
            told = self.tr("It won't be posted")
            self._do(scope, lambda: case_moves.not_posted(scope, case_id), told, "clipboard-check")

    def _do(self, scope: ClientScope, act: Callable[[], ToPost], told: str, icon: str) -> None:
        try:
            former = act()
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        self.forget()
        self._session.say(told, icon=icon, undo=lambda: case_moves.still_to_post(scope, former))
