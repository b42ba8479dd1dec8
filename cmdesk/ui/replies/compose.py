"""One text from several replies, such as greeting, answer and signature."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import replies
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.clipboard import Copier
from cmdesk.ui.widgets.dialog import Dialog, ask_reason
from cmdesk.ui.widgets.filling import Filling
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class ComposeDialog(Dialog):
    """The parts in order, and the text that they make, filled in as a single reply's is."""

    def __init__(self, parent: QWidget, session: Session, ids: list[int]) -> None:
        client = session.client
        assert client is not None
        super().__init__(parent, self.tr("Copy as one text"), colour=client.colour, size=(640, 660))
        self._session, self._ids, self._brand = session, ids, client.name
        self._titles = {reply_id: replies.get(session.scope, reply_id).text.title for reply_id in ids}
        self._copier = Copier(session, self)
        self._order = QVBoxLayout()
        self._order.setSpacing(2)
        self.filling = Filling(session)
        self.filling.changed.connect(self._on_filling)
        QShortcut(QKeySequence("F2"), self).activated.connect(self.filling.toggle_edit)
        self.body.addLayout(self._order)
        self.body.addWidget(self.filling)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        copy = Button("", kind="brand", brand=(client.initials, client.colour), key="Ctrl ↵")
        self._copy = self.add_button(copy, self._on_copy, default=True)
        self.filling.show_client()
        self._show()
        if not self.filling.focus_missing():
            self._copy.setFocus()

    def _show(self) -> None:
        clear(self._order)
        for place, reply_id in enumerate(self._ids):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            title = self._titles[reply_id]
            row.addWidget(Label(f"{place + 1}. {title}", weight=500, elide=True), 1)
            up = IconButton("arrow-up", self.tr("Move “{title}” up").format(title=title), size=28)
            up.setEnabled(place > 0)
            up.clicked.connect(lambda _on, place=place: self._swap(place))
            row.addWidget(up)
            self._order.addWidget(line)
        self.filling.show_reply(*self._ids)

    def _swap(self, place: int) -> None:
        self._ids[place - 1], self._ids[place] = self._ids[place], self._ids[place - 1]
        self._show()

    def _on_filling(self) -> None:
        prepared = self.filling.prepared
        if prepared is not None and prepared.missing:
            self._copy.set_text(self.tr("{names} missing").format(names=self.filling.missing_words()))
        else:
            self._copy.set_text(self.tr("Copy for {brand}").format(brand=self._brand))
        ready = prepared is not None and not prepared.missing and prepared.can_override
        self._copy.setEnabled(ready and bool(prepared and prepared.text.strip()))

    def _on_copy(self) -> None:
        prepared = self.filling.prepared
        if prepared is None or self.filling.focus_missing() or not self._copy.isEnabled():
            return
        if not prepared.stops:
            self._put("")
            return
        ask_reason(
            self,
            self.tr("Copy it all the same?"),
            "\n".join(sentences.finding(stop) for stop in prepared.stops),
            self.tr("Why? It is kept on record"),
            self.tr("Copy all the same"),
            self.tr("Cancel"),
            self._put,
        )

    def _put(self, reason: str) -> None:
        prepared = self.filling.prepared
        if prepared is None:
            return
        try:
            use = self._copier.copy(prepared, reason)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
            return
        self._copier.say(prepared, use)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_copy()
        else:
            super().keyPressEvent(event)
