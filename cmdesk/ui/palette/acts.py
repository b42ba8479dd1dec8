"""What the palette does with the reply that it shows: copy it above all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from cmdesk.domain.errors import DeskError
from cmdesk.services import case_moves, copying, replies
from cmdesk.services.case_list import CaseRow
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
        self._take_back: Callable[[], object] | None = None
        self._case: CaseRow | None = None
        self._logs = False  # whether the text is kept with the case, too
        foot.copy_requested.connect(partial(self.copy, despite=True))
        foot.log_requested.connect(partial(self.copy_and_log, despite=True))
        foot.more.clicked.connect(self.open_menu)
        foot.recover.clicked.connect(self.recover)
        foot.take_back.clicked.connect(self.take_back)

    def listed(self) -> list[Act]:
        """What can be done besides copying."""
        done: list[tuple[str, str, Callable[[], object]]] = [
            ("palette-edit", "pencil", self._filling.toggle_edit),
            ("palette-audience", "lock", self._filling.place.turn_audience),
            ("palette-star", "star", self.star),
            ("palette-gather", "stack-2", self._results.gather),
            ("palette-widen", "lifebuoy", self._results.widen),
            ("palette-new", "clipboard", self.save_clipboard),
            ("palette-recover", "history", self.recover),
            ("palette-take-back", "arrow-back-up", self.take_back),
        ]
        return [Act(shortcuts.BY_ID[i].key, shortcuts.text(i), icon, act) for i, icon, act in done]

    def open_menu(self) -> None:
        """Show what can be done, with its keys."""
        menu = Menu(self._foot.window())
        for act in self.listed():
            menu.add(act.text, act.done, icon=act.icon, key=shortcuts.shown(act.key))
        menu.open_below(self._foot.more)

    def show_recent(self) -> None:
        """Offer what can still be undone of the last copy."""
        self._foot.recover.setVisible(self._copier.can_give_back)
        self._foot.take_back.setVisible(self._take_back is not None)

    def show_case(self, row: CaseRow | None) -> None:
        """The case that what is copied may be kept with."""
        self._case = row
        self._foot.show_case(row.reference if row else "")

    def copy_and_log(self, *, despite: bool = False) -> None:
        """Copy what is displayed and keep it with the case, where it is to be posted; without a case, copy."""
        self._logs = self._case is not None
        self._copy_shown(despite=despite)

    def copy(self, *, despite: bool = False) -> None:
        """Copy what is displayed, or say what stands in the way; `despite` asks for the reason to do it."""
        self._logs = False
        self._copy_shown(despite=despite)

    def _copy_shown(self, *, despite: bool) -> None:
        prepared = self._filling.prepared
        if prepared is None:
            return
        if self._filling.focus_missing():
            names = self._filling.missing_words()
            self._foot.say(self.tr("{names} missing. Type it and it copies.").format(names=names))
        elif prepared.stops and not self._foot.given_reason:
            self._stop(sentences.finding(prepared.stops[0]), prepared, despite=despite)
        elif self._results.braked and not prepared.approved and not self._foot.given_reason:
            self._stop(sentences.said("crisis-needs-approval"), prepared, despite=despite)
        else:
            self._copy(prepared)

    def _stop(self, sentence: str, prepared: Prepared, *, despite: bool) -> None:
        if not prepared.can_override:
            self._foot.say(sentence)
        elif despite:
            self._foot.say(sentence)
            self._foot.ask_reason()
        else:
            way = self.tr("Ctrl+Enter copies it all the same, with a reason.")
            self._foot.say(f"{sentence}. {way}")

    def _copy(self, prepared: Prepared) -> None:
        scope, case = self._session.scope, self._case if self._logs else None
        reason = self._foot.given_reason
        try:
            with scope.writing():
                use = self._copier.copy(prepared, reason)
                if case is not None:
                    self._log(scope, case, prepared, reason)
        except (DeskError, OSError) as error:
            self._foot.say(sentences.refusal(error))
            return

        def undo() -> None:
            with scope.writing():
                copying.take_back(scope, use)
                if case is not None:
                    case_moves.not_posted(scope, case.id)

        self._take_back = undo
        client = self._session.client
        brand = client.name if client else ""
        announce(self._foot, self.tr("Copied for {brand}.").format(brand=brand), urgent=True)
        self.copied.emit()
        if case is None:
            self._copier.say(prepared, use)
        else:
            told = self.tr("Copied for {brand}, and kept with {reference}.")
            said = told.format(brand=brand, reference=case.reference)
            self._session.say(said, icon="copy", undo=undo)

    def _log(self, scope: ClientScope, case: CaseRow, prepared: Prepared, reason: str) -> None:
        """Keep what was copied with the case; it counts as answered once it is posted."""
        text, public = prepared.text.rstrip("\n"), prepared.purpose.public
        case_moves.copied(
            scope, case.id, text, public=public, reason=reason, reply_id=prepared.reply_id or None
        )

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
        if self._take_back is None:
            return
        undo, self._take_back = self._take_back, None
        self.show_recent()
        try:
            undo()
        except DeskError as error:
            self._foot.say(sentences.refusal(error))
        else:
            announce(self._foot, self.tr("Taken back: it no longer counts as used."))

    def save_clipboard(self) -> None:
        """Begin a reply with what is on the clipboard."""
        self.new_reply_requested.emit(QGuiApplication.clipboard().text())
