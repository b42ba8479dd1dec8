"""A page's button for files: bringing one in, saving as one; a file dropped on the page comes in, too."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.file_drop import FileDrop
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


class InAndOut(Button):
    """Stands in the header. Whoever inherits it tells what is done with files: `bring_in`, `look_into`, `take_out`."""

    def __init__(
        self, page: QWidget, session: Session, ends: Collection[str], together: Collection[str] = ()
    ) -> None:
        """`ends` are how names of files end that can be dropped, such as ".csv"; of `together` also several."""
        super().__init__(self.tr("More"), menu=True)
        self.page, self.session = page, session
        self.clicked.connect(self._open_menu)
        FileDrop(page, session, ends, together).dropped.connect(self.look_into)

    def bring_in(self) -> None:
        """Ask for a file, and look into it."""
        raise NotImplementedError

    def look_into(self, files: Sequence[Path]) -> None:
        """Show what bringing a file in would do, or several that can come together."""
        raise NotImplementedError

    def take_out(self) -> None:
        """Ask for a file, and save all of the client's there."""
        raise NotImplementedError

    def more(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        """What else is done with files here: its words, icon and act."""
        return ()

    def _open_menu(self) -> None:
        menu = Menu(self)
        for action in (
            menu.add(self.tr("Bring in a file…"), self.bring_in, icon="file-import"),
            menu.add(self.tr("Save as a file…"), self.take_out, icon="file-export"),
            *(menu.add(words, act, icon=icon) for words, icon, act in self.more()),
        ):
            action.setEnabled(self.session.client is not None)
        menu.open_below(self)
