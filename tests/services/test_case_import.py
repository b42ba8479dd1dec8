"""Cases of a file: compared with those that are here, brought in unseen, shown at once, taken back."""

import datetime as dt
import sqlite3
import typing
from contextlib import closing

import pytest

from cmdesk.domain.errors import DeskError
from cmdesk.formats.case_records import CaseRecord
from cmdesk.formats.problems import Problem
from cmdesk.services import (
    accounts,
    case_changes,
    case_import,
    case_list,
    case_planning,
    case_search,
    cases,
    check,
    clients,
    due_times,
    merging,
    opening,
    people,
    people_list,
    trash,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.case_rows import BATCH
from cmdesk.services.cases import NewCase
from cmdesk.services.clients import ClientCard
from cmdesk.services.people import PersonCard
from cmdesk.storage.models import Case, CaseEntry, Client, ImportBatch, Person, PersonHandle

AT = dt.datetime(2026, 11, 24, 9, 5, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
EAST = dt.timezone(HOUR)


@pytest.fixture(autouse=True)
def _a_certain_day(set_clock):
    set_clock(AT + 30 * HOUR)


def going_on(_done, _of):
    return True


def record(text="¿Cuándo llega?", line: typing.Any = 2, **told: typing.Any):
    return CaseRecord(
        line, text, **{"received_at": AT, "handle": "@ana", "network": "x", "kind": "complaint", **told}
    )


def many(count):
    return [record(f"Caso {n}", n + 2, handle=f"@persona{n % 100}") for n in range(count)]


def brought(scope, *records, report=going_on):
    planned = case_planning.plan(scope, records)
    assert planned.refused == ()
    return case_import.bring_in(scope, planned.new, "f.csv", report)


def all_cases(scope):
    return list(scope.rows(Case).order_by(Case.id))


def codes(found):
    return [each.code for each in found]


def counts(planned):
    return len(planned.new), planned.same, len(planned.refused)


def test_a_case_without_times_is_open_and_due(shop):
    brought(shop, record())
    [row] = case_list.window(shop, CaseFilter())
    assert (row.reference, row.who, row.kind, row.state) == ("ACM-0001", "@ana", "complaint", "new")
    assert row.received_at == AT
    assert row.due_at == cases.due_for(shop, "complaint", 0, AT)[0]
    assert row.target_minutes == 240


def test_historic_times_are_kept(shop):
    told = record(first_answer_at=AT + HOUR, resolved_at=AT + 3 * HOUR, outcome="solved", reason="Llegó", satisfaction=4,
                  quote="Bien", severity=3, tags=("envío",), title="Retraso", original="Todo", link="x.com/1")  # fmt: skip
    brought(shop, told)
    [case] = all_cases(shop)
    assert (case.first_answer_at, case.resolved_at) == (AT + HOUR, AT + 3 * HOUR)
    assert (case.state, case.outcome, case.outcome_reason, case.satisfaction) == (
        "resolved",
        "solved",
        "Llegó",
        4,
    )
    assert (case.quote, case.severity, case.tags, case.original) == ("Bien", 3, ",envío,", "Todo")
    assert (case.historic, case.due_at, case.target_minutes) == (True, None, None)
    assert case_list.counts(shop).resolved == 1


def test_what_was_only_answered_waits_and_counts(shop):
    brought(shop, record(first_answer_at=AT + HOUR))
    [case] = all_cases(shop)
    assert (case.state, case.tab, case.historic) == ("answered", "waiting", False)
    assert case.first_answer_seconds == 3600


@pytest.mark.parametrize("state", ["new", "in-progress", "waiting-company", "waiting-person", "answered", "resolved", "confirmed"])  # fmt: skip
@pytest.mark.parametrize("answered", [None, AT + HOUR])
def test_a_row_says_what_the_desk_would_say_of_it(shop, state, answered):
    brought(shop, record(state=state, first_answer_at=answered))
    [case] = all_cases(shop)
    for name, value in due_times.placed(due_times.Times(shop), case).items():
        assert getattr(case, name) == value, name


def test_wall_times_are_those_of_the_clients_zone(acme):
    brought(acme, record(received_at=dt.datetime(2026, 11, 24, 10, 5)))  # noqa: DTZ001  as files tell it
    assert all_cases(acme)[0].received_at == AT


def test_people_are_found_or_made(acme):
    known = people.save(acme, PersonCard("Eva Gil", email="eva@correo.example"))
    brought(
        acme,
        record("a", handle="@ana", person="Ana"),
        record("b", handle="ANA", received_at=AT + HOUR),
        record("c", handle="", person="Eva", email="EVA@correo.example", network=""),
        record("d", handle="", person="eva gil"),
        record("e", handle="", person="", email="luis@correo.example"),
        record("f", handle=""),
    )
    told = {case.text: case for case in all_cases(acme)}
    assert told["a"].person_id == told["b"].person_id != known
    assert told["c"].person_id == told["d"].person_id == known
    assert told["f"].person_id is None
    ana = people_list.get(acme, told["a"].person_id)
    assert (ana.name, [h.handle for h in ana.handles], ana.cases) == ("Ana", ["@ana"], 2)
    assert (ana.first_contact_at, ana.last_contact_at) == (AT, AT + HOUR)
    assert told["b"].who == "Ana\n@ana"
    assert people.card(acme, told["e"].person_id).email == "luis@correo.example"
    assert people_list.get(acme, known).last_contact_at == AT
    assert people.by_handle(acme, "x", "@Ana") == ana.id


def test_a_new_handle_of_somebody_known_becomes_theirs(acme):
    known = people.save(acme, PersonCard("Eva", email="eva@correo.example"))
    brought(acme, record(handle="@eva", email="eva@correo.example"))
    assert people.by_handle(acme, "x", "@eva") == known
    assert all_cases(acme)[0].who == "Eva\n@eva"


def test_a_merged_person_keeps_who_the_case_is_of(acme):
    part, top = (people.save(acme, PersonCard(name)) for name in ("Ana", "Ana G."))
    people.add_handle(acme, part, "x", "@ana")
    merging.merge_people(acme, top, [part])
    brought(acme, record())
    assert all_cases(acme)[0].person_id == part
    assert people_list.get(acme, top).last_contact_at == AT
    brought(acme, record("b", received_at=AT + HOUR, handle="@nueva", person="Nueva"))
    new = people.by_handle(acme, "x", "@nueva")
    assert new is not None
    merging.merge_people(acme, top, [new])
    merging.unmerge_person(acme, part)
    assert people_list.get(acme, top).last_contact_at == AT + HOUR
    assert people_list.get(acme, part).last_contact_at == AT


def test_the_account_gives_the_network(acme):
    account = accounts.save(acme, AccountCard("instagram", "@acme"))
    planned = case_planning.plan(
        acme, [record(account="ACME", network=""), record("b", account="@otra", network="")]
    )
    assert [(case.account_id, case.record.network) for case in planned.new] == [
        (account, "instagram"),
        (None, ""),
    ]
    assert codes(planned.notes) == ["import-account-unknown"]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"link": "https://www.instagram.com/p/abc/c/1"}, ("instagram", "comment")),
        ({"link": "https://pan.example/1"}, ("", "comment")),
        ({"network": "google_business"}, ("google_business", "review")),
        ({"network": "x", "link": "https://instagram.com/p/1", "channel": "dm"}, ("x", "dm")),
    ],
)
def test_where_it_was_said_follows_from_what_is_told(acme, told, place):
    [case] = case_planning.plan(acme, [record(**{"network": "", **told})]).new
    assert (case.record.network, case.record.channel) == place


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ({"satisfaction": 1}, "complaint"),
        ({"sentiment": "negative"}, "complaint"),
        ({"satisfaction": 5}, "praise"),
        ({"text": "¿Abrís?"}, "question"),
        ({"channel": "email", "text": "Hola"}, "question"),
        ({"text": "Hola"}, "mention"),
    ],
)
def test_a_kind_that_is_not_told_is_guessed_and_that_is_said(acme, told, kind):
    planned = case_planning.plan(acme, [record(**{"text": "x", "kind": "", **told})])
    assert planned.new[0].record.kind == kind
    assert [(note.code, note.details) for note in planned.notes] == [("import-kind-guessed", {"count": 1})]


