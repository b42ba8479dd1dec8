"""A case is logged with its person, its due time and its name; what is said of it can be put right."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.cases import Outcome, Tab
from cmdesk.domain.errors import DeskError
from cmdesk.services import (
    accounts,
    case_changes,
    case_list,
    case_moves,
    case_search,
    case_sleep,
    case_view,
    cases,
    check,
    clients,
    due_times,
    duplicates,
    hours,
    merging,
    people,
    people_list,
    support,
    trash,
)
from cmdesk.services.accounts import AccountCard
from cmdesk.services.case_changes import Correction
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.desk import Topic

MADRID = ZoneInfo("Europe/Madrid")


def at(day, hour, minute=0):
    """A moment of October 2026, where the 12th is a Monday, by Madrid's clock."""
    return dt.datetime(2026, 10, day, hour, minute, tzinfo=MADRID)


@pytest.fixture(autouse=True)
def tuesday(set_clock):
    set_clock(at(13, 10))


def log(scope, text="El pedido llegó tarde", kind="complaint", **more):
    return cases.log(scope, NewCase(text, kind, **more))


def shown(scope, **wanted):
    return [row.reference for row in case_list.window(scope, CaseFilter(**wanted))]


def test_a_case_gets_a_name_a_person_and_a_due_time(shop):
    made = log(shop, network="instagram", person_name="Marta Olmedo", handle="@marta.olm", severity=3)
    assert made.reference == f"{shop.client().prefix}-0001"
    assert made.due_at == at(13, 11)
    assert made.target_minutes == 60
    view = case_view.view(shop, made.id)
    assert view.person.name == view.row.who == "Marta Olmedo"
    assert [handle.handle for handle in view.person.handles] == ["@marta.olm"]
    assert [entry.kind for entry in view.timeline] == ["logged"]


def test_the_due_time_skips_the_hours_in_which_nobody_answers(shop):
    assert log(shop, received_at=at(7, 19, 30)).due_at == at(8, 12, 30)
    assert cases.due_for(shop, "complaint", 3, at(13, 9, 30)) == (at(13, 10, 30), dt.timedelta(hours=1))


def test_without_hours_there_is_no_due_time_and_it_is_said(acme):
    made = log(acme)
    assert (made.due_at, made.hours_missing) == (None, True)


def test_numbers_are_never_used_twice_not_even_after_the_trash_was_emptied(shop, globex):
    first = log(shop)
    cases.delete(shop, [first.id])
    trash.empty(shop)
    assert [log(shop).reference[-4:], log(shop).reference[-4:]] == ["0002", "0003"]
    assert log(globex).reference[-4:] == "0001"


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewCase(" \n", "complaint"), "case-needs-text"),
        (NewCase("x" * 50_001, "complaint"), "case-too-long"),
        (NewCase("x", "shout"), "kind-unknown"),
        (NewCase("x", "praise", channel="smoke"), "channel-unknown"),
        (NewCase("x", "praise", network="myspace"), "network-unknown"),
        (NewCase("x", "praise", severity=5), "severity-wrong"),
        (NewCase("x", "praise", sentiment="furious"), "sentiment-unknown"),
        (NewCase("x", "praise", received_at=at(13, 11)), "time-in-future"),
        (NewCase("x", "praise", account_id=99), "not-found"),
        (NewCase("x", "praise", person_id=99), "not-found"),
        (NewCase("x", "praise", linked_case_id=99), "not-found"),
    ],
)
def test_what_can_not_be_logged_says_why_and_uses_no_number(shop, new, code):
    with pytest.raises(DeskError, match=code):
        cases.log(shop, new)
    assert log(shop).reference.endswith("-0001")


