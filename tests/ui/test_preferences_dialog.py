"""What is chosen holds at once; a key that is taken is refused; the trash and the backups give back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from cmdesk.preferences import load
from cmdesk.services import backups, replies, trash
from cmdesk.ui.preferences.dialog import PreferencesDialog
from cmdesk.ui.preferences.help import COMMAND, HelpDialog
from cmdesk.ui.widgets import shortcuts
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window, session) -> PreferencesDialog:
    made = PreferencesDialog(window, session)
    made.open()
    return made


def section(dialog: PreferencesDialog, key: str):
    dialog.show_section(key)
    return dialog._sections[key]


def said(dialog: Dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def button(widget, name: str) -> Button:
    return next(b for b in widget.findChildren(Button) if b.accessibleName() == name and b.isVisible())


def test_a_choice_holds_at_once_and_is_kept_in_the_folder(dialog, session, qtbot):
    look = section(dialog, "look")
    look.theme._parts[0].setFocus()
    qtbot.keyClick(look.theme._parts[0], Key.Key_Right)
    assert session.preferences.theme == "light"
    qtbot.keyClick(look.system_font, Key.Key_Space)
    assert load(session.desk.folder).system_font is True


def test_the_persons_dictionary_is_written_and_taken_from(dialog, session, qtbot):
    session.prefer(words={"masamadre": "es"})
    words = section(dialog, "words").words
    qtbot.keyClicks(words._line, "Panrico")
    qtbot.keyClick(words._line, Key.Key_Return)
    assert session.preferences.words == {"masamadre": "es", "panrico": ""}
    words._drop("masamadre")
    assert session.preferences.words == {"panrico": ""}
    assert load(session.desk.folder).words == {"panrico": ""}


def test_the_size_of_the_text_is_a_number(dialog, session, qtbot):
    look = section(dialog, "look")
    look.text_size._parts[0].setFocus()
    qtbot.keyClick(look.text_size._parts[0], Key.Key_Right)
    assert session.preferences.text_scale == 1.15


def test_another_key_is_taken_by_pressing_it(dialog, session, qtbot):
    field = section(dialog, "keys").fields["new"]
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Space)
    qtbot.keyClick(field, Key.Key_M, Ctrl)
    assert session.preferences.shortcuts == {"new": "Ctrl+M"}
    assert field.accessibleName() == "New, on this page: Ctrl M"


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Key.Key_K, "Ctrl K is already «Search or go to», so «New, on this page» keeps its own"),
        (Key.Key_C, "Text fields need Ctrl C, so «New, on this page» keeps its own"),
    ],
)
def test_a_key_that_is_taken_is_refused_with_both_names(dialog, session, qtbot, key, told):
    keys = section(dialog, "keys")
    qtbot.keyClick(keys.fields["new"], Key.Key_Space)
    qtbot.keyClick(keys.fields["new"], key, Ctrl)
    assert keys.problem.text() == told
    assert session.preferences.shortcuts == {}


def test_backspace_leaves_an_act_without_key_and_the_reset_gives_it_back(dialog, session, qtbot):
    keys = section(dialog, "keys")
    qtbot.keyClick(keys.fields["rail"], Key.Key_Space)
    qtbot.keyClick(keys.fields["rail"], Key.Key_Backspace)
    assert shortcuts.key("rail", session.preferences.shortcuts) == ""
    button(keys, "All as at first").click()
    assert shortcuts.key("rail", session.preferences.shortcuts) == "F9"


def test_a_letter_alone_is_no_key(dialog, session, qtbot):
    field = section(dialog, "keys").fields["new"]
    qtbot.keyClick(field, Key.Key_Space)
    qtbot.keyClick(field, Key.Key_M)
    assert session.preferences.shortcuts == {}


def test_a_backup_is_made_and_one_can_ask_to_go_back_to_it(dialog, session, qtbot):
    made = section(dialog, "backups")
    assert "There is none yet" in said(dialog)
    made.now.click()
    qtbot.waitUntil(lambda: bool(backups.backups(session.desk.folder)), timeout=20_000)
    qtbot.waitUntil(made.now.isEnabled, timeout=20_000)
    [back] = [b for b in made.findChildren(Button) if b.accessibleName().startswith("Go back to")]
    back.click()
    asked = next(d for d in made.findChildren(Dialog) if d.isVisible())
    with qtbot.waitSignal(dialog.restore_requested) as told:
        button(asked, "Go back").click()
    assert told.args == [str(backups.backups(session.desk.folder)[0].path)]


def test_what_is_in_the_trash_is_put_back(dialog, session, acme):
    reply = replies.save(acme, replies.ReplyText(title="Thanks", body="Thank you."))
    replies.delete(acme, [reply])
    bin_of_acme = section(dialog, "trash")
    assert "Thanks" in said(dialog)
    button(bin_of_acme, "Put back: Thanks").click()
    assert trash.list_trash(acme) == []
    assert replies.get(acme, reply).text.title == "Thanks"


def test_it_is_said_that_a_shortcut_was_taken_meanwhile(dialog, session, acme):
    old = replies.save(acme, replies.ReplyText("Thanks", "Thank you.", ":ty"))
    replies.delete(acme, [old])
    replies.save(acme, replies.ReplyText("Bye", "Good bye.", ":ty"))
    bin_of_acme = section(dialog, "trash")
    button(bin_of_acme, "Put back: Thanks").click()
    assert "“Thanks” is back without its shortcut :ty" in said(dialog)


def test_the_trash_is_emptied_only_after_a_yes(dialog, session, acme):
    replies.delete(acme, [replies.save(acme, replies.ReplyText(title="Thanks", body="Thank you."))])
    bin_of_acme = section(dialog, "trash")
    bin_of_acme.empty.click()
    asked = next(d for d in bin_of_acme.findChildren(Dialog) if d.isVisible())
    assert trash.list_trash(acme)
    button(asked, "Empty it").click()
    assert trash.list_trash(acme) == []


def test_another_name_is_kept_and_an_empty_one_refused(dialog, session, qtbot):
    data = section(dialog, "data")
    data.name.setText("Clara")
    qtbot.keyClick(data.name, Key.Key_Return)
    assert session.desk.agent_name() == "Clara"
    data.name.clear()
    qtbot.keyClick(data.name, Key.Key_Return)
    assert session.desk.agent_name() == "Clara"
    assert "Write your name" in said(dialog)


def test_the_data_is_checked_on_request(dialog, qtbot):
    data = section(dialog, "data")
    data.check.click()
    qtbot.waitUntil(lambda: data.result.text() == "All in order", timeout=20_000)


def test_what_is_copied_for_a_report_holds_nothing_of_the_person(dialog, session):
    section(dialog, "data").copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "CM Desk" in copied
    for own in (str(session.desk.folder), "Nuria", "Acme"):
        assert own not in copied


def test_help_lists_every_key_as_it_is_now_and_copies_the_command(window, session):
    session.prefer(shortcuts={"new": "Ctrl+M"})
    dialog = HelpDialog(window, session.preferences)
    dialog.open()
    names = {child.accessibleName() for child in dialog.findChildren(QWidget)}
    assert {"Ctrl M", "Ctrl Space", "F6"} <= names
    assert all(shortcuts.text(act.id) in said(dialog) for act in (*shortcuts.ACTS, *shortcuts.OTHERS))
    assert {"F2", "F10", "Ctrl PgDn", "Alt ↑", "Del"} <= names
    button(dialog, "Copy the command").click()
    assert QGuiApplication.clipboard().text() == COMMAND
