"""A reply filled in and looked over, before it is copied: what is seen here is what is copied."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Finding
from cmdesk.services import composing, copying
from cmdesk.services.case_list import CaseRow
from cmdesk.services.copying import Prepared, Purpose
from cmdesk.ui.theme import active, fonts
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.button import IconButton
from cmdesk.ui.widgets.card import Card, Rule
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.display import Display
from cmdesk.ui.widgets.findings import Findings
from cmdesk.ui.widgets.inputs import TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.reply_place import ReplyPlace
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.spelling import Spelling
from cmdesk.ui.widgets.values import Values


class Filling(QWidget):
    """Network and audience, the text, what the guard says, and the values that can be typed."""

    changed = Signal()

    def __init__(self, session: Session, *, compact: bool = False) -> None:
        super().__init__()
        self._session, self._compact = session, compact
        self._prepared: Prepared | None = None
        self._late = False  # whether another reply is to be prepared
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._catch_up)
        self._reply_ids: tuple[int, ...] = ()
        self._answers: dict[str, str] = {}
        self._person = ""
        self._case_id: int | None = None
        self._values = Values()
        self._values.typed.connect(self._on_value)
        self.place = ReplyPlace(session, compact=compact)
        self.place.changed.connect(lambda: self._prepare(new_form=True))
        self.counter = CounterRing(self.tr("Length"), self.tr("{used} of {limit} characters"))
        self.text = TextBox(self.tr("Text to copy"), least=4, most=9 if compact else 14)
        if not compact:
            self.text.setFont(fonts.font(15))
        self.text.setReadOnly(True)
        self.text.setProperty("flat", "true")
        self.text.textChanged.connect(self._on_edit)
        self.spelling = Spelling(self.text, session)
        self._edit = IconButton("pencil", self.tr("Edit before copying"), key="F2", size=28)
        self._edit.setCheckable(True)
        self._edit.toggled.connect(self._on_edit_toggled)
        self._lay_out()
        active.changed.connect(self._tint)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self.place)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 10)
        inside.addWidget(self.text)
        inside.addWidget(Rule())
        foot = QHBoxLayout()
        foot.addWidget(self.counter)
        self._verdict = Label(role="meta", ink="ok", weight=500)
        foot.addStretch(1)
        foot.addWidget(self._verdict)
        foot.addWidget(self._edit)
        inside.addLayout(foot)
        column.addWidget(card)
        self._found = Findings()
        self._found.corrected.connect(self._on_correct)
        column.addWidget(self._found)
        column.addWidget(self._values)

    @property
    def prepared(self) -> Prepared | None:
        """What would be copied now: what is seen, or about to be."""
        self._catch_up()
        return self._prepared

    # -- what is shown ----------------------------------------------------------------------------

    def show_client(self) -> None:
        """Offer the networks of the active client's accounts; the one last used is chosen."""
        self.place.show_client()

    def show_reply(self, *reply_ids: int) -> None:
        """Prepare this reply, or several as one text, in this order; none empties it.

        What was typed for another is forgotten, the person stays. A text that is being edited stays too,
        as long as it is the same reply.
        """
        if reply_ids == self._reply_ids and self.editing:
            return
        if set(reply_ids) != set(self._reply_ids):
            self._answers = {k: v for k, v in self._answers.items() if k.startswith("person.")}
        self._reply_ids = reply_ids
        self._edit.setChecked(False)
        self._late = True
        self._soon.start() if self._compact and reply_ids else self._catch_up()

    def _catch_up(self) -> None:
        """In the palette the list is painted first; whoever asks for the text meanwhile gets the new one."""
        if self._late:
            self._prepare(new_form=True)

    def forget(self) -> None:
        """Start anew: nothing typed, no person, nothing edited."""
        self._answers, self._person, self._case_id, self._reply_ids = {}, "", None, ()
        self._edit.setChecked(False)

    def set_person(self, name: str) -> None:
        """For whom it is."""
        self._person = name
        self._prepare(new_form=True)

    def set_case(self, row: CaseRow | None) -> None:
        """Whose case it is for, and where that was said; None for no case."""
        self._case_id, self._person, self._answers = row.id if row else None, "", {}
        if row is not None:
            self.place.go_where(row.network, row.channel)
        self._edit.setChecked(False)
        if self._reply_ids:
            self._late = True
            self._soon.start()

    def toggle_edit(self) -> None:
        """Edit the filled text by hand, or go back to the reply's own."""
        self._edit.toggle()

    def focus_missing(self) -> bool:
        """Put the keyboard in the first value that is missing; whether there is one."""
        if self.prepared is None or not self.prepared.missing:
            return False
        if (field := self.first_field()) is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @property
    def editing(self) -> bool:
        """Whether the filled text is being changed by hand."""
        return self._edit.isChecked()

    def first_field(self) -> QWidget | None:
        """The first value that is missing, or the first of all, if there is any."""
        missing = self.prepared.missing if self.prepared is not None else ()
        return self._values.field(missing[0]) if missing else self._values.first_field()

    def missing_words(self) -> str:
        """The names of the values that are missing, as the person reads them."""
        if self.prepared is None:
            return ""
        fields = {blank.name: blank.field for blank in self.prepared.blanks}
        return ", ".join(variables.shown(name, fields.get(name)) for name in self.prepared.missing)

    # -- what happens -----------------------------------------------------------------------------

    def _prepare(self, *, new_form: bool = False) -> None:
        self._late = False
        if not self._reply_ids or self._session.client is None:
            self._prepared = None
            self.changed.emit()
            return
        place, answers = self.place, dict(self._answers)
        purpose = Purpose(place.network, place.public, self._person, answers, self._case_id)
        try:
            self._prepared = prepared = composing.prepare(self._session.scope, self._reply_ids, purpose)
        except DeskError as error:
            self._prepared = None  # what is typed can't be filled in: there is nothing to copy
            self._verdict.set_ink("danger")
            self._verdict.setText(sentences.refusal(error))
            self.changed.emit()
            return
        self._show(prepared)
        if new_form:
            self._values.build(prepared)
        else:
            self._values.count(prepared)
        self.changed.emit()

    def _show(self, prepared: Prepared) -> None:
        self._display = Display(prepared)
        if self.text.toPlainText() != self._display.text:
            self.text.blockSignals(True)
            self.text.setPlainText(self._display.text)
            self.text.blockSignals(False)
            self.text.fit()
        self._tint()
        used = prepared.length if prepared.length is not None else len(prepared.text)
        self.counter.show_count(used, prepared.limit)
        self._show_findings(prepared)

    def _show_findings(self, prepared: Prepared) -> None:
        found = self._display.findings
        if prepared.missing:  # a text of one's own would keep the names where values are missing
            found = [replace(one, fix=None) for one in found]
        self._found.show_of(prepared, found)
        clean = self.tr("No warnings") if not prepared.findings and not prepared.missing else ""
        missing = self.tr("{names} missing").format(names=self.missing_words()) if prepared.missing else ""
        self._verdict.set_ink("ok" if clean else "warn")
        self._verdict.setText(clean or missing)

    def _on_value(self, name: str, typed: str) -> None:
        if name.startswith("person.") and name != "person.handle":
            self._person = typed if name == "person.name" else self._person
        self._answers[name] = typed
        self._edit.setChecked(False)
        self._prepare()

    def _on_edit_toggled(self, editing: bool) -> None:
        self._catch_up()
        self.text.setReadOnly(not editing)
        if editing:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self._prepare()

    def _on_edit(self) -> None:
        if self._prepared is None or self.text.isReadOnly():
            return
        self._prepared = copying.edited(self._session.scope, self._prepared, self.text.toPlainText())
        self._show(self._prepared)
        self.changed.emit()

    def _on_correct(self, found: Finding) -> None:
        """Put a correction in its place: from then on the text is the person's own."""
        place = self._display.place_of(self.text.document(), found)
        self._edit.setChecked(True)
        place.insertText(found.fix or "")
        self.text.setTextCursor(place)

    def _tint(self) -> None:
        client = self._session.client
        if self._prepared is not None and client is not None:
            colours = active.brand(client.colour)
            self.text.setExtraSelections(self._display.marks(self.text.document(), colours))
