"""What the community's people may ask for: their data, their erasure, and an answer in time."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.clock import today
from cmdesk.services import (
    daylog,
    people,
    people_list,
    person_erasure,
    person_export,
    privacy_requests,
    privacy_rules,
)
from cmdesk.services.people import PersonCard
from cmdesk.services.privacy_requests import RequestCard
from cmdesk.services.privacy_rules import PrivacyRules
from cmdesk.ui.people.page import PeoplePage
from cmdesk.ui.people.privacy_document import PersonDocument
from cmdesk.ui.people.privacy_erase import ErasePersonDialog, PersonCertificateDialog
from cmdesk.ui.people.privacy_export import ExportPersonDialog
from cmdesk.ui.people.privacy_register import RequestsDialog
from cmdesk.ui.people.privacy_request import RequestDialog
from cmdesk.ui.people.privacy_rules import RulesDialog
from cmdesk.ui.widgets.button import Painted
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Notice, Session

Number = Callable[[str], int]
DAY = dt.timedelta(days=1)


def read(widget: QWidget) -> str:
    """All that a widget says, once what it no longer shows is gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "\n".join(label.text() for label in widget.findChildren(Label) if not label.isHidden())


def press(widget: QWidget, name: str) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    [button] = [b for b in widget.findChildren(Painted) if b.accessibleName() == name]
    button.click()


def test_what_is_known_is_shown_and_saved_to_read_and_for_a_machine(
    page: PeoplePage, session: Session, qtbot: QtBot, number_of: Number, tmp_path: Path
) -> None:
    made = ExportPersonDialog(page, session, number_of("marta"))
    made.open()
    assert not made.pdf.isEnabled()
    qtbot.waitUntil(made.pdf.isEnabled)
    shown = made.shown.toPlainText()
    assert "Marta Olmedo complaint 1" in shown
    assert "@marta.olm" in shown
    assert "Elena" not in shown
    made.write_pdf(str(tmp_path / "a.pdf"))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    made.write_json(str(tmp_path / "a.json"))
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["cards"][0]["name"] == "Marta Olmedo"
    made.write_json(str(tmp_path))
    assert made.problem.isVisible()


def test_hostile_texts_stay_text_in_the_document(session: Session, number_of: Number) -> None:
    bad = '<img src="file:///etc/passwd"><b>{{ x }}</b>'
    people.save(session.scope, PersonCard("Marta Olmedo", bad), number_of("marta"))
    document = PersonDocument(person_export.collect(session.scope, number_of("marta")))
    assert bad in document._laid_out().toPlainText()
    assert document.pdf().startswith(b"%PDF-")


def test_a_person_is_sealed_with_a_reason_and_a_day_and_comes_back_by_undo(
    page: PeoplePage, session: Session, qtbot: QtBot, number_of: Number, said: list[Notice]
) -> None:
    daylog.write(session.scope, "Llamó Marta Olmedo")
    marta = number_of("marta")
    made = ErasePersonDialog(page, session, marta)
    made.open()
    assert not made.seal_it.isEnabled()
    qtbot.waitUntil(made.seal_it.isEnabled)
    assert "Marta Olmedo" in made.told.text()
    assert "Llamó Marta Olmedo" in made.mentions.toPlainText()
    made.reason.setText("Lo pidió Marta")
    made.limited.setChecked(True)
    made.until.setDate(QDate(2027, 3, 1))
    with qtbot.waitSignal(made.accepted):
        made.seal_it.click()
    [row] = person_erasure.list_sealed(session.scope)
    assert (row.reason, row.destroy_on, row.cases) == ("Lo pidió [persona]", dt.date(2027, 3, 1), 2)
    assert people_list.find(session.scope, "marta") == []
    undo = said[-1].undo
    assert undo is not None
    undo()
    assert people_list.find(session.scope, "marta")[0].id == marta


def test_only_who_is_sure_destroys_and_gets_a_certificate(
    page: PeoplePage, session: Session, qtbot: QtBot, number_of: Number, tmp_path: Path
) -> None:
    marta = number_of("marta")
    person_erasure.seal(session.scope, marta)
    made = ErasePersonDialog(page, session, marta)
    made.open()
    assert "Marta" not in read(made)
    assert not made.destroy_it.isEnabled()
    qtbot.keyClick(made.sure, Qt.Key.Key_Space)
    with qtbot.waitSignal(made.accepted):
        made.destroy_it.click()
    assert person_erasure.list_sealed(session.scope) == []
    [told] = page.findChildren(PersonCertificateDialog)
    told.write(str(tmp_path / "c.txt"))
    assert "Marta Olmedo" in (tmp_path / "c.txt").read_text("utf-8")


def test_a_sealed_person_is_brought_back_from_the_register(
    page: PeoplePage, session: Session, qtbot: QtBot, number_of: Number
) -> None:
    marta = number_of("marta")
    person_erasure.seal(session.scope, marta, "Por correo")
    register = RequestsDialog(page, session)
    register.open()
    assert "Por correo" in read(register)
    [open_it] = [b for b in register.findChildren(Painted) if b.accessibleName().startswith("Destroy or")]
    open_it.click()
    [made] = register.findChildren(ErasePersonDialog)
    with qtbot.waitSignal(made.accepted):
        press(made, "Bring it back")
    assert number_of("marta") == marta
    qtbot.waitUntil(lambda: "Por correo" not in read(register))


