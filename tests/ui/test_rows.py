"""Lists: they read what is seen, move by keys, and say their rows to screen readers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from cmdesk.ui.theme import fonts, paint, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.widgets.rows import PAGE, ROW, RowModel, RowPainter, RowsView

Key = Qt.Key


@pytest.fixture(autouse=True)
def usual_look(qapp) -> Iterator[None]:
    fonts.load()
    style.apply(Look())
    yield
    style.apply(Look())


class Names(RowPainter[str]):
    drawn = 0

    def draw(self, p, rect, row):
        self.drawn += 1
        paint.text(p, rect.adjusted(12, 0, -12, 0), row)


class Store:
    """Rows that remember what was asked of them."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def fetch(self, ids: list[int]) -> list[str]:
        self.asked.append(ids)
        return [f"Row {number}" for number in ids]


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def model(store) -> RowModel[str]:
    return RowModel(store.fetch, lambda row: f"{row}, approved")


@pytest.fixture
def names() -> Names:
    return Names()


@pytest.fixture
def view(model, names, qtbot) -> RowsView:
    model.show(range(20_000))
    made = RowsView("Replies", model, names, several=True)
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def test_the_model_keeps_the_rules_of_qt(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([5, 3, 9])
    model.show([])
    model.show(list(range(300)))
    assert tester.model() is model
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_row_is_an_object_for_us_and_a_sentence_for_screen_readers(model):
    model.show([7])
    assert model.index(0, 0).data(ROW) == "Row 7"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Row 7, approved"


def test_twenty_thousand_rows_are_shown_by_reading_one_page(view, names, store):
    view.grab()
    assert len(store.asked) == 1
    assert len(store.asked[0]) == PAGE
    assert 0 < names.drawn < 40


def test_scrolling_to_the_end_reads_only_what_is_seen_there(view, store):
    view.scrollToBottom()
    view.grab()
    assert sum(map(len, store.asked)) <= 3 * PAGE
    assert store.asked[-1][-1] == 19_999


def test_rows_that_were_read_already_are_not_read_again(model, store):
    model.show([4, 2], rows=["Row 4", "Row 2"])
    assert [model.row(0), model.row(1)] == ["Row 4", "Row 2"]
    assert store.asked == []
    assert model.place_of(2) == 1
    assert model.place_of(99) == -1


def test_a_row_that_is_gone_from_the_data_draws_nothing(qtbot):
    model: RowModel[str] = RowModel(lambda ids: [], str)
    model.show([1, 2])
    names = Names()
    view = RowsView("Replies", model, names)
    qtbot.addWidget(view)
    view.show()
    view.grab()
    assert model.index(0, 0).data(ROW) is None
    assert names.drawn == 0


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Key.Key_J, Key.Key_J], 2),
        ([Key.Key_Down, Key.Key_Down, Key.Key_K], 1),
        ([Key.Key_End], 19_999),
        ([Key.Key_End, Key.Key_J], 19_999),
        ([Key.Key_End, Key.Key_Home], 0),
        ([Key.Key_K], 0),
    ],
)
def test_keys_move_in_the_list(keys, row, view, qtbot):
    view.go_to(0)
    for key in keys:
        qtbot.keyClick(view, key)
    assert view.currentIndex().row() == row
    assert view.selected_ids() == [row]


def test_page_keys_move_by_what_is_seen(view, qtbot):
    view.go_to(0)
    qtbot.keyClick(view, Key.Key_PageDown)
    assert 5 < view.currentIndex().row() < 15


def test_single_letters_can_be_turned_off(view, qtbot):
    view.go_to(0)
    view.single_keys = False
    qtbot.keyClick(view, Key.Key_J)
    assert view.currentIndex().row() == 0


def test_letters_do_not_search_through_every_row(view, store, qtbot):
    view.grab()
    before = len(store.asked)
    qtbot.keyClicks(view, "zz")
    assert len(store.asked) == before


def test_enter_opens_and_delete_asks(view, qtbot):
    view.go_to(3)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Key.Key_Return)
    assert told.args == ["Row 3"]
    with qtbot.waitSignal(view.delete_asked):
        qtbot.keyClick(view, Key.Key_Delete)


def test_moving_tells_the_row_and_an_empty_list_tells_none(view, model, qtbot):
    with qtbot.waitSignal(view.current_changed) as told:
        view.go_to(5)
    assert told.args == ["Row 5"]
    with qtbot.waitSignal(view.current_changed) as told:
        model.show([])
    assert told.args == [None]
    view.go_to(0)
    assert view.selected_ids() == []


def test_several_rows_are_selected_in_the_order_shown(view, qtbot):
    view.go_to(2)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_ids() == [2, 3, 4]


def row_picture(view: RowsView, row: int):
    QApplication.processEvents()
    return view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()


def test_selection_focus_and_pointer_change_the_picture(view, qtbot):
    view.go_to(0)
    plain = row_picture(view, 2)
    rect = view.visualRect(view.model().index(2, 0))
    qtbot.mouseMove(view.viewport(), rect.center())
    qtbot.waitUntil(lambda: row_picture(view, 2) != plain)
    view.go_to(2)
    focused = row_picture(view, 2)
    view.clearFocus()
    assert row_picture(view, 2) not in (plain, focused)


def test_the_first_row_is_current_when_the_keyboard_arrives(view):
    view.clearFocus()
    view.setCurrentIndex(QModelIndex())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().row() == 0


def test_rows_grow_with_the_text(view):
    usual = view.rowHeight(0)
    style.apply(Look(scale=1.3))
    assert view.rowHeight(0) == round(usual * 1.3)
