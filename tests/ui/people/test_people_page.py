"""The community as it is worked with: found, looked at, changed and merged, always with a way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.services import case_files, cases, merging, people, people_list, people_view
from cmdesk.services.cases import NewCase
from cmdesk.services.people import PersonCard
from cmdesk.ui.people import finding
from cmdesk.ui.people.case_line import CaseLine
from cmdesk.ui.people.page import PeoplePage
from cmdesk.ui.people.parts import Part
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Notice, Session

Type = Callable[[QWidget, str], None]
Number = Callable[[str], int]
EVERYBODY = ["Marta Olmedo", "Elena Sanchis", "Amparo Gil", "Julio Becerra"]
PROPOSED = "They may be the same person"
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def names(page: PeoplePage) -> list[str]:
    rows = [page.list.rows.row(number) for number in range(page.list.rows.rowCount())]
    return [row.name for row in rows if row is not None]  # one who just went leaves an empty row


def go_to(page: PeoplePage, name: str) -> int:
    page.list.go_to(names(page).index(name))
    return page.list.current_row().id


def show(page: PeoplePage, part: Part, qtbot: QtBot) -> list[str]:
    """Press the part's chip, and wait for who is in it."""
    chip = page.parts._chips[part]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.listing._shown is not None and page.listing._shown.part is part)
    return names(page)


def told(page: PeoplePage) -> list[str]:
    """What is written in the detail."""
    for _ in range(3):  # what changed is read a moment later, and a layout shows what was put in later
        QApplication.processEvents()
    return [label.text() for label in page.detail.findChildren(QLabel) if label.isVisible()]


def button(parent: QWidget, text: str) -> Button:
    QApplication.processEvents()
    return next(b for b in parent.findChildren(Button) if b.isVisible() and b.text() == text)


def lines(page: PeoplePage) -> list[CaseLine]:
    QApplication.processEvents()
    return [line for line in page.detail.findChildren(CaseLine) if line.isVisible()]


def undo(said: list[Notice]) -> None:
    back = said[-1].undo
    assert back is not None
    back()


def open_menu() -> Menu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def choose(text: str) -> None:
    menu = open_menu()
    next(action for action in menu.actions() if action.text().split("\t")[0] == text).trigger()
    menu.close()


def test_the_people_of_the_client_and_no_other_by_their_latest_contact(page: PeoplePage) -> None:
    assert names(page) == EVERYBODY
    assert page.detail.name.text() == "Marta Olmedo"


def test_another_client_shows_its_own(page: PeoplePage, session: Session, type_text: Type) -> None:
    page.focus_filter()
    type_text(page.search, "marta")
    session.activate(next(c.id for c in session.clients() if c.initials == "CV"))
    assert names(page) == ["Sara Montes"]
    QApplication.processEvents()
    assert page.detail.name.text() == "Sara Montes"


@pytest.mark.parametrize("at_once", [2000, 1], ids=["few", "many"])
def test_each_key_filters_by_name_and_handle_and_escape_shows_all_again(
    page: PeoplePage, qtbot: QtBot, type_text: Type, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(finding, "AT_ONCE", at_once)
    page.reload()
    page.focus_filter()
    type_text(page.search, "elena_")
    qtbot.waitUntil(lambda: names(page) == ["Elena Sanchis"])
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: names(page) == EVERYBODY)


def test_a_search_that_finds_nobody_says_so(page: PeoplePage, type_text: Type) -> None:
    type_text(page.search, "zzz")
    QApplication.processEvents()
    assert not page.list.isVisible()
    assert page.detail.person_id is None


def test_of_many_people_the_first_are_there_at_once_and_the_others_follow(
    page: PeoplePage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number_of: Number
) -> None:
    monkeypatch.setattr(finding, "AT_ONCE", 2)
    session.activate(next(c.id for c in session.clients() if c.initials == "CV"))
    session.activate(next(c.id for c in session.clients() if c.initials == "HT"))
    assert names(page) == EVERYBODY[:2]
    page.show_person(number_of("julio"))
    assert page.detail.name.text() == "Julio Becerra"
    qtbot.waitUntil(lambda: names(page) == EVERYBODY)
    assert page.list.current_row().name == page.detail.name.text() == "Julio Becerra"
    people.delete(session.scope, [number_of("elena")])
    qtbot.waitUntil(lambda: names(page) == ["Marta Olmedo", "Amparo Gil", "Julio Becerra"])
    assert page.list.current_row().name == "Julio Becerra"


