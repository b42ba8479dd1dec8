"""Writing a reply: chips for variables, refusals in place, nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.services import approval, drafts, facts, library, replies
from cmdesk.services.library import View
from cmdesk.ui.replies import editor as editing
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.widgets.chip_text import OBJECT, ChipText
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Notice, Session

Type = Callable[[QWidget, str], None]
Open = Callable[[str], ReplyEditor]
CTRL = Qt.KeyboardModifier.ControlModifier


def reply(session: Session, title: str) -> int:
    rows = library.rows_of(session.scope, library.list_ids(session.scope, View()))
    return next(row.id for row in rows if row.title == title)


@pytest.fixture
def new(page: RepliesPage, qtbot: QtBot) -> ReplyEditor:
    page.new()
    editor = page.findChildren(ReplyEditor)[-1]
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


@pytest.fixture
def opened(page: RepliesPage, qtbot: QtBot) -> Open:
    def open_(title: str) -> ReplyEditor:
        page.acts.edit(reply(page.session, title))
        editor = page.findChildren(ReplyEditor)[-1]
        qtbot.waitUntil(editor.isActiveWindow)
        return editor

    return open_


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_new_reply_is_saved_with_ctrl_s(
    new: ReplyEditor, qtbot: QtBot, type_text: Type, session: Session
) -> None:
    type_text(new.title, "Envíos")
    type_text(new.wordings.editor, "Enviamos en 24 horas, ¡sí!")
    new.category.setEditText("Preguntas / Envíos")
    qtbot.keyClick(new.wordings.editor, Qt.Key.Key_S, CTRL)
    saved = replies.get(session.scope, reply(session, "Envíos"))
    assert saved.text.body == "Enviamos en 24 horas, ¡sí!"
    assert saved.text.review_on is not None
    assert [c.name for c in library.categories(session.scope)][-2:] == ["Preguntas", "Envíos"]


def test_a_refused_title_is_told_beside_it_and_the_text_stays(
    new: ReplyEditor, qtbot: QtBot, type_text: Type
) -> None:
    type_text(new.wordings.editor, "Largo trabajo")
    qtbot.keyClick(new.wordings.editor, Qt.Key.Key_Return, CTRL)
    assert new.isVisible()
    assert new.title.hasFocus()
    assert new.title.accessibleDescription()
    assert new.wordings.editor.template() == "Largo trabajo"


def test_variables_stand_as_chips_and_are_stored_as_braces(
    page: RepliesPage, session: Session, opened: Open
) -> None:
    editor = opened("Disculpa")
    body = replies.get(session.scope, reply(session, "Disculpa")).text.body
    assert editor.wordings.editor.toPlainText().count(OBJECT) == 3
    assert "{{" not in editor.wordings.editor.toPlainText()
    assert editor.wordings.editor.template() == body


def test_a_brace_offers_the_variables_and_the_chosen_one_takes_its_place(
    new: ReplyEditor, qtbot: QtBot, type_text: Type
) -> None:
    type_text(new.wordings.editor, "Ven a {")
    popover = new._offer.popover
    assert popover.isVisible()
    type_text(popover.focusWidget(), "tienda")
    qtbot.keyClick(popover.focusWidget(), Qt.Key.Key_Return)
    assert new.wordings.editor.template() == "Ven a {{ fact.tienda }}"
    assert "Ven a la tienda del Mercado" in words(new.trial)


def test_an_unknown_variable_is_refused_where_it_stands(
    new: ReplyEditor, qtbot: QtBot, type_text: Type, session: Session
) -> None:
    type_text(new.title, "Mal")
    new.wordings.editor.set_template("Hola {{ fact.tienda }}: {{ fact.noexiste }}")
    qtbot.keyClick(new.title, Qt.Key.Key_S, CTRL)
    assert new.isVisible()
    assert new.problem.isVisible()
    assert new.wordings.editor.textCursor().position() == len("Hola x: ")


def test_a_new_detail_is_made_while_writing(
    new: ReplyEditor, qtbot: QtBot, type_text: Type, session: Session
) -> None:
    type_text(new.wordings.editor, "Llama al {")
    popover = new._offer.popover
    type_text(popover.focusWidget(), "new detail")
    qtbot.keyClick(popover.focusWidget(), Qt.Key.Key_Return)
    asked = new.findChildren(editing.Dialog)[-1]
    type_text(asked.focusWidget(), "Teléfono")
    type_text(asked.value, "960 000 142")  # pyright: ignore[reportAttributeAccessIssue]
    qtbot.keyClick(asked.value, Qt.Key.Key_Return)  # pyright: ignore[reportAttributeAccessIssue]
    assert [f.key for f in facts.list_facts(session.scope)] == ["tienda", "teléfono"]
    assert new.wordings.editor.template() == "Llama al {{ fact.teléfono }}"


def test_a_question_added_is_asked_and_saved(
    new: ReplyEditor, qtbot: QtBot, type_text: Type, session: Session
) -> None:
    type_text(new.title, "Pedido")
    new.wordings.editor.insert_variable(new.asked.add("Número de pedido"))
    qtbot.keyClick(new.title, Qt.Key.Key_S, CTRL)
    saved = replies.get(session.scope, reply(session, "Pedido")).text
    assert saved.body == "{{ ask.número_de_pedido }}"
    assert saved.fields[0].label == "Número de pedido"


def test_another_brands_name_is_told_while_it_is_typed(new: ReplyEditor, type_text: Type) -> None:
    type_text(new.wordings.editor, "Pregunta en Clínica Velmora")
    assert "Clínica Velmora" in words(new.trial)
    assert any("«Clínica Velmora»" in label.text() for label in new.trial.findChildren(Label))


def test_closing_keeps_the_text_and_opening_offers_it_back(
    page: RepliesPage, qtbot: QtBot, type_text: Type, said: list[Notice], opened: Open
) -> None:
    first = opened("Horario")
    type_text(first.wordings.editor, "¡Ojo! ")
    first.category.setEditText("Preguntas")
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert said[-1].icon == "device-floppy"
    again = opened("Horario")
    assert again.wordings.editor.template() == "Abrimos de lunes a sábado.¡Ojo! "
    assert again.category.currentText() == "Preguntas"


def test_closing_what_was_not_changed_says_nothing(
    page: RepliesPage, qtbot: QtBot, said: list[Notice], opened: Open
) -> None:
    editor = opened("Disculpa")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not said
    assert drafts.pending(page.session.desk) == []


def test_typing_without_a_pause_is_kept_all_the_same(
    new: ReplyEditor, qtbot: QtBot, type_text: Type, session: Session
) -> None:
    type_text(new.title, "S")
    left = new._keep.remainingTime()
    type_text(new.title, "in pausa")
    assert 0 < new._keep.remainingTime() <= left
    qtbot.waitUntil(lambda: bool(drafts.take(session.scope, editing.NEW)), timeout=2_000)


def test_discarding_brings_the_saved_text_back(
    page: RepliesPage, qtbot: QtBot, type_text: Type, opened: Open
) -> None:
    editor = opened("Horario")
    type_text(editor.wordings.editor, "Cerrado. ")
    button = next(b for b in editor.findChildren(QWidget) if b.accessibleName() == "Discard")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert editor.wordings.editor.template() == "Abrimos de lunes a sábado."


def test_losing_the_approval_is_said(
    page: RepliesPage, qtbot: QtBot, type_text: Type, said: list[Notice], session: Session, opened: Open
) -> None:
    reply_id = reply(session, "Horario")
    approval.approve(session.scope, [reply_id], "Clara Rius")
    editor = opened("Horario")
    type_text(editor.wordings.editor, "Hoy: ")
    qtbot.keyClick(editor.title, Qt.Key.Key_S, CTRL)
    assert "approved again" in said[-1].text


def test_each_wording_has_its_own_places(
    new: ReplyEditor, qtbot: QtBot, type_text: Type, session: Session
) -> None:
    type_text(new.title, "Dos")
    type_text(new.wordings.editor, "Largo")
    button = next(b for b in new.findChildren(QWidget) if b.accessibleName() == "Another wording")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    new.wordings._network.choose("x")
    new.wordings._network.activated.emit(0)
    new.wordings.editor.set_template("Corto")
    qtbot.keyClick(new.title, Qt.Key.Key_S, CTRL)
    saved = replies.get(session.scope, reply(session, "Dos")).text
    assert (saved.body, saved.network) == ("Largo", "")
    assert [(v.body, v.network) for v in saved.variants] == [("Corto", "x")]


def test_chips_survive_cut_paste_and_undo(qtbot: QtBot, session: Session) -> None:
    text = ChipText("Text", lambda: "terracotta", lambda name: name)
    qtbot.addWidget(text)
    body = 'Hola {{ person.first_name | default: "x" }}, ven a {{ fact.tienda }} 🙂'
    text.set_template(body)
    text.selectAll()
    text.cut()
    assert text.template() == ""
    assert QGuiApplication.clipboard().text() == body
    text.paste()
    assert text.template() == body
    text.undo()
    text.undo()
    assert text.template() == body
    text.moveCursor(QTextCursor.MoveOperation.End)
    text.go_to(body.index("🙂"))
    assert text.textCursor().position() == len("Hola x, ven a x ")