def test_attachments_that_stay_out_are_counted(acme):
    planned = case_planning.plan(acme, [record(attachments=2), record("b", attachments=1)])
    assert [(note.code, note.details) for note in planned.notes] == [("mail-attachments-left", {"count": 3})]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"text": " "}, "case-needs-text"),
        ({"text": "x" * 50_001}, "case-too-long"),
        ({"received_at": AT + 99 * HOUR}, "time-in-future"),
        ({"first_answer_at": AT - HOUR}, "answer-before-message"),
        ({"resolved_at": AT - HOUR}, "closed-before-message"),
        ({"received_at": dt.datetime(1, 1, 1, tzinfo=EAST)}, "import-date-unreadable"),
        ({"problems": (Problem("import-value-unknown", 2, refuses=True),)}, "import-value-unknown"),
    ],
)
def test_what_can_not_be_is_refused_by_its_line(acme, told, code):
    planned = case_planning.plan(acme, [record(**told), record("bien", 3)])
    assert [(refused.line, refused.code) for refused in planned.refused] == [(2, code)]
    assert counts(planned) == (1, 0, 1)


def test_an_export_without_seconds_may_tell_the_answer_first(acme):
    told = record(received_at=AT + dt.timedelta(seconds=40), first_answer_at=AT)
    [case] = case_planning.plan(acme, [told]).new
    assert case.record.first_answer_at == case.record.received_at