def test_what_a_picture_says_needs_no_text(shop):
    made = cases.log(shop, NewCase("", "complaint", person_name="Ana", title="Foto", pictured=True))
    assert case_view.view(shop, made.id).text == ""
    assert case_sleep.wrote_again(shop, made.id, "", pictured=True)
    with pytest.raises(DeskError, match="case-needs-text"):
        case_sleep.wrote_again(shop, made.id, " ")
    with pytest.raises(DeskError, match="case-needs-text"):
        case_changes.correct(shop, log(shop, "Hola").id, Correction(text=" "))


def test_whoever_shows_cases_hears_once(shop, desk):
    heard = []
    desk.listen(heard.append)
    log(shop, person_name="Ana")
    [change] = heard
    assert change.topics == {Topic.CASES, Topic.PEOPLE}
    assert change.clients == {shop.client_id}


def test_the_list_begins_with_what_is_due_first_and_goes_on_where_it_stopped(shop):
    last = log(shop, kind="praise")
    soon = log(shop, severity=4)
    middle = log(shop)
    names = [soon.reference, middle.reference, last.reference]
    assert shown(shop) == names
    rows, after = [], None
    while page := case_list.window(shop, CaseFilter(), after, limit=1):
        rows += page
        after = page[-1].key
    assert [row.reference for row in rows] == names


def test_what_has_no_due_time_stands_last_the_oldest_first(acme):
    second, first = log(acme), log(acme, received_at=at(12, 9))
    assert shown(acme) == [first.reference, second.reference]


def test_closed_cases_are_listed_with_the_latest_first(shop, set_clock):
    old, new = log(shop), log(shop)
    for hour, case in enumerate((old, new), 11):
        set_clock(at(13, hour))
        case_moves.resolve(shop, [case.id], Outcome.SOLVED)
    assert shown(shop, tab=Tab.RESOLVED) == [new.reference, old.reference]
    page = case_list.window(shop, CaseFilter(Tab.RESOLVED), limit=1)
    [row] = case_list.window(shop, CaseFilter(Tab.RESOLVED), page[-1].key)
    assert row.reference == old.reference


def test_filters_narrow_a_list_and_can_be_kept(shop):
    account = accounts.save(shop, AccountCard("instagram", "@acme"))
    wanted = log(
        shop, network="instagram", account_id=account, severity=3, tags=("tarta", "tienda"), person_name="Ana"
    )
    log(shop, kind="question", network="x")
    person = people_list.find(shop, "ana")[0].id
    for narrowing in (
        {"kinds": ("complaint",)},
        {"networks": ("instagram",)},
        {"account_ids": (account,)},
        {"person_id": person},
        {"tags": ("tarta",)},
        {"severity_from": 2},
    ):
        assert shown(shop, **narrowing) == [wanted.reference], narrowing
        assert shown(shop) != [wanted.reference]
    kept = CaseFilter(Tab.WAITING, kinds=("complaint",), tags=("tarta",))
    number = case_list.save_filter(shop, "Tartas", kept)
    assert [(row.name, row.filter) for row in case_list.list_filters(shop)] == [("Tartas", kept)]
    case_list.delete_filter(shop, number)
    assert case_list.list_filters(shop) == []
    case_list.restore_filter(shop, number)
    assert len(case_list.list_filters(shop)) == 1
    with pytest.raises(DeskError, match="filter-needs-name"):
        case_list.save_filter(shop, " ", kept)


def test_tabs_are_counted(shop, set_clock):
    first, second, third = log(shop, severity=4), log(shop), log(shop, kind="praise")
    case_moves.wait_for_person(shop, [second.id])
    case_moves.resolve(shop, [third.id], Outcome.NO_ANSWER_NEEDED)
    set_clock(at(13, 10, 31))
    assert case_list.counts(shop) == case_list.Counts(open=1, waiting=1, resolved=1, overdue=1)
    assert [row.reference for row in case_list.due_of_all(shop.desk, at(13, 10, 31))] == [first.reference]


