"""The day's log: written by itself from what is done, and by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.clock import today
from cmdesk.services import case_moves, daylog
from cmdesk.services.daylog import LogRow
from cmdesk.services.desk import ClientScope
from cmdesk.ui.today.log_words import SENTENCES, told
from cmdesk.ui.today.page import TodayPage
from cmdesk.ui.widgets.button import IconButton
from cmdesk.ui.widgets.chips import Initials
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.popover import Popover
from cmdesk.ui.widgets.session import Notice, Session

Type = Callable[[QWidget, str], None]
Log = Callable[..., int]
Do = Callable[[], None]


@pytest.fixture
def day(page: TodayPage, bakery: ClientScope, clinic: ClientScope, log: Log, show: Do) -> TodayPage:
    """A case of each brand came in."""
    log(bakery, "Marta Olmedo", 1)
    log(clinic, "Andrés Pinto", 2)
    show()
    return page


def lines(page: TodayPage) -> str:
    return "\n".join(label.text() for label in page.log.findChildren(Label) if label.isVisible())


def notes(scope: ClientScope) -> list[str]:
    return [row.text for row in daylog.entries(scope, today()) if row.kind == "note"]


def test_what_is_done_stands_in_the_log_with_its_brand(
    day: TodayPage, bakery: ClientScope, settle: Do
) -> None:
    case_moves.posted(bakery, 1)
    settle()
    assert "Marta Olmedo wrote: Marta Olmedo says so." in lines(day)
    assert "Answer to Marta Olmedo posted." in lines(day)
    brands = {tile.accessibleName() for tile in day.log.findChildren(Initials) if tile.isVisible()}
    assert brands == {"Horno Trigalba", "Clínica Velmora"}


def test_a_brand_has_a_log_of_its_own(
    day: TodayPage, session: Session, bakery: ClientScope, settle: Do
) -> None:
    session.activate(bakery.client_id)
    settle()
    assert "Andrés Pinto" not in lines(day)
    assert not [tile for tile in day.log.findChildren(Initials) if tile.isVisible()]


def test_enter_writes_a_note_and_undo_takes_it_back(
    day: TodayPage,
    session: Session,
    bakery: ClientScope,
    qtbot: QtBot,
    type_text: Type,
    said: list[Notice],
    settle: Do,
) -> None:
    session.activate(bakery.client_id)
    type_text(day.log.note, "Mañana cierra la tienda")
    qtbot.keyClick(day.log.note, Qt.Key.Key_Return)
    assert notes(bakery) == ["Mañana cierra la tienda"]
    assert day.log.note.text() == ""
    settle()
    assert "Mañana cierra la tienda" in lines(day)
    assert said[-1].undo is not None
    said[-1].undo()
    assert notes(bakery) == []


def test_in_the_overview_a_note_is_asked_whose_it_is(
    day: TodayPage, session: Session, clinic: ClientScope, bakery: ClientScope, qtbot: QtBot, type_text: Type
) -> None:
    type_text(day.log.note, "A quiet night")
    qtbot.keyClick(day.log.note, Qt.Key.Key_Return)
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, Popover)
    assert notes(bakery) == notes(clinic) == []
    qtbot.keyClick(popover, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert notes(clinic) == ["A quiet night"]
    assert notes(bakery) == []
    assert session.client is None


def test_a_note_that_is_not_given_to_a_brand_stays_in_the_field(
    day: TodayPage, bakery: ClientScope, qtbot: QtBot, type_text: Type
) -> None:
    type_text(day.log.note, "A quiet night")
    qtbot.keyClick(day.log.note, Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert day.log.note.text() == "A quiet night"
    assert notes(bakery) == []


def test_what_is_half_written_survives_news(
    day: TodayPage, bakery: ClientScope, type_text: Type, log: Log, settle: Do
) -> None:
    day.log.note.setFocus()
    type_text(day.log.note, "Half wr")
    log(bakery, "Paola Quiroga", 1)
    settle()
    assert "Paola Quiroga" in lines(day)
    assert day.log.note.text() == "Half wr"
    assert day.log.note.hasFocus()


def choose(day: TodayPage, qtbot: QtBot, entry: str) -> None:
    """Of the menu of the only note."""
    dots = next(b for b in day.log.findChildren(IconButton) if b.isVisible())
    qtbot.mouseClick(dots, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == entry).trigger()
    menu.close()


def test_a_note_is_changed_in_the_field(
    day: TodayPage, bakery: ClientScope, qtbot: QtBot, said: list[Notice], settle: Do
) -> None:
    daylog.write(bakery, "A quiet nigth")
    settle()
    choose(day, qtbot, "Change")
    assert day.log.note.text() == "A quiet nigth"
    day.log.note.setText("A quiet night")
    qtbot.keyClick(day.log.note, Qt.Key.Key_Return)
    assert notes(bakery) == ["A quiet night"]
    assert said[-1].undo is not None
    said[-1].undo()
    assert notes(bakery) == ["A quiet nigth"]


def test_escape_leaves_a_note_as_it_was(
    day: TodayPage, bakery: ClientScope, qtbot: QtBot, settle: Do
) -> None:
    daylog.write(bakery, "One")
    settle()
    choose(day, qtbot, "Change")
    qtbot.keyClick(day.log.note, Qt.Key.Key_Escape)
    day.log.note.setText("Two")
    qtbot.keyClick(day.log.note, Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert notes(bakery) == ["One", "Two"]


def test_a_note_goes_to_the_trash_and_comes_back(
    day: TodayPage, bakery: ClientScope, qtbot: QtBot, said: list[Notice], settle: Do
) -> None:
    daylog.write(bakery, "One")
    settle()
    choose(day, qtbot, "Move to the trash")
    assert notes(bakery) == []
    assert said[-1].undo is not None
    said[-1].undo()
    assert notes(bakery) == ["One"]


def test_a_long_day_shows_its_end_until_the_whole_is_asked_for(
    day: TodayPage, bakery: ClientScope, qtbot: QtBot, at_noon: dt.datetime, settle: Do
) -> None:
    for number in range(9):
        daylog.write(bakery, f"Note {number}", at_noon + dt.timedelta(minutes=1))
    settle()
    assert "Marta Olmedo" not in lines(day)
    assert "Note 8" in lines(day)
    qtbot.mouseClick(day.log._more, Qt.MouseButton.LeftButton)
    assert "Marta Olmedo" in lines(day)


def test_every_kind_that_the_log_tells_has_a_sentence(at_noon: dt.datetime) -> None:
    for kind in daylog.TOLD:
        said = told(LogRow(at_noon, 1, kind, "solved", 1, "ACM-0001", "Marta"))
        assert "Marta" in said
        assert "{" not in said
    assert set(daylog.TOLD) <= set(SENTENCES)


def test_a_person_nobody_knows_is_told_by_the_case(at_noon: dt.datetime) -> None:
    assert told(LogRow(at_noon, 1, "posted", "Hello.", 1, "ACM-0001")) == "Answer to ACM-0001 posted."


def test_a_confirmation_tells_what_was_said_if_anything_was(at_noon: dt.datetime) -> None:
    assert told(LogRow(at_noon, 1, "confirmed", "", 1, "ACM-0001", "Marta")).endswith("solved.")
    assert told(LogRow(at_noon, 1, "confirmed", "Great!", 1, "ACM-0001", "Marta")).endswith("solved: Great!")


def test_a_text_is_told_in_one_line_and_not_at_length(at_noon: dt.datetime) -> None:
    said = told(LogRow(at_noon, 1, "logged", "word\n" * 100, 1, "ACM-0001", "Marta"))
    assert "\n" not in said
    assert len(said) < 120
    assert said.endswith("…")
