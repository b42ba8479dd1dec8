"""The foot of the palette: what stands in the way, why it is copied all the same, the keys, and the act."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.services.clients import ClientRow
from cmdesk.ui.widgets.announce import announce
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.chips import Keycap
from cmdesk.ui.widgets.inputs import LineEdit
from cmdesk.ui.widgets.label import Label


class Foot(QWidget):
    """`copy_requested` is the act of the client's button; `more` opens what else can be done.

    `recover` and `take_back` are shown while there is something to recover or to take back.
    """

    copy_requested = Signal()
    log_requested = Signal()  # copy, and keep the text with the case

    def __init__(self) -> None:
        super().__init__()
        self._client: ClientRow | None = None
        self.problem = Label(ink="danger", wrap=True)
        hint = self.tr("Why copy it all the same? It is kept on record")
        self.reason = LineEdit(self.tr("Reason"), hint=hint)
        self.more = IconButton("dots", self.tr("More to do"), key="F10")
        self.copy = Button(self.tr("Copy"), kind="brand", key="↵")
        self.copy.clicked.connect(self.copy_requested)
        self.log = Button("", icon="inbox", key="⇧ ↵")
        self.log.clicked.connect(self.log_requested)
        self.log.hide()
        self.recover = Button(
            self.tr("Recover what was copied before"), kind="ghost", icon="history", key="Ctrl R", height=28
        )
        self.take_back = Button(
            self.tr("Take back the last use"), kind="ghost", icon="arrow-back-up", key="Ctrl T", height=28
        )
        recent = QHBoxLayout()
        recent.setContentsMargins(0, 0, 0, 0)
        recent.addWidget(self.recover)
        recent.addWidget(self.take_back)
        recent.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(recent)
        column.addWidget(self.problem)
        column.addWidget(self.reason)
        column.addLayout(self._key_row())
        self.problem.hide()
        self.reason.hide()

    def _key_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for key, words in (
            ("↑ ↓", self.tr("choose")),
            ("Tab", self.tr("values")),
            ("Alt ↓", self.tr("network")),
            ("Esc", self.tr("close")),
        ):
            row.addWidget(Keycap(key))
            row.addWidget(Label(words, "meta"))
            row.addSpacing(4)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addWidget(self.log)
        row.addWidget(self.copy)
        return row

    def show_client(self, client: ClientRow | None) -> None:
        """Copy in the colour of this client."""
        self._client = client
        if client is not None:
            self.copy.set_brand(client.initials, client.colour)
        self.show_ready(ready=False)

    def show_case(self, reference: str) -> None:
        """Offer to keep the text with a case, too; "" for none."""
        self.log.setVisible(bool(reference))
        self.log.set_text(self.tr("Copy for {reference}").format(reference=reference))
        self.log.setToolTip(self.tr("Copy, and keep the text with the case until it is posted"))

    def show_ready(self, *, ready: bool, missing: str = "") -> None:
        """Whether there is something to copy, and what it still needs."""
        brand = self._client.name if self._client else ""
        if missing:
            self.copy.set_text(self.tr("{names} missing").format(names=missing))
        else:
            self.copy.set_text(self.tr("Copy for {brand}").format(brand=brand) if brand else self.tr("Copy"))
        self.copy.setEnabled(ready)
        self.log.setEnabled(ready)

    def say(self, sentence: str) -> None:
        """Say what stands in the way; "" when nothing does."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence, urgent=True)

    @property
    def given_reason(self) -> str:
        """Why to copy in spite of a stop, as far as it was asked and written."""
        return self.reason.text().strip() if self.reason.isVisible() else ""

    def ask_reason(self) -> None:
        """Ask why."""
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset(self) -> None:
        """Nothing said, nothing asked."""
        self.say("")
        self.reason.clear()
        self.reason.hide()
