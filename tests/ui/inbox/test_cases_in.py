"""A file of cases: looked through, asked about where it is unclear, brought in with Enter, and taken back."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from cmdesk.formats.case_records import FIELDS
from cmdesk.services import backups, case_list, case_view, people_list
from cmdesk.services.case_list import CaseFilter
from cmdesk.ui.inbox.bring_in import MEANINGS, CasesInDialog
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.inputs import Choice, TextBox

FILE = "fecha;autor;texto\r\n2025-03-04 10:00;Lola;¿Abrís los lunes?\r\n2025-03-05;Tom;\r\n2025-03-05;Tom;Gracias\r\n2025-03-06;Eva;\r\n"
DATES = ("03/04/2025 12:00", "05/06/2025 12:00", "07/08/2025 12:00", "09/10/2025 12:00")
UNCLEAR = "date,comment\r\n" + "".join(f"{date},Number {date[:2]}\r\n" for date in DATES)
MAIL = "From: Lola <lola@example.com>\r\nSubject: Pan\r\nDate: Tue, 4 Mar 2025 10:00:00 +0000\r\n\r\n¿Hay pan?\r\n"


@pytest.fixture
def opened(session, tmp_path, qtbot):
    def open_file(text, name="casos.csv"):
        file = tmp_path / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        window = Button("")
        qtbot.addWidget(window)
        dialog = CasesInDialog(window, session, file)
        dialog.open()
        dialog.activateWindow()
        dialog.kept_window = window
        return dialog

    return open_file


@pytest.fixture
def said(session):
    notices = []
    session.said.connect(notices.append)
    return notices


def texts(scope):
    return [case_view.view(scope, row.id).text for row in case_list.window(scope, CaseFilter())]


def words(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def main_button(dialog):
    return next(button for button in dialog.findChildren(Button) if button.kind == "primary")


def choose(choice, value):
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


def test_every_meaning_of_a_column_can_be_chosen():
    assert {*MEANINGS} == {"", *FIELDS}


def test_what_would_come_is_counted_and_what_is_refused_is_told_with_its_line(opened, acme, qtbot):
    dialog = opened(FILE)
    qtbot.waitUntil(main_button(dialog).isEnabled)
    assert {"2 new cases", "2 cases refused"} <= set(words(dialog))
    assert "Line 3: " in dialog.findChild(TextBox).toPlainText()
    assert texts(acme) == []


def test_enter_brings_in_after_a_backup_and_the_way_back_takes_it_out(
    opened, session, acme, globex, said, qtbot
):
    dialog = opened(FILE)
    qtbot.waitUntil(main_button(dialog).hasFocus)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(notice.undo for notice in said))
    assert sorted(texts(acme)) == ["Gracias", "¿Abrís los lunes?"]
    assert texts(globex) == []
    assert said[-1].text == "2 cases brought in"
    assert [made.reason for made in backups.backups(session.desk.folder)] == ["import"]
    with qtbot.waitSignal(session.job_started) as started:
        said[-1].undo()
    with qtbot.waitSignal(started.args[0].finished):
        pass
    assert texts(acme) == []
    assert people_list.find(acme, "Lola") == []


def test_stopped_while_it_comes_in_nothing_is_left(opened, session, acme, said, qtbot):
    dialog = opened(FILE)
    qtbot.waitUntil(main_button(dialog).isEnabled)
    session.job_started.connect(lambda job: job.cancel())
    main_button(dialog).click()
    qtbot.waitUntil(lambda: bool(said))
    assert [(notice.text, notice.undo) for notice in said] == [("Stopped: nothing was brought in", None)]
    assert texts(acme) == []
    assert people_list.find(acme, "Lola") == []


def test_what_comes_first_in_dates_is_asked_with_three_of_them_and_never_guessed(opened, acme, said, qtbot):
    dialog = opened(UNCLEAR)
    qtbot.waitUntil(dialog.order.isVisible)
    assert not main_button(dialog).isEnabled()
    assert f"In the file: {' · '.join(DATES[:3])}" in words(dialog)
    choice = dialog.order.findChild(Choice)
    qtbot.waitUntil(choice.hasFocus)
    assert choice.itemText(choice.findData("mdy")) == f"The month first: {dates.day(dt.date(2025, 3, 4))}"
    choose(choice, "mdy")
    qtbot.waitUntil(main_button(dialog).isEnabled)
    main_button(dialog).click()
    qtbot.waitUntil(lambda: bool(said))
    received = [row.received_at for row in case_list.window(acme, CaseFilter()) if row.excerpt == "Number 03"]
    assert (received[0].month, received[0].day) == (3, 4)


def test_a_column_said_to_be_the_text_is_remembered_for_the_next_file_like_it(opened, session, qtbot):
    dialog = opened("uno,dos\r\nLola,Hola\r\n")
    qtbot.waitUntil(lambda: "Say which column is what was said." in words(dialog))
    choices = dialog.columns.findChildren(Choice)
    choose(choices[1], "text")
    qtbot.waitUntil(main_button(dialog).isEnabled)
    choose(choices[0], "text")
    assert choices[1].value == ""  # there is one text only
    choose(choices[1], "text")
    assert choices[0].value == ""
    again = opened("uno,dos\r\nTom,Adiós\r\n", "otro.csv")
    qtbot.waitUntil(main_button(again).isEnabled)
    assert again.columns.mapping() == {1: "text"}


def test_a_field_that_is_refused_is_told_in_words(opened, qtbot):
    dialog = opened("fecha,texto,estado\r\n2025-03-04,Hola,verde\r\n")
    qtbot.waitUntil(lambda: dialog.findChild(TextBox).isVisible())
    assert "“verde”" in dialog.findChild(TextBox).toPlainText()
    assert "state can't be" in dialog.findChild(TextBox).toPlainText()


def test_a_mail_has_no_columns_and_comes_in(opened, acme, said, qtbot):
    dialog = opened(MAIL, "pan.eml")
    qtbot.waitUntil(main_button(dialog).isEnabled)
    assert not dialog.columns.isVisible()
    main_button(dialog).click()
    qtbot.waitUntil(lambda: bool(said))
    assert texts(acme) == ["¿Hay pan?"]


def test_a_file_that_is_no_table_is_refused_in_a_sentence(opened, qtbot):
    dialog = opened(b"PK\x03\x04\x00\x00")
    qtbot.waitUntil(lambda: bool(dialog.problem.text()))
    assert not main_button(dialog).isEnabled()
    qtbot.waitUntil(lambda: "Looking through the file" not in words(dialog))


def test_while_a_file_is_read_that_is_said_and_nothing_can_come_in(opened, qtbot):
    dialog = opened(FILE)
    assert "Looking through the file" in words(dialog)
    assert not main_button(dialog).isEnabled()
    qtbot.waitUntil(lambda: "Looking through the file" not in words(dialog))


def test_what_is_refused_can_be_saved_with_its_reason(opened, tmp_path, qtbot):
    dialog = opened(FILE)
    qtbot.waitUntil(main_button(dialog).isEnabled)
    file = tmp_path / "rejected.csv"
    dialog._write_rejected(str(file))
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: "Tom" in file.read_text("utf-8-sig"))
