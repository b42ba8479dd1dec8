"""Texts that were being written when the program ended, to go on with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services import drafts
from cmdesk.services.drafts import Draft
from cmdesk.ui.replies.unsaved import title
from cmdesk.ui.widgets import dates
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.chips import Initials
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session


class UnsavedDialog(Dialog):
    """`chosen` tells the Draft to open; the others wait until their reply is opened."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, session: Session, left: Sequence[Draft]) -> None:
        super().__init__(parent, "", size=(520, 360))
        heading = self.tr("%n texts were being written", "", len(left))
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self._desk, self._left = session.desk, left
        told = self.tr("They are kept. Go on with one; the others are there when you open their reply.")
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        known = {client.id: client for client in session.clients()}
        for draft in left:
            if (client := known.get(draft.client_id)) is None:
                continue
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Initials(client.initials, client.colour, client.name))
            words = QVBoxLayout()
            words.setSpacing(0)
            name = title(draft.text) or (
                self.tr("New case") if draft.place == "case/new" else self.tr("New reply")
            )
            words.addWidget(Label(name, "strong", elide=True))
            words.addWidget(Label(f"{client.name} · {dates.moment(draft.at)}", "meta", elide=True))
            row.addLayout(words, 1)
            go_on = Button(self.tr("Go on"), name=self.tr("Go on with {title}").format(title=name))
            go_on.clicked.connect(partial(self._choose, draft))
            row.addWidget(go_on)
            self.body.addLayout(row)
        self.add_button(Button(self.tr("Later")), self.reject, default=True)

    def reject(self) -> None:
        for draft in self._left:
            drafts.put_aside(self._desk.of(draft.client_id), draft.place)
        super().reject()

    def _choose(self, draft: Draft) -> None:
        for other in self._left:
            if other is not draft:
                drafts.put_aside(self._desk.of(other.client_id), other.place)
        self.accept()
        self.chosen.emit(draft)
