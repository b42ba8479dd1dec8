"""Writing questions and first messages, taking them from the catalogue, approving and copying them."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication

from cmdesk.domain.clock import today
from cmdesk.domain.hard_questions import State
from cmdesk.services import daylog, hard_questions, holding
from cmdesk.ui.prepared.approving import ApproveDialog
from cmdesk.ui.prepared.catalogue import CatalogueDialog
from cmdesk.ui.prepared.copying import CopyTextDialog
from cmdesk.ui.prepared.editor import QuestionDialog
from cmdesk.ui.prepared.statement import StatementDialog
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import TextBox


def press(dialog):
    dialog.press_default()


def test_a_new_question_is_written_and_shown(page, acme, dialog, said, qtbot):
    page.new()
    editor = dialog(QuestionDialog)
    editor.question.setPlainText("Why did you close the shop?")
    editor.likelihood.choose("2")
    editor.impact.choose("4")
    assert editor.level.currentText() == "As suggested: Yellow · incident"
    editor.answer.setPlainText("The lease ended.")
    qtbot.keyClick(editor.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = hard_questions.get(acme, page.detail.question_id)
    assert (row.card.question, row.risk, row.card.answer) == (
        "Why did you close the shop?",
        8,
        "The lease ended.",
    )
    said[-1].undo()
    assert len(hard_questions.list_questions(acme)) == 3


def test_a_question_without_words_is_refused_and_the_dialog_stays(page, acme, dialog):
    page.new()
    editor = dialog(QuestionDialog)
    editor.answer.setPlainText("An answer.")
    press(editor)
    assert editor.isVisible()
    assert editor.answer.toPlainText() == "An answer."
    assert len(hard_questions.list_questions(acme)) == 3


def test_an_edit_is_taken_back_with_its_approval(page, acme, questions, dialog, said):
    question = questions["ingredients"]
    page.acts.edit(question)
    editor = dialog(QuestionDialog)
    editor.answer.setPlainText("Another answer.")
    editor.level.choose("3")
    press(editor)
    assert hard_questions.get(acme, question).state is State.DRAFT
    assert hard_questions.get(acme, question).level == 3
    said[-1].undo()
    row = hard_questions.get(acme, question)
    assert (row.state, row.card.level) == (State.PREPARED, 1)


def test_f2_edits_what_is_looked_at(page, questions, dialog, qtbot):
    qtbot.keyClick(page.listing.list, Qt.Key.Key_F2)
    assert dialog(QuestionDialog).question.toPlainText() == "Pagan poco y explotan a su personal"


def test_an_approval_is_noted_until_a_day(page, acme, questions, dialog, said):
    page.detail.main.click()
    approve = dialog(ApproveDialog)
    press(approve)
    assert approve.isVisible(), "who was it?"
    approve.by.setText("Rosa Trigal")
    approve.until.setDate(QDate(2050, 5, 6))
    press(approve)
    row = hard_questions.get(acme, questions["staff-pay"])
    assert (row.state, row.approval.by, row.card.valid_until) == (
        State.PREPARED,
        "Rosa Trigal",
        dt.date(2050, 5, 6),
    )
    said[-1].undo()
    assert hard_questions.get(acme, questions["staff-pay"]).state is State.DRAFT


def test_first_messages_are_approved_together(page, acme, questions, dialog):
    page.detail.statements.approve.click()
    approve = dialog(ApproveDialog)
    approve.by.setText("Rosa")
    approve.limited.setChecked(False)
    press(approve)
    rows = holding.list_statements(acme, questions["staff-pay"])
    assert [(row.state, row.valid_until) for row in rows] == [(State.PREPARED, None)] * 2


def test_a_first_message_for_a_network_is_counted_by_its_limit(page, acme, questions, dialog, said):
    page.detail.statements.add.click()
    editor = dialog(StatementDialog)
    editor.network.choose("x")
    editor.text.setPlainText("We are looking into it. More by {{ ask.time }}.")
    assert editor.counter.accessibleName() == "47 of 280 characters"
    press(editor)
    rows = holding.list_statements(acme, questions["staff-pay"])
    assert [row.network for row in rows] == ["", "", "x"]
    said[-1].undo()
    assert len(holding.list_statements(acme, questions["staff-pay"])) == 2


def test_a_second_message_for_the_same_place_is_refused(page, acme, questions, dialog):
    page.detail.statements.add.click()
    editor = dialog(StatementDialog)
    editor.text.setPlainText("Another one.")
    press(editor)
    assert editor.isVisible()
    assert len(holding.list_statements(acme, questions["staff-pay"])) == 2


def test_the_catalogue_offers_what_is_not_there_yet(page, acme, dialog, said):
    page.acts.take()
    catalogue = dialog(CatalogueDialog)
    by_key = {offer.scenario.key: box for offer, box, _ in catalogue._boxes}
    assert not by_key["ingredients"].isEnabled()
    assert not catalogue.take.isEnabled()
    catalogue.search.setText("llega")
    by_key["late-orders"].setChecked(True)
    assert catalogue.take.text() == "Take 1 question"
    press(catalogue)
    assert len(hard_questions.list_questions(acme)) == 4
    assert hard_questions.get(acme, page.detail.question_id).scenario == "late-orders"
    said[-1].undo()
    assert len(hard_questions.list_questions(acme)) == 3


def test_a_first_message_is_copied_once_its_time_is_there(page, acme, questions, dialog, said, qtbot):
    first = holding.list_statements(acme, questions["foreign-body"])[0]
    page.acts.copy_statement(first.id)
    copying = dialog(CopyTextDialog)
    assert not copying.copy.isEnabled()
    field = copying.values.first_field()
    field.setText("18:00")
    field.textEdited.emit("18:00")
    assert copying.copy.isEnabled()
    press(copying)
    assert "Antes de las 18:00" in QGuiApplication.clipboard().text()
    assert said[-1].text == "Copied for Acme."


def test_what_names_another_brand_is_copied_only_with_a_reason_that_stays(page, acme, questions, dialog):
    question = questions["staff-pay"]
    card = hard_questions.get(acme, question).card
    hard_questions.save(acme, replace(card, answer="Ask Globex."), question)
    page.acts.copy_answer(question)
    copying = dialog(CopyTextDialog)
    press(copying)
    reason = next(d for d in copying.findChildren(Dialog) if d.isVisible())
    reason.findChild(TextBox).setPlainText("They are our baker")
    reason.press_default()
    assert QGuiApplication.clipboard().text() == "Ask Globex."
    [note] = [row for row in daylog.entries(acme, today()) if row.kind == "note"]
    assert "They are our baker" in note.text


@pytest.mark.parametrize("cancel", ["new", "take"])
def test_esc_changes_nothing(page, acme, dialog, qtbot, cancel):
    getattr(page.acts, cancel)()
    before = hard_questions.list_questions(acme)
    qtbot.keyClick(dialog(), Qt.Key.Key_Escape)
    assert hard_questions.list_questions(acme) == before
