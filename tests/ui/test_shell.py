"""What surrounds the pages: for whom one works is always told, and every key does what it says."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.services import clients
from cmdesk.ui.preferences.dialog import PreferencesDialog
from cmdesk.ui.preferences.help import HelpDialog
from cmdesk.ui.shell import stand
from cmdesk.ui.shell.faults import Faults
from cmdesk.ui.shell.told_faults import CrashReport, Refusal
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.widgets import shortcuts

Key, Ctrl, Shift, Alt = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_the_active_client_is_named_in_the_title_the_card_and_the_header(window):
    assert window.windowTitle() == "CM Desk — Acme · Replies"
    assert window.rail.card.accessibleName() == "Active client: Acme"
    names = {child.accessibleName() for child in window.header.findChildren(QWidget)}
    assert "Client: Acme" in names


def test_control_and_a_number_change_the_client_everywhere(window, session, qtbot):
    press(qtbot, Key.Key_2, Ctrl)
    assert session.client.name == "Globex"
    assert window.windowTitle() == "CM Desk — Globex · Replies"
    assert window.rail.card.accessibleName() == "Active client: Globex"


def test_a_number_without_client_changes_nothing(window, session, qtbot):
    press(qtbot, Key.Key_7, Ctrl)
    assert session.client.name == "Acme"


def test_without_a_client_the_replies_ask_for_one(window, session, qtbot):
    press(qtbot, Key.Key_0, Ctrl)
    assert session.client is None
    assert window.windowTitle() == "CM Desk — All clients · Replies"
    assert window.choosing.isVisible()
    window.focus_content()
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Space)
    assert session.client.name == "Globex"
    assert not window.choosing.isVisible()


def test_the_pages_keep_their_numbers(window, qtbot):
    press(qtbot, Key.Key_9, Alt)
    assert window.page_id == "clients"
    press(qtbot, Key.Key_3, Alt)
    assert window.page_id == "replies"


def test_sample_data_is_marked_in_the_title_and_the_header(session, qtbot):
    window = MainWindow(session, demo=True)
    qtbot.addWidget(window)
    window.show()
    assert "Sample data" in window.windowTitle()
    mark = next(c for c in window.header.findChildren(QWidget) if c.accessibleName() == "Sample data")
    assert mark.isVisible()


def test_the_switcher_finds_a_client_by_its_name(window, session, qtbot, type_text):
    press(qtbot, Key.Key_B, Ctrl | Shift)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    type_text(QApplication.focusWidget(), "glo")
    press(qtbot, Key.Key_Return)
    assert session.client.name == "Globex"


def test_the_switcher_tells_who_is_paused(window, session, globex):
    clients.set_status(globex, "paused")
    entries = window.over.switcher._entries()
    assert [entry.note for entry in entries if entry.text == "Globex"] == ["Paused"]


def test_the_finder_goes_to_a_page_by_what_is_typed(window, qtbot, type_text):
    press(qtbot, Key.Key_K, Ctrl)
    type_text(window.over.finder._search, "clients")
    places = [hit.act for hit in window.over.finder._hits]
    assert places == ["overview", "clients"]
    qtbot.keyClick(window.over.finder._search, Key.Key_Down)
    qtbot.keyClick(window.over.finder._search, Key.Key_Return)
    assert not window.over.finder.isVisible()
    assert window.page_id == "clients"


def test_the_finder_looks_only_into_the_active_client_until_tab_widens_it(window, session, qtbot, type_text):
    window.over.finder.open_finder()
    type_text(window.over.finder._search, "visit")
    assert [hit.text for hit in window.over.finder._hits] == []
    qtbot.keyClick(window.over.finder._search, Key.Key_Tab)
    assert [(hit.text, hit.group) for hit in window.over.finder._hits] == [("Book a visit", "Globex")]
    qtbot.keyClick(window.over.finder._search, Key.Key_Return)
    assert session.client.name == "Globex"


def test_f6_goes_round_the_parts_of_the_window_and_back(window, qtbot):
    seen = []
    for _ in range(6):
        press(qtbot, Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert len(set(seen)) >= 4
    press(qtbot, Key.Key_F6, Shift)
    assert QApplication.focusWidget() is seen[-2]


def test_f9_turns_the_rail_and_it_is_remembered(window, session, qtbot):
    narrow = window.rail.narrow
    press(qtbot, Key.Key_F9)
    assert window.rail.narrow is not narrow
    again = MainWindow(session, demo=False)
    qtbot.addWidget(again)
    assert again.rail.narrow is not narrow


def test_the_first_tab_stop_leads_past_the_rail_to_the_content(window, qtbot):
    window.skip.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.rect().contains(window.skip.mapTo(window, QPoint(1, 1)))
    press(qtbot, Key.Key_Space)
    assert window.page.isAncestorOf(QApplication.focusWidget())
    assert not window.rect().contains(window.skip.mapTo(window, QPoint(1, 1)))


def test_control_z_takes_back_the_last_act_when_nothing_is_being_written(window, session, qtbot):
    taken_back = []
    session.say("Done", undo=lambda: taken_back.append(True))
    window.rail.card.setFocus()
    press(qtbot, Key.Key_Z, Ctrl)
    assert taken_back == [True]


def test_control_z_in_a_text_undoes_the_text(window, session, qtbot, type_text):
    taken_back = []
    session.say("Done", undo=lambda: taken_back.append(True))
    press(qtbot, Key.Key_F, Ctrl)
    field = QApplication.focusWidget()
    type_text(field, "abc")
    press(qtbot, Key.Key_Z, Ctrl)
    assert field.text() != "abc"
    assert taken_back == []


def test_help_and_preferences_open_with_their_keys(window, qtbot):
    press(qtbot, Key.Key_F1)
    help_dialog = window.findChild(HelpDialog)
    assert help_dialog.isVisible()
    help_dialog.reject()
    press(qtbot, Key.Key_Comma, Ctrl)
    assert window.findChild(PreferencesDialog).isVisible()


def test_no_two_acts_have_the_same_key():
    keys = list(shortcuts.keys({}).values())
    assert len(keys) == len(set(keys))
    assert all(shortcuts.taken_by(key, act, {}) is None for act, key in shortcuts.keys({}).items())


def test_every_act_of_the_registry_can_be_done(window):
    assert set(window._acts()) == {act.id for act in shortcuts.ACTS}


def test_the_window_comes_back_where_it_stood(window, session, qtbot):
    window.resize(1024, 712)
    stand.keep_geometry(session, window)
    again = MainWindow(session, demo=False)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1024, 712)


def test_a_window_kept_on_a_screen_that_is_gone_comes_back_in_sight(window, session, qtbot):
    window.move(9000, 9000)
    stand.return_to(session, window)
    assert window.screen().availableGeometry().intersects(window.frameGeometry())


def test_a_full_disk_is_told_as_a_sentence_and_our_own_mistake_once(window, qtbot):
    teller = Faults()
    teller._tell(OSError(28, "No space left on device"), "")
    refusal = window.findChild(Refusal)
    assert refusal.isVisible()
    refusal.accept()
    window.activateWindow()
    teller._tell(ZeroDivisionError(), "division")
    teller._tell(ZeroDivisionError(), "division")
    assert len(window.findChildren(CrashReport)) == 1


def test_a_mistake_in_any_handler_is_logged_without_what_it_says(window, qtbot, caplog):
    teller = Faults()
    teller._on_exception(ValueError, ValueError("Marta's phone is 600 000 000"), None)
    assert "ValueError" in caplog.text
    assert "600" not in caplog.text
    caplog.clear()


def test_the_rail_narrows_by_itself_in_a_small_window(window):
    window.resize(1024, 680)
    assert window.rail.narrow
    window.resize(1400, 800)
    assert not window.rail.narrow


def test_the_search_is_an_icon_where_the_title_would_be_cut(window):
    window.resize(1024, 680)
    window.header.show_page("A title that is as long as the header has room " * 2, [])
    small = window.header._search.sizeHint().width()
    window.header.show_page("Replies", [])
    assert window.header._search.sizeHint().width() > 3 * small
