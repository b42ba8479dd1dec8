"""A case of another brand: whole in the right one, and not a byte of it left in the wrong one."""

import datetime as dt
import json

import pytest

from cmdesk.domain.cases import State
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    case_changes,
    case_files,
    case_list,
    case_moves,
    case_search,
    case_sleep,
    case_transfer,
    case_view,
    cases,
    check,
    clients,
    copying,
    departments,
    drafts,
    escalations,
    merging,
    people,
    people_list,
    person_erasure,
    promises,
    removal,
    replies,
)
from cmdesk.services.case_changes import Correction
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.copying import Purpose
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.people import PersonCard
from cmdesk.services.replies import ReplyText
from cmdesk.storage import models

CANARY = "Zarapito"
OCTOBER = dt.datetime(2026, 10, 13, 8, tzinfo=dt.UTC)
NOTE = "Era de otra marca; su texto se ha quitado de aquí."


@pytest.fixture
def case(acme):
    """A case of Acme in which everything that can be written holds the canary."""
    store = departments.save(acme, DepartmentCard("Tienda"))
    new = NewCase(
        f"Soy {CANARY}, llegó tarde",
        "complaint",
        network="x",
        person_name=f"Ana {CANARY}",
        handle=f"@{CANARY}",
        severity=3,
        title=f"Lo de {CANARY}",
        original=f"Ver traducción {CANARY}",
        link=f"https://x.com/{CANARY}/status/1",
        tags=(CANARY,),
        external_id=f"{CANARY}-1",
        received_at=OCTOBER,
    )
    made = cases.log(acme, new).id
    case_changes.correct(acme, made, Correction(text=f"Soy {CANARY} y llegó tarde"))
    cases.note(acme, made, f"{CANARY} otra vez")
    asked = escalations.escalate(acme, made, store, f"¿Qué le digo a {CANARY}?")
    escalations.answered(acme, asked, f"A {CANARY}, que venga")
    promises.delete(acme, [promises.add(acme, made, f"Escribir a {CANARY}", OCTOBER)])
    case_files.add(acme, made, f"{CANARY}.png", CANARY.encode())
    case_files.delete(acme, [case_files.add(acme, made, f"{CANARY} 2.png", f"{CANARY} 2".encode())])
    reply = replies.save(acme, ReplyText("Perdón", "Perdón."))
    prepared = copying.prepare(acme, reply, Purpose(person=CANARY))
    copying.record_use(acme, prepared)
    case_moves.copied(acme, made, prepared.text, public=True, reason=CANARY, reply_id=reply)
    case_moves.posted(acme, made, link=f"https://x.com/acme/status/{CANARY}")
    case_sleep.wrote_again(acme, made, f"¿Y bien? {CANARY}", link=f"https://x.com/{CANARY}/status/2")
    case_moves.resolve(acme, [made], "confirmed-by-person", CANARY)
    case_moves.rate(acme, made, 2, f"{CANARY} dixit")
    drafts.keep(acme, f"case/{made}", json.dumps({"text": f"Querido {CANARY}"}))
    return made


def rows(scope):
    """Everything that a client has in the file, as text."""
    tables = (*models.OWNED, *models.RECORDED)
    return "\n".join(
        repr(row) for table in tables for row in table.select().where(table.client == scope.client_id).dicts()
    )


def seen(folder, canary=CANARY):
    """Where in a data folder the canary stands, backups left out."""
    spelt = [canary.encode(form) for form in ("utf-8", "utf-16-le")]
    spelt += [word.lower() for word in spelt]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and "backups" not in path.parts
        if any(word in path.read_bytes() for word in spelt)
    ]


def test_the_right_brand_has_it_all(acme, globex, case):
    made = case_transfer.copy_to(acme, case, globex.client_id)
    view = case_view.view(globex, made.id)
    assert view.text == f"Soy {CANARY} y llegó tarde"
    assert view.row.title == f"Lo de {CANARY}"
    assert (view.link, view.original) == (f"https://x.com/{CANARY}/status/1", f"Ver traducción {CANARY}")
    assert (view.row.kind, view.row.severity, view.row.network) == ("complaint", 3, "x")
    assert view.row.received_at == OCTOBER
    assert view.row.state == State.NEW
    assert view.person is not None
    assert view.person.name == f"Ana {CANARY}"
    assert [handle.handle for handle in view.person.handles] == [f"@{CANARY}"]
    assert [entry.kind for entry in view.timeline] == ["logged", "message", "file"]
    assert view.timeline[1].payload["text"] == f"¿Y bien? {CANARY}"
    [file] = view.files
    assert file.name == f"{CANARY}.png"
    assert case_files.path(globex, file.id).read_bytes() == CANARY.encode()


def test_what_was_said_in_the_wrong_brands_name_does_not_go_over(acme, globex, case):
    case_transfer.copy_to(acme, case, globex.client_id)
    told = rows(globex)
    for words in ("Acme", "acme", "otra vez", "Tienda", "que venga", "Perdón", "dixit", "Escribir a"):
        assert words not in told, words


def test_no_row_of_the_wrong_brand_tells_of_it(acme, globex, case):
    assert rows(acme).count(CANARY) > 20
    case_transfer.copy_to(acme, case, globex.client_id)
    assert CANARY.lower() not in rows(acme).lower()
    assert case_search.find(acme, CANARY) == []
    assert case_search.find(acme, "tarde") == []
    assert len(case_search.find(globex, CANARY)) == 1
    assert people_list.find(acme, CANARY) == []
    assert drafts.take(acme, f"case/{case}") == ""
    assert list(case_files.stored_path(acme, "x").parent.glob("*")) == []


