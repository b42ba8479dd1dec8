"""A client may be called whatever it likes: its name is shortened, and nothing grows for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.services import clients, library
from cmdesk.ui.palette.window import PaletteWindow
from cmdesk.ui.replies.transfer import TransferDialog
from cmdesk.ui.shell.choosing import ClientButton
from cmdesk.ui.shell.finder import Finder
from cmdesk.ui.shell.switcher import Switcher
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import BrandChip
from cmdesk.ui.widgets.popover import Popover

LONG = "Asociación de Comerciantes y Hosteleros del Barrio Antiguo de Valdehermosa"


@pytest.fixture
def rename(acme, globex) -> Callable[[], None]:
    """Gives both clients a long name."""

    def to_long() -> None:
        for scope in acme, globex:
            clients.change_client(scope, replace(clients.card(scope), name=f"{LONG} {scope.client_id}"))

    return to_long


def wide(made: QWidget) -> int:
    QApplication.processEvents()
    return made.width()


def test_the_palette_is_as_wide_as_ever(session, rename, qtbot):
    palette = PaletteWindow(session)
    qtbot.addWidget(palette)
    palette.open_palette()
    before = wide(palette)
    rename()
    palette.open_palette()
    assert wide(palette) == before
    for button in palette.brand, palette.foot.copy:
        assert LONG in button.toolTip()
        assert LONG in button.accessibleName()
        assert button.width() <= button.sizeHint().width()


def test_a_short_name_has_no_tooltip_of_its_own(session, qtbot):
    palette = PaletteWindow(session)
    qtbot.addWidget(palette)
    assert palette.brand.toolTip() == ""


def test_the_header_has_room_for_the_page(window, rename):
    window.resize(1024, 680)
    rename()
    QApplication.processEvents()
    assert window.width() == 1024
    title = window.header.title
    assert title.fontMetrics().horizontalAdvance(title.text()) < title.width()
    [chip] = [chip for chip in window.header.findChildren(BrandChip) if chip.isVisible()]
    assert LONG in chip.toolTip()


@pytest.mark.parametrize("code", ["es", "en"])
def test_the_finder_is_as_wide_as_ever_and_says_its_keys(window, session, rename, code):
    language.use(code)
    rename()
    finder = Finder(window, session)
    finder.open_finder()
    assert wide(finder) == finder.sizeHint().width()
    assert "Esc" in finder._hint.text()
    finder.close()


def test_the_switcher_tells_a_shortened_name_whole(window, session, rename):
    rename()
    Switcher(window, session).open_under(window.rail.card)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Popover)
    assert wide(popup) == popup.sizeHint().width()
    index = popup._model.index(0, 0)
    assert LONG in index.data(Qt.ItemDataRole.ToolTipRole)
    last = popup._model.index(popup._model.rowCount() - 1, 0)
    assert last.data(Qt.ItemDataRole.ToolTipRole) == ""
    popup.close()


def test_a_dialog_that_offers_clients_is_as_wide_as_ever(session, window, rename):
    [first, *_] = library.list_ids(session.scope, library.View())
    usual = TransferDialog(window, session, first)
    usual.open()
    before = wide(usual)
    usual.close()
    rename()
    dialog = TransferDialog(window, session, first)
    dialog.open()
    assert wide(dialog) == before
    assert LONG in dialog.client.toolTip()
    dialog.close()


def test_what_is_said_at_the_foot_stays_inside_the_window(window, rename):
    window.resize(1024, 680)
    window.over.toast.say(f"Copied for {LONG}. " * 3, undo=lambda: None)
    QApplication.processEvents()
    assert window.rect().contains(window.over.toast.geometry())
    assert window.over.toast._button.geometry().right() < window.over.toast.width()


def test_the_clients_to_choose_from_keep_their_size(window, session, rename):
    rename()
    session.activate(None)
    window.show_page("replies")
    QApplication.processEvents()
    buttons = [button for button in window.findChildren(ClientButton) if button.isVisible()]
    assert len(buttons) == 2
    assert {LONG in button.toolTip() for button in buttons} == {True}


def test_every_button_with_a_clients_name_is_bounded(session, qtbot, look):
    button = Button(f"Copy for {LONG}", kind="brand", brand=("A", "teal"), key="Ctrl ↵")
    qtbot.addWidget(button)
    assert button.sizeHint().width() < 380
    button.set_text("Copy for Acme")
    assert button.toolTip() == ""