def test_a_message_without_its_time_came_before_its_answer(acme):
    [case] = case_planning.plan(acme, [record(received_at=None, first_answer_at=AT)]).new
    assert case.record.received_at == AT


SAME = [
    {},
    {"text": "¡cuando LLEGA!"},
    {"text": "otro", "external_id": "77"},
    {"external_id": "77", "received_at": AT + 9 * HOUR},
    {"received_at": AT + dt.timedelta(seconds=20)},
    {"handle": ""},
    {"link": "http://www.x.com/1/", "received_at": AT + HOUR},
]
ANOTHER = [
    {"text": "otro"},
    {"received_at": AT + HOUR},
    {"handle": "@eva"},
    {"external_id": "78"},
    {"text": "otro", "external_id": "77", "received_at": AT + HOUR},
    {"link": "x.com/1", "received_at": AT + HOUR, "handle": "@eva"},
]
FIRST = {"external_id": "77", "link": "https://x.com/1"}


@pytest.mark.parametrize("told", SAME)
def test_what_is_here_already_is_the_same(acme, told):
    brought(acme, record(**FIRST))
    assert counts(case_planning.plan(acme, [record(**told)])) == (0, 1, 0)


@pytest.mark.parametrize("told", ANOTHER)
def test_what_only_looks_like_it_is_another(acme, told):
    brought(acme, record(**FIRST))
    assert counts(case_planning.plan(acme, [record(**told)])) == (1, 0, 0)


@pytest.mark.parametrize("told", SAME)
def test_what_a_file_tells_twice_comes_in_once(acme, told):
    planned = case_planning.plan(acme, [record(**FIRST), record(line=9, **told)])
    assert counts(planned) == (1, 1, 0)
    assert [(note.code, note.line, note.details) for note in planned.notes] == [
        ("import-twice", 9, {"first": 2})
    ]


@pytest.mark.parametrize("told", ANOTHER)
def test_what_a_file_tells_alike_comes_in_twice(acme, told):
    assert counts(case_planning.plan(acme, [record(**FIRST), record(**told)])) == (2, 0, 0)


def test_a_case_of_nobody_may_be_anybodys(acme):
    brought(acme, record(handle=""))
    assert counts(case_planning.plan(acme, [record()])) == (0, 1, 0)


def test_what_was_logged_by_hand_or_is_in_the_trash_is_known_or_not(acme):
    logged = cases.log(acme, NewCase("Hola", "question", network="x", handle="@ana", received_at=AT))
    told = [record("Hola")]
    assert counts(case_planning.plan(acme, told)) == (0, 1, 0)
    cases.delete(acme, [logged.id])
    assert counts(case_planning.plan(acme, told)) == (1, 0, 0)


def test_another_clients_case_is_none_of_ours(acme, globex):
    brought(globex, record())
    assert counts(case_planning.plan(acme, [record()])) == (1, 0, 0)


def test_until_the_end_nobody_sees_anything_and_logging_works(acme, globex):
    seen = []

    def look(done, of):
        if done < of:
            logged = cases.log(acme, NewCase(f"Mientras {done}", "question", handle="@otra", network="x"))
            seen.append(
                (
                    logged.reference,
                    len(case_list.window(acme, CaseFilter())),
                    len(case_search.find(acme, "caso")),
                )
            )
        return True

    brought(acme, *many(600), report=look)
    assert [row[1:] for row in seen] == [(n, 0) for n in range(1, len(seen) + 1)]
    assert len(seen) > 2
    rows = all_cases(acme)
    assert len(rows) == 600 + len(seen)
    assert len({row.number for row in rows}) == len(rows) == acme.client().last_case
    assert check.check(acme.desk) == []
    assert all_cases(globex) == []


