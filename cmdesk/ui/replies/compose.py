"""One text from several replies, such as greeting, answer and signature."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.errors import DeskError
from cmdesk.services import copying
from cmdesk.services.copying import Blank, Prepared, Purpose
from cmdesk.ui.widgets import sentences, variables
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.counter import CounterRing
from cmdesk.ui.widgets.dialog import Dialog, ask_reason
from cmdesk.ui.widgets.display import Told
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import Choice, LineEdit, TextBox
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session


class ComposeDialog(Dialog):
    """The parts in order, what they still ask for, and the text that is copied."""

    def __init__(self, parent: QWidget, session: Session, ids: list[int]) -> None:
        client = session.client
        assert client is not None
        super().__init__(parent, self.tr("Copy as one text"), colour=client.colour, size=(640, 620))
        self._session, self._scope, self._ids = session, session.scope, ids
        self._network = session.preferences.networks.get(str(client.id), "")
        self._answers: dict[str, str] = {}
        self._parts: list[Prepared] = []
        self._whole: Prepared | None = None
        self._copier = Copier(session, self)
        self._order = QVBoxLayout()
        self._order.setSpacing(2)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setColumnStretch(1, 1)
        self._audience = Segmented(
            self.tr("Audience"),
            [("public", self.tr("Public"), "eye"), ("private", self.tr("Private"), "lock")],
        )
        self._audience.chosen.connect(self._prepare)
        self.text = TextBox(self.tr("Text to copy"), least=5, most=12)
        self.text.textChanged.connect(self._look_over)
        self.counter = CounterRing(self.tr("Length"), self.tr("{used} of {limit} characters"))
        self._found = QVBoxLayout()
        place = networks.name(self._network) if self._network else self.tr("Any network")
        foot = QHBoxLayout()
        foot.addWidget(self.counter)
        foot.addWidget(Label(place, "meta"), 1)
        foot.addWidget(self._audience)
        for part in (self._order, self._form):
            self.body.addLayout(part)
        self.body.addWidget(FormRow(self.tr("Text to copy"), self.text))
        self.body.addLayout(foot)
        self.body.addLayout(self._found)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        brand = (client.initials, client.colour)
        words = self.tr("Copy for {brand}").format(brand=client.name)
        self._copy = self.add_button(
            Button(words, kind="brand", brand=brand, key="Ctrl ↵"), self._on_copy, default=True
        )
        self._prepare()
        first = self._ask()
        (first or self.text).setFocus()

    def _prepare(self, *_: object) -> None:
        purpose = Purpose(self._network, self._audience.value == "public", answers=self._answers)
        try:
            self._parts = [copying.prepare(self._scope, i, purpose) for i in self._ids]
        except DeskError as error:
            self.say_problem(sentences.refusal(error))  # a date or number that isn't one
            return
        self.say_problem("")
        self._show_order()
        self.text.setPlainText("\n\n".join(part.text for part in self._parts))

    def _show_order(self) -> None:
        clear(self._order)
        for place, part in enumerate(self._parts):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(f"{place + 1}. {part.title}", weight=500, elide=True), 1)
            up = IconButton("arrow-up", self.tr("Move “{title}” up").format(title=part.title), size=28)
            up.setEnabled(place > 0)
            up.clicked.connect(lambda _on, place=place: self._swap(place))
            row.addWidget(up)
            self._order.addWidget(line)

    def _swap(self, place: int) -> None:
        self._ids[place - 1], self._ids[place] = self._ids[place], self._ids[place - 1]
        self._prepare()

    def _ask(self) -> QWidget | None:
        """A field for each value that some part lacks, asked once; the first of them."""
        lacking = {
            blank.name: blank for part in self._parts for blank in part.blanks if blank.name in part.missing
        }
        for place, blank in enumerate(lacking.values()):
            name = variables.shown(blank.name, blank.field)
            self._form.addWidget(Label(name, weight=500), place, 0)
            self._form.addWidget(self._field(name, blank), place, 1)
        first = self._form.itemAtPosition(0, 1)
        return first.widget() if first is not None else None

    def _field(self, name: str, blank: Blank) -> QLineEdit | Choice:
        if blank.field is not None and blank.field.kind == "choice":
            options = [("", self.tr("Choose…")), *((choice, choice) for choice in blank.field.choices)]
            field: QLineEdit | Choice = Choice(name, options)
            field.currentIndexChanged.connect(lambda _at: self._on_value(blank.name, field.value))  # pyright: ignore[reportAttributeAccessIssue]
        else:
            field = LineEdit(name)
            field.textEdited.connect(lambda typed: self._on_value(blank.name, typed))
        field.setProperty("dense", "true")
        return field

    def _on_value(self, name: str, typed: str) -> None:
        self._answers[name] = typed
        self._prepare()

    def _look_over(self) -> None:
        clear(self._found)
        text = self.text.toPlainText()
        self._whole = copying.edited(self._scope, self._parts[0], text)
        used = self._whole.length if self._whole.length is not None else len(text)
        self.counter.show_count(used, self._whole.limit)
        for found in self._whole.findings:
            self._found.addWidget(Told(found, text))
        self._copy.setEnabled(bool(text.strip()) and self._whole.can_override)

    def _on_copy(self) -> None:
        if self._whole is None or not self._copy.isEnabled():
            return
        if not self._whole.stops:
            self._put("")
            return
        ask_reason(
            self,
            self.tr("Copy it all the same?"),
            "\n".join(sentences.finding(stop) for stop in self._whole.stops),
            self.tr("Why? It is kept on record"),
            self.tr("Copy all the same"),
            self.tr("Cancel"),
            self._put,
        )

    def _put(self, reason: str) -> None:
        assert self._whole is not None
        try:
            use = self._copier.copy(self._whole, reason)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        self._copier.say(self._whole, use)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_copy()
        else:
            super().keyPressEvent(event)
