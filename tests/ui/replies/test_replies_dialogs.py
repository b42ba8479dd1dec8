"""Former texts, find and replace, another client, several replies as one: each looked at before it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.asked import AskedField
from cmdesk.services import copying, facts, library, replies, transfer, versions
from cmdesk.services.library import View
from cmdesk.services.replies import ReplyText
from cmdesk.ui.replies.compose import ComposeDialog
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.replies.replacing import ReplaceDialog
from cmdesk.ui.replies.transfer import TransferDialog
from cmdesk.ui.replies.versions import VersionsDialog
from cmdesk.ui.widgets.session import Notice, Session

Type = Callable[[QWidget, str], None]


@pytest.fixture
def ids(session: Session) -> dict[str, int]:
    rows = library.rows_of(session.scope, library.list_ids(session.scope, View()))
    return {row.title: row.id for row in rows}


def press(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    button = next(b for b in dialog.findChildren(QWidget) if b.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def found(dialog: ReplaceDialog, qtbot: QtBot) -> dict[str, QCheckBox]:
    """What is offered, once the dialog has looked."""
    qtbot.waitUntil(lambda: not dialog._pause.isActive())
    QApplication.processEvents()  # new ones are shown then
    boxes = dialog.findChildren(QCheckBox)
    return {box.text(): box for box in boxes if box is not dialog.exact and not box.isHidden()}


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_what_changed_is_told_by_signs_and_the_former_text_comes_back(
    page: RepliesPage, session: Session, ids: dict[str, int], qtbot: QtBot
) -> None:
    text = replies.get(session.scope, ids["Disculpa"]).text
    replies.save(
        session.scope, replace(text, body=text.body.replace("sentimos", "lamentamos")), ids["Disculpa"]
    )
    page.acts.versions(ids["Disculpa"])
    dialog = page.findChildren(VersionsDialog)[-1]
    shown = dialog.shown.toPlainText()
    assert "−sentimos−+lamentamos+" in shown
    assert "{{" not in shown
    press(qtbot, dialog, "Bring this text back")
    assert replies.get(session.scope, ids["Disculpa"]).text.body == text.body


def test_a_reply_without_former_texts_says_so(page: RepliesPage, ids: dict[str, int]) -> None:
    page.acts.versions(ids["Horario"])
    assert "has not been changed" in words(page.findChildren(VersionsDialog)[-1])


def test_only_the_ticked_replies_are_replaced(
    page: RepliesPage, session: Session, ids: dict[str, int], qtbot: QtBot, type_text: Type
) -> None:
    replies.save(session.scope, ReplyText("Sábados", "El sabado abrimos."))
    page.acts.replace()
    dialog = page.findChildren(ReplaceDialog)[-1]
    type_text(dialog.wanted, "SABADO")
    type_text(dialog.put, "domingo")
    boxes = found(dialog, qtbot)
    assert set(boxes) == {"Horario (1)", "Sábados (2)"}
    boxes["Horario (1)"].setChecked(False)
    press(qtbot, dialog, "Replace")
    rows = library.rows_of(session.scope, library.list_ids(session.scope, View()))
    assert "El domingo abrimos." in {row.body for row in rows}
    assert replies.get(session.scope, ids["Horario"]).text.body == "Abrimos de lunes a sábado."


def test_what_would_break_a_reply_cannot_be_ticked(page: RepliesPage, qtbot: QtBot, type_text: Type) -> None:
    page.acts.replace()
    dialog = page.findChildren(ReplaceDialog)[-1]
    type_text(dialog.wanted, "fact.tienda")
    type_text(dialog.put, "fact.nada")
    [box] = found(dialog, qtbot).values()
    assert not box.isEnabled()
    assert not box.isChecked()


def test_copying_to_another_client_tells_what_stays_behind(
    page: RepliesPage, session: Session, ids: dict[str, int], qtbot: QtBot, said: list[Notice]
) -> None:
    page.acts.copy_to(ids["Disculpa"])
    dialog = page.findChildren(TransferDialog)[-1]
    assert "tienda" in words(dialog)
    press(qtbot, dialog, "Copy it")
    clinic = session.desk.of(next(c.id for c in session.clients() if c.initials == "CV"))
    rows = library.rows_of(clinic, library.list_ids(clinic, View()))
    made = replies.get(clinic, next(row.id for row in rows if row.title == "Disculpa"))
    assert "{{ ask.tienda }}" in made.text.body
    assert [field.name for field in made.text.fields] == ["motivo", "tienda"]
    assert made.status == "draft"
    assert said[-1].undo is not None
    said[-1].undo()
    assert library.count(clinic, View()) == 1


def test_a_fact_that_the_other_client_has_stays_a_fact_and_its_names_are_found(session: Session) -> None:
    clinic = session.desk.of(next(c.id for c in session.clients() if c.initials == "CV"))
    facts.save(clinic, "tienda", "la consulta")
    body = "Somos Horno Trigalba, en {{ fact.tienda }}: @hornotrigalba"
    made = transfer.carried(
        session.scope, replies.save(session.scope, ReplyText("Quiénes", body)), clinic.client_id
    )
    assert made.text.body == body
    assert made.asked == ()
    assert set(made.named) == {"Horno Trigalba", "@hornotrigalba"}


def test_several_replies_become_one_text(
    page: RepliesPage, session: Session, ids: dict[str, int], qtbot: QtBot, type_text: Type
) -> None:
    page.acts.compose([ids["Horario"], ids["Disculpa"]])
    dialog = page.findChildren(ComposeDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    QGuiApplication.clipboard().clear()
    assert "{{" not in dialog.filling.text.toPlainText()
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "motivo"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, dialog, "motivo missing")
    assert QGuiApplication.clipboard().text() == ""
    type_text(field, "llegara tarde")
    press(qtbot, dialog, "Move “Disculpa” up")
    press(qtbot, dialog, "Copy for Horno Trigalba")
    assert QGuiApplication.clipboard().text() == (
        "Hola: sentimos que llegara tarde. Te esperamos en la tienda del Mercado.\n\nAbrimos de lunes a sábado."
    )
    assert len(copying.recent_uses(session.scope, ids["Disculpa"])) == 1


def test_what_two_parts_ask_for_is_asked_once_and_may_be_edited(
    page: RepliesPage, session: Session, ids: dict[str, int], qtbot: QtBot, type_text: Type
) -> None:
    text = ReplyText("Plazo", "Llega en {{ ask.motivo }}.", fields=(AskedField("motivo"),))
    second = replies.save(session.scope, text)
    page.acts.compose([ids["Disculpa"], second])
    dialog = page.findChildren(ComposeDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    [field] = [w for w in dialog.findChildren(QWidget) if w.accessibleName() == "motivo"]
    type_text(field, "tarde")
    qtbot.keyClick(field, Qt.Key.Key_F2)
    type_text(dialog.filling.text, " Gracias.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Hola: sentimos que tarde.")
    assert copied.endswith("Llega en tarde. Gracias.")


def test_a_restored_version_is_itself_kept(session: Session, ids: dict[str, int]) -> None:
    text = replies.get(session.scope, ids["Horario"]).text
    replies.save(session.scope, replace(text, body="Cerrado."), ids["Horario"])
    versions.bring_back(
        session.scope, ids["Horario"], versions.list_versions(session.scope, ids["Horario"])[0].id
    )
    assert [v.text.body for v in versions.list_versions(session.scope, ids["Horario"])] == [
        "Cerrado.",
        text.body,
    ]