def test_all_brands_are_listed_together_but_for_those_in_the_trash(shop, globex):
    own, other = log(shop, severity=4), log(globex)
    rows = case_list.window_of_all(shop.desk, CaseFilter())
    assert [(row.client_id, row.reference) for row in rows] == [
        (shop.client_id, own.reference),
        (globex.client_id, other.reference),
    ]
    clients.trash_client(globex)
    assert [row.id for row in case_list.window_of_all(shop.desk, CaseFilter())] == [own.id]
    assert case_search.find_in_all(shop.desk, "pedido") == case_list.rows_of(shop, [own.id])


@pytest.mark.parametrize(
    "text", ["tarta", "TARTÁ", "velas cumple", "Olmedo tarta", "marta.olm", "envi", "acm-0001"]
)
def test_a_case_is_found_by_text_person_tag_and_name(shop, text):
    made = log(
        shop,
        "La tarta del cumple llegó sin velas",
        network="instagram",
        person_name="Marta Olmedo",
        handle="@marta.olm",
        tags=("envíos",),
    )
    log(shop, "Otra cosa", person_name="Paola")
    wanted = made.reference if text == "acm-0001" else text
    assert [row.id for row in case_search.find(shop, wanted)] == [made.id]
    assert case_search.find(shop, "nada de eso") == case_search.find(shop, "¿?") == []


def test_a_case_is_found_by_its_persons_new_name(shop):
    made = log(shop, person_name="Marta")
    person = people_list.find(shop, "marta")[0]
    people.save(shop, people.PersonCard("Martina"), person.id)
    assert [row.who for row in case_search.find(shop, "martina")] == ["Martina"]
    assert case_search.find(shop, "marta") == []
    assert case_list.by_reference(shop, made.reference.lower()) == made.id
    assert case_list.by_reference(shop, "nada") is None


def test_an_open_case_is_found_before_a_closed_one_and_the_named_one_before_all(shop):
    closed, opened = log(shop, "velas"), log(shop, "velas azules")
    case_moves.resolve(shop, [closed.id], Outcome.SOLVED)
    assert [row.id for row in case_search.find(shop, "velas")] == [opened.id, closed.id]


def test_a_correction_stays_in_the_timeline_and_moves_the_due_time(shop):
    made = log(shop)
    case_changes.correct(shop, made.id, Correction(text="Llegó frío", received_at=at(13, 9), title="Frío"))
    view = case_view.view(shop, made.id)
    assert (view.text, view.row.title, view.row.due_at) == ("Llegó frío", "Frío", at(13, 13))
    entry = view.timeline[-1]
    assert entry.kind == "corrected"
    assert entry.payload["text"] == ["El pedido llegó tarde", "Llegó frío"]
    case_changes.correct(shop, made.id, Correction(text="Llegó frío"))
    assert len(case_view.view(shop, made.id).timeline) == len(view.timeline)
    assert [row.id for row in case_search.find(shop, "frio")] == [made.id]


def test_many_cases_are_sorted_at_once_and_their_due_times_follow(shop):
    ids = [log(shop, kind="praise").id for _ in range(3)]
    case_changes.set_kind(shop, ids, "complaint")
    case_changes.set_severity(shop, ids, 4)
    case_changes.set_sentiment(shop, ids, "negative")
    rows = case_list.rows_of(shop, ids)
    assert {(row.kind, row.severity, row.sentiment, row.due_at) for row in rows} == {
        ("complaint", 4, "negative", at(13, 10, 30))
    }
    former = case_changes.tag(shop, ids, add=["a", "b"])
    case_changes.tag(shop, ids[:1], add=["c"], drop=["a"])
    assert [row.tags for row in case_list.rows_of(shop, ids)] == [("b", "c"), ("a", "b"), ("a", "b")]
    assert case_changes.all_tags(shop) == ["a", "b", "c"]
    case_changes.retag(shop, former)
    assert case_changes.all_tags(shop) == []


