"""What the controls of the kit do with keys, clicks and data."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cmdesk.domain.colours import NAMES
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.button import Button, IconButton, Painted
from cmdesk.ui.widgets.card import Scroll
from cmdesk.ui.widgets.chips import TagChip
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.dialog import Dialog, ask_reason, confirm
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, ColourPicker, LineEdit, SearchField, TextBox, WordList
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.popover import Entry, Popover
from cmdesk.ui.widgets.progress import ProgressCard
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.steps import NumberField
from cmdesk.ui.widgets.toast import Toast
from cmdesk.ui.widgets.work import Job

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)", extend=True
)


@pytest.fixture(autouse=True)
def usual_look(qapp) -> Iterator[None]:
    fonts.load()
    style.apply(Look(still=True))
    yield
    style.apply(Look())


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def place(window):
    """Puts a control in the window, with the keyboard on it."""

    def put(control):
        window.layout().addWidget(control)
        control.show()
        control.setFocus()
        return control

    return put


def test_words_of_data_are_never_read_as_markup(place):
    label = place(Label("<b>R&B</b> <img src=x>"))
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>R&B</b> <img src=x>"


def test_a_label_that_is_cut_shows_the_whole_as_its_tooltip_and_to_screen_readers(place):
    label = place(Label("Entrega con retraso: compensación", elide=True))
    label.setFixedWidth(80)
    QApplication.processEvents()
    assert label.toolTip() == label.text() == "Entrega con retraso: compensación"
    assert label.accessibleName() == label.text()
    label.setFixedWidth(600)
    QApplication.processEvents()
    assert label.toolTip() == ""


def test_a_label_of_several_lines_asks_for_the_height_that_it_draws(place):
    label = place(Label("Sentimos mucho que el pedido llegara tarde y sin velas", wrap=True))
    assert label.heightForWidth(120) > 2 * label.heightForWidth(2000)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_space_and_enter_press_a_button(key, place, qtbot):
    button = place(Button("Save"))
    with qtbot.waitSignal(button.clicked, timeout=500):
        qtbot.keyClick(button, key)


def test_a_button_says_that_it_copied_and_then_its_usual_words_again(place, qtbot):
    button = place(Button("Copy for Horno Trigalba", kind="brand", brand=("HT", "terracotta")))
    button.say_for_a_moment("Copied")
    button.say_for_a_moment("Copied")
    assert (button.text(), button.accessibleName()) == ("Copied", "Copied")
    qtbot.waitUntil(lambda: button.text() == "Copy for Horno Trigalba")
    assert button.accessibleName() == "Copy for Horno Trigalba"


def test_the_tooltip_of_an_icon_says_its_name_and_key():
    assert IconButton("search", "Search", key="Ctrl+K").toolTip() == "Search (Ctrl+K)"


@pytest.mark.parametrize(("key", "value"), [(Key.Key_Right, "x"), (Key.Key_Left, "threads")])
def test_arrows_move_in_a_segmented_control_and_go_round(key, value, place, qtbot):
    parts = place(Segmented("Network", [("ig", "Instagram", ""), ("x", "X", ""), ("threads", "Threads", "")]))
    with qtbot.waitSignal(parts.chosen) as told:
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told.args == [value]
    assert parts.value == value
    assert {part.text().casefold() for part in parts.findChildren(Painted) if part.hasFocus()} == {value}


def test_choosing_by_program_tells_nobody(place, qtbot):
    parts = place(Segmented("Look", [("light", "Light", "sun"), ("dark", "Dark", "moon")]))
    with qtbot.assertNotEmitted(parts.chosen):
        parts.choose("dark")
    assert parts.value == "dark"


def test_each_part_of_a_segmented_control_is_a_radio_button(place):
    parts = place(Segmented("Look", [("light", "Light", "sun"), ("dark", "Dark", "moon")]))
    roles = {QAccessible.queryAccessibleInterface(part).role() for part in parts.findChildren(QWidget)}
    assert roles == {QAccessible.Role.RadioButton}


def test_the_text_box_grows_with_what_is_written_up_to_its_most(place, type_text):
    box = place(TextBox("Text", least=3, most=6))
    QApplication.processEvents()
    least = box.height()
    type_text(box, "uno\ndos\ntres\ncuatro\ncinco")
    assert box.height() > least
    grown = box.height()
    type_text(box, "\n6\n7\n8\n9\n10")
    assert grown < box.height() <= least + 4 * box.fontMetrics().lineSpacing()
    box.clear()
    assert box.height() == least


def test_tab_leaves_the_text_box(window, place, qtbot):
    box = place(TextBox("Text"))
    after = Button("After")
    window.layout().addWidget(after)
    after.show()
    qtbot.keyClick(box, Key.Key_Tab)
    assert after.hasFocus()
    assert box.toPlainText() == ""


def test_the_wheel_changes_no_value_in_passing(place):
    choice = place(Choice("Language", [("es", "Español"), ("en", "English")]))
    number = place(NumberField("Days", value=3))
    for field in choice, number:
        turn = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, turn)
    assert (choice.value, number.value()) == ("es", 3)


def test_a_choice_that_is_not_offered_falls_back_on_the_first():
    assert Choice("Language", [("es", "Español"), ("en", "English")], "fr").value == "es"


def test_arrows_in_a_search_go_on_to_its_list_and_escape_empties_it(place, qtbot):
    search = place(SearchField("Search"))
    with qtbot.waitSignal(search.passed_on) as told:
        qtbot.keyClick(search, Key.Key_Down)
    assert isinstance(told.args[0], QKeyEvent)
    qtbot.keyClicks(search, "retr")
    qtbot.keyClick(search, Key.Key_Escape)
    assert search.text() == ""


def test_words_are_added_by_enter_comma_and_leaving(window, place, qtbot, type_text):
    words = place(WordList("Words", remove="Take {word} away"))
    line = words.findChild(LineEdit)
    type_text(line, "obrador\n")
    type_text(line, "sin prisa,de aquí,")
    type_text(line, "pan")
    line.clearFocus()
    assert words.words() == ("obrador", "sin prisa", "de aquí", "pan")


def test_a_word_is_added_once_and_changes_are_told(place, type_text, qtbot):
    words = place(WordList("Words"))
    with qtbot.waitSignal(words.changed):
        type_text(words.findChild(LineEdit), "pan\n")
    with qtbot.assertNotEmitted(words.changed):
        type_text(words.findChild(LineEdit), "pan\n")
    assert words.words() == ("pan",)


def test_enter_in_a_list_of_words_adds_and_leaves_the_dialog_open(window, qtbot, type_text):
    dialog = Dialog(window, "Voice")
    words = WordList("Words")
    dialog.body.addWidget(words)
    dialog.add_button(Button("Save"), dialog.accept, default=True)
    dialog.open()
    line = words.findChild(LineEdit)
    line.setFocus()  # pyright: ignore[reportOptionalMemberAccess]
    type_text(line, "pan\n")
    assert words.words() == ("pan",)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        type_text(line, "\n")


def test_words_are_taken_away_by_key_by_backspace_and_by_the_cross(place, qtbot):
    words = place(WordList("Words", remove="Take {word} away"))
    words.set_words(["uno", "dos", "tres"])
    line = words.findChild(LineEdit)
    line.setFocus()
    qtbot.keyClick(line, Key.Key_Backspace)
    assert words.words() == ("uno", "dos")
    QApplication.processEvents()
    chip = next(c for c in words.findChildren(TagChip) if c.text() == "uno" and c.isVisibleTo(words))
    assert chip.accessibleName() == "Take uno away"
    qtbot.keyClick(chip, Key.Key_Delete)
    assert words.words() == ("dos",)
    QApplication.processEvents()
    chip = next(c for c in words.findChildren(TagChip) if c.text() == "dos" and c.isVisibleTo(words))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    assert words.words() == ()


def test_colours_are_chosen_with_the_arrows(place, qtbot):
    picker = place(ColourPicker("Colour", {name: name.title() for name in NAMES}, "teal"))
    with qtbot.waitSignal(picker.chosen) as told:
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right)
    assert told.args == ["blue"]
    assert picker.value == "blue"


def test_a_colour_of_ones_own_is_none_of_the_twelve(place):
    picker = place(ColourPicker("Colour", {name: name.title() for name in NAMES}, "teal"))
    picker.choose("#123456")
    assert picker.value == ""


def test_an_error_is_shown_and_told_and_taken_back(place):
    row = place(FormRow("Phone", LineEdit("Phone"), help="With its prefix"))
    row.set_error("Digits are missing")
    assert row.editor.accessibleDescription() == "Digits are missing"
    assert "Digits are missing" in [label.text() for label in row.findChildren(Label)]
    row.set_error("")
    assert row.editor.accessibleDescription() == ""
    assert "With its prefix" in [label.text() for label in row.findChildren(Label)]


@pytest.mark.parametrize(
    ("used", "limit", "said"), [(182, 280, "182 of 280"), (301, 280, "301 of 280"), (12, None, "12")]
)
def test_a_counter_says_how_much_is_used(used, limit, said):
    ring = CounterRing("Characters", "{used} of {limit}")
    ring.show_count(used, limit)
    assert ring.accessibleName() == said


def test_a_page_scrolls_to_where_the_keyboard_goes(place, qtbot):
    page = place(Scroll())
    lines = [LineEdit(f"Line {n}") for n in range(60)]
    for line in lines:
        page.column.addWidget(line)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    lines[-1].setFocus()
    assert page.verticalScrollBar().value() > 0
    top = lines[-1].mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= page.viewport().height() - lines[-1].height()


def test_the_toast_takes_back_once(window, qtbot):
    toast, undone = Toast(window, "Undo"), []
    toast.say("Reply deleted", "trash", lambda: undone.append(1))
    assert toast.isVisible()
    assert toast.can_undo
    qtbot.mouseClick(undo_button(toast), Qt.MouseButton.LeftButton)
    toast.take_back()
    assert undone == [1]
    assert not toast.isVisible()


def test_a_toast_that_went_away_can_still_be_taken_back(window):
    toast, undone = Toast(window, "Undo"), []
    toast.say("Reply deleted", "trash", lambda: undone.append(1))
    toast.hide()
    toast.take_back()
    assert undone == [1]


def test_the_next_thing_said_takes_the_place_of_the_last(window):
    toast, undone = Toast(window, "Undo"), []
    toast.say("First deleted", "trash", lambda: undone.append("first"))
    toast.say("Copied")
    assert not toast.can_undo
    assert toast.accessibleName() == "Copied"
    assert not undo_button(toast).isVisible()


def test_a_toast_goes_by_itself_but_waits_while_the_keyboard_is_on_it(window):
    toast = Toast(window, "Undo")
    toast.say("Reply deleted", "trash", lambda: None)
    ticks = 6_000 // toast._timer.interval()
    undo_button(toast).setFocus()
    for _ in range(ticks + 1):
        toast._timer.timeout.emit()
    assert toast.isVisible()
    window.setFocus()
    undo_button(toast).clearFocus()
    for _ in range(ticks):
        toast._timer.timeout.emit()
    assert not toast.isVisible()


@pytest.fixture
def screen_reader(qapp) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_toast_stays_twice_as_long_for_who_has_to_hear_it(window, screen_reader):
    toast = Toast(window, "Undo")
    toast.say("Reply deleted", "trash", lambda: None)
    ticks = 12_000 // toast._timer.interval()
    for _ in range(ticks - 1):
        toast._timer.timeout.emit()
    assert toast.isVisible()
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_what_happens_is_announced_without_disturbing_anything(window, screen_reader):
    announce(window, "You are now working as Clínica Velmora", urgent=True)
    announce(window, "Copied for Horno Trigalba")
    assert window.isVisible()


def undo_button(toast: Toast) -> Painted:
    return next(each for each in toast.findChildren(Painted) if each.accessibleName() == "Undo")


def progress_of(window: QWidget) -> tuple[ProgressCard, Job]:
    card, job = ProgressCard(window, "{done} of {of}", "Stop"), Job("Importing", lambda _: None)
    card.follow(job)
    return card, job


def test_work_done_at_once_shows_no_progress(window):
    card, job = progress_of(window)
    job.finished.emit(None)
    card._delay.timeout.emit()
    assert not card.isVisible()


def test_long_work_shows_how_far_it_is_and_can_be_stopped(window, qtbot):
    card, job = progress_of(window)
    card._delay.timeout.emit()
    job.progressed.emit(50, 200)
    assert card.isVisible()
    assert {"25 %", "50 of 200", "Importing"} <= {label.text() for label in card.findChildren(Label)}
    qtbot.mouseClick(card.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert job.cancelled
    job.finished.emit(None)
    assert not card.isVisible()


def test_progress_of_an_older_job_is_not_shown_as_the_newer_ones(window):
    card, old = progress_of(window)
    new = Job("Exporting", lambda _: None)
    card.follow(new)
    new.progressed.emit(1, 2)
    old.progressed.emit(9, 10)
    assert "50 %" in [label.text() for label in card.findChildren(Label)]
    old.finished.emit(None)
    card._delay.timeout.emit()
    assert card.isVisible()


def test_escape_closes_a_dialog_and_it_dies(window, qtbot):
    dialog = Dialog(window, "Edit")
    ends = []
    dialog.rejected.connect(lambda: ends.append("rejected"))
    dialog.destroyed.connect(lambda: ends.append("destroyed"))
    dialog.open()
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: ends == ["rejected", "destroyed"])


def test_enter_in_a_field_presses_the_default_button(window, qtbot):
    dialog = Dialog(window, "Edit")
    field = LineEdit("Name")
    dialog.body.addWidget(field)
    dialog.add_button(Button("Save"), dialog.accept, default=True)
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(field, Key.Key_Return)


def test_enter_on_cancel_cancels(window, qtbot):
    saved = []
    dialog = confirm(window, "Replace?", "Both differ.", "Replace", "Cancel", lambda: saved.append(1))
    cancel = next(button for button in dialog.findChildren(Button) if button.text() == "Cancel")
    assert dialog.focusWidget() is cancel
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, Key.Key_Return)
    assert not saved


def test_a_confirmed_act_is_done(window, qtbot):
    done = []
    dialog = confirm(window, "Remove?", "For good.", "Remove", "Cancel", lambda: done.append(1), danger=True)
    act = next(button for button in dialog.findChildren(Button) if button.text() == "Remove")
    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_a_reason_is_asked_until_one_is_given(window, qtbot, type_text):
    reasons = []
    dialog = ask_reason(
        window, "Copy anyway", "It names another.", "Reason", "Copy", "Cancel", reasons.append
    )
    act = next(button for button in dialog.findChildren(Button) if button.text() == "Copy")
    box = dialog.findChild(TextBox)
    type_text(box, "   ")
    assert not act.isEnabled()
    type_text(box, "Es su propio nombre ")
    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert reasons == ["Es su propio nombre"]


def test_a_question_of_many_lines_is_seen_whole(window):
    dialog = confirm(window, "Remove?", "Se borra todo. " * 40, "Remove", "Cancel", lambda: None)
    (scroll,) = dialog.findChildren(Scroll)
    assert scroll.verticalScrollBar().maximum() == 0
    dialog.reject()


def test_buttons_at_the_left_keep_their_order(window):
    dialog = Dialog(window, "Edit")
    for text in "Delete", "Duplicate":
        dialog.add_button(Button(text), dialog.reject, left=True)
    for text in "Cancel", "Save":
        dialog.add_button(Button(text), dialog.accept)
    dialog.open()
    QApplication.processEvents()
    across = sorted(dialog.findChildren(Button), key=lambda button: button.mapTo(dialog, QPoint(0, 0)).x())
    assert [button.text() for button in across] == ["Delete", "Duplicate", "Cancel", "Save"]
    dialog.reject()


def test_a_problem_is_told_and_the_dialog_stays(window):
    dialog = Dialog(window, "Edit")
    dialog.open()
    dialog.say_problem("The title is taken")
    assert dialog.problem.isVisible()
    dialog.say_problem("")
    assert not dialog.problem.isVisible()
    dialog.reject()


CLIENTS = (
    Entry(1, "Horno Trigalba", initials="HT", colour="terracotta", shortcut="Ctrl+1"),
    Entry(2, "Clínica Velmora", note="paused", initials="CV", colour="teal", shortcut="Ctrl+2"),
    Entry(None, "All brands", icon="versions", shortcut="Ctrl+0"),
)


@pytest.fixture
def popover(window, qtbot):
    anchor = Button("Brand")
    window.layout().addWidget(anchor)
    anchor.show()
    made = Popover(window, "Brands", "Find a brand", "No brand is called that")
    made.open_at(anchor, CLIENTS, 1)
    return made


def test_a_popover_finds_without_accents_and_chooses_with_enter(popover, qtbot):
    search = popover.findChild(SearchField)
    qtbot.keyClicks(search, "clinica")
    with qtbot.waitSignal(popover.chosen) as told:
        qtbot.keyClick(search, Key.Key_Return)
    assert told.args == [2]
    assert not popover.isVisible()


def test_a_popover_chooses_with_arrows_from_the_present_one(popover, qtbot):
    search = popover.findChild(SearchField)
    assert search.accessibleDescription() == "Horno Trigalba"
    qtbot.keyClick(search, Key.Key_Down)
    assert search.accessibleDescription() == "Clínica Velmora"
    with qtbot.waitSignal(popover.chosen) as told:
        qtbot.keyClick(search, Key.Key_Return)
    assert told.args == [2]


def test_a_popover_chooses_with_its_shortcuts(popover, qtbot):
    with qtbot.waitSignal(popover.chosen) as told:
        qtbot.keyClick(popover.findChild(SearchField), Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [None]


def test_a_popover_says_that_nothing_is_found_and_chooses_nothing(popover, qtbot):
    search = popover.findChild(SearchField)
    qtbot.keyClicks(search, "zzz")
    assert search.accessibleDescription() == "No brand is called that"
    with qtbot.assertNotEmitted(popover.chosen):
        qtbot.keyClick(search, Key.Key_Return)


def test_escape_closes_a_popover(popover, qtbot):
    qtbot.keyClick(popover.findChild(SearchField), Key.Key_Escape)
    assert not popover.isVisible()


def test_a_menu_does_what_is_chosen_and_shows_keys(window, qtbot):
    done = []
    menu = Menu(window)
    action = menu.add("Delete", lambda: done.append("delete"), icon="trash", key="Supr", danger=True)
    menu.add("Favourite", lambda: done.append("star"), checked=True)
    menu.open_below(window)
    assert action.text() == "Delete\tSupr"
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
    assert done == ["delete"]
