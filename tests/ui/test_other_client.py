"""A case that was logged under the wrong brand is taken to the right one, asked once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from cmdesk.services import case_list, case_view, cases, clients
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.cases import NewCase
from cmdesk.ui.inbox.acts import CaseActs
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.widgets import case_entries
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.popover import Popover

WRONG = "It was another client's…"


@pytest.fixture
def case(session, acme):
    return cases.log(acme, NewCase("Where is my visit?", "complaint", person_name="Marta")).id


@pytest.fixture
def page(session, case, qtbot):
    made = InboxPage(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.detail.title.text() != "")
    return made


@pytest.fixture
def said(session):
    notices = []
    session.said.connect(notices.append)
    return notices


def entries(acts, ids):
    acts.menu(ids, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.close()
    return {act.text(): act for act in menu.actions()}


def choose(page, case, qtbot, typed):
    """Say in the menu that it was another's, whose it was, and give what asks once more."""
    entries(CaseActs(page, page.session), [case])[WRONG].trigger()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, Popover)
    search = popover._search
    qtbot.keyClicks(search, typed)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    return page.findChildren(Dialog)[-1]


def press(dialog, text, qtbot):
    button = next(one for one in dialog.findChildren(Button) if one.accessibleName() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_goes_to_the_client_that_is_chosen(page, case, acme, globex, said, qtbot):
    dialog = choose(page, case, qtbot, "glo")
    assert dialog.windowTitle() == "Take ACM-0001 to Globex?"
    press(dialog, "Take it there", qtbot)
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    [made] = case_list.window(globex, CaseFilter())
    assert said[-1].text == f"It is case {made.reference} of Globex now"
    assert said[-1].undo is None
    assert made.excerpt == "Where is my visit?"
    view = case_view.view(acme, case)
    assert "visit" not in view.text
    assert case_entries.of(view)[-1].did == "took it away: it was another brand's"


def test_nothing_happens_without_a_yes(page, case, acme, globex, said, qtbot):
    press(choose(page, case, qtbot, "glo"), "Cancel", qtbot)
    assert case_view.view(acme, case).text == "Where is my visit?"
    assert case_list.window(globex, CaseFilter()) == []
    assert said == []


def test_one_is_not_offered_itself(page, case, qtbot):
    entries(CaseActs(page, page.session), [case])[WRONG].trigger()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, Popover)
    assert [entry.text for entry in popover._entries] == ["Globex"]
    popover.close()


def test_where_there_is_no_other_client_it_is_not_offered(page, case, globex):
    assert WRONG in entries(CaseActs(page, page.session), [case])
    clients.trash_client(globex)
    assert WRONG not in entries(CaseActs(page, page.session), [case])


def test_a_refusal_is_said(page, case, acme, globex, said, qtbot):
    dialog = choose(page, case, qtbot, "glo")
    clients.trash_client(globex)
    press(dialog, "Take it there", qtbot)
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert said[-1].icon == "alert-circle"
    assert case_view.view(acme, case).text == "Where is my visit?"
