"""An answer that is being written for a case: for whom it is, and which replies it was made of."""

from __future__ import annotations

from dataclasses import replace

from cmdesk.domain.errors import DeskError
from cmdesk.domain.placeholders import Span
from cmdesk.services import copying, renderings
from cmdesk.services.case_view import CaseView
from cmdesk.services.desk import ClientScope
from cmdesk.services.prepared import Prepared, Purpose
from cmdesk.ui.inbox import unsent
from cmdesk.ui.inbox.unsent import MODES, Mode, Unsent


class Answering:
    """One case's. It knows whether what is written is still as the replies made it.

    A note for the team is written beside the answer, never into it.
    """

    def __init__(self, scope: ClientScope, view: CaseView) -> None:
        self.scope, self.view = scope, view
        self.mode: Mode = "public" if view.public else "private"
        self._reply_ids: tuple[int, ...] = ()
        self._made: Prepared | None = None  # the text as the replies made it
        self._beside = ""  # the note while an answer is written, the answer while a note is

    @property
    def case_id(self) -> int:
        return self.view.row.id

    @property
    def modes(self) -> tuple[Mode, ...]:
        """Whom this case can be answered to: what was said in private has no public answer."""
        return MODES if self.view.public else MODES[1:]

    @property
    def purpose(self) -> Purpose:
        """What the text is for."""
        return Purpose(self.view.row.network, self.mode == "public", case_id=self.case_id)

    def with_reply(self, reply_id: int, written: str) -> Prepared:
        """The text with this reply added to what is `written`, if that is as the replies made it.

        Raises DeskError "not-found".
        """
        known = self._reply_ids if self.is_made(written) else ()
        made = renderings.prepare(self.scope, [*known, reply_id], self.purpose)
        self._reply_ids, self._made = (*known, reply_id), made
        return made

    def beside_a_reply(self, reply_id: int) -> Prepared:
        """A reply that goes into what was written by hand. Raises DeskError "not-found"."""
        made = renderings.prepare(self.scope, [reply_id], self.purpose)
        if self._made is None:
            self._reply_ids, self._made = (reply_id,), made
        return made

    def is_made(self, written: str) -> bool:
        """Whether what is written is just what the replies gave, or nothing."""
        return not written.strip() or (self._made is not None and written == self._made.text)

    def turned(self, mode: Mode, written: str) -> str:
        """Write to another audience; what is written to it, if that has another text than `written`.

        A note has its own. An answer made of replies is in their form for it, unless it was changed by hand.
        """
        if (mode == "note") != (self.mode == "note"):
            written, self._beside = self._beside, written
        as_made = self.is_made(written)
        self.mode = mode
        if mode == "note" or not as_made or self._made is None or not written.strip():
            return written
        try:
            self._made = renderings.prepare(self.scope, self._reply_ids, self.purpose)
        except DeskError:
            return written  # the reply went while it was used
        return self._made.text

    @property
    def filled(self) -> tuple[Span, ...]:
        """Where values stand in the text as the replies made it."""
        return self._made.filled if self._made else ()

    def looked_over(self, written: str) -> Prepared:
        """What is written, as it would be copied."""
        if not written.strip():
            self.forget_replies()
        if self._made is None:
            return copying.written(self.scope, written, self.purpose)
        base = replace(self._made, purpose=replace(self._made.purpose, public=self.mode == "public"))
        try:
            return copying.edited(self.scope, base, written)
        except DeskError:
            self.forget_replies()
            return copying.written(self.scope, written, self.purpose)

    def forget_replies(self) -> None:
        """What is written next is of no reply."""
        self._reply_ids, self._made = (), None

    # -- what isn't sent yet ----------------------------------------------------------------------

    def as_written(self, written: str) -> Unsent:
        """What is written, with all that belongs to it."""
        note = self.mode == "note"
        answer, beside = (self._beside, written) if note else (written, self._beside)
        return Unsent(answer, beside, self.mode, self._reply_ids)

    def keep(self, written: str) -> None:
        """Keep what is written until it is sent."""
        unsent.keep(self.scope, self.case_id, self.as_written(written))

    def sent(self) -> None:
        """What is written was sent; what stands beside it was not."""
        if self.mode != "note":
            self.forget_replies()
        self.keep("")

    def give_back(self, sent: Unsent) -> None:
        """What was sent is not to be sent after all: it is there again, unless another answer was begun."""
        there = unsent.read(self.scope, self.case_id)
        if not there.answer.strip():
            unsent.keep(self.scope, self.case_id, replace(sent, note=there.note))

    def last_copied(self) -> Unsent:
        """What was copied last for this case."""
        told = next((e.payload for e in reversed(self.view.timeline) if e.kind == "copied"), {})
        mode: Mode = "public" if told.get("public") else "private"
        reply_id = told.get("reply_id")
        reply_ids = (reply_id,) if isinstance(reply_id, int) else ()
        return Unsent(self.view.copied_text, mode=mode, reply_ids=reply_ids)

    def take(self) -> str:
        """Go on with what was left unsent, if anything was; what is to be shown of it."""
        left = unsent.read(self.scope, self.case_id)
        self.forget_replies()
        if not left.nothing and left.mode in self.modes:
            self.mode = left.mode
        if left.reply_ids:
            try:
                self._made = renderings.prepare(self.scope, left.reply_ids, self.purpose)
                self._reply_ids = left.reply_ids
            except DeskError:
                self.forget_replies()
        shown, self._beside = (left.note, left.answer) if self.mode == "note" else (left.answer, left.note)
        return shown
