"""People are found or made as they write, merged and parted, and never shared between brands."""

import datetime as dt
import hashlib
import stat

import pytest

from cmdesk.domain.cases import Outcome
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    case_files,
    case_list,
    case_moves,
    case_view,
    cases,
    check,
    daylog,
    departments,
    escalations,
    merging,
    people,
    people_list,
    people_view,
    promises,
    trash,
)
from cmdesk.services.cases import NewCase
from cmdesk.services.departments import DepartmentCard
from cmdesk.services.people import PersonCard
from cmdesk.storage.models import CaseEntry

NOON = dt.datetime(2026, 10, 13, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@pytest.fixture(autouse=True)
def noon(set_clock):
    set_clock(NOON)


def log(scope, text="Hola", kind="question", **more):
    return cases.log(scope, NewCase(text, kind, **more)).id


def names(rows):
    return [row.name for row in rows]


def known(scope, network, handle):
    found = people.by_handle(scope, network, handle)
    assert found is not None
    return found


def test_the_same_handle_is_the_same_person_however_it_is_written(acme, globex):
    log(acme, network="instagram", handle="@Marta.Olm")
    log(acme, network="instagram", handle="marta.olm", person_name="Marta Olmedo")
    log(acme, network="x", handle="marta.olm")
    log(globex, network="instagram", handle="@marta.olm")
    assert [(row.name, row.cases) for row in people_list.find(acme, "")] == [
        ("@Marta.Olm", 2),
        ("marta.olm", 1),
    ]
    assert [row.cases for row in people_list.find(globex, "")] == [1]


def test_a_name_alone_is_the_one_person_of_that_name_or_somebody_new(acme):
    first = people.ensure(acme, name="Rosa Ibáñez")
    assert people.ensure(acme, name="rosa ibanez") == first
    second = people.save(acme, PersonCard("Rosa Ibáñez"))
    assert people.ensure(acme, name="Rosa Ibáñez") not in (first, second)
    assert people.ensure(acme) is None


def test_people_are_found_by_the_beginnings_of_words(acme):
    log(acme, network="x", handle="@tvidal", person_name="Tomás Vidal")
    log(acme, person_name="Elena Sanchis")
    for typed in ("tom", "VIDAL t", "tvid", "tomás"):
        assert names(people_list.find(acme, typed)) == ["Tomás Vidal"]
    assert people_list.find(acme, "omas") == []


@pytest.mark.parametrize("few", [400, 1], ids=["few", "many"])
def test_those_found_stand_by_their_latest_contact_however_many_they_are(acme, monkeypatch, few):
    monkeypatch.setattr(people_list, "FEW", few)
    people.save(acme, PersonCard("Ana Uno"))
    for hours, name in enumerate(("Ana Dos", "Ana Tres", "Eva", "Ana Cuatro")):
        log(acme, person_name=name, received_at=NOON - hours * HOUR)
    assert names(people_list.find(acme, "ana")) == ["Ana Dos", "Ana Tres", "Ana Cuatro", "Ana Uno"]
    assert names(people_list.find(acme, "ana", 2)) == ["Ana Dos", "Ana Tres"]
    assert names(people_list.find(acme, "an d")) == ["Ana Dos"]


def test_the_register_goes_on_by_name_where_it_stopped(acme):
    for name in ("Óscar", "ana", "Bea"):
        people.save(acme, PersonCard(name))
    rows = people_list.window(acme, limit=2)
    assert names(rows) == ["ana", "Bea"]
    assert names(people_list.window(acme, rows[-1].key)) == ["Óscar"]


def test_the_latest_to_write_come_first_and_those_who_never_did_last(acme):
    quiet = people.save(acme, PersonCard("Ana", role="critic"))
    log(acme, person_name="Bea", received_at=NOON - HOUR)
    log(acme, person_name="Cleo", received_at=NOON - 2 * HOUR)
    log(acme, person_name="Bea", received_at=NOON - 3 * HOUR)
    people.save(acme, PersonCard("Dora"))
    assert names(people_list.rows_of(acme, people_list.latest(acme))) == ["Bea", "Cleo", "Ana", "Dora"]
    assert people_list.latest(acme, limit=9) == people_list.latest(acme)
    assert names(people_list.rows_of(acme, people_list.latest(acme, limit=1))) == ["Bea"]
    assert people_list.latest(acme, "critic") == [quiet]


def test_handles_stand_in_the_order_in_which_they_were_given(acme):
    ana, eva = people.save(acme, PersonCard("Ana")), people.save(acme, PersonCard("Eva"))
    for person, network, handle in ((eva, "x", "@z"), (ana, "x", "@b"), (eva, "x", "@a")):
        people.add_handle(acme, person, network, handle)
    merging.merge_people(acme, ana, [eva])
    told = ["@z", "@b", "@a"]
    assert [handle.handle for handle in people.handles(acme, ana)] == told
    assert [handle.handle for handle in people_list.get(acme, ana).handles] == told


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (PersonCard(" "), "person-needs-name"),
        (PersonCard("Ana", role="boss"), "role-unknown"),
        (PersonCard("Ana", birthday="31-12"), "birthday-wrong"),
    ],
)
def test_what_can_not_be_written_down_says_why(acme, card, code):
    with pytest.raises(DeskError, match=code):
        people.save(acme, card)


