"""The trash of the active client, and the clients that are in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import clients, trash
from cmdesk.services.trash import TrashRow
from cmdesk.ui.widgets import dates, sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.card import Card, clear
from cmdesk.ui.widgets.dialog import confirm
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.session import Session

KINDS = {
    "reply": str(QT_TRANSLATE_NOOP("Trash", "Reply")),
    "case": str(QT_TRANSLATE_NOOP("Trash", "Case")),
    "crisis": str(QT_TRANSLATE_NOOP("Trash", "Crisis")),
    "person": str(QT_TRANSLATE_NOOP("Trash", "Person")),
    "question": str(QT_TRANSLATE_NOOP("Trash", "Hard question")),
    "category": str(QT_TRANSLATE_NOOP("Trash", "Category")),
    "fact": str(QT_TRANSLATE_NOOP("Trash", "Fact")),
    "account": str(QT_TRANSLATE_NOOP("Trash", "Account")),
    "department": str(QT_TRANSLATE_NOOP("Trash", "Department")),
    "closure": str(QT_TRANSLATE_NOOP("Trash", "Closed day")),
}


class TrashSection(QWidget):
    """What is here can be had back with one press."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        name = session.client.name if session.client else ""
        title = self.tr("Trash of {client}").format(client=name) if name else self.tr("Trash")
        column.addWidget(Label(title, "panel", wrap=True))
        column.addWidget(Label(self.tr("After a month it goes by itself"), "meta", wrap=True))
        self._problem = Label("", ink="danger", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        self.empty = Button(self.tr("Empty the trash…"), kind="danger", icon="trash")
        self.empty.clicked.connect(self._ask)
        column.addWidget(self.empty)
        column.addStretch(1)
        self.reload()

    def reload(self) -> None:
        """Show what is in the trash now."""
        clear(self._rows)
        rows = trash.list_trash(self._session.scope) if self._session.client else []
        for row in rows:
            kind = QCoreApplication.translate("Trash", KINDS[row.kind])
            note = f"{kind} · {dates.moment(row.deleted_at)}"
            self._add(row.title, note, lambda row=row: self._restore(row))
        for client_id, name in clients.trashed_clients(self._session.desk):
            self._add(name, self.tr("Client"), lambda client_id=client_id: self._restore_client(client_id))
        if not self._rows.count():
            self._rows.addWidget(Label(self.tr("Nothing is in the trash"), ink="text2"))
        self.empty.setVisible(bool(rows))

    def _add(self, title: str, note: str, restore: Callable[[], object]) -> None:
        card = Card(radius=10)
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 8, 10, 8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "strong", elide=True))
        words.addWidget(Label(note, "meta", elide=True))
        row.addLayout(words, 1)
        name = self.tr("Put back: {title}").format(title=title)
        back = Button(self.tr("Put back"), icon="restore", name=name, height=30)
        back.clicked.connect(lambda _pressed: restore())
        row.addWidget(back)
        self._rows.addWidget(card)

    def _restore(self, row: TrashRow) -> None:
        self._try(lambda: self._back(row))

    def _back(self, row: TrashRow) -> str:
        """Put it back; what is to be said of it."""
        lost = trash.restore(self._session.scope, row.kind, row.id)
        told = self.tr("“{title}” is back without its shortcut {shortcut}, which another reply has by now.")
        return told.format(title=row.title, shortcut=lost) if lost else ""

    def _restore_client(self, client_id: int) -> None:
        def back() -> str:
            clients.restore_client(self._session.desk, client_id)
            return ""

        self._try(back)

    def _try(self, restore: Callable[[], str]) -> None:
        """Put something back and say what it tells, or why that is refused."""
        try:
            sentence, ink = restore(), "warn"
        except DeskError as error:
            sentence, ink = sentences.refusal(error), "danger"
        self._problem.set_ink(ink)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.reload()
        self.setFocus()
        self.focusNextChild()

    def _ask(self) -> None:
        confirm(
            self,
            self.tr("Empty the trash?"),
            self.tr("What is in it is removed for good. This can't be undone."),
            self.tr("Empty it"),
            self.tr("Keep it"),
            self._empty,
            danger=True,
        )

    def _empty(self) -> None:
        trash.empty(self._session.scope)
        self.reload()
