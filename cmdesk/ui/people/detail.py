"""The person that is looked at: face, handles, figures, what was noted, and the cases."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.errors import DeskError
from cmdesk.services import attention, duplicates, people_view
from cmdesk.services.attention import Attention
from cmdesk.services.case_list import CaseRow
from cmdesk.services.people import Handle
from cmdesk.services.people_view import PersonView
from cmdesk.ui.people import signs
from cmdesk.ui.people.acts import PersonActs
from cmdesk.ui.people.case_line import CaseLine
from cmdesk.ui.people.face import Face
from cmdesk.ui.people.history import History
from cmdesk.ui.people.known import Figures, Noted, Others
from cmdesk.ui.widgets.button import Button, IconButton
from cmdesk.ui.widgets.card import Panel, Scroll, clear
from cmdesk.ui.widgets.chips import Glyph, Pill
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.label import Label
from cmdesk.ui.widgets.segmented import Segmented
from cmdesk.ui.widgets.session import Session

CASES_AT_ONCE = 8


class PersonDetail(Panel):
    """The right column."""

    case_requested = Signal(int, int)  # client, case

    def __init__(self, session: Session, acts: PersonActs) -> None:
        super().__init__("canvas")
        self._session, self._acts = session, acts
        self._view: PersonView | None = None
        self._all_cases = False
        self.face = Face(acts.faces)
        self.face.given.connect(lambda given: self._acts.give_picture(self._id, given))
        self.face.taken.connect(lambda: self._acts.take_picture(self._id))
        self.name = Label("", "title", wrap=True, selectable=True)
        self._edit = IconButton("pencil", self.tr("Edit"), key="F2")
        self._edit.clicked.connect(lambda: self._acts.edit(self._id))
        self.merge = IconButton("git-merge", self.tr("Is the same as…"))
        self.merge.clicked.connect(lambda: self._acts.pick_merge(self._id))
        self._more = IconButton("dots", self.tr("More"))
        self._more.clicked.connect(self._on_more)
        self._pills = FlowLayout(spacing=6)
        self._handles = FlowLayout(spacing=6)
        self._why = QVBoxLayout()
        self.figures, self.noted = Figures(), Noted()
        answers = [(self.tr("They are"), self._on_alike), (self.tr("They are not"), self._on_not_same)]
        self.alike = Others(self.tr("They may be the same person"), answers)
        self.merged = Others(self.tr("Merged into this person"), [(self.tr("Part again"), self._acts.part)])
        parts = [("cases", self.tr("Cases"), "inbox"), ("history", self.tr("Timeline"), "history")]
        self.parts = Segmented(self.tr("Cases or timeline"), parts)
        self.parts.chosen.connect(self._show_part)
        self._cases = QVBoxLayout()
        self.history = History(session)
        self.history.case_requested.connect(self.case_requested)
        self._rest = Button("", kind="ghost", height=28)
        self._rest.clicked.connect(self._show_all_cases)
        self._lay_out()
        self.show_person(None)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(margins=(24, 18, 24, 18), spacing=14)
        column = self._scroll.column
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.name)
        words.addLayout(self._pills)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self._edit, self.merge, self._more):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(buttons)
        column.addLayout(head)
        column.addLayout(self._handles)
        self._why.setSpacing(6)
        column.addLayout(self._why)
        for widget in (self.figures, self.alike, self.noted):
            column.addWidget(widget)
        column.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        self._cases.setSpacing(6)
        column.addLayout(self._cases)
        column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.history)
        column.addWidget(self.merged)
        outer.addWidget(self._scroll, 1)

    @property
    def person_id(self) -> int | None:
        """Who is looked at."""
        return self._view.row.id if self._view else None

    @property
    def _id(self) -> int:
        return self._view.row.id if self._view else 0

    def show_person(self, person_id: int | None) -> None:
        """Show a person; of a merged one, the person it went into. None, or one that went: nobody."""
        before, self._view = self._id, self._read(person_id)
        self._scroll.setVisible(self._view is not None)
        if self._view is None:
            return
        view = self._view
        if view.row.id != before:
            self._all_cases = False
            self._scroll.verticalScrollBar().setValue(0)
        self.face.show_person(view.row.name, view.row.picture)
        self.name.setText(view.row.name)
        self._show_pills(view)
        self._show_handles(view)
        self._show_why(attention.about(self._session.scope, view.row.id))
        self.figures.show_view(view)
        self.alike.show_people(duplicates.people_alike(self._session.scope, view.row.id))
        self.noted.show_view(view)
        self.parts.setVisible(bool(view.cases))
        self._show_part()
        self.merged.show_people(view.merged)

    def _read(self, person_id: int | None) -> PersonView | None:
        if person_id is None or self._session.client is None:
            return None
        try:
            return people_view.view(self._session.scope, person_id)
        except DeskError:
            return None  # it went while it was looked at

    def _show_pills(self, view: PersonView) -> None:
        clear(self._pills)
        role = view.row.role
        if role:
            kind = signs.ROLE_KINDS.get(role, "info")
            self._pills.addWidget(Pill(signs.role(role), kind, icon=signs.ROLE_ICONS[role]))
        for segment in view.row.segments:
            self._pills.addWidget(Pill(segment))

    def _show_handles(self, view: PersonView) -> None:
        clear(self._handles)
        for handle in view.row.handles:
            self._handles.addWidget(self._handle(view.row.id, handle))
        add = Button(self.tr("Add a handle"), kind="ghost", icon="plus", height=28)
        add.clicked.connect(lambda: self._acts.add_handle(self._id))
        self._handles.addWidget(add)

    def _handle(self, person_id: int, handle: Handle) -> QWidget:
        name = ", ".join(part for part in (signs.place(handle), handle.handle) if part)
        button = Button(handle.handle, icon=signs.network_icon(handle), height=28, menu=True, name=name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._acts.handle_menu(person_id, handle, button))
        return button

    def _show_why(self, found: list[Attention]) -> None:
        clear(self._why)
        for one in found:
            icon, ink = signs.REASON_SIGNS[one.reason]
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(2, 0, 0, 0)
            across.setSpacing(8)
            across.addWidget(Glyph(icon, ink=ink, size=16))
            across.addWidget(Label(signs.reason(one), ink=ink, wrap=True), 1)
            self._why.addWidget(line)

    def _show_part(self, _part: str = "") -> None:
        """The cases or the timeline of whoever is looked at."""
        told = self.parts.value == "history" and bool(self._view and self._view.cases)
        self.history.setVisible(told)
        self._show_cases(() if told or self._view is None else self._view.cases)
        if told:
            self.history.show_person(self._id)

    def _show_cases(self, cases: tuple[CaseRow, ...]) -> None:
        clear(self._cases)
        shown = cases if self._all_cases else cases[:CASES_AT_ONCE]
        for case in shown:
            line = CaseLine(case)
            line.clicked.connect(lambda _on, case=case: self.case_requested.emit(case.client_id, case.id))
            self._cases.addWidget(line)
        self._rest.setVisible(len(shown) < len(cases))
        self._rest.set_text(self.tr("Show %n more", "", len(cases) - len(shown)))

    def _show_all_cases(self) -> None:
        self._all_cases = True
        self._show_part()

    def _on_alike(self, other_id: int) -> None:
        self._acts.merge(self._id, [other_id])

    def _on_not_same(self, other_id: int) -> None:
        self._acts.not_same(self._id, other_id)

    def _on_more(self) -> None:
        if self._view is not None:
            self._acts.menu([self._id], self._more.mapToGlobal(self._more.rect().bottomLeft()))
