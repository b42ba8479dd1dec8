"""Where everything is made, once, in order. The only module that knows all parts."""

from __future__ import annotations

import logging
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cmdesk import logs, preferences
from cmdesk.domain.errors import DeskError
from cmdesk.preferences import Preferences
from cmdesk.services import backups, clients, copying, demo, drafts, faults, opening
from cmdesk.services.opening import OpenFolder
from cmdesk.ui.clients.new_client import NewClientDialog
from cmdesk.ui.palette.window import PaletteWindow
from cmdesk.ui.preferences.dialog import PreferencesDialog
from cmdesk.ui.replies.page import RepliesPage
from cmdesk.ui.shell.faults import Faults
from cmdesk.ui.shell.single import Door
from cmdesk.ui.shell.tray import Tray, program_icon
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.welcome.trouble import Trouble
from cmdesk.ui.welcome.window import Welcome
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.session import Session

log = logging.getLogger(__name__)

AFTER_FIRST_PAINT = 200  # ms after which what wasn't needed for it is made
IDLE_CHECK = 60_000  # ms between looks whether a backup is due


def run(folder: Path, *, demo: bool, palette: bool) -> int:
    """Open the desk in `folder` until it is quit; the program's exit code.

    Raises DeskError "folder-in-use": another start was quicker.
    """
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    QGuiApplication.setDesktopFileName("cmdesk")
    qt.setApplicationName("CM Desk")
    qt.setQuitOnLastWindowClosed(False)
    fonts.load()
    qt.setWindowIcon(program_icon())
    program = Program(qt, folder, demo=demo)
    program.start(palette=palette)
    code = qt.exec()
    program.close()
    return code


