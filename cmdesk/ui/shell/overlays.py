"""What opens over the window, made when it is first asked for: the first picture shows none of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cmdesk.ui.shell.finder import Finder
    from cmdesk.ui.shell.switcher import Switcher
    from cmdesk.ui.shell.window import MainWindow
    from cmdesk.ui.widgets.progress import ProgressCard
    from cmdesk.ui.widgets.session import Session
    from cmdesk.ui.widgets.toast import Toast
    from cmdesk.ui.widgets.work import Job


class Overlays:
    """Those of one window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window, self._session = window, session
        self._placed: list[Toast | ProgressCard] = []

    @cached_property
    def switcher(self) -> Switcher:
        """The list of clients to choose from."""
        from cmdesk.ui.shell.switcher import Switcher

        made = Switcher(self._window, self._session)
        made.chosen.connect(self._session.activate)
        made.new_requested.connect(self._window.new_client)
        return made

    @cached_property
    def finder(self) -> Finder:
        """The search over everything."""
        from cmdesk.ui.shell.finder import Finder

        made = Finder(self._window, self._session)
        made.act_chosen.connect(self._window.do)
        made.client_chosen.connect(self._session.activate)
        made.place_chosen.connect(self._window.go_to)
        return made

    @cached_property
    def toast(self) -> Toast:
        """What was done, with its way back, at the foot of the window."""
        from cmdesk.ui.widgets.toast import Toast

        made = Toast(self._inside, QCoreApplication.translate("Overlays", "Undo"))
        self._placed.append(made)
        return made

    @cached_property
    def progress(self) -> ProgressCard:
        """How far long work is."""
        from cmdesk.ui.widgets.progress import ProgressCard

        told = QCoreApplication.translate("Overlays", "{done} of {of} · you can go on working")
        made = ProgressCard(self._inside, told, QCoreApplication.translate("Overlays", "Stop"))
        self._placed.append(made)
        return made

    def follow(self, job: Job) -> None:
        """Show how far `job` is, in the colour of the active client."""
        client = self._session.client
        self.progress.set_colour(client.colour if client else "")
        self.progress.follow(job)

    def place(self) -> None:
        """Keep what is shown where it belongs when the window has another size."""
        for made in self._placed:
            made.place()

    @property
    def _inside(self) -> QWidget:
        return self._window.centralWidget() or self._window

    def open_switcher(self) -> None:
        self.switcher.open_under(self._window.rail.card)

    def open_finder(self) -> None:
        self.finder.open_finder()
