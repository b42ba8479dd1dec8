"""Where everything is made, once, in order. The only module that knows all parts."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from cmdesk import logs, preferences
from cmdesk.domain.errors import DeskError
from cmdesk.places import data_folder
from cmdesk.preferences import Preferences
from cmdesk.services import backups, clients, faults, opening
from cmdesk.services.opening import OpenFolder
from cmdesk.ui.shell import look
from cmdesk.ui.shell.ending import Ending
from cmdesk.ui.shell.faults import Faults
from cmdesk.ui.shell.idle import IdleBackups
from cmdesk.ui.shell.tray import program_icon
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets import language, sentences
from cmdesk.ui.widgets.garbage import GarbageCollector
from cmdesk.ui.widgets.session import Session
from cmdesk.windows import AFTER_FIRST_PAINT, Windows, bring_forward

if TYPE_CHECKING:  # read in after the first picture, or only when there is something in the way
    from cmdesk.ui.shell.surroundings import Surroundings
    from cmdesk.ui.welcome.trouble import Trouble
    from cmdesk.ui.welcome.window import Welcome

log = logging.getLogger(__name__)


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
    GarbageCollector(qt)
    program = Program(qt, folder, demo=demo)
    program.start(palette=palette)
    ending = Ending(program)
    ending.asked.connect(qt.quit)
    code = qt.exec()
    ending.stop()
    program.close()
    return code


class Program(QObject):
    """The running desk, from its start to its end: what outlives a window and a data file."""

    ready = Signal()

    def __init__(self, qt: QApplication, folder: Path, *, demo: bool) -> None:
        super().__init__()
        self._qt, self.folder, self._demo = qt, folder, demo
        self._faults = Faults(self)
        self._opened: OpenFolder | None = None
        self.session: Session | None = None
        self.windows: Windows | None = None
        self._before: Welcome | Trouble | None = None  # what stands in place of the windows
        self._around: Surroundings | None = None
        self._later = QTimer(self, interval=AFTER_FIRST_PAINT, singleShot=True)
        self._later.timeout.connect(self._finish_start)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    # -- from start to end ------------------------------------------------------------------------

    def start(self, *, palette: bool = False) -> None:
        """Open the folder and show what comes first: the desk, the first run, or what is in the way."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        logs.start(self.folder)
        self._faults.install()
        chosen = preferences.load(self.folder)
        look.take(chosen)
        language.use(chosen.language)
        self._open_and_show(chosen, palette=palette)

    def close(self) -> None:
        """Put everything away: remember places, back up what changed, close the file."""
        if self._around is not None:
            self._around.leave()
        self._drop_windows()
        self._qt.processEvents()
        if self.session is not None:
            try:
                backups.back_up_if_changed(self.session.desk, "close")
            except Exception as error:  # noqa: BLE001  whatever it is, the desk must close
                log.warning("no backup on closing: %s", type(error).__name__)
        self._close_folder()
        self._faults.uninstall()

    def _open_and_show(
        self, chosen: Preferences, *, palette: bool = False, failed: DeskError | None = None
    ) -> None:
        """Open the data and show it; `failed` is what could not be done before, to be told."""
        try:
            self._open(chosen)
        except Exception as error:
            refused = faults.sorted_out(error)
            if refused is None or refused.code == "folder-in-use":
                raise
            self._show_trouble(failed or refused)
            return
        assert self.session is not None
        if clients.list_clients(self.session.desk):
            self._make_windows(palette=palette)
        else:
            self._show_welcome()
        if failed is not None:
            self.session.say(sentences.refusal(failed), icon="alert-triangle")
        self._later.start()

    def _open(self, chosen: Preferences) -> None:
        self._opened = opening.open_to_write(self.folder)
        desk = self._opened.desk
        self.session = Session(desk, chosen)
        self.session.preferences_changed.connect(self._on_preferences)
        IdleBackups(self.session)
        if self._demo and not clients.list_clients(desk):
            from cmdesk.services import demo

            demo.fill(desk, language.spoken())
        living = self.session.clients()
        last = next((c.id for c in living if c.id == chosen.last_client), None)
        self.session.activate(last or (living[0].id if living else None))

    def _close_folder(self) -> None:
        self._later.stop()
        if self._around is not None:
            self._around.close_door()  # it stands open only while the folder is ours
        if self.session is not None and self._opened is not None:
            self.session.close()
            self._opened.close()
        self._opened = self.session = None

    def _finish_start(self) -> None:
        """What the first picture did not need."""
        if self._around is None:
            self._around = self._make_surroundings()
        if self.session is not None:
            self._around.follow(self.session)
        if self.windows is not None:
            self.windows.warm_up()
            self.windows.check_soundness()
            self.windows.bring_drafts_back()
        self.ready.emit()

    def _make_surroundings(self) -> Surroundings:
        from cmdesk.ui.shell.surroundings import Surroundings

        around = Surroundings(self.folder, self)
        around.window_requested.connect(self.show_window)
        around.palette_requested.connect(self.open_palette)
        around.case_requested.connect(self._show_case)
        around.quit_requested.connect(self._qt.quit)
        return around

    def _show_case(self, client_id: int, case_id: int) -> None:
        if self.windows is not None:
            self.show_window()
            self.windows.main.go_to(f"case/{case_id}", client_id)

    # -- windows ----------------------------------------------------------------------------------

    def show_window(self, token: str = "") -> None:
        """Bring what is open to the front."""
        if self.windows is not None:
            self.windows.show_main(token)
        elif self._before is not None:
            bring_forward(self._before, token)

    def open_palette(self, token: str = "") -> None:
        """Open the quick palette; before there is a client, the window that asks for one."""
        if self.windows is not None:
            self.windows.open_palette(token)
        else:
            self.show_window(token)

    def _make_windows(self, *, palette: bool = False) -> None:
        assert self.session is not None
        self._drop_windows()
        self.windows = Windows(self.session, demo=self._demo)
        self.windows.restore_requested.connect(self.restore)
        self.windows.closed.connect(self._on_closed)
        if palette:
            self.windows.open_palette()
        elif not (self.session.preferences.start_hidden and QSystemTrayIcon.isSystemTrayAvailable()):
            self.windows.show_first()

    def _drop_windows(self) -> None:
        if self.windows is not None:
            self.windows.drop()
        if self._before is not None:
            self._before.blockSignals(True)  # it is not the person who closes it
            self._before.close()
            self._before.deleteLater()
        self.windows = self._before = None

    def _on_closed(self) -> None:
        assert self.session is not None
        in_tray = self.session.preferences.close_to_tray and self._around is not None and self._around.in_tray
        if not in_tray:
            self._qt.quit()

    # -- before there is a window -----------------------------------------------------------------

    def _show_welcome(self) -> None:
        from cmdesk.ui.welcome.window import Welcome

        assert self.session is not None
        self._before = welcome = Welcome(self.session)
        welcome.client_requested.connect(self._make_first_client)
        welcome.language_chosen.connect(self._welcome_in)
        welcome.restore_requested.connect(self.restore)
        welcome.demo_requested.connect(self._open_demo)
        welcome.closed.connect(self._qt.quit)
        welcome.show()

    def _welcome_in(self, code: str) -> None:
        assert self.session is not None
        self.session.prefer(language=code)
        self._drop_windows()
        self._show_welcome()

    def _make_first_client(self) -> None:
        from cmdesk.ui.clients.new_client import NewClientDialog

        assert self.session is not None
        assert self._before is not None
        dialog = NewClientDialog(self._before, self.session)
        dialog.made.connect(self._after_welcome)
        dialog.open()

    def _after_welcome(self, client_id: int) -> None:
        assert self.session is not None
        self.session.activate(client_id)
        QTimer.singleShot(0, self, self._make_windows)

    def _show_trouble(self, error: DeskError) -> None:
        from cmdesk.ui.welcome.trouble import Trouble

        self._before = Trouble(self.folder, error)
        self._before.restore_requested.connect(self.restore)
        self._before.closed.connect(self._qt.quit)
        self._before.show()

    def _open_demo(self) -> None:
        """Leave this folder for the demo's, which is never mixed with it, and speak the same language there."""
        spoken = self.session.preferences.language if self.session is not None else ""
        self.close()
        preferences.choose(Path(data_folder(demo=True)), language=spoken)
        os.execv(sys.executable, [sys.executable, "-m", "cmdesk", "--demo"])

    def restore(self, file: str) -> None:
        """Put a backup in place of the data and open it. What is there now becomes a backup first."""
        from cmdesk.ui.shell.notices import kept_away

        chosen = self.session.preferences if self.session else preferences.load(self.folder)
        self._drop_windows()
        self._close_folder()
        failed, told = None, ""
        try:
            told = kept_away(backups.restore(self.folder, Path(file)))
        except Exception as error:
            failed = faults.sorted_out(error)  # the data is as it was before
            if failed is None:
                raise
        self._open_and_show(chosen if failed else replace(chosen, last_client=0), failed=failed)
        if told and self.session is not None:
            self.session.say(told, icon="info-circle")

    # -- what is chosen ---------------------------------------------------------------------------

    def _on_preferences(self, before: Preferences, now: Preferences) -> None:
        look.take(now)
        if before.language != now.language:
            language.use(now.language)
        drawn = ("language", "text_scale", "shortcuts")
        if self.windows is not None and any(getattr(before, n) != getattr(now, n) for n in drawn):
            self.windows.reopen_soon()

    def _on_scheme(self) -> None:
        if self.session is not None:
            look.take(self.session.preferences)
