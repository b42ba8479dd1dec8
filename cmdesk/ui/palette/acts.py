"""What the palette does with the reply that it shows: copy it above all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from cmdesk.domain.errors import DeskError
from cmdesk.services import copying, replies
from cmdesk.services.copying import Prepared
from cmdesk.services.desk import ClientScope
from cmdesk.services.library import ReplyRow
from cmdesk.ui.palette.foot import Foot
from cmdesk.ui.palette.results import Results
from cmdesk.ui.widgets import sentences, shortcuts
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.filling import Filling
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


@dataclass(frozen=True, slots=True)
class Act:
    """Something to do: its key, what the menu says, and the doing."""

    key: str
    text: str
    icon: str
    done: Callable[[], object]


class Acts(QObject):
    """What stands in the way is said in `foot`."""

    copied = Signal()  # the text is on the clipboard, the use recorded
    new_reply_requested = Signal(str)  # with this text

    def __init__(self, session: Session, results: Results, filling: Filling, foot: Foot) -> None:
        super().__init__(foot)
        self._session, self._results, self._filling, self._foot = session, results, filling, foot
        self._copier = Copier(session, self)
        self._last_use: tuple[ClientScope, int] | None = None
        foot.copy_requested.connect(partial(self.copy, despite=True))
        foot.more.clicked.connect(self.open_menu)
        foot.recover.clicked.connect(self.recover)
        foot.take_back.clicked.connect(self.take_back)

    def listed(self) -> list[Act]:
        """What can be done besides copying."""
        clipboard = self.tr("New reply with what is on the clipboard")
        return [
            Act("F2", self.tr("Edit before copying"), "pencil", self._filling.toggle_edit),
            Act("Ctrl+P", self.tr("Public or private"), "lock", self._filling.turn_audience),
            Act("Ctrl+B", self.tr("Favourite, or no longer"), "star", self.star),
            Act("Ctrl+M", self.tr("Gather for one text, or not"), "stack-2", self._results.gather),
            Act("Ctrl+N", clipboard, "clipboard", self.save_clipboard),
            Act("Ctrl+R", self.tr("Recover what was copied before"), "history", self.recover),
            Act("Ctrl+T", self.tr("Take back the last use"), "arrow-back-up", self.take_back),
        ]

    def open_menu(self) -> None:
        """Show what can be done, with its keys."""
        menu = Menu(self._foot.window())
        for act in self.listed():
            menu.add(act.text, act.done, icon=act.icon, key=shortcuts.shown(act.key))
        menu.open_below(self._foot.more)

    def show_recent(self) -> None:
        """Offer what can still be undone of the last copy."""
        self._foot.recover.setVisible(self._copier.can_give_back)
        self._foot.take_back.setVisible(self._last_use is not None)

    def copy(self, *, despite: bool = False) -> None:
        """Copy what is displayed, or say what stands in the way; `despite` asks for the reason to do it."""
        prepared = self._filling.prepared
        if prepared is None:
            return
        if self._filling.focus_missing():
            names = self._filling.missing_words()
            self._foot.say(self.tr("{names} missing. Type it and it copies.").format(names=names))
        elif prepared.stops and not self._foot.given_reason:
            self._stop(prepared, despite=despite)
        else:
            self._copy(prepared)

    def _stop(self, prepared: Prepared, *, despite: bool) -> None:
        sentence = sentences.finding(prepared.stops[0])
        if not prepared.can_override:
            self._foot.say(sentence)
        elif despite:
            self._foot.say(sentence)
            self._foot.ask_reason()
        else:
            way = self.tr("Ctrl+Enter copies it all the same, with a reason.")
            self._foot.say(f"{sentence}. {way}")

    def _copy(self, prepared: Prepared) -> None:
        try:
            use = self._copier.copy(prepared, self._foot.given_reason)
        except (DeskError, OSError) as error:
            self._foot.say(sentences.refusal(error))
            return
        self._last_use = self._session.scope, use
        client = self._session.client
        brand = client.name if client else ""
        announce(self._foot, self.tr("Copied for {brand}.").format(brand=brand), urgent=True)
        self.copied.emit()
        self._copier.say(prepared, use)

    def star(self) -> None:
        """Make the current reply a favourite, or no longer."""
        row: ReplyRow | None = self._results.current_row()
        if row is not None:
            replies.star(self._session.scope, [row.id], on=not row.starred)

    def recover(self) -> None:
        """Put back on the clipboard what was there before the last copy."""
        if self._copier.can_give_back:
            self._copier.give_back()
            self.show_recent()
            announce(self._foot, self.tr("What was copied before is back on the clipboard."))

    def take_back(self) -> None:
        """The last use didn't happen after all."""
        if self._last_use is None:
            return
        scope, use = self._last_use
        self._last_use = None
        self.show_recent()
        try:
            copying.take_back(scope, use)
        except DeskError as error:
            self._foot.say(sentences.refusal(error))
        else:
            announce(self._foot, self.tr("Taken back: it no longer counts as used."))

    def save_clipboard(self) -> None:
        """Begin a reply with what is on the clipboard."""
        self.new_reply_requested.emit(QGuiApplication.clipboard().text())
