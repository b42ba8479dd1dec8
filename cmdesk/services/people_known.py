"""Who of a file is somebody of the register already: by handle, e-mail or telephone, and some by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cmdesk.domain.accounts import handle_key
from cmdesk.domain.phones import core
from cmdesk.domain.text import fold
from cmdesk.services.desk import ClientScope
from cmdesk.services.people import Handle, PersonCard
from cmdesk.services.person_rows import Someone
from cmdesk.storage.models import Person, PersonHandle

Key = tuple[str, ...]
SHORTEST_PHONE = 7  # digits; fewer are an extension, which many may share


def keys(card: PersonCard, handles: Sequence[Handle]) -> Iterator[Key]:
    """What a person is known by, the surest first."""
    for handle in handles:
        if key := handle_key(handle.handle):
            yield "handle", handle.network, key
    if email := fold(card.email).strip():
        yield "email", email
    if len(digits := core(card.phone)) >= SHORTEST_PHONE:
        yield "phone", digits


class Register:
    """The people of a client and those that an import brings, each found again by what it is known by."""

    def __init__(self, scope: ClientScope) -> None:
        self.since = scope.desk.next_id("person_handle")  # handles from here on were made meanwhile
        self.met: list[Someone] = []
        self._by_id: dict[int, Someone] = {}
        self._known: dict[Key, int | Someone] = {}
        self._named: dict[str, int | Someone | None] = {}  # None = several of that name
        columns = (Person.id, Person.name, Person.name_key, Person.email, Person.phone, Person.merged_into_id)
        self._names: dict[int, str] = {}
        for person_id, name, name_key, email, phone, merged in scope.desk.values(
            scope.rows(Person, *columns)
        ):
            self._names[person_id] = name
            for key in keys(PersonCard(name, email=email, phone=phone), ()):
                self._known.setdefault(key, person_id)
            if merged is None:
                self._named[name_key] = None if name_key in self._named else person_id
        held = scope.rows(PersonHandle, PersonHandle.network, PersonHandle.handle_key, PersonHandle.person_id)
        for network, key, person_id in scope.desk.values(held):
            if person_id in self._names:
                self._known["handle", network, key] = person_id

    def find(self, card: PersonCard, handles: Sequence[Handle], *, by_name: bool = False) -> Someone | None:
        """Whoever has one of the handles, the e-mail or the telephone, or just that name if nobody else has it."""
        found = next((self._known[key] for key in keys(card, handles) if key in self._known), None)
        if found is None and by_name:
            found = self._named.get(fold(card.name))
        if not isinstance(found, int):
            return found
        if found not in self._by_id:
            self._by_id[found] = someone = Someone(PersonCard(self._names[found]), found, new=False)
            self.met.append(someone)
        return self._by_id[found]

    def add(self, card: PersonCard) -> Someone:
        """Somebody who has to be made."""
        someone = Someone(card)
        self.met.append(someone)
        self._named.setdefault(fold(card.name), someone)
        return someone

    def learn(self, someone: Someone, card: PersonCard, handles: Sequence[Handle]) -> None:
        """Note what a person is known by; handles that nobody has yet become theirs."""
        for handle in handles:
            key = ("handle", handle.network, handle_key(handle.handle))
            if key[-1] and key not in self._known:
                someone.add(handle)
        for key in keys(card, handles):
            self._known.setdefault(key, someone)
