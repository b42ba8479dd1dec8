"""What was being written for a case and isn't sent yet, as it is kept with the drafts."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal

from cmdesk.services import drafts
from cmdesk.services.desk import ClientScope

Mode = Literal["public", "private", "note"]
MODES: tuple[Mode, ...] = ("public", "private", "note")
PLACE = "case/{id}"


def mode_of(name: object) -> Mode:
    """The mode of that name; the first for an unknown one."""
    known: dict[object, Mode] = {mode: mode for mode in MODES}
    return known.get(name, MODES[0])


@dataclass(frozen=True, slots=True)
class Unsent:
    """An answer, made of which replies and for whom, and beside it a note for the team."""

    answer: str = ""
    note: str = ""
    mode: Mode = "public"
    reply_ids: tuple[int, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing was written."""
        return not self.answer.strip() and not self.note.strip()


def keep(scope: ClientScope, case_id: int, unsent: Unsent) -> None:
    """Keep it until it is sent."""
    text = "" if unsent.nothing else json.dumps(asdict(unsent), ensure_ascii=False)
    drafts.keep(scope, PLACE.format(id=case_id), text)


def read(scope: ClientScope, case_id: int) -> Unsent:
    """What was kept; as another version kept it, it is an answer as it stands."""
    kept = drafts.take(scope, PLACE.format(id=case_id))
    try:
        told = json.loads(kept)
        mode = mode_of(told["mode"])
        reply_ids = tuple(int(reply_id) for reply_id in told["reply_ids"])
        return Unsent(str(told["answer"]), str(told["note"]), mode, reply_ids)
    except (ValueError, KeyError, TypeError):
        return Unsent(kept)
