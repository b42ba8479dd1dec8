"""The windows of a session: made anew for another language, and what comes back after a crash."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cmdesk.services import cases, drafts
from cmdesk.services.cases import NewCase
from cmdesk.ui.preferences.dialog import PreferencesDialog
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.shell.unsaved import UnsavedDialog
from cmdesk.ui.widgets.button import Button
from cmdesk.windows import Windows


@pytest.fixture
def windows(session, qtbot):
    made = Windows(session, demo=False)
    made.show_first()
    qtbot.waitUntil(made.main.isActiveWindow)
    yield made
    made.drop()


def dialogs(windows, kind):
    return windows.main.findChildren(kind)


def test_made_anew_the_keyboard_is_where_it_was(windows, qtbot):
    windows.main.open_preferences("start")
    [dialog] = dialogs(windows, PreferencesDialog)
    boxes = [box for box in dialog.findChildren(Button) if box.focusPolicy() != Qt.FocusPolicy.NoFocus]
    boxes[-1].setFocus()
    name = boxes[-1].accessibleName()
    windows.reopen_soon()
    qtbot.waitUntil(
        lambda: (
            bool(dialogs(windows, PreferencesDialog)) and dialogs(windows, PreferencesDialog)[0] is not dialog
        )
    )
    [again] = dialogs(windows, PreferencesDialog)
    qtbot.waitUntil(
        lambda: QApplication.focusWidget() is not None and again.isAncestorOf(QApplication.focusWidget())
    )
    assert QApplication.focusWidget().accessibleName() == name


def test_one_unsaved_text_opens_and_one_that_was_closed_does_not(windows, acme, qtbot):
    drafts.keep(acme, "reply/1", "{}")
    drafts.put_aside(acme, "reply/1")
    windows.bring_drafts_back()
    assert dialogs(windows, ReplyEditor) == []
    drafts.keep(acme, "reply/1", "{}")
    windows.bring_drafts_back()
    qtbot.waitUntil(lambda: len(dialogs(windows, ReplyEditor)) == 1)


def test_of_several_unsaved_texts_one_is_chosen(windows, acme, globex, qtbot):
    drafts.keep(acme, "reply/1", '{"title": "Late", "body": ""}')
    drafts.keep(globex, "reply/3", '{"title": "", "body": "Choose a day"}')
    windows.bring_drafts_back()
    [dialog] = dialogs(windows, UnsavedDialog)
    names = [button.accessibleName() for button in dialog.findChildren(Button)]
    assert "Go on with Choose a day" in names
    go_on = next(b for b in dialog.findChildren(Button) if b.accessibleName() == "Go on with Choose a day")
    go_on.click()
    qtbot.waitUntil(lambda: len(dialogs(windows, ReplyEditor)) == 1)
    assert windows.main.page.session.client.name == "Globex"
    assert [draft.place for draft in drafts.pending(windows.main.page.session.desk)] == ["reply/3"]


def test_the_palette_opened_over_a_case_is_for_its_person_and_from_elsewhere_stays_so(windows, acme, qtbot):
    case = cases.log(acme, NewCase("It came late", "complaint", person_name="Marta"))
    windows.main.go_to(f"case/{case.id}", acme.client_id)
    windows.main.palette_requested.emit()
    assert windows.palette.for_whom.row.reference == case.reference
    windows.palette.hide()
    windows.open_palette()
    assert windows.palette.for_whom.row.reference == case.reference
    windows.palette.hide()
    windows.main.show_page("replies")
    windows.main.palette_requested.emit()
    assert windows.palette.for_whom.row is None
