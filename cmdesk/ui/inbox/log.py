"""Logging what somebody said: proposed from the clipboard, looked at, saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services.desk import ClientScope
from cmdesk.ui.inbox import log_items, log_saving
from cmdesk.ui.inbox.log_brand import SavedIn
from cmdesk.ui.inbox.log_files import Shots
from cmdesk.ui.inbox.log_items import Item
from cmdesk.ui.inbox.log_room import Room
from cmdesk.ui.inbox.log_same import offers
from cmdesk.ui.inbox.log_saving import Saved
from cmdesk.ui.inbox.log_steps import BACK, NEXT, Steps
from cmdesk.ui.inbox.log_unsaved import Unsaved
from cmdesk.ui.inbox.log_view import CommentView
from cmdesk.ui.widgets import sentences, shortcuts
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

KEPT_AFTER = 800  # ms after a key that what is unsaved is kept, however many keys follow


class LogDialog(Dialog):
    """What was copied is proposed, comment by comment; without it, a case is written by hand.

    `logged` tells the client, the case, and whether the person wants to answer it at once.
    """

    logged = Signal(int, int, bool)

    def __init__(
        self, parent: QWidget, session: Session, copied: str = "", image: QImage | None = None
    ) -> None:
        super().__init__(parent, self.tr("Log a case"), size=(820, 420))
        self._session, self._active = session, session.client
        self._unsaved = Unsaved(session)
        self._shots: dict[Item, Shots] = {}
        self._saved: list[Saved] = []
        self._waiting: Callable[[], object] | None = None  # what is done once the files are read
        self._items = self._unsaved.begin(self._active.id if self._active else None, copied)
        self._item = self._items[0]
        self.steps, self._saved_in = Steps(), SavedIn()
        self._clients = {client.id: client for client in session.clients()}
        self.view = CommentView(session.desk, tuple(self._clients.values()), ask_brand=self._active is None)
        self._lay_out(self.tr("Detection happens on this computer.") if copied.strip() else "")
        self._connect()
        if image is not None:
            self._shots_of(self._item).add_image(image)
        self._show(self._item)

    def _lay_out(self, told: str) -> None:
        self.head.addWidget(self._saved_in)
        cross = IconButton("x", self.tr("Close"), key="Esc")
        cross.clicked.connect(self.reject)
        self.head.addWidget(cross)
        self.body.addWidget(self.steps)
        self.body.addWidget(self.view)
        self._buttons.insertWidget(0, Label(told, "meta", ink="text3", wrap=True), 1)
        self._save = self.add_button(Button(self.tr("Save"), key="Ctrl S"), partial(self.save, answer=False))
        self._finish = self.add_button(
            Button("", kind="primary", key="Ctrl ↵"), partial(self.save, answer=True)
        )

    def _connect(self) -> None:
        self._keep = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._keep.timeout.connect(self._keep_unsaved)
        Room(self, self._scroll)
        view, steps = self.view, self.steps
        view.changed.connect(self._on_change)
        view.text.cleared.connect(self._clear)
        view.brand_chosen.connect(self._choose_brand)
        view.left.button.clicked.connect(self._bring_back)
        steps.moved.connect(self._step)
        steps.leave_out.clicked.connect(self._leave_out)
        steps.log_all.clicked.connect(self.log_all)
        keys: dict[str, Callable[[], object]] = {
            shortcuts.BY_ID["log-save"].key: partial(self.save, answer=False),
            shortcuts.BY_ID["log-answer"].key: partial(self.save, answer=True),
            "Ctrl+Enter": partial(self.save, answer=True),
            BACK: partial(self._step, -1),
            NEXT: partial(self._step, 1),
        }
        if view.choice is not None:
            keys |= {f"Ctrl+{n + 1}": partial(view.choice.choose_nth, n) for n in range(9)}
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._press, act))

    def _press(self, act: Callable[[], object]) -> None:
        """A key was pressed; none does anything while all are being saved."""
        if not self._going:
            act()

    # -- which comment is looked at ---------------------------------------------------------------

    def _show(self, item: Item) -> None:
        self._item = item
        own = self._clients.get(item.client_id or 0)
        self.set_colour(own.colour if own else "")
        self._saved_in.show_client(own)
        self.view.show_item(item, self._shots_of(item))
        self.view.show_left(self._unsaved.left(own.id) if own else [])
        several = len(self._items) > 1
        self.steps.show_place(self._items.index(item), len(self._items))
        self._save.setVisible(not several)
        self._finish.set_text(self.tr("Save and next") if several else self.tr("Save and answer"))
        self.say_problem(self.tr("It was too long: the rest is left out") if item.cut else "")
        self.view.focus_first()

    def _shots_of(self, item: Item) -> Shots:
        if item not in self._shots:
            shots = self._shots[item] = Shots(self._session)
            shots.problem.connect(self._on_file_problem)
            shots.settled.connect(self._on_settled)
        return self._shots[item]

    def _step(self, step: int) -> None:
        at = self._items.index(self._item) + step
        if 0 <= at < len(self._items):
            self._store()
            self._show(self._items[at])

    def _go_on(self, at: int) -> None:
        """Show the comment at that place now; after the last one, close."""
        self._unsaved.keep(self._items)
        if self._items:
            self._show(self._items[min(at, len(self._items) - 1)])
            return
        self._keep.stop()
        log_saving.say(self._session, self._saved)
        self.accept()

    def _leave_out(self) -> None:
        at = self._items.index(self._item)
        del self._items[at]
        self._go_on(at)

    def _choose_brand(self, client_id: int) -> None:
        """Make the comment that brand's, and with it those of the same copy of which no brand is known."""
        self._store()
        lost = [item for item in self._items if item.client_id is None and self._item.client_id is None]
        for item in {self._item, *lost}:
            log_items.move(self._session, item, client_id)
        self._show(self._item)

    def _clear(self) -> None:
        """Begin this comment anew, by hand."""
        at = self._items.index(self._item)
        made = log_items.by_hand(self._session, self._item.client_id)
        self._shots[made] = self._shots_of(self._item)
        self._items[at] = made
        self._show(made)
        self._keep.start()

    def _bring_back(self) -> None:
        """Go on with what was left unsaved, before the comment that is looked at."""
        self._store()
        client_id, at = self._item.client_id, self._items.index(self._item)
        assert client_id is not None
        if not self._item.entry.text.strip():
            del self._items[at]
        self._items[at:at] = self._unsaved.take(client_id)
        self._show(self._items[at])

    # -- what is typed is kept --------------------------------------------------------------------

    def _store(self) -> None:
        self._item.entry = self.view.written()

    def _on_change(self) -> None:
        self.say_problem("")
        if not self._keep.isActive():
            self._keep.start()

    def _keep_unsaved(self) -> None:
        self._store()
        self._unsaved.keep(self._items)

    def reject(self) -> None:
        """Close; what was typed and not saved is kept, and offered next time."""
        self._going = False
        self._keep.stop()
        self._keep_unsaved()
        if self._saved:
            log_saving.say(self._session, self._saved)
        if any(item.changed for item in self._items):
            told = self.tr("Not saved: your text is kept for when you open it again")
            self._session.say(told, icon="device-floppy")
        super().reject()

    # -- saving -----------------------------------------------------------------------------------

    def save(self, *, answer: bool) -> None:
        """Save this comment and go on; after the last one the dialog closes, to answer it if wanted."""
        self._store()
        self.view.settle_same()
        item, same = self._item, self.view.same
        if not self._is_settled(item, partial(self.save, answer=answer)):
            return
        at = self._items.index(item)
        if (saved := self._try_save(item, same.case_id, same.linked_id)) is not None:
            self._go_on(at)
            self.logged.emit(saved.scope.client_id, saved.case_id, answer and not self._items)

    def log_all(self) -> None:
        """Save all, one after another, up to the first that has to be looked at; the window lives meanwhile."""
        self._store()
        self.view.settle_same()
        self._set_going(True)
        self._log_next()

    def _log_next(self) -> None:
        if not self._going:
            return
        if not self._items:
            self._go_on(0)
            return
        item, same = self._items[0], self.view.same
        if item is self._item:  # it was looked at
            chosen = same.case_id, same.linked_id
        elif item.client_id is not None and offers(self._scope_of(item), item.entry):
            self._set_going(False)
            self._show(item)
            self.say_problem(self.tr("This one may belong to another case: look at it first"))
            return
        else:
            chosen = None, None
        if not self._is_settled(item, self.log_all) or (saved := self._try_save(item, *chosen)) is None:
            return
        self.steps.show_place(0, len(self._items))
        self.logged.emit(saved.scope.client_id, saved.case_id, False)
        QTimer.singleShot(0, self, self._log_next)

    _going = False  # through all of them

    def _set_going(self, going: bool) -> None:
        self._going = going
        for part in (self.view, self.steps, self._finish):
            part.setEnabled(not going)

    def _scope_of(self, item: Item) -> ClientScope:
        return ClientScope(self._session.desk, item.client_id or 0)

    def _is_settled(self, item: Item, again: Callable[[], object]) -> bool:
        """Whether nothing has to be said or read any more before it is saved; then `again` is called."""
        if item.client_id is None or item.other_id is not None:
            self._set_going(False)
            self._show(item)
            self.say_problem(self.tr("Say first which brand this case is for"))
            return False
        if not self._shots_of(item).ready:
            self._set_going(False)
            self._waiting = again
            return False
        return True

    def _try_save(self, item: Item, case_id: int | None, linked_id: int | None) -> Saved | None:
        """Save it and take it off the list; None when it was refused, which is said."""
        scope = self._scope_of(item)
        try:
            saved = log_saving.save(scope, item.entry, case_id, linked_id, self._shots_of(item))
        except (DeskError, OSError) as error:
            self._set_going(False)
            if item is not self._item:
                self._show(item)
            told = sentences.refusal(error)
            self.view.show_refusal(error.code if isinstance(error, DeskError) else "", told)
            self.say_problem(told)
            return None
        if item.entry.network:
            last = {**self._session.preferences.networks, str(scope.client_id): item.entry.network}
            self._session.prefer(networks=last)
        self._saved.append(saved)
        self._items.remove(item)
        return saved

    def _on_settled(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _on_file_problem(self, told: str) -> None:
        self._waiting = None
        self.say_problem(told)
