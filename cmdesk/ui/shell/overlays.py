"""What opens over the window, made when it is first asked for: the first picture shows none of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cmdesk.ui.shell.finder import Finder
    from cmdesk.ui.shell.switcher import Switcher
    from cmdesk.ui.shell.window import MainWindow
    from cmdesk.ui.widgets.session import Session


class Overlays:
    """Those of one window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window, self._session = window, session

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

    def open_switcher(self) -> None:
        self.switcher.open_under(self._window.rail.card)

    def open_finder(self) -> None:
        self.finder.open_finder()
