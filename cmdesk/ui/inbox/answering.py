"""An answer that is being written for a case: for whom it is, and which replies it was made of."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Literal, cast

from cmdesk.domain.errors import DeskError
from cmdesk.services import copying, drafts, renderings
from cmdesk.services.case_view import CaseView
from cmdesk.services.desk import ClientScope
from cmdesk.services.prepared import Prepared, Purpose

Mode = Literal["public", "private", "note"]
MODES: tuple[Mode, ...] = ("public", "private", "note")
PLACE = "case/{id}"  # where what isn't sent yet is kept


@dataclass(frozen=True, slots=True)
class Unsent:
    """What was being written for a case."""

    text: str
    mode: Mode
    reply_ids: tuple[int, ...] = ()


class Answering:
    """One case's. It knows whether what is written is still as the replies made it."""

    def __init__(self, scope: ClientScope, view: CaseView) -> None:
        self.scope, self.view = scope, view
        self.mode: Mode = "public" if view.public else "private"
        self._reply_ids: tuple[int, ...] = ()
        self._made: Prepared | None = None  # the text as the replies made it

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

    @property
    def reply_id(self) -> int | None:
        """The reply that its use is recorded for."""
        return self._made.reply_id if self._made else None

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

    def turned(self, mode: Mode, written: str) -> Prepared | None:
        """Write to another audience; the replies' other form, unless the text was changed by hand."""
        as_made = self.is_made(written) and bool(written.strip())
        self.mode = mode
        if not as_made or self._made is None or mode == "note":
            return None
        try:
            self._made = renderings.prepare(self.scope, self._reply_ids, self.purpose)
        except DeskError:
            return None  # the reply went while it was used
        return self._made

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
        return Unsent(written, self.mode, self._reply_ids)

    def keep(self, written: str) -> None:
        """Keep what is written until it is sent."""
        self._keep(self.as_written(written))

    def forget(self) -> None:
        """It was sent."""
        self.forget_replies()
        drafts.forget(self.scope, self._place)

    def give_back(self, unsent: Unsent) -> None:
        """What was sent is not to be sent after all: it is there again, unless another text was begun."""
        if not drafts.take(self.scope, self._place):
            self._keep(unsent)

    def last_copied(self) -> Unsent:
        """What was copied last for this case."""
        told = next((e.payload for e in reversed(self.view.timeline) if e.kind == "copied"), {})
        mode: Mode = "public" if told.get("public") else "private"
        reply_id = told.get("reply_id")
        return Unsent(self.view.copied_text, mode, (reply_id,) if isinstance(reply_id, int) else ())

    def unsent(self) -> str:
        """What was left unsent, with its audience and its replies; "" for nothing."""
        unsent = _read(drafts.take(self.scope, self._place))
        if unsent.text and unsent.mode in self.modes:
            self.mode = unsent.mode
        self.forget_replies()
        if unsent.reply_ids:
            try:
                self._made = renderings.prepare(self.scope, unsent.reply_ids, self.purpose)
                self._reply_ids = unsent.reply_ids
            except DeskError:
                self.forget_replies()
        return unsent.text

    def _keep(self, unsent: Unsent) -> None:
        kept = {"text": unsent.text, "mode": unsent.mode, "replies": unsent.reply_ids}
        drafts.keep(
            self.scope, self._place, json.dumps(kept, ensure_ascii=False) if unsent.text.strip() else ""
        )

    @property
    def _place(self) -> str:
        return PLACE.format(id=self.case_id)


def _read(kept: str) -> Unsent:
    try:
        told = json.loads(kept)
        mode = cast("Mode", told["mode"])
        return Unsent(str(told["text"]), mode, tuple(int(reply_id) for reply_id in told["replies"]))
    except (ValueError, KeyError, TypeError):
        return Unsent(kept, "public")  # as another version kept it