def test_what_was_read_for_one_client_is_not_shown_for_another(
    page: PeoplePage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "AT_ONCE", 1)
    page.reload()
    assert page.listing._reading
    session.activate(next(c.id for c in session.clients() if c.initials == "CV"))
    qtbot.waitUntil(lambda: not page.listing._reading)
    assert names(page) == ["Sara Montes"]


def test_the_parts_say_why_somebody_is_in_them(page: PeoplePage, qtbot: QtBot) -> None:
    assert show(page, Part.THANKS, qtbot) == ["Elena Sanchis", "Amparo Gil"]
    assert "without an answer" in page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert any("without an answer" in text for text in told(page))
    assert show(page, Part.AT_RISK, qtbot) == ["Marta Olmedo"]
    assert show(page, Part.PROACTIVE, qtbot) == ["Julio Becerra"]
    assert show(page, Part.ALL, qtbot) == EVERYBODY


def test_a_part_is_searched_in_itself(page: PeoplePage, qtbot: QtBot, type_text: Type) -> None:
    show(page, Part.THANKS, qtbot)
    type_text(page.search, "gil")
    qtbot.waitUntil(lambda: names(page) == ["Amparo Gil"])
    page.search.clear()
    type_text(page.search, "marta")
    qtbot.waitUntil(lambda: not page.list.isVisible())


def test_the_most_active_are_counted_for_a_period_and_a_kind(page: PeoplePage, qtbot: QtBot) -> None:
    assert show(page, Part.ACTIVE, qtbot) == ["Marta Olmedo", "Elena Sanchis"]
    qtbot.mouseClick(page.parts.period, Qt.MouseButton.LeftButton)
    open_menu().actions()[-1].trigger()
    qtbot.waitUntil(lambda: names(page) == ["Amparo Gil", "Marta Olmedo", "Elena Sanchis"])
    open_menu().close()
    qtbot.mouseClick(page.parts.about, Qt.MouseButton.LeftButton)
    choose("Upset")
    qtbot.waitUntil(lambda: names(page) == ["Marta Olmedo"])


def test_everybody_can_be_narrowed_to_a_role(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.parts.roles, Qt.MouseButton.LeftButton)
    choose("Proactive")
    assert names(page) == ["Julio Becerra"]


def test_arrows_move_between_the_parts(page: PeoplePage, qtbot: QtBot) -> None:
    page.parts._chips[Part.ALL].setFocus()
    qtbot.keyClick(page.parts._chips[Part.ALL], Qt.Key.Key_Right)
    chip = page.parts._chips[Part.THANKS]
    assert chip.hasFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert page.parts.part is Part.THANKS


def test_delete_puts_somebody_in_the_trash_and_undo_brings_them_back(
    page: PeoplePage, qtbot: QtBot, said: list[Notice]
) -> None:
    go_to(page, "Elena Sanchis")
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert names(page) == ["Marta Olmedo", "Amparo Gil", "Julio Becerra"]
    assert page.list.current_row().name == "Amparo Gil"
    undo(said)
    assert names(page) == EVERYBODY


def test_what_is_known_of_a_person_is_shown(page: PeoplePage, session: Session, number_of: Number) -> None:
    card = PersonCard(
        "Julio Becerra", "Viene los lunes", "setas", ("vecino",), "creator", "1990-05-03", phone="600"
    )
    people.save(session.scope, card, number_of("julio"))
    page.show_person(number_of("julio"))
    shown = told(page)
    assert {"Julio Becerra", "Viene los lunes", "setas", "600", "no contact yet"} <= set(shown)
    assert any("1990" in text for text in shown)


def test_hostile_text_is_shown_as_it_is(page: PeoplePage, session: Session, number_of: Number) -> None:
    hostile = "<b>{{ x }}</b> \u202eabc"
    people.save(session.scope, PersonCard(hostile, notes=hostile), number_of("julio"))
    page.show_person(number_of("x"))
    kept = people.card(session.scope, number_of("x"))
    assert kept.name in told(page)
    assert "<b>" in kept.name
    page.grab()


def test_a_press_on_a_case_asks_for_it(page: PeoplePage, session: Session, qtbot: QtBot) -> None:
    go_to(page, "Marta Olmedo")
    line = lines(page)[0]
    with qtbot.waitSignal(page.case_requested) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == [session.scope.client_id, line.case.id]


