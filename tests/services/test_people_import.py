"""People of a file: known again, brought in unseen, shown at once, added to, taken back."""

import sqlite3
from contextlib import closing

import pytest

from cmdesk.domain.accounts import Profile
from cmdesk.domain.errors import DeskError
from cmdesk.formats import csv_files
from cmdesk.formats.person_records import PersonRecord
from cmdesk.formats.problems import Problem
from cmdesk.services import (
    cases,
    check,
    merging,
    people,
    people_export,
    people_import,
    people_list,
    people_planning,
    people_sources,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.people import PersonCard
from cmdesk.services.reply_rows import BATCH
from cmdesk.storage.models import Case, ImportBatch, Person, PersonHandle


def going_on(_done, _of):
    return True


def person(name="Ana Núñez", line=2, **told):
    return PersonRecord(line, name, **told)


def handles(*told):
    return tuple(Profile(network, handle) for network, handle in told)


def many(count):
    return [person(f"Persona {n}", n + 2, handles=handles(("x", f"@p{n}"))) for n in range(count)]


def planned(scope, *records):
    return people_planning.plan(scope, records)


def brought(scope, *records, report=going_on):
    made = planned(scope, *records)
    return people_import.bring_in(scope, [*made.new, *made.changed], "f.csv", report)


def holder(scope, network, handle) -> int:
    found = people.by_handle(scope, network, handle)
    assert found is not None
    return found


def counts(made):
    return len(made.new), len(made.changed), made.same, len(made.refused)


def names(scope):
    return {row.name for row in scope.rows(Person)}


@pytest.fixture
def ana(acme):
    """Somebody who is known well."""
    card = PersonCard(
        "Ana Núñez", email="ana@correo.example", phone="+34 600 111 222", notes="Fiel", segments=("VIP",)
    )
    number = people.save(acme, card)
    people.add_handle(acme, number, "x", "@ana")
    return number


def test_everything_that_is_told_is_written_down(acme):
    told = person(
        handles=handles(("x", "@ana"), ("instagram", "ana.g")),
        emails=("ana@correo.example", "otra@correo.example"),
        phones=("600 111 222",),
        birthday="05-12",
        notes="Le gusta el pan",
        interests="pan",
        segments=("VIP", "prensa"),
        role="advocate",
        source="feria",
    )
    done = brought(acme, told)
    assert (done.added, done.changed, done.former) == (1, 0, ())
    number = holder(acme, "instagram", "@ANA.G")
    assert people.card(acme, number) == PersonCard(
        "Ana Núñez",
        notes="Le gusta el pan\notra@correo.example",
        interests="pan",
        segments=("VIP", "prensa"),
        role="advocate",
        birthday="05-12",
        email="ana@correo.example",
        phone="600 111 222",
        source="feria",
    )
    assert [row.id for row in people_list.find(acme, "nunez")] == [number]
    assert [row.id for row in people_list.find(acme, "ana g")] == [number]
    assert check.check(acme.desk) == []


@pytest.mark.parametrize(
    "told",
    [
        {"handles": handles(("x", "ANA"))},
        {"emails": ("ANA@correo.example",)},
        {"emails": ("nueva@correo.example", "ana@correo.example")},
        {"phones": ("600111222",)},
        {"name": "ana nuñez"},
        {"name": "ana nuñez", "birthday": "05-12"},
    ],
)
def test_who_is_here_is_known_again(acme, ana, told):
    made = planned(acme, person(**{"name": "A. Núñez", **told}))
    assert (len(made.new), len(made.changed) + made.same) == (0, 1)
    people_import.bring_in(acme, made.changed, "f.csv", going_on)
    assert acme.rows(Person).count() == 1


@pytest.mark.parametrize(
    "told",
    [
        {"name": "Eva"},
        {"emails": ("otra@correo.example",)},
        {"phones": ("911 222 333",)},
        {"name": "Otra", "handles": handles(("instagram", "@ana"))},
        {"name": "Otra", "phones": ("112",)},
    ],
)
def test_who_only_looks_like_it_is_somebody_else(acme, ana, told):
    assert counts(planned(acme, person(**told))) == (1, 0, 0, 0)


def test_of_two_namesakes_it_is_neither(acme, ana):
    people.save(acme, PersonCard("Ana Núñez"))
    assert counts(planned(acme, person())) == (1, 0, 0, 0)


def test_what_is_known_stays_and_what_is_news_is_added(acme, ana):
    more = person(
        "Ana N.", emails=("nueva@correo.example",), phones=("600 111 222",), notes="Fiel\nViene los martes",
        segments=("VIP", "prensa"), birthday="05-12", handles=handles(("x", "@ana"), ("instagram", "@ana.g")),
    )  # fmt: skip
    done = brought(acme, more)
    assert (done.added, done.changed) == (0, 1)
    card = people.card(acme, ana)
    assert (card.name, card.email, card.phone, card.birthday) == ("Ana Núñez", "ana@correo.example", "+34 600 111 222", "05-12")  # fmt: skip
    assert card.notes == "Fiel\nViene los martes\nnueva@correo.example\n600 111 222"
    assert card.segments == ("VIP", "prensa")
    assert people.by_handle(acme, "instagram", "@ana.g") == ana
    assert counts(planned(acme, more)) == (0, 0, 1, 0)


def test_a_name_takes_the_place_of_a_handle_also_on_cases(acme):
    cases.log(acme, NewCase("Hola", "question", "x", handle="@ana"))
    brought(acme, person(handles=handles(("x", "@ana"))))
    assert names(acme) == {"Ana Núñez"}
    assert [row.who for row in acme.rows(Case)] == ["Ana Núñez\n@ana"]
    assert people_list.find(acme, "nunez")


def test_what_is_told_of_a_part_goes_to_the_whole(acme, ana):
    part = people.save(acme, PersonCard("Anita", email="anita@correo.example"))
    merging.merge_people(acme, ana, [part])
    brought(acme, person("Anita", emails=("anita@correo.example",), birthday="05-12"))
    assert people.card(acme, ana).birthday == "05-12"
    assert people.card(acme, part).birthday == ""


def test_who_is_told_twice_comes_in_once_with_all_of_it(acme):
    made = planned(
        acme,
        person(emails=("ana@correo.example",)),
        person("Ana", 3, emails=("ana@correo.example",), handles=handles(("x", "@ana")), birthday="05-12"),
    )
    assert counts(made) == (1, 0, 1, 0)
    assert [(note.code, note.line, note.details) for note in made.notes] == [
        ("import-twice", 3, {"first": 2})
    ]
    [new] = made.new
    assert (new.card.name, new.card.birthday, [h.handle for h in new.handles]) == (
        "Ana Núñez",
        "05-12",
        ["@ana"],
    )


def test_who_can_not_be_is_refused_by_its_line(acme):
    bad = person("", problems=(Problem("person-needs-name", 2, refuses=True),))
    made = planned(acme, bad, person("  ", 3), person("Bien", 4))
    assert [(each.line, each.code) for each in made.refused] == [
        (2, "person-needs-name"),
        (3, "person-needs-name"),
    ]
    assert counts(made) == (1, 0, 0, 2)


def test_another_clients_person_is_none_of_ours(acme, globex):
    brought(globex, person(emails=("ana@correo.example",)))
    assert counts(planned(acme, person(emails=("ana@correo.example",)))) == (1, 0, 0, 0)


def test_until_the_end_nobody_sees_anything_and_a_save_waits_for_a_batch_at_most(acme):
    seen, written = [], []

    def look(done, of):
        if done < of:
            seen.append(people_list.find(acme, "persona"))
        with closing(sqlite3.connect(acme.desk.path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")  # refused at once while the import holds the file
            written.append(other.execute("SELECT count(*) FROM person").fetchone()[0])
        return True

    brought(acme, *many(600), report=look)
    assert seen == [[]] * len(seen)
    assert max(after - before for before, after in zip([0, *written], written, strict=False)) == BATCH
    assert acme.rows(Person).count() == acme.rows(PersonHandle).count() == 600


def test_a_handle_that_somebody_was_given_meanwhile_stays_there(acme):
    logged = []

    def log(_done, _of):
        if not logged:
            logged.append(cases.log(acme, NewCase("Hola", "question", "x", handle="@P1")).person_id)
        return True

    brought(acme, *many(3), report=log)
    assert people.by_handle(acme, "x", "@p1") == logged[0]
    assert acme.rows(PersonHandle).count() == 3


def test_cancelled_nothing_is_left(acme, ana):
    before = people.card(acme, ana)
    more = person(birthday="05-12", handles=handles(("x", "@ana"), ("x", "@ana2")))
    assert brought(acme, more, *many(600), report=lambda done, _of: done < 300) is None
    assert people.card(acme, ana) == before
    assert Person.select().count() == PersonHandle.select().count() == 1
    assert ImportBatch.select().count() == 0
    assert acme.desk.hidden_imports == set()


def test_undo_takes_back_what_nobody_touched(acme, ana):
    before = people.card(acme, ana)
    done = brought(
        acme,
        *many(3),
        person(birthday="05-12", handles=handles(("x", "@ana"), ("instagram", "@ana.g"))),
    )
    cases.log(acme, NewCase("Hola", "question", "x", handle="@p1"))
    undone = people_import.undo(acme, done.import_id, done.former)
    assert (undone.removed, undone.kept) == (3, ("Persona 1",))
    assert names(acme) == {"Ana Núñez", "Persona 1"}
    assert people.card(acme, ana) == before
    assert people.by_handle(acme, "instagram", "@ana.g") is None
    assert people.by_handle(acme, "x", "@ana") == ana


def test_undo_leaves_what_was_written_since(acme, ana):
    done = brought(acme, person(birthday="05-12"))
    people.save(acme, PersonCard("Ana Núñez", notes="Otra cosa"), ana)
    assert people_import.undo(acme, done.import_id, done.former).kept == ("Ana Núñez",)
    assert people.card(acme, ana).notes == "Otra cosa"


def test_who_was_undone_comes_in_again(acme):
    people_import.undo(acme, brought(acme, *many(3)).import_id)
    assert brought(acme, *many(3)).added == 3
    assert people.by_handle(acme, "x", "@p1") is not None


def test_another_clients_import_is_not_undone(acme, globex):
    done = brought(acme, person())
    with pytest.raises(DeskError, match="not-found"):
        people_import.undo(globex, done.import_id)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_exported_is_the_same_here_and_whole_elsewhere(acme, globex, ana, tmp_path, form):
    part = people.save(
        acme, PersonCard("=Anita", email="anita@correo.example", birthday="05-12", role="advocate")
    )
    people.add_handle(acme, part, "instagram", "@ana.g", "https://instagram.com/ana.g?x=1")
    merging.merge_people(acme, ana, [part])
    people.save(acme, PersonCard("=1+1", notes="@a\n-2"))
    path = tmp_path / f"f.{form}"
    path.write_bytes(people_export.export(acme, form))
    source = people_sources.read_file(path)
    source.check()
    brought(globex, *source.records)
    there = holder(globex, "x", "@ana")
    card = people.card(globex, there)
    assert (card.name, card.birthday, card.role, card.segments) == (
        "Ana Núñez",
        "05-12",
        "advocate",
        ("VIP",),
    )
    assert card.notes == "Fiel\nanita@correo.example"
    assert [h.url for h in people.handles(globex, there)] == [
        "",
        "https://instagram.com/ana.g?x=1",
    ]
    assert names(globex) == {"Ana Núñez", "=1+1"}
    path.write_bytes(people_export.export(globex, form))
    made = planned(globex, *people_sources.read_file(path).records)
    assert counts(made) == (0, 0, 2, 0)


@pytest.fixture
def file(tmp_path):
    def write(data, name="f.csv"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        ("nombre\nAna\n", "f.csv", "csv"),
        ("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", "f.vcf", "vcard"),
        ("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", "f", "vcard"),
    ],
)
def test_a_file_is_known_by_what_it_holds(file, data, name, form):
    source = people_sources.read_file(file(data, name))
    assert (source.format, [each.name for each in source.records], source.ready) == (form, ["Ana"], True)


def test_birthdays_that_can_be_read_both_ways_are_asked_about(file):
    path = file("nombre;cumpleaños\nAna;3/4\n")
    source = people_sources.read_file(path)
    assert (source.ready, source.records) == (False, ())
    with pytest.raises(DeskError, match="import-date-order-unknown"):
        source.check()
    assert people_sources.read_file(path, order="dmy").records[0].birthday == "04-03"


def test_a_table_without_people_is_refused(file):
    source = people_sources.read_file(file("a;b\n1;2\n"))
    assert not source.ready
    with pytest.raises(DeskError, match="import-people-need-name"):
        source.check()


def test_refused_rows_go_out_with_the_reason(acme, file):
    source = people_sources.read_file(file("nombre;tel\n;600\n"))
    made = people_planning.plan(acme, source.records, source.header)
    table = csv_files.read(people_sources.rejected_csv(made, "en"))
    assert table.header == ("nombre", "tel", "line", "problem")
    assert [row.cells for row in table.rows()] == [["", "600", "2", "The person needs a name"]]
