"""While a brand is in crisis its palette offers what may be said; the rest is one key away, and needs a reason."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cmdesk.domain.clock import today
from cmdesk.services import approval, copying, crisis_brake, crisis_replies, replies
from cmdesk.services.replies import ReplyText
from cmdesk.ui.palette.window import PaletteWindow

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def approved(acme):
    made = replies.save(acme, ReplyText("First word", "We have seen it and are looking into it."))
    approval.approve(acme, [made], "Clara")
    expired = replies.save(acme, ReplyText("Old word", "We have seen it."))
    approval.approve(acme, [expired], "Clara", today() - dt.timedelta(days=1))
    return made


@pytest.fixture
def palette(qtbot, session, approved):
    QApplication.clipboard().setText("before")
    made = PaletteWindow(session)
    qtbot.addWidget(made)
    made.open_palette()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


def test_only_what_was_approved_and_still_holds_may_be_said(acme, globex, approved):
    assert [row.id for row in crisis_replies.sayable(acme, "").rows] == [approved]
    assert [row.id for row in crisis_replies.sayable(acme, "seen").rows] == [approved]
    assert crisis_replies.sayable(acme, "delay").rows == crisis_replies.sayable(globex, "").rows == ()


def test_the_brake_leaves_only_approved_replies_and_one_key_shows_the_rest(
    palette, acme, globex, approved, qtbot
):
    palette.search.setText("we")
    whole = list(palette.list.rows.ids)
    assert len(whole) > 1
    crisis_brake.brake(acme)
    qtbot.waitUntil(lambda: palette.list.rows.ids == [approved])
    assert "approved only" in palette._count.text()
    qtbot.keyClick(palette.search, Key.Key_E, Ctrl)
    assert set(palette.list.rows.ids) == set(whole)
    crisis_brake.release(acme)
    qtbot.waitUntil(lambda: "approved" not in palette._count.text())


def test_another_brands_brake_changes_nothing(palette, globex, qtbot):
    palette.search.setText("we")
    crisis_brake.brake(globex)
    palette._refresh()
    assert len(palette.list.rows.ids) > 1


def test_what_was_not_approved_is_copied_only_with_a_reason(palette, acme, qtbot, type_text):
    crisis_brake.brake(acme)
    palette._refresh()
    qtbot.keyClick(palette.search, Key.Key_E, Ctrl)
    palette.search.setText("opening hours")
    qtbot.keyClick(palette.search, Key.Key_Return)
    assert QApplication.clipboard().text() == "before"
    assert "has not approved" in palette.foot.problem.text()
    qtbot.keyClick(palette.search, Key.Key_Return, Ctrl)
    type_text(palette.foot.reason, "Somebody asks for the hours")
    qtbot.keyClick(palette.foot.reason, Key.Key_Return)
    assert QApplication.clipboard().text() == "We open at nine."
    assert copying.recent_uses(acme)[0].text == "We open at nine."


def test_what_was_approved_is_copied_as_ever(palette, acme, approved, qtbot):
    crisis_brake.brake(acme)
    palette._refresh()
    palette.search.setText("first word")
    qtbot.keyClick(palette.search, Key.Key_Return)
    assert QApplication.clipboard().text().startswith("We have seen it")