def test_a_request_is_written_down_with_the_day_by_which_it_is_to_be_answered(
    page: PeoplePage, session: Session, number_of: Number
) -> None:
    made = RequestDialog(page, session, person_id=number_of("marta"))
    made.open()
    assert "Marta Olmedo" in read(made)
    made.received.setDate(QDate(2026, 1, 31))
    assert "28" in made._received_row._below.text()
    made.state.choose("extended")
    assert "30" in made._received_row._below.text()
    made.kind.choose("erasure")
    made.press_default()
    [row] = privacy_requests.list_requests(session.scope)
    assert (row.who, row.card.kind, row.due_on) == ("Marta Olmedo", "erasure", dt.date(2026, 4, 30))


@pytest.mark.parametrize(
    ("who", "day", "told"),
    [("", QDate(2026, 1, 1), "Say who asks for it"), ("Ana", QDate(2999, 1, 1), "come yet")],
)
def test_what_no_request_can_be_is_refused_in_place(
    page: PeoplePage, session: Session, who: str, day: QDate, told: str
) -> None:
    made = RequestDialog(page, session)
    made.open()
    made.who.setText(who)
    made.received.setDate(day)
    made.press_default()
    assert made.isVisible()
    assert told in read(made)


def test_the_register_says_what_presses_and_follows_what_changes(
    page: PeoplePage, session: Session, said: list[Notice]
) -> None:
    scope = session.scope
    register = RequestsDialog(page, session)
    register.open()
    assert "Nobody has asked anything yet." in read(register)
    late = privacy_requests.save(scope, RequestCard("access", today() - 40 * DAY, who="Ana Ruiz"))
    assert "Access · Ana Ruiz" in read(register)
    assert "Overdue by" in read(register)
    press(register, "Open: Access · Ana Ruiz")
    [made] = register.findChildren(RequestDialog)
    made.state.choose("done")
    made.press_default()
    assert privacy_requests.get(scope, late).closed_on == today()
    assert "Overdue by" not in read(register)
    press(register, "Delete: Ana Ruiz")
    assert privacy_requests.list_requests(scope) == []
    undo = said[-1].undo
    assert undo is not None
    undo()
    assert "Ana Ruiz" in read(register)


def test_the_register_leads_to_who_is_kept_too_long(
    page: PeoplePage, session: Session, qtbot: QtBot, number_of: Number
) -> None:
    privacy_rules.save(session.scope, PrivacyRules("Atender", keep_months=1))
    register = RequestsDialog(page, session)
    register.open()
    assert "Amparo Gil" in read(register)
    assert "Marta Olmedo" not in read(register)
    with qtbot.waitSignal(register.person_requested) as told:
        press(register, "Show: Amparo Gil")
    assert told.args == [number_of("amparo")]


def test_purpose_and_retention_are_written_and_shown(page: PeoplePage, session: Session) -> None:
    register = RequestsDialog(page, session)
    register.open()
    assert "Nobody has written down yet" in read(register)
    press(register, "Purpose and retention…")
    [made] = register.findChildren(RulesDialog)
    made.purpose.setPlainText("Atender a quien escribe")
    made.basis.setText("Interés legítimo")
    made.limited.setChecked(True)
    made.months.setValue(18)
    made.press_default()
    rules = privacy_rules.get(session.scope)
    assert (rules.purpose, rules.keep_months, rules.review_on) == ("Atender a quien escribe", 18, None)
    assert "Atender a quien escribe" in read(register)


def test_the_menu_of_a_person_leads_to_all_of_it(
    page: PeoplePage, session: Session, number_of: Number
) -> None:
    marta = number_of("marta")
    for text, kind in (
        ("What is known of it…", ExportPersonDialog),
        ("Note a request…", RequestDialog),
        ("Requests and sealed people…", RequestsDialog),
        ("Erase…", ErasePersonDialog),
    ):
        page.acts.menu([marta], page.mapToGlobal(page.rect().center()))
        [menu] = [menu for menu in page.findChildren(Menu) if menu.title() == "Privacy"]
        next(act for act in menu.actions() if act.text() == text).trigger()
        [made] = page.findChildren(kind)
        assert made.isVisible()
        made.reject()
        for each in page.findChildren(Menu):
            each.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_request_is_opened_by_its_place_and_one_that_went_is_not(
    page: PeoplePage, session: Session
) -> None:
    asked = RequestCard("access", today() - DAY, who="Luz")
    made = privacy_requests.save(session.scope, asked)
    page.go_to(f"request/{made}")
    [dialog] = page.findChildren(RequestDialog)
    assert dialog.isVisible()
    assert dialog.who.text() == "Luz"
    dialog.close()
    privacy_requests.delete(session.scope, made)
    page.go_to(f"request/{made}")
    assert not any(each.isVisible() for each in page.findChildren(RequestDialog))
