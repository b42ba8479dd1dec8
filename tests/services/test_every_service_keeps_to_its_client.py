"""Written once for every service there is and will be: found by inspection, called with another client's ids.

Each function whose first parameter is `scope` is called with arguments made from its annotations. First all
numbers are the client's own, and it must do its work; then each number that can be reached inside an argument
is another client's row in turn, living or in the trash: nothing of it may be read or changed.
"""

import collections.abc
import dataclasses
import datetime as dt
import enum
import importlib
import inspect
import pkgutil
import sqlite3
import types
import typing

import peewee as pw
import pytest

import cmdesk.services
from cmdesk.domain import crisis_steps
from cmdesk.domain.cases import Snooze
from cmdesk.domain.clock import now
from cmdesk.domain.crisis_steps import Passed
from cmdesk.domain.errors import DeskError
from cmdesk.domain.replies import Wording
from cmdesk.services import (
    accounts,
    case_files,
    case_list,
    case_moves,
    cases,
    categories,
    clients,
    copying,
    crises,
    crisis_brake,
    crisis_events,
    crisis_levels,
    crisis_record,
    crisis_texts,
    daylog,
    departments,
    drafts,
    escalations,
    facts,
    hard_questions,
    holding,
    hours,
    merging,
    opening,
    person_erasure,
    privacy_requests,
    promises,
    replies,
    staging,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.clients import ClientCard
from cmdesk.services.copying import Purpose
from cmdesk.services.crisis_levels import LevelTimes
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.hard_questions import QuestionCard
from cmdesk.services.privacy_requests import RequestCard
from cmdesk.services.replies import ReplyText
from cmdesk.services.staging import Incoming
from cmdesk.storage import drafts as kept_drafts
from cmdesk.storage import models
from cmdesk.storage.database import FILE_NAME
from cmdesk.storage.fields import DayField, InstantField

OWN = 1  # the number of every row of acme
ANOTHER = 2  # of its cases and people there is a second
THEIRS = 7777  # that of every living row of globex
THEIR_TRASH = 7778
SECRET = "secret"
LONG_AGO = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

# What a text has to be for the call to get as far as its numbers: by function or dataclass, else by name.
TEXTS = {
    ("marks.add_mark", "kind"): "name",
    ("trash.restore", "kind"): "reply",
    ("clients.set_status", "status"): "paused",
    ("support.save_target", "kind"): "complaint",
    ("CaseRecord", "kind"): "complaint",
    ("CaseRecord", "state"): "new",
    ("NewCase", "kind"): "complaint",
    ("NewCase", "sentiment"): "negative",
    ("case_changes.set_kind", "kind"): "complaint",
    ("case_changes.set_sentiment", "sentiment"): "negative",
    ("case_moves.resolve", "outcome"): "solved",
    ("cases.due_for", "kind"): "complaint",
    ("Former", "state"): "new",
    ("Former", "pauses"): "",
    ("Former", "snooze"): "",
    ("people_view.most_active", "kind"): "",
    ("people_view.most_active", "sentiment"): "",
    ("PersonCard", "role"): "advocate",
    ("RequestCard", "kind"): "access",
    ("RequestCard", "state"): "open",
    ("PersonCard", "birthday"): "12-31",
    ("crises.answer", "step"): "not-personal",
    ("crises.answer", "values"): "happened",
    ("crises.pass_step", "step"): "calm",
    ("crises.go_to", "step"): "calm",
    ("crises.set_strategy", "strategy"): "inform",
    "place": "public",
    ("QuestionCard", "area"): "price",
    ("drills.begin", "key"): "outage",
    ("demo_prepared.fill", "brand"): "Horno Trigalba",
    ("QuestionCard", "channel"): "asked",
    "channel": "comment",
    ("ChannelRow", "kind"): "comment",
    ("AskedField", "kind"): "text",
    "network": "x",
    "zone": "Europe/Madrid",
    "colour": "teal",
    "initials": "ZZ",
    "register": "tu",
    "plural": "ustedes",
    "language": "es",
    "country": "ES",
    "visibility": "both",
    "status": "draft",
    "format": "csv",
    "of": "answers",
    "opens": "09:00",
    "closes": "10:00",
    "shortcut": ":unused",
    "field": "login",
    "key": "voice.do",
    "sector": "",
    "uid": "",
}
EMPTY = {("Prepared", "missing"), ("Rewriting", "rows")}
# One's own are refused here for another reason than whose they are; `text_of` takes a row, which only services hold.
OWN_IS_REFUSED = {"marks.delete_mark"}
LOOKS_ACROSS = {"marks.other_marks"}


def through(scope):
    """The crisis that there is, gone through up to its last step."""
    for step in crisis_steps.keys()[:-1]:
        crises.pass_step(scope, OWN, step, Passed.SKIPPED)
    crises.answer(scope, OWN, "record", {"outcome": "calmed"})


# What has to have happened before an act is possible.
READY = {
    "crisis_consult.decided": lambda scope: crises.answer(
        scope, OWN, "consult", {"decision": "a", "approver": "Own", "option-a": "Own."}
    ),
    "crisis_record.record": through,
    "drills.report": lambda scope: crisis_events.write(scope, OWN, "drill", drill="outage"),
    "crisis_record.reopen": lambda scope: (through(scope), crisis_record.record(scope, OWN)),
    "crisis_record.offer_to_library": lambda scope: crises.answer(scope, OWN, "record", {"reusable": "Own."}),
    "case_import.take_out": lambda scope: staging.take_out(
        scope, OWN
    ),  # the replies of the import that there is
    "case_moves.confirm": lambda scope: case_moves.resolve(scope, [OWN], "solved"),
    "case_moves.reopen": lambda scope: case_moves.resolve(scope, [OWN], "solved"),
    "person_erasure.destroy": lambda scope: person_erasure.seal(scope, OWN),
    "person_erasure.unseal": lambda scope: person_erasure.seal(scope, OWN),
    "merging.unmerge_case": lambda scope: merging.merge_cases(scope, ANOTHER, [OWN]),
    "merging.unmerge_person": lambda scope: merging.merge_people(scope, ANOTHER, [OWN]),
}


class Undone(Exception):
    """Takes back what a call did."""


def verbs():
    for info in pkgutil.walk_packages(cmdesk.services.__path__, "cmdesk.services."):
        for name, verb in inspect.getmembers(importlib.import_module(info.name), inspect.isfunction):
            first = next(iter(inspect.signature(verb).parameters), "")
            public = verb.__module__ == info.name and first == "scope" and not name.startswith("_")
            if public and not takes_a_row(verb):
                yield pytest.param(verb, id=f"{info.name.removeprefix('cmdesk.services.')}.{name}")


def takes_a_row(verb):
    hints = typing.get_type_hints(verb)
    return any(isinstance(hint, type) and issubclass(hint, pw.Model) for hint in hints.values())


class Filling:
    """Makes arguments; the number at `place` among all that can be reached is `foreign`."""

    def __init__(self, place=None, foreign=None, numbers=None):
        self.place, self.foreign, self.numbers = place, foreign, numbers or {}
        self.met = 0

    def arguments(self, verb):
        hints = typing.get_type_hints(verb)
        names = list(inspect.signature(verb).parameters)[1:]
        owner = f"{verb.__module__.rpartition('.')[2]}.{verb.__name__}"
        return {name: self.value(hints[name], owner, name) for name in names}

    def value(self, hint, owner, name):
        if (owner, name) in EMPTY:
            return ()
        origin, parts = typing.get_origin(hint), typing.get_args(hint)
        if origin in (types.UnionType, typing.Union):
            return self.value(next(part for part in parts if part is not types.NoneType), owner, name)
        if origin is not None:
            return self.collection(origin, parts, owner, name)
        if isinstance(hint, type) and dataclasses.is_dataclass(hint):
            hints = typing.get_type_hints(hint)
            fields = [field.name for field in dataclasses.fields(hint) if field.init]
            return hint(**{field: self.value(hints[field], hint.__name__, field) for field in fields})
        return self.simple(hint, owner, name)

    def collection(self, origin, parts, owner, name) -> typing.Any:
        if origin is collections.abc.Callable:
            return lambda *_: True
        if origin is typing.Literal:
            return parts[0]
        if issubclass(origin, collections.abc.Mapping):
            key: typing.Any = self.value(parts[0], owner, name)
            return {key: self.value(parts[1], owner, name)}
        if origin is tuple and parts[-1] is not Ellipsis:
            return tuple(self.value(part, owner, name) for part in parts)
        made = [self.value(parts[0], owner, name)]
        return made if origin in (list, collections.abc.Iterable, collections.abc.Sequence) else {
            tuple: tuple, frozenset: frozenset, set: set, collections.abc.Collection: list,
        }[origin](made)  # fmt: skip

    def simple(self, hint, owner, name):
        if hint is int:
            self.met += 1
            return self.foreign if self.met == self.place else self.numbers.get(name, OWN)
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            return Snooze.MESSAGE if hint is Snooze else next(iter(hint))
        known = {
            str: TEXTS.get((owner, name), TEXTS.get(name, "text")),
            object: "text",
            bool: True,
            bytes: b"text",
            dt.date: dt.date(2026, 1, 5),
            dt.datetime: dt.datetime(2026, 1, 5, tzinfo=dt.UTC),
        }
        assert hint in known, f"what is a {hint!r}? Say here how to make one"
        return known[hint]


def seed(scope, number, deleted_at):
    """A row of every table, with that number, linked wherever it can be, whose every text is a secret."""
    for table in (*models.OWNED, *models.RECORDED):
        if deleted_at and not issubclass(table, models.Owned):
            continue
        values = {}
        for field in table._meta.sorted_fields:
            if field.name in ("parent_id", "merged_into_id", "linked_case_id"):
                continue  # a row can't be above itself
            if field.name.endswith("_id"):
                values[field.name] = number
            elif isinstance(field, InstantField):
                values[field.name] = now()
            elif (table, field.name) == (models.Mark, "kind"):
                values[field.name] = "name"
            elif isinstance(field, pw.TextField):
                values[field.name] = f"{SECRET} {table.__name__} {field.name} {number}"
            elif isinstance(field, (pw.IntegerField, pw.BooleanField)) and not field.null:
                values[field.name] = number if field.name == "number" else 1
            elif isinstance(field, DayField) and not field.null:
                values[field.name] = dt.date(2026, 1, 5)
        values.update(
            {"id": number, "deleted_at": deleted_at} if issubclass(table, models.Owned) else {"id": number}
        )
        scope.add(table, **values)


@pytest.fixture(scope="session")
def peopled(tmp_path_factory):
    """A closed file with three clients: acme with the number 1 in every table, globex's secrets, and a third."""
    folder = tmp_path_factory.mktemp("peopled")
    opened = opening.open_to_write(folder)
    desk = opened.desk
    acme, globex, _ = (
        desk.of(clients.add_client(desk, ClientCard(name))) for name in ("Acme", "Globex", "Third")
    )
    category = categories.add(acme, "Own")
    facts.save(acme, "own", "own")
    accounts.save(acme, AccountCard("x", "@own"))
    departments.save(acme, DepartmentCard("Own"))
    hours.save_closure(acme, dt.date(2026, 2, 2))
    text = ReplyText("Own", "Own.", category_id=category, variants=(Wording("Own, short.", short=True),))
    reply = replies.save(acme, text)
    replies.save(acme, dataclasses.replace(replies.get(acme, reply).text, title="Own text"), reply)
    copying.record_use(acme, copying.prepare(acme, reply, Purpose()))
    staging.bring_in(acme, [Incoming(ReplyText("Imported", "Own."))], "own.csv", lambda *_: True)
    assert (category, reply) == (OWN, OWN)
    for number in OWN, ANOTHER:
        said = NewCase("Own.", "complaint", network="x", handle=f"@own{number}", received_at=LONG_AGO)
        case = cases.log(acme, said).id
    promises.add(acme, OWN, "Own.", now())
    case_files.add(acme, OWN, "own.png", b"own")
    case_list.save_filter(acme, "Own", CaseFilter())
    daylog.write(acme, "Own.")
    privacy_requests.save(acme, RequestCard("access", LONG_AGO.date(), who="Own"))
    escalations.escalate(acme, OWN, OWN, "Own.")
    crises.begin_from_case(acme, OWN)
    crises.answer(acme, OWN, "calm", {"danger": "no"})
    crisis_texts.write(acme, OWN, "public", "text")
    crisis_levels.save(acme, LevelTimes(OWN, 60, 60, 60))
    crisis_brake.brake(acme, OWN)
    question = hard_questions.save(acme, QuestionCard("Own?", answer="Own."))
    holding.save(acme, question, "Own.")
    assert case == ANOTHER
    with desk.writing():
        seed(globex, THEIRS, None)
        seed(globex, THEIR_TRASH, now())
    opened.close()
    return folder / FILE_NAME


@pytest.fixture(scope="session")
def migrated(peopled):
    return peopled


@pytest.fixture
def mine(desk):
    return desk.of(1)


@pytest.fixture
def theirs(desk):
    globex = desk.of(2)
    drafts.keep(globex, "text", f"{SECRET} draft")
    return globex


@pytest.fixture
def third(desk):
    return desk.of(3)


def everything_of(scope):
    rows = {
        table: list(table.select().where(table.client == scope.client_id).order_by(table.id).tuples())
        for table in (*models.OWNED, *models.RECORDED)
    }
    uid = scope.client().uid.bytes
    texts = [row for row in kept_drafts.kept(scope.desk.folder) if row[0] == uid]
    return rows, list(models.Client.select().where(models.Client.id == scope.client_id).tuples()), texts


def exhausted(result):
    return list(result) if isinstance(result, collections.abc.Iterator) else result


def call(verb, scope, arguments):
    """What the call gives, with all that it can be asked for; nothing of what it did is left."""
    told = None
    try:
        with scope.desk.writing():
            if verb.__name__.startswith(("restore", "undelete")):
                for table in models.OWNED:
                    scope.put_away(table, [OWN], now())
            READY.get(f"{verb.__module__.rpartition('.')[2]}.{verb.__name__}", lambda _: None)(scope)
            told = repr(exhausted(verb(scope, **arguments)))
            raise Undone  # noqa: TRY301  the transaction is what it is for
    except Undone:
        return told


@pytest.fixture
def calls(third):
    """The arguments of a call with one's own numbers, and those with a foreign one in each place in turn."""

    def of(verb):
        numbers = {"other_client_id": third.client_id, "into_id": ANOTHER, "other_id": ANOTHER}
        own = Filling(numbers=numbers)
        first = own.arguments(verb)
        foreign = [
            Filling(place, number, numbers).arguments(verb)
            for place in range(1, own.met + 1)
            for number in (THEIRS, THEIR_TRASH)
        ]
        return first, foreign

    return of


@pytest.mark.slow  # a minute together: hundreds of verbs, each on a whole file
@pytest.mark.parametrize("verb", list(verbs()))
def test_a_foreign_id_reads_and_changes_nothing(mine, theirs, calls, verb, request):
    name = request.node.callspec.id
    before = everything_of(theirs)
    own, foreign = calls(verb)
    if foreign:
        try:
            call(verb, mine, own)
        except DeskError:
            assert name in OWN_IS_REFUSED, "its own numbers must be enough, or the others prove nothing"
    for arguments in foreign:
        try:
            told = call(verb, mine, arguments)
        except (DeskError, pw.IntegrityError, sqlite3.IntegrityError, ValueError):
            told = None
        assert SECRET not in repr(told)
        assert everything_of(theirs) == before
    if not foreign:
        told = repr(exhausted(verb(mine, **own)))
        assert SECRET not in told or name in LOOKS_ACROSS
        assert everything_of(theirs) == before


@pytest.mark.parametrize(
    "kind",
    ["reply", "case", "crisis", "person", "question", "category", "fact", "account", "department", "closure"],
)
def test_nothing_comes_out_of_anothers_trash(mine, theirs, kind):
    from cmdesk.services import trash

    before = everything_of(theirs)
    for number in THEIRS, THEIR_TRASH:
        with pytest.raises(DeskError, match="not-found"):
            trash.restore(mine, kind, number)
    assert everything_of(theirs) == before


def test_the_services_are_found():
    found = {parameter.id for parameter in verbs()}
    assert {"replies.get", "copying.record_use", "facts.save", "trash.empty", "removal.remove"} <= found


def test_a_service_that_forgot_its_client_would_be_caught(mine, theirs):
    """The net itself: a function that reads or writes around the scope."""

    def careless(scope, reply_id: int):
        return models.Reply.get_by_id(reply_id).title

    assert SECRET in call(careless, mine, Filling(1, THEIRS).arguments(careless))
