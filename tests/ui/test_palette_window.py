"""The palette as it is used: with keys, on real data."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from cmdesk.domain.asked import AskedField
from cmdesk.services import accounts, case_list, case_view, cases, copying, facts, replies
from cmdesk.services.accounts import AccountCard
from cmdesk.services.cases import NewCase
from cmdesk.services.replies import ReplyText
from cmdesk.ui.palette.window import PaletteWindow
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.inputs import Choice

Key, Ctrl, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ORDER = AskedField("order", "Order", "text")


def reply(scope, title, body, **more):
    return replies.save(scope, ReplyText(title=title, body=body, **more))


def uses(scope):
    return [(use.text, use.network, use.visibility) for use in copying.recent_uses(scope)]


@pytest.fixture
def clipboard(qapp):
    QApplication.clipboard().clear()
    return QApplication.clipboard()


@pytest.fixture
def palette(qtbot, session, clipboard) -> Iterator[PaletteWindow]:
    made = PaletteWindow(session)
    qtbot.addWidget(made)
    yield made
    made.hide()


@pytest.fixture
def elsewhere(qtbot):
    """Another window, in which the person is."""
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def typing(qtbot, palette, elsewhere):
    """Opens the palette and types into its search."""

    def type_(text: str) -> None:
        elsewhere.activateWindow()
        qtbot.waitUntil(elsewhere.isActiveWindow)
        palette.open_palette()
        qtbot.waitUntil(palette.isActiveWindow)
        qtbot.keyClicks(palette.search, text)

    return type_


def titles(palette):
    model = palette.list.rows
    return [model.row(number).title for number in range(model.rowCount())]


def press(qtbot, palette, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(palette.focusWidget(), key, held)


def test_what_is_typed_is_found_at_once_and_enter_copies_and_closes(palette, typing, qtbot, acme, clipboard):
    typing("sorry")
    assert titles(palette) == ["Sorry for the delay"]
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == "We are sorry: it is on its way."
    assert not palette.isVisible()
    assert [text for text, _, _ in uses(acme)] == ["We are sorry: it is on its way."]


def test_it_says_that_it_was_copied_and_for_whom_and_can_take_it_back(palette, typing, qtbot, session, acme):
    said = []
    session.said.connect(said.append)
    typing("sorry")
    press(qtbot, palette, Key.Key_Return)
    assert said[0].text == "Copied for Acme."
    said[0].undo()
    assert uses(acme) == []


def test_a_double_click_copies_once(palette, typing, qtbot, acme):
    typing("sorry")
    place = palette.list.visualRect(palette.list.rows.index(0, 0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(uses(acme)) == 1


def test_the_title_names_the_client(palette, typing):
    typing("")
    assert palette.windowTitle() == "CM Desk: Acme"


def test_arrows_in_the_search_choose_and_show(palette, typing, qtbot):
    typing("")
    shown = palette.filling.prepared.title
    press(qtbot, palette, Key.Key_Down)
    assert palette.filling.prepared.title != shown
    assert palette.search.hasFocus()


def test_alt_and_a_number_copies_that_one(palette, typing, qtbot, clipboard):
    typing("")
    wanted = palette.list.rows.row(1)
    press(qtbot, palette, Key.Key_2, Alt)
    assert clipboard.text() == wanted.body


def test_ctrl_and_a_number_works_for_another_client_in_its_colour(palette, typing, qtbot, session, globex):
    typing("")
    palette.person.setFocus()
    press(qtbot, palette, Key.Key_2, Ctrl)
    assert session.client.id == globex.client_id
    assert palette.search.hasFocus()
    assert palette.windowTitle() == "CM Desk: Globex"
    assert titles(palette) == ["Book a visit"]
    assert palette.foot.copy.text() == "Copy for Globex"


def test_escape_closes_even_with_words_typed_and_they_stay_selected(palette, typing, qtbot):
    typing("sorry")
    press(qtbot, palette, Key.Key_Escape)
    assert not palette.isVisible()
    palette.open_palette()
    assert palette.search.selectedText() == "sorry"


def test_it_closes_when_another_window_gets_the_keyboard(palette, typing, elsewhere, qtbot):
    typing("")
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not palette.isVisible())


def test_what_was_typed_survives_a_look_at_another_window(palette, typing, qtbot, acme):
    reply(acme, "Parcel", "Your parcel is {{ ask.order }}.", fields=(ORDER,))
    typing("parcel")
    press(qtbot, palette, Key.Key_Tab)
    qtbot.keyClicks(palette.focusWidget(), "A-1")
    palette.hide()
    palette.open_palette()
    assert palette.filling.prepared.text == "Your parcel is A-1."


def test_what_was_typed_is_forgotten_once_it_was_copied(palette, typing, qtbot, acme):
    reply(acme, "Parcel", "Hello {{ person.first_name }}: it is {{ ask.order }}.", fields=(ORDER,))
    typing("parcel")
    qtbot.keyClicks(palette.person, "Ana")
    press(qtbot, palette, Key.Key_Return)
    qtbot.keyClicks(palette.focusWidget(), "A-1")
    press(qtbot, palette, Key.Key_Return)
    assert [text for text, _, _ in uses(acme)] == ["Hello Ana: it is A-1."]
    palette.open_palette()
    assert palette.person.text() == ""
    assert set(palette.filling.prepared.missing) == {"person.first_name", "ask.order"}


def test_enter_goes_to_the_value_that_is_missing_instead_of_copying(palette, typing, qtbot, acme, clipboard):
    reply(acme, "Parcel", "Your parcel is {{ ask.order }}.", fields=(ORDER,))
    typing("parcel")
    press(qtbot, palette, Key.Key_Return)
    assert palette.focusWidget().accessibleName() == "Order"
    assert palette.foot.problem.text() == "Order missing. Type it and it copies."
    assert clipboard.text() == ""
    qtbot.keyClicks(palette.focusWidget(), "A-1")
    assert palette.foot.problem.text() == ""
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == "Your parcel is A-1."


def test_tab_goes_from_the_search_to_the_values_and_back(palette, typing, qtbot, acme):
    reply(acme, "Parcel", "Your parcel is {{ ask.order }}.", fields=(ORDER,))
    typing("parcel")
    press(qtbot, palette, Key.Key_Tab)
    assert palette.focusWidget().accessibleName() == "Order"
    press(qtbot, palette, Key.Key_Backtab)
    assert palette.search.hasFocus()


def test_a_choice_is_offered_and_fills_in(palette, typing, qtbot, acme):
    field = AskedField("size", "Size", "choice", ("small", "big"))
    reply(acme, "Box", "A {{ ask.size }} box.", fields=(field,))
    typing("box")
    press(qtbot, palette, Key.Key_Tab)
    choice = palette.focusWidget()
    assert isinstance(choice, Choice)
    qtbot.keyClicks(choice, "b")
    assert palette.filling.prepared.text == "A big box."


def test_a_number_that_is_none_is_not_copied(palette, typing, qtbot, acme, clipboard):
    field = AskedField("days", "Days", "number")
    reply(acme, "Wait", "It takes {{ ask.days }} days.", fields=(field,))
    typing("wait")
    press(qtbot, palette, Key.Key_Tab)
    qtbot.keyClicks(palette.focusWidget(), "3")
    assert palette.filling.prepared.text == "It takes 3 days."
    qtbot.keyClicks(palette.focusWidget(), "x")
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == ""
    assert palette.isVisible()
    assert not palette.foot.copy.isEnabled()


def test_the_guard_is_seen_before_enter_and_enter_does_not_copy(
    palette, typing, qtbot, acme, globex, clipboard
):
    reply(acme, "Other", "Ask at Globex.")
    typing("other")
    assert palette.filling.prepared.stops
    assert "Globex" in palette.search.accessibleDescription()
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == ""
    assert "Ctrl+Enter" in palette.foot.problem.text()
    assert not palette.foot.reason.isVisible()


def test_a_stop_is_copied_with_control_enter_and_a_reason_that_is_kept(
    palette, typing, qtbot, acme, clipboard
):
    reply(acme, "Other", "Ask at Globex.")
    typing("other")
    press(qtbot, palette, Key.Key_Return, Ctrl)
    assert palette.foot.reason.hasFocus()
    press(qtbot, palette, Key.Key_Return, Ctrl)
    assert clipboard.text() == ""
    qtbot.keyClicks(palette.foot.reason, "They work together")
    press(qtbot, palette, Key.Key_Return, Ctrl)
    assert clipboard.text() == "Ask at Globex."
    assert copying.recent_uses(acme)[0].override_reason == "They work together"


def test_escape_takes_the_question_for_a_reason_back_first(palette, typing, qtbot, acme):
    reply(acme, "Other", "Ask at Globex.")
    typing("other")
    press(qtbot, palette, Key.Key_Return, Ctrl)
    press(qtbot, palette, Key.Key_Escape)
    assert palette.isVisible()
    assert not palette.foot.reason.isVisible()
    assert palette.search.hasFocus()


def test_the_network_that_was_chosen_stays_when_data_changes(palette, typing, qtbot, session, acme):
    accounts.save(acme, AccountCard("instagram", "@acme"))
    accounts.save(acme, AccountCard("x", "@acme"))
    typing("sorry")
    press(qtbot, palette, Key.Key_Down, Alt)
    chosen = palette.filling.prepared.purpose.network
    reply(acme, "Sorry again", "Sorry.")
    qtbot.waitUntil(lambda: len(titles(palette)) == 2)
    assert palette.filling.prepared.purpose.network == chosen


def test_enter_right_after_a_letter_copies_the_reply_that_it_found(palette, typing, qtbot, clipboard):
    typing("hour")
    assert clipboard.text() == ""
    palette.search.insert("s")  # nothing was painted in between
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == "We open at nine."


def test_alt_down_takes_the_next_network_and_it_is_remembered(palette, typing, qtbot, session, acme):
    accounts.save(acme, AccountCard("instagram", "@acme"))
    accounts.save(acme, AccountCard("x", "@acme"))
    typing("sorry")
    first = palette.filling.prepared.purpose.network
    press(qtbot, palette, Key.Key_Down, Alt)
    second = palette.filling.prepared.purpose.network
    assert {first, second} <= {"", "instagram", "x"}
    assert first != second
    press(qtbot, palette, Key.Key_Return)
    assert session.preferences.networks[str(acme.client_id)] == second
    assert uses(acme)[0][1] == second


def test_control_p_makes_it_private(palette, typing, qtbot, acme):
    typing("sorry")
    press(qtbot, palette, Key.Key_P, Ctrl)
    press(qtbot, palette, Key.Key_Return)
    assert uses(acme)[0][2] == "private"


def test_control_b_makes_a_favourite_and_the_row_stays_current(palette, typing, qtbot):
    typing("")
    press(qtbot, palette, Key.Key_Down)
    row = palette.list.current_row()
    press(qtbot, palette, Key.Key_B, Ctrl)
    qtbot.waitUntil(lambda: palette.list.current_row().starred)
    assert palette.list.current_row().id == row.id


def test_the_text_can_be_changed_before_it_is_copied(palette, typing, qtbot, acme, clipboard):
    typing("hours")
    press(qtbot, palette, Key.Key_F2)
    assert palette.filling.text.hasFocus()
    qtbot.keyClicks(palette.filling.text, " See you")
    press(qtbot, palette, Key.Key_Return, Ctrl)
    assert clipboard.text() == "We open at nine. See you"
    assert uses(acme)[0][0] == "We open at nine. See you"


def test_escape_leaves_the_changed_text_before_the_palette(palette, typing, qtbot):
    typing("hours")
    press(qtbot, palette, Key.Key_F2)
    qtbot.keyClicks(palette.filling.text, " See you")
    press(qtbot, palette, Key.Key_Escape)
    assert palette.isVisible()
    assert palette.filling.prepared.text == "We open at nine."


def test_a_text_that_is_being_changed_is_not_lost_when_data_changes(palette, typing, qtbot, acme):
    typing("hours")
    press(qtbot, palette, Key.Key_F2)
    qtbot.keyClicks(palette.filling.text, " See you")
    with qtbot.waitSignal(palette._session.changed):
        facts.save(acme, "shop", "Market street")
    QApplication.processEvents()
    assert palette.filling.prepared.text == "We open at nine. See you"


def test_several_replies_make_one_text_in_the_order_gathered(palette, typing, qtbot, clipboard):
    typing("hours")
    press(qtbot, palette, Key.Key_M, Ctrl)
    palette.search.setText("sorry")
    press(qtbot, palette, Key.Key_M, Ctrl)
    both = "We open at nine.\n\nWe are sorry: it is on its way."
    qtbot.waitUntil(lambda: palette.filling.text.toPlainText() == both)
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == both
    palette.open_palette()
    assert palette.list.gathered == []


def test_it_says_how_many_are_gathered_even_when_none_of_them_is_listed(palette, typing, qtbot):
    typing("hours")
    press(qtbot, palette, Key.Key_M, Ctrl)
    palette.search.setText("sorry")
    assert palette._count.text().startswith("1 gathered")
    press(qtbot, palette, Key.Key_M, Ctrl)
    press(qtbot, palette, Key.Key_M, Ctrl)
    assert palette._count.text().startswith("1 gathered")


def test_the_guard_looks_over_the_gathered_text_as_a_whole(palette, typing, qtbot, acme, clipboard):
    reply(acme, "Other", "Ask at Globex.")
    typing("hours")
    press(qtbot, palette, Key.Key_M, Ctrl)
    palette.search.setText("other")
    press(qtbot, palette, Key.Key_M, Ctrl)
    palette.search.setText("hours")
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == ""
    assert "Globex" in palette.foot.problem.text()


def test_what_was_on_the_clipboard_can_be_got_back_pictures_too(palette, typing, qtbot, clipboard):
    picture = QImage(4, 3, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c34150"))
    there = QMimeData()
    there.setImageData(picture)
    clipboard.setMimeData(there)
    typing("hours")
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == "We open at nine."
    typing("")
    assert palette.foot.recover.isVisible()
    press(qtbot, palette, Key.Key_R, Ctrl)
    assert clipboard.image().size() == picture.size()
    assert not palette.foot.recover.isVisible()


def test_a_use_that_did_not_happen_is_taken_back_with_a_key(palette, typing, qtbot, acme):
    typing("hours")
    assert not palette.foot.take_back.isVisible()
    press(qtbot, palette, Key.Key_Return)
    typing("")
    assert palette.foot.take_back.isVisible()
    press(qtbot, palette, Key.Key_T, Ctrl)
    assert uses(acme) == []
    assert not palette.foot.take_back.isVisible()


def test_the_clipboard_becomes_a_new_reply(palette, typing, qtbot, clipboard):
    clipboard.setText("What I have just sent")
    typing("")
    with qtbot.waitSignal(palette.new_reply_requested) as asked:
        press(qtbot, palette, Key.Key_N, Ctrl)
    assert asked.args == ["What I have just sent"]
    assert not palette.isVisible()


def test_when_nothing_is_found_what_was_typed_becomes_a_new_reply(palette, typing, qtbot):
    typing("zzz")
    assert palette.nothing.isVisible()
    assert not palette.foot.copy.isEnabled()
    press(qtbot, palette, Key.Key_Tab)
    button = palette.nothing.findChild(Button)
    with qtbot.waitSignal(palette.new_reply_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["zzz"]


def test_the_window_keeps_its_size_whatever_is_found(palette, typing, qtbot):
    typing("")
    size = palette.size()
    qtbot.keyClicks(palette.search, "zzz")
    QApplication.processEvents()
    assert palette.size() == size


def test_from_the_overview_it_opens_for_the_last_client(palette, session, globex, qtbot):
    session.activate(globex.client_id)
    session.activate(None)
    palette.open_palette()
    assert session.client.id == globex.client_id
    assert palette.windowTitle() == "CM Desk: Globex"


def test_with_no_last_client_it_asks_for_which_one(palette, session, qtbot):
    session.activate(None)
    session.prefer(last_client=0)
    palette.open_palette()
    assert session.client is None
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup.focusWidget(), Key.Key_2, Ctrl)
    assert session.client.name == "Globex"
    assert titles(palette) == ["Book a visit"]


def test_what_changes_elsewhere_is_there_when_it_opens(palette, typing, acme):
    typing("")
    palette.hide()
    reply(acme, "Brand new", "New.")
    palette.open_palette()
    assert "Brand new" in titles(palette)


def test_the_token_of_the_window_system_is_handed_on(palette, monkeypatch):
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    palette.open_palette("leave-7")
    assert os.environ.get("XDG_ACTIVATION_TOKEN") == "leave-7"


def test_it_opens_whole_on_the_screen(palette, typing):
    typing("")
    room = palette.screen().availableGeometry()
    surface = palette.geometry().adjusted(64, 64, -64, -64)
    assert room.contains(surface)
    assert abs(surface.center().x() - room.center().x()) <= 1


def test_every_act_is_in_the_menu_with_its_key(palette, typing, qtbot):
    typing("")
    press(qtbot, palette, Key.Key_F10)
    menu = QApplication.activePopupWidget()
    told = [action.text().partition("\t")[2] for action in menu.actions()]
    assert told == [act.key.replace("+", " ") for act in palette.acts.listed()]
    menu.close()


def test_values_and_findings_are_marked_where_they_stand_even_after_an_emoji(palette, typing, acme):
    reply(acme, "Marked", "😀 Hello {{ person.first_name }}, ask at Globex.")
    typing("marked")
    palette.filling.set_person("Ana")
    marked = [mark.cursor.selectedText() for mark in palette.filling.text.extraSelections()]
    assert marked == ["Ana", "Globex"]


def test_a_row_is_said_in_words(palette, typing, acme):
    made = reply(acme, "Loved", "Thanks.")
    replies.star(acme, [made], on=True)
    typing("loved")
    assert palette.search.accessibleDescription() == "Loved, 0 uses, not approved, favourite"


def test_the_strip_and_the_button_have_the_clients_colour(palette, typing, qtbot):
    typing("")
    x = palette.width() // 2
    first = palette.grab().toImage().pixelColor(QPoint(x, 66))
    press(qtbot, palette, Key.Key_2, Ctrl)
    assert palette.grab().toImage().pixelColor(QPoint(x, 66)) != first


@pytest.fixture
def case(acme):
    said = NewCase("It came late", "complaint", "instagram", person_name="Marta Olmedo", handle="@marta")
    return cases.log(acme, said)


def open_for(palette, qtbot, scope, case_id):
    palette.work_for(case_list.rows_of(scope, [case_id])[0] if case_id else None)
    palette.open_palette()
    qtbot.waitUntil(palette.isActiveWindow)


def test_opened_from_a_case_it_writes_to_its_person_and_keeps_the_text_with_it(
    palette, qtbot, session, acme, case, clipboard
):
    accounts.save(acme, AccountCard("instagram", "@acme"))
    reply(acme, "Apology", "Dear {{ person.first_name }}, about {{ case.reference }}: sorry.")
    said = []
    session.said.connect(said.append)
    open_for(palette, qtbot, acme, case.id)
    assert not palette.person.isVisible()
    qtbot.keyClicks(palette.search, "apology")
    press(qtbot, palette, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    text = f"Dear Marta, about {case.reference}: sorry."
    assert clipboard.text() == text
    assert not palette.isVisible()
    view = case_view.view(acme, case.id)
    assert (view.copied_text, view.row.copied_at is not None) == (text, True)
    assert [use.person for use in copying.recent_uses(acme)] == ["Marta Olmedo"]
    assert said[-1].text == f"Copied for Acme, and kept with {case.reference}."
    said[-1].undo()
    assert case_view.view(acme, case.id).copied_text == ""
    assert copying.recent_uses(acme) == []


def test_enter_copies_for_the_person_of_the_case_and_keeps_nothing_with_it(
    palette, qtbot, acme, case, clipboard
):
    reply(acme, "Apology", "Dear {{ person.first_name }}: sorry.")
    open_for(palette, qtbot, acme, case.id)
    qtbot.keyClicks(palette.search, "apology")
    press(qtbot, palette, Key.Key_Return)
    assert clipboard.text() == "Dear Marta: sorry."
    assert case_view.view(acme, case.id).copied_text == ""
    palette.work_for(None)
    palette.open_palette()
    assert palette.person.isVisible()
    assert not palette.foot.log.isVisible()


def test_a_case_is_left_and_then_it_is_for_nobody_in_particular(palette, qtbot, acme, case, clipboard):
    reply(acme, "Apology", "Dear {{ person.first_name }}: sorry.")
    open_for(palette, qtbot, acme, case.id)
    qtbot.keyClicks(palette.search, "apology")
    assert palette.filling.prepared.missing == ()
    qtbot.mouseClick(palette.for_whom.leave, Qt.MouseButton.LeftButton)
    assert palette.filling.prepared.missing == ("person.first_name",)
    assert palette.person.isVisible()
    press(qtbot, palette, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert clipboard.text() == ""


def test_the_case_of_another_client_makes_it_active_and_is_gone_with_it(
    palette, qtbot, session, acme, globex, case
):
    session.activate(globex.client_id)
    open_for(palette, qtbot, acme, case.id)
    assert session.client.id == acme.client_id
    assert palette.foot.log.isVisible()
    session.activate(globex.client_id)
    assert not palette.foot.log.isVisible()
    assert palette.for_whom.row is None