def test_a_card_is_kept_as_it_was_written(acme):
    card = PersonCard(
        "Ana", "Notas", "pan", ("clienta", "vecina"), "advocate", "12-01", "a@example.com", "600", "tienda"
    )
    number = people.save(acme, card)
    assert people.card(acme, number) == people_view.view(acme, number).card == card


def test_a_handle_is_one_persons(acme):
    ana, eva = people.save(acme, PersonCard("Ana")), people.save(acme, PersonCard("Eva"))
    handle = people.add_handle(acme, ana, "x", "@ana")
    with pytest.raises(DeskError, match="handle-taken") as refused:
        people.add_handle(acme, eva, "x", "ANA")
    assert refused.value.details["name"] == "Ana"
    with pytest.raises(DeskError, match="network-unknown"):
        people.add_handle(acme, eva, "myspace", "@eva")
    with pytest.raises(DeskError, match="handle-needs-text"):
        people.add_handle(acme, eva, "x", "@")
    people.remove_handle(acme, handle)
    assert people_list.find(acme, "@ana")[0].handles == ()
    people.add_handle(acme, eva, "x", "@ana")


def test_merged_people_are_one_until_they_are_parted(acme):
    log(acme, network="x", handle="@marta", received_at=NOON - 2 * HOUR)
    case = log(acme, network="instagram", handle="@marta.olm", person_name="Marta Olmedo")
    left, right = known(acme, "x", "marta"), known(acme, "instagram", "marta.olm")
    merging.merge_people(acme, right, [left])
    [row] = people_list.find(acme, "")
    assert (row.id, row.cases, len(row.handles)) == (right, 2, 2)
    assert row.first_contact_at == NOON - 2 * HOUR
    assert names(people_view.view(acme, left).merged) == ["@marta"]
    assert {one.who for one in people_view.view(acme, right).cases} == {"Marta Olmedo"}
    log(acme, network="x", handle="@marta")
    assert people_list.get(acme, right).cases == 3
    with pytest.raises(DeskError, match="merge-itself"):
        merging.merge_people(acme, left, [right])
    merging.unmerge_person(acme, left)
    assert people_list.get(acme, left).cases == 2
    assert [row.who for row in case_list.rows_of(acme, [case])] == ["Marta Olmedo"]
    assert {one.who for one in people_view.view(acme, left).cases} == {"@marta"}
    with pytest.raises(DeskError, match="not-merged"):
        merging.unmerge_person(acme, left)


def made_known(scope, name, at=None):
    made = people.ensure(scope, name=name, at=at)
    assert made is not None
    return made


def contacts(scope, person_id):
    row = people_list.get(scope, person_id)
    return row.first_contact_at, row.last_contact_at


def test_whoever_is_parted_again_has_the_contacts_from_before(acme):
    wrote = {"ana": (1, 2), "eva": (5, 9), "luz": (0, 3), "sol": ()}
    ids = {name: made_known(acme, name) for name in wrote}
    for name, hours in wrote.items():
        for hour in hours:
            people.touch(acme, ids[name], NOON + hour * HOUR)
    before = {name: contacts(acme, one) for name, one in ids.items()}
    assert before["sol"] == (None, None)
    merging.merge_people(acme, ids["eva"], [ids["luz"], ids["sol"]])
    merging.merge_people(acme, ids["ana"], [ids["eva"]])
    assert contacts(acme, ids["ana"]) == (NOON, NOON + 9 * HOUR)
    people.touch(acme, ids["luz"], NOON + 4 * HOUR)
    merging.unmerge_person(acme, ids["eva"])
    assert contacts(acme, ids["ana"]) == before["ana"]
    assert contacts(acme, ids["eva"]) == (NOON, NOON + 9 * HOUR)
    merging.unmerge_person(acme, ids["luz"])
    assert contacts(acme, ids["eva"]) == before["eva"]
    assert contacts(acme, ids["luz"]) == (NOON, NOON + 4 * HOUR)
    merging.unmerge_person(acme, ids["sol"])
    assert contacts(acme, ids["sol"]) == (None, None)