def test_a_case_goes_to_the_trash_and_comes_back_with_what_was_merged_into_it(shop):
    whole, part = log(shop), log(shop)
    merging.merge_cases(shop, whole.id, [part.id])
    assert cases.delete(shop, [whole.id]) == 2
    assert shown(shop) == []
    assert case_search.find(shop, "pedido") == []
    trash.restore(shop, "case", whole.id)
    assert shown(shop) == [whole.reference]
    assert len(case_view.view(shop, whole.id).merged) == 1


def test_merged_cases_show_both_timelines_and_can_be_parted(shop):
    whole, part = log(shop), log(shop, "Otra vez tarde")
    cases.note(shop, part.id, "Nota de la otra")
    merging.merge_cases(shop, whole.id, [part.id])
    view = case_view.view(shop, part.id)
    assert view.row.id == whole.id
    assert "Nota de la otra" in {entry.payload.get("text") for entry in view.timeline}
    assert shown(shop) == [whole.reference]
    with pytest.raises(DeskError, match="merge-itself"):
        merging.merge_cases(shop, part.id, [whole.id])
    merging.unmerge_case(shop, part.id)
    assert len(shown(shop)) == 2
    with pytest.raises(DeskError, match="not-merged"):
        merging.unmerge_case(shop, part.id)


def test_likely_duplicates_are_the_same_words_or_nearly_those_of_the_same_person(shop, set_clock):
    set_clock(at(13, 10))
    same = log(shop, "¡LLEGÓ TARDE!", person_name="Ana")
    near = log(shop, "El pan de hoy estaba duro y frío", person_name="Ana")
    log(shop, "El pan de hoy estaba duro y frío del todo", person_name="Eva")
    ana = people_list.find(shop, "ana")[0].id
    assert [row.id for row in duplicates.likely(shop, "llego tarde")] == [same.id]
    assert [row.id for row in duplicates.likely(shop, "el pan de hoy estaba frío y duro", ana)] == [near.id]
    set_clock(at(13, 10) + dt.timedelta(days=31))
    assert duplicates.likely(shop, "llego tarde", ana) == []


def test_due_times_follow_hours_targets_and_closures(shop):
    made = log(shop, severity=3)
    log(shop, kind="praise")
    support.save_target(shop, "complaint", 3, 120)
    [row] = case_list.rows_of(shop, [made.id])
    assert (row.due_at, row.target_minutes) == (at(13, 12), 120)
    hours.save_closure(shop, dt.date(2026, 10, 13))
    [row] = case_list.rows_of(shop, [made.id])
    assert row.due_at == at(14, 11)
    assert due_times.recompute(shop) == 0


def test_what_was_answered_keeps_its_figures_when_hours_change(shop, set_clock):
    made = log(shop, severity=3)
    set_clock(at(13, 10, 40))
    case_moves.posted(shop, made.id)
    support.save_target(shop, "complaint", 3, 10)
    view = case_view.view(shop, made.id)
    assert (view.first_answer_seconds, view.row.target_minutes, view.within_target) == (2400, 60, True)


def test_the_data_is_sound_after_all_of_it(shop):
    first, second = log(shop, person_name="Ana", handle="@ana"), log(shop)
    merging.merge_cases(shop, first.id, [second.id])
    cases.delete(shop, [first.id])
    trash.empty(shop)
    assert check.check(shop.desk) == []
    assert trash.list_trash(shop) == []


def test_the_lines_of_a_case_are_looked_up_by_the_case(shop):
    """And not among all that the brand ever did: with a million cases that took a third of a second."""
    made = log(shop)
    asked = []
    connection = shop.desk._database.connection()
    connection.set_trace_callback(asked.append)
    case_view.view(shop, made.id)
    connection.set_trace_callback(None)
    [statement] = [text for text in asked if 'FROM "case_entry"' in text]
    plan = " ".join(step[-1] for step in shop.desk.sql(f"EXPLAIN QUERY PLAN {statement}"))
    assert "case_entry_client_id_case_id_seq" in plan
