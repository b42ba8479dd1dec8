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
            scope.change(Person, part, merged_into_id=top)
        _join_contacts(scope, top)
        people.refresh(scope, top)


def unmerge_person(scope: ClientScope, person_id: int) -> None:
    """Make a merged person one of its own again, each with its own first and last contact.

    Raises DeskError "not-merged", "not-found".
    """
    with scope.writing(Topic.PEOPLE, Topic.CASES):
        former = scope.one(Person, person_id).merged_into_id
        if former is None:
            raise DeskError("not-merged")
        scope.change(Person, person_id, merged_into_id=None)
        _join_contacts(scope, person_id)
        _join_contacts(scope, former)
        people.refresh(scope, person_id)
        people.refresh(scope, former)


def _join_contacts(scope: ClientScope, person_id: int) -> None:
    """Write anew when a person, and each that it was merged into, wrote first and last with all its parts."""
    above: int | None = person_id
    while above is not None:
        ids = people.family(scope, above)
        rows = list(scope.rows(Person, Person.own_first_at, Person.own_last_at).where(Person.id.in_(ids)))
        first = min((row.own_first_at for row in rows if row.own_first_at), default=None)
        last = max((row.own_last_at for row in rows if row.own_last_at), default=None)
        row = scope.change(Person, above, first_contact_at=first, last_contact_at=last)
        above = row.merged_into_id


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
