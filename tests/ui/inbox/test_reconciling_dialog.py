"""A network's own list against the inbox: what is missing is seen, logged in one go, and taken back."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from cmdesk.services import case_list, case_moves, case_view, cases
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.inbox.reconciling import ReconcileDialog
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.menu import Menu

AT = dt.datetime(2026, 3, 4, 10, tzinfo=dt.UTC)
FILE = (
    "date;author;comment;network\r\n"
    "2026-03-04T10:00:00Z;@lola;¿Abrís los lunes?;instagram\r\n"
    "2026-03-04T11:00:00Z;@tom;Nadie me contesta;instagram\r\n"
    "2026-03-04T12:00:00Z;@eva;Se perdió este;instagram\r\n"
    "2026-03-04T13:00:00Z;@luz;;instagram\r\n"
)


def log(scope, text, handle, hour):
    said = NewCase(text, "question", "instagram", handle=handle, received_at=AT + dt.timedelta(hours=hour))
    return cases.log(scope, said).id


@pytest.fixture
def ids(acme):
    made = {
        "answered": log(acme, "¿Abrís los lunes?", "@lola", 0),
        "open": log(acme, "Nadie me contesta", "@tom", 1),
        "only here": log(acme, "Ya lo borré", "@sol", 2),
    }
    case_moves.posted(acme, made["answered"], AT + dt.timedelta(hours=5))
    return made


@pytest.fixture
def opened(session, ids, tmp_path, qtbot):
    window = Button("")
    qtbot.addWidget(window)

    def open_file(text=FILE):
        file = tmp_path / "instagram.csv"
        file.write_text(text)
        dialog = ReconcileDialog(window, session, file)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog._trade is not None)
        return dialog

    return open_file


@pytest.fixture
def said(session):
    notices = []
    session.said.connect(notices.append)
    return notices


def words(dialog):
    QApplication.processEvents()
    return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]


def texts(scope):
    return {case_view.view(scope, row.id).text for row in case_list.window(scope, CaseFilter())}


def test_both_lists_are_told_apart(opened):
    told = words(opened())
    heads = (
        "1 message was never logged",
        "1 is logged, and nobody answered",
        "1 case is here, and not in the file",
    )
    places = [told.index(head) for head in heads]
    assert [told[place + 1] for place in places] == ["Se perdió este", "Nadie me contesta", "Ya lo borré"]
    assert "1 message is logged and answered" in told
    assert "1 message refused" in told


def test_the_missing_are_logged_with_enter_and_taken_back(opened, session, acme, said, qtbot):
    dialog = opened()
    before = texts(acme)
    qtbot.waitUntil(dialog._go.hasFocus)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(notice.undo for notice in said))
    assert texts(acme) - before == {"Se perdió este"}
    assert "missing message" in said[-1].text
    with qtbot.waitSignal(session.job_started) as started:
        said[-1].undo()
    with qtbot.waitSignal(started.args[0].finished):
        pass
    assert texts(acme) == before


def test_a_case_is_gone_to(opened, acme, ids, qtbot):
    dialog = opened()
    reference = case_view.view(acme, ids["only here"]).row.reference
    show = next(b for b in dialog.findChildren(Button) if b.accessibleName() == f"Show the case {reference}")
    with qtbot.waitSignal(dialog.case_requested) as asked:
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert asked.args == [ids["only here"]]


def test_two_lists_that_tell_the_same_are_said_to(opened):
    dialog = opened(FILE.partition("2026-03-04T11")[0])
    assert "Nothing is missing: both lists tell the same." in words(dialog)
    assert not dialog._go.isEnabled()


def test_it_is_reached_from_the_menu_of_the_inbox(session, acme, ids, qtbot, monkeypatch):
    page = InboxPage(session)
    qtbot.addWidget(page)
    page.show()
    asked = []
    monkeypatch.setattr("cmdesk.ui.inbox.reconciling.choose_file", lambda *told: asked.append(told))
    page.files.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    next(action for action in menu.actions() if "Compare" in action.text()).trigger()
    menu.close()
    [(_parent, _session, show)] = asked
    show(ids["open"])
    assert page._shown.id == ids["open"]
