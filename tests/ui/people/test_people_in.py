"""A file of people: looked through, brought in, and taken back from whoever was here already."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from cmdesk.domain.networks import networks
from cmdesk.formats.people_csv import FIELDS
from cmdesk.services import people, people_list, people_planning, table_files
from cmdesk.ui.people.bring_in import MEANINGS, PeopleInDialog
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.take_out import TakeTableOut

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lola Prats\r\nEMAIL:lola@example.com\r\nEND:VCARD\r\n"


@pytest.fixture
def opened(page, session, tmp_path):
    def open_file(text, name="personas.csv"):
        file = tmp_path / name
        file.write_bytes(text.encode())
        dialog = PeopleInDialog(page, session, file)
        dialog.open()
        dialog.activateWindow()
        return dialog

    return open_file


def words(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def main_button(dialog):
    return next(button for button in dialog.findChildren(Button) if button.kind == "primary")


def test_every_meaning_of_a_column_can_be_chosen():
    assert {*MEANINGS, *networks()} == {"", *FIELDS}


def test_news_of_who_is_here_comes_in_and_is_taken_back(opened, session, said, number_of, qtbot):
    julio = number_of("Julio")
    dialog = opened(
        "nombre,correo\r\nJulio Becerra,julio@example.com\r\nElena Sanchis,elena@example.com\r\nLola Prats,\r\nTom Rey,\r\n"
    )
    qtbot.waitUntil(main_button(dialog).isEnabled)
    assert {"2 new people", "2 people of whom there is news"} <= set(words(dialog))
    main_button(dialog).click()
    qtbot.waitUntil(lambda: any(notice.undo for notice in said))
    assert said[-1].text == "4 people brought in"
    assert people_planning.cards(session.scope, [julio])[julio].email == "julio@example.com"
    with qtbot.waitSignal(session.job_started) as started:
        said[-1].undo()
    with qtbot.waitSignal(started.args[0].finished):
        pass
    assert people_planning.cards(session.scope, [julio])[julio].email == ""
    assert people_list.find(session.scope, "Lola") == []


def test_an_address_book_comes_in(opened, session, said, qtbot):
    dialog = opened(CARD, "agenda.vcf")
    qtbot.waitUntil(main_button(dialog).isEnabled)
    main_button(dialog).click()
    qtbot.waitUntil(lambda: bool(said))
    assert [row.name for row in people_list.find(session.scope, "Lola")] == ["Lola Prats"]


def test_while_nobody_is_here_a_file_is_offered(page, session, qtbot):
    session.activate(next(client.id for client in session.clients() if client.initials == "CV"))
    people.delete(session.scope, people_list.latest(session.scope, limit=9))
    offered = [each for each in page.findChildren(Button) if each.text() == "Bring in a file"]
    qtbot.waitUntil(offered[0].isVisible)
    offered[0].click()
    assert "*.vcf" in page.findChild(FileDialog).nameFilters()[0]


def test_a_table_that_names_nobody_has_to_be_told_who_they_are(opened, qtbot):
    dialog = opened("uno,dos\r\nLola,Hola\r\n")
    qtbot.waitUntil(lambda: "Say which column is the name of the people." in words(dialog))
    assert not main_button(dialog).isEnabled()


def test_an_address_book_dropped_on_the_community_is_looked_through(page, tmp_path):
    file = tmp_path / "agenda.vcf"
    file.write_text(CARD, "utf-8")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(5, 5), copy, dragged, left, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, dragged, left, none))
    assert [dialog.windowTitle() for dialog in page.findChildren(PeopleInDialog)] == ["Bring people in"]


def test_all_people_are_saved_as_a_workbook(page, said, tmp_path, qtbot):
    qtbot.addWidget(page.files)
    page.files.take_out()
    dialog = page.findChild(TakeTableOut)
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if "xlsx" in each))
    file = tmp_path / "people.xlsx"
    dialog.fileSelected.emit(str(file))
    qtbot.waitUntil(lambda: bool(said))
    rows = [row.cells for row in table_files.read(file.read_bytes()).rows()]
    assert {"Marta Olmedo", "Julio Becerra"} <= {row[0] for row in rows}