def test_a_save_waits_for_a_batch_at_most(acme):
    written = []

    def look(_done, _of):
        with closing(sqlite3.connect(acme.desk.path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")  # refused at once while the import holds the file
            written.append(other.execute("SELECT count(*) FROM inbox_case").fetchone()[0])
        return True

    brought(acme, *many(600), report=look)
    steps = [after - before for before, after in zip([0, *written], written, strict=False)]
    assert max(steps) == BATCH


def meanwhile(act):
    """A report that acts once, when the first batch is in."""
    acts = iter([act])

    def report(done, _of):
        if done:
            next(acts, lambda: None)()
        return True

    return report


def test_who_was_logged_meanwhile_takes_the_cases_in(acme):
    logged = []

    def log():
        logged.append(cases.log(acme, NewCase("Hola", "question", network="x", handle="@ANA")).person_id)

    brought(acme, record("a"), record("b", handle="@eva"), report=meanwhile(log))
    told = {case.text: case for case in all_cases(acme)}
    assert told["a"].person_id == logged[0] == people.by_handle(acme, "x", "@ana")
    assert acme.rows(Person).count() == acme.rows(PersonHandle).count() == 2
    assert Person.select().count() == 2


@pytest.mark.parametrize("stop_at", [0, BATCH])
def test_cancelled_nothing_is_left(acme, stop_at):
    known = people.save(acme, PersonCard("Eva", email="eva@correo.example"))
    first = cases.log(acme, NewCase("Hola", "question"))
    more = record("c", handle="@eva", email="eva@correo.example")
    assert brought(acme, more, *many(600), report=lambda done, _of: done < stop_at) is None
    assert [row.id for row in all_cases(acme)] == [first.id]
    assert Case.select().count() == Person.select().count() == 1
    assert PersonHandle.select().count() == ImportBatch.select().count() == 0
    assert people_list.get(acme, known).last_contact_at is None
    assert acme.desk.hidden_imports == set()
    assert cases.log(acme, NewCase("Otra", "question")).reference == "ACM-0002"


def test_a_number_that_somebody_had_meanwhile_is_not_given_again(acme):
    def stop(done, _of):
        if done:
            cases.log(acme, NewCase("Mientras", "question"))
        return not done

    assert brought(acme, *many(300), report=stop) is None
    assert cases.log(acme, NewCase("Después", "question")).reference == f"ACM-{BATCH + 2:04d}"


def test_what_fails_leaves_nothing(acme, monkeypatch):
    def fail(*_):
        raise OSError("full")

    monkeypatch.setattr(case_import.person_rows, "publish", fail)
    with pytest.raises(OSError, match="full"):
        brought(acme, *many(3))
    assert Case.select().count() == Person.select().count() == ImportBatch.select().count() == 0


def test_what_a_killed_import_left_is_swept_at_the_next_start(tmp_path):
    first = opening.open_to_write(tmp_path)
    scope = first.desk.of(clients.add_client(first.desk, ClientCard("Acme")))

    class KilledError(BaseException):
        pass

    def kill(done, _of):
        if done:
            first.close()
            raise KilledError
        return True

    with pytest.raises(BaseException):  # noqa: B017, PT011  the file is closed under it
        brought(scope, *many(300), report=kill)
    again = opening.open_to_write(tmp_path)
    assert Case.select().count() == Person.select().count() == ImportBatch.select().count() == 0
    assert PersonHandle.select().count() == 0
    assert Client.get().last_case == 0
    assert check.check(again.desk) == []
    again.close()


def test_undo_puts_what_nobody_touched_in_the_trash(acme, set_clock):
    known = people.save(acme, PersonCard("Eva", email="eva@correo.example"))
    done = brought(
        acme,
        *many(3),
        record("noted", handle="@nota"),
        record("sorted", handle="@orden"),
        record("eva", handle="", email="eva@correo.example"),
    )
    told = {case.text: case for case in all_cases(acme)}
    set_clock(AT + 31 * HOUR)
    cases.note(acme, told["noted"].id, "Llamar")
    case_changes.tag(acme, [told["sorted"].id], add=["x"])
    undone = case_import.undo(acme, done.import_id)
    assert (undone.removed, set(undone.kept)) == (4, {told["noted"].reference, told["sorted"].reference})
    assert {case.text for case in all_cases(acme)} == {"noted", "sorted"}
    assert {person.name for person in acme.rows(Person)} == {"@nota", "@orden", "Eva"}
    assert people.by_handle(acme, "x", "@persona1") is None
    assert people_list.get(acme, known).cases == 0
    trash.restore(acme, "case", told["Caso 0"].id)
    kinds = acme.record(CaseEntry).where(CaseEntry.case_id == told["Caso 0"].id).order_by(CaseEntry.seq)
    assert [entry.kind for entry in kinds] == ["trashed", "restored"]


def test_what_was_undone_comes_in_again(acme):
    case_import.undo(acme, brought(acme, *many(3)).import_id)
    assert brought(acme, *many(3)).added == 3
    assert len(all_cases(acme)) == 3


def test_another_clients_import_is_not_undone(acme, globex):
    done = brought(acme, record())
    with pytest.raises(DeskError, match="not-found"):
        case_import.undo(globex, done.import_id)


def test_nothing_is_brought_in_when_there_is_nothing(acme):
    assert case_import.bring_in(acme, [], "f.csv", going_on) is None
    assert ImportBatch.select().count() == 0
