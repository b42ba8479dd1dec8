"""Making a case part of another one that is the same matter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import case_list, case_search, case_view, merging
from cmdesk.services.case_list import CaseRow
from cmdesk.ui.inbox import rows
from cmdesk.ui.inbox.rows import CasePainter
from cmdesk.ui.widgets import sentences
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.dialog import Dialog
from cmdesk.ui.widgets.inputs import SearchField
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.rows import RowsView
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.window_rows import WindowModel

OFFERED = 30


class MergeDialog(Dialog):
    """Likely ones first; a search finds any other of the client's."""

    def __init__(self, parent: QWidget, session: Session, case_id: int) -> None:
        super().__init__(parent, "", size=(560, 560))
        self._session, self._scope, self._case_id = session, session.scope, case_id
        [own] = case_list.rows_of(self._scope, [case_id])
        title = self.tr("Merge {reference} with another case").format(reference=own.reference)
        self.setWindowTitle(title)
        self.heading.setText(title)
        told = self.tr("Both timelines are kept and shown as one. It can be undone.")
        self.body.addWidget(Label(told, ink="text2", wrap=True))
        self.search = SearchField(self.tr("Find the other case"))
        self._model: WindowModel[CaseRow] = WindowModel(rows.said)
        self.list = RowsView(self.tr("Cases"), self._model, CasePainter(lambda _row: None))
        self.list.setMinimumHeight(300)
        self._nothing = Label("", ink="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.search, self.list, self._nothing):
            self.body.addWidget(widget)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self._merge = self.add_button(
            Button(self.tr("Merge"), kind="primary", icon="git-merge"), self._on_merge, default=True
        )
        self.search.textChanged.connect(self._find)
        self.search.passed_on.connect(self.list.take_key)
        self.list.opened.connect(lambda _row: self._on_merge())
        self._find("")
        self.search.setFocus()

    def _find(self, typed: str) -> None:
        found = case_search.find(self._scope, typed, OFFERED) if typed.strip() else self._likely()
        self._model.show_these([row for row in found if row.id != self._case_id])
        self.list.go_to(0)
        some = bool(self._model.ids)
        self.list.setVisible(some)
        self._nothing.setVisible(not some)
        self._merge.setEnabled(some)
        none, ask = (
            self.tr("No case says that"),
            self.tr("Write a word of the other case, its person or its number"),
        )
        self._nothing.setText(none if typed.strip() else ask)

    def _likely(self) -> list[CaseRow]:
        """Those that look the same, then those of the same person."""
        view = case_view.view(self._scope, self._case_id)
        own = case_list.of_person(self._scope, [view.person.id]) if view.person else []
        return list({row.id: row for row in (*view.similar, *view.linked, *own)}.values())

    def _on_merge(self) -> None:
        other: CaseRow | None = self.list.current_row()
        if other is None:
            return
        scope, case_id = self._scope, self._case_id
        try:
            merging.merge_cases(scope, other.id, [case_id])
        except DeskError as error:
            self.say_problem(sentences.refusal(error))
            return
        self.accept()
        said = self.tr("Merged with {reference}").format(reference=other.reference)
        self._session.say(said, icon="git-merge", undo=lambda: merging.unmerge_case(scope, case_id))