def test_of_many_cases_the_newest_are_shown_and_the_others_on_demand(
    page: PeoplePage, session: Session, qtbot: QtBot, number_of: Number
) -> None:
    for number in range(12):
        cases.log(session.scope, NewCase(f"Hola {number}", "greeting", person_id=number_of("elena")))
    page.show_person(number_of("elena"))
    assert len(lines(page)) == 8
    qtbot.mouseClick(page.detail._rest, Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 13


def part(page: PeoplePage, value: str) -> QWidget:
    return next(each for each in page.detail.parts._parts if each.value == value)


def test_what_happened_with_a_person_is_read_in_the_timeline(
    page: PeoplePage, session: Session, qtbot: QtBot
) -> None:
    scope = session.scope
    marta = go_to(page, "Marta Olmedo")
    newest, _oldest = people_view.view(scope, marta).cases
    qtbot.mouseClick(part(page, "history"), Qt.MouseButton.LeftButton)
    assert lines(page) == []
    cases.note(scope, newest.id, "Call her on Friday")
    shown = told(page)
    for words in (
        "internal note",
        "Call her on Friday",
        "commented on Instagram",
        "Marta Olmedo complaint 3",
    ):
        assert words in shown
    assert shown.index("Call her on Friday") < shown.index("Marta Olmedo complaint 1")
    assert shown.index("Marta Olmedo complaint 1") < shown.index("Marta Olmedo complaint 3")
    assert not page.detail.history.earlier.isVisible()
    with qtbot.waitSignal(page.case_requested) as asked:
        head = next(b for b in page.detail.history.findChildren(Button) if newest.reference in b.text())
        qtbot.keyClick(head, Qt.Key.Key_Space)
    assert asked.args == [scope.client_id, newest.id]
    qtbot.mouseClick(part(page, "cases"), Qt.MouseButton.LeftButton)
    assert len(lines(page)) == 2
    assert "Call her on Friday" not in told(page)


def test_a_long_timeline_is_read_page_by_page_and_keeps_its_length(
    page: PeoplePage, session: Session, qtbot: QtBot
) -> None:
    marta = go_to(page, "Marta Olmedo")
    newest = people_view.view(session.scope, marta).cases[0]
    for number in range(40):
        cases.note(session.scope, newest.id, f"Note {number}")
    qtbot.mouseClick(part(page, "history"), Qt.MouseButton.LeftButton)
    assert "Note 39" in told(page)
    assert "Note 5" not in told(page)
    page.detail.history.earlier.setFocus()
    qtbot.keyClick(page.detail.history.earlier, Qt.Key.Key_Space)
    assert "Note 0" in told(page)
    assert "Marta Olmedo complaint 3" in told(page)
    assert not page.detail.history.earlier.isVisible()
    assert QApplication.focusWidget() in page.detail.history.findChildren(Button)
    cases.note(session.scope, newest.id, "One more")
    assert {"One more", "Note 0"} <= set(told(page))
    page.show_person(page.list.rows.row(1).id)
    assert "Note 0" not in told(page)


def test_who_may_be_the_same_is_proposed_merged_and_parted(
    page: PeoplePage, session: Session, qtbot: QtBot, said: list[Notice], number_of: Number
) -> None:
    scope = session.scope
    other = people.ensure(scope, network="tiktok", handle="@martaolmedo")
    marta = go_to(page, "Marta Olmedo")
    qtbot.mouseClick(button(page.detail.alike, "They are"), Qt.MouseButton.LeftButton)
    assert [row.id for row in people_view.view(scope, marta).merged] == [other]
    assert page.detail.alike.isHidden()
    assert names(page) == EVERYBODY
    qtbot.mouseClick(button(page.detail.merged, "Part again"), Qt.MouseButton.LeftButton)
    assert people_view.view(scope, marta).merged == ()
    undo(said)
    assert len(people_view.view(scope, marta).merged) == 1


def test_who_is_not_the_same_is_not_proposed_again_until_it_is_wanted(
    page: PeoplePage, session: Session, qtbot: QtBot, said: list[Notice]
) -> None:
    people.ensure(session.scope, network="tiktok", handle="@martaolmedo")
    marta = go_to(page, "Marta Olmedo")
    qtbot.mouseClick(button(page.detail.alike, "They are not"), Qt.MouseButton.LeftButton)
    assert PROPOSED not in told(page)
    undo(said)
    assert PROPOSED in told(page)
    qtbot.mouseClick(button(page.detail.alike, "They are not"), Qt.MouseButton.LeftButton)
    page.show_person(page.list.rows.row(1).id)
    page.show_person(marta)
    assert PROPOSED not in told(page)
    page.acts.menu([marta], page.mapToGlobal(page.rect().center()))
    choose("Suggest again who looks alike")
    assert PROPOSED in told(page)
    undo(said)
    assert PROPOSED not in told(page)
    page.acts.menu([page.list.rows.row(1).id], page.mapToGlobal(page.rect().center()))
    assert "Suggest again who looks alike" not in [action.text() for action in open_menu().actions()]
    open_menu().close()


def test_somebody_is_looked_for_to_be_merged_and_undo_parts_them(
    page: PeoplePage, session: Session, qtbot: QtBot, said: list[Notice], type_text: Type
) -> None:
    marta = go_to(page, "Marta Olmedo")
    qtbot.mouseClick(page.detail.merge, Qt.MouseButton.LeftButton)
    picker = QApplication.activePopupWidget()
    assert "Marta Olmedo" not in [entry.text for entry in picker._entries]
    type_text(picker._search, "amp")
    qtbot.keyClick(picker._search, Qt.Key.Key_Return)
    assert people_list.get(session.scope, marta).cases == 5
    assert "Amparo Gil" not in names(page)
    undo(said)
    assert names(page) == EVERYBODY


def test_several_are_merged_or_deleted_together(
    page: PeoplePage, session: Session, qtbot: QtBot, said: list[Notice]
) -> None:
    marta = go_to(page, "Marta Olmedo")
    assert page.listing.bar.isHidden()
    qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert page.listing.bar.isVisible()
    qtbot.mouseClick(button(page.listing.bar, "Make one of them"), Qt.MouseButton.LeftButton)
    assert names(page) == ["Marta Olmedo", "Amparo Gil", "Julio Becerra"]
    assert people_list.get(session.scope, marta).cases == 3
    undo(said)
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page._nobody.isVisible()
    undo(said)
    assert names(page) == EVERYBODY


def test_a_handle_is_taken_away_and_comes_back(
    page: PeoplePage, session: Session, qtbot: QtBot, said: list[Notice]
) -> None:
    marta = go_to(page, "Marta Olmedo")
    qtbot.mouseClick(button(page.detail, "@marta.olm"), Qt.MouseButton.LeftButton)
    choose("Take away")
    assert people.handles(session.scope, marta) == ()
    undo(said)
    assert [handle.handle for handle in people.handles(session.scope, marta)] == ["@marta.olm"]


def test_only_web_addresses_are_opened(
    page: PeoplePage, session: Session, qtbot: QtBot, number_of: Number
) -> None:
    people.add_handle(session.scope, number_of("julio"), "", "@julio", "file:///etc/passwd")
    page.show_person(number_of("julio"))
    qtbot.mouseClick(button(page.detail, "@julio"), Qt.MouseButton.LeftButton)
    assert "Open the profile" not in [action.text() for action in open_menu().actions()]
    open_menu().close()


def test_the_menu_gives_a_role_with_a_way_back(
    page: PeoplePage, session: Session, said: list[Notice]
) -> None:
    marta = go_to(page, "Marta Olmedo")
    at = page.list.visualRect(page.list.currentIndex()).center()
    page.list.customContextMenuRequested.emit(at)
    choose("Critic")
    assert people.card(session.scope, marta).role == "critic"
    undo(said)
    assert people.card(session.scope, marta).role == ""


def test_a_merged_persons_place_leads_to_whom_it_went_into(
    page: PeoplePage, session: Session, number_of: Number
) -> None:
    elena = number_of("elena")
    merging.merge_people(session.scope, number_of("marta"), [elena])
    page.go_to(f"person/{elena}")
    assert page.detail.name.text() == "Marta Olmedo"


def test_a_place_is_found_whatever_is_filtered(
    page: PeoplePage, qtbot: QtBot, number_of: Number, type_text: Type
) -> None:
    show(page, Part.THANKS, qtbot)
    type_text(page.search, "gil")
    page.go_to(f"person/{number_of('julio')}")
    assert (page.search.text(), page.parts.part) == ("", Part.ALL)
    assert page.list.current_row().name == page.detail.name.text() == "Julio Becerra"


def test_somebody_who_is_gone_leads_nowhere(page: PeoplePage, session: Session, number_of: Number) -> None:
    julio = number_of("julio")
    people.delete(session.scope, [julio])
    page.go_to(f"person/{julio}")
    assert page.detail.person_id is None


def test_with_nobody_there_it_says_how_people_come_and_leads_on(
    page: PeoplePage, session: Session, qtbot: QtBot, dialog: Callable[..., QDialog]
) -> None:
    people.delete(session.scope, people_list.latest(session.scope))
    assert page._nobody.isVisible()
    page.focus_first()
    qtbot.keyClick(page._nobody.new, Qt.Key.Key_Return)
    assert dialog().isVisible()


def test_nothing_is_cut_off_in_the_smallest_window(page: PeoplePage, number_of: Number) -> None:
    page.resize(846, 624)
    page.show_person(number_of("marta"))
    QApplication.processEvents()
    assert page.width() == 846
    for widget in page.detail.findChildren(QWidget):
        if widget.isVisible() and widget.parentWidget() is page.detail._scroll.widget():
            assert widget.geometry().right() <= page.detail._scroll.viewport().width()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A wide picture, red in the middle and blue at both ends."""
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    with QPainter(image) as painter:
        painter.fillRect(300, 0, 300, 300, Qt.GlobalColor.red)
    file = tmp_path / "foto"
    assert image.save(str(file), "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return file


def kept_picture(session: Session, person_id: int) -> QImage:
    picture = people.card(session.scope, person_id).picture
    return QImage(str(case_files.stored_path(session.scope, picture))) if picture else QImage()


def test_a_picture_is_kept_small_shown_round_and_taken_away_with_a_way_back(
    page: PeoplePage, session: Session, qtbot: QtBot, said: list[Notice], photo: Path
) -> None:
    marta = go_to(page, "Marta Olmedo")
    before = page.detail.face.grab().toImage()
    page.acts.give_picture(marta, photo)
    qtbot.waitUntil(lambda: not kept_picture(session, marta).isNull())
    kept = kept_picture(session, marta)
    assert (kept.width(), kept.height()) == (256, 256)
    assert {kept.pixelColor(x, 128).name() for x in (2, 128, 253)} == {"#ff0000"}
    QApplication.processEvents()
    shown = page.detail.face.grab().toImage()
    middle = shown.rect().center()
    assert shown.pixelColor(middle).name() == "#ff0000"
    assert shown.pixelColor(1, 1) == before.pixelColor(1, 1)
    assert "#ff0000" in {page.list.grab().toImage().pixelColor(40, y).name() for y in range(10, 70)}
    qtbot.mouseClick(page.detail.face, Qt.MouseButton.LeftButton)
    choose("Take the picture away")
    assert kept_picture(session, marta).isNull()
    undo(said)
    assert not kept_picture(session, marta).isNull()


def test_a_picture_comes_from_the_clipboard_too(
    page: PeoplePage, session: Session, qtbot: QtBot, photo: Path
) -> None:
    marta = go_to(page, "Marta Olmedo")
    QApplication.processEvents()
    QGuiApplication.clipboard().setImage(QImage(str(photo)))
    qtbot.mouseClick(page.detail.face, Qt.MouseButton.LeftButton)
    choose("Picture from the clipboard")
    qtbot.waitUntil(lambda: not kept_picture(session, marta).isNull())
    QGuiApplication.clipboard().clear()


def test_what_is_no_picture_is_refused_and_one_that_was_lost_shows_the_letters(
    page: PeoplePage, session: Session, qtbot: QtBot, said: list[Notice], tmp_path: Path
) -> None:
    marta = go_to(page, "Marta Olmedo")
    QApplication.processEvents()
    letters = page.detail.face.grab().toImage()
    broken = tmp_path / "x.png"
    broken.write_bytes(b"no picture")
    page.acts.give_picture(marta, broken)
    qtbot.waitUntil(lambda: bool(said))
    assert kept_picture(session, marta).isNull()
    people.save(session.scope, PersonCard("Marta Olmedo", picture="0" * 64), marta)
    QApplication.processEvents()
    assert page.detail.face.grab().toImage() == letters
