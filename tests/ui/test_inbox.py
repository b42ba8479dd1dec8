"""The inbox: what is listed, what is shown of a case, and what is done to it by key, menu and button."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cmdesk.domain.cases import Outcome, Snooze, State, Tab
from cmdesk.domain.clock import now
from cmdesk.domain.opening_spans import Span
from cmdesk.services import case_list, case_moves, case_view, cases, departments, escalations, hours, promises
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.services.departments import DepartmentCard
from cmdesk.ui.inbox.correcting import CorrectDialog
from cmdesk.ui.inbox.escalating import CompanyAnswerDialog, EscalateDialog
from cmdesk.ui.inbox.following import FollowUpDialog
from cmdesk.ui.inbox.keeping import FilterNameDialog
from cmdesk.ui.inbox.merging import MergeDialog
from cmdesk.ui.inbox.moment import MomentDialog
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.inbox.tagging import TagDialog
from cmdesk.ui.widgets import case_entries
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.rows import PAGE

Key = Qt.Key
HOUR = dt.timedelta(hours=1)


def log(scope, text, ago=HOUR, kind="question", **more):
    return cases.log(scope, NewCase(text, kind, received_at=now() - ago, **more)).id


@pytest.fixture
def three(acme):
    """Three open cases, the longest waiting first."""
    for day in range(7):
        hours.save_day(acme, "answers", day, [Span("00:00", "24:00")])
    return [
        log(
            acme,
            "Where is my cake?",
            3 * HOUR,
            "complaint",
            network="instagram",
            handle="@marta",
            person_name="Marta",
        ),
        log(acme, "Do you open on Sunday?", 2 * HOUR, network="x", handle="@tom"),
        log(acme, "Lovely bread", HOUR, "praise"),
    ]


@pytest.fixture
def page(session, three, qtbot):
    made = InboxPage(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    qtbot.waitUntil(lambda: made.detail.title.text() != "")
    return made


@pytest.fixture
def said(session):
    notices = []
    session.said.connect(notices.append)
    return notices


def shown(page):
    return list(page.list.rows.ids)


def state(scope, case):
    return case_list.rows_of(scope, [case])[0].state


def dialog(page, kind):
    return page.findChildren(kind)[-1]


def press(page, qtbot, key):
    page.list.setFocus()
    qtbot.keyClick(page.list, key)


def popup():
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def choose(text):
    """Press an entry of the menu that is open, at whatever depth."""
    menu = popup()
    actions = [a for m in (menu, *menu.findChildren(Menu)) for a in m.actions()]
    next(a for a in actions if a.text().partition("\t")[0] == text).trigger()
    menu.close()


def test_the_longest_waiting_comes_first_and_is_shown(page, three):
    assert shown(page) == three
    assert page.detail.title.text() == "Where is my cake?"
    assert [part.text() for part in page.listing.tabs._parts] == ["Open  3", "Waiting  0", "Resolved  0"]


def test_one_clients_cases_are_never_anothers(page, session, globex, acme):
    log(globex, "Another brand's")
    assert len(shown(page)) == 3
    session.activate(globex.client_id)
    assert [page.list.rows.row(0).excerpt] == ["Another brand's"]
    assert len(shown(page)) == 1


def test_without_a_client_all_are_listed_and_nothing_can_be_done(page, session, globex, qtbot):
    other = log(globex, "Another brand's", 9 * HOUR)
    session.activate(None)
    qtbot.waitUntil(lambda: len(shown(page)) == 4)
    page.list.go_to(shown(page).index(other))
    qtbot.waitUntil(lambda: page.detail._answer_as.accessibleName() == "Answer as Globex")
    assert page.detail._answer_as.isVisible()
    assert not page.detail.composer.isVisible()
    press(page, qtbot, Key.Key_X)
    assert QApplication.activePopupWidget() is None
    page.detail._answer_as.click()
    assert session.client.name == "Globex"
    qtbot.waitUntil(page.detail.composer.isVisible)


def test_tabs_search_and_filter(page, acme, three, qtbot):
    case_moves.wait_for_person(acme, [three[1]])
    qtbot.waitUntil(lambda: shown(page) == [three[0], three[2]])
    page.listing.tabs.turn(1)
    assert shown(page) == [three[1]]
    page.listing.tabs.turn(-1)
    page.listing.search.setText("bread")
    assert shown(page) == [three[2]]
    page.listing.search.clear()
    page.listing.filters._chips["complaint"].click()
    assert shown(page) == [three[0]]
    page.listing.filters.clear()
    assert shown(page) == [three[0], three[2]]


def test_a_filter_is_kept_used_and_forgotten(page, acme, three, said):
    page.listing.filters._chips["complaint"].click()
    page.listing.filters._keep()
    named = dialog(page, FilterNameDialog)
    named._on_save()
    assert named.isVisible()  # it wants a name
    named.name.setText("Complaints")
    named._on_save()
    page.listing.filters.clear()
    page.listing.filters._open_menu()
    choose("Complaints")
    assert shown(page) == [three[0]]
    page.listing.filters._open_menu()
    inner = next(m for m in popup().findChildren(Menu) if m.title() == "Forget a filter")
    inner.actions()[0].trigger()
    popup().close()
    assert case_list.list_filters(acme) == []
    said[-1].undo()
    assert [row.name for row in case_list.list_filters(acme)] == ["Complaints"]


def test_a_window_goes_on_where_it_ended(acme, session, qtbot):
    for number in range(PAGE + 30):
        log(acme, f"Case {number}", number * dt.timedelta(minutes=1))
    made = InboxPage(session)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    assert len(shown(made)) == PAGE
    made.list.go_to(PAGE - 1)
    qtbot.waitUntil(lambda: len(shown(made)) == PAGE + 30)
    assert len(set(shown(made))) == PAGE + 30


def test_closed_by_key_and_taken_back(page, acme, three, qtbot, said):
    press(page, qtbot, Key.Key_X)
    choose("Solved")
    qtbot.waitUntil(lambda: shown(page) == three[1:])
    assert state(acme, three[0]) == State.RESOLVED
    assert said[-1].text == "1 case closed: Solved"
    said[-1].undo()
    assert state(acme, three[0]) == State.NEW
    assert case_view.view(acme, three[0]).reopened == 0


def test_of_a_closed_case_it_is_still_asked_whether_the_copy_was_posted(page, acme, three, qtbot, said):
    case_moves.copied(acme, three[0], "It is on its way.", public=True)
    case_moves.resolve(acme, [three[0]], Outcome.SOLVED)
    page.show_case(acme.client_id, three[0])
    late = page.detail.late
    assert late.isVisible()
    assert not page.detail.composer.isVisible()
    late.yes.click()
    qtbot.waitUntil(lambda: not late.isVisible())
    assert case_view.view(acme, three[0]).first_answer_at is not None
    assert state(acme, three[0]) == State.RESOLVED
    said[-1].undo()
    qtbot.waitUntil(late.isVisible)
    assert case_view.view(acme, three[0]).first_answer_at is None
    late.no.click()
    qtbot.waitUntil(lambda: not late.isVisible())
    said[-1].undo()
    qtbot.waitUntil(late.isVisible)
    page.show_case(acme.client_id, three[1])
    assert not late.isVisible()


def test_an_end_that_needs_a_reason_asks_for_it(page, acme, three, qtbot):
    press(page, qtbot, Key.Key_X)
    choose("Not ours to solve…")
    asked = next(d for d in page.children() if getattr(d, "windowTitle", str)() == "Not ours to solve")
    [reason] = asked.findChildren(TextBox)
    reason.setPlainText("It is the other shop's")
    asked.press_default()
    view = case_view.view(acme, three[0])
    assert (view.row.outcome, view.outcome_reason) == (Outcome.NOT_APPLICABLE, "It is the other shop's")


def test_snoozed_by_key_and_brought_back(page, acme, three, qtbot, said):
    press(page, qtbot, Key.Key_S)
    choose("Until the person writes again")
    qtbot.waitUntil(lambda: shown(page) == three[1:])
    assert case_list.rows_of(acme, three[:1])[0].snooze == Snooze.MESSAGE
    said[-1].undo()
    qtbot.waitUntil(lambda: shown(page) == three)


def test_a_moment_of_ones_own(page, acme, three, qtbot):
    press(page, qtbot, Key.Key_S)
    choose("Another moment…")
    asked = dialog(page, MomentDialog)
    asked.field.show_moment(now() - HOUR)
    asked._on_done()
    assert asked.isVisible()
    asked.field.show_moment(now() + 30 * HOUR)
    asked._on_done()
    assert case_list.rows_of(acme, three[:1])[0].snoozed_until is not None


def test_passed_on_answered_and_offered_to_the_composer(page, acme, three, qtbot, said):
    departments.save(acme, DepartmentCard("Bakery", person="Joan", target_minutes=60))
    press(page, qtbot, Key.Key_E)
    asked = dialog(page, EscalateDialog)
    assert "Where is my cake?" in asked.message.toPlainText()
    qtbot.keyClick(asked.message, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Where is my cake?" in QGuiApplication.clipboard().text()
    assert state(acme, three[0]) == State.WAITING_COMPANY
    [row] = escalations.list_open(acme)
    page.listing.tabs.turn(1)
    qtbot.waitUntil(lambda: page.detail.title.text() == "Where is my cake?")
    page.context.company_answered.emit(row)
    answer = dialog(page, CompanyAnswerDialog)
    answer._on_save()
    assert answer.isVisible()  # it wants what was answered
    answer.text.setPlainText("We bake it again today.")
    answer._on_save()
    assert state(acme, three[0]) == State.IN_PROGRESS


def test_passed_on_by_mistake_is_taken_back(page, acme, three, qtbot, said):
    departments.save(acme, DepartmentCard("Bakery"))
    press(page, qtbot, Key.Key_E)
    dialog(page, EscalateDialog)._on_pass()
    said[-1].undo()
    assert escalations.list_open(acme) == []
    assert state(acme, three[0]) == State.IN_PROGRESS


def test_without_departments_one_is_made_on_the_way(page, acme, three, qtbot):
    press(page, qtbot, Key.Key_E)
    asked = dialog(page, EscalateDialog)
    asked.name.setText("Workshop")
    asked._on_pass()
    assert [row.card.name for row in departments.list_departments(acme)] == ["Workshop"]
    assert asked.isVisible()  # its message is read before it goes
    asked._on_pass()
    assert [row.department for row in escalations.list_open(acme)] == ["Workshop"]


def test_corrected_with_what_it_was_before(page, acme, three, qtbot):
    press(page, qtbot, Key.Key_F2)
    asked = dialog(page, CorrectDialog)
    asked.text.setPlainText("  ")
    asked._on_save()
    assert asked.problem.isVisible()
    asked.text.setPlainText("Where is my birthday cake?")
    asked._on_save()
    view = case_view.view(acme, three[0])
    assert view.text == "Where is my birthday cake?"
    told = case_entries.of(view)
    assert told[-1].text == "Before: Where is my cake?"


def test_merged_with_another_and_parted(page, acme, three, said):
    page.acts.merge(three[0])
    asked = dialog(page, MergeDialog)
    asked.search.setText("Sunday")
    asked._on_merge()
    assert shown(page) == three[1:]
    said[-1].undo()
    assert shown(page) == three


def test_many_at_once(page, acme, three, qtbot, said):
    page.list.selectAll()
    assert page.listing.bar.isVisible()
    page.acts.set_kind(page.list.selected_ids(), "complaint")
    assert {row.kind for row in case_list.rows_of(acme, three)} == {"complaint"}
    said[-1].undo()
    assert [row.kind for row in case_list.rows_of(acme, three)] == ["complaint", "question", "praise"]
    page.acts.tag(three)
    tags = dialog(page, TagDialog)
    tags.tags.set_words(["cake"])
    tags._on_save()
    assert {row.tags for row in case_list.rows_of(acme, three)} == {("cake",)}
    said[-1].undo()
    assert {row.tags for row in case_list.rows_of(acme, three)} == {()}


def test_deleted_with_the_way_back(page, acme, three, qtbot, said):
    press(page, qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(page) == three[1:])
    said[-1].undo()
    qtbot.waitUntil(lambda: shown(page) == three)


def test_something_to_do_is_written_ticked_and_taken_back(page, acme, three, said):
    page._on_follow_up(None)
    asked = dialog(page, FollowUpDialog)
    asked._on_save()
    assert asked.isVisible()  # it wants to know what
    asked.text.setText("Ask whether it arrived")
    asked._on_save()
    [row] = promises.list_open(acme)
    page.context._done(row)
    assert promises.list_open(acme) == []
    said[-1].undo()
    assert len(promises.list_open(acme)) == 1


def test_a_face_is_a_rating(page, acme, three, qtbot):
    from cmdesk.ui.inbox.context_parts import Moods

    [moods] = [m for m in page.context.findChildren(Moods) if m.isVisible()]
    moods._group.button(4).click()
    assert case_view.view(acme, three[0]).row.satisfaction == 4


def test_hostile_text_stays_text(session, acme, qtbot):
    hostile = "<b>x</b> <img src=http://x.example/a.png> \u202ereversed {{ person.name }} =1+1"
    log(acme, hostile, person_name="<i>Eve</i>", title="<script>")
    made = InboxPage(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: made.detail.title.text() == "<script>")
    assert "<b>x</b>" in case_entries.of(case_view.view(acme, shown(made)[0]))[0].text


def test_nothing_open_is_good_news_and_says_what_waits(session, acme, qtbot):
    case = log(acme, "Later")
    case_moves.wait_for_person(acme, [case])
    made = InboxPage(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(made._clear.isVisible)
    assert made._clear.waiting.text() == "See the case that waits"
    made._clear.waiting.click()
    assert shown(made) == [case]


def test_in_a_small_window_what_is_known_lies_over_the_case(page, qtbot):
    assert page.context.isVisible()
    page.resize(900, 640)
    qtbot.waitUntil(lambda: not page.context.isVisible())
    qtbot.keyClick(page.list, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page.context.isVisible()
    assert page.context.parent() is page


def test_all_of_the_timeline_is_told(page, acme, three):
    store = departments.save(acme, DepartmentCard("Bakery"))
    case = three[0]
    cases.note(acme, case, "Look at the order sheet")
    asked = escalations.escalate(acme, case, store, "What happened?")
    escalations.remind(acme, asked)
    escalations.answered(acme, asked, "Our mistake")
    case_moves.copied(acme, case, "We are sorry", public=True)
    case_moves.posted(acme, case, link="https://x.example/1")
    case_moves.resolve(acme, [case], Outcome.SOLVED)
    case_moves.rate(acme, case, 5, "Thank you!")
    told = [(entry.name, entry.did, entry.text) for entry in case_entries.of(case_view.view(acme, case))]
    assert told == [
        ("Marta", "commented on Instagram", "Where is my cake?"),
        ("Nuria", "internal note", "Look at the order sheet"),
        ("Nuria", "passed on to Bakery", "What happened?"),
        ("Nuria", "reminded the department", ""),
        ("Bakery", "answered", "Our mistake"),
        ("Nuria", "copied a public answer", "We are sorry"),
        ("Nuria", "posted the answer", "https://x.example/1"),
        ("Nuria", "closed it: Solved", ""),
        ("Nuria", "satisfaction: Very happy", "«Thank you!»"),
    ]


def test_a_case_out_of_a_file_says_what_was_said_though_nobody_logged_it(page, acme, three):
    view = case_view.view(acme, three[0])
    told = case_entries.of(replace(view, timeline=()))
    assert [(entry.name, entry.text, entry.at) for entry in told] == [
        ("Marta", "Where is my cake?", view.row.received_at)
    ]


def test_the_tab_of_a_case_is_found_when_it_is_asked_for(page, acme, three, qtbot):
    case_moves.resolve(acme, [three[1]], Outcome.SOLVED)
    page.show_case(acme.client_id, three[1])
    assert page.detail.title.text() == "Do you open on Sunday?"
    assert page.listing.filters.filter == CaseFilter(tab=Tab.RESOLVED)