def test_a_part_of_a_part_that_is_parted_leaves_the_whole_with_what_is_left(acme):
    ana, eva, luz = (made_known(acme, name, NOON + n * HOUR) for n, name in enumerate(("ana", "eva", "luz")))
    merging.merge_people(acme, eva, [luz])
    merging.merge_people(acme, ana, [eva])
    merging.unmerge_person(acme, luz)
    assert contacts(acme, ana) == (NOON, NOON + HOUR)
    merging.unmerge_person(acme, eva)
    assert contacts(acme, eva) == (NOON + HOUR, NOON + HOUR)


def test_people_of_two_brands_are_never_merged(acme, globex):
    ours, theirs = people.save(acme, PersonCard("Ana")), people.save(globex, PersonCard("Ana"))
    with pytest.raises(DeskError, match="not-found"):
        merging.merge_people(acme, ours, [theirs])


def test_a_person_is_seen_with_all_that_is_known(acme):
    first = log(acme, "Mal", "complaint", person_name="Ana", sentiment="negative")
    log(acme, "Bien", "praise", person_name="Ana", sentiment="positive")
    case_moves.resolve(acme, [first], Outcome.SOLVED)
    case_moves.confirm(acme, first, 4)
    ana = people_list.find(acme, "ana")[0].id
    view = people_view.view(acme, ana)
    assert (view.open_cases, view.by_kind) == (1, {"complaint": 1, "praise": 1})
    assert (view.satisfaction, view.rated) == (4.0, 1)
    assert view.by_sentiment == {"negative": 1, "positive": 1}
    assert len(view.cases) == 2


def told(history):
    return [(one.text, one.entry.kind) for one in history]


def test_what_happened_with_a_person_is_told_over_all_cases_the_latest_first(acme, set_clock):
    old = log(acme, "Mal", "complaint", person_name="Ana", received_at=NOON - 48 * HOUR)
    log(acme, "Bien", "praise", person_name="Anita", received_at=NOON - 2 * HOUR)
    log(acme, "Otra", person_name="Eva")
    ana, anita = (people_list.find(acme, name)[0].id for name in ("ana", "anita"))
    set_clock(NOON - HOUR)
    case_moves.copied(acme, old, "Lo sentimos", public=True)
    set_clock(NOON)
    case_moves.posted(acme, old)
    merging.merge_people(acme, ana, [anita])
    history = people_view.history(acme, anita)
    assert [line for line in told(history) if line[1] != "moved"] == [
        ("Mal", "posted"),
        ("Mal", "copied"),
        ("Bien", "logged"),
        ("Mal", "logged"),
    ]
    assert [one.row.id for one in history if one.entry.kind == "copied"] == [old]


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_what_happened_is_told_page_by_page_without_a_gap(acme, limit):
    for number in range(3):  # all at the same moment
        case = log(acme, f"Caso {number}", person_name="Ana", received_at=NOON)
        cases.note(acme, case, "uno")
        cases.note(acme, case, "dos")
    ana = people_list.find(acme, "ana")[0].id
    whole = people_view.history(acme, ana)
    assert len(whole) == 9
    read = people_view.history(acme, ana, None, limit)
    while more := people_view.history(acme, ana, read[-1].mark, limit):
        read += more
    assert read == whole


def test_who_writes_most_is_counted_by_period_kind_and_mood(acme):
    for text in ("uno", "dos", "tres"):
        log(acme, text, "praise", person_name="Ana", sentiment="positive")
    log(acme, "cuatro", "complaint", person_name="Eva", received_at=NOON - 48 * HOUR)
    log(acme, "cinco", "complaint", person_name="Eva")
    log(acme, "nadie")
    day = (NOON - 24 * HOUR, NOON + HOUR)

    def most(*asked):
        return [(one.person.name, one.cases) for one in people_view.most_active(acme, *asked)]

    assert most(*day) == [("Ana", 3), ("Eva", 1)]
    assert most(NOON - 72 * HOUR, NOON + HOUR, "complaint") == [("Eva", 2)]
    assert most(*day, "", "positive") == [("Ana", 3)]


def test_a_deleted_person_leaves_its_cases_and_comes_back(acme):
    case = log(acme, person_name="Ana")
    ana = people_list.find(acme, "ana")[0].id
    people.delete(acme, [ana])
    assert people_list.find(acme, "") == []
    assert case_view.view(acme, case).person is None
    trash.restore(acme, "person", ana)
    assert case_view.view(acme, case).person.name == "Ana"


