"""The day as it is worked through: what comes first, by keys and by clicks, and always with a way back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain import clock
from cmdesk.services import (
    case_list,
    case_moves,
    cases,
    clients,
    departments,
    escalations,
    hours,
    privacy_requests,
    promises,
)
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.desk import ClientScope
from cmdesk.services.privacy_requests import RequestCard
from cmdesk.ui.today.brands import StandingCard
from cmdesk.ui.today.closing import Left
from cmdesk.ui.today.line import Lead
from cmdesk.ui.today.page import TodayPage
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Notice, Session

Log = Callable[..., int]
Do = Callable[[], None]
HOUR = dt.timedelta(hours=1)


def waiting(page: TodayPage) -> list[str]:
    """Whom the list says to answer, in its order."""
    model = page.answers.list.rows
    return [model.row(number).who for number in range(model.rowCount())]


def leads(part: QWidget) -> list[str]:
    return [lead.accessibleName() for lead in part.findChildren(Lead) if lead.isVisible()]


def left(page: TodayPage) -> list[str]:
    return [line.text() for line in page.closing.findChildren(Left) if line.isVisible()]


def button(part: QWidget, name: str) -> QAbstractButton:
    return next(b for b in part.findChildren(QAbstractButton) if name in b.accessibleName() and b.isVisible())


def choose(menu_entry: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if menu_entry in action.text()).trigger()
    menu.close()


def ask(scope: ClientScope, case_id: int) -> None:
    escalations.escalate(scope, case_id, departments.list_departments(scope)[0].id, "What happened?")


# -- what is shown ------------------------------------------------------------------------------------


def test_the_overdue_come_first_and_what_is_due_later_than_today_is_left_out(
    page: TodayPage, bakery: ClientScope, clinic: ClientScope, log: Log, show: Do
) -> None:
    log(bakery, "Marta Olmedo", 1)
    log(clinic, "Andrés Pinto", 5)
    log(bakery, "Iván Ferrer", 1, "praise")
    show()
    assert waiting(page) == ["Andrés Pinto", "Marta Olmedo"]


def test_an_active_brand_shows_its_own_only(
    page: TodayPage, session: Session, bakery: ClientScope, clinic: ClientScope, log: Log, show: Do
) -> None:
    ours, theirs = log(bakery, "Marta Olmedo", 1), log(clinic, "Andrés Pinto", 5)
    for scope, case_id in (bakery, ours), (clinic, theirs):
        case_moves.copied(scope, case_id, "Hello.", public=True)
        promises.add(scope, case_id, f"Call {scope.client().name}", clock.now())
        ask(scope, log(scope, f"Asked for {scope.client().initials}", 2))
    session.activate(bakery.client_id)
    show()
    assert waiting(page) == ["Marta Olmedo"]
    told = " ".join(leads(page.departments) + leads(page.unposted) + leads(page.follow_ups))
    assert "Horno Trigalba" in told
    assert "Velmora" not in told
    assert "Andrés" not in told
    assert len(page.departments._rows) == 1
    assert not page.brands.isVisible()


def test_a_brand_card_tells_what_there_is_and_leads_to_its_inbox(
    page: TodayPage, session: Session, clinic: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    log(clinic, "Andrés Pinto", 5)
    log(clinic, "Iván Ferrer", 1, "praise")
    show()
    card = next(c for c in page.findChildren(StandingCard) if "Velmora" in c.accessibleName())
    assert "2" in card.accessibleName()
    assert "1" in card.accessibleName()
    with qtbot.waitSignal(page.inbox_requested) as asked:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert asked.args == [clinic.client_id]
    assert session.client is not None
    assert session.client.id == clinic.client_id


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        (0, "Nobody is waiting for an answer today."),
        (1, "One person is waiting for an answer. Start with Andrés: the deadline has passed."),
        (5, "Five people are waiting for an answer. Start with Andrés: the deadline has passed."),
        (13, "13 people are waiting for an answer. Start with Andrés: the deadline has passed."),
    ],
)
def test_the_sentence_counts_people_in_words(
    page: TodayPage, bakery: ClientScope, people: int, sentence: str, log: Log, show: Do
) -> None:
    log(bakery, "Iván Ferrer", 1, "praise")  # there has been a case, so the page isn't empty
    for number in range(people):
        log(bakery, f"Andrés {number}", 5)
    show()
    assert page.greeting.sentence.text() == sentence


def test_two_cases_of_one_person_are_one_person_who_waits(
    page: TodayPage, bakery: ClientScope, log: Log, show: Do
) -> None:
    log(bakery, "Andrés Pinto", 1)
    log(bakery, "Andrés Pinto", 2)
    show()
    assert page.greeting.sentence.text().startswith("One person is waiting")


def test_a_long_list_shows_its_beginning_until_the_rest_is_asked_for(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    for number in range(11):
        log(bakery, f"Person {number}", 1)
    show()
    assert len(waiting(page)) == 8
    qtbot.mouseClick(page.answers._more, Qt.MouseButton.LeftButton)
    assert len(waiting(page)) == 11
    assert page.answers.list.currentIndex().row() == 8


def test_a_day_without_answers_is_calm(page: TodayPage, bakery: ClientScope, log: Log, show: Do) -> None:
    case_moves.resolve(bakery, [log(bakery, "Marta Olmedo", 1)], "solved")
    show()
    assert not page._nothing.isVisible()
    assert not page.answers.list.isVisible()
    assert not page.answers._more.isVisible()
    assert page.answers._nobody.isVisible()
    assert page.log.note.hasFocus()


def test_a_brand_that_has_ended_has_no_card_but_its_cases_keep_its_tile(
    page: TodayPage, bakery: ClientScope, clinic: ClientScope, log: Log, show: Do
) -> None:
    log(clinic, "Andrés Pinto", 1)
    clients.set_status(clinic, "ended")
    show()
    assert {card.accessibleName().partition(",")[0] for card in page.findChildren(StandingCard)} == {
        "Horno Trigalba"
    }
    index = page.answers.list.rows.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Clínica Velmora, Andrés Pinto")


def test_the_wheel_over_the_list_scrolls_the_page(
    page: TodayPage, bakery: ClientScope, log: Log, show: Do, qtbot: QtBot
) -> None:
    for number in range(8):
        log(bakery, f"Person {number}", 1)
    page.resize(1152, 400)
    show()
    bar, due = page._columns.verticalScrollBar(), page.answers.list.viewport()
    bar.setValue(0)
    window = page.windowHandle()
    QTest.wheelEvent(window, due.mapTo(page, QPoint(60, 60)), QPoint(0, -120))
    QApplication.processEvents()
    assert bar.value() > 0


def test_the_page_follows_the_keyboard_down_the_list(
    page: TodayPage, bakery: ClientScope, log: Log, show: Do, qtbot: QtBot
) -> None:
    for number in range(8):
        log(bakery, f"Person {number}", 1)
    page.resize(1152, 400)
    show()
    due = page.answers.list
    for _ in range(7):
        qtbot.keyClick(due, Qt.Key.Key_J)
    row = due.viewport().mapTo(page, due.current_place().center())
    assert 0 < row.y() < 400


def test_before_the_first_case_it_says_how_to_begin(
    page: TodayPage, session: Session, qtbot: QtBot, show: Do
) -> None:
    show()
    assert page._nothing.isVisible()
    with qtbot.waitSignal(page.log_requested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_the_first_case_begins_the_day(page: TodayPage, bakery: ClientScope, log: Log, show: Do) -> None:
    show()
    log(bakery, "Marta Olmedo", 1)
    assert not page._nothing.isVisible()
    assert waiting(page) == ["Marta Olmedo"]


def test_nothing_of_the_former_brand_is_left_while_the_next_is_read(
    page: TodayPage,
    session: Session,
    bakery: ClientScope,
    clinic: ClientScope,
    log: Log,
    show: Do,
    settle: Do,
) -> None:
    session.activate(clinic.client_id)
    case_id = log(clinic, "Andrés Pinto", 5)
    promises.add(clinic, case_id, "Call Andrés", clock.now())
    log(bakery, "Marta Olmedo", 1)
    show()
    assert leads(page.follow_ups)
    session.activate(bakery.client_id)
    assert leads(page) == []
    assert left(page) == []
    assert "Andrés" not in " ".join(label.text() for label in page.findChildren(Label) if label.isVisible())
    settle()
    assert left(page)


def test_a_new_name_of_the_brand_leaves_what_is_being_written(
    page: TodayPage, session: Session, bakery: ClientScope, log: Log, show: Do, settle: Do
) -> None:
    session.activate(bakery.client_id)
    log(bakery, "Marta Olmedo", 1)
    show()
    page.log.note.setText("Half wr")
    clients.change_client(bakery, dataclasses.replace(clients.card(bakery), name="Horno de Trigalba"))
    assert page.log.note.text() == "Half wr"
    settle()


def test_tab_goes_through_the_page_as_it_is_read(
    page: TodayPage, bakery: ClientScope, log: Log, show: Do, settle: Do, qtbot: QtBot
) -> None:
    case_id = log(bakery, "Marta Olmedo", 1)
    case_moves.copied(bakery, case_id, "Hello.", public=True)
    promises.add(bakery, case_id, "Call her", clock.now())
    ask(bakery, log(bakery, "Andrés Pinto", 1))
    show()
    promises.add(bakery, case_id, "Write to her", clock.now() + HOUR)
    settle()
    page.findChildren(StandingCard)[0].setFocus()
    met: list[QWidget] = []
    parts = (
        page.brands,
        page.answers,
        page.departments,
        page.unposted,
        page.follow_ups,
        page.log,
        page.closing,
    )
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in met:
            break
        met.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    order = [next(n for n, part in enumerate(parts) if part.isAncestorOf(widget)) for widget in met]
    assert order == sorted(order)
    assert set(order) == set(range(len(parts)))
    told = [widget.accessibleName() for widget in met if page.follow_ups.isAncestorOf(widget)]
    assert [("Call" in name, "Write" in name) for name in told] == [(True, False)] * 2 + [(False, True)] * 2


# -- answering and snoozing ---------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_Return])
def test_a_key_answers_the_case_of_its_own_brand(
    page: TodayPage, bakery: ClientScope, clinic: ClientScope, qtbot: QtBot, key: Qt.Key, log: Log, show: Do
) -> None:
    log(clinic, "Andrés Pinto", 5)
    second = log(bakery, "Marta Olmedo", 1)
    show()
    qtbot.keyClick(page.answers.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_requested) as asked:
        qtbot.keyClick(page.answers.list, key)
    assert asked.args == [bakery.client_id, second]


def test_single_keys_rest_when_the_person_wants_none(
    page: TodayPage, session: Session, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    log(bakery, "Marta Olmedo", 1)
    show()
    session.prefer(single_keys=False)
    with qtbot.assertNotEmitted(page.case_requested):
        qtbot.keyClick(page.answers.list, Qt.Key.Key_R)


def test_the_row_under_the_pointer_shows_its_acts_and_answers(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    log(bakery, "Andrés Pinto", 5)
    second = log(bakery, "Marta Olmedo", 1)
    show()
    due = page.answers.list
    page.log.note.setFocus()
    assert not due.acts.isVisible()
    qtbot.mouseMove(due.viewport(), due.visualRect(due.rows.index(1, 0)).center())
    qtbot.waitUntil(due.acts.isVisible)
    assert due.acts.answer.accessibleName() == "Answer Marta Olmedo"
    row = due.visualRect(due.rows.index(1, 0))
    assert row.contains(due.acts.geometry())
    with qtbot.waitSignal(page.case_requested) as asked:
        qtbot.mouseClick(due.acts.answer, Qt.MouseButton.LeftButton)
    assert asked.args == [bakery.client_id, second]


def test_the_current_row_shows_its_acts_and_tab_goes_to_them(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    log(bakery, "Marta Olmedo", 1)
    show()
    due = page.answers.list
    assert due.acts.isVisible()
    qtbot.keyClick(due, Qt.Key.Key_Tab)
    assert due.acts.snooze.hasFocus()
    assert due.acts.isVisible()


@pytest.mark.parametrize(
    ("entry", "state"), [("later, 14:00", "until"), ("tomorrow, 9:00", "until"), ("writes", "message")]
)
def test_s_puts_a_case_out_of_sight_and_undo_brings_it_back(
    page: TodayPage,
    bakery: ClientScope,
    qtbot: QtBot,
    said: list[Notice],
    entry: str,
    state: str,
    log: Log,
    show: Do,
) -> None:
    case_id = log(bakery, "Marta Olmedo", 1)
    log(bakery, "Andrés Pinto", 2)
    show()
    page.answers.list.go_to(1)
    qtbot.keyClick(page.answers.list, Qt.Key.Key_S)
    time = entry.partition(", ")[2]
    choose(entry.replace(time, _shown(time)) if time else entry)
    assert waiting(page) == ["Andrés Pinto"]
    assert case_list.rows_of(bakery, [case_id])[0].snooze == state
    assert said[-1].undo is not None
    said[-1].undo()
    assert waiting(page) == ["Andrés Pinto", "Marta Olmedo"]


def _shown(time: str) -> str:
    """A clock time as the region of the machine writes it."""
    hour, minute = map(int, time.split(":"))
    return dates.time(clock.now().astimezone().replace(hour=hour, minute=minute))


def test_a_refused_snooze_says_why(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, said: list[Notice], log: Log, show: Do
) -> None:
    log(bakery, "Marta Olmedo", 1)
    for day in range(7):
        hours.save_day(bakery, "answers", day, [])
    show()
    qtbot.keyClick(page.answers.list, Qt.Key.Key_S)
    choose("opening")
    assert said[-1].icon == "alert-circle"
    assert said[-1].text


def test_the_case_that_went_leaves_its_place_to_the_next(
    page: TodayPage, bakery: ClientScope, log: Log, show: Do
) -> None:
    ids = [log(bakery, f"Person {number}", 3 - number / 2) for number in range(3)]
    show()
    page.answers.list.go_to(1)
    cases.delete(bakery, [ids[1]])
    assert page.answers.list.current_row().id == ids[2]


# -- departments, follow-ups, what was copied ---------------------------------------------------------


def test_reminding_a_department_copies_the_text_for_its_brand(
    page: TodayPage,
    session: Session,
    bakery: ClientScope,
    qtbot: QtBot,
    said: list[Notice],
    log: Log,
    show: Do,
    settle: Do,
) -> None:
    ask(bakery, log(bakery, "Marta Olmedo", 1))
    show()
    assert "Horno Trigalba, Tienda · Clara" in leads(page.departments)[0]
    qtbot.mouseClick(button(page.departments, "reminder"), Qt.MouseButton.LeftButton)
    assert "Hola, Clara" in QGuiApplication.clipboard().text()
    assert session.client is not None
    assert session.client.id == bakery.client_id  # what is copied is copied for a brand
    assert "Tienda" in said[-1].text
    settle()
    assert "reminded" in leads(page.departments)[0]


def test_a_tick_does_what_was_promised_and_undo_takes_it_back(
    page: TodayPage, bakery: ClientScope, said: list[Notice], log: Log, show: Do, settle: Do
) -> None:
    case_id = log(bakery, "Marta Olmedo", 1)
    promises.add(bakery, case_id, "Call her", clock.now() + HOUR)
    promises.add(bakery, case_id, "Write to her", clock.now() + 48 * HOUR)
    show()
    assert len(leads(page.follow_ups)) == 1
    page.follow_ups.findChildren(QCheckBox)[0].click()
    settle()
    assert not page.follow_ups.isVisible()
    assert said[-1].undo is not None
    said[-1].undo()
    settle()
    assert "Call her" in leads(page.follow_ups)[0]


def test_a_line_opens_its_case(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    case_id = log(bakery, "Marta Olmedo", 1)
    promises.add(bakery, case_id, "Call her", clock.now())
    show()
    with qtbot.waitSignal(page.case_requested) as asked:
        qtbot.keyClick(page.follow_ups.findChildren(Lead)[0], Qt.Key.Key_Return)
    assert asked.args == [bakery.client_id, case_id]


def test_what_was_copied_is_said_to_be_posted_or_not_and_taken_back(
    page: TodayPage,
    bakery: ClientScope,
    qtbot: QtBot,
    said: list[Notice],
    log: Log,
    show: Do,
    settle: Do,
) -> None:
    first, second = log(bakery, "Marta Olmedo", 1), log(bakery, "Andrés Pinto", 2)
    for case_id in first, second:
        case_moves.copied(bakery, case_id, "Hello.", public=True)
    show()
    qtbot.mouseClick(button(page.unposted, "Posted: the answer to Marta"), Qt.MouseButton.LeftButton)
    settle()
    assert case_list.rows_of(bakery, [first])[0].state == "answered"
    qtbot.mouseClick(button(page.unposted, "Not posted: the answer to Andrés"), Qt.MouseButton.LeftButton)
    settle()
    assert case_list.rows_of(bakery, [second])[0].copied_at is None
    assert not page.unposted.isVisible()
    for notice in said:
        assert notice.undo is not None
        notice.undo()
    settle()
    assert case_list.rows_of(bakery, [first])[0].state == "in-progress"
    assert [row.id for row in case_list.unposted(bakery)] == [first, second]
    assert len(leads(page.unposted)) == 2


def test_the_keyboard_stays_in_the_list_that_lost_a_line(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do, settle: Do
) -> None:
    case_id = log(bakery, "Marta Olmedo", 1)
    for number in range(2):
        promises.add(bakery, case_id, f"Call {number}", clock.now() + number * HOUR)
    show()
    page.follow_ups.findChildren(QCheckBox)[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QCheckBox)
    assert "Call 1" in focused.accessibleName()
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    settle()
    assert page.answers.list.hasFocus()


# -- closing the day ----------------------------------------------------------------------------------


def test_closing_reaches_zero_and_says_so(
    page: TodayPage, bakery: ClientScope, log: Log, show: Do, settle: Do
) -> None:
    late, due = log(bakery, "Andrés Pinto", 5), log(bakery, "Marta Olmedo", 1)
    promises.add(bakery, due, "Call her", clock.now())
    show()
    assert len(left(page)) == 3
    case_moves.resolve(bakery, [late, due], "solved")
    promises.done(bakery, [row.id for row in promises.list_open(bakery)])
    settle()
    assert left(page) == []
    told = [label.text() for label in page.closing.findChildren(Label) if label.isVisible()]
    assert "Nothing is left. You can close the day." in told


def test_privacy_requests_that_press_are_opened_by_key_and_by_click(
    page: TodayPage, bakery: ClientScope, clinic: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    log(bakery, "Marta Olmedo", 1)
    day = clock.today()
    near = privacy_requests.save(
        clinic, RequestCard("erasure", day - dt.timedelta(days=25), who="Sara Montes")
    )
    late = privacy_requests.save(bakery, RequestCard("access", day - dt.timedelta(days=40), who="Marta"))
    privacy_requests.save(bakery, RequestCard("access", day, who="Julio"))
    show()
    first, second = leads(page.requests)
    assert first.startswith("Horno Trigalba, Access · Marta, Overdue by ")
    assert second.startswith("Clínica Velmora, Erasure · Sara Montes, To be answered · by ")
    [over] = [line for line in page.closing.findChildren(Left) if "privacy" in line.text()]
    assert over.text() == "1 privacy request to be answered"
    with qtbot.waitSignal(page.request_requested) as asked:
        qtbot.mouseClick(over, Qt.MouseButton.LeftButton)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [bakery.client_id, late]
    with qtbot.waitSignal(page.request_requested) as asked:
        lines = [lead for lead in page.requests.findChildren(Lead) if lead.isVisible()]
        qtbot.mouseClick(lines[1], Qt.MouseButton.LeftButton)
    assert asked.args == [clinic.client_id, near]


def test_an_answered_request_presses_no_more(
    page: TodayPage, session: Session, bakery: ClientScope, log: Log, show: Do, settle: Do
) -> None:
    log(bakery, "Marta Olmedo", 1)
    session.activate(bakery.client_id)
    card = RequestCard("access", clock.today() - dt.timedelta(days=40), who="Marta")
    late = privacy_requests.save(bakery, card)
    show()
    assert len(leads(page.requests)) == 1
    privacy_requests.save(bakery, dataclasses.replace(card, state="done"), late)
    settle()
    assert leads(page.requests) == []
    assert "privacy" not in " ".join(left(page))


def test_what_is_left_leads_to_where_it_is(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    case_id = log(bakery, "Marta Olmedo", 1)
    case_moves.copied(bakery, case_id, "Hello.", public=True)
    show()
    line = next(line for line in page.closing.findChildren(Left) if "copied" in line.text())
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.unposted.isAncestorOf(focused)


# -- time ---------------------------------------------------------------------------------------------


def test_a_minute_changes_the_words_and_moves_nothing(
    page: TodayPage,
    session: Session,
    bakery: ClientScope,
    log: Log,
    at_noon: dt.datetime,
    show: Do,
    settle: Do,
) -> None:
    log(bakery, "Andrés Pinto", 3.5)
    log(bakery, "Marta Olmedo", 1)
    show()
    page.answers.list.go_to(1)
    assert "due by" in page.greeting.sentence.text()
    with clock.at(at_noon + HOUR):
        session.minute.passed.emit()
        assert "has passed" in page.greeting.sentence.text()
        assert page.answers.list.currentIndex().row() == 1
        settle()
        assert page.answers.list.current_row().who == "Marta Olmedo"


def test_after_midnight_it_is_another_day(
    page: TodayPage,
    session: Session,
    bakery: ClientScope,
    log: Log,
    at_noon: dt.datetime,
    show: Do,
    settle: Do,
) -> None:
    log(bakery, "Iván Ferrer", 1, "praise")
    show()
    assert waiting(page) == []
    with clock.at(at_noon + 13 * HOUR):
        session.minute.passed.emit()
        assert waiting(page) == ["Iván Ferrer"]
        settle()


def test_a_page_that_was_not_seen_is_true_when_it_is_shown_again(
    page: TodayPage,
    session: Session,
    bakery: ClientScope,
    log: Log,
    at_noon: dt.datetime,
    show: Do,
    settle: Do,
) -> None:
    log(bakery, "Andrés Pinto", 3.5)
    show()
    page.hide()
    with clock.at(at_noon + HOUR):
        session.minute.passed.emit()
        page.show()
        assert "has passed" in page.greeting.sentence.text()
        settle()


# -- room ---------------------------------------------------------------------------------------------


def test_a_narrow_page_has_one_column(
    page: TodayPage, bakery: ClientScope, qtbot: QtBot, log: Log, show: Do
) -> None:
    log(bakery, "Marta Olmedo", 1)
    show()

    def corner(part: QWidget) -> QPoint:
        return part.mapTo(page, QPoint(0, 0))

    assert corner(page.log).x() > corner(page.answers).x() + 400
    page.resize(880, 804)
    qtbot.waitUntil(lambda: corner(page.log).x() == corner(page.answers).x())
    assert corner(page.closing).y() > corner(page.answers).y() + page.answers.height()
    page.resize(1152, 804)
    qtbot.waitUntil(lambda: corner(page.log).x() > corner(page.answers).x() + 400)


def test_the_list_is_as_high_as_its_rows(page: TodayPage, bakery: ClientScope, log: Log, show: Do) -> None:
    for number in range(5):
        log(bakery, f"Person {number}", 1)
    show()
    due = page.answers.list
    assert due.verticalScrollBar().maximum() == 0
    last = due.visualRect(due.rows.index(4, 0))
    assert due.viewport().rect().contains(last)


def test_reading_takes_windows_and_no_more(
    page: TodayPage,
    session: Session,
    bakery: ClientScope,
    monkeypatch: pytest.MonkeyPatch,
    log: Log,
    show: Do,
) -> None:
    limits: list[int] = []
    plain = case_list.window_of_all

    def watched(desk: object, wanted: CaseFilter, after: object = None, limit: int = 100) -> object:
        limits.append(limit)
        return plain(desk, wanted, None, limit)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(case_list, "window_of_all", watched)
    for number in range(55):
        log(bakery, f"Person {number}", 1)
    limits.clear()
    show()
    assert max(limits) == 51
    assert page.greeting.sentence.text().startswith("More than 50 people")
