"""Where a case is answered: in public, in private, or with a note that only the team reads."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain import placeholders
from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Finding
from cmdesk.domain.placeholders import TemplateError
from cmdesk.services.case_view import CaseView
from cmdesk.services.clients import list_clients
from cmdesk.services.prepared import Prepared
from cmdesk.ui.inbox.after_copying import AfterCopying
from cmdesk.ui.inbox.answer_acts import AnswerActs
from cmdesk.ui.inbox.answer_box import AnswerBox
from cmdesk.ui.inbox.answer_pickers import ReplyPicker, ValuePicker
from cmdesk.ui.inbox.answering import Answering
from cmdesk.ui.inbox.unsent import Mode, mode_of
from cmdesk.ui.theme import active
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.spelling import Spelling

KEPT_AFTER = 800  # ms after a key that what is unsent is kept, however many keys follow
LOOKED_AFTER = 120  # ms after the last key that the text is looked over


class Composer(QWidget):
    """`done` after a copy, a posting or a note. What isn't sent is kept with its case."""

    done = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._answering: Answering | None = None
        self.box = AnswerBox()
        self.text = self.box.text
        self.spelling = Spelling(self.text, session)
        self.replies = ReplyPicker(self)
        self.values = ValuePicker(self)
        self.acts = AnswerActs(self, session)
        self.after = AfterCopying(self.acts)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._look_soon = QTimer(self, singleShot=True, interval=LOOKED_AFTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.after, self.box):
            column.addWidget(part)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.text.edited.connect(self._on_edit)
        self.text.refused.connect(self._on_foreign)
        self.box.mode_chosen.connect(self._on_mode)
        self.box.reply_wanted.connect(self._offer_replies)
        self.box.value_wanted.connect(self._offer_values)
        self.box.send_wanted.connect(self.send)
        self.box.findings.corrected.connect(self._on_correct)
        self.replies.chosen.connect(self._on_reply)
        self.values.chosen.connect(self._on_value)
        self.acts.sent.connect(self._on_sent)
        self.acts.done.connect(self.done)
        self.acts.back.connect(self._on_back)
        self.acts.refused.connect(self.box.say_problem)
        self._keep_soon.timeout.connect(self._keep)
        self._look_soon.timeout.connect(self._look)
        active.changed.connect(self._look)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.send)

    # -- what others ask --------------------------------------------------------------------------

    def show_case(self, view: CaseView | None) -> None:
        """Answer this case, of the active client; what was being written for it is there. None = none."""
        client = self._session.client
        if view is not None and (client is None or client.id != view.row.client_id):
            view = None  # nothing is written in the overview
        before = self._answering
        if before is not None and (view is None or before.case_id != view.row.id):
            self._keep_at_once()
            self._answering = before = None
            self.box.say_problem("")
        self.setVisible(view is not None)
        if view is None:
            return
        if before is None:
            before = self._answering = Answering(self._session.scope, view)
            self.text.client_id = view.row.client_id
            self._show_text(before.take())
        before.view = view
        self._show_mode()
        self.after.show_case(before)
        self._look()

    def focus_text(self) -> None:
        """Put the keyboard where the answer is written."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> None:
        """Begin an answer to the person, in public where that can be; one that was begun goes on as it was."""
        answering = self._answering
        if answering is not None and (answering.mode == "note" or not self.text.template().strip()):
            self._turn(answering.modes[0])
        self.focus_text()

    def insert(self, text: str) -> None:
        """Put in what a department answered, to be made an answer of."""
        self.answer()
        self.text.insert_text(text)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keep_at_once()  # the window may be closing

    # -- what is shown ----------------------------------------------------------------------------

    def _show_text(self, text: str) -> None:
        self.text.blockSignals(True)
        self.text.show_text(text)
        self.text.blockSignals(False)
        self._keep_soon.stop()

    def _show_mode(self) -> None:
        answering, client = self._answering, self._session.client
        if answering is None or client is None:
            return
        if answering.mode not in answering.modes:
            answering.mode = answering.modes[0]
        self.box.show_mode(answering.mode, client, public=answering.view.public)

    def _look(self) -> Prepared | None:
        """Look over what is written, and tell."""
        self._look_soon.stop()
        answering, client = self._answering, self._session.client
        if answering is None or client is None:
            return None
        written = self.text.template()
        prepared = answering.looked_over(written) if answering.mode != "note" else None
        self.box.show_found(prepared, client.colour, _missing(written))
        return prepared

    # -- what happens -----------------------------------------------------------------------------

    def _on_edit(self) -> None:
        if not self._keep_soon.isActive():
            self._keep_soon.start()
        self._look_soon.start()
        self.box.say_problem("")

    def _keep_at_once(self) -> None:
        """Keep what was typed since it was kept last, if anything was."""
        if self._keep_soon.isActive():
            self._keep()

    def _keep(self) -> None:
        self._keep_soon.stop()
        if self._answering is None:
            return
        try:
            self._answering.keep(self.text.template())
        except DeskError:
            self._answering = None  # its brand was removed meanwhile

    def _on_correct(self, found: Finding) -> None:
        if self._look_soon.isActive():
            self._look()  # the text has moved on since: the corrections are told anew
        else:
            self.text.correct(found)
            self._look()

    def _on_mode(self, mode: str) -> None:
        self._turn(mode_of(mode))

    def _turn(self, mode: Mode) -> None:
        if self._answering is None:
            return
        before, written = self._answering.mode, self.text.template()
        text = self._answering.turned(mode, written)
        if "note" in (before, mode) and before != mode:
            self._show_text(text)  # another text: undo does not lead from one to the other
        elif text != written:
            self.text.replace_all(text, self._answering.filled)
        self._show_mode()
        self._look()
        self._keep()

    def _offer_replies(self) -> None:
        if self._answering is not None and self._answering.mode != "note":
            self.replies.open_for(self.box, self._answering.scope)

    def _offer_values(self) -> None:
        if self._answering is not None and self._answering.mode != "note":
            self.values.open_for(self.box, self._answering.scope, self._answering.purpose)

    def _on_reply(self, reply_id: object) -> None:
        answering = self._answering
        if answering is None or not isinstance(reply_id, int):
            return
        written = self.text.without_slash()
        try:
            if answering.is_made(written):
                made = answering.with_reply(reply_id, written)
                self.text.replace_all(made.text, made.filled)
            else:
                made = answering.beside_a_reply(reply_id)
                self.text.insert_text(made.text, made.filled)
        except DeskError as error:
            self.box.say_problem(sentences.refusal(error))
            return
        self._look()

    def _on_foreign(self, client_id: int) -> None:
        """A text of another brand was to be pasted."""
        names = {row.id: row.name for row in list_clients(self._session.desk)}
        told = self.tr("You copied this for {brand}: it is not pasted here.")
        self.box.say_problem(told.format(brand=names.get(client_id, "?")))

    def _on_value(self, chosen: object) -> None:
        if isinstance(chosen, tuple):
            self.text.insert_value(*chosen)

    def send(self) -> None:
        """Copy what is written for the brand, or save the note; what stands in the way is said."""
        answering, written = self._answering, self.text.template()
        if answering is None or self.replies.isVisible() or self.values.isVisible():
            return  # the key was meant for what is chosen there
        if not written.strip():
            self.focus_text()
            return
        self.box.say_problem("")
        if answering.mode == "note":
            self.acts.note(answering, written)
            return
        prepared = self._look()
        if prepared is None:
            return
        if missing := _missing(written):
            self.text.go_to_missing()
            names = ", ".join(missing)
            self.box.say_problem(self.tr("{names} missing. Write it in its place.").format(names=names))
        elif not prepared.can_override:
            self.box.say_problem("; ".join(sentences.finding(stop) for stop in prepared.stops))
        else:
            self.acts.copy(answering, prepared)

    def _on_sent(self, case_id: int) -> None:
        answering = self._answering
        if answering is None or answering.case_id != case_id:
            return
        self._show_text("")
        if answering.mode == "note":
            self._turn(answering.modes[0])
        else:
            self.box.copy.say_for_a_moment(self.tr("Copied"))
            self.after.show_case(answering)
            self._look()

    def _on_back(self, case_id: int) -> None:
        """A text that won't be posted can be changed, unless another was begun."""
        answering = self._answering
        if answering is not None and answering.case_id == case_id and not self.text.template().strip():
            self._show_text(answering.take())
            self._show_mode()
            self._look()


def _missing(written: str) -> list[str]:
    """The names of the values that are still missing in a text, as the person reads them."""
    try:
        return [variables.shown(name) for name in placeholders.names(written)]
    except TemplateError:
        return []