def test_a_screenshot_lies_beside_the_data_under_its_hash_for_its_owner_only(acme, desk, tmp_path):
    case = log(acme)
    number = case_files.add(acme, case, "Captura\n1/2.png", b"picture")
    [file] = case_view.view(acme, case).files
    assert (file.name, file.size) == ("Captura 1-2.png", 7)
    place = case_files.path(acme, number)
    assert place.read_bytes() == b"picture"
    assert place.name == file.sha256 == hashlib.sha256(b"picture").hexdigest()
    assert place.is_relative_to(desk.folder / "files" / acme.client().uid.hex)
    assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0
    assert case_files.store(acme, b"picture") == file.sha256
    case_files.delete(acme, [number])
    assert case_view.view(acme, case).files == ()
    case_files.restore(acme, [number])
    assert len(case_view.view(acme, case).files) == 1
    with pytest.raises(DeskError, match="attachment-empty"):
        case_files.add(acme, case, "x", b"")


def test_the_bytes_of_a_file_go_with_the_last_case_that_has_it(acme):
    first, second = log(acme), log(acme)
    place = case_files.path(acme, case_files.add(acme, first, "a.png", b"same"))
    case_files.add(acme, second, "b.png", b"same")
    own = people.save(acme, PersonCard("Ana", picture=case_files.store(acme, b"face")))
    for case, there in ((first, True), (second, False)):
        cases.delete(acme, [case])
        trash.empty(acme)
        assert place.exists() == there
    assert case_files.stored_path(acme, people.card(acme, own).picture).exists()
    assert acme.record(CaseEntry).count() == 0
    assert check.check(acme.desk) == []


def test_the_log_of_a_day_tells_what_was_done_and_what_was_noted(acme, globex, set_clock):
    case = log(acme, "Llegó tarde", person_name="Ana")
    set_clock(NOON + HOUR)
    case_moves.copied(acme, case, "Lo sentimos", public=True)
    note = daylog.write(acme, "Noche tranquila", NOON - HOUR)
    case_moves.posted(acme, case)
    daylog.write(globex, "Otra marca")
    day = NOON.astimezone().date()
    rows = daylog.entries(acme, day)
    assert [(row.kind, row.text) for row in rows] == [
        ("note", "Noche tranquila"),
        ("logged", "Llegó tarde"),
        ("copied", "Lo sentimos"),
        ("posted", "Lo sentimos"),
    ]
    assert rows[1].who == "Ana"
    assert len(daylog.entries_of_all(acme.desk, day)) == 5
    assert daylog.entries(acme, day + dt.timedelta(days=1)) == []
    daylog.change(acme, note, "Noche movida")
    assert daylog.entries(acme, day)[0].text == "Noche movida"
    daylog.delete(acme, [note])
    assert len(daylog.entries(acme, day)) == 3
    daylog.restore(acme, [note])
    assert len(daylog.entries(acme, day)) == 4
    with pytest.raises(DeskError, match="log-needs-text"):
        daylog.write(acme, "\n")


def test_the_closing_list_reaches_zero(shop, globex, set_clock):
    early = dt.datetime(2026, 10, 13, 8, tzinfo=dt.UTC)
    set_clock(early)
    late = log(shop, "Tarde", "complaint", severity=4)
    soon = log(shop, "Pronto", "question")
    store = departments.save(shop, DepartmentCard("Tienda", target_minutes=30))
    asked = log(shop, "Consulta", "question")
    question = escalations.escalate(shop, asked, store, "¿Qué pasó?")
    promise = promises.add(shop, asked, "Llamar", early + HOUR)
    case_moves.copied(shop, late, "Lo sentimos", public=True)
    set_clock(early + HOUR)
    left = daylog.closing(shop.desk)
    assert [row.id for row in left.unposted] == [row.id for row in left.overdue] == [late]
    assert [row.id for row in left.due_today] == [soon]
    assert ([row.id for row in left.departments], [row.id for row in left.promises]) == (
        [question],
        [promise],
    )
    assert left.left == 4
    assert daylog.closing(shop.desk, [globex.client_id]).left == 0
    case_moves.posted(shop, late)
    case_moves.resolve(shop, [soon], Outcome.SOLVED)
    escalations.answered(shop, question, "Nada")
    case_moves.posted(shop, asked)
    promises.done(shop, [promise])
    assert daylog.closing(shop.desk).left == 0


def test_the_handle_of_a_deleted_person_is_free_and_comes_back_if_it_still_is(acme):
    log(acme, network="x", handle="@ana")
    log(acme, network="x", handle="@eva")
    ana, eva = (known(acme, "x", handle) for handle in ("ana", "eva"))
    people.delete(acme, [ana, eva])
    log(acme, network="x", handle="@ana")
    assert people.by_handle(acme, "x", "ana") not in (ana, eva, None)
    people.restore(acme, [ana, eva])
    assert people_list.get(acme, ana).handles == ()
    assert [handle.handle for handle in people_list.get(acme, eva).handles] == ["@eva"]
