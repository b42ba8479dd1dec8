"""The map, the list and the question that is looked at, by keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from cmdesk.domain.hard_questions import State
from cmdesk.services import hard_questions, holding
from cmdesk.ui.prepared.page import PreparedPage
from cmdesk.ui.prepared.statements import Statements
from cmdesk.ui.widgets.label import Label


def shown_at(session, qtbot, width):
    made = PreparedPage(session)
    qtbot.addWidget(made)
    made.resize(width, 804)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


def listed(page):
    return [page.listing.model.row(number).card.question for number in range(page.listing.model.rowCount())]


def words(page):
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def estimates(acme, question):
    card = hard_questions.get(acme, question).card
    return card.likelihood, card.impact


def middle(page, question):
    """Where the disc of a question is in the map."""
    matrix = page.map.matrix
    card = hard_questions.get(page.session.scope, question).card
    return matrix.visualRect(matrix.cells.cell(card.likelihood, card.impact)).center()


# -- what is seen ---------------------------------------------------------------------------------


def test_questions_stand_by_risk_and_nothing_of_another_brand(page, questions):
    assert listed(page) == [
        "Pagan poco y explotan a su personal",
        "¿Lleva conservantes aunque diga artesano?",
        "He encontrado un trozo de plástico en el producto",
    ]
    assert page.detail.question_id == questions["staff-pay"]
    assert any(told.startswith("1 of 3 questions prepared.") for told in words(page))


def test_the_list_can_be_ordered_by_what_to_prepare_next(page, questions):
    page.listing.order.choose("next")
    page.listing.order.activated.emit(1)
    assert [page.listing.model.row(n).id for n in range(3)] == [
        questions["staff-pay"],
        questions["foreign-body"],
        questions["ingredients"],
    ]


def test_the_filter_looks_into_answers_blind_to_accents(page):
    page.focus_filter()
    page.listing.search.setText("plastico")
    assert listed(page) == ["He encontrado un trozo de plástico en el producto"]
    page.listing.search.setText("zzz")
    assert listed(page) == []
    assert page.detail.isHidden()
    page.listing.search.setText("")
    assert len(listed(page)) == 3


def test_an_empty_page_leads_to_the_catalogue(session, globex, acme, qtbot):
    page = shown_at(session, qtbot, 1146)
    assert page.focusWidget() is page._nothing.take
    hard_questions.save(acme, hard_questions.QuestionCard("Why?"))
    assert listed(page) == ["Why?"]


def test_another_brand_brings_its_own(page, session, globex):
    page.listing.search.setText("plastico")
    session.activate(globex.client_id)
    assert listed(page) == ["Globex's secret?"]
    assert page.detail._title.text() == "Globex's secret?"


def test_a_narrow_page_lets_map_and_list_take_turns(session, questions, qtbot):
    page = shown_at(session, qtbot, 934)
    assert page.listing.isVisible()
    assert not page.map.isVisible()
    page.turn.setFocus()
    qtbot.keyClick(page.turn, Qt.Key.Key_Right)
    assert page.map.isVisible()
    assert not page.listing.isVisible()
    assert page.width() == 934


def test_every_cell_of_the_map_says_what_is_in_it(page):
    matrix = page.map.matrix
    told = matrix.cells.data(matrix.cells.cell(3, 4), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Medium × Serious. 1: Pagan poco")
    assert QAccessible.queryAccessibleInterface(matrix).text(QAccessible.Text.Name)


# -- the map --------------------------------------------------------------------------------------


def test_a_click_on_a_disc_chooses_its_question(page, questions, qtbot):
    qtbot.mouseClick(
        page.map.matrix.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, questions["foreign-body"])
    )
    assert page.detail.question_id == questions["foreign-body"]


def test_enter_goes_through_the_questions_of_a_cell(page, acme, questions, qtbot):
    hard_questions.place(acme, questions["foreign-body"], 3, 4)
    matrix = page.map.matrix
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.cells.cell(3, 4))
    first = page.detail.question_id
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    second = page.detail.question_id
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert {first, second} == {questions["staff-pay"], questions["foreign-body"]}
    assert page.detail.question_id == first


@pytest.mark.parametrize(
    ("key", "place"),
    [
        (Qt.Key.Key_Up, (4, 4)),
        (Qt.Key.Key_Down, (2, 4)),
        (Qt.Key.Key_Right, (3, 5)),
        (Qt.Key.Key_Left, (3, 3)),
    ],
)
def test_ctrl_and_an_arrow_move_the_chosen_question_with_a_way_back(
    page, acme, questions, said, qtbot, key, place
):
    page.map.matrix.setFocus()
    qtbot.keyClick(page.map.matrix, key, Qt.KeyboardModifier.ControlModifier)
    assert estimates(acme, questions["staff-pay"]) == place
    said[-1].undo()
    assert estimates(acme, questions["staff-pay"]) == (3, 4)


def test_nothing_is_moved_over_the_edge(page, acme, questions, qtbot):
    page.show_question(questions["foreign-body"])
    page.map.matrix.setFocus()
    qtbot.keyClick(page.map.matrix, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert estimates(acme, questions["foreign-body"]) == (2, 5)


def test_a_disc_can_be_dragged_to_another_cell(page, acme, questions, said, qtbot):
    matrix, button = page.map.matrix, Qt.MouseButton.LeftButton
    start = middle(page, questions["ingredients"])
    target = matrix.visualRect(matrix.cells.cell(1, 1)).center()
    qtbot.mousePress(matrix.viewport(), button, pos=start)
    for share in (0.2, 0.6, 1.0):
        step = start + (target - start) * share
        qtbot.mouseMove(matrix.viewport(), QPoint(step))
    matrix.grab()
    qtbot.mouseRelease(matrix.viewport(), button, pos=target)
    assert estimates(acme, questions["ingredients"]) == (1, 1)
    said[-1].undo()
    assert estimates(acme, questions["ingredients"]) == (4, 3)


def test_a_press_that_goes_nowhere_moves_nothing(page, acme, questions, said, qtbot):
    qtbot.mouseClick(
        page.map.matrix.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, questions["ingredients"])
    )
    assert estimates(acme, questions["ingredients"]) == (4, 3)
    assert said == []


# -- what is done ---------------------------------------------------------------------------------


def test_delete_has_a_way_back(page, questions, said, qtbot):
    qtbot.keyClick(page.listing.list, Qt.Key.Key_Delete)
    assert len(listed(page)) == 2
    said[-1].undo()
    assert len(listed(page)) == 3


def test_the_coverage_leads_to_what_comes_next(page, questions, qtbot):
    page.show_question(questions["ingredients"])
    page.coverage.next.click()
    assert page.detail.question_id == questions["staff-pay"]
    assert page.focusWidget() is page.detail.main


def test_an_approval_can_be_taken_away_and_given_back(page, acme, questions, said):
    question = questions["ingredients"]
    page.acts.withdraw(question)
    assert hard_questions.get(acme, question).state is State.DRAFT
    said[-1].undo()
    assert hard_questions.get(acme, question).state is State.PREPARED


def test_a_request_for_approval_is_copied(page, questions):
    page.acts.copy_request(questions["staff-pay"])
    copied = QGuiApplication.clipboard().text()
    assert "«Pagan poco y explotan a su personal»" in copied
    assert "Flour and power cost more this year." in copied


def test_first_messages_are_shown_with_their_variables_named(page, questions):
    page.show_question(questions["foreign-body"])
    shown = [label.text() for label in page.findChild(Statements).findChildren(Label)]
    assert any("antes de las [hora]" in told for told in shown)
    assert not any("{{" in told for told in words(page))


def test_a_first_message_that_was_deleted_comes_back(page, acme, questions, said):
    first = holding.list_statements(acme, questions["staff-pay"])[0]
    page.acts.delete_statement(first.id)
    assert len(holding.list_statements(acme, questions["staff-pay"])) == 1
    said[-1].undo()
    assert len(holding.list_statements(acme, questions["staff-pay"])) == 2
