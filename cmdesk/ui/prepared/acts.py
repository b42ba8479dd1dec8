"""What can be done to hard questions, by whatever way it is asked for.

Dialogs are read in when they are first opened: the program starts without them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import hard_questions, holding
from cmdesk.services.desk import ClientScope
from cmdesk.services.hard_questions import Vouched
from cmdesk.ui.prepared import words
from cmdesk.ui.widgets import sentences, shortcuts
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session


class QuestionActs(QObject):
    """Of the active client. `show_wanted` tells the id of a question to go to, such as a new one."""

    show_wanted = Signal(int)
    drill_asked = Signal(int)  # the crisis of a drill

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session

    @property
    def _scope(self) -> ClientScope:
        return self._session.scope

    def new(self) -> None:
        """Write down a new question."""
        self._open(None)

    def edit(self, question_id: int) -> None:
        self._open(question_id)

    def _open(self, question_id: int | None) -> None:
        from cmdesk.ui.prepared.editor import QuestionDialog

        dialog = QuestionDialog(self._page, self._session, question_id)
        dialog.saved.connect(self.show_wanted)
        dialog.open()

    def take(self) -> None:
        """Choose from the catalogue."""
        from cmdesk.ui.prepared.catalogue import CatalogueDialog

        dialog = CatalogueDialog(self._page, self._session)
        dialog.taken.connect(self.show_wanted)
        dialog.open()

    def drills(self) -> None:
        """Choose a drill, or look back on one."""
        from cmdesk.ui.prepared.drilling import DrillsDialog

        dialog = DrillsDialog(self._page, self._session)
        dialog.chosen.connect(self.drill_asked)
        dialog.open()

    def manual(self) -> None:
        """Who does what in a crisis, and the manual as a file."""
        from cmdesk.ui.prepared.manual import ManualDialog

        ManualDialog(self._page, self._session).open()

    def move(self, question_id: int, likelihood: int, impact: int) -> None:
        """Estimate a question anew, with the way back."""
        scope = self._scope
        before = hard_questions.place(scope, question_id, likelihood, impact)
        if before != (likelihood, impact):
            place = f"{words.likelihood(likelihood)} × {words.impact(impact)}"
            said = self.tr("Moved to {place}").format(place=place)
            self._session.say(said, undo=lambda: hard_questions.place(scope, question_id, *before))

    def delete(self, question_id: int) -> None:
        """To the trash, with the way back."""
        scope = self._scope
        if self._done(lambda: hard_questions.delete(scope, [question_id])):
            said = self.tr("Question moved to the trash")
            self._session.say(said, icon="trash", undo=lambda: hard_questions.restore(scope, [question_id]))

    def approve(self, question_id: int) -> None:
        """Note who approved the answer."""
        from cmdesk.ui.prepared.approving import ApproveDialog

        scope = self._scope

        def act(by: str, until: object) -> Callable[[], object]:
            before = hard_questions.approve(scope, question_id, by, until)  # pyright: ignore[reportArgumentType]
            return lambda: hard_questions.reinstate(scope, question_id, before)

        ApproveDialog(self._page, self._session, self.tr("Approve the answer"), act).open()

    def withdraw(self, question_id: int) -> None:
        """Take the approval of an answer away, with the way back."""
        scope = self._scope
        before = hard_questions.reinstate(scope, question_id, Vouched())
        said = self.tr("Approval taken away")
        self._session.say(said, undo=lambda: hard_questions.reinstate(scope, question_id, before))

    def copy_request(self, question_id: int) -> None:
        """Copy a message to the company that asks for its yes to the answer."""
        card = hard_questions.get(self._scope, question_id).card
        lines = [
            self.tr("Could you approve this answer? It is what we would say if somebody asks:"),
            "",
            f"«{card.question}»",
            "",
            card.answer,
            "",
            self.tr("A yes to this very text is enough; if anything is to change, please write it here."),
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._session.say(self.tr("Request copied: paste it to whoever approves"), icon="copy")

    def copy_answer(self, question_id: int) -> None:
        """Copy the answer, looked over like any text."""
        row = hard_questions.get(self._scope, question_id)
        self._copy(self.tr("Copy the answer"), row.card.answer)

    def copy_statement(self, statement_id: int) -> None:
        """Copy a first message, filled in and looked over."""
        row = next(one for one in holding.list_statements(self._scope) if one.id == statement_id)
        self._copy(self.tr("Copy the first message"), row.body, row.network)

    def _copy(self, title: str, body: str, network: str = "") -> None:
        from cmdesk.ui.prepared.copying import CopyTextDialog

        CopyTextDialog(self._page, self._session, title, body, network).open()

    def edit_statement(self, question_id: int, statement_id: int | None) -> None:
        """Write a first message, or change one."""
        from cmdesk.ui.prepared.statement import StatementDialog

        StatementDialog(self._page, self._session, question_id, statement_id).open()

    def delete_statement(self, statement_id: int) -> None:
        """To the trash, with the way back."""
        scope = self._scope
        if self._done(lambda: holding.delete(scope, statement_id)):
            said = self.tr("Message moved to the trash")
            self._session.say(said, icon="trash", undo=lambda: holding.restore(scope, statement_id))

    def approve_statements(self, question_id: int) -> None:
        """Note who approved the first messages of a question."""
        from cmdesk.ui.prepared.approving import ApproveDialog

        scope = self._scope
        ids = [row.id for row in holding.list_statements(scope, question_id)]

        def act(by: str, until: object) -> Callable[[], object]:
            before = holding.approve(scope, ids, by, until)  # pyright: ignore[reportArgumentType]
            return lambda: holding.reinstate(scope, before)

        ApproveDialog(self._page, self._session, self.tr("Approve the first messages"), act).open()

    def menu(self, question_id: int, anchor: QWidget) -> None:
        """What can be done to a question."""
        row = hard_questions.get(self._scope, question_id)
        menu = Menu(self._page)
        menu.add(self.tr("Edit…"), lambda: self.edit(question_id), icon="pencil", key="F2")
        if row.card.answer:
            menu.add(self.tr("Note an approval…"), lambda: self.approve(question_id), icon="check")
            menu.add(
                self.tr("Copy a request for approval"), lambda: self.copy_request(question_id), icon="send"
            )
        if row.approval.by:
            menu.add(
                self.tr("Take the approval away"), lambda: self.withdraw(question_id), icon="arrow-back-up"
            )
        menu.addSeparator()
        key = shortcuts.shown("Delete")
        menu.add(
            self.tr("Move to the trash"),
            lambda: self.delete(question_id),
            icon="trash",
            key=key,
            danger=True,
        )
        menu.open_below(anchor)

    def _done(self, act: Callable[[], object]) -> bool:
        """Whether it was done; a refusal is said."""
        try:
            act()
        except (DeskError, OSError) as error:
            self._session.say(sentences.refusal(error), icon="alert-circle")
            return False
        return True
