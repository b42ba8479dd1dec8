"""Breaks in the window: what was done lies in the past, so nothing has to be waited for."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from cmdesk.domain.clock import now
from cmdesk.services import cases, copying, crises, replies
from cmdesk.services.cases import NewCase
from cmdesk.services.copying import Purpose
from cmdesk.services.crises import NewCrisis
from cmdesk.services.replies import ReplyText
from cmdesk.storage.models import ReplyUse
from cmdesk.ui.shell import breaks as suggested
from cmdesk.ui.shell.pause import PauseDialog
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.today.page import TodayPage
from cmdesk.ui.widgets.session import Notice
from cmdesk.ui.widgets.work import running


@pytest.fixture
def busy(desk, acme):
    """A reply was copied every five minutes for the last two hours."""
    cases.log(acme, NewCase("Late again", "complaint", received_at=now() - dt.timedelta(days=1)))
    reply = replies.save(acme, ReplyText("Hello", "Hello."))
    for minutes in range(1, 122, 5):
        use = copying.record_use(acme, copying.prepare(acme, reply, Purpose()))
        with desk.erasing("test"):
            ReplyUse.update(at=now() - dt.timedelta(minutes=minutes)).where(ReplyUse.id == use).execute()


@pytest.fixture
def today(busy, window) -> TodayPage:
    window.show_page("today")
    assert isinstance(window.page, TodayPage)
    settle()
    return window.page


@pytest.fixture
def said(session):
    heard: list[Notice] = []
    session.said.connect(heard.append)
    return heard


def settle():
    while running:
        QApplication.processEvents()
    QApplication.processEvents()


def look(window: MainWindow):
    window.breaks.look()
    settle()


def pause(window) -> PauseDialog:
    return next(d for d in window.findChildren(PauseDialog) if d.isVisible())


def test_after_a_long_stretch_today_suggests_a_break_and_keeps_the_keyboard(window, today):
    focused = window.focusWidget()
    look(window)
    assert today.pause.isVisible()
    assert today.pause._title.text() == "2 h 01 min without a break"
    assert window.focusWidget() is focused


def test_on_another_page_a_word_is_said_once(busy, window, said):
    look(window)
    look(window)
    assert [notice.text.partition(".")[0] for notice in said] == ["2 h 01 min without a break"]


def test_a_shorter_stretch_than_chosen_is_nobodys_business(window, today, session):
    session.prefer(break_after=120)
    look(window)
    assert today.pause.isVisible()
    for stretch in (now() - dt.timedelta(minutes=119), None):
        window.breaks._on_looked((stretch, False))
        assert not today.pause.isVisible()


def test_it_can_be_turned_off(window, today, session):
    look(window)
    session.prefer(suggest_breaks=False)
    settle()
    assert not today.pause.isVisible()
    look(window)
    assert not today.pause.isVisible()


def test_later_is_not_before_a_quarter_of_an_hour(window, today, qtbot, monkeypatch):
    look(window)
    qtbot.mouseClick(today.pause.later, Qt.MouseButton.LeftButton)
    assert not today.pause.isVisible()
    look(window)
    assert not today.pause.isVisible()
    monkeypatch.setattr(suggested, "now", lambda: now() + dt.timedelta(minutes=15))
    window.breaks._on_looked((now() - dt.timedelta(hours=2), False))
    assert today.pause.isVisible()


def test_nobody_who_writes_is_spoken_to(window, today, session):
    today.log.note.setFocus()
    today.log.note.setText("I am just wr")
    assert isinstance(window.focusWidget(), QLineEdit)
    look(window)
    assert not today.pause.isVisible()
    today.log.note.clear()
    look(window)
    assert today.pause.isVisible()


def test_nobody_in_a_crisis_is_spoken_to(window, today, acme):
    look(window)
    crisis = crises.begin(acme, NewCrisis("It burns"))
    look(window)
    assert not today.pause.isVisible()
    crises.delete(acme, [crisis])
    look(window)
    assert today.pause.isVisible()


def test_nothing_is_said_over_an_open_dialog(window, today):
    window.open_help()
    look(window)
    assert not today.pause.isVisible()


def test_a_rest_that_was_taken_begins_the_stretch_anew(window, today, qtbot):
    look(window)
    qtbot.mouseClick(today.pause.rest, Qt.MouseButton.LeftButton)
    assert not today.pause.isVisible()
    dialog = pause(window)
    assert 290 < dialog.countdown.left <= 300
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    look(window)
    assert not today.pause.isVisible()


def test_a_rest_can_stand_still_and_become_a_minute_of_breathing(window, today, qtbot):
    look(window)
    qtbot.mouseClick(today.pause.rest, Qt.MouseButton.LeftButton)
    dialog = pause(window)
    qtbot.keyClick(dialog.hold, Qt.Key.Key_Space)
    assert not dialog.countdown.running
    assert dialog.hold.text() == "Go on"
    qtbot.keyClick(dialog.hold, Qt.Key.Key_Space)
    assert dialog.countdown.running
    dialog.breathe.click()
    assert dialog.circle.isVisible()
    assert dialog.circle.running
    assert not dialog.countdown.running


def test_the_end_of_a_rest_is_said_without_a_sound(window, today, qtbot):
    look(window)
    qtbot.mouseClick(today.pause.rest, Qt.MouseButton.LeftButton)
    dialog = pause(window)
    dialog.countdown._length = 0.0
    dialog.countdown._on_tick()
    assert dialog._told.text() == "That's it. Go on when you like."
    assert dialog.hold.text() == "Once more"
    dialog.hold.click()
    assert dialog.countdown.running


def test_one_breathes_from_anywhere_by_a_key(window, qtbot):
    qtbot.keyClick(
        window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    dialog = pause(window)
    assert dialog.circle.running
    assert not dialog.breathe.isVisible()
    dialog.back.click()
    assert not dialog.isVisible()
