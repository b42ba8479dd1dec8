"""The library as it is worked with: by keys, by clicks, and always with a way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.services import approval, bulk, categories, copying, library, replies
from cmdesk.services.library import Shelf, View
from cmdesk.services.replies import ReplyText
from cmdesk.ui.replies.bring_in import BringInDialog
from cmdesk.ui.replies.choose import ApproveDialog
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.replies.name import NameDialog
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.replies.shelf_item import DRAGGED, ShelfItem
from cmdesk.ui.widgets.session import Notice, Session

Find = Callable[..., QDialog]
Type = Callable[[QWidget, str], None]
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def titles(page: RepliesPage) -> list[str]:
    model = page.list.rows
    return [model.row(number).title for number in range(model.rowCount())]  # pyright: ignore[reportOptionalMemberAccess]


def go_to(page: RepliesPage, title: str) -> int:
    page.list.go_to(titles(page).index(title))
    return page.list.current_row().id


def item(page: RepliesPage, name: str) -> ShelfItem:
    for _ in range(2):  # the shelves are counted once the list is shown, and new ones are shown then
        QApplication.processEvents()
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
    return next(i for i in page.shelves.findChildren(ShelfItem) if i.text() == name and i.isVisible())


def test_every_reply_of_the_client_is_there_and_no_other(page: RepliesPage) -> None:
    assert sorted(titles(page)) == ["Disculpa", "Horario", "Otra marca"]


def test_the_shelves_can_be_read_in_the_smallest_window(page: RepliesPage) -> None:
    shelf = item(page, "Favourites")
    page.resize(1024 - 90, 624)  # the rail beside it is narrow then
    QApplication.processEvents()
    assert page.detail.isVisible()
    assert page.shelves.width() >= 184
    assert shelf.width() >= shelf.fontMetrics().horizontalAdvance(shelf.text()) + 70  # with icon and count


def let_go_of(page: RepliesPage, file: Path) -> bool:
    """Drag a file over the page and let go of it; whether the page wanted it."""
    dragged, copy = QMimeData(), Qt.DropAction.CopyAction
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    left = Qt.MouseButton.LeftButton
    over = QDragEnterEvent(page.rect().center(), copy, dragged, left, NONE)
    QApplication.sendEvent(page, over)
    if over.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, dragged, left, NONE))
    return over.isAccepted()


def test_a_file_dropped_on_the_page_is_looked_through(page: RepliesPage, tmp_path: Path) -> None:
    file = tmp_path / "base.yml"
    file.write_text("matches:\n  - trigger: ':ty'\n    replace: Gracias\n", "utf-8")
    assert let_go_of(page, file)
    assert any(dialog.isVisible() for dialog in page.findChildren(BringInDialog))


def test_what_replies_do_not_come_in_with_is_told(
    page: RepliesPage, said: list[Notice], tmp_path: Path
) -> None:
    for other in (tmp_path, tmp_path / "photo.png"):
        assert let_go_of(page, other)
        assert ".csv .tsv .txt .yml .yaml" in said.pop().text
    assert not page.findChildren(BringInDialog)


def test_another_client_shows_its_own(page: RepliesPage, session: Session) -> None:
    session.activate(next(c.id for c in session.clients() if c.initials == "CV"))
    assert titles(page) == ["Cita"]
    assert "Clínica Velmora" in page.detail.copy.accessibleName()


def test_each_key_filters_and_escape_shows_all_again(
    page: RepliesPage, qtbot: QtBot, type_text: Type
) -> None:
    page.focus_filter()
    type_text(page.search, "hor")
    assert titles(page) == ["Horario"]
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(titles(page)) == 3


def test_a_filter_that_finds_nothing_says_so(page: RepliesPage, type_text: Type) -> None:
    type_text(page.search, "zzzz")
    QApplication.processEvents()
    assert not page.list.isVisible()
    assert page.detail.filling.prepared is None


def test_j_and_k_move_unless_the_person_wants_no_single_keys(
    page: RepliesPage, qtbot: QtBot, session: Session
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert page.list.currentIndex().row() == 1
    session.prefer(single_keys=False)
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert page.list.currentIndex().row() == 1


def test_delete_puts_it_in_the_trash_and_undo_brings_it_back(
    page: RepliesPage, qtbot: QtBot, said: list[Notice]
) -> None:
    go_to(page, "Horario")
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert "Horario" not in titles(page)
    assert said[-1].undo is not None
    said[-1].undo()
    assert "Horario" in titles(page)


def test_a_reply_that_went_leaves_its_place_to_the_next(page: RepliesPage, qtbot: QtBot) -> None:
    page.list.go_to(1)
    after = titles(page)[2]
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.list.current_row().title == after


def test_f2_renames(page: RepliesPage, qtbot: QtBot, dialog: Find) -> None:
    reply_id = go_to(page, "Horario")
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    asked = dialog(NameDialog)
    asked.line.setText("Cuándo abrimos")  # pyright: ignore[reportAttributeAccessIssue]
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)  # pyright: ignore[reportAttributeAccessIssue]
    assert replies.get(page.session.scope, reply_id).text.title == "Cuándo abrimos"


def test_enter_edits(page: RepliesPage, qtbot: QtBot, dialog: Find) -> None:
    go_to(page, "Horario")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert dialog(ReplyEditor).title.text() == "Horario"  # pyright: ignore[reportAttributeAccessIssue]


def test_what_is_filled_in_reaches_the_clipboard_and_the_record(
    page: RepliesPage, qtbot: QtBot, type_text: Type, said: list[Notice]
) -> None:
    reply_id = go_to(page, "Disculpa")
    assert not page.detail.copy.isEnabled()
    assert "motivo" in page.detail.copy.text()
    page.copy_selected()  # puts the keyboard in the missing value
    type_text(page.focusWidget(), "llegara tarde")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text == "Hola: sentimos que llegara tarde. Te esperamos en la tienda del Mercado."
    [use] = copying.recent_uses(page.session.scope, reply_id)
    assert use.text == text
    assert "Horno Trigalba" in said[-1].text


def test_copying_leaves_the_keyboard_and_what_was_typed(
    page: RepliesPage, qtbot: QtBot, type_text: Type
) -> None:
    go_to(page, "Disculpa")
    page.copy_selected()
    field = page.focusWidget()
    type_text(field, "llegara tarde")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert page.focusWidget() is field
    assert page.detail.copy.text() == "Copied"
    assert page.detail.filling.prepared is not None
    assert "llegara tarde" in page.detail.filling.prepared.text


def test_another_brands_name_is_copied_only_with_a_reason(
    page: RepliesPage, qtbot: QtBot, dialog: Find, type_text: Type
) -> None:
    reply_id = go_to(page, "Otra marca")
    page.copy_selected()
    assert QGuiApplication.clipboard().text() == ""
    asked = dialog()
    type_text(asked.focusWidget(), "Lo pidió el cliente")
    qtbot.keyClick(asked.focusWidget(), Qt.Key.Key_Return, CTRL)
    buttons = [b for b in asked.findChildren(QWidget) if b.accessibleName() == "Copy all the same"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert "Velmora" in QGuiApplication.clipboard().text()
    assert copying.recent_uses(page.session.scope, reply_id)[0].override_reason == "Lo pidió el cliente"


def test_a_use_that_did_not_happen_is_taken_back(page: RepliesPage, qtbot: QtBot) -> None:
    reply_id = go_to(page, "Horario")
    page.copy_selected()
    assert replies.get(page.session.scope, reply_id).uses == 1
    back = [b for b in page.detail.findChildren(QWidget) if b.accessibleName() == "It didn't happen"]
    qtbot.mouseClick(back[-1], Qt.MouseButton.LeftButton)
    assert replies.get(page.session.scope, reply_id).uses == 0


def test_a_category_shows_what_is_in_it_and_below_it(page: RepliesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(item(page, "Quejas"), Qt.MouseButton.LeftButton)
    assert titles(page) == ["Disculpa"]
    qtbot.mouseClick(item(page, "All"), Qt.MouseButton.LeftButton)
    assert len(titles(page)) == 3


def test_dropping_replies_on_a_category_moves_them_and_can_be_undone(
    page: RepliesPage, said: list[Notice]
) -> None:
    reply_id = go_to(page, "Horario")
    scope = page.session.scope
    target = item(page, "Quejas")
    data = page.list.rows.mimeData([page.list.currentIndex()])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    target.dropEvent(event)
    moved = library.rows_of(scope, [reply_id])[0].category_id
    assert moved == next(c.id for c in library.categories(scope) if c.name == "Quejas")
    assert said[-1].undo is not None
    said[-1].undo()
    assert library.rows_of(scope, [reply_id])[0].category_id is None


def test_another_clients_replies_cannot_be_dropped(page: RepliesPage) -> None:
    data = QMimeData()
    data.setData(DRAGGED, b"999 1")
    event = QDragEnterEvent(
        QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE
    )
    event.setAccepted(False)
    item(page, "Quejas").dragEnterEvent(event)
    assert not event.isAccepted()


def test_deleting_a_category_and_undoing_it_loses_nothing(
    page: RepliesPage, qtbot: QtBot, said: list[Notice]
) -> None:
    scope = page.session.scope
    before = library.categories(scope)
    qtbot.keyClick(item(page, "Quejas"), Qt.Key.Key_Delete)
    assert not library.categories(scope)
    assert said[-1].undo is not None
    said[-1].undo()
    assert [(c.name, c.replies) for c in library.categories(scope)] == [(c.name, c.replies) for c in before]


def test_alt_and_arrows_order_the_categories(page: RepliesPage, qtbot: QtBot) -> None:
    scope = page.session.scope
    categories.add(scope, "Elogios")
    item(page, "Elogios").setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [c.name for c in library.categories(scope) if c.parent_id is None] == ["Elogios", "Quejas"]
    assert item(page, "Elogios").hasFocus()


def test_approving_several_says_by_whom_and_can_be_undone(
    page: RepliesPage, qtbot: QtBot, dialog: Find, said: list[Notice]
) -> None:
    page.list.selectAll()
    assert page.bar.isVisible()
    page.acts.approve(page.list.selected_ids())
    asked = dialog(ApproveDialog)
    asked.by.setText("Clara Rius")  # pyright: ignore[reportAttributeAccessIssue]
    qtbot.keyClick(asked.by, Qt.Key.Key_Return)  # pyright: ignore[reportAttributeAccessIssue]
    scope = page.session.scope
    assert library.count(scope, View(Shelf.UNAPPROVED)) == 0
    assert said[-1].undo is not None
    said[-1].undo()
    assert library.count(scope, View(Shelf.UNAPPROVED)) == 3


def test_retiring_an_approved_reply_and_undoing_it_keeps_the_approval(
    page: RepliesPage, said: list[Notice]
) -> None:
    scope, reply_id = page.session.scope, go_to(page, "Horario")
    approval.approve(scope, [reply_id], "Clara Rius")
    page.acts.retire([reply_id])
    assert "Horario" not in titles(page)
    assert said[-1].undo is not None
    said[-1].undo()
    assert replies.get(scope, reply_id).approved_by == "Clara Rius"


@pytest.mark.parametrize("act", ["tag", "move"])
def test_tagging_and_moving_give_back_just_what_was(session: Session, act: str) -> None:
    scope = session.scope
    ids = library.list_ids(scope, View())
    before = library.rows_of(scope, ids)
    if act == "tag":
        bulk.retag(scope, bulk.tag(scope, ids, add=["nuevo"], drop=["reparto"]))
    else:
        bulk.put_back(scope, bulk.move(scope, ids, None))
    assert [(r.tags, r.category_id) for r in library.rows_of(scope, ids)] == [
        (r.tags, r.category_id) for r in before
    ]


def test_a_client_without_replies_is_offered_ways_to_begin(page: RepliesPage, session: Session) -> None:
    scope = session.scope
    replies.delete(scope, library.list_ids(scope, View()))
    assert page.focusWidget() is None or not page.list.isVisible()
    page.focus_first()
    assert page.focusWidget() is not None
    assert page.focusWidget().accessibleName() == "Write a reply"


def test_a_reply_that_the_view_hides_is_shown_all_the_same(page: RepliesPage, session: Session) -> None:
    reply_id = go_to(page, "Horario")
    approval.set_status(session.scope, [reply_id], "retired")
    page.show_reply(reply_id)
    assert page.list.current_row().id == reply_id


def test_the_widths_of_the_columns_are_remembered(page: RepliesPage, session: Session) -> None:
    page.hide()
    kept = session.preferences.places["replies"].split(",")
    assert len(kept) == 3
    assert all(int(width) > 100 for width in kept)


def test_saved_text_comes_from_what_was_sent(page: RepliesPage, qtbot: QtBot, dialog: Find) -> None:
    go_to(page, "Horario")
    page.copy_selected()
    save = [
        b for b in page.detail.findChildren(QWidget) if b.accessibleName() == "Save this text as a new reply"
    ]
    qtbot.mouseClick(save[-1], Qt.MouseButton.LeftButton)
    assert dialog(ReplyEditor).written().text == ReplyText(  # pyright: ignore[reportAttributeAccessIssue]
        "",
        "Abrimos de lunes a sábado.",
        review_on=dialog(ReplyEditor).written().text.review_on,  # pyright: ignore[reportAttributeAccessIssue]
    )


def test_the_numbers_beside_the_library_are_those_of_its_views(page: RepliesPage, session: Session) -> None:
    scope = session.scope
    ids = library.list_ids(scope, View())
    approval.approve(scope, ids[:1], "Clara Rius")
    replies.star(scope, ids[1:], on=True)
    approval.set_status(scope, ids[2:], "retired")
    copying.record_use(
        scope, copying.prepare(scope, ids[1], copying.Purpose(answers={"ask.motivo": "sí"})), "sí"
    )
    held = library.overview(scope)
    assert {shelf: held.shelves.get(shelf, 0) for shelf in Shelf} == {
        shelf: library.count(scope, View(shelf)) for shelf in Shelf
    }


def test_a_category_that_gets_another_inside_goes_on_being_shown(page: RepliesPage, qtbot: QtBot) -> None:
    scope = page.session.scope
    made = categories.add(scope, "Elogios")
    bulk.move(scope, [go_to(page, "Horario")], made)
    qtbot.mouseClick(item(page, "Elogios"), Qt.MouseButton.LeftButton)
    inside = categories.add(scope, "Locales", made)
    assert item(page, "Elogios").isChecked()
    categories.delete(scope, inside)
    categories.delete(scope, made)
    assert item(page, "All").isChecked()
    assert len(titles(page)) == 3


def test_a_reply_that_the_person_already_got_is_told(
    page: RepliesPage, qtbot: QtBot, type_text: Type
) -> None:
    go_to(page, "Disculpa")
    for field, typed in (("first name", "Íñigo"), ("motivo", "llegara tarde")):
        type_text(next(w for w in page.detail.findChildren(QLineEdit) if w.accessibleName() == field), typed)
    page.copy_selected()
    reply_id = page.list.current_row().id
    assert copying.recent_uses(page.session.scope, reply_id)[0].person == "Íñigo"
    again = copying.Purpose(answers={"person.first_name": "iñigo"})
    assert copying.prepare(page.session.scope, reply_id, again).used_with_at is not None
    page.detail.filling.show_reply(reply_id)
    told = " ".join(label.text() for label in page.detail.filling.findChildren(QLabel))
    assert "Íñigo already got this reply" in told
