"""What is told on the desktop: that something is due soon, and what the window would say while it is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from cmdesk.ui.shell.reminders import Reminders
from cmdesk.ui.shell.tray import Tray
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.session import Notice, Session

if TYPE_CHECKING:
    from cmdesk.storage.restore import Restored


class Notices(QObject):
    """`case_requested` (client, case) when the notice about a case is pressed."""

    case_requested = Signal(int, int)

    def __init__(self, parent: QObject, tray: Tray) -> None:
        super().__init__(parent)
        self._tray = tray
        self._last: tuple[int, int] | None = None  # whose case the last notice was about

    def follow(self, session: Session) -> None:
        """Tell what happens in a session, as long as it lasts."""
        session.said.connect(self._tell_when_hidden)
        reminders = Reminders(session)
        reminders.due_soon.connect(
            lambda title, sentence, client, case: self._remind(session, title, sentence, (client, case))
        )

    def press(self) -> None:
        """The notice on the desktop was pressed."""
        if self._last is not None:
            self.case_requested.emit(*self._last)

    def _remind(self, session: Session, title: str, sentence: str, about: tuple[int, int]) -> None:
        self._last = about
        if not self._tray.tell(title, sentence):
            session.say(f"{title}: {sentence}", icon="bell")

    def _tell_when_hidden(self, notice: Notice) -> None:
        if any(
            isinstance(window, MainWindow) and window.isHidden() for window in QApplication.topLevelWidgets()
        ):
            self._tray.tell("CM Desk", notice.text)


def kept_away(restored: Restored) -> str:
    """What a backup held and does not bring back, in words."""
    numbers = {"removed-again": restored.removed_again, "erased-again": restored.erased_again}
    return " ".join(sentences.said(code, number=number) for code, number in numbers.items() if number)
