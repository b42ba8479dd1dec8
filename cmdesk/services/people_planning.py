"""What bringing a file's people in would do: who is new, who is here and what of them is news, who is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cmdesk.domain.accounts import Profile
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import stored_tags, tags_of
from cmdesk.domain.text import clean, fold
from cmdesk.formats.person_records import PersonRecord
from cmdesk.formats.problems import Problem
from cmdesk.services.desk import ClientScope
from cmdesk.services.erased import Erased
from cmdesk.services.people import CARD, LONGEST_NAME, Handle, PersonCard
from cmdesk.services.people_known import Register, Signs
from cmdesk.services.person_rows import Someone
from cmdesk.services.reply_rows import batches
from cmdesk.storage.models import Person

_LINES = ("email", "phone")  # of which a card has one; more of them are lines of its notes


@dataclass(frozen=True, slots=True)
class IncomingPerson:
    """Somebody to bring in: a new person, or with `person_id` what the file tells of one who is here."""

    card: PersonCard
    handles: tuple[Handle, ...] = ()
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that stays out, and the sentence that says why."""

    line: int
    code: str
    details: Mapping[str, object]
    record: PersonRecord


@dataclass(frozen=True, slots=True)
class Plan:
    """What would happen; `header` is the file's."""

    new: tuple[IncomingPerson, ...]
    changed: tuple[IncomingPerson, ...]
    same: int
    refused: tuple[Refused, ...]
    notes: tuple[Problem, ...]
    header: tuple[str, ...]


def plan(scope: ClientScope, records: Iterable[PersonRecord], header: tuple[str, ...] = ()) -> Plan:
    """Compare a file's people with those that are here; nothing is written.

    A record is whoever has one of its handles, else one of its e-mails, else one of its telephones, else the
    only one of its name, unless their e-mails or telephones say otherwise. Of one that is here, only what was
    empty is filled, and handles, segments and lines of notes are added; nothing is lost. Whoever was erased is
    refused.
    """
    return _Planning(scope).made(records, header)


def filled(card: PersonCard, more: PersonCard) -> PersonCard:
    """A card with what another one of the same person adds to it."""
    empty = {name: getattr(more, name) for name in CARD if not getattr(card, name)}
    if card.name.startswith("@") and not more.name.startswith("@"):
        empty["name"] = more.name  # until now only a handle was known
    others = [getattr(more, name) for name in _LINES if getattr(card, name)]
    known = {fold(getattr(card, name)) for name in _LINES} | {fold(line) for line in card.notes.split("\n")}
    news = [line for line in (*more.notes.split("\n"), *others) if line and fold(line) not in known]
    segments = (*card.segments, *(each for each in more.segments if each not in card.segments))
    notes = "\n".join(filter(None, [card.notes, *dict.fromkeys(news)]))
    return replace(card, **{**empty, "segments": segments, "notes": notes})


def cards(scope: ClientScope, person_ids: Sequence[int]) -> dict[int, PersonCard]:
    """What is written down about these people, who may be many."""
    found: dict[int, PersonCard] = {}
    for some in batches(person_ids):
        found |= {row.id: card_of(row) for row in scope.rows(Person).where(Person.id.in_(some))}
    return found


def card_of(row: Person) -> PersonCard:
    """What is written down about a person."""
    told = {name: getattr(row, name) for name in CARD if name != "segments"}
    return PersonCard(**told, segments=tags_of(row.segments))


class _Planning:
    def __init__(self, scope: ClientScope) -> None:
        self._scope = scope
        self._people = Register(scope)
        self._erased = Erased(scope)
        self._more: dict[int, list[PersonCard]] = {}  # what the file tells of those who are here
        self._lines: dict[int, int] = {}  # where a new one was told first, by identity
        self._refused: list[Refused] = []
        self._notes: list[Problem] = []
        self._twice = 0

    def made(self, records: Iterable[PersonRecord], header: tuple[str, ...]) -> Plan:
        for record in records:
            try:
                self._take(record)
            except DeskError as error:
                self._refused.append(Refused(record.line, error.code, error.details, record))
        new = [someone for someone in self._people.met if someone.new]
        changed, same = self._changed()
        return Plan(
            tuple(IncomingPerson(someone.card, tuple(someone.handles.values())) for someone in new),
            tuple(changed),
            self._twice + same,
            tuple(self._refused),
            tuple(self._notes),
            header,
        )

    def _take(self, record: PersonRecord) -> None:
        for problem in record.problems:
            if problem.refuses:
                raise DeskError(problem.code, **problem.details)
        card, signs = _card(record), _signs(record)
        self._erased.refuse(card.name, signs)
        someone = self._people.find(signs) or self._namesake(card, signs)
        if someone is None:
            someone = self._people.add(card)
            self._lines[id(someone)] = record.line
        elif someone.new:
            someone.card = filled(someone.card, card)
            self._twice += 1
            first = self._lines[id(someone)]
            self._notes.append(Problem("import-twice", record.line, {"first": first}))
        else:
            self._more.setdefault(self._people.root(someone.id), []).append(card)
        self._people.learn(someone, signs)
        self._notes += record.problems

    def _namesake(self, card: PersonCard, signs: Signs) -> Someone | None:
        """The only one of that name, if nothing says that it is somebody else."""
        someone = self._people.named(card.name)
        if someone is None:
            return None
        differs = (signs.emails and someone.card.email) or (signs.phones and someone.card.phone)
        return None if differs else someone

    def _changed(self) -> tuple[list[IncomingPerson], int]:
        """Those who are here and of whom there is news, and how many records tell none."""
        present = cards(self._scope, list(self._more))
        handles: dict[int, list[Handle]] = {}
        for someone in self._people.met:
            if not someone.new:
                handles.setdefault(self._people.root(someone.id), []).extend(someone.handles.values())
        changed: list[IncomingPerson] = []
        told = 0
        for person_id, listed in self._more.items():
            more = listed[0]
            for another in listed[1:]:
                more = filled(more, another)
            if handles[person_id] or filled(present[person_id], more) != present[person_id]:
                changed.append(IncomingPerson(more, tuple(handles[person_id]), person_id))
                told += 1
        return changed, sum(map(len, self._more.values())) - told


def _signs(record: PersonRecord) -> Signs:
    return Signs([_handle(each) for each in record.handles], record.emails, record.phones)


def _handle(profile: Profile) -> Handle:
    return Handle(profile.network, " ".join(profile.handle.split())[:LONGEST_NAME], profile.url)


def _card(record: PersonRecord) -> PersonCard:
    """What a record tells. Raises DeskError "person-needs-name"."""
    name = " ".join(clean(record.name).split())[:LONGEST_NAME]
    if not name:
        raise DeskError("person-needs-name")
    return PersonCard(
        name,
        notes="\n".join(_noted(record)),
        interests=record.interests,
        segments=tags_of(stored_tags(clean(segment) for segment in record.segments)),
        role=record.role,
        birthday=record.birthday,
        email=next(iter(record.emails), ""),
        phone=next(iter(record.phones), ""),
        source=record.source,
    )


def _noted(record: PersonRecord) -> Iterator[str]:
    yield from filter(None, [record.notes, *record.emails[1:], *record.phones[1:]])
