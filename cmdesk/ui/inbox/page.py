"""The inbox: what was said to the active client, or to all, in the order in which it is to be answered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.domain.cases import CLOSED, State, Tab
from cmdesk.domain.errors import DeskError
from cmdesk.services import case_list, case_view
from cmdesk.services.case_list import CaseRow
from cmdesk.services.case_view import CaseView
from cmdesk.services.desk import Topic
from cmdesk.services.escalations import EscalationRow
from cmdesk.services.promises import FollowUpRow
from cmdesk.ui.inbox.acts import CaseActs
from cmdesk.ui.inbox.clear import InboxClear
from cmdesk.ui.inbox.context import Context
from cmdesk.ui.inbox.detail import Detail
from cmdesk.ui.inbox.in_and_out import CasesInAndOut
from cmdesk.ui.inbox.listing import CaseListing
from cmdesk.ui.theme import fonts
from cmdesk.ui.widgets.button import Button
from cmdesk.ui.widgets.clipboard import client_of
from cmdesk.ui.widgets.session import Page, Session

COLUMNS = (344, 530, 268)
PLACE = "inbox"  # where the columns' widths are remembered
WIDE = 1020  # px of page under which what is known of a case lies over it when it is asked for


class InboxPage(Page):
    """Three columns; everything is done to the case that is shown, by keys, menus or buttons."""

    person_requested = Signal(int, int)  # client, person

    topics = frozenset(
        {Topic.CASES, Topic.PEOPLE, Topic.CLIENTS, Topic.ACCOUNTS, Topic.SUPPORT, Topic.REPLIES}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.acts = CaseActs(self, session)
        self._new = Button(self.tr("Log a case"), kind="primary", icon="plus", key=session.shown_key("new"))
        self._new.clicked.connect(self.new)
        self.files = CasesInAndOut(self, session)
        self.files.case_requested.connect(lambda case_id: self.go_to(f"case/{case_id}"))
        self.listing = CaseListing(session, self.acts)
        self.list = self.listing.list
        self.detail = Detail(session, self.acts)
        self.context = Context(session)
        self._clear = InboxClear(session)
        self._shown: CaseRow | None = None
        self._wanted: CaseRow | None = None  # a case that is to be shown as soon as the page is
        self._context_asked = False
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._show_current)
        self._lay_out()
        self._connect()
        self.listing.begin()

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self._clear)
        self._middle.addWidget(self.detail)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for part in (self.listing, self._middle, self.context):
            self._split.addWidget(part)
        kept = self.session.preferences.places.get(PLACE, "").split(",")
        self._split.setSizes([int(w) for w in kept] if all(w.isdigit() for w in kept) else list(COLUMNS))
        self._split.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def minimumSizeHint(self) -> QSize:
        """Without what is known of the case, which gives way when the window gets small."""
        parts = (self.listing, self.detail)
        return QSize(sum(part.minimumSizeHint().width() for part in parts), 400)

    def _connect(self) -> None:
        self.listing.current_changed.connect(self._on_current)
        self.listing.opened.connect(self._on_opened)
        self.acts.answer_asked.connect(self.answer)
        self.detail.activate_asked.connect(self._on_answer_as)
        self.detail.context_asked.connect(self._turn_context)
        self.context.case_requested.connect(self.show_case)
        self.context.person_requested.connect(self.person_requested)
        self.context.company_answered.connect(self._on_company_answered)
        self.context.follow_up_asked.connect(self._on_follow_up)
        self._clear.paste.clicked.connect(self.log_copied)
        self._clear.write.clicked.connect(self.new)
        self._clear.waiting.clicked.connect(self._show_waiting)
        self.session.minute.passed.connect(self._on_minute)

    # -- the page ---------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.tr("Inbox")

    def header_actions(self) -> list[QWidget]:
        return [self.files, self._new]

    def new(self) -> None:
        """Write a case by hand."""
        self._log("")

    def log_copied(self) -> None:
        """Log what is on the clipboard: a text, but none that we put there, or a screenshot."""
        there = QGuiApplication.clipboard().mimeData()
        ours = client_of(there) is not None
        image = QGuiApplication.clipboard().image() if there.hasImage() else None
        self._log("" if ours else there.text(), image)

    def focus_filter(self) -> None:
        self.listing.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.listing.search.selectAll()

    def focus_first(self) -> None:
        first = self.list if self.list.isVisibleTo(self) else self._clear.paste
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_case(self) -> CaseRow | None:
        return self._shown if self._shown is not None and State(self._shown.state) not in CLOSED else None

    def panes(self) -> list[QWidget]:
        return [part for part in (self.listing, self._middle, self.context) if part.isVisible()]

    def go_to(self, place: str) -> None:
        kind, _, which = place.partition("/")
        if place == "case/new":
            self.new()  # what was being written is there again
        elif kind == "case" and which.isdigit() and self.session.client is not None:
            self.show_case(self.session.client.id, int(which))
            self.answer(int(which))

    def show_case(self, client_id: int, case_id: int) -> None:
        """Look at one case, wherever it stands; another client's takes that client."""
        if self.session.client is not None and self.session.client.id != client_id:
            self.session.activate(client_id)
        rows = case_list.rows_of(self.session.desk.of(client_id), [case_id])
        if not rows:
            return
        if self._stale:
            self._refresh()
        self.listing.show_case(rows[0])
        self._show_current()

    def answer(self, case_id: int) -> None:
        """Put the keyboard where that case is answered."""
        if self._shown is None or self._shown.id != case_id:
            rows = case_list.rows_of(self.session.scope, [case_id])
            if not rows:
                return
            self.listing.show_case(rows[0])
        self._show_current()
        self.detail.composer.answer()

    def reload(self) -> None:
        self.listing.reload()
        self.listing.show_counts()
        self._show_current()

    # -- what is shown ----------------------------------------------------------------------------

    def _on_client(self, client: object) -> None:
        self.listing.begin()
        self._shown = None
        super()._on_client(client)

    def _on_current(self, _row: CaseRow | None) -> None:
        self._late.start()  # the list is painted first: the next key may come at once

    def _show_current(self) -> None:
        self._late.stop()
        row: CaseRow | None = self.list.current_row() if self.list.isVisibleTo(self) else None
        view = self._read(row) if row is not None else None
        self._shown = view.row if view else None
        if view is None:
            self._show_clear()
            return
        scope = self.session.desk.of(view.row.client_id)
        client = next((c for c in self.session.clients() if c.id == view.row.client_id), None)
        if client is None:
            return
        self.detail.show_case(view, scope, client)
        self.context.show_case(view, scope)
        self._middle.setCurrentWidget(self.detail)
        self._place_context()

    def _read(self, row: CaseRow) -> CaseView | None:
        try:
            return case_view.view(self.session.desk.of(row.client_id), row.id)
        except DeskError:
            return None  # it went while it was looked at

    def _show_clear(self) -> None:
        """Nothing to look at: say so as good news only where it is."""
        counts = case_list.counts(self.session.scope) if self.session.client else case_list.Counts()
        narrowed = self.listing.filters.narrows or bool(self.listing.search.text())
        self._clear.show_state(
            self.session.client, self.listing.filters.filter.tab, counts, narrowed=narrowed
        )
        self._middle.setCurrentWidget(self._clear)
        self._place_context()

    def _show_waiting(self) -> None:
        self.listing.begin(Tab.WAITING)
        self.listing.reload()
        self.list.setFocus()

    # -- what happens -----------------------------------------------------------------------------

    def _log(self, copied: str, image: QImage | None = None) -> None:
        from cmdesk.ui.inbox.log import LogDialog

        dialog = LogDialog(self, self.session, copied, image)
        dialog.logged.connect(self._on_logged)
        dialog.open()

    def _on_logged(self, client_id: int, case_id: int, answer: bool) -> None:
        if answer or self.session.client is not None:
            self.session.activate(client_id)
            self.show_case(client_id, case_id)
        if answer:
            self.answer(case_id)

    def _on_opened(self, row: CaseRow) -> None:
        if self.session.client is None:
            self._on_answer_as(row.client_id, row.id)
        elif row.tab == Tab.RESOLVED:
            self.detail.title.setFocus()
        else:
            self.answer(row.id)

    def _on_answer_as(self, client_id: int, case_id: int) -> None:
        self.session.activate(client_id)
        self.show_case(client_id, case_id)
        self.answer(case_id)

    def _on_company_answered(self, row: EscalationRow) -> None:
        from cmdesk.ui.inbox.escalating import CompanyAnswerDialog

        dialog = CompanyAnswerDialog(self, self.session, row)
        dialog.answered.connect(lambda _case, text: self.detail.composer.insert(text))
        dialog.open()

    def _on_follow_up(self, row: FollowUpRow | None) -> None:
        from cmdesk.ui.inbox.following import FollowUpDialog

        if self._shown is not None:
            FollowUpDialog(self, self.session, self._shown.id, row).open()

    def _on_minute(self) -> None:
        if self.isVisible():
            self.detail.tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn_context()
        else:
            super().keyPressEvent(event)

    # -- what is known of the case ----------------------------------------------------------------

    def _turn_context(self) -> None:
        """Show it, or put it away: beside the case where there is room, over it where there is none."""
        self._context_asked = not self._context_asked
        self._place_context()
        if self.context.isVisible():
            self.context.setFocus()

    def _place_context(self) -> None:
        wide = self.width() >= fonts.scaled(WIDE)
        some = self._shown is not None
        if wide and self.context.parent() is not self._split:
            self._split.addWidget(self.context)
        elif not wide and self.context.parent() is not self:
            self.context.setParent(self)
        self.context.setVisible(some and (self._context_asked != wide))
        if not wide:
            width = max(self.context.minimumWidth(), self.context.sizeHint().width())
            self.context.setGeometry(self.width() - width, 0, width, self.height())
            self.context.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_context()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.context.parent() is self._split and self.context.isVisibleTo(self):
            widths = ",".join(map(str, self._split.sizes()))
            self.session.prefer(places={**self.session.preferences.places, PLACE: widths})
