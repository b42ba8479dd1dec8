"""Misspelled words as they are written."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from cmdesk.services import profile, removal, spelling
from cmdesk.services.desk import ClientScope
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.session import Notice, Session
from cmdesk.ui.widgets.spelling import Spelling

Wave = QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture
def box(session: Session, qtbot: QtBot) -> TextBox:
    made = TextBox("Text")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def watch(box: TextBox, session: Session) -> Spelling:
    spelling.load("es")
    spelling.load("en")
    return Spelling(box, session)


def wrong(editor: QPlainTextEdit | QTextEdit) -> list[str]:
    found = []
    block = editor.document().begin()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        parts = [part for part in block.layout().formats() if part.format.underlineStyle() == Wave]
        found += [text[2 * p.start : 2 * (p.start + p.length)].decode("utf-16-le") for p in parts]
        block = block.next()
    return found


def menu_at(editor: QPlainTextEdit, word: str) -> list[str]:
    cursor = editor.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    editor.setTextCursor(cursor)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(editor, event)
    return [act.text() for act in menus(editor)[-1].actions()] if menus(editor) else []


def menus(editor: QPlainTextEdit) -> list[QMenu]:
    return [menu for menu in editor.findChildren(QMenu) if menu.isVisible()]


def choose(editor: QPlainTextEdit, text: str) -> None:
    menu = menus(editor)[-1]
    next(act for act in menu.actions() if act.text() == text).trigger()
    menu.close()


def test_wrong_words_are_underlined_in_the_language_of_the_text(
    box: TextBox, watch: Spelling, qtbot: QtBot
) -> None:
    box.setPlainText("😀 Gracias por avisar, tambien lo sentimos\nQue tengas buen dia de fiezta")
    qtbot.waitUntil(lambda: wrong(box) == ["tambien", "dia", "fiezta"])
    box.setPlainText("Thanks for telling us: we are sorry for teh delay")
    qtbot.waitUntil(lambda: wrong(box) == ["teh"])


def test_the_word_that_is_being_typed_is_left_alone(
    box: TextBox, watch: Spelling, qtbot: QtBot, type_text
) -> None:
    type_text(box, "Gracias por avisar, lo sentimos tambie")
    watch._follow()
    assert wrong(box) == []
    type_text(box, "n")
    assert wrong(box) == []
    type_text(box, " ")
    qtbot.waitUntil(lambda: wrong(box) == ["tambien"])
    box.undo()
    box.clearFocus()


def test_what_was_meant_stands_in_the_menu(box: TextBox, watch: Spelling) -> None:
    box.setPlainText("😀 Gracias por avisar: tambien lo sentimos")
    watch._follow()
    said = menu_at(box, "tambien")
    assert said[0] == "también"
    assert said[-1] != "Add to my dictionary"  # the usual acts follow
    choose(box, "también")
    assert box.toPlainText() == "😀 Gracias por avisar: también lo sentimos"
    box.undo()
    assert box.toPlainText() == "😀 Gracias por avisar: tambien lo sentimos"
    assert "Add to my dictionary" not in menu_at(box, "Gracias")


def test_a_word_goes_into_the_persons_dictionary_and_out_again(
    box: TextBox, watch: Spelling, session: Session, qtbot: QtBot
) -> None:
    said: list[Notice] = []
    session.said.connect(said.append)
    box.setPlainText("Gracias por avisar: la masamadrre lo es todo")
    watch._follow()
    assert wrong(box) == ["masamadrre"]
    menu_at(box, "masamadrre")
    choose(box, "Add to my dictionary")
    assert session.preferences.words == {"masamadrre": "es"}
    qtbot.waitUntil(lambda: wrong(box) == [])
    assert said[-1].undo is not None
    said[-1].undo()
    qtbot.waitUntil(lambda: wrong(box) == ["masamadrre"])


def test_a_word_becomes_one_of_the_brands(
    box: TextBox, watch: Spelling, acme: ClientScope, globex: ClientScope, session: Session, qtbot: QtBot
) -> None:
    box.setPlainText("Gracias por avisar: el panrico qqq lo es todo")
    watch._follow()
    assert "No suggestions" in menu_at(box, "qqq")
    menus(box)[-1].close()
    menu_at(box, "panrico")
    choose(box, "Add to the words of Acme")
    assert profile.answers(acme)["voice.preferred"] == "panrico"
    qtbot.waitUntil(lambda: wrong(box) == ["qqq"])
    session.activate(globex.client_id)
    qtbot.waitUntil(lambda: wrong(box) == ["panrico", "qqq"])


def test_a_text_that_cannot_be_changed_is_not_looked_at(box: TextBox, watch: Spelling) -> None:
    box.setReadOnly(True)
    box.setPlainText("Gracias por avisar: tambien lo sentimos")
    watch._follow()
    assert wrong(box) == []
    assert "Add to my dictionary" not in menu_at(box, "tambien")


def test_a_dictionary_that_was_not_read_yet_is_read_meanwhile(
    box: TextBox, watch: Spelling, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "_loaded", {})
    box.setPlainText("Gracias por avisar: tambien lo sentimos")
    qtbot.waitUntil(lambda: wrong(box) == ["tambien"])


def test_a_text_put_in_without_a_word_is_looked_at_with_the_focus(
    box: TextBox, watch: Spelling, qtbot: QtBot
) -> None:
    box.setPlainText("Gracias por avisar")
    watch._follow()
    box.clearFocus()
    box.document().blockSignals(True)
    box.setPlainText("Gracias por avisar: tambien")
    box.document().blockSignals(False)
    box.setFocus()
    qtbot.waitUntil(lambda: wrong(box) == ["tambien"])


def test_a_window_of_one_brand_keeps_to_it_whoever_is_active(
    box: TextBox, session: Session, acme: ClientScope, globex: ClientScope, qtbot: QtBot
) -> None:
    spelling.load("es")
    spelling.add_word(acme, "panrico")
    watch = Spelling(box, session, acme)
    session.activate(globex.client_id)
    box.setPlainText("Gracias por avisar: el panrico lo es todo, tambien")
    qtbot.waitUntil(lambda: wrong(box) == ["tambien"])
    session.activate(None)
    watch._follow()
    assert wrong(box) == ["tambien"]


def test_a_brand_that_was_removed_and_a_text_that_has_gone_are_no_trouble(
    box: TextBox, session: Session, acme: ClientScope, globex: ClientScope, qapp: QApplication
) -> None:
    spelling.load("es")
    watch = Spelling(box, session, globex)
    box.setPlainText("Gracias por avisar: tambien")
    removal.remove(globex)
    watch._follow()
    assert wrong(box) == []
    gone = TextBox("Gone")
    Spelling(gone, session)
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.prefer(words={"tambien": "es"})
    profile.answer(acme, "voice.preferred", "panrico")