def test_no_byte_of_it_is_left_once_the_right_brand_is_gone_too(desk, acme, globex, case):
    case_transfer.copy_to(acme, case, globex.client_id)
    assert seen(desk.folder)
    removal.remove(globex)
    assert seen(desk.folder) == []
    assert check.check(desk) == []


def test_no_byte_is_left_of_what_does_not_go_over(desk, acme, globex, case):
    """The index holds the words of a removed text until it is made to forget them."""
    case_changes.tag(acme, [case], add=["Cigarrita"])
    assert seen(desk.folder, "Cigarrita")
    case_transfer.copy_to(acme, case, globex.client_id)
    assert seen(desk.folder, "Cigarrita") == []
    assert seen(desk.folder, "otra vez") == []


def test_what_is_left_is_a_closed_case_that_names_no_other_brand(acme, globex, case):
    case_transfer.copy_to(acme, case, globex.client_id)
    view = case_view.view(acme, case)
    assert (view.text, view.row.title, view.row.who, view.person) == (NOTE, "", "", None)
    assert (view.row.state, view.row.outcome, view.outcome_reason) == ("resolved", "not-applicable", NOTE)
    assert (view.escalations, view.follow_ups, view.files) == ((), (), ())
    assert view.timeline[-1].kind == "moved-away"
    assert dict(view.timeline[-1].payload) == {}
    assert "globex" not in rows(acme).lower()
    assert [row.id for row in case_list.window(acme, CaseFilter(tab=case_list.Tab.RESOLVED))] == [case]


def test_an_open_case_is_due_no_more(acme, globex):
    open_case = cases.log(acme, NewCase("¿Abrís?", "question")).id
    case_sleep.snooze(acme, [open_case], case_sleep.Snooze.MESSAGE)
    promises.add(acme, open_case, "Mirarlo", OCTOBER)
    case_transfer.copy_to(acme, open_case, globex.client_id)
    [row] = case_list.rows_of(acme, [open_case])
    assert (row.state, row.due_at, row.snooze, row.tab) == ("resolved", None, "", "resolved")
    assert promises.list_open(acme) == []


def test_merged_cases_go_together(acme, globex, case):
    part = cases.log(acme, NewCase("Sigo esperando", "complaint")).id
    merging.merge_cases(acme, case, [part])
    made = case_transfer.copy_to(acme, part, globex.client_id)
    view = case_view.view(globex, made.id)
    assert view.text == f"Soy {CANARY} y llegó tarde"
    assert [row.excerpt for row in view.merged] == ["Sigo esperando"]
    assert "Sigo esperando" not in rows(acme)


def test_a_person_who_wrote_to_both_stays_in_both(acme, globex, case):
    [person] = people_list.find(acme, CANARY)
    other = cases.log(acme, NewCase("Otra cosa", "praise", person_id=person.id)).id
    case_transfer.copy_to(acme, case, globex.client_id)
    assert case_list.rows_of(acme, [other])[0].who == f"Ana {CANARY}"
    assert [row.id for row in people_list.find(acme, CANARY)] == [person.id]


def test_a_person_of_whom_something_is_written_down_stays(acme, globex, case):
    [person] = people_list.find(acme, CANARY)
    people.save(acme, PersonCard(person.name, notes="Viene los lunes"), person.id)
    case_transfer.copy_to(acme, case, globex.client_id)
    assert len(people_list.find(acme, CANARY)) == 1


def test_of_several_handles_only_that_of_the_network_goes_over(acme, globex, case):
    [person] = people_list.find(acme, CANARY)
    people.add_handle(acme, person.id, "instagram", "@elsewhere")
    made = case_transfer.copy_to(acme, case, globex.client_id)
    view = case_view.view(globex, made.id)
    assert view.person is not None
    assert [handle.network for handle in view.person.handles] == ["x"]


def test_other_cases_stay_as_they_were(acme, globex, case):
    other = cases.log(acme, NewCase("Otra cosa", "praise", person_name="Tomás")).id
    cases.note(acme, other, "Nota")
    case_files.add(acme, other, "otra.png", b"other")
    before = case_view.view(acme, other)
    case_transfer.copy_to(acme, case, globex.client_id)
    after = case_view.view(acme, other)
    assert (after.row, after.timeline, after.files) == (before.row, before.timeline, before.files)
    assert case_files.path(acme, after.files[0].id).read_bytes() == b"other"


def test_it_goes_neither_to_itself_nor_to_a_client_in_the_trash(acme, globex, case):
    before = rows(acme)
    clients.trash_client(globex)
    for wrong in (acme.client_id, globex.client_id, 99):
        with pytest.raises(DeskError, match="no-such-client"):
            case_transfer.copy_to(acme, case, wrong)
    assert rows(acme) == before


def test_it_goes_only_once(acme, globex, case):
    case_transfer.copy_to(acme, case, globex.client_id)
    with pytest.raises(DeskError, match="case-moved-away"):
        case_transfer.copy_to(acme, case, globex.client_id)


def test_a_case_of_a_sealed_person_stays(acme, globex, case):
    person_erasure.seal(acme, people_list.find(acme, CANARY)[0].id)
    with pytest.raises(DeskError, match="case-of-sealed"):
        case_transfer.copy_to(acme, case, globex.client_id)


def test_when_it_cannot_be_made_there_nothing_is_lost_here(acme, globex, case, monkeypatch):
    before = rows(acme)
    monkeypatch.setattr(case_files, "add", full)
    with pytest.raises(OSError, match="full"):
        case_transfer.copy_to(acme, case, globex.client_id)
    assert rows(acme) == before
    assert rows(globex).count(CANARY) == 0


def full(*_arguments):
    raise OSError("full")
