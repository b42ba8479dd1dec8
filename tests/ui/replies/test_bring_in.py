"""A file of replies: looked through, brought in with Enter, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.services import library
from cmdesk.services.library import View
from cmdesk.ui.replies.bring_in import BringInDialog
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.session import Notice, Session

FILE = "título;texto\r\nLunes;Cerramos los lunes.\r\nSin texto;\r\n"


@pytest.fixture
def opened(page: RepliesPage, session: Session, tmp_path: Path, qtbot: QtBot):
    def open_file(text: str) -> BringInDialog:
        file = tmp_path / "respuestas.csv"
        file.write_bytes(text.encode("cp1252"))
        dialog = BringInDialog(page, session, file)
        dialog.open()
        dialog.activateWindow()
        return dialog

    return open_file


def titles(session: Session) -> list[str]:
    return [row.title for row in library.rows_of(session.scope, library.list_ids(session.scope, View()))]


def words(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def main_button(dialog: QWidget) -> Button:
    return next(button for button in dialog.findChildren(Button) if button.kind == "primary")


def test_what_would_come_is_counted_and_what_is_refused_is_told_with_its_line(opened, session, qtbot):
    before = titles(session)
    dialog = opened(FILE)
    qtbot.waitUntil(main_button(dialog).isEnabled)
    assert {"1 new", "1 refused"} <= set(words(dialog))
    assert "Line 3: " in dialog.findChild(TextBox).toPlainText()
    assert titles(session) == before


def test_enter_brings_in_and_the_way_back_takes_it_out(
    opened, session: Session, said: list[Notice], qtbot: QtBot
):
    before = titles(session)
    dialog = opened(FILE)
    qtbot.waitUntil(main_button(dialog).hasFocus)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(notice.undo for notice in said))
    assert sorted(titles(session)) == sorted([*before, "Lunes"])
    undo = next(notice.undo for notice in said if notice.undo)
    with qtbot.waitSignal(
        session.job_started
    ) as started:  # a large one takes longer than a window may freeze
        undo()
    with qtbot.waitSignal(started.args[0].finished):
        pass
    assert titles(session) == before


def test_without_a_column_for_the_text_nothing_can_be_brought_in(opened, session, qtbot):
    dialog = opened("uno;dos\r\nLunes;Cerramos.\r\n")
    qtbot.waitUntil(lambda: "Say which column is the text of the replies." in words(dialog))
    assert not main_button(dialog).isEnabled()
    text = dialog.findChildren(QComboBox)[1]
    text.setCurrentIndex(text.findData("body"))
    text.activated.emit(text.currentIndex())
    qtbot.waitUntil(main_button(dialog).isEnabled)


def test_a_file_that_is_no_text_is_refused_in_a_sentence(opened, session, qtbot):
    dialog = opened("PK\x03\x04\x00\x00")
    qtbot.waitUntil(lambda: bool(dialog.problem.text()))
    assert not main_button(dialog).isEnabled()
