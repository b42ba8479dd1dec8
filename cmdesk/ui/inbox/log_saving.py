"""Saving a comment: as a new case, or as what the person of another case wrote next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cmdesk.services import case_list, case_sleep, cases
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.ui.inbox.log_entry import Entry, new_case
from cmdesk.ui.inbox.log_files import Shots
from cmdesk.ui.widgets.session import Session


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a comment went. `new`: a case was made of it; `idle`: it only said thanks, nothing is to be done."""

    scope: ClientScope
    case_id: int
    reference: str
    new: bool
    idle: bool = False


def save(scope: ClientScope, entry: Entry, case_id: int | None, linked_id: int | None, shots: Shots) -> Saved:
    """Save a comment with its files, all or nothing: to the case `case_id`, or as a new one linked to another.

    A picture may say all of it.

    Raises as `cases.log`, `case_sleep.wrote_again` and `case_files.add` do.
    """
    files = shots.names()
    with scope.writing(Topic.CASES):
        if case_id is None:
            made = cases.log(scope, new_case(entry, linked_id, files))
            saved = Saved(scope, made.id, made.reference, new=True)
        else:
            busy = case_sleep.wrote_again(
                scope, case_id, entry.text, link=entry.link, at=entry.received_at, pictured=bool(files)
            )
            [row] = case_list.rows_of(scope, [case_id])
            saved = Saved(scope, case_id, row.reference, new=False, idle=not busy)
        shots.save(scope, saved.case_id)
    return saved


def say(session: Session, all_saved: Sequence[Saved]) -> None:
    """Tell what was saved, with the way back for new cases."""
    new = [saved for saved in all_saved if saved.new]
    last = all_saved[-1]
    if len(all_saved) > 1:
        told = QCoreApplication.translate("LogDialog", "%n comments logged", "", len(all_saved))
    elif last.new:
        told = QCoreApplication.translate("LogDialog", "Case {reference} logged")
    elif last.idle:
        told = QCoreApplication.translate(
            "LogDialog", "Added to {reference}. It only says thanks: nothing else changes"
        )
    else:
        told = QCoreApplication.translate("LogDialog", "Added to {reference}")

    def take_back() -> None:
        for saved in new:
            cases.delete(saved.scope, [saved.case_id])

    session.say(told.format(reference=last.reference), icon="inbox", undo=take_back if new else None)
