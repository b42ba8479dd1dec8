"""Find and replace over many replies: what would change is seen and chosen first."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import bulk
from cmdesk.services.bulk import Replacement
from cmdesk.ui.replies.rows import preview
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import clear
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.field import FormRow
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

MOST_SHOWN = 200
PAUSE = 250  # ms without a key before the replies are looked through


class ReplaceDialog(Dialog):
    """In the chosen replies, or in all of the client's."""

    def __init__(self, parent: QWidget, session: Session, ids: list[int] | None) -> None:
        client = session.client
        super().__init__(
            parent, self.tr("Find and replace"), colour=client.colour if client else "", size=(640, 560)
        )
        self._session, self._scope, self._ids = session, session.scope, ids
        self._found: list[tuple[QCheckBox, Replacement]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        self.wanted = LineEdit(self.tr("Find"))
        self.put = LineEdit(self.tr("Put in its place"))
        grid.addWidget(FormRow(self.tr("Find"), self.wanted), 0, 0)
        grid.addWidget(FormRow(self.tr("Put in its place"), self.put), 0, 1)
        self.body.addLayout(grid)
        self.exact = QCheckBox(self.tr("Mind capitals and accents"))
        self.body.addWidget(self.exact)
        self._told = Label("", "strong", wrap=True)
        self.body.addWidget(self._told)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._apply = self.add_button(
            Button(self.tr("Replace"), kind="primary"), self._on_apply, default=True
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._show)
        for field in (self.wanted, self.put):
            field.textChanged.connect(self._wait)
        self.exact.toggled.connect(self._show)
        self._show()
        self.wanted.setFocus()

    def _wait(self) -> None:
        self._apply.setEnabled(False)  # it would do what is not on the screen yet
        self._pause.start()

    def _show(self) -> None:
        clear(self._list)
        self._found.clear()
        if self.wanted.text():
            found = bulk.preview(
                self._scope,
                self.wanted.text(),
                self.put.text(),
                exact=self.exact.isChecked(),
                reply_ids=self._ids,
                limit=MOST_SHOWN,
            )
            for made in found:
                self._add(made)
            self._told.setText(self._count(found))
        else:
            self._told.setText("")
        self._apply.setEnabled(any(not made.refused for _, made in self._found))

    def _count(self, found: list[Replacement]) -> str:
        if len(found) == MOST_SHOWN:
            return self.tr("The first %n replies; do these, then the rest", "", MOST_SHOWN)
        times = sum(made.times for made in found)
        return self.tr("%n places", "", times) + " · " + self.tr("%n replies", "", len(found))

    def _add(self, made: Replacement) -> None:
        box = QCheckBox(f"{made.title} ({made.times})")
        box.setChecked(not made.refused)
        box.setEnabled(not made.refused)
        self._list.addWidget(box)
        said = sentences.said(made.refused) if made.refused else preview(made.text.body)
        told = Label(said, "meta", ink="danger" if made.refused else "text2", elide=True)
        told.setContentsMargins(30, 0, 0, 4)
        self._list.addWidget(told)
        self._found.append((box, made))

    def _on_apply(self) -> None:
        chosen = {made.reply_id: made.text for box, made in self._found if box.isChecked()}
        try:
            bulk.apply(self._scope, chosen)
        except (DeskError, OSError) as error:
            self.say_problem(sentences.refusal(error))
        else:
            self._session.say(self.tr("%n replies changed; their former texts are kept", "", len(chosen)))
            self.accept()
