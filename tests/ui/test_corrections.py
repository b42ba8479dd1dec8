"""What the review found is told under a text, and one click puts it right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.services import case_view, cases, replies
from cmdesk.services.cases import NewCase
from cmdesk.services.desk import ClientScope
from cmdesk.services.replies import ReplyText
from cmdesk.ui.inbox.composer import Composer
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.filling import Filling
from cmdesk.ui.widgets.findings import MOST, Findings
from cmdesk.ui.widgets.session import Session

Style = QTextCharFormat.UnderlineStyle


def rows(findings: Findings) -> list[QWidget]:
    """What is told now; what was told before may not have gone yet."""
    items = (findings._told.itemAt(place) for place in range(findings._told.count()))
    return [widget for item in items if item and (widget := item.widget())]


def told(findings: Findings) -> list[str]:
    labels = ([row] if isinstance(row, QLabel) else row.findChildren(QLabel) for row in rows(findings))
    return [label.text() for found in labels for label in found]


def fixes(findings: Findings) -> dict[str, Button]:
    return {button.text(): button for row in rows(findings) for button in row.findChildren(Button)}


def lines(text: Composer | Filling) -> list[Style]:
    return [
        mark.format.underlineStyle()  # pyright: ignore[reportAttributeAccessIssue]
        for mark in text.text.extraSelections()
        if mark.format.underlineStyle() != Style.NoUnderline  # pyright: ignore[reportAttributeAccessIssue]
    ]


@pytest.fixture
def composer(session: Session, acme: ClientScope, qtbot: QtBot) -> Iterator[Composer]:
    case = cases.log(acme, NewCase("It came late", "question", "instagram", person_name="Marta Olmedo")).id
    made = Composer(session)
    qtbot.addWidget(made)
    made.resize(520, 240)
    made.show_case(case_view.view(acme, case))
    yield made
    made.show_case(None)


@pytest.fixture
def filling(session: Session, qtbot: QtBot) -> Filling:
    made = Filling(session)
    qtbot.addWidget(made)
    made.show_client()
    made.show()
    return made


def test_a_correction_goes_into_the_answer_and_undo_takes_it_back(composer: Composer) -> None:
    composer.text.show_text("😀 We are sorry, but it left  late.")
    composer._look()
    assert lines(composer) == [Style.DashUnderline, Style.DotLine]
    fixes(composer.box.findings)["Change to “. It”"].click()
    assert composer.text.template() == "😀 We are sorry. It left  late."
    assert len(told(composer.box.findings)) == 1
    composer.text.undo()
    assert composer.text.template() == "😀 We are sorry, but it left  late."


def test_a_text_that_moved_on_is_told_anew_before_it_is_corrected(composer: Composer) -> None:
    composer.text.show_text("Hello , Marta")
    composer._look()
    composer.text.insert_text(" !")
    composer.box.findings.corrected.emit(composer.box.findings._shown[0])
    assert composer.text.template() == "Hello , Marta !"
    assert len(fixes(composer.box.findings)) == 2


def test_only_the_gravest_are_told(composer: Composer) -> None:
    composer.text.show_text("Hello  there !!! thx , it is just a cake, calm down, you should have read it.")
    composer._look()
    assert len(told(composer.box.findings)) == MOST + 1
    assert told(composer.box.findings)[-1] == "and 4 more"
    assert "blames" in " ".join(told(composer.box.findings)[:3])


def test_what_is_told_stays_with_its_focus_while_the_text_goes_on(composer: Composer, qtbot: QtBot) -> None:
    composer.show()
    composer.activateWindow()
    qtbot.waitUntil(composer.isActiveWindow)
    composer.text.show_text("Hello , Marta")
    composer._look()
    [button] = fixes(composer.box.findings).values()
    button.setFocus()
    composer.text.show_text("Hello , Marta, dear")
    composer._look()
    assert fixes(composer.box.findings) == {button.text(): button}
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert composer.text.template() == "Hello, Marta, dear"
    assert composer.text.hasFocus()


def test_a_correction_of_a_filled_reply_makes_it_the_persons_own_text(
    filling: Filling, acme: ClientScope
) -> None:
    reply = replies.save(acme, ReplyText("Late", "😀 {{ person.first_name }}, thx for  the waiting"))
    filling.show_reply(reply)
    assert len(told(filling._found)) == 2
    assert fixes(filling._found) == {}  # a value is missing
    filling.set_person("Ana Ruiz")
    fixes(filling._found)["Change to “thanks”"].click()
    assert filling.editing
    fixes(filling._found)["Correct"].click()
    assert filling.prepared is not None
    assert filling.prepared.text == "😀 Ana, thanks for the waiting"
    assert filling.text.toPlainText() == filling.prepared.text


def test_the_editor_corrects_the_text_with_its_variables(session: Session, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor = ReplyEditor(window, session, None, "{{ person.first_name }}: thx")
    editor.wordings.rewrite("Hello {{ person.first_name }}: thx, bye , {{ person.first_name }}")
    fixes(editor.trial._found)["Change to “thanks”"].click()
    assert (
        editor.wordings.present.body == "Hello {{ person.first_name }}: thanks, bye , {{ person.first_name }}"
    )
    editor.wordings._braces.setChecked(True)
    fixes(editor.trial._found)["Change to “,”"].click()
    assert (
        editor.wordings.present.body == "Hello {{ person.first_name }}: thanks, bye, {{ person.first_name }}"
    )
    editor.wordings.rewrite("{{ person.first_nam")
    assert told(editor.trial._found) == ["A variable is not closed, at position 0"]
