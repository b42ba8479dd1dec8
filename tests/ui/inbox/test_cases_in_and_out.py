"""Cases from files and to one: by the menu of the header, and by dropping a file on the inbox."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from cmdesk.formats import csv_files
from cmdesk.services import case_list, cases
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.ui.inbox.bring_in import CasesInDialog
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.widgets.files import FileDialog
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.take_out import TakeTableOut

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier  # which asks to move


@pytest.fixture
def page(session, acme, qtbot):
    cases.log(acme, NewCase("Where is my cake?", "complaint", person_name="Marta"))
    made = InboxPage(session)
    for widget in (made, made.files):
        qtbot.addWidget(widget)
    made.resize(1200, 800)
    made.show()
    return made


@pytest.fixture
def said(session):
    notices = []
    session.said.connect(notices.append)
    return notices


def drop(page, *files, possible=COPY | MOVE):
    """Drag files over the page and let go of them; whether the page wanted them."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    over = QDragEnterEvent(QPoint(5, 5), possible, dragged, LEFT, SHIFT)
    over.ignore()
    QApplication.sendEvent(page, over)
    if over.isAccepted():
        let_go = QDropEvent(QPointF(5, 5), possible, dragged, LEFT, SHIFT)
        QApplication.sendEvent(page, let_go)
        assert let_go.dropAction() == COPY  # moving would take it away from where it lies
    return over.isAccepted()


def opened(page, kind):
    return [dialog for dialog in page.findChildren(kind) if dialog.isVisible()]


def actions(page):
    page.files.click()
    menu = page.files.findChild(Menu)
    return {action.text(): action for action in menu.actions()}


def test_a_file_dropped_on_the_inbox_is_looked_through(page, tmp_path, qtbot):
    file = tmp_path / "Casos.CSV"
    file.write_text("texto\nHola\n", "utf-8")
    assert drop(page, file)
    assert opened(page, CasesInDialog)
    assert not drop(page, file, possible=MOVE)


def test_what_cannot_come_in_is_told(page, said, tmp_path):
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "casos.csv").write_text("texto\nHola\n", "utf-8")
    for files in (["face.png"], ["casos.csv", "casos.csv"], ["folder.csv"]):
        assert drop(page, *(tmp_path / name for name in files))
        assert "one file of these kinds" in said.pop().text
    assert not opened(page, CasesInDialog)


def test_with_all_brands_shown_a_file_says_that_one_has_to_be_chosen(page, session, said, tmp_path):
    session.activate(None)
    assert drop(page, tmp_path / "casos.csv")
    assert not opened(page, CasesInDialog)
    assert [notice.text for notice in said] == ["Choose first which brand it is for"]
    assert not any(action.isEnabled() for action in actions(page).values())


def test_the_menu_asks_for_the_file(page, qtbot):
    actions(page)["Bring in a file…"].trigger()
    assert "*.mbox" in opened(page, FileDialog)[0].nameFilters()[0]


@pytest.mark.parametrize(("kind", "name"), [("csv", "cases.csv"), ("json", "cases.json")])
def test_all_cases_are_saved_in_the_format_of_the_kind_of_file(page, said, tmp_path, qtbot, kind, name):
    actions(page)["Save as a file…"].trigger()
    dialog = opened(page, TakeTableOut)[0]
    chosen = next(each for each in dialog.nameFilters() if kind in each)
    dialog.selectNameFilter(chosen)
    file = tmp_path / name
    dialog.fileSelected.emit(str(file))
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].text == f"Saved: {name}"
    content = file.read_bytes()
    assert b"Where is my cake?" in content
    assert content.startswith(b"{") == (kind == "json")
    if kind == "csv":
        assert "text" in csv_files.read(content).header


def test_a_place_that_cannot_be_written_is_told(page, said, tmp_path, qtbot):
    actions(page)["Save as a file…"].trigger()
    opened(page, TakeTableOut)[0].fileSelected.emit(str(tmp_path / "nowhere" / "cases.csv"))
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].icon == "alert-circle"
    assert said[-1].text


def test_several_mails_are_dropped_at_once_and_come_in_together(page, acme, tmp_path, qtbot):
    files = []
    for name in ("one", "two", "three"):
        files.append(tmp_path / f"{name}.eml")
        subject, body = ("", "") if name == "two" else (name, f"Is the {name} open?")
        files[-1].write_text(
            f"From: {name} <{name}@example.com>\r\nSubject: {subject}\r\n"
            f"Date: Tue, 4 Mar 2025 10:00:00 +0000\r\n\r\n{body}\r\n"
        )
    assert drop(page, *files)
    [dialog] = page.findChildren(CasesInDialog)
    qtbot.waitUntil(lambda: dialog._trade is not None)
    trade = dialog._trade
    assert (trade.new, [each.line for each in trade.refused]) == (2, [2])
    assert "3 files" in dialog.findChildren(QLabel)[1].text()
    dialog._go.click()
    qtbot.waitUntil(lambda: len(case_list.window(acme, CaseFilter())) == 3)


def test_tables_are_dropped_one_by_one(page, tmp_path):
    files = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for file in files:
        file.write_text("a;b\n")
    assert drop(page, *files)
    assert drop(page, files[0], tmp_path / "one.eml")
    assert not opened(page, CasesInDialog)
