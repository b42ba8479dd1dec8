"""Who of a file is somebody of the register already: by handle, e-mail or telephone, and some by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cmdesk.domain.accounts import handle_key
from cmdesk.domain.phones import core
from cmdesk.domain.text import fold
from cmdesk.services.desk import ClientScope
from cmdesk.services.people import Handle, PersonCard
from cmdesk.services.person_rows import Someone
from cmdesk.storage.models import Person, PersonHandle

Key = tuple[str, ...]
SHORTEST_PHONE = 7  # digits; fewer are an extension, which many may share


@dataclass(frozen=True, slots=True)
class Signs:
    """What somebody is known by."""

    handles: Sequence[Handle] = ()
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()

    def told(self) -> Iterator[Key]:
        """The same for comparing, the surest first."""
        for handle in self.handles:
            if key := handle_key(handle.handle):
                yield "handle", handle.network, key
        yield from (("email", email) for text in self.emails if (email := fold(text).strip()))
        digits = map(core, self.phones)
        yield from (("phone", number) for number in digits if len(number) >= SHORTEST_PHONE)


class Register:
    """The people of a client and those that an import brings, each found again by what it is known by."""

    def __init__(self, scope: ClientScope) -> None:
        self.since = scope.desk.next_id("person_handle")  # handles from here on were made meanwhile
        self.met: list[Someone] = []
        self._above: dict[int, int] = {}
        self._by_id: dict[int, Someone] = {}
        self._cards: dict[int, PersonCard] = {}
        self._known: dict[Key, int | Someone] = {}
        self._named: dict[str, int | Someone | None] = {}  # None = several of that name
        columns = (Person.id, Person.name, Person.name_key, Person.email, Person.phone, Person.merged_into_id)
        for person_id, name, name_key, email, phone, merged in scope.desk.values(
            scope.rows(Person, *columns)
        ):
            self._cards[person_id] = PersonCard(name, email=email, phone=phone)
            for key in Signs((), [email], [phone]).told():
                self._known.setdefault(key, person_id)
            if merged is None:
                self._named[name_key] = None if name_key in self._named else person_id
            else:
                self._above[person_id] = merged
        held = scope.rows(PersonHandle, PersonHandle.network, PersonHandle.handle_key, PersonHandle.person_id)
        for network, key, person_id in scope.desk.values(held):
            if person_id in self._cards:
                self._known["handle", network, key] = person_id

    def find(self, signs: Signs) -> Someone | None:
        """Whoever has one of the handles, else one of the e-mails, else one of the telephones."""
        return self._someone(next((self._known[key] for key in signs.told() if key in self._known), None))

    def named(self, name: str) -> Someone | None:
        """The one of that name; of namesakes, none."""
        return self._someone(self._named.get(fold(name)))

    def add(self, card: PersonCard) -> Someone:
        """Somebody who has to be made."""
        someone = Someone(card)
        self.met.append(someone)
        self._named.setdefault(fold(card.name), someone)
        return someone

    def learn(self, someone: Someone, signs: Signs) -> None:
        """Note what a person is known by; handles that nobody has yet become theirs."""
        for handle in signs.handles:
            key = ("handle", handle.network, handle_key(handle.handle))
            if key[-1] and key not in self._known:
                someone.add(handle)
        for key in signs.told():
            self._known.setdefault(key, someone)

    def root(self, person_id: int) -> int:
        """The person that one was merged into, however often."""
        while person_id in self._above:
            person_id = self._above[person_id]
        return person_id

    def _someone(self, found: int | Someone | None) -> Someone | None:
        if not isinstance(found, int):
            return found
        if found not in self._by_id:
            self._by_id[found] = someone = Someone(self._cards[found], found, new=False)
            self.met.append(someone)
        return self._by_id[found]
