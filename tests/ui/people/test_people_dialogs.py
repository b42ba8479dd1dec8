"""Writing people down: what is kept, what is refused, and why in place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.services import people, people_list
from cmdesk.services.people import PersonCard
from cmdesk.ui.people import birthday
from cmdesk.ui.people.birthday import BirthdayField
from cmdesk.ui.people.dialog import PersonDialog
from cmdesk.ui.people.handle import HandleDialog
from cmdesk.ui.people.page import PeoplePage
from cmdesk.ui.widgets.session import Session

Find = Callable[..., QDialog]
Type = Callable[[QWidget, str], None]
Number = Callable[[str], int]


def test_a_new_person_is_written_with_its_handle_and_shown(
    page: PeoplePage, session: Session, qtbot: QtBot, dialog: Find, type_text: Type
) -> None:
    page.new()
    made = dialog(PersonDialog)
    type_text(made.name, "Íñigo Ruiz")
    made.role.choose("advocate")
    made.handle.handle.selectAll()
    type_text(made.handle.handle, "https://www.tiktok.com/@inigo")
    assert (made.handle.network.value, made.handle.handle.text()) == ("tiktok", "@inigo")
    type_text(made.segments._line, "barrio,")
    made.birthday.day.setValue(3)
    made.birthday.month.choose("5")
    qtbot.keyClick(made.notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [row] = people_list.find(session.scope, "inigo ruiz")
    assert page.detail.person_id == row.id
    assert people.card(session.scope, row.id) == PersonCard(
        "Íñigo Ruiz", segments=("barrio",), role="advocate", birthday="05-03"
    )
    assert [(h.network, h.handle) for h in row.handles] == [("tiktok", "@inigo")]


def test_a_handle_alone_is_name_enough(page: PeoplePage, session: Session, dialog: Find) -> None:
    page.new()
    made = dialog(PersonDialog)
    made.handle.handle.setText("@inigo")
    made.press_default()
    assert people_list.find(session.scope, "inigo")[0].name == "@inigo"


def test_nothing_is_kept_of_somebody_whose_handle_is_taken(
    page: PeoplePage, session: Session, dialog: Find
) -> None:
    page.new()
    made = dialog(PersonDialog)
    made.name.setText("Íñigo")
    made.handle.handle.setText("@marta.olm")
    made.press_default()
    assert made.isVisible()
    assert "Marta Olmedo" in made.handle._row._below.text()
    assert people_list.find(session.scope, "inigo") == []


def test_a_person_without_a_name_is_refused_in_place(
    page: PeoplePage, qtbot: QtBot, dialog: Find, number_of: Number
) -> None:
    page.acts.edit(number_of("marta"))
    made = dialog(PersonDialog)
    made.name.clear()
    made.press_default()
    assert made.isVisible()
    assert made._name_row._below.text() == "The person needs a name"
    assert made.focusWidget() is made.name


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_enter_and_f2_edit_and_keep_what_the_dialog_does_not_show(
    page: PeoplePage, session: Session, qtbot: QtBot, dialog: Find, number_of: Number, key: Qt.Key
) -> None:
    marta = number_of("marta")
    before = PersonCard("Marta Olmedo", birthday="1990-02-29", picture="ab", notes="Uno")
    with pytest.raises(Exception, match="birthday-wrong"):
        people.save(session.scope, before, marta)
    before = PersonCard("Marta Olmedo", birthday="1992-02-29", picture="ab", notes="Uno")
    people.save(session.scope, before, marta)
    qtbot.keyClick(page.list, key)
    made = dialog(PersonDialog)
    assert made.birthday.value == "1992-02-29"
    made.notes.setPlainText("Dos")
    made.press_default()
    card = people.card(session.scope, marta)
    assert (card.notes, card.picture, card.birthday) == ("Dos", "ab", "1992-02-29")


def test_f2_edits_whom_the_arrows_have_just_reached(page: PeoplePage, qtbot: QtBot, dialog: Find) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    assert dialog(PersonDialog).name.text() == page.list.current_row().name == "Elena Sanchis"


def test_half_a_birthday_is_refused_in_place(page: PeoplePage, dialog: Find, number_of: Number) -> None:
    page.acts.edit(number_of("marta"))
    made = dialog(PersonDialog)
    made.birthday.day.setValue(31)
    made.press_default()
    assert made._birthday_row._below.text()
    made.birthday.month.choose("12")
    made.press_default()
    assert not made.isVisible()


def test_one_more_handle_is_added_and_somebody_elses_is_not(
    page: PeoplePage, session: Session, dialog: Find, number_of: Number
) -> None:
    page.acts.add_handle(number_of("julio"))
    asked = dialog(HandleDialog)
    asked.fields.network.choose("x")
    asked.fields.handle.setText("elena_s")
    asked.press_default()
    assert asked.isVisible()
    asked.fields.handle.setText("@julio_b")
    asked.press_default()
    assert not asked.isVisible()
    [handle] = people.handles(session.scope, number_of("julio"))
    assert (handle.network, handle.handle) == ("x", "@julio_b")


@pytest.mark.parametrize("written", ["", "05-03", "1990-05-03"])
def test_a_birthday_is_given_back_as_it_was(qtbot: QtBot, written: str) -> None:
    field = BirthdayField(written)
    qtbot.addWidget(field)
    assert field.value == written
    assert bool(birthday.shown(written)) == bool(written)
