"""The window and the palette of an open desk: made when needed, made anew when the language changes."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.widgets.session import Session

if TYPE_CHECKING:  # what the first picture doesn't need is read in when it is asked for
    from cmdesk.services import check
    from cmdesk.ui.palette.window import PaletteWindow

log = logging.getLogger(__name__)

AFTER_FIRST_PAINT = 200  # ms after which what wasn't needed for it is made


def bring_forward(window: QWidget, token: str = "") -> None:
    """Show a window in front; `token` is the window system's leave to do so."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _focused_in(window: QWidget) -> int:
    """Which of the controls in a window has the keyboard, by its place among them; -1 for none."""
    inside, focused = window.findChildren(QWidget), window.focusWidget()
    return next((place for place, widget in enumerate(inside) if widget is focused), -1)


def _focus_in(window: QWidget, place: int) -> None:
    """Give the keyboard to the control at that place."""
    inside = window.findChildren(QWidget)
    if 0 <= place < len(inside) and inside[place].isEnabled():
        inside[place].setFocus(Qt.FocusReason.OtherFocusReason)


def _is_dialogs(place: str) -> bool:
    """Whether what was typed there was in a dialog: what was typed in a page is seen there."""
    return place.startswith("reply/") or place == "case/new"


class Windows(QObject):
    """Those of one session; they go with it."""

    restore_requested = Signal(str)
    closed = Signal()  # the main window, by the person

    def __init__(self, session: Session, *, demo: bool) -> None:
        super().__init__(session)
        self._session, self._demo = session, demo
        self._reopening = False
        self.main = self._made_main()
        self.palette: PaletteWindow | None = None

    def _made_main(self) -> MainWindow:
        window = MainWindow(self._session, demo=self._demo)
        window.restore_requested.connect(self.restore_requested)
        window.palette_requested.connect(self._open_palette_here)
        window.closed.connect(self.closed)
        return window

    def show_main(self, token: str = "") -> None:
        """Bring the main window to the front."""
        bring_forward(self.main, token)

    def show_first(self) -> None:
        """Show the main window for the first time; the palette is made after its first picture."""
        self.show_main()
        self.main.focus_content()
        QTimer.singleShot(AFTER_FIRST_PAINT, self, self._make_palette)

    def open_palette(self, token: str = "") -> None:
        """Open the quick palette, over whatever is on the screen."""
        self._make_palette().open_palette(token)

    def _open_palette_here(self) -> None:
        """Open it from the main window: for the case that is looked at, if any is."""
        palette = self._make_palette()
        palette.work_for(self.main.page.shown_case())
        palette.open_palette()

    def _make_palette(self) -> PaletteWindow:
        if self.palette is None:
            from cmdesk.ui.palette.window import PaletteWindow

            self.palette = PaletteWindow(self._session)
            self.palette.new_reply_requested.connect(self._new_reply)
        return self.palette

    def _new_reply(self, text: str) -> None:
        """Write a reply that begins with `text`."""
        from cmdesk.ui.replies.page import RepliesPage

        self.show_main()
        self.main.show_page("replies")
        page = self.main.page
        if isinstance(page, RepliesPage):
            page.acts.new(text)

    def reopen_soon(self) -> None:
        """Make the windows anew, as for another language, once the present signal is done."""
        if not self._reopening:
            self._reopening = True
            QTimer.singleShot(0, self, self._reopen)

    def _reopen(self) -> None:
        """The page and the place in the preferences stay."""
        from cmdesk.ui.preferences.dialog import PreferencesDialog

        self._reopening = False
        page, dialog = self.main.page_id, self.main.findChild(PreferencesDialog)
        section, focused = ("", -1) if dialog is None else (dialog.section, _focused_in(dialog))
        hidden = not self.main.isVisible()
        self.drop()
        self.main, self.palette = self._made_main(), None
        self.main.show_page(page)
        if not hidden:
            self.show_first()
        if section:
            self.main.open_preferences(section)
            if (dialog := self.main.findChild(PreferencesDialog)) is not None:
                _focus_in(dialog, focused)

    def drop(self) -> None:
        """Close the windows without a word to the program: it is not the person who closes them."""
        for window in (self.palette, self.main):
            if window is not None:
                window.blockSignals(True)
                window.close()
                window.deleteLater()

    def warm_up(self) -> None:
        """Let the review and the reader of comments read their rules before the first text needs them."""
        from cmdesk.domain.clock import now
        from cmdesk.services import detection, reviewing
        from cmdesk.services.prepared import Purpose

        desk = self._session.desk
        scope = self._session.scope if self._session.client is not None else None

        def read_rules(_progress: object) -> None:
            detection.propose(desk, None, "a", now())
            if scope is not None:
                for text in ("😀 a.example el", "the"):
                    reviewing.look_over(scope, text, Purpose("x"))

        self._session.run("", read_rules, quiet=True)

    def check_soundness(self) -> None:
        """Look in the background whether the file is sound, and tell calmly if it isn't."""
        from cmdesk.services import check

        desk = self._session.desk
        job = self._session.run("", lambda _progress: check.check(desk), quiet=True)
        job.finished.connect(self._tell_of_problems)

    def _tell_of_problems(self, problems: list[check.Problem]) -> None:
        damage = [problem for problem in problems if problem.code.startswith("check-")]
        if damage:
            log.warning("the file is not sound: %s", ", ".join(problem.code for problem in damage))
            told = self.tr("Something in the data needs a look; Preferences, Data and about, says what")
            self._session.say(told, icon="alert-triangle")

    def bring_drafts_back(self) -> None:
        """Open the text that was being written when the program ended; of several, let one be chosen."""
        from cmdesk.services import drafts
        from cmdesk.ui.shell.unsaved import UnsavedDialog

        left = [draft for draft in drafts.pending(self._session.desk) if _is_dialogs(draft.place)]
        if len(left) == 1:
            self.main.go_to(left[0].place, left[0].client_id)
        elif left:
            dialog = UnsavedDialog(self.main, self._session, left)
            dialog.chosen.connect(lambda draft: self.main.go_to(draft.place, draft.client_id))
            dialog.open()