class Program(QObject):
    """The running desk: what outlives a window, and the making of windows."""

    ready = Signal()

    def __init__(self, qt: QApplication, folder: Path, *, demo: bool) -> None:
        super().__init__()
        self._qt, self.folder, self._demo = qt, folder, demo
        self._faults = Faults(self)
        self._opened: OpenFolder | None = None
        self.session: Session | None = None
        self.window: MainWindow | None = None
        self.palette: PaletteWindow | None = None
        self._welcome: Welcome | Trouble | None = None
        self._door = Door(folder, self)
        self._door.raise_requested.connect(self.show_window)
        self._door.quick_requested.connect(self.open_palette)
        self._tray: Tray | None = None
        self._idle = QTimer(self, interval=IDLE_CHECK)
        self._idle.timeout.connect(self._back_up_when_idle)

    # -- from start to end ------------------------------------------------------------------------

    def start(self, *, palette: bool = False) -> None:
        """Open the folder and show what comes first: the desk, the first run, or what is in the way."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        logs.start(self.folder)
        self._faults.install()
        signal.signal(signal.SIGTERM, lambda *_: self._qt.quit())
        chosen = preferences.load(self.folder)
        self._take_look(chosen)
        language.use(chosen.language)
        try:
            self._open(chosen)
        except DeskError as error:
            if error.code == "folder-in-use":
                raise
            self._show_trouble(error)
            return
        except OSError as error:
            refused = faults.sorted_out(error)
            assert refused is not None
            self._show_trouble(refused)
            return
        assert self.session is not None
        if not clients.list_clients(self.session.desk):
            self._show_welcome()
        else:
            self._make_windows(palette=palette)
        QTimer.singleShot(AFTER_FIRST_PAINT, self, self._finish_start)

    def close(self) -> None:
        """Put everything away: remember places, back up what changed, close the file."""
        self._idle.stop()
        self._door.close()
        if self._tray is not None:
            self._tray.hide()
        self._drop_windows()
        if self.session is not None and self._opened is not None:
            self._qt.processEvents()
            try:
                backups.back_up_if_changed(self.session.desk, "close")
            except (DeskError, OSError) as error:
                log.warning("no backup on closing: %s", type(error).__name__)
            self.session.close()
            self._opened.close()
        self._opened = self.session = None
        self._faults.uninstall()

    def _open(self, chosen: Preferences) -> None:
        self._opened = opening.open_to_write(self.folder)
        desk = self._opened.desk
        self.session = Session(desk, chosen)
        self.session.preferences_changed.connect(self._on_preferences)
        if self._demo and not clients.list_clients(desk):
            demo.fill(desk)
        living = self.session.clients()
        last = next((c.id for c in living if c.id == chosen.last_client), None)
        self.session.activate(last or (living[0].id if living else None))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self._door.open()

    def _finish_start(self) -> None:
        """What the first picture did not need."""
        self._tray = Tray(self)
        self._tray.palette_requested.connect(self.open_palette)
        self._tray.window_requested.connect(self.show_window)
        self._tray.quit_requested.connect(self._qt.quit)
        self._tray.show()
        self._idle.start()
        self._warm_up()
        self._bring_drafts_back()
        self.ready.emit()

    def _warm_up(self) -> None:
        """Let the guard read its rules before the first text needs it."""
        if self.session is not None and self.session.client is not None:
            copying.look_over(self.session.scope, "😀 a.example", "x", public=True)

    def _bring_drafts_back(self) -> None:
        """Tell of text that was being written when the program ended, and open it."""
        if self.session is None or self.window is None:
            return
        left = [draft for draft in drafts.pending(self.session.desk) if draft.place.startswith("reply/")]
        if left:
            self.window.go_to(left[0].place, left[0].client_id)

    # -- windows ----------------------------------------------------------------------------------

    def show_window(self, token: str = "") -> None:
        """Bring the window to the front."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window = self.window or self._welcome
        if window is not None:
            window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def open_palette(self, token: str = "") -> None:
        """Open the quick palette; before there is a client, the window that asks for one."""
        if self.window is None or self.session is None:
            self.show_window(token)
            return
        if self.palette is None:
            self._make_palette()
        assert self.palette is not None
        self.palette.open_palette(token)

    def reopen(self, page: str = "") -> None:
        """Make the windows anew, as for another language; the page and the places stay."""
        page = page or (self.window.page_id if self.window else "")
        self._drop_windows()
        self._make_windows(page=page)

    def _make_windows(self, *, palette: bool = False, page: str = "") -> None:
        assert self.session is not None
        self.window = MainWindow(self.session, demo=self._demo)
        self.window.restore_requested.connect(self.restore)
        self.window.palette_requested.connect(self.open_palette)
        self.window.closed.connect(self._on_closed)
        if page:
            self.window.show_page(page)
        if palette:
            self.open_palette()
        elif not self.session.preferences.start_hidden:
            self.show_window()
            self.window.focus_content()
            QTimer.singleShot(AFTER_FIRST_PAINT, self, self._make_palette)

    def _make_palette(self) -> None:
        if self.palette is None and self.session is not None and self.window is not None:
            self.palette = PaletteWindow(self.session)
            self.palette.new_reply_requested.connect(self._new_reply)

    def _new_reply(self, text: str) -> None:
        """Write a reply that begins with `text`."""
        assert self.window is not None
        self.show_window()
        self.window.show_page("replies")
        page = self.window.page
        if isinstance(page, RepliesPage):
            page.acts.new(text)

    def _drop_windows(self) -> None:
        for window in (self.palette, self.window, self._welcome):
            if window is not None:
                window.blockSignals(True)  # it is not the person who closes it
                window.close()
                window.deleteLater()
        self.palette = self.window = self._welcome = None

    def _on_closed(self) -> None:
        assert self.session is not None
        in_tray = self.session.preferences.close_to_tray and self._tray is not None and self._tray.there
        if not in_tray:
            self._qt.quit()

    def _show_welcome(self) -> None:
        assert self.session is not None
        self._welcome = Welcome(self.session)
        self._welcome.client_requested.connect(self._make_first_client)
        self._welcome.language_chosen.connect(self._welcome_again)
        self._welcome.restore_requested.connect(self.restore)
        self._welcome.demo_requested.connect(self._open_demo)
        self._welcome.closed.connect(self._qt.quit)
        self._welcome.show()

    def _welcome_again(self, code: str) -> None:
        assert self.session is not None
        self.session.prefer(language=code)
        self._drop_windows()
        self._show_welcome()

    def _make_first_client(self) -> None:
        assert self.session is not None
        assert self._welcome is not None
        dialog = NewClientDialog(self._welcome, self.session)
        dialog.made.connect(self._after_welcome)
        dialog.open()

    def _after_welcome(self, client_id: int) -> None:
        assert self.session is not None
        self.session.activate(client_id)
        QTimer.singleShot(0, self, self.reopen)

    def _show_trouble(self, error: DeskError) -> None:
        self._welcome = Trouble(self.folder, error)
        self._welcome.restore_requested.connect(self.restore)
        self._welcome.closed.connect(self._qt.quit)
        self._welcome.show()

    def _open_demo(self) -> None:
        """Leave this folder for the demo's, which is never mixed with it."""
        self.close()
        os.execv(sys.executable, [sys.executable, "-m", "cmdesk", "--demo"])

    def restore(self, file: str) -> None:
        """Put a backup in place of the data and open it. What is there now becomes a backup first."""
        chosen = self.session.preferences if self.session else preferences.load(self.folder)
        self._drop_windows()
        if self.session is not None and self._opened is not None:
            self.session.close()
            self._opened.close()
        self._opened = self.session = None
        try:
            backups.restore(self.folder, Path(file))
        except (DeskError, OSError) as error:
            refused = faults.sorted_out(error)
            assert refused is not None
            self._show_trouble(refused)
            return
        self._open(replace(chosen, last_client=0))
        self._make_windows()

    # -- what is chosen ---------------------------------------------------------------------------

    def _on_preferences(self, before: Preferences, now: Preferences) -> None:
        self._take_look(now)
        if before.language != now.language:
            language.use(now.language)
        if (before.language, before.text_scale, before.shortcuts) != (
            now.language,
            now.text_scale,
            now.shortcuts,
        ) and self.window is not None:
            QTimer.singleShot(0, self, self._reopen_and_return)

    def _reopen_and_return(self) -> None:
        preferences_open = self.window.findChild(PreferencesDialog) if self.window else None
        section = preferences_open.section if preferences_open else ""
        self.reopen()
        if section and self.window is not None:
            self.window.open_preferences(section)

    def _on_scheme(self) -> None:
        if self.session is not None:
            self._take_look(self.session.preferences)

    def _take_look(self, chosen: Preferences) -> None:
        dark = style.system_is_dark() if chosen.theme == "system" else chosen.theme == "dark"
        still = (
            style.system_is_still() if chosen.reduced_motion == "system" else chosen.reduced_motion == "on"
        )
        style.apply(Look(dark=dark, scale=chosen.text_scale, still=still, system_font=chosen.system_font))

    def _back_up_when_idle(self) -> None:
        if self.session is not None and backups.due(self.session.desk):
            desk = self.session.desk
            self.session.run(self.tr("Backing up"), lambda _progress: backups.back_up(desk, "idle"))
