"""Who was erased from a client and must not come back with a file: sealed people, and those who were destroyed.

Of the destroyed only hashes are left: see `storage.tombstones`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import fold
from cmdesk.services.desk import ClientScope
from cmdesk.services.people import Handle
from cmdesk.services.people_known import Key, Signs
from cmdesk.storage import tombstones
from cmdesk.storage.models import Person, PersonHandle


class Erased:
    """Asked while an import is planned. Whoever wrote again since is in the register, and may come in."""

    def __init__(self, scope: ClientScope) -> None:
        self._scope = scope
        self._sealed = set(signs_of_sealed(scope))
        self._owner = scope.client().uid.hex
        self._destroyed = tombstones.recogniser(scope.desk.folder)

    def refuse(self, name: str, signs: Signs) -> None:
        """Raises DeskError "person-erased" for somebody with a handle, e-mail or telephone of an erased person.

        Somebody of whom nothing but a full name is told is refused for the name.
        """
        told = list(signs.told()) or list(_named(name))
        if any(self._was_erased(key) and not self._is_back(key) for key in told):
            raise DeskError("person-erased")

    def _was_erased(self, key: Key) -> bool:
        return key in self._sealed or self._destroyed((self._owner, *key))

    def _is_back(self, key: Key) -> bool:
        kind, *told = key
        people, handles = self._scope.rows(Person), self._scope.rows(PersonHandle)
        if kind == "handle":
            return handles.where(PersonHandle.network == told[0], PersonHandle.handle_key == told[1]).exists()
        if kind == "name":
            return people.where(Person.name_key == told[0]).exists()
        return any(key in Signs((), [row.email], [row.phone]).told() for row in people)


def signs_of_sealed(scope: ClientScope, person_ids: Sequence[int] | None = None) -> list[Key]:
    """What sealed people were known by; without `person_ids`, all of them."""
    people, handles = scope.sealed(Person), scope.sealed(PersonHandle)
    if person_ids is not None:
        people = people.where(Person.id.in_(list(person_ids)))
        handles = handles.where(PersonHandle.person_id.in_(list(person_ids)))
    found = [key for row in handles for key in Signs([Handle(row.network, row.handle)]).told()]
    for row in people:
        found += [*Signs((), [row.email], [row.phone]).told(), *_named(row.name)]
    return found


def _named(name: str) -> Iterator[Key]:
    """A full name; there are many of a first name alone."""
    key = fold(" ".join(name.split()))
    if " " in key:
        yield "name", key
