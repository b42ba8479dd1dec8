"""What turns out to be one: people merged into one person, cases into one case, never across brands.

Nothing is moved: the merged row says into which one it went, and reading goes over both. That is why it
can be undone.
"""

from __future__ import annotations

from collections.abc import Sequence

from cmdesk.domain.errors import DeskError
from cmdesk.services import people, timeline
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import Case, Person


def merge_people(scope: ClientScope, into_id: int, person_ids: Sequence[int]) -> None:
    """Make people part of another one. Raises DeskError "merge-itself", "not-found"."""
    with scope.writing(Topic.PEOPLE, Topic.CASES):
        top = people.root(scope, into_id)
        for person_id in person_ids:
            part = people.root(scope, person_id)
            if part == top:
                raise DeskError("merge-itself")
            row, whole = scope.one(Person, part), scope.one(Person, top)
            firsts = [at for at in (row.first_contact_at, whole.first_contact_at) if at is not None]
            lasts = [at for at in (row.last_contact_at, whole.last_contact_at) if at is not None]
            contact = {
                "first_contact_at": min(firsts, default=None),
                "last_contact_at": max(lasts, default=None),
            }
            scope.change(Person, top, **contact)
            scope.change(Person, part, merged_into_id=top)
        people.refresh(scope, top)


def unmerge_person(scope: ClientScope, person_id: int) -> None:
    """Make a merged person one of its own again. Raises DeskError "not-merged", "not-found"."""
    with scope.writing(Topic.PEOPLE, Topic.CASES):
        former = scope.one(Person, person_id).merged_into_id
        if former is None:
            raise DeskError("not-merged")
        scope.change(Person, person_id, merged_into_id=None)
        people.refresh(scope, person_id)
        people.refresh(scope, former)


def merge_cases(scope: ClientScope, into_id: int, case_ids: Sequence[int]) -> None:
    """Make cases part of another one, whose timeline then shows theirs too.

    Raises DeskError "merge-itself", "not-found".
    """
    with scope.writing(Topic.CASES):
        top = case_root(scope, into_id)
        for case_id in case_ids:
            part = case_root(scope, case_id)
            if part == top:
                raise DeskError("merge-itself")
            row, whole = scope.change(Case, part, merged_into_id=top), scope.one(Case, top)
            timeline.write(scope, part, "merged", into=whole.reference)
            timeline.write(scope, top, "merged", reference=row.reference)


def unmerge_case(scope: ClientScope, case_id: int) -> None:
    """Make a merged case one of its own again. Raises DeskError "not-merged", "not-found"."""
    with scope.writing(Topic.CASES):
        row = scope.one(Case, case_id)
        if row.merged_into_id is None:
            raise DeskError("not-merged")
        former = row.merged_into_id
        scope.change(Case, case_id, merged_into_id=None)
        timeline.write(scope, case_id, "unmerged")
        timeline.write(scope, former, "unmerged", reference=row.reference)


def case_root(scope: ClientScope, case_id: int) -> int:
    """The case that one was merged into, however often; itself if never. Raises DeskError "not-found"."""
    while (above := scope.one(Case, case_id).merged_into_id) is not None:
        case_id = above
    return case_id
