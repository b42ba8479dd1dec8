"""A reply filled in and looked over, before it is copied: what is seen here is what is copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.errors import DeskError
from cmdesk.domain.findings import Severity
from cmdesk.services import accounts, composing, copying
from cmdesk.services.copying import Blank, Prepared, Purpose
from cmdesk.ui.theme import active
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.button import IconButton
from cmdesk.ui.widgets.card import Card, Rule, clear
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.display import Display, Told, tinted
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session


class Filling(QWidget):
    """Network and audience, the text, what the guard says, and the values that can be typed."""

    changed = Signal()

    def __init__(self, session: Session, *, compact: bool = False) -> None:
        super().__init__()
        self._session, self._compact = session, compact
        self._prepared: Prepared | None = None
        self._due = QTimer(self, interval=0, singleShot=True)
        self._due.timeout.connect(self._catch_up)
        self._reply_ids: tuple[int, ...] = ()
        self._answers: dict[str, str] = {}
        self._person = ""
        self._network, self._public = "", True
        self._fields: dict[str, QLineEdit | Choice] = {}
        self._tabs: Segmented | None = None
        self._audience = Segmented(
            self.tr("Audience"),
            [("public", self.tr("Public"), "eye"), ("private", self.tr("Private"), "lock")],
        )
        self._audience.chosen.connect(self._on_audience)
        self.counter = CounterRing(self.tr("Length"), self.tr("{used} of {limit} characters"))
        self.text = TextBox(self.tr("Text to copy"), least=4, most=9 if compact else 14)
        self.text.setReadOnly(True)
        self.text.setProperty("flat", "true")
        self.text.textChanged.connect(self._on_edit)
        self._edit = IconButton("pencil", self.tr("Edit before copying"), key="F2", size=28)
        self._edit.setCheckable(True)
        self._edit.toggled.connect(self._on_edit_toggled)
        self._lay_out()
        active.changed.connect(self._tint)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._top = QHBoxLayout()
        self._top.addStretch(1)
        self._top.addWidget(self._audience)
        column.addLayout(self._top)
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
        self._found = QVBoxLayout()
        self._found.setSpacing(4)
        column.addLayout(self._found)
        self._heading = Label(role="strong")
        column.addWidget(self._heading)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(1, 1)
        column.addLayout(self._form)

    @property
    def prepared(self) -> Prepared | None:
        """What would be copied now: what is seen, or about to be."""
        self._catch_up()
        return self._prepared

    # -- what is shown ----------------------------------------------------------------------------

    def show_client(self) -> None:
        """Offer the networks of the active client's accounts."""
        if self._tabs is not None:
            self._top.removeWidget(self._tabs)
            self._tabs.hide()
            self._tabs.deleteLater()
            self._tabs = None
        client = self._session.client
        if client is None:
            return
        rows = accounts.list_accounts(self._session.scope)
        own = list(dict.fromkeys(row.card.network for row in rows))
        own.sort(key=list(networks.networks()).index)
        options = [("", self.tr("Any"), "" if not self._compact else "world")]
        options += [
            (n, "" if self._compact or len(own) > 3 else networks.name(n), networks.network(n).icon)
            for n in own
        ]
        names = {"": self.tr("Any network"), **{n: networks.name(n) for n in own}}
        self._tabs = Segmented(self.tr("Network"), options, names=names)
        self._tabs.chosen.connect(self._on_network)
        self._top.insertWidget(0, self._tabs)
        last = self._session.preferences.networks.get(str(client.id), own[0] if own else "")
        self._network = last if last in names else ""
        self._tabs.choose(self._network)

    def show_reply(self, *reply_ids: int) -> None:
        """Prepare this reply, or several as one text; none empties it.

        What was typed for another is forgotten, the person stays. A text that is being edited stays too,
        as long as it is the same reply.
        """
        if reply_ids == self._reply_ids and self.editing:
            return
        if reply_ids != self._reply_ids:
            kept = {k: v for k, v in self._answers.items() if k.startswith("person.")}
            self._reply_ids, self._answers = reply_ids, kept
        self._edit.setChecked(False)
        self._due.start()
        if not self._compact:
            self._catch_up()

    def _catch_up(self) -> None:
        """In the palette the list is painted first; whoever asks for the text meanwhile gets the new one."""
        if self._due.isActive():
            self._prepare(new_form=True)

    def forget(self) -> None:
        """Start anew: nothing typed, no person, nothing edited."""
        self._answers, self._person, self._reply_ids = {}, "", ()
        self._edit.setChecked(False)

    def set_person(self, name: str) -> None:
        """For whom it is."""
        self._person = name
        self._prepare(new_form=True)

    def turn_network(self, step: int) -> None:
        """The next or previous network."""
        if self._tabs is not None:
            self._tabs.turn(step)

    def turn_audience(self) -> None:
        """Public or private, the other one."""
        self._audience.turn(1)

    def toggle_edit(self) -> None:
        """Edit the filled text by hand, or go back to the reply's own."""
        self._edit.toggle()

    def focus_missing(self) -> bool:
        """Put the keyboard in the first value that is missing; whether there is one."""
        if self.prepared is None or not self.prepared.missing:
            return False
        self._fields[self.prepared.missing[0]].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @property
    def editing(self) -> bool:
        """Whether the filled text is being changed by hand."""
        return self._edit.isChecked()

    def first_field(self) -> QWidget | None:
        """The first value that is missing, or the first of all, if there is any."""
        missing = self.prepared.missing if self.prepared is not None else ()
        return self._fields.get(missing[0]) if missing else next(iter(self._fields.values()), None)

    def missing_words(self) -> str:
        """The names of the values that are missing, as the person reads them."""
        if self.prepared is None:
            return ""
        fields = {blank.name: blank.field for blank in self.prepared.blanks}
        return ", ".join(variables.shown(name, fields.get(name)) for name in self.prepared.missing)

    # -- what happens -----------------------------------------------------------------------------

    def _prepare(self, *, new_form: bool = False) -> None:
        self._due.stop()
        if not self._reply_ids or self._session.client is None:
            self._prepared = None
            self.changed.emit()
            return
        purpose = Purpose(self._network, self._public, self._person, dict(self._answers))
        try:
            self._prepared = composing.prepare(self._session.scope, self._reply_ids, purpose)
        except DeskError as error:
            self._verdict.set_ink("danger")
            self._verdict.setText(sentences.refusal(error))
            return
        self._show(self.prepared)
        if new_form:
            self._build_form(self.prepared)
        else:
            self._show_values(self.prepared)
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
        clear(self._found)
        for found in self._display.findings:
            self._found.addWidget(Told(found, prepared.text))
        for key in prepared.expired_facts:
            fact = self.tr("The detail “{name}” is past its date").format(name=variables.shown(f"fact.{key}"))
            self._found.addWidget(Told(None, "", fact))
        clean = not prepared.findings and not prepared.missing
        self._verdict.set_ink("ok" if clean else "warn")
        missing = self.tr("{names} missing").format(names=self.missing_words()) if prepared.missing else ""
        self._verdict.setText(self.tr("No warnings") if clean else missing)

    def _build_form(self, prepared: Prepared) -> None:
        clear(self._form)
        self._fields.clear()
        for place, blank in enumerate(prepared.blanks):
            field = self._field(blank)
            self._fields[blank.name] = field
            self._form.addWidget(Label(variables.shown(blank.name, blank.field), weight=500), place, 0)
            self._form.addWidget(field, place, 1)
            field.show()  # a layout shows it later, and what isn't shown takes no focus
            self._form.addWidget(Label(variables.source(blank.name), "meta", elide=True), place, 2)
        self._show_values(prepared)

    def _show_values(self, prepared: Prepared) -> None:
        filled = len(prepared.blanks) - len(prepared.missing)
        count = self.tr("Values: {filled} of {all}").format(filled=filled, all=len(prepared.blanks))
        self._heading.setText(count)
        self._heading.setVisible(bool(prepared.blanks))

    def _field(self, blank: Blank) -> QLineEdit | Choice:
        name = variables.shown(blank.name, blank.field)
        if blank.field is not None and blank.field.kind == "choice":
            options = [("", self.tr("Choose…")), *((choice, choice) for choice in blank.field.choices)]
            field: QLineEdit | Choice = Choice(name, options, blank.value)
            field.activated.connect(lambda _at, key=blank.name: self._on_value(key, self._fields[key].value))  # pyright: ignore[reportAttributeAccessIssue]
        else:
            kind = blank.field.kind if blank.field else "text"
            hints = {"date": self.tr("day/month/year"), "number": self.tr("a number")}
            field = LineEdit(name, hint=hints.get(kind, ""), text=blank.value)
            field.textEdited.connect(lambda text, key=blank.name: self._on_value(key, text))
        field.setProperty("dense", "true")
        return field

    def _on_value(self, name: str, typed: str) -> None:
        if name.startswith("person.") and name != "person.handle":
            self._person = typed if name == "person.name" else self._person
        self._answers[name] = typed
        self._edit.setChecked(False)
        self._prepare()

    def _on_network(self, network: str) -> None:
        self._network = network
        self._prepare(new_form=True)

    def _on_audience(self, value: str) -> None:
        self._public = value == "public"
        self._prepare(new_form=True)

    def _on_edit_toggled(self, editing: bool) -> None:
        self._catch_up()
        self.text.setReadOnly(not editing)
        if editing:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        elif self.prepared is not None:
            self._prepare()

    def _on_edit(self) -> None:
        if self.prepared is None or self.text.isReadOnly():
            return
        self._prepared = copying.edited(self._session.scope, self.prepared, self.text.toPlainText())
        self._show(self.prepared)
        self.changed.emit()

    def _tint(self) -> None:
        """Values in the client's colour, findings underlined: never in the text itself."""
        if self.prepared is None or self._session.client is None:
            return
        shades, t = active.brand(self._session.client.colour), active.tokens()
        marks: list[QTextEdit.ExtraSelection] = []
        display = self._display
        for start, end in display.filled:
            marks.append(self._mark(start, end, tinted(shades.tint, shades.ink)))
        for start, end in display.missing:
            marks.append(self._mark(start, end, tinted(t.warn_bg, t.warn)))
        for found in display.findings:
            stop = found.severity is Severity.STOP
            style = QTextCharFormat.UnderlineStyle
            form = QTextCharFormat()
            form.setUnderlineStyle(style.WaveUnderline if stop else style.DashUnderline)
            form.setUnderlineColor(QColor(t.danger if stop else t.warn))
            marks.append(self._mark(display.moved(found.start), display.moved(found.end), form))
        self.text.setExtraSelections(marks)

    def _mark(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        text = self._display.text
        cursor = QTextCursor(self.text.document())
        # Qt counts in UTF-16 units
        cursor.setPosition(len(text[:start].encode("utf-16-le")) // 2)
        cursor.setPosition(len(text[:end].encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
        return mark
