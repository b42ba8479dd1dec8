"""Two people who look alike and are not one: once said, they are not suggested to each other any more.

It holds for all that is one person with either of them, and what is said can be taken back.
"""

from __future__ import annotations

from cmdesk.domain.errors import DeskError
from cmdesk.services import people
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import NotSame


def say(scope: ClientScope, person_id: int, other_id: int) -> None:
    """Remember that two are not the same person. Raises DeskError "merge-itself", "not-found"."""
    one, other = sorted((people.root(scope, person_id), people.root(scope, other_id)))
    if one == other:
        raise DeskError("merge-itself")
    with scope.writing(Topic.PEOPLE):
        if other not in those(scope, one):
            scope.add(NotSame, person_id=one, other_id=other)


def take_back(scope: ClientScope, person_id: int, other_id: int) -> None:
    """Forget that two were said not to be the same person. Raises DeskError "not-found"."""
    ones, others = people.whole(scope, person_id), people.whole(scope, other_id)
    between = (NotSame.person_id.in_(ones) & NotSame.other_id.in_(others)) | (
        NotSame.person_id.in_(others) & NotSame.other_id.in_(ones)
    )
    with scope.writing(Topic.PEOPLE):
        scope.remove(NotSame, between)


def those(scope: ClientScope, person_id: int) -> set[int]:
    """Who was said not to be that person, each as the one it was merged into. Raises DeskError "not-found"."""
    ids = people.whole(scope, person_id)
    rows = scope.rows(NotSame, NotSame.person_id, NotSame.other_id)
    told = scope.desk.values(rows.where(NotSame.person_id.in_(ids) | NotSame.other_id.in_(ids)))
    others = people.living(scope, {one for pair in told for one in pair} - set(ids))
    return {people.root(scope, one) for one in others}
