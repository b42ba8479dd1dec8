"""A day of three brands in one window: thirty comments pasted, answered, passed on, closed; nobody is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from cmdesk.domain.clock import today
from cmdesk.preferences import Preferences
from cmdesk.services import (
    case_list,
    case_view,
    check,
    daylog,
    demo,
    departments,
    escalations,
    opening,
    people_list,
)
from cmdesk.services.case_list import CaseFilter, Tab
from cmdesk.ui.inbox.escalating import CompanyAnswerDialog, EscalateDialog
from cmdesk.ui.inbox.log import LogDialog
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PER_BRAND = 10
COMMENTS = (
    "{who}_s\n12 min\nEl pedido llegó tarde y nadie contesta desde las {n}. ¿Qué pasa?\nResponder\n",
    "{who}.lopez 3 h\n¿A qué hora abrís el sábado {n}?\nResponder\nVer traducción\n",
    "{Who} Pérez\n@{who}perez · 2 h\n¡Qué maravilla! Gracias por el trato número {n} 🧡\n",
    "{Who} Gil\nFan destacado\nMe cobrasteis {n} veces, quiero una solución ya.\nMe gusta\nResponder\n1 d\n",
    "[28/11/26, 9:{n:02d}:12] {Who} Sanz: Hola, ¿os queda sitio para mañana?",
)
NAMES = ("ana", "leo", "eva", "ruth", "pau", "ines", "joel", "mar", "noa", "biel")


@pytest.fixture
def day(look, tmp_path, qtbot):
    """The demo's three brands in a window in Spanish's place, at the inbox."""
    opened = opening.open_to_write(tmp_path / "desk")
    demo.fill(opened.desk)
    session = Session(opened.desk, Preferences(language="en", start_page="inbox"))
    session.activate(session.clients()[0].id)
    window = MainWindow(session, demo=True)
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window, session
    session.close()
    opened.close()


def copy(text):
    """As another program copies it."""
    data = QMimeData()
    data.setText(text)
    QApplication.clipboard().setMimeData(data)


def comment(number):
    name = NAMES[number % len(NAMES)]
    return COMMENTS[number % len(COMMENTS)].format(who=name, Who=name.capitalize(), n=number + 10)


def newest(page, kind):
    return page.findChildren(kind)[-1]


def log(window, qtbot, text):
    """Copied, Ctrl+Shift+N, Ctrl+Enter: the case, with the keyboard in its answer."""
    copy(text)
    qtbot.keyClick(window, Key.Key_N, CTRL | SHIFT)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.page.findChildren(LogDialog)))
    dialog = newest(window.page, LogDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in window.page.findChildren(LogDialog)))
    back(window, qtbot)
    assert isinstance(window.page, InboxPage)
    return window.page._shown.id


def back(window, qtbot):
    """To the window, as the desktop does when a dialog closes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def answer(page, qtbot, words):
    """Written, copied with Ctrl+Enter, and told to be posted."""
    qtbot.waitUntil(page.detail.composer.text.hasFocus)
    qtbot.keyClicks(page.detail.composer.text, words)
    qtbot.keyClick(page.detail.composer.text, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: words in QApplication.clipboard().text())
    page.detail.composer.after.posted.posted.emit(None, "")


def close(page, qtbot):
    """X and the first outcome."""
    page.list.setFocus()
    qtbot.keyClick(page.list, Key.Key_X)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.actions()[0].trigger()
    menu.close()


@pytest.mark.slow
def test_thirty_comments_of_three_brands(day, qtbot):
    window, session = day
    brands = session.clients()
    logged: dict[int, list[int]] = {brand.id: [] for brand in brands}
    for place, brand in enumerate(brands):
        qtbot.keyClick(window, Qt.Key(Key.Key_1 + place), CTRL)
        assert session.client is not None
        assert session.client.id == brand.id
        scope, page = session.scope, None
        for number in range(PER_BRAND):
            case = log(window, qtbot, comment(number + place))
            page = window.page
            assert session.client.id == brand.id
            logged[brand.id].append(case)
            if number % 5 == 3:
                page.list.setFocus()
                qtbot.keyClick(page.list, Key.Key_E)
                newest(page, EscalateDialog)._on_pass()
                back(window, qtbot)
                [asked] = [row for row in escalations.list_open(scope) if row.case_id == case]
                page.context.company_answered.emit(asked)
                told = newest(page, CompanyAnswerDialog)
                told.text.setPlainText("We give the money back today.")
                told._on_save()
                back(window, qtbot)
                page.show_case(brand.id, case)
                page.answer(case)
                page.detail.composer.text.selectAll()
            answer(page, qtbot, f"Gracias por escribir, caso {number}.")
            page.show_case(brand.id, case)
            if number % 2:
                close(page, qtbot)
    for brand in brands:
        scope = session.desk.of(brand.id)
        rows = {row.id: row for row in case_list.rows_of(scope, logged[brand.id])}
        assert len(rows) == PER_BRAND
        assert {row.tab for row in rows.values()} == {"waiting", "resolved"}  # answered, or over
        for case in rows:
            view = case_view.view(scope, case)
            assert view.first_answer_at is not None
            assert view.copied_text == ""
            assert {entry.kind for entry in view.timeline} >= {"logged", "copied", "posted"}
        assert not any(row.id in rows for row in case_list.window(scope, CaseFilter(tab=Tab.OPEN)))
        assert not any(row.case_id in rows for row in escalations.list_open(scope))
        assert people_list.find(scope, "ana")
        assert departments.list_departments(scope)
    told = daylog.entries_of_all(session.desk, today())
    done = {case for cases in logged.values() for case in cases}
    assert {row.case_id for row in told if row.kind == "posted"} >= done
    assert not [problem for problem in check.check(session.desk) if problem.code.startswith("check-")]
